/// A figure as it is read first: one number with its sign, bound and measure, before what stands beside it is looked at.
struct ReadFigure {
    /// What it takes of the text, in words and in bytes.
    var words: Range<Int>
    var bytes: Range<Int>
    var low: Double
    var high: Double
    var slack: Double
    var bound: Quantity.Bound
    var measure: ReadMeasure
    var written: Double
    var scale: Double
    var isWhole: Bool
    /// A number that numbers or names something, and is left out unless it turns out to be one of a list.
    var isName = false

    var quantity: Quantity {
        Quantity(
            low: low,
            high: high,
            slack: slack,
            bound: bound,
            measure: measure.measure,
            unit: measure.unit,
            written: written,
            scale: scale,
            bytes: bytes,
            isWhole: isWhole
        )
    }

    /// Whether it is a number that nothing names.
    var isBare: Bool { measure.measure == .bare }

    /// The same number measured as another is.
    mutating func measure(as other: ReadMeasure) {
        var measure = other
        measure.endByte = self.measure.endByte
        measure.scale = 1
        low = measure.inBase(low)
        high = measure.inBase(high)
        slack = abs(measure.product(slack))
        self.measure = measure
    }
}

/// What begins at a word.
enum FigureStart {
    case figure(ReadFigure)
    /// A name, date or time in digits; the words up to this one say no quantity.
    case skip(to: Int)
}

extension SpelledText {
    /// The figure that begins at a word.
    func figure(at index: Int) -> FigureStart? {
        if let multiple = multipleWord(at: index) { return .figure(multiple) }
        if let share = oneIn(at: index) { return .figure(share) }
        if let part = partWords(at: index),
            let figure = partOfPoint(part, at: index) ?? partOfWhole(part, at: index)
        {
            return .figure(figure)
        }
        guard var number = number(at: index) ?? oneAndAPart(at: index) else { return nil }
        if number.isIdentifier { return .skip(to: max(number.end, index + 1)) }
        let unitless =
            words[index].folded == "one" && number.end == index + 1 && !isCountedOne(index, number.end)
        guard !unitless, !isOneOfThem(at: index, number.end) else { return nil }
        if number.suffix == "s" { return .skip(to: number.end) }
        guard var measured = measure(of: number, from: index) else {
            return .skip(to: max(number.end, index + 1))
        }
        if number.isSlashed, !isPartOfSomething(number, measured) { return .skip(to: number.end) }
        if number.isSlashed, measured.measure == .bare || isCount(measured), word(number.end) == "of" {
            measured = ReadMeasure(measure: .fraction, end: number.end, endByte: number.bytes.upperBound)
        }
        takeCompound(&number, &measured)
        takeRate(number, &measured)
        var (sign, signStart) = sign(before: measured.startByte ?? number.bytes.lowerBound, index)
        // "$-5": the sign stands between the currency's and the digits.
        if let start = measured.startByte, start < number.bytes.lowerBound,
            let (scalar, _) = bytes.scalar(before: number.bytes.lowerBound), scalar == "-" || scalar == "−"
        {
            sign = -1
        }
        var end = max(measured.end, number.end)
        if isDegrees(measured), isBeside(end), word(end) == "below", word(end + 1) == "zero" {
            sign = -1
            measured.endByte = words[end + 1].bytes.upperBound
            end += 2
        }
        let low = measured.inBase(sign * number.total)
        let high = measured.inBase(sign * number.totalUpper)
        guard low.isFinite, high.isFinite else { return .skip(to: end) }
        var isWhole = number.isSure
        if number.hasForeignComma { isWhole = isMeasured(measured) || number.scale > 1 }
        if isAmbiguousLetter(number, measured) { isWhole = false }
        let startByte = min(signStart, measured.startByte ?? number.bytes.lowerBound)
        let bound =
            bound(before: startByte) ?? (number.isOrMore ? .atLeast : boundAfter(end, measured.endByte))
        var figure = ReadFigure(
            words: index..<end,
            bytes: startByte..<max(measured.endByte, number.bytes.upperBound),
            low: min(low, high),
            high: max(low, high),
            slack: abs(measured.product(number.slack * number.scale * measured.scale)),
            bound: number.isVague ? .vague : bound,
            measure: measured,
            written: sign * number.value,
            scale: number.scale * measured.scale,
            isWhole: isWhole
        )
        figure.isName = isName(number, from: index, isNameless: figure.isBare)
        return .figure(figure)
    }

    // MARK: - Parts of the whole

    /// "twice", "doubled".
    private func multipleWord(at index: Int) -> ReadFigure? {
        guard let value = NumberWords.multiples[word(index)] else { return nil }
        return whole(value, .multiple, index..<(index + 1))
    }

    /// "a quarter point", "three quarters of a point": percentage points, as banks and polls say it.
    private func partOfPoint(_ part: (value: Double, end: Int), at index: Int) -> ReadFigure? {
        var end = part.end
        if word(end) == "of" { end += 1 }
        if word(end) == "a" { end += 1 }
        if word(end) == "percentage" { end += 1 }
        guard word(end) == "point", stretchIsBeside(index + 1, end + 1) else { return nil }
        return whole(part.value, .points, index..<(end + 1))
    }

    private func stretchIsBeside(_ start: Int, _ end: Int) -> Bool {
        start < end && end <= words.count && (start..<end).allSatisfy { isBeside($0) }
    }

    /// The words of a part of one, less than the whole: "half", "a quarter", "three quarters"; with where they end.
    private func partWords(at index: Int) -> (value: Double, end: Int)? {
        guard numberVocabulary.isEnglish else { return nil }
        var end = index
        var count = 1.0
        if word(index) == "a" || word(index) == "one" {
            end += 1
        } else if let small = NumberWords.small[word(index)], small >= 2, small < 10 {
            count = small
            end += 1
        }
        guard let value = NumberWords.parts[word(end)], word(end) == "half" || end > index,
            isBeside(end) || end == index, count * value < 1
        else { return nil }
        return (count * value, end + 1)
    }

    /// "half of", "a third of", "two thirds of".
    private func partOfWhole(_ part: (value: Double, end: Int), at index: Int) -> ReadFigure? {
        let (value, end) = (part.value, part.end - 1)
        let next = word(end + 1)
        if next == "of", numberVocabulary.scales[word(end + 3)] != nil,
            ["a", "an", "one"].contains(word(end + 2))
        {
            return nil
        }
        // "half a million" is a number, "a third party" an ordinal, "three quarters of growth" may be nine months.
        // "fell to a third in ten years", "rose by a quarter": no thing of its own follows.
        let isReached =
            ["to", "by"].contains(word(index - 1))
            && (end + 1 >= words.count || !isBeside(end + 1) || Self.afterParts.contains(next))
        guard
            isReached || next == "of" || next == "the" || next == "as" || next == "that"
                || next == "majority"
        else {
            return nil
        }
        if word(end) != "half", !isReached, next != "of", next != "as", next != "majority" { return nil }
        if next == "of", word(end) != "half",
            Units.known.unit(word(end + 3)) != nil || Units.known.unit(word(end + 2)) != nil
        {
            return nil
        }
        return whole(value, .fraction, index..<(end + 1))
    }

    /// Words after a part that name nothing it is a part of.
    private static let afterParts: Set<String> = [
        "in", "from", "since", "between", "within", "over", "during", "after", "before", "by", "and", "when",
        "because", "compared", "against", "last", "this",
    ]

    /// "one in five", "nine out of ten", "3 in 4": but not "killed 2 in 10 minutes", "one in 2019".
    private func oneIn(at index: Int) -> ReadFigure? {
        let joint = word(index + 1)
        // "nine of every ten", "two out of every five".
        let every = joint == "out" ? index + 3 : index + 2
        let isEvery = ["every", "each"].contains(word(every)) && word(every - 1) == "of"
        let plain = joint == "in" ? 2 : joint == "out" && word(index + 2) == "of" ? 3 : 0
        // "one ambulance in twelve".
        if word(index) == "one", index + 3 < words.count, isBeside(index + 1), isBeside(index + 2),
            isBeside(index + 3), word(index + 2) == "in", !StopWords.contains(joint),
            numberVocabulary.isEnglish, let whole = smallCount(at: index + 3), whole >= 2, whole <= 1000,
            index + 4 >= words.count || !isBeside(index + 4) || Units.known.unit(word(index + 4)) == nil
        {
            return self.whole(1 / whole, .fraction, index..<(index + 4))
        }
        let length = isEvery && (joint == "of" || joint == "out") ? every + 1 - index : plain
        guard length > 0, numberVocabulary.isEnglish, isBeside(index + 1), isBeside(index + length),
            let first = smallCount(at: index), let second = smallCount(at: index + length), first < second,
            second <= 1000,
            second >= 2
        else { return nil }
        let end = index + length + 1
        if length == 2 {
            if end < words.count, isBeside(end), Units.known.unit(word(end)) != nil { return nil }
            if word(index - 1) == "the" { return nil }
        }
        return whole(first / second, .fraction, index..<end)
    }

    private func smallCount(at index: Int) -> Double? {
        if let value = NumberWords.small[word(index)] ?? NumberWords.scales[word(index)] { return value }
        guard index < words.count, words[index].shape.contains(.number), words[index].bytes.count <= 3,
            let value = Int(word(index)), !words[index].shape.contains(.joined)
        else { return nil }
        return Double(value)
    }

    private func whole(_ value: Double, _ measure: Quantity.Measure, _ range: Range<Int>) -> ReadFigure {
        let start = words[range.lowerBound].bytes.lowerBound
        let end = words[range.upperBound - 1].bytes.upperBound
        return ReadFigure(
            words: range,
            bytes: start..<end,
            low: value,
            high: value,
            slack: value / 50,
            bound: bound(before: start) ?? .exact,
            measure: ReadMeasure(measure: measure, end: range.upperBound, endByte: end),
            written: value,
            scale: 1,
            isWhole: true
        )
    }

    /// A fraction in digits is one before what it is a part of: "1/2 tonne", "3/4 of".
    private func isPartOfSomething(_ number: ReadNumber, _ measure: ReadMeasure) -> Bool {
        isMeasured(measure) || number.scale > 1 || word(number.end) == "of"
    }

    private func isCount(_ measure: ReadMeasure) -> Bool {
        if case .count = measure.measure { return true }
        return false
    }

    private func isDegrees(_ measure: ReadMeasure) -> Bool {
        measure.measure == .amount(dimension: "temperature") || measure.measure == .amount(dimension: "angle")
    }

    private func isMeasured(_ measure: ReadMeasure) -> Bool {
        switch measure.measure {
        case .bare, .count, .ordinal: false
        default: true
        }
    }

    /// "2.5m" and "3b" with nothing that says whether these are metres or millions.
    private func isAmbiguousLetter(_ number: ReadNumber, _ measure: ReadMeasure) -> Bool {
        if number.suffix.isEmpty, number.isDigits, word(number.end) == "m", isBeside(number.end + 1),
            countedNoun(from: number.end + 1) != nil
        {
            return true
        }
        guard number.suffix == "m", measure.measure == .amount(dimension: "length") else { return false }
        let next = word(number.end)
        if ["above", "below", "of", "from", "away"].contains(next), isBeside(number.end) { return false }
        return next.isEmpty || !isBeside(number.end) || StopWords.contains(next)
    }

    /// "9.7 per thousand", "12 per 100,000 inhabitants": a share, in hundredths as all are.
    private func takeRate(_ number: ReadNumber, _ measure: inout ReadMeasure) {
        guard numberVocabulary.isEnglish, word(number.end) == "per", isBeside(number.end),
            number.end + 1 < words.count, isBeside(number.end + 1),
            number.scale == 1, number.suffix.isEmpty
        else { return }
        let bases: [String: Double] = [
            "thousand": 1e3, "1,000": 1e3, "1000": 1e3, "10,000": 1e4, "100,000": 1e5, "100000": 1e5,
            "million": 1e6,
        ]
        var end = number.end + 1
        let digits = raw(words[end].bytes)
        guard
            let base = bases[word(end)] ?? bases[digits]
                ?? (word(end) == "hundred" && word(end + 1) == "thousand" ? 1e5 : nil)
        else { return }
        if word(end) == "hundred" { end += 1 }
        measure = ReadMeasure(
            measure: .percent,
            factor: 100 / base,
            end: end + 1,
            endByte: words[end].bytes.upperBound
        )
    }

    /// "an hour and a half", "a mile and a quarter": the article counts one.
    private func oneAndAPart(at index: Int) -> ReadNumber? {
        guard numberVocabulary.isEnglish, ["a", "an", "one"].contains(word(index)),
            Units.known.unit(word(index + 1)) != nil, isBeside(index + 1), partAfter(index + 2) != nil
        else { return nil }
        return ReadNumber(value: 1, end: index + 1, bytes: words[index].bytes)
    }

    /// The part of one that "and a half" adds, where these words stand at a place and nothing more of a number follows.
    private func partAfter(_ index: Int) -> Double? {
        guard numberVocabulary.isEnglish, word(index) == "and", ["a", "one"].contains(word(index + 1)),
            stretchIsBeside(index, index + 3), !word(index + 2).hasSuffix("s"),
            numberVocabulary.scales[word(index + 3)] == nil
        else { return nil }
        return NumberWords.parts[word(index + 2)]
    }

    /// "5 feet 10 inches", "6 hours and 30 minutes": what goes on in a smaller unit of the same dimension.
    private func takeCompound(_ number: inout ReadNumber, _ measure: inout ReadMeasure) {
        guard case .amount(let dimension) = measure.measure, measure.offset == 0, number.upper == nil else {
            return
        }
        var at = measure.end
        if number.scale == 1, let part = partAfter(at) {
            number.value += part
            measure.end = at + 3
            measure.endByte = words[at + 2].bytes.upperBound
            return
        }
        if word(at) == "and", isBeside(at) { at += 1 }
        guard at < words.count, isBeside(at), isBeside(measure.end), let next = self.number(at: at),
            !next.isOrdinal,
            next.scale == 1, next.upper == nil, !next.isIdentifier,
            next.end < words.count, isBeside(next.end) || !next.suffix.isEmpty,
            let unit = Units.known.unit(next.suffix.isEmpty ? word(next.end) : next.suffix.lowercased()),
            unit.dimension == dimension, unit.factor < measure.factor,
            next.total * unit.factor < measure.factor
        else { return }
        number.value += next.total * unit.factor / measure.factor / number.scale
        number.slack = 0
        let end = next.suffix.isEmpty ? next.end + 1 : next.end
        measure = ReadMeasure(
            measure: measure.measure,
            unit: measure.unit,
            factor: measure.factor,
            end: end,
            endByte: words[end - 1].bytes.upperBound,
            startByte: measure.startByte
        )
    }

    // MARK: - Signs and bounds

    /// The sign before a number, and where it begins.
    private func sign(before byte: Int, _ index: Int) -> (Double, Int) {
        var start = byte
        if bytes[safe: start - 1] == 0x20, bytes.scalar(before: start - 1).map({ $0.scalar == "−" }) == true {
            start -= 1
        }
        if let (scalar, at) = bytes.scalar(before: start) {
            let earlier = bytes.scalar(before: at)?.scalar
            let isFree = earlier.map { !LetterKind.isWord($0.value) && $0 != ")" && $0 != "%" } ?? true
            if scalar == "−" || scalar == "-" && isFree
                || scalar == "–" && isFree && earlier != nil && earlier != " "
            {
                return (-1, at)
            }
            if scalar == "–", isFree, isDetached(dash: at, before: byte) { return (-1, at) }
            if scalar == "+", isFree { return (1, at) }
        }
        guard let before = wordBefore(byte: byte), numberVocabulary.minus.contains(word(before)),
            bytes[words[before].bytes.upperBound..<byte].allSatisfy({ $0 == 0x20 || $0 == 0x2D }),
            before == 0 || !words[before - 1].shape.contains(.number)
        else { return (1, byte) }
        return (-1, words[before].bytes.lowerBound)
    }

    /// "fell to –5 °C": a dash that a space parts from what is before, and not from the number.
    private func isDetached(dash: Int, before byte: Int) -> Bool {
        bytes[safe: dash - 1] == 0x20 && byte == dash + 3
    }

    /// What the words before a byte say of how exactly the number after it is meant.
    func bound(before byte: Int) -> Quantity.Bound? {
        var start = byte
        while bytes[safe: start - 1] == 0x20 { start -= 1 }
        if let (scalar, _) = bytes.scalar(before: start) {
            switch scalar {
            case "~", "≈", "≃", "∼": return .about
            case "<": return .under
            case ">": return .over
            case "≤": return .upTo
            case "≥": return .atLeast
            default: break
            }
        }
        guard var last = wordBefore(byte: byte) else { return nil }
        // "more than a million", "at least the 40".
        var edge = byte
        if (word(last) == "a" || word(last) == "an"), isGapPlain(last, edge), last > 0 {
            edge = words[last].bytes.lowerBound
            last -= 1
        }
        guard isGapPlain(last, edge) else { return nil }
        for length in [3, 2, 1] where last - length + 1 >= 0 {
            if let bound = numberVocabulary.bounds[phrase((last - length + 1)..<(last + 1))] { return bound }
        }
        return nil
    }

    private func isGapPlain(_ index: Int, _ byte: Int) -> Bool {
        bytes[words[index].bytes.upperBound..<byte].allSatisfy {
            $0 == 0x20 || $0 == 0x0A || $0 == 0xC2 || $0 == 0xA0 || $0 == 0x2E || $0 == 0x2D
        }
    }

    private func boundAfter(_ index: Int, _ byte: Int) -> Quantity.Bound {
        if bytes[safe: byte] == UInt8(ascii: "+") { return .atLeast }
        guard index < words.count, isBeside(index) else { return .exact }
        if index + 1 < words.count, isBeside(index + 1),
            let bound = numberVocabulary.boundsAfter[phrase(index..<(index + 2))]
        {
            return bound
        }
        return numberVocabulary.boundsAfter[word(index)] ?? .exact
    }

    /// "the new one holds": no number.
    private func isOneOfThem(at index: Int, _ end: Int) -> Bool {
        guard words[index].folded == "one", end == index + 1, index > 1, isBeside(index), isBeside(index - 1)
        else {
            return false
        }
        return ["the", "an", "a", "this", "that", "each", "another", "its", "their"].contains(word(index - 2))
            && !StopWords.contains(word(index - 1)) && numberVocabulary.small[word(index - 1)] == nil
    }

    /// "one" counts only before the thing that it counts.
    private func isCountedOne(_ index: Int, _ end: Int) -> Bool {
        guard end < words.count, isBeside(end),
            index == 0 || !["no", "the", "this", "that"].contains(word(index - 1))
        else { return false }
        return !StopWords.contains(word(end))
    }
}
