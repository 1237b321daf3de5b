import ClaimModel

/// Days that stand in a page's text, in its language's ways of writing them.
enum VisibleDates {
    /// The first day in a text; nil where there is none. Where day and month may be either, the language decides, and
    /// where it does not, the text says nothing.
    static func day(in text: String, language: String?) -> CalendarDate? {
        let text = String(text.prefix(300))
        let tokens = self.tokens(text)
        for index in tokens.indices {
            if let date = figures(tokens[index], language) ?? words(tokens, index) { return date }
        }
        return eastAsian(text)
    }

    /// The day in an address: `/2021/05/04/`.
    static func day(inAddress address: String) -> CalendarDate? {
        let parts = address.split { $0 == "/" || $0 == "?" }.map(String.init)
        for (index, part) in parts.enumerated() {
            if part.utf8.count >= 10, let date = DateReading.dateWithin(part) {
                return isPlausible(date) ? date : nil
            }
            guard part.utf8.count == 4, let year = Int(part), index + 2 < parts.count,
                let month = Int(parts[index + 1]) ?? MonthNames.month(parts[index + 1].lowercased()),
                let day = Int(parts[index + 2].prefix { $0.isNumber }), parts[index + 1].utf8.count <= 9
            else { continue }
            if let date = CalendarDate(year: year, month: month, day: day), isPlausible(date) { return date }
        }
        return nil
    }

    private static func isPlausible(_ date: CalendarDate) -> Bool { (1_990...2_100).contains(date.year) }

    private static func tokens(_ text: String) -> [String] {
        text.split { $0.isWhitespace || "|,()•·[]".contains($0) }.map { token in
            var token = token[...]
            while let last = token.last, ":;".contains(last) { token.removeLast() }
            return String(token)
        }
    }

    /// `2021-05-04`, `4.5.2021`, `04/05/2021`.
    private static func figures(_ token: String, _ language: String?) -> CalendarDate? {
        guard let first = token.utf8.first, (48...57).contains(first) else { return nil }
        if token.utf8.count >= 10, let date = CalendarDate(String(token.prefix(10))) { return check(date) }
        for separator: Character in [".", "/", "-"] {
            let parts = token.split(separator: separator).map(String.init)
            guard parts.count == 3 else { continue }
            let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0.prefix { $0.isNumber }) : nil }
            guard numbers.count == 3 else { continue }
            if parts[0].utf8.count == 4 {
                return check(CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]))
            }
            guard parts[2].prefix(4).utf8.count >= 2 else { continue }
            let year = numbers[2] < 100 ? 2_000 + numbers[2] : numbers[2]
            let (one, two) = (numbers[0], numbers[1])
            if one > 12 || one == two || separator == "." {
                return check(CalendarDate(year: year, month: two, day: one))
            }
            if two > 12 { return check(CalendarDate(year: year, month: one, day: two)) }
            switch language?.lowercased() {
            case "en-us"?, "en-ca"?, "en-ph"?: return check(CalendarDate(year: year, month: one, day: two))
            case "en"?, nil: return nil
            default: return check(CalendarDate(year: year, month: two, day: one))
            }
        }
        return nil
    }

    /// `4. Mai 2021`, `May 4, 2021`, `4 de mayo de 2021`, `4th of May 2021`.
    private static func words(_ tokens: [String], _ index: Int) -> CalendarDate? {
        guard let month = month(tokens[index]) else { return nil }
        let small: Set<String> = ["de", "del", "of", "di", "den", "the"]
        var before = index - 1
        while before >= 0, small.contains(tokens[before].lowercased()) { before -= 1 }
        var after = index + 1
        while after < tokens.count, small.contains(tokens[after].lowercased()) { after += 1 }
        func year(_ at: Int) -> Int? {
            guard tokens.indices.contains(at) else { return nil }
            let digits = tokens[at].prefix { $0.isNumber }
            return digits.count == 4 ? Int(digits) : nil
        }
        func day(_ at: Int) -> Int? {
            guard tokens.indices.contains(at), let first = tokens[at].first, first.isNumber else {
                return nil
            }
            let digits = tokens[at].prefix { $0.isNumber }
            return digits.count <= 2 ? Int(digits) : nil
        }
        if let day = day(before), let year = year(after) {
            return check(CalendarDate(year: year, month: month, day: day))
        }
        if let day = day(after), let year = year(after + 1) {
            return check(CalendarDate(year: year, month: month, day: day))
        }
        return nil
    }

    private static func month(_ token: String) -> Int? {
        var word = token.lowercased()
        while let last = word.last, last == "." { word.removeLast() }
        guard word.count >= 3, word.first?.isLetter == true else { return nil }
        return MonthNames.month(word) ?? MonthNames.abbreviated(word)
    }

    /// `2021年5月4日`, `2021년 5월 4일`.
    private static func eastAsian(_ text: String) -> CalendarDate? {
        for marks in [("年", "月"), ("년", "월")] {
            guard let year = text.ranges(of: marks.0).first else { continue }
            let digits = text[..<year.lowerBound].reversed().prefix { $0.isNumber }
            guard digits.count == 4, let value = Int(String(digits.reversed())),
                let month = text[year.upperBound...].ranges(of: marks.1).first,
                let monthValue = Int(text[year.upperBound..<month.lowerBound].filter { !$0.isWhitespace }),
                let day = Int(text[month.upperBound...].drop(while: \.isWhitespace).prefix { $0.isNumber })
            else { continue }
            return check(CalendarDate(year: value, month: monthValue, day: day))
        }
        return nil
    }

    private static func check(_ date: CalendarDate?) -> CalendarDate? {
        date.flatMap { isPlausible($0) ? $0 : nil }
    }
}
