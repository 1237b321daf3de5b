import ClaimModel

/// A date as a text states it, to the precision that it has there.
public struct DateMention: Hashable, Sendable {
    /// The time that the words mean, with what "before", "since" or "until" makes of it: open at one end after these.
    /// Where there are several candidates, the first of them.
    public let span: DateSpan
    /// The times that the words can mean: more than one where day and month, or the century, can't be told
    /// ("03/04/2020" in a text whose place is not known). None is certain then: a comparison holds only if it holds for
    /// all of them.
    public let candidates: [DateSpan]
    /// How the words place it.
    public let kind: Kind
    /// What the words before the date say of the time that is meant.
    public let bound: Bound
    /// Whether the ends are only roughly known: "early 2020", "around 1990", a fiscal year or a season.
    public let isApproximate: Bool
    /// Where it stands, in bytes of the text's UTF-8.
    public let bytes: Range<Int>

    /// How a date is placed in time.
    public enum Kind: String, Hashable, Sendable {
        /// With its year.
        case absolute
        /// From the document's date or from a date before it in the text.
        case relative
    }

    /// What the words before a date say of the time that is meant.
    public enum Bound: String, Hashable, Sendable, CaseIterable {
        /// At that time: "in", "on", or nothing.
        case at
        /// "before": earlier than all of it; the span ends where it begins.
        case before
        /// "after": later than all of it; the span begins where it ends.
        case after
        /// "since": from its beginning on.
        case since
        /// "until", "till": up to its end.
        case until
        /// "by": at its end at the latest.
        case by
    }
}

/// How one span of time stands to another.
public enum DateRelation: String, Hashable, Sendable {
    /// The same days.
    case same
    /// Wholly inside the other.
    case within
    /// The other is wholly inside.
    case contains
    /// They share days, and neither holds the other.
    case overlaps
    /// Ends before the other begins.
    case before
    /// Begins after the other ends.
    case after
}

extension DateSpan {
    /// How this span stands to another. An open end reaches without limit.
    public func relation(to other: DateSpan) -> DateRelation {
        let (mine, others) = (days, other.days)
        if mine == others { return .same }
        if mine.upperBound < others.lowerBound { return .before }
        if mine.lowerBound > others.upperBound { return .after }
        if others.lowerBound <= mine.lowerBound, mine.upperBound <= others.upperBound { return .within }
        if mine.lowerBound <= others.lowerBound, others.upperBound <= mine.upperBound { return .contains }
        return .overlaps
    }

    /// The days of the span, counted from 1 January 1970.
    package var days: ClosedRange<Int> {
        let first = start?.dayNumber ?? -4_000_000
        return first...max(first, end?.lastDay.dayNumber ?? 4_000_000)
    }

    /// Whether both ends are known to the day, the month or the year, and the same.
    package var isOneDate: Bool { start != nil && start == end }
}

/// The dates that a text states, in order, those that depend on another resolved from the document's date or from the
/// date before them.
///
/// - Parameters:
///   - documentDate: When the text was published.
///   - language: The language of the text; nil where that is not one whose dates are known: dates in figures are read
///     all the same.
///   - order: The order of day and month in figures; by default what the language has, and unknown in English.
public func dates(
    in text: String,
    relativeTo documentDate: CalendarDate?,
    limit: Int = 400,
    language: Language? = .english,
    order: DayOrder? = nil
) -> [DateMention] {
    let text = SpelledText(text, language: language)
    return text.dates(relativeTo: documentDate, limit: limit, order: order).compactMap { text.mention($0) }
}

extension SpelledText {
    /// The date with its place in bytes; nil where nothing resolves it.
    package func mention(_ read: ReadDate) -> DateMention? {
        guard let span = read.span else { return nil }
        let first = words[read.words.lowerBound].bytes.lowerBound
        return DateMention(
            span: span,
            candidates: read.candidates.isEmpty ? [span] : read.candidates,
            kind: read.kind,
            bound: read.bound,
            isApproximate: read.isApproximate,
            bytes: first..<words[read.words.upperBound - 1].bytes.upperBound
        )
    }
}
