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
    /// Whether a negation came, went or gave place to another word, or a word to its opposite.
    private(set) var turnsMeaning = false
    /// How many words the quote has.
    let wordCount: Int

    /// Compares the letters of a quote with those of a stretch of text, both with capitals folded.
    init(from quote: ArraySlice<UInt32>, to text: ArraySlice<UInt32>) {
        var one = Self.words(quote)
        var other = Self.words(text)
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
            guard LetterKind.isWord(letters[index]) else {
                index += 1
                continue
            }
            let start = index
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
            case .joined(let words, let word), .split(let word, let words):
                let negations = words.count(where: WordLists.isNegation)
                if (negations > 0) != WordLists.isNegation(word) { turnsMeaning = true }
                // "the 1" may lose its space; two numbers must not become one.
                let isSame = words.joined().elementsEqual(word) && !words.allSatisfy(Self.isNumber)
                if !isSame, words.contains(where: Self.isNumber) || Self.isNumber(word) {
                    changedNumbers += 1
                } else {
                    noisyWords += 1
                }
            }
        }
    }

    private mutating func judge(lone word: ArraySlice<UInt32>) {
        if Self.isNumber(word) {
            changedNumbers += 1
        } else if WordLists.isNegation(word) {
            turnsMeaning = true
        } else if word.count == 1 {
            noisyWords += 1
        } else {
            changedWords += 1
        }
    }

    private mutating func judge(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) {
        if Self.isNumber(one) || Self.isNumber(other) {
            if Self.readAsNumber(one) == Self.readAsNumber(other) {
                noisyWords += 1
            } else {
                changedNumbers += 1
            }
            return
        }
        let distance = WordPath.distance(one, other)
        let denies = WordLists.isNegation(one)
        if denies != WordLists.isNegation(other) {
            let counterpart = denies ? other : one
            if distance > max(1, min(one.count, other.count) / 3) || WordLists.isCommon(counterpart) {
                turnsMeaning = true
                return
            }
        }
        if WordLists.areOpposed(one, other) {
            turnsMeaning = true
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
