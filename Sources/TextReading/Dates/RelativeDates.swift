import ClaimModel

/// Dates that depend on another: the document's, or one named before.
extension SpelledText {
    func relativeDate(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        let first = word(index)
        func read(_ length: Int, _ date: CalendarDate?) -> ReadDate {
            ReadDate(words: index..<(index + length), span: date.map { DateSpan($0) }, kind: .relative)
        }
        let day = document?.day == nil ? nil : document
        if let shift = dateVocabulary.days[first] {
            return shift == 0 ? document.map { read(1, $0) } : read(1, day?.moved(days: shift))
        }
        if let phrase = relativePhrase(at: index, document: document, day: day) { return phrase }
        guard numberVocabulary.isEnglish else {
            guard let weekday = dateVocabulary.weekdays[first], first.utf8.count > 3 else { return nil }
            return read(1, day.flatMap { $0.moved(days: -(($0.weekday - weekday + 7) % 7)) })
        }
        switch first {
        case "last", "this", "next", "previous", "coming":
            return named(index, shift: ["last": -1, "previous": -1, "this": 0][first] ?? 1, document, day)
        default: break
        }
        if let weekday = dateVocabulary.weekdays[first] {
            // The latest such day that is not after the document; after "next" or "coming", the first that is.
            guard let day else { return read(1, nil) }
            let back = (day.weekday - weekday + 7) % 7
            return read(1, day.moved(days: -back))
        }
        return moved(at: index, document: document, near: last)
    }

    /// "letztes Jahr", "la semana pasada": what the language says for the last, this or the next of a unit.
    private func relativePhrase(at index: Int, document: CalendarDate?, day: CalendarDate?) -> ReadDate? {
        let relatives = dateVocabulary.relatives
        guard !relatives.isEmpty else { return nil }
        for length in [3, 2, 1] where index + length <= words.count {
            guard let (unit, shift) = relatives[phrase(index..<(index + length))] else { continue }
            var span: DateSpan?
            switch unit {
            case .day: span = day?.moved(days: shift).map { DateSpan($0) }
            case .week:
                let monday = day.flatMap { $0.moved(days: -$0.weekday + 7 * shift) }
                span = DateSpan(start: monday, end: monday?.moved(days: 6))
            case .month:
                span = document.flatMap { date in
                    date.month.flatMap { CalendarDate(year: date.year, month: $0)?.moved(months: shift) }
                }.map { DateSpan($0) }
            case .quarter:
                let start = document.flatMap { date in
                    date.month.flatMap {
                        CalendarDate(year: date.year, month: ($0 - 1) / 3 * 3 + 1)?.moved(months: 3 * shift)
                    }
                }
                span = DateSpan(start: start, end: start?.moved(months: 2))
            case .year: span = document.flatMap { CalendarDate(year: $0.year + shift) }.map { DateSpan($0) }
            }
            return ReadDate(words: index..<(index + length), span: span, kind: .relative)
        }
        return nil
    }

    private func named(_ index: Int, shift: Int, _ document: CalendarDate?, _ day: CalendarDate?) -> ReadDate?
    {
        let (first, next) = (word(index), word(index + 1))
        func read(_ date: CalendarDate?, _ span: DateSpan? = nil) -> ReadDate {
            ReadDate(words: index..<(index + 2), span: span ?? date.map { DateSpan($0) }, kind: .relative)
        }
        guard index + 1 < words.count, isBeside(index + 1) else { return nil }
        switch next {
        // "this morning", "last night".
        case "morning", "afternoon", "evening", "night":
            guard first == "this" || first == "last" else { return nil }
            return read(shift == 0 ? day : day?.moved(days: -1))
        case "year": return read(document.flatMap { CalendarDate(year: $0.year + shift) })
        case "quarter":
            guard let document, let month = document.month,
                let start = CalendarDate(year: document.year, month: (month - 1) / 3 * 3 + 1)?.moved(
                    months: 3 * shift
                )
            else { return read(nil) }
            return read(nil, DateSpan(start: start, end: start.moved(months: 2)))
        case "month":
            guard let document, let month = document.month else { return read(nil) }
            return read(CalendarDate(year: document.year, month: month)?.moved(months: shift))
        case "week":
            guard let day, let monday = day.moved(days: -day.weekday + 7 * shift),
                let sunday = monday.moved(days: 6)
            else { return read(nil) }
            return read(nil, DateSpan(start: monday, end: sunday))
        default: break
        }
        if let weekday = dateVocabulary.weekdays[next] {
            guard let day else { return read(nil) }
            let back = (day.weekday - weekday + 7) % 7
            return read(day.moved(days: shift > 0 ? 7 - back : shift < 0 && back == 0 ? -7 : -back))
        }
        if let month = dateVocabulary.months[next], words[index + 1].shape.contains(.capitalised) {
            guard let document, let now = document.month else { return read(nil) }
            let year = shift < 0 ? (month < now ? document.year : document.year - 1) : document.year
            return read(
                CalendarDate(year: shift > 0 && month <= now ? document.year + 1 : year, month: month)
            )
        }
        return nil
    }

    /// "two years later", "three days ago", "a month before", "nine months after".
    private func moved(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        var end = index
        let count: Int
        if let known = DateWords.counts[word(index)] {
            (count, end) = (known, index + 1)
        } else if let number = number(at: index), number.suffix.isEmpty, !number.isOrdinal,
            !number.isIdentifier, number.isSure, number.upper == nil,
            number.total <= 5000,
            number.total == number.total.rounded()
        {
            (count, end) = (Int(number.total), number.end)
        } else {
            return nil
        }
        guard isBeside(end), let span = DateWords.spans[word(end)] else { return nil }
        end += 1
        let direction: Int
        let from: CalendarDate?
        switch word(end) {
        case "ago": (direction, from) = (-1, document)
        case "later", "afterwards", "after": (direction, from) = (1, last)
        case "earlier", "before", "previously": (direction, from) = (-1, last)
        default: return nil
        }
        // "two years after the war" hangs on something that is not a date.
        let isLoose = word(end) == "after" || word(end) == "before"
        if isLoose, end + 1 < words.count, isBeside(end + 1) { return nil }
        end += 1
        var date = from?.moved(days: direction * count * span.days, months: direction * count * span.months)
        // The result is as exact as the step: years ago name a year.
        if let whole = date, span.months >= 12 {
            date = from?.day != nil && direction > 0 ? whole : CalendarDate(year: whole.year)
        } else if let whole = date, span.months > 0 {
            date = whole.month == nil ? whole : CalendarDate(year: whole.year, month: whole.month)
        }
        return ReadDate(words: index..<end, span: date.map { DateSpan($0) }, kind: .relative)
    }
}
