/// A day, a month or a year of the Gregorian calendar: a date with its precision, and no more.
///
/// Written as in ISO 8601: `2019`, `2019-07`, `2019-07-05`. Years run from 0001 to 9999.
public struct CalendarDate: Hashable, Sendable {
    // Small: records and reports hold very many dates. 0 stands for what isn't known.
    private let years: Int16
    private let months: Int8
    private let days: Int8

    /// The year, 1 to 9999.
    public var year: Int { Int(years) }
    /// The month, 1 to 12; nil when only the year is known.
    public var month: Int? { months == 0 ? nil : Int(months) }
    /// The day, 1 to 31; nil when only the year or the month is known.
    public var day: Int? { days == 0 ? nil : Int(days) }

    /// Makes a date; nil when there is no such day in the calendar.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
        } else if day != nil {
            return nil
        }
        self.init(unchecked: year, month ?? 0, day ?? 0)
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
    public init?(_ text: String) {
        var text = text
        guard let parts = text.withUTF8(Self.parts) else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    private static func parts(_ bytes: UnsafeBufferPointer<UInt8>) -> (year: Int, month: Int?, day: Int?)? {
        guard [4, 7, 10].contains(bytes.count) else { return nil }
        func number(_ range: Range<Int>) -> Int? { bytes[range].decimalNumber }
        func part(at hyphen: Int) -> Int? {
            bytes[hyphen] == UInt8(ascii: "-") ? number(hyphen + 1..<hyphen + 3) : nil
        }
        guard let year = number(0..<4) else { return nil }
        if bytes.count == 4 { return (year, nil, nil) }
        guard let month = part(at: 4) else { return nil }
        if bytes.count == 7 { return (year, month, nil) }
        guard let day = part(at: 7) else { return nil }
        return (year, month, day)
    }

    /// The first day that this date may mean.
    public var firstDay: CalendarDate {
        CalendarDate(unchecked: year, month ?? 1, day ?? 1)
    }

    /// The last day that this date may mean.
    public var lastDay: CalendarDate {
        let month = month ?? 12
        return CalendarDate(unchecked: year, month, day ?? Self.days(in: month, of: year))
    }

    /// Whether this date is certainly later than the other: its first day follows the other's last.
    ///
    /// `2022` is later than `2021-11-01`; `2021` is not, for it may mean a day before.
    public func isLater(than other: CalendarDate) -> Bool {
        let mine = firstDay
        let others = other.lastDay
        return (mine.year, mine.month ?? 0, mine.day ?? 0) > (others.year, others.month ?? 0, others.day ?? 0)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        years = Int16(truncatingIfNeeded: year)
        months = Int8(truncatingIfNeeded: month)
        days = Int8(truncatingIfNeeded: day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    /// Orders by year, month and day; a coarser date comes before the finer ones within it.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.years, left.months, left.days) < (right.years, right.months, right.days)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date as ISO 8601 writes it, to its precision.
    public var description: String {
        var text = String(repeating: "0", count: 4 - String(year).utf8.count) + String(year)
        for part in [month, day] {
            guard let part else { break }
            text += part < 10 ? "-0\(part)" : "-\(part)"
        }
        return text
    }
}

/// The time that a claim is about: a date, or an interval of dates that may be open at one end.
///
/// Written as in ISO 8601-2 (EDTF level 0 and open intervals): `2019-07-05`, `2016/2019`, `2021-11/..`, `../2008`.
public struct DateSpan: Hashable, Sendable {
    /// Where the span begins; nil when it is open there.
    public let start: CalendarDate?
    /// Where the span ends, inclusive; nil when it is open there.
    public let end: CalendarDate?

    /// A span of one date.
    public init(_ date: CalendarDate) {
        start = date
        end = date
    }

    /// A span between two dates, or open at one end; nil when both are open or the end comes first.
    public init?(start: CalendarDate?, end: CalendarDate?) {
        guard start != nil || end != nil else { return nil }
        if let start, let end, start.isLater(than: end) { return nil }
        self.start = start
        self.end = end
    }

    /// Reads a date or an interval; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1:
            guard let date = CalendarDate(parts[0]) else { return nil }
            self.init(date)
        case 2:
            func side(_ part: String) -> CalendarDate?? {
                if part == ".." { return .some(nil) }
                return CalendarDate(part).map { .some($0) }
            }
            guard let start = side(parts[0]), let end = side(parts[1]) else { return nil }
            self.init(start: start, end: end)
        default: return nil
        }
    }
}

extension DateSpan: CustomStringConvertible {
    /// The span as ISO 8601-2 writes it.
    public var description: String {
        if let start, start == end { return start.description }
        return "\(start?.description ?? "..")/\(end?.description ?? "..")"
    }
}
