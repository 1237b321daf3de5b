import ClaimModel

/// "the first Monday of March 2017", "the last Friday in May": a day by its place among those of its name in a month.
extension SpelledText {
    func weekdayOfMonth(at index: Int, document: CalendarDate?, near last: CalendarDate?) -> ReadDate? {
        guard numberVocabulary.isEnglish, let place = Self.places[word(index)],
            let weekday = dateVocabulary.weekdays[word(index + 1)], isBeside(index + 1),
            ["of", "in"].contains(word(index + 2)), let month = dateVocabulary.months[word(index + 3)]
        else { return nil }
        let stated = year(at: index + 4, document)
        guard let year = stated ?? last?.year ?? document?.year,
            let first = CalendarDate(year: year, month: month, day: 1)
        else { return nil }
        let ahead = (weekday - first.weekday + 7) % 7
        var day = first.moved(days: ahead + 7 * (max(place, 1) - 1))
        if place < 0 {
            day = (3...4).compactMap { first.moved(days: ahead + 7 * $0) }.last { $0.month == month }
        }
        guard let day, day.month == month else { return nil }
        let end = stated == nil ? index + 4 : index + 5
        return ReadDate(
            words: index..<end,
            span: DateSpan(day),
            kind: stated == nil ? .relative : .absolute
        )
    }

    private static let places = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1,
    ]
}
