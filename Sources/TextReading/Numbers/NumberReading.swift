/// One number as a text states it, in digits or words, with its scale and both ends of what it can mean.
struct ReadNumber {
    /// The number without its scale.
    var value: Double
    /// What its words or letters multiply it by.
    var scale: Double = 1
    /// Half of the last digit given, before the scale.
    var slack: Double = 0
    /// The most that it means, before the scale, where that is more than `value`: "several", "5 ± 1".
    var upper: Double?
    /// The first word after it.
    var end: Int
    /// Where it stands, in bytes; without its sign.
    var bytes: Range<Int>
    var isOrdinal = false
    var isDigits = false
    /// Digits alone: no mark, fraction or power.
    var isPlain = false
    /// Whether it is only of that size: "several", "dozens".
    var isVague = false
    /// Whether all its signs were read, and leave one reading.
    var isSure = true
    /// A decimal comma in a text whose language has the point; sure once a unit or currency stands beside it.
    var hasForeignComma = false
    /// A fraction alone in digits.
    var isSlashed = false
    /// A date, time, version, address, telephone number: the words up to `end` are to be left out.
    var isIdentifier = false
    /// A plus stands after the digits: "40+".
    var isOrMore = false
    /// Letters that hang on the digits and are no scale: a unit, "x", "s". As they stand.
    var suffix = ""

    var total: Double { value == value.rounded() ? value * scale : exact(value) }
    var totalUpper: Double { upper.map(exact) ?? total }

    /// The product as the decimal digits give it: 69.2 × 10⁹ is 692 × 10⁸.
    private func exact(_ value: Double) -> Double {
        guard scale >= 10 else { return value * scale }
        for power in [10.0, 100, 1000] where (value * power).rounded() / power == value {
            return (value * power).rounded() * scale / power
        }
        return value * scale
    }
}

extension SpelledText {
    /// The number that begins at a word, if one does.
    func number(at index: Int) -> ReadNumber? {
        guard index < words.count else { return nil }
        if let start = firstDigit(of: index) { return digits(at: index, from: start) }
        if let sign = fractionAlone(at: index) { return sign }
        return numberWords(at: index)
    }

    // MARK: - Digits

    /// Where the digits of a word begin: at its beginning, or after a currency's code that is joined to them.
    private func firstDigit(of index: Int) -> Int? {
        let word = words[index]
        if word.shape.contains(.number) { return word.bytes.lowerBound }
        guard word.shape.contains(.allCapitals) || word.folded.hasPrefix("rs"), word.bytes.count > 3 else {
            return nil
        }
        for at in word.bytes where bytes[at] &- 0x30 < 10 {
            let code = String(decoding: bytes[word.bytes.lowerBound..<at], as: UTF8.self)
            return Units.known.currencyCode(code) != nil ? at : nil
        }
        return nil
    }

    private func digits(at index: Int, from start: Int) -> ReadNumber? {
        guard let numeral = NumeralReader(bytes: bytes, mark: numberVocabulary.mark).numeral(at: start) else {
            return nil
        }
        var end = index
        while end < words.count, words[end].bytes.lowerBound < numeral.bytes.upperBound { end += 1 }
        var number = ReadNumber(value: numeral.value, end: max(end, index + 1), bytes: numeral.bytes)
        number.isDigits = true
        number.isIdentifier = numeral.isIdentifier || isPartOfName(index, start)
        guard !number.isIdentifier, number.value.isFinite else { return number.isIdentifier ? number : nil }
        if numeral.isPlain, bytes[safe: start - 1] == 0x2E,
            start < 2 || !LetterKind.isWord(UInt32(bytes[start - 2]))
        {
            // ".5": the digits are decimals.
            let length = NumeralReader(bytes: bytes, mark: .point).digits(from: start).count
            number.value /= Numeral.powerOfTen(length)
            number.bytes = (start - 1)..<numeral.bytes.upperBound
            number.isSure = length < 10
        }
        number.isSure = number.isSure && numeral.isSure
        number.hasForeignComma = numeral.hasForeignComma
        number.isPlain = numeral.isPlain
        number.isSlashed = numeral.isSlashed
        number.slack = numeral.slack
        let last = words[number.end - 1].bytes.upperBound
        if last > numeral.bytes.upperBound {
            let suffix = bytes[numeral.bytes.upperBound..<last]
            number.suffix = String(decoding: suffix, as: UTF8.self)
            number.bytes = number.bytes.lowerBound..<last
        }
        if bytes[safe: number.bytes.upperBound] == UInt8(ascii: "+"),
            !(bytes[safe: number.bytes.upperBound + 1].map { $0 &- 0x30 < 10 } ?? false)
        {
            number.isOrMore = true
            number.bytes = number.bytes.lowerBound..<(number.bytes.upperBound + 1)
        }
        takeSuffix(&number)
        takeTolerance(&number)
        takeScales(&number)
        takeHalf(&number)
        return number
    }

    private func takeSuffix(_ number: inout ReadNumber) {
        switch number.suffix {
        case "": break
        case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
            number.isOrdinal = true
            number.suffix = ""
        default:
            let folded = number.suffix.lowercased()
            // "2.5bn", "5k€" and "5M€": a currency's sign stands after the letters, or before the number.
            guard let scale = NumberWords.suffixes[folded] else { return }
            let isLong = folded.utf8.count > 1 && folded != "mm" && folded != "cr"
            let isMoney =
                Units.known.currency(sign: gap(beforeByte: number.bytes.lowerBound), atEnd: true) != nil
                || Units.known.currency(sign: gap(before: number.end), atEnd: false) != nil
                || codeBefore(number) != nil
                || isBeside(number.end) && Units.known.currency(word(number.end)) != nil
            if isLong || isMoney || countsScaled(number, folded) {
                number.scale = scale
                number.suffix = ""
            }
        }
    }

    /// Whether what follows letters such as "m" can only be counted in thousands or millions: "3m visitors", "3m tonnes".
    private func countsScaled(_ number: ReadNumber, _ suffix: String) -> Bool {
        if number.suffix == "K", [2, 4, 8].contains(number.value) { return false }
        guard suffix != "t", isBeside(number.end), number.end < words.count else { return false }
        if suffix == "mm", number.suffix != "MM" { return false }
        if suffix == "b", number.suffix != "b", number.suffix != "B" { return false }
        let next = word(number.end)
        if next == "people" || Units.known.unit(next) != nil, next.utf8.count > 2 { return true }
        return countedNoun(from: number.end) != nil
    }

    /// The currency's code right before a number.
    private func codeBefore(_ number: ReadNumber) -> String? {
        guard let index = wordBefore(byte: number.bytes.lowerBound) else { return nil }
        return Units.known.currencyCode(raw(words[index].bytes))
    }

    /// "5 ± 1".
    private func takeTolerance(_ number: inout ReadNumber) {
        let gap = gap(before: number.end)
        guard number.suffix.isEmpty, number.end < words.count, let sign = gap.firstIndex(of: 0xC2),
            bytes[safe: sign + 1] == 0xB1, gap.allSatisfy({ $0 == 0x20 || $0 == 0xC2 || $0 == 0xB1 }),
            let start = firstDigit(of: number.end), start == words[number.end].bytes.lowerBound,
            let other = NumeralReader(bytes: bytes, mark: numberVocabulary.mark).numeral(at: start),
            !other.isIdentifier, other.value.isFinite
        else { return }
        var end = number.end
        while end < words.count, words[end].bytes.lowerBound < other.bytes.upperBound { end += 1 }
        guard words[end - 1].bytes.upperBound == other.bytes.upperBound else {
            number.isSure = false
            return
        }
        number.upper = number.value + other.value
        number.value -= other.value
        number.slack = 0
        number.end = end
        number.bytes = number.bytes.lowerBound..<other.bytes.upperBound
    }

    /// "½ million": a sign for a fraction alone, right before a word.
    private func fractionAlone(at index: Int) -> ReadNumber? {
        let gap = gap(before: index)
        guard gap.count >= 2, gap.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return nil }
        var end = gap.endIndex
        while end > gap.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
        guard let (_, start) = bytes.scalar(before: end), start >= gap.startIndex,
            let (value, _) = NumeralReader(bytes: bytes, mark: .point).fractionSign(at: start),
            start == 0 || !(bytes[start - 1] &- 0x30 < 10)
        else { return nil }
        var number = ReadNumber(value: value, end: index, bytes: start..<end)
        number.isDigits = true
        takeScales(&number)
        return number
    }

    // MARK: - Scales

    /// "2.5 million", "3 lakh crore", "two and a half million"; and "2 million 300 thousand".
    func takeScales(_ number: inout ReadNumber) {
        guard number.suffix.isEmpty, !number.isOrdinal else { return }
        let own = number.scale
        while number.end < words.count, isBeside(number.end, from: number.bytes.upperBound),
            let scale = scaleWord(at: number.end, after: number),
            number.scale * scale <= 1e15
        {
            number.scale *= scale
            number.bytes = number.bytes.lowerBound..<words[number.end].bytes.upperBound
            number.end += 1
        }
        guard number.isDigits, number.scale > own, number.end < words.count, isBeside(number.end),
            words[number.end].shape.contains(.number), let next = self.number(at: number.end), next.isDigits,
            next.scale > 1, next.total < number.scale, next.suffix.isEmpty
        else { return }
        number.value += next.total / number.scale
        number.end = next.end
        number.bytes = number.bytes.lowerBound..<next.bytes.upperBound
    }

    private func scaleWord(at index: Int, after number: ReadNumber) -> Double? {
        let folded = word(index)
        if let scale = numberVocabulary.scales[folded] {
            return folded == "score" && number.isDigits
                || folded == "mia" && !raw(words[index].bytes).hasPrefix("M")
                ? nil : scale
        }
        if let scale = numberVocabulary.loose[folded] {
            return folded == "tens" || folded == "scores" ? nil : scale
        }
        // "5 M€", "5 k€".
        guard number.isDigits, folded == "m" || folded == "k" || folded == "md" || folded == "mm" else {
            return nil
        }
        let isMoney =
            Units.known.currency(sign: gap(before: index + 1), atEnd: false) != nil
            || Units.known.currency(sign: gap(beforeByte: number.bytes.lowerBound), atEnd: true) != nil
        return isMoney ? (folded == "md" ? 1e9 : NumberWords.suffixes[folded]) : nil
    }

    /// "2 and a half million", "two and a half", "a million and a half".
    func takeHalf(_ number: inout ReadNumber) {
        let vocabulary = numberVocabulary
        guard number.suffix.isEmpty, isBeside(number.end, from: number.bytes.upperBound) else { return }
        if !vocabulary.isEnglish {
            // "deux millions et demi", "dos y medio".
            guard vocabulary.ands.contains(word(number.end)), vocabulary.parts[word(number.end + 1)] == 0.5,
                isBeside(number.end + 1)
            else { return }
            number.value += 0.5
            number.end += 2
            number.bytes = number.bytes.lowerBound..<words[number.end - 1].bytes.upperBound
            takeScales(&number)
            return
        }
        guard word(number.end) == "and", isBeside(number.end), number.suffix.isEmpty else { return }
        var end = number.end + 1
        if word(end) == "a" || word(end) == "one" { end += 1 }
        var part = 0.0
        if let value = vocabulary.parts[word(end)], end > number.end + 1, !word(end).hasSuffix("s") {
            part = value
        } else if word(number.end + 1) == "three", word(end) == "three", word(end + 1) == "quarters" {
            part = 0.75
            end += 1
        } else {
            return
        }
        guard isBeside(number.end + 1), isBeside(end) else { return }
        number.value += part
        number.end = end + 1
        number.bytes = number.bytes.lowerBound..<words[end].bytes.upperBound
        takeScales(&number)
    }
}
