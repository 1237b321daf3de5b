/// What a number measures, as the words after it (or a sign before it) say.
struct ReadMeasure {
    let measure: Quantity.Measure
    var factor: Double = 1
    var offset: Double = 0
    /// The first word after it.
    let end: Int

    /// A value in the base unit; where zeros differ, rounded to a millionth, so that 32 °F is 0 °C.
    func inBase(_ value: Double) -> Double {
        guard offset != 0 else { return value * factor }
        return ((value * factor + offset) * 1_000_000).rounded() / 1_000_000
    }
}

extension SpelledText {
    /// What the number that ends before `number.end` measures; nil where it is a year, or part of a name.
    func measure(of number: ReadNumber, from start: Int) -> ReadMeasure? {
        let end = number.end
        if number.isOrdinal { return ReadMeasure(measure: .ordinal, end: end) }
        if !number.suffix.isEmpty { return suffixMeasure(number) }
        let after = gap(before: end)
        if let currency = Units.known.currency(sign: gap(before: start), atEnd: true)
            ?? (after.isEmpty ? nil : Units.known.currency(sign: after.drop { $0 == 0x20 }, atEnd: false))
            ?? currencyCode(before: start)
        {
            let isNamed = end < words.count && isBeside(end) && Units.known.currency(word(end)) != nil
            return ReadMeasure(measure: .money(currency), end: isNamed ? end + 1 : end)
        }
        if after.first == UInt8(ascii: "%") || after.starts(with: " %".utf8) {
            return pointsOrPercent(after: end)
        }
        guard end < words.count else { return nameless(number, start) }
        if after.starts(with: "°".utf8) || after.starts(with: " °".utf8) || after.starts(with: "º".utf8) {
            let name = "°" + word(end)
            if after.last != 0x20, let unit = Units.known.unit(name) { return amount(unit, end: end + 1) }
            if let unit = Units.known.unit("°") { return amount(unit, end: end) }
        }
        guard isBeside(end) else { return nameless(number, start) }
        return namedMeasure(number, start)
    }

    private func namedMeasure(_ number: ReadNumber, _ start: Int) -> ReadMeasure? {
        let end = number.end
        let next = word(end)
        if next == "percent" || next == "pc" && number.isDigits { return pointsOrPercent(after: end + 1) }
        if next == "per", word(end + 1) == "cent" { return pointsOrPercent(after: end + 2) }
        if next == "percentage", word(end + 1).hasPrefix("point") {
            return ReadMeasure(measure: .points, end: end + 2)
        }
        if next == "fold" { return ReadMeasure(measure: .multiple, end: end + 1) }
        if next == "times" {
            if saysMore(at: end + 1) { return ReadMeasure(measure: .multiple, end: end + 1) }
            return ReadMeasure(measure: .count(["times"]), end: end + 1)
        }
        // The longest name first: "square metres" before "square".
        for length in stride(from: Units.longestName, to: 0, by: -1) where end + length <= words.count {
            let name = phrase(end..<(end + length))
            if let currency = Units.known.currency(name) {
                return ReadMeasure(measure: .money(currency), end: end + length)
            }
            guard let unit = Units.known.unit(name), length > 1 || isUnitName(name, number) else { continue }
            // Millions of pounds are money.
            if unit.code == "[lb_av]", number.scale >= 1000 {
                return ReadMeasure(measure: .money("GBP"), end: end + length)
            }
            return amount(unit, end: end + length)
        }
        if let noun = countedNoun(from: end) {
            // "in 2019 voters": after a word that dates, four digits are a year all the same.
            if isYear(number, start), !isCount(ofYearLike: start) { return nil }
            return ReadMeasure(measure: .count(noun.words), end: noun.end)
        }
        return nameless(number, start)
    }

    /// A number that nothing names: a multiple where a ratio is spoken of, none where it is a year.
    private func nameless(_ number: ReadNumber, _ start: Int) -> ReadMeasure? {
        if isYear(number, start) { return nil }
        var index = start
        while index > max(0, start - 4), !endsClause(before: index) {
            index -= 1
            if word(index) == "ratio" { return ReadMeasure(measure: .multiple, end: number.end) }
        }
        return ReadMeasure(measure: .bare, end: number.end)
    }

    private func amount(_ unit: Units.Unit, end: Int) -> ReadMeasure {
        ReadMeasure(
            measure: .amount(dimension: unit.dimension),
            factor: unit.factor,
            offset: unit.offset,
            end: end
        )
    }

    /// One letter is a unit only after digits; "m" and the like after words are not.
    private func isUnitName(_ name: String, _ number: ReadNumber) -> Bool {
        name.utf8.count > 2 || number.isDigits && (name.utf8.count > 1 || !["c", "f", "d"].contains(name))
    }

    private func pointsOrPercent(after end: Int) -> ReadMeasure {
        let isPoints = word(end) == "point" || word(end) == "points"
        return ReadMeasure(measure: isPoints ? .points : .percent, end: isPoints ? end + 1 : end)
    }

    private func suffixMeasure(_ number: ReadNumber) -> ReadMeasure? {
        if number.suffix == "x" { return ReadMeasure(measure: .multiple, end: number.end) }
        if let unit = Units.known.unit(number.suffix) { return amount(unit, end: number.end) }
        return nil
    }

    private func currencyCode(before start: Int) -> String? {
        guard start > 0, word(start - 1).utf8.count == 3, words[start - 1].shape.contains(.allCapitals),
            isBeside(start)
        else { return nil }
        return Units.known.currency(word(start - 1))
    }

    /// Whether words that compare follow "times": "higher", "as much as", "more than", "the Russian budget".
    private func saysMore(at index: Int) -> Bool {
        let next = word(index)
        guard isBeside(index), index < words.count else { return false }
        return ["as", "more", "less", "fewer", "the", "that", "its", "their", "what", "over", "today's"]
            .contains(next)
            || (next.hasSuffix("er") && next.utf8.count > 4
                && !["over", "after", "under", "later"].contains(next))
    }

    // MARK: - Multiples and parts

    /// "twice", "doubled", "half of", "a third of", "two thirds of".
    func multipleWord(at index: Int) -> (Quantity, Int)? {
        guard let value = NumberWords.multiples[word(index)] else { return nil }
        return (whole(value, .multiple, index..<(index + 1)), index + 1)
    }

    func part(at index: Int) -> (Quantity, Int)? {
        var end = index
        var count = 1.0
        if word(index) == "a" || word(index) == "one" {
            end += 1
        } else if let small = NumberWords.small[word(index)], small >= 2, small < 10 {
            count = small
            end += 1
        }
        guard let value = NumberWords.parts[word(end)], word(end) == "half" || end > index,
            isBeside(end) || end == index
        else { return nil }
        let next = word(end + 1)
        // "half a million" is a number, "a third party" an ordinal.
        guard next == "of" || next == "the" || next == "as" || next == "that" else { return nil }
        if word(end) != "half", next != "of", next != "as" { return nil }
        return (whole(count * value, .fraction, index..<(end + 1)), end + 1)
    }

    private func whole(_ value: Double, _ measure: Quantity.Measure, _ range: Range<Int>) -> Quantity {
        let before = range.lowerBound > 0 ? NumberWords.bounds[word(range.lowerBound - 1)] : nil
        return Quantity(
            low: value,
            high: value,
            slack: value / 50,
            bound: before ?? .exact,
            measure: measure,
            written: value,
            scale: 1,
            bytes: words[range.lowerBound].bytes.lowerBound..<words[range.upperBound - 1].bytes.upperBound
        )
    }

    // MARK: - Years and counted things

    /// Four digits without a mark between thousands, in a year's range.
    private func isYear(_ number: ReadNumber, _ start: Int) -> Bool {
        number.isDigits && number.scale == 1 && number.value >= 1000 && number.value <= 2100
            && words[start].bytes.count == 4
    }

    /// Whether no word before the digits dates them.
    private func isCount(ofYearLike start: Int) -> Bool {
        let before = word(start - 1)
        return !DateWords.leading.contains(before) && !before.isEmpty
            || before.isEmpty && start == 0
    }

    /// What is counted: the words up to the first plural, at most four, before a stop word or a mark.
    private func countedNoun(from start: Int) -> (words: [String], end: Int)? {
        var names: [String] = []
        var index = start
        while index < words.count, index < start + 4, index == start || isBeside(index) {
            let folded = word(index)
            if StopWords.contains(folded) || words[index].shape.contains(.number) { return nil }
            names.append(folded)
            index += 1
            if Inflection.isPlural(folded) { return (names, index) }
        }
        return nil
    }
}
