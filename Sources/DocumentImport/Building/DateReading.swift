import ClaimModel

/// Reads the ways in which documents write dates into calendar dates, as precisely as they are written.
enum DateReading {
    /// A date in ISO 8601's extended or basic form, perhaps with a time behind it, or in English words.
    static func date(_ text: String) -> CalendarDate? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return iso(trimmed) ?? english(trimmed)
    }

    private static func iso(_ text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        func digits(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        func ends(_ position: Int) -> Bool {
            position == bytes.count || [0x54, 0x74, 0x20].contains(bytes[position])
        }
        guard let year = digits(0..<4) else { return nil }
        if ends(4) { return CalendarDate(year: year) }
        if bytes[4] == UInt8(ascii: "-") {
            guard let month = digits(5..<7) else { return nil }
            if ends(7) { return CalendarDate(year: year, month: month) }
            guard bytes[7] == UInt8(ascii: "-"), let day = digits(8..<10) else { return nil }
            return bytes.count == 10 || ends(10) || [0x2B, 0x5A].contains(bytes[10])
                ? CalendarDate(year: year, month: month, day: day) : nil
        }
        guard let month = digits(4..<6), let day = digits(6..<8), ends(8) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// `18 October 2021`, `October 18, 2021`, `Oct. 2021`.
    private static func english(_ text: String) -> CalendarDate? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
        guard (2...4).contains(words.count) else { return nil }
        var year: Int?
        var month: Int?
        var day: Int?
        for word in words {
            if let number = Int(word.prefix { $0.isNumber }), word.first?.isNumber == true {
                if word.utf8.count == 4, word.allSatisfy(\.isNumber) {
                    year = number
                } else if (1...31).contains(number) {
                    day = number
                }
            } else if word.utf8.count >= 3, let index = months.firstIndex(of: String(word.prefix(3))) {
                month = index + 1
            }
        }
        guard let year, let month else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
