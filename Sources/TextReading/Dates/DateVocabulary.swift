import ClaimModel

/// The order of day and month in dates written in figures.
public enum DayOrder: Sendable {
    /// "3/4/2020" is the third of April.
    case dayFirst
    /// "3/4/2020" is the fourth of March.
    case monthFirst
    /// Not known: such a date has two candidates.
    case unknown

    /// The order that is usual where a language tag (BCP 47) belongs: `en-US` has the month first, `en-GB` and most other
    /// languages the day; `en` alone does not say.
    public init(languageTag: String?) {
        guard let tag = languageTag?.lowercased(), !tag.isEmpty else {
            self = .unknown
            return
        }
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard parts.first == "en" else {
            self = .dayFirst
            return
        }
        let region = parts.dropFirst().last { $0.utf8.count == 2 }
        switch region {
        case "us", "ph", "fm", "mh", "pr", "gu": self = .monthFirst
        case "gb", "au", "ie", "in", "nz", "za", "ng", "ke", "gh", "mt", "sg", "hk", "pk", "eu":
            self = .dayFirst
        default: self = .unknown
        }
    }
}

/// The words in which one language states dates.
struct DateVocabulary: Sendable {
    var months: [String: Int] = [:]
    /// Monday is 0.
    var weekdays: [String: Int] = [:]
    /// The first month of a season, northern; winter begins in December of the year before.
    var seasons: [String: Int] = [:]
    /// "yesterday" and the like, in days from the document's.
    var days: [String: Int] = [:]
    /// "last year" and the like: phrases, with their unit and how many of it they are away.
    var relatives: [String: (unit: DateUnit, shift: Int)] = [:]
    /// Words between day, month and year.
    var joints: Set<String> = []
    /// Words before a date that bound it, several joined by spaces.
    var bounds: [String: DateMention.Bound] = [:]
    /// Words before a year.
    var leading: Set<String> = []
    /// Words for the part of a time: its beginning, middle, end.
    var parts: [String: SpanPart] = [:]
    /// Words for the place of a quarter or a half.
    var places: [String: Int] = [:]
    /// Words for a quarter and a half of a year.
    var quarters: Set<String> = []
    var halves: Set<String> = []
    /// Whether months and weekdays are written with a capital, and are names only so.
    var capitalises = false
    /// All words that a date can begin with.
    var beginnings: Set<String> = []

    mutating func collectBeginnings() {
        beginnings = Set(months.keys).union(weekdays.keys).union(seasons.keys).union(days.keys)
            .union(places.keys)
            .union(relatives.keys.map { String($0.prefix { $0 != " " }) })
    }

    /// The vocabulary of a language; of one that is not known, nothing but figures.
    static func of(_ language: Language?) -> DateVocabulary {
        guard let language else { return DateVocabulary() }
        return language == .english ? english : foreign[language] ?? DateVocabulary()
    }

    static let english: DateVocabulary = {
        var vocabulary = DateVocabulary()
        vocabulary.months = DateWords.months
        vocabulary.weekdays = DateWords.weekdays
        vocabulary.seasons = DateWords.seasons
        vocabulary.days = ["yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0]
        vocabulary.relatives = [
            "day before yesterday": (.day, -2), "day after tomorrow": (.day, 2),
            "this morning": (.day, 0), "this afternoon": (.day, 0), "this evening": (.day, 0),
            "last night": (.day, -1), "yesterday morning": (.day, -1), "yesterday evening": (.day, -1),
        ]
        vocabulary.joints = ["of", "the"]
        vocabulary.bounds = DateWords.bounds
        vocabulary.leading = DateWords.leading
        vocabulary.parts = DateWords.parts
        vocabulary.places = DateWords.places
        vocabulary.quarters = ["quarter"]
        vocabulary.halves = ["half"]
        vocabulary.capitalises = true
        vocabulary.collectBeginnings()
        vocabulary.beginnings.formUnion([
            "last", "this", "next", "previous", "coming", "a", "an", "several", "q1", "q2", "q3", "q4", "h1",
            "h2",
            "fiscal", "financial", "fy", "first", "second", "third", "fourth", "final", "winter", "nineties",
            "eighties", "seventies", "sixties", "fifties",
        ])
        return vocabulary
    }()
}

/// A unit of the calendar.
enum DateUnit: Sendable { case day, week, month, quarter, year }

/// A part of a time.
enum SpanPart: Sendable {
    /// Its first day: "the beginning of".
    case beginning
    /// Its last day: "the end of".
    case end
    /// Its first, middle and last third.
    case early, middle, late

    /// The part of a span; nil where the span is open or a day.
    func of(_ span: DateSpan) -> DateSpan? {
        guard let start = span.start, let end = span.end else { return nil }
        switch self {
        case .beginning: return DateSpan(start.firstDay)
        case .end: return DateSpan(end.lastDay)
        case .early, .middle, .late: break
        }
        guard start.day == nil || start != end else { return nil }
        if start == end, start.month == nil {
            // A third of a year has four months.
            let (from, to) = self == .early ? (1, 4) : self == .middle ? (5, 8) : (9, 12)
            return DateSpan(
                start: CalendarDate(year: start.year, month: from),
                end: CalendarDate(year: start.year, month: to)
            )
        }
        let days = span.days
        let third = (days.count + 2) / 3
        let first = days.lowerBound + (self == .early ? 0 : self == .middle ? third : 2 * third)
        let last = self == .late ? days.upperBound : min(days.upperBound, first + third - 1)
        if start.month == nil, end.month == nil {
            return DateSpan(
                start: CalendarDate(dayNumber: first).flatMap { CalendarDate(year: $0.year) },
                end: CalendarDate(dayNumber: last).flatMap { CalendarDate(year: $0.year) }
            )
        }
        return DateSpan(start: CalendarDate(dayNumber: first), end: CalendarDate(dayNumber: last))
    }
}
