extension DateVocabulary {
    /// The vocabularies of the other languages that are read.
    static let foreign: [Language: DateVocabulary] = Dictionary(
        uniqueKeysWithValues: Language.withTables.map { ($0, DateVocabulary(foreign: $0)) }
    )

    private init(foreign language: Language) {
        let code = language.rawValue
        months = Language.values(LanguageTables.months[code]).mapValues { Int($0) }
        weekdays = Language.values(LanguageTables.weekdays[code]).mapValues { Int($0) }
        for entry in Language.entries(LanguageTables.relatives[code]) {
            let parts = entry.value.split(separator: " ")
            guard parts.count == 2, let unit = DateUnit(name: parts[0]), let shift = Int(parts[1]) else {
                continue
            }
            relatives[entry.form] = (unit, shift)
        }
        for season in LanguageWords.words("season", language) {
            let parts = season.split(separator: "=")
            if parts.count == 2 { seasons[String(parts[0])] = Int(parts[1]) }
        }
        for place in LanguageWords.words("place", language) {
            let parts = place.split(separator: "=")
            if parts.count == 2 { places[String(parts[0])] = Int(parts[1]) }
        }
        func words(_ kind: String) -> Set<String> { Set(LanguageWords.words(kind, language)) }
        joints = words("joint")
        leading = words("leading")
        quarters = words("quarter")
        halves = words("halfyear")
        for bound in DateMention.Bound.allCases {
            for word in LanguageWords.words("\(bound)", language) { bounds[word] = bound }
        }
        for (kind, part) in [("early", SpanPart.early), ("mid", .middle), ("late", .late)] {
            for word in words(kind) { parts[word] = part }
        }
        capitalises = language == .german
        collectBeginnings()
    }
}

extension DateUnit {
    fileprivate init?(name: Substring) {
        switch name {
        case "day": self = .day
        case "week": self = .week
        case "month": self = .month
        case "quarter": self = .quarter
        case "year": self = .year
        default: return nil
        }
    }
}
