/// How a spreadsheet shows a number: with separators, decimals, as a share, as a day.
struct NumberFormat {
    private enum Form { case general, number, percent, date }

    private var form = Form.general
    private var decimals = 0
    private var isGrouped = false
    private var thousands = 0
    private var before = ""
    private var behind = ""
    private var hasTime = false
    private var hasDay = true
    /// The units of a time without a day, the largest first: hours, minutes, seconds.
    private var units: [Character] = []
    /// Whether the largest unit goes on counting: 36 hours, not 12 of the next day.
    private var isElapsed = false

    /// The formats that have numbers and no codes (ISO/IEC 29500-1, section 18.8.30).
    static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy",
        16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
        22: "yyyy-mm-dd h:mm",
        37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
    ]

    /// The format of a code.
    init(_ code: String) {
        // The first section is that of positive numbers.
        var section = ""
        var isQuoted = false
        for character in code {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { break }
            section.append(character)
        }
        read(section)
    }

    private mutating func read(_ section: String) {
        var digits = ""
        var words = ""
        var letters = Set<Character>()
        var rest = Array(section)[...]
        func add(_ text: String, to format: inout NumberFormat) {
            if digits.isEmpty { format.before += text } else { format.behind += text }
        }
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                words = String(rest.prefix { $0 != "\"" })
                rest = rest.dropFirst(words.count + 1)
                add(words, to: &self)
            case "\\", "_", "*":
                let next = rest.popFirst()
                if character == "\\", let next { add(String(next), to: &self) }
            case "[":
                let inside = String(rest.prefix { $0 != "]" })
                rest = rest.dropFirst(inside.count + 1)
                if inside.hasPrefix("$") { add(String(inside.dropFirst().prefix { $0 != "-" }), to: &self) }
                if let unit = inside.lowercased().first, ["h", "m", "s"].contains(unit),
                    inside.lowercased().allSatisfy({ $0 == unit })
                {
                    letters.formUnion([unit, "h"])
                    isElapsed = true
                    units.append(unit)
                }
            case "0", "#", "?", ".", ",": digits.append(character)
            case "E", "e",
                "/" where !digits.isEmpty && letters.isEmpty:
                // Powers of ten and fractions are shown as the number that they are.
                form = .general
                return
            case "%": form = .percent
            case "y", "Y", "d", "D", "m", "M", "h", "H", "s", "S":
                let unit = Character(character.lowercased())
                letters.insert(unit)
                if ["h", "m", "s"].contains(unit), units.last != unit { units.append(unit) }
            case "$", "€", "£", "¥", "-", "+", "(", ")", " ", "/", ":":
                if letters.isEmpty, character != "(", character != ")" { add(String(character), to: &self) }
            default: break
            }
        }
        if !letters.isDisjoint(with: ["y", "d", "h", "s"]) || letters == ["m"] {
            form = .date
            hasTime = letters.contains("h") || letters.contains("s")
            hasDay = letters.contains("y") || letters.contains("d") || letters == ["m"]
            // Codes that tell no time by their largest unit first are shown as hours and minutes.
            if units.isEmpty || units != ["h", "m", "s"].filter(units.contains) { units = ["h", "m"] }
            return
        }
        guard !digits.isEmpty, section != "General", section != "@" else { return }
        if form == .general { form = .number }
        while digits.last == "," {
            digits.removeLast()
            thousands += 1
        }
        isGrouped = digits.contains(",")
        decimals =
            digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    }

    /// A value as it is shown.
    func text(_ value: String, isFrom1904: Bool) -> String {
        guard form != .general, var number = Double(value), number.isFinite else {
            return Self.general(value)
        }
        switch form {
        case .general: return value
        case .date:
            if !hasDay, hasTime { return time(number) ?? Self.general(value) }
            return Self.date(number + (isFrom1904 ? 1_462 : 0), hasTime, hasDay) ?? Self.general(value)
        case .percent: return Self.fixed(number * 100, decimals) + "%"
        case .number:
            for _ in 0..<thousands { number /= 1_000 }
            let digits = Self.fixed(number, decimals)
            return (before + (isGrouped ? FigureSentences.grouped(digits) : digits) + behind).trimmed
        }
    }

    /// A time without its day, or a span of time.
    private func time(_ serial: Double) -> String? {
        guard serial >= 0, serial < 2_958_466, let largest = units.first else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let sizes: [Character: (unit: Int, within: Int)] = ["h": (3_600, 24), "m": (60, 60), "s": (1, 60)]
        return units.compactMap { unit -> String? in
            guard let size = sizes[unit] else { return nil }
            let count = unit == largest && isElapsed ? seconds / size.unit : seconds / size.unit % size.within
            return count < 10 ? "0\(count)" : "\(count)"
        }.joined(separator: ":")
    }

    /// A number as a spreadsheet shows it without a format: as written, but for the noise of binary fractions.
    static func general(_ value: String) -> String {
        guard value.utf8.count > 15, let number = Double(value), number.isFinite else { return value }
        let magnitude = abs(number)
        guard magnitude >= 1e-4, magnitude < 1e15 else { return value }
        // Fifteen digits are all that is shown.
        let whole = String(Int(magnitude)).utf8.count
        var text = fixed(number, max(0, 15 - whole))
        if text.contains(".") {
            while text.last == "0" { text.removeLast() }
            if text.last == "." { text.removeLast() }
        }
        return text
    }

    /// A number with so many decimals, halves away from zero.
    private static func fixed(_ number: Double, _ decimals: Int) -> String {
        let decimals = min(decimals, 15)
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(number) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return "\(number)" }
        var digits = String(Int(scaled))
        if decimals > 0 {
            while digits.utf8.count <= decimals { digits = "0" + digits }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
        }
        return number < 0 && scaled > 0 ? "-" + digits : digits
    }

    /// The day of a serial number, where 1 is 1 January 1900, and the 29 February 1900 that never was is counted.
    private static func date(_ serial: Double, _ hasTime: Bool, _ hasDay: Bool) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let whole = Int(serial)
        let seconds = Int(((serial - Double(whole)) * 86_400).rounded())
        let time = [seconds / 3_600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
            separator: ":"
        )
        guard hasDay, whole > 0 else { return hasTime ? time : nil }
        // Days since 1 January 1970 make a civil date (Howard Hinnant's algorithm).
        let days = whole - (whole > 59 ? 25_569 : 25_568) + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        return hasTime && seconds > 0 ? "\(text) \(time)" : text
    }
}
