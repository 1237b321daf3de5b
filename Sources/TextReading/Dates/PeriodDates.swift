import ClaimModel

/// Quarters, halves, fiscal years, seasons, decades and ranges of years.
extension SpelledText {
    /// "Q3 2021", "2021 Q3", "the third quarter of 2021", "H1 2020", "the first half of 2020".
    func partOfYear(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        let first = word(index)
        if let (length, months) = shortPart(first) {
            guard words[index].shape.contains(.capitalised) || words[index].shape.contains(.number) else {
                return nil
            }
            var end = index + 1
            if word(end) == "of" || word(end) == "fy" { end += 1 }
            guard let year = year(at: end, document), isBeside(end) || hasApostrophe(end) else { return nil }
            return part(year, months, length, index..<(end + 1))
        }
        // "2021 Q3", "2021Q3".
        if let year = yearNumber(at: index, afterComma: false),
            let (length, months) = shortPart(word(index + 1)),
            isBeside(index + 1), words[index + 1].shape.contains(.capitalised)
        {
            return part(year, months, length, index..<(index + 2))
        }
        if first.utf8.count == 6, let year = Int(first.prefix(4)),
            let (length, months) = shortPart(String(first.suffix(2)))
        {
            return part(year, months, length, index..<(index + 1))
        }
        return spokenPart(at: index, document: document, near: last)
    }

    /// The months of "q3", "h1", "3q", "1h", and the first of them.
    private func shortPart(_ word: String) -> (length: Int, first: Int)? {
        guard word.utf8.count == 2 else { return nil }
        let (one, two) = (word.utf8.first ?? 0, word.utf8.last ?? 0)
        let (letter, digit) = one > 0x60 ? (one, two) : (two, one)
        switch (letter, digit) {
        case (UInt8(ascii: "q"), 0x31...0x34): return (3, Int(digit - 0x31) * 3 + 1)
        case (UInt8(ascii: "h"), 0x31...0x32): return (6, Int(digit - 0x31) * 6 + 1)
        default: return nil
        }
    }

    private func spokenPart(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        let vocabulary = dateVocabulary
        guard let place = vocabulary.places[word(index)] ?? ordinalDigit(at: index) else { return nil }
        let name = word(index + 1)
        let isQuarter = vocabulary.quarters.contains(name)
        guard isQuarter || vocabulary.halves.contains(name), isBeside(index + 1), isQuarter || place <= 2
        else { return nil }
        let length = isQuarter ? 3 : 6
        var end = index + 2
        while vocabulary.joints.contains(word(end)) || word(end) == "fiscal" || word(end) == "in" { end += 1 }
        if let year = year(at: end, document), isBeside(end) || hasApostrophe(end) {
            return part(year, (place - 1) * length + 1, length, index..<(end + 1))
        }
        if ["this", "last"].contains(word(end)), word(end + 1) == "year" || word(end + 1) == "year's" {
            let year = document.map { word(end) == "last" ? $0.year - 1 : $0.year }
            return part(year, (place - 1) * length + 1, length, index..<(end + 2), kind: .relative)
        }
        // "the second quarter" alone: of the year spoken of, or of the document's.
        guard isQuarter, word(index - 1) == "the" || word(index - 1) == "in", word(index + 2) != "of" else {
            return nil
        }
        return part(
            last?.year ?? document?.year,
            (place - 1) * length + 1,
            length,
            index..<(index + 2),
            kind: .relative
        )
    }

    private func ordinalDigit(at index: Int) -> Int? {
        // "3. Quartal 2021".
        guard language != .english, index < words.count, words[index].bytes.count == 1,
            let digit = Int(word(index)), (1...4).contains(digit)
        else { return nil }
        return digit
    }

    private func part(
        _ year: Int?,
        _ month: Int,
        _ length: Int,
        _ range: Range<Int>,
        kind: DateMention.Kind = .absolute
    ) -> ReadDate {
        let span = year.flatMap {
            DateSpan(
                start: CalendarDate(year: $0, month: month),
                end: CalendarDate(year: $0, month: month + length - 1)
            )
        }
        return ReadDate(words: range, span: span, kind: kind)
    }

    /// "fiscal 2021", "FY21", "financial year 2019/20": which months these are depends on whose they are.
    func fiscalYear(at index: Int, document: CalendarDate?) -> ReadDate? {
        var end = index
        let first = word(index)
        if first.hasPrefix("fy"), let digits = Int(first.dropFirst(2)),
            words[index].shape.contains(.capitalised)
        {
            let count = first.utf8.count - 2
            guard count == 2 || count == 4 else { return nil }
            return fiscal(count == 4 ? digits : fullYear(digits, document), index..<(index + 1))
        }
        guard first == "fiscal" || first == "financial" || first == "fy" else { return nil }
        end += 1
        if word(end) == "year" { end += 1 }
        guard end > index + 1 || first != "financial" else { return nil }
        if let range = figureDate(at: end, inBounds: end < words.count, document: document),
            let years = range.candidates.last ?? range.span, years.start != years.end
        {
            return ReadDate(words: index..<range.words.upperBound, span: years, isApproximate: true)
        }
        guard let year = year(at: end, document) else { return nil }
        return fiscal(year, index..<(end + 1))
    }

    private func figureDate(at index: Int, inBounds: Bool, document: CalendarDate?) -> ReadDate? {
        inBounds && words[index].shape.contains(.number)
            ? figureDate(at: index, order: .unknown, document: document) : nil
    }

    private func fiscal(_ year: Int, _ range: Range<Int>) -> ReadDate {
        ReadDate(
            words: range,
            span: DateSpan(start: CalendarDate(year: year - 1), end: CalendarDate(year: year)),
            isApproximate: true
        )
    }

    /// "summer 2021", "the winter of 2020".
    func season(at index: Int, document: CalendarDate?) -> ReadDate? {
        guard let month = dateVocabulary.seasons[word(index)] else { return nil }
        var end = index + 1
        while dateVocabulary.joints.contains(word(end)), end < index + 3 { end += 1 }
        guard let year = year(at: end, document) else { return nil }
        // "winter 2020/21", "winter 2020–21".
        if month == 12 {
            var last = end + 1
            var from = year - 1
            if let second = shortYear(after: end, of: year) { (last, from) = (second.end, year) }
            let first = CalendarDate(year: from, month: 12)
            return ReadDate(
                words: index..<last,
                span: DateSpan(start: first, end: first?.moved(months: 2)),
                isApproximate: true
            )
        }
        guard let first = CalendarDate(year: year, month: month), let last = first.moved(months: 2) else {
            return nil
        }
        return ReadDate(
            words: index..<(end + 1),
            span: DateSpan(start: first, end: last),
            isApproximate: true
        )
    }

    /// "the 1990s", "the '90s", "the nineties".
    func decade(at index: Int) -> ReadDate? {
        let folded = word(index)
        var decade: Int?
        if folded.hasSuffix("0s"), let value = Int(folded.dropLast()) {
            if folded.utf8.count == 5, value >= 1000 { decade = value }
            if folded.utf8.count == 3, hasApostrophe(index) || value >= 50 && word(index - 1) == "the" {
                decade = value < 30 ? 2000 + value : 1900 + value
            }
        } else if let value = DateWords.decades[folded],
            word(index - 1) == "the" || word(index - 1) == "nineteen"
        {
            decade = value
        }
        guard let decade, let start = CalendarDate(year: decade), let end = CalendarDate(year: decade + 9)
        else { return nil }
        return ReadDate(words: index..<(index + 1), span: DateSpan(start: start, end: end))
    }

    /// "2016–2019", "from 2016 to 2019", "between 2016 and 2019", "2012–13"; or the year alone.
    func years(at index: Int) -> ReadDate? {
        guard let year = yearNumber(at: index, afterComma: false), isYear(at: index),
            let date = CalendarDate(year: year)
        else { return nil }
        if let second = shortYear(after: index, of: year), let end = CalendarDate(year: second.year) {
            return ReadDate(words: index..<second.end, span: DateSpan(start: date, end: end))
        }
        let vocabulary = numberVocabulary
        let joins = vocabulary.to.contains(word(index + 1)) || ["until", "till"].contains(word(index + 1))
        let isBetween =
            vocabulary.between.contains(word(index - 1)) && vocabulary.ands.contains(word(index + 1))
        let second = joins || isBetween ? index + 2 : index + 1
        if (joins && isBeside(index + 1)) || isBetween || isDash(before: index + 1), second < words.count,
            let upper = yearNumber(at: second, afterComma: false), upper > year,
            let end = CalendarDate(year: upper)
        {
            return ReadDate(words: index..<(second + 1), span: DateSpan(start: date, end: end))
        }
        return ReadDate(words: index..<(index + 1), span: DateSpan(date))
    }

    private func isDash(before index: Int) -> Bool {
        let gap = gap(before: index)
        return gap.elementsEqual("–".utf8) || gap.elementsEqual("-".utf8) || gap.elementsEqual(" – ".utf8)
    }

    /// The second year of "2012–13" and "2019/20".
    private func shortYear(after index: Int, of year: Int) -> (year: Int, end: Int)? {
        let next = index + 1
        guard next < words.count, words[next].bytes.count == 2, words[next].shape.contains(.number),
            gap(before: next).elementsEqual("–".utf8) || gap(before: next).elementsEqual("-".utf8)
                || gap(before: next).elementsEqual("/".utf8),
            let two = Int(word(next)), bytes[safe: words[next].bytes.upperBound] != UInt8(ascii: "-")
        else { return nil }
        let upper = year / 100 * 100 + two
        return upper > year && upper - year <= 60 ? (upper, next + 1) : nil
    }

    // MARK: - Years

    /// A year of four digits, or of two after an apostrophe.
    func year(at index: Int, _ document: CalendarDate?) -> Int? {
        if let year = yearNumber(at: index, afterComma: true) { return year }
        guard index < words.count, words[index].bytes.count == 2, hasApostrophe(index),
            let two = Int(word(index))
        else {
            return nil
        }
        return fullYear(two, document)
    }

    func hasApostrophe(_ index: Int) -> Bool {
        guard index < words.count, let (scalar, start) = bytes.scalar(before: words[index].bytes.lowerBound)
        else { return false }
        return ["'", "’", "‘", "ʼ"].contains(scalar) && (start == 0 || bytes[start - 1] == 0x20)
    }

    func yearNumber(at index: Int, afterComma: Bool) -> Int? {
        guard index < words.count, words[index].bytes.count == 4, words[index].shape.contains(.number),
            let year = Int(word(index)), (1000...2199).contains(year), !afterComma || isJoinedByComma(index)
        else { return nil }
        return year
    }

    func isJoinedByComma(_ index: Int) -> Bool {
        gap(before: index).allSatisfy { $0 == 0x20 || $0 == 0x2C }
    }

    /// Four digits alone are a year if a word that dates stands before them, or no thing that they count after them.
    private func isYear(at index: Int) -> Bool {
        let before = word(index - 1)
        let isJoined = index > 0 && words[index].shape.contains(.joined)
        if isJoined, words[index - 1].shape.contains(.number), words[index - 1].bytes.count != 4 {
            return false
        }
        guard
            !isJoined || words[index - 1].shape.contains(.number) || ["mid", "pre", "post"].contains(before)
        else {
            return false
        }
        let start = words[index].bytes.lowerBound
        if Units.known.currency(sign: gap(before: index), atEnd: true) != nil { return false }
        if let previous = bytes.scalar(before: start),
            ["−", "#", "/", "@", "_", "="].contains(previous.scalar)
        {
            return false
        }
        if dateVocabulary.leading.contains(before) { return true }
        let after = gap(before: index + 1)
        if after.drop(while: { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }).first == UInt8(ascii: "%")
            || after.starts(with: "°".utf8) || Units.known.currencySign(at: after.drop { $0 == 0x20 }) != nil
        {
            return false
        }
        guard index + 1 < words.count, isBeside(index + 1) else { return true }
        let next = word(index + 1)
        if numberVocabulary.scales[next] != nil || numberVocabulary.loose[next] != nil
            || Units.known.unit(next) != nil
            || Units.known.currency(next) != nil || Units.known.isPercent(next) || next == "times"
            || next == "per"
        {
            return false
        }
        // "2 019 000" and "2019 500": digits that go on.
        if words[index + 1].shape.contains(.number), gap(before: index + 1).count == 1,
            gap(before: index + 1).first == 0x20,
            words[index + 1].bytes.count == 3, before.isEmpty || !StopWords.contains(before)
        {
            return true
        }
        guard numberVocabulary.isEnglish else { return dateVocabulary.months.isEmpty || next.utf8.count <= 3 }
        return !Inflection.isPlural(next) || StopWords.contains(next)
    }
}
