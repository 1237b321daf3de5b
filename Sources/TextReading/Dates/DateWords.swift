/// The English words of dates. Our own lists.
enum DateWords {
    static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        var words: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            words[name] = index + 1
            words[String(name.prefix(3))] = index + 1
        }
        words["sept"] = 9
        return words
    }()

    /// Monday is 0.
    static let weekdays: [String: Int] = {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }()

    /// The first month of a season, northern; winter begins in the December before.
    static let seasons = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12]

    /// Words that come before a year.
    static let leading: Set<String> = [
        "in", "since", "by", "of", "from", "until", "till", "during", "before", "after", "early", "late",
        "mid",
        "and", "to", "between", "around", "year", "through", "throughout", "summer", "winter", "spring",
        "autumn", "circa", "fiscal", "fy",
    ]

    /// Words before a date that bound it.
    static let bounds: [String: DateMention.Bound] = [
        "before": .before, "prior to": .before, "earlier than": .before, "pre": .before, "ahead of": .before,
        "after": .after, "later than": .after, "following": .after, "post": .after, "beyond": .after,
        "since": .since, "ever since": .since, "starting in": .since, "beginning in": .since,
        "starting on": .since,
        "as from": .since, "effective": .since, "until": .until, "till": .until, "up to": .until,
        "through": .until, "up until": .until, "by": .by, "no later than": .by, "not later than": .by,
        "not until": .since,
        "not before": .since, "no earlier than": .since, "at the latest by": .by,
    ]

    /// Words for a part of a time.
    static let parts: [String: SpanPart] = [
        "beginning": .beginning, "start": .beginning, "end": .end, "close": .end, "early": .early,
        "mid": .middle,
        "middle": .middle, "late": .late,
    ]

    /// Decades by name.
    static let decades: [String: Int] = [
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
        "seventies": 1970,
        "eighties": 1980, "nineties": 1990,
    ]

    /// Words for the place of a quarter or a half.
    static let places = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "1st": 1, "2nd": 2,
        "3rd": 3, "4th": 4,
    ]

    /// Words for one and for a few that durations begin with.
    static let counts: [String: Int] = ["a": 1, "an": 1, "one": 1, "several": 3]

    /// Spans of time by name, in days, or in months where the calendar makes their length.
    static let spans: [String: (days: Int, months: Int)] = [
        "day": (1, 0), "days": (1, 0), "week": (7, 0), "weeks": (7, 0), "fortnight": (14, 0), "month": (0, 1),
        "months": (0, 1), "year": (0, 12), "years": (0, 12), "decade": (0, 120), "decades": (0, 120),
    ]
}
