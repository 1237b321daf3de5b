import ClaimModel

/// Dates written in figures alone: "2021-10-06", "12.07.2022", "3/4/20".
extension SpelledText {
    /// The date in figures that begins at a word.
    func figureDate(at index: Int, order: DayOrder, document: CalendarDate?) -> ReadDate? {
        let start = words[index].bytes.lowerBound
        guard let first = figures(from: start), let mark = bytes[safe: first.end],
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-")
        else { return nil }
        // "12. 07. 2022" has spaces after its full stops.
        func next(_ end: Int) -> (value: Int, count: Int, end: Int)? {
            guard bytes[safe: end] == mark else { return nil }
            var at = end + 1
            if mark == UInt8(ascii: "."), bytes[safe: at] == 0x20 { at += 1 }
            return figures(from: at)
        }
        guard let second = next(first.end) else { return nil }
        guard let third = next(second.end) else { return yearAndMonth(index, first, second, mark) }
        // More figures make it a version, an address or a number of another kind.
        let isOver = bytes[safe: third.end].map { $0 &- 0x30 < 10 } ?? false
        let goesOn =
            bytes[safe: third.end] == mark && (bytes[safe: third.end + 1].map { $0 &- 0x30 < 10 } ?? false)
        guard !isOver, !goesOn, bytes[safe: start - 1] != mark else { return nil }
        let candidates = self.candidates(first, second, third, mark, order, document)
        guard let span = candidates.first else { return nil }
        return ReadDate(
            words: index..<wordEnd(after: third.end, from: index),
            span: span,
            candidates: candidates.count > 1 ? candidates : []
        )
    }

    private typealias Figures = (value: Int, count: Int, end: Int)

    private func candidates(
        _ first: Figures,
        _ second: Figures,
        _ third: Figures,
        _ mark: UInt8,
        _ order: DayOrder,
        _ document: CalendarDate?
    ) -> [DateSpan] {
        func spans(_ dates: [CalendarDate?]) -> [DateSpan] {
            dates.compactMap { $0 }.map { DateSpan($0) }.reduce(into: []) {
                if !$0.contains($1) { $0.append($1) }
            }
        }
        guard second.count <= 2 else { return [] }
        if first.count == 4 {
            guard third.count <= 2 else { return [] }
            return spans([CalendarDate(year: first.value, month: second.value, day: third.value)])
        }
        guard first.count <= 2, third.count == 4 || third.count == 2 && first.count + second.count >= 2 else {
            return []
        }
        let year = third.count == 4 ? third.value : fullYear(third.value, document)
        guard (1000...2199).contains(year) else { return [] }
        let dayFirst = CalendarDate(year: year, month: second.value, day: first.value)
        let monthFirst = CalendarDate(year: year, month: first.value, day: second.value)
        // Two figures alone may be a version ("1.2.03").
        if third.count == 2, mark == UInt8(ascii: "."), first.count + second.count < 3 { return [] }
        if mark == UInt8(ascii: ".") { return spans([dayFirst]) }
        switch order {
        case .dayFirst: return spans(dayFirst == nil ? [monthFirst] : [dayFirst])
        case .monthFirst: return spans(monthFirst == nil ? [dayFirst] : [monthFirst])
        case .unknown: return spans([dayFirst, monthFirst])
        }
    }

    /// "2021-10", and "2009-10", which may be a range of years too; "10/2021".
    private func yearAndMonth(_ index: Int, _ first: Figures, _ second: Figures, _ mark: UInt8) -> ReadDate? {
        let isOver = bytes[safe: second.end].map { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "%") } ?? false
        guard !isOver, mark != UInt8(ascii: ".") || second.count == 4 else { return nil }
        let range = index..<wordEnd(after: second.end, from: index)
        if first.count == 4, second.count == 2, (1000...2199).contains(first.value) {
            var spans: [DateSpan] = []
            let upper = first.value / 100 * 100 + second.value
            let years =
                upper > first.value && upper - first.value <= 15
                ? DateSpan(start: CalendarDate(year: first.value), end: CalendarDate(year: upper)) : nil
            let month = mark == UInt8(ascii: "-") ? CalendarDate(year: first.value, month: second.value) : nil
            if let month { spans.append(DateSpan(month)) }
            if let years { spans.append(years) }
            // "2012/13" is a year that begins in one and ends in the other.
            guard let span = spans.first else { return nil }
            return ReadDate(
                words: range,
                span: span,
                candidates: spans.count > 1 ? spans : [],
                isApproximate: month == nil && mark == UInt8(ascii: "/")
            )
        }
        guard first.count <= 2, second.count == 4, mark != UInt8(ascii: "-"),
            (1000...2199).contains(second.value),
            let date = CalendarDate(year: second.value, month: first.value)
        else { return nil }
        return ReadDate(words: range, span: DateSpan(date))
    }

    private func figures(from start: Int) -> Figures? {
        var (value, end) = (0, start)
        while let byte = bytes[safe: end], byte &- 0x30 < 10, end - start < 5 {
            value = value * 10 + Int(byte &- 0x30)
            end += 1
        }
        return end > start && end - start <= 4 ? (value, end - start, end) : nil
    }

    /// The first word that begins after a byte.
    func wordEnd(after byte: Int, from index: Int) -> Int {
        var end = index + 1
        while end < words.count, words[end].bytes.lowerBound < byte { end += 1 }
        return end
    }

    /// The year of two figures: the latest that is not more than ten years after the document's, or after 2025.
    func fullYear(_ two: Int, _ document: CalendarDate?) -> Int {
        let latest = (document?.year ?? 2025) + 10
        let year = latest / 100 * 100 + two
        return year > latest ? year - 100 : year
    }
}
