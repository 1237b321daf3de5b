import ClaimModel

/// A date found in a text: the words that state it, and what they mean where that is known.
package struct ReadDate {
    /// The words that state it, by their places in the text.
    package var words: Range<Int>
    /// What they mean, "since" and the like counted in; nil where nothing resolves it.
    package var span: DateSpan?
    /// All that they can mean, where that is more than one time; else empty.
    package var candidates: [DateSpan] = []
    /// How the words place it.
    package var kind: DateMention.Kind = .absolute
    /// What the word before it says of the time that is meant.
    package var bound: DateMention.Bound = .at
    /// Whether its ends are only roughly known.
    package var isApproximate = false
}

extension SpelledText {
    /// The dates of the text in order. Words of a date that nothing resolves are found too, without a span.
    package func dates(relativeTo document: CalendarDate?, limit: Int = 400) -> [ReadDate] {
        var found: [ReadDate] = []
        var last: CalendarDate?
        var index = 0
        while index < words.count, found.count < limit {
            guard Self.canBegin(words[index]) else {
                index += 1
                continue
            }
            if var read = explicitDate(at: index, document: document, near: last)
                ?? relativeDate(at: index, document: document, near: last)
            {
                if let date = read.span?.start, read.span?.isOneDate == true { last = date }
                read = bounded(read)
                found.append(read)
                index = max(read.words.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func canBegin(_ word: Word) -> Bool {
        word.shape.contains(.number) || beginnings.contains(word.folded)
            || NumberWords.small[word.folded] != nil
    }

    private static let beginnings: Set<String> = Set(DateWords.months.keys)
        .union(DateWords.weekdays.keys).union(DateWords.seasons.keys)
        .union([
            "winter", "yesterday", "today", "tomorrow", "last", "this", "next", "a", "an", "several", "the",
            "early", "late", "mid", "beginning", "start", "end", "earlier", "later", "previous",
        ])

    // MARK: - Dates that name their month or year

    private func explicitDate(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        if words[index].shape.contains(.number) {
            return dateFromDigits(at: index, document: document, near: last)
        }
        guard let month = DateWords.months[word(index)] else { return season(at: index) }
        // "may" and "march" are months with a capital, or beside a day or a year.
        let isName = words[index].shape.contains(.capitalised) && (word(index) != "may" || index > 0)
        var end = index + 1
        var day: Int?
        if let number = dayNumber(at: end), isBeside(end) || isJoinedByComma(end) {
            day = number
            end += 1
        } else if word(end) == "the", let number = dayNumber(at: end + 1) {
            day = number
            end += 2
        }
        let year = yearNumber(at: end, afterComma: true)
        if year != nil { end += 1 }
        guard isName || day != nil || year != nil else { return nil }
        guard word(index).utf8.count > 2, day != nil || year != nil || isName else { return nil }
        if word(index) == "may", day == nil, year == nil, !DateWords.leading.contains(word(index - 1)) {
            return nil
        }
        if word(index) == "march", day == nil, year == nil, !DateWords.leading.contains(word(index - 1)) {
            return nil
        }
        return date(year: year, month: month, day: day, words: index..<end, document: document, near: last)
    }

    private func dateFromDigits(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate?
    {
        if let iso = isoDate(at: index) { return iso }
        // "5 July 2019", "5th of July".
        if let day = dayNumber(at: index) {
            var end = index + 1
            if word(end) == "of" { end += 1 }
            if word(end) == "and" || word(end) == "to", dayNumber(at: end + 1) != nil { end += 2 }
            if let month = DateWords.months[word(end)], end == index + 1 ? isBeside(end) : true,
                words[end].shape.contains(.capitalised)
            {
                let year = yearNumber(at: end + 1, afterComma: true)
                return date(
                    year: year,
                    month: month,
                    day: day,
                    words: index..<(end + (year == nil ? 1 : 2)),
                    document: document,
                    near: last
                )
            }
        }
        // "the 1990s".
        let folded = word(index)
        if folded.utf8.count == 5, folded.hasSuffix("0s"), let decade = Int(folded.dropLast()),
            decade >= 1000,
            let start = CalendarDate(year: decade), let end = CalendarDate(year: decade + 9)
        {
            return ReadDate(words: index..<(index + 1), span: DateSpan(start: start, end: end))
        }
        if let year = yearNumber(at: index, afterComma: false), isYear(at: index),
            let date = CalendarDate(year: year)
        {
            // "2016–2019", "from 2016 to 2019", "between 2016 and 2019".
            let joins = ["to", "and", "until", "through"].contains(word(index + 1))
            let second = joins ? index + 2 : index + 1
            let hasDash =
                gap(before: index + 1).elementsEqual("–".utf8)
                || gap(before: index + 1).elementsEqual("-".utf8)
            if joins && ["from", "between"].contains(word(index - 1)) || hasDash, second < words.count,
                let upper = yearNumber(at: second, afterComma: false), upper > year,
                let end = CalendarDate(year: upper)
            {
                return ReadDate(words: index..<(second + 1), span: DateSpan(start: date, end: end))
            }
            return ReadDate(words: index..<(index + 1), span: DateSpan(date))
        }
        return nil
    }

    private func isoDate(at index: Int) -> ReadDate? {
        guard word(index).utf8.count == 4, let year = Int(word(index)), index + 2 < words.count,
            words[index + 1].shape.contains([.number, .joined]),
            words[index + 2].shape.contains([.number, .joined]),
            let month = Int(word(index + 1)), let day = Int(word(index + 2)),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return ReadDate(words: index..<(index + 3), span: DateSpan(date))
    }

    private func season(at index: Int) -> ReadDate? {
        guard let month = DateWords.seasons[word(index)] else { return nil }
        var end = index + 1
        if word(end) == "of" { end += 1 }
        guard let year = yearNumber(at: end, afterComma: false),
            let first = CalendarDate(year: year, month: month), let last = first.moved(months: 2)
        else { return nil }
        return ReadDate(words: index..<(end + 1), span: DateSpan(start: first, end: last))
    }

    private func date(
        year: Int?,
        month: Int,
        day: Int?,
        words range: Range<Int>,
        document: CalendarDate?,
        near last: CalendarDate?
    ) -> ReadDate {
        if let year {
            return ReadDate(
                words: range,
                span: CalendarDate(year: year, month: month, day: day).map { DateSpan($0) }
            )
        }
        // Without its year: the year of the date before it in the text, or the latest that is not much after the
        // document's date.
        var guess: CalendarDate?
        if let last {
            guess = CalendarDate(year: last.year, month: month, day: day)
        } else if let document, let documentMonth = document.month {
            let year = month > documentMonth + 2 ? document.year - 1 : document.year
            guess = CalendarDate(year: year, month: month, day: day)
        }
        return ReadDate(words: range, span: guess.map { DateSpan($0) }, kind: .relative)
    }

    // MARK: - Parts

    private func dayNumber(at index: Int) -> Int? {
        guard index < words.count, words[index].shape.contains(.number) else { return nil }
        let folded = word(index).utf8
        let digits = folded.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let ending = folded.dropFirst(digits.count)
        guard digits.count <= 2,
            ["", "st", "nd", "rd", "th"].contains(String(decoding: ending, as: UTF8.self)),
            let day = Int(String(decoding: digits, as: UTF8.self)), (1...31).contains(day)
        else { return nil }
        return day
    }

    func yearNumber(at index: Int, afterComma: Bool) -> Int? {
        guard index < words.count, words[index].bytes.count == 4, words[index].shape.contains(.number),
            let year = Int(word(index)), (1000...2199).contains(year), !afterComma || isJoinedByComma(index)
        else { return nil }
        return year
    }

    private func isJoinedByComma(_ index: Int) -> Bool {
        gap(before: index).allSatisfy { $0 == 0x20 || $0 == 0x2C }
    }

    /// Four digits alone are a year if a word that dates stands before them, or no thing that they count after them.
    private func isYear(at index: Int) -> Bool {
        guard
            index == 0 || !words[index].shape.contains(.joined) || words[index - 1].shape.contains(.number)
                || word(index - 1) == "mid" || word(index - 1) == "pre" || word(index - 1) == "post"
        else { return false }
        if Units.known.currency(sign: gap(before: index), atEnd: true) != nil { return false }
        if DateWords.leading.contains(word(index - 1)) { return true }
        let after = gap(before: index + 1)
        if after.first == UInt8(ascii: "%") || after.starts(with: "°".utf8) { return false }
        guard index + 1 < words.count, isBeside(index + 1) else { return true }
        let next = word(index + 1)
        if NumberWords.scales[next] != nil || Units.known.unit(next) != nil
            || Units.known.currency(next) != nil
            || next == "percent" || next == "times"
        {
            return false
        }
        return !Inflection.isPlural(next) || StopWords.contains(next)
    }

    /// Opens the span of a date after "since" or "until", and narrows it after "the beginning of".
    private func bounded(_ read: ReadDate) -> ReadDate {
        guard let span = read.span, let start = span.start, let end = span.end else { return read }
        var read = read
        var first = read.words.lowerBound
        if word(first - 1) == "of", let part = Self.partOfSpan[word(first - 2)], let narrowed = part(span) {
            read.span = narrowed
            first -= word(first - 3) == "the" ? 3 : 2
        }
        let (from, to) = (read.span?.start ?? start, read.span?.end ?? end)
        switch word(first - 1) {
        case "since":
            read.span = DateSpan(start: from, end: nil)
            read.bound = .since
        case "until", "till":
            read.span = DateSpan(start: nil, end: to)
            read.bound = .until
        default: break
        }
        return read
    }

    private static let partOfSpan: [String: @Sendable (DateSpan) -> DateSpan?] = [
        "beginning": { span in span.start.map { DateSpan($0.firstDay) } },
        "start": { span in span.start.map { DateSpan($0.firstDay) } },
        "end": { span in span.end.map { DateSpan($0.lastDay) } },
    ]
}
