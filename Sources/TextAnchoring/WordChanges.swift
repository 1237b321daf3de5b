import TextReading

/// What differs between the words of a quote and the words of a text that was found to read like it.
///
/// Noise is what scanners, copyists and networks do to letters. A change of wording is what people do to words.
/// A change of meaning is one that must never be taken for noise: a number, a negation, an opposite.
struct WordChanges {
    /// Words whose letters are garbled, and odd letters alone.
    private(set) var noisyWords = 0
    /// Words added, left out or put in place of others.
    private(set) var changedWords = 0
    /// Common words in place of others that can stand there too, and short words that hardly resemble each
    /// other; noise in a noisy text, a change of wording elsewhere.
    private(set) var doubtfulWords = 0
    /// Numbers that differ.
    private(set) var changedNumbers = 0
    /// How the meaning changes, if it does: the first change that was met.
    private(set) var meaning: MeaningChange?
    /// Names that differ by a letter or two, which may be noise in a noisy text.
    private(set) var doubtfulNames = 0
    /// The last of them: as the quote has it, and as the text does.
    private(set) var doubtfulName: (quote: ArraySlice<UInt32>, text: ArraySlice<UInt32>)?
    /// How many words the quote has.
    let wordCount: Int

    /// Which letters are capitals: the letters of quote and text as they stand, at the same places.
    private let quoteLetters: ArraySlice<UInt32>
    private let textLetters: ArraySlice<UInt32>
    /// Whether either has a number in digits.
    private let hasFigures: Bool
    private let quoteStart: Int
    private let textStart: Int

    /// Compares the letters of a quote with those of a stretch of text, both with capitals folded.
    ///
    /// - Parameters:
    ///   - quoteLetters: The letters of the quote as they stand; as many as are folded.
    ///   - textLetters: The same of the text.
    init(
        from quote: ArraySlice<UInt32>,
        to text: ArraySlice<UInt32>,
        quoteLetters: ArraySlice<UInt32>,
        textLetters: ArraySlice<UInt32>
    ) {
        self.quoteLetters = quoteLetters
        self.textLetters = textLetters
        quoteStart = quote.startIndex
        textStart = text.startIndex
        var one = Self.words(quote)
        var other = Self.words(text)
        hasFigures = one.contains(where: Self.isNumber) || other.contains(where: Self.isNumber)
        wordCount = one.count
        while let first = one.first, let second = other.first, first.elementsEqual(second) {
            one.removeFirst()
            other.removeFirst()
        }
        while let first = one.last, let second = other.last, first.elementsEqual(second) {
            one.removeLast()
            other.removeLast()
        }
        guard !one.isEmpty || !other.isEmpty else { return }
        compare(one, other)
    }

    /// The runs of letters and digits, with apostrophes inside words and points and commas inside numbers.
    private static func words(_ letters: ArraySlice<UInt32>) -> ArraySlice<ArraySlice<UInt32>> {
        var words: [ArraySlice<UInt32>] = []
        var index = letters.startIndex
        while index < letters.endIndex {
            if Self.isCurrency(letters[index]) {
                words.append(letters[index...index])
                index += 1
                continue
            }
            guard LetterKind.isWord(letters[index]) else {
                index += 1
                continue
            }
            // A sign belongs to its number: "-5", not the dash of "10-5".
            let isSigned =
                index > letters.startIndex && letters[index - 1] == Typography.dash
                && LetterKind.isDigit(letters[index])
                && (index - 1 == letters.startIndex || letters[index - 2] == Typography.space)
            let start = isSigned ? index - 1 : index
            index += 1
            while index < letters.endIndex {
                let letter = letters[index]
                if !LetterKind.isWord(letter) {
                    let after = index + 1 < letters.endIndex ? letters[index + 1] : Typography.space
                    let joins =
                        letter == Typography.singleQuote
                        ? LetterKind.isLetter(after)
                        : (letter == Typography.fullStop || letter == 0x2C) && LetterKind.isDigit(after)
                            && LetterKind.isDigit(letters[index - 1])
                    guard joins else { break }
                }
                index += 1
            }
            words.append(letters[start..<index])
        }
        return words[...]
    }

    private mutating func compare(
        _ one: ArraySlice<ArraySlice<UInt32>>,
        _ other: ArraySlice<ArraySlice<UInt32>>
    ) {
        let path = WordPath(one, other)
        for step in path.steps {
            switch step {
            case .same: break
            case .pair(let first, let second): judge(first, second)
            case .gone(let word), .come(let word): judge(lone: word)
            case .joined(let words, let word), .split(let word, let words): judge(words, asOne: word)
            }
        }
    }

    private mutating func turn(_ change: MeaningChange) { meaning = meaning ?? change }

    /// Words that became one, or one that became two: broken lines do so, and change nothing.
    private mutating func judge(_ words: [ArraySlice<UInt32>], asOne word: ArraySlice<UInt32>) {
        if words.joined().elementsEqual(word) {
            // "the 1" may lose its space, "1 000" too; two other numbers must not become one.
            let isGrouped = words.dropFirst().allSatisfy { $0.count == 3 }
            if words.allSatisfy(Self.isNumber), !isGrouped {
                changedNumbers += 1
                turn(.number)
            } else {
                noisyWords += 1
            }
            return
        }
        let negations = words.count(where: WordLists.isNegation)
        if (negations > 0) != WordLists.isNegation(word) { turn(.negation) }
        if words.contains(where: Self.isNumber) || Self.isNumber(word) {
            changedNumbers += 1
            turn(.number)
        } else {
            noisyWords += 1
        }
    }

    private mutating func judge(lone word: ArraySlice<UInt32>) {
        if Self.isNumber(word) {
            changedNumbers += 1
            turn(.number)
        } else if WordLists.isNegation(word) {
            turn(.negation)
        } else if word.count == 1 {
            noisyWords += 1
        } else {
            if let change = WordMeaning.change(lone: Self.string(word)), !isAddress(change, word, word) {
                turn(change)
            }
            changedWords += 1
        }
    }

    private mutating func judge(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) {
        let (mine, others) = (Self.string(one), Self.string(other))
        if WordMeaning.isSame(mine, others) {
            noisyWords += 1
            return
        }
        if let change = WordMeaning.change(from: mine, to: others), !Self.areLookalikes(one, other),
            !isAddress(change, one, other)
        {
            if change == .number { changedNumbers += 1 }
            turn(WordLists.isNegation(one) == WordLists.isNegation(other) ? change : .negation)
            return
        }
        if Self.isNumber(one) || Self.isNumber(other) {
            if Self.areLookalikes(one, other) || Self.digits(one) == Self.digits(other) {
                noisyWords += 1
            } else {
                changedNumbers += 1
                turn(.number)
            }
            return
        }
        let distance = WordPath.distance(one, other)
        let denies = WordLists.isNegation(one)
        if denies != WordLists.isNegation(other) {
            let counterpart = denies ? other : one
            if distance > max(1, min(one.count, other.count) / 3) || WordLists.isCommon(counterpart) {
                turn(.negation)
                return
            }
        }
        if WordLists.areOpposed(one, other) {
            turn(.antonym)
        } else if isCapital(one, quoteLetters, quoteStart), isCapital(other, textLetters, textStart) {
            judge(name: one, other, distance)
        } else if distance > 1, distance * 2 > max(one.count, other.count) {
            if max(one.count, other.count) <= 5, distance < max(one.count, other.count) {
                doubtfulWords += 1
            } else {
                changedWords += 1
            }
        } else if WordLists.areExchangeable(one, other) {
            doubtfulWords += 1
        } else {
            noisyWords += 1
        }
    }

    /// A short word for a scale, where there is no number to scale: "Mr" is how somebody is addressed.
    private func isAddress(_ change: MeaningChange, _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>)
        -> Bool
    {
        change == .scale && !hasFigures && max(one.count, other.count) < 4
    }

    /// Two words with capitals: a name for another, or a name that was misread.
    private mutating func judge(name one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, _ distance: Int) {
        let longer = max(one.count, other.count)
        if distance > 1, distance * 2 >= longer, !WordLists.isCommon(one), !WordLists.isCommon(other) {
            turn(.name)
        } else {
            noisyWords += 1
            if longer > 1 {
                doubtfulNames += 1
                doubtfulName = (one, other)
            }
        }
    }

    private func isCapital(_ word: ArraySlice<UInt32>, _ letters: ArraySlice<UInt32>, _ start: Int) -> Bool {
        let index = letters.startIndex + word.startIndex - start
        return letters.indices.contains(index) && LetterKind.lowercased(letters[index]) != letters[index]
    }

    private static func isCurrency(_ letter: UInt32) -> Bool {
        letter == 0x24 || 0xA2...0xA5 ~= letter || 0x20A0...0x20CF ~= letter
    }

    private static func string(_ word: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for value in word { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    /// Whether letters that scanners take for digits, or the other way, make all the difference.
    private static func areLookalikes(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
        (isNumber(one) || isNumber(other)) && readAsNumber(one) == readAsNumber(other)
    }

    private static func digits(_ word: ArraySlice<UInt32>) -> [UInt32] {
        word.filter { LetterKind.isDigit($0) || $0 == Typography.fullStop || $0 == Typography.dash }
    }

    private static func isNumber(_ word: ArraySlice<UInt32>) -> Bool {
        word.contains(where: LetterKind.isDigit)
    }

    /// The word with the letters that scanners take for digits read as those digits.
    private static func readAsNumber(_ word: ArraySlice<UInt32>) -> [UInt32] {
        word.map { letter in
            switch letter {
            case 0x6F: 0x30  // o
            case 0x6C, 0x69, 0x7C: 0x31  // l, i, |
            case 0x7A: 0x32  // z
            case 0x73: 0x35  // s
            case 0x62: 0x38  // b
            default: letter
            }
        }
    }
}
