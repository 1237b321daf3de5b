/// The words of dates. Our own lists.
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

    /// The first month of a season, northern.
    static let seasons = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9]

    /// Words that come before a year.
    static let leading: Set<String> = [
        "in", "since", "by", "of", "from", "until", "till", "during", "before", "after", "early", "late",
        "mid",
        "and", "to", "between", "around", "year", "through", "throughout", "summer", "winter", "spring",
        "autumn",
    ]

    /// Words for one and for a few that durations begin with.
    static let counts: [String: Int] = ["a": 1, "an": 1, "one": 1, "several": 3]

    /// Spans of time by name, in days, or in months where the calendar makes their length.
    static let spans: [String: (days: Int, months: Int)] = [
        "day": (1, 0), "days": (1, 0), "week": (7, 0), "weeks": (7, 0), "fortnight": (14, 0), "month": (0, 1),
        "months": (0, 1), "year": (0, 12), "years": (0, 12), "decade": (0, 120), "decades": (0, 120),
    ]
}
