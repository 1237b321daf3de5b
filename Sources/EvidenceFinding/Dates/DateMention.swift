import ClaimModel

/// A date as a text states it, to the precision that it has there.
public struct DateMention: Hashable, Sendable {
    /// The time that the words mean; open at one end after "since" or "until".
    public let span: DateSpan
    /// How the words place it.
    public let kind: Kind
    /// Where it stands, in bytes of the text's UTF-8.
    public let bytes: Range<Int>

    /// How a date is placed in time.
    public enum Kind: String, Hashable, Sendable {
        /// With its year.
        case absolute
        /// From the document's date or from a date before it in the text.
        case relative
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
    var days: ClosedRange<Int> {
        let first = start?.dayNumber ?? -4_000_000
        return first...max(first, end?.lastDay.dayNumber ?? 4_000_000)
    }

    /// Whether both ends are known to the day, the month or the year, and the same.
    var isOneDate: Bool { start != nil && start == end }
}

/// The dates that a text states, in order, those that depend on another resolved from the document's date or from the
/// date before them.
public func dates(in text: String, relativeTo documentDate: CalendarDate?, limit: Int = 400) -> [DateMention]
{
    let text = SpelledText(text)
    return text.dates(relativeTo: documentDate, limit: limit).compactMap { read in
        guard let span = read.span else { return nil }
        let first = text.words[read.words.lowerBound].bytes.lowerBound
        return DateMention(
            span: span,
            kind: read.kind,
            bytes: first..<text.words[read.words.upperBound - 1].bytes.upperBound
        )
    }
}
