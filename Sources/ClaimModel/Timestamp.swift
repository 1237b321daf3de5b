/// An instant in UTC to the millisecond, written as RFC 3339 does: `2026-11-24T10:58:00.000Z`.
///
/// Instants order records that did not see each other; they are what a clock said, and clocks err.
public struct Timestamp: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    /// The instants that can be written: the years 0001 to 9999.
    public static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    /// Makes an instant; nil when it lies outside the years 0001 to 9999.
    public init?(milliseconds: Int64) {
        guard Self.range.contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS.mmmZ`, exactly; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[4] == 45, bytes[7] == 45, bytes[10] == 84, bytes[13] == 58,
            bytes[16] == 58, bytes[19] == 46, bytes[23] == 90
        else { return nil }
        func number(_ range: Range<Int>) -> Int? { bytes[range].decimalNumber }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            CalendarDate(year: year, month: month, day: day) != nil,
            let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60,
            let second = number(17..<19), second < 60, let fraction = number(20..<23)
        else { return nil }
        let seconds =
            Int64(Self.dayNumber(year, month, day)) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        milliseconds = seconds * 1_000 + Int64(fraction)
    }

    /// The day of this instant in UTC.
    public var day: CalendarDate? {
        let (year, month, day) = Self.date(ofDay: Self.floor(milliseconds, 86_400_000))
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }

    // Days since 1970-01-01 and back, after H. Hinnant, "chrono-compatible low-level date algorithms".
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func date(ofDay number: Int64) -> (Int, Int, Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }
}

extension Timestamp: Comparable {
    /// Orders instants by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Timestamp: CustomStringConvertible {
    /// The instant as RFC 3339 writes it, in UTC to the millisecond.
    public var description: String {
        let dayNumber = Self.floor(milliseconds, 86_400_000)
        let (year, month, day) = Self.date(ofDay: dayNumber)
        let rest = Int(milliseconds - dayNumber * 86_400_000)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var position = 0
            func write(_ value: Int, width: Int, _ sign: Unicode.Scalar) {
                var value = value
                for place in stride(from: position + width - 1, through: position, by: -1) {
                    buffer[place] = UInt8(ascii: "0") + UInt8(value % 10)
                    value /= 10
                }
                buffer[position + width] = UInt8(ascii: sign)
                position += width + 1
            }
            write(year, width: 4, "-")
            write(month, width: 2, "-")
            write(day, width: 2, "T")
            write(rest / 3_600_000, width: 2, ":")
            write(rest / 60_000 % 60, width: 2, ":")
            write(rest / 1_000 % 60, width: 2, ".")
            write(rest % 1_000, width: 3, "Z")
            return position
        }
    }
}
