import ClaimModel

/// Reads the ways in which documents write dates into calendar dates, as precisely as they are written.
///
/// A time and its zone are left out: the day is the one that the document names.
enum DateReading {
    /// A date in ISO 8601's extended or basic form, perhaps with a time behind it, as e-mail and feeds write it
    /// (RFC 822), in words, or in figures where these can be read in one way only.
    static func date(_ text: String) -> CalendarDate? {
        guard text.utf8.count <= 200 else { return nil }
        // Most are plain already.
        if let date = text.utf8.count == 10 ? CalendarDate(text) : nil { return date }
        if text.utf8.count >= 19, let date = timestamp(text) { return date }
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return iso(trimmed) ?? figures(trimmed) ?? words(trimmed)
    }

    /// The day of `2021-05-04T00:00:00Z` and the like.
    private static func timestamp(_ text: String) -> CalendarDate? {
        let bytes = text.utf8
        guard bytes.dropFirst(10).first == UInt8(ascii: "T"), let day = String(bytes.prefix(10)) else {
            return nil
        }
        return CalendarDate(day)
    }

    /// The first full date in ISO 8601's extended form that stands somewhere in a text, as in identifiers.
    static func dateWithin(_ text: String) -> CalendarDate? {
        let bytes = Array(text.utf8.prefix(2_000))
        guard bytes.count >= 10 else { return nil }
        for start in 0...bytes.count - 10 {
            if start > 0, isDigit(bytes[start - 1]) { continue }
            if let date = CalendarDate(String(decoding: bytes[start..<start + 10], as: UTF8.self)) {
                return date
            }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func iso(_ text: String) -> CalendarDate? {
        let bytes = Array(text.utf8)
        func digits(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard isDigit(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        func ends(_ position: Int) -> Bool {
            position == bytes.count || [0x54, 0x74, 0x20].contains(bytes[position])
        }
        guard let year = digits(0..<4) else { return nil }
        // A time may follow, and nothing else: "2019 saw much" is no date.
        if bytes.count == 4 { return CalendarDate(year: year) }
        if bytes[4] == UInt8(ascii: "-") {
            guard let month = digits(5..<7) else { return loose(text) }
            if ends(7) { return CalendarDate(year: year, month: month) }
            guard bytes[7] == UInt8(ascii: "-"), let day = digits(8..<10) else { return loose(text) }
            return bytes.count == 10 || ends(10) || [0x2B, 0x2D, 0x5A].contains(bytes[10])
                ? CalendarDate(year: year, month: month, day: day) : nil
        }
        // Some write a time behind it without a mark between.
        let isStamp = [12, 14, 17].contains(bytes.count) && bytes.allSatisfy(isDigit)
        guard let month = digits(4..<6), let day = digits(6..<8), ends(8) || isStamp else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// `2019-7-5` and `2019-July-5`, as parts of dates are put together.
    private static func loose(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), let year = Int(parts[0]) else { return nil }
        guard let month = Int(parts[1]) ?? MonthNames.month(parts[1].lowercased()) else {
            return parts[1].isEmpty ? CalendarDate(year: year) : nil
        }
        guard parts.count == 3, !parts[2].isEmpty else { return CalendarDate(year: year, month: month) }
        return Int(parts[2]).flatMap { CalendarDate(year: year, month: month, day: $0) }
    }

    /// `2019/07/05`, `05.07.2019`, `25/07/2019`. Where day and month may be either, only the year is certain.
    private static func figures(_ text: String) -> CalendarDate? {
        guard let first = text.split(separator: " ").first else { return nil }
        for separator: Character in ["/", "."] {
            let parts = first.split(separator: separator, omittingEmptySubsequences: false)
            let numbers = parts.compactMap { part in part.utf8.allSatisfy(isDigit) ? Int(part) : nil }
            guard parts.count == 3, numbers.count == 3 else { continue }
            if parts[0].utf8.count == 4 {
                return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
            }
            guard parts[2].utf8.count == 4 else { return nil }
            let (one, two, year) = (numbers[0], numbers[1], numbers[2])
            // Points are written with the day first; slashes either way.
            if separator == "." || one > 12 || one == two {
                return CalendarDate(year: year, month: two, day: one)
            }
            if two > 12 { return CalendarDate(year: year, month: one, day: two) }
            return CalendarDate(year: year)
        }
        return nil
    }

    /// `18 October 2021`, `October 18, 2021`, `Oct. 2021`, `Tuesday, 21st September, 1909.`, `Thu, 01 Jan 04 19:48 GMT`,
    /// `5 de julio de 2019`.
    private static func words(_ text: String) -> CalendarDate? {
        let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
        guard (2...10).contains(words.count) else { return nil }
        var year: Int?
        var month: Int?
        var days: [Int] = []
        for word in words {
            if let first = word.utf8.first, isDigit(first) {
                guard !word.utf8.contains(UInt8(ascii: ":")), year == nil else { continue }
                guard let number = Int(word.prefix { $0.isNumber }) else { continue }
                let isPlain = word.utf8.allSatisfy(isDigit)
                if word.utf8.count == 4, isPlain {
                    year = number
                } else if word.utf8.count == 2, isPlain, month != nil, !days.isEmpty {
                    // RFC 822 knew two digits only.
                    year = number < 70 ? 2000 + number : 1900 + number
                } else if (1...31).contains(number) {
                    days.append(number)
                }
            } else if month == nil, let named = MonthNames.month(word) {
                month = named
            }
        }
        guard let year, let month else { return nil }
        return CalendarDate(year: year, month: month, day: days.count == 1 ? days.first : nil)
            ?? CalendarDate(year: year, month: month)
    }
}

/// The names of months in the languages that documents write their dates in most.
enum MonthNames {
    /// The month of a name in lower case, or of an abbreviation of it; nil for another word.
    static func month(_ word: String) -> Int? {
        if let known = whole[word] { return known }
        guard word.utf8.count >= 3, let index = english.firstIndex(where: { $0.hasPrefix(word) }) else {
            return word == "sept" ? 9 : nil
        }
        return index + 1
    }

    /// The month of a name that is cut short, where only one month begins so; nil for another word.
    static func abbreviated(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let months = Set(whole.filter { $0.key.hasPrefix(word) }.values)
        return months.count == 1 ? months.first : nil
    }

    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    private static let whole: [String: Int] = {
        let lists = [
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "januari februari maret april mei juni juli agustus september oktober november desember",
            "ledna února března dubna května června července srpna září října listopadu prosince",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
            "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ]
        var months: [String: Int] = [:]
        for list in lists {
            for (index, name) in list.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
        }
        return months
    }()
}
