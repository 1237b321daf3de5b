extension NumberVocabulary {
    /// The vocabularies of the other languages that are read.
    static let foreign: [Language: NumberVocabulary] = Dictionary(
        uniqueKeysWithValues: Language.withTables.map { ($0, NumberVocabulary(foreign: $0)) }
    )

    private init(foreign language: Language) {
        let code = language.rawValue
        mark = LanguageTables.decimals[code] == "." ? .point : .comma
        small = Language.values(LanguageTables.numbers[code])
        longestSmall = small.keys.reduce(1) { longest, form in max(longest, form.count { $0 == " " } + 1) }
        scales = Language.values(LanguageTables.scales[code])
        for (word, value) in Self.abbreviatedScales where scales[word] == nil { scales[word] = value }
        func words(_ kind: String) -> Set<String> { Set(LanguageWords.words(kind, language)) }
        points = words("point")
        ands = words("and")
        articles = words("article")
        minus = words("minus")
        to = words("to")
        from = words("from")
        between = words("between")
        for word in LanguageWords.words("half", language) {
            let parts = word.split(separator: "=")
            self.parts[String(parts[0])] = parts.count > 1 ? Double(parts[1]) : 0.5
        }
        for word in words("several") { vague[word] = 3...9.9 }
        for bound in Quantity.Bound.allCases {
            for word in LanguageWords.words("\(bound)", language) { bounds[word] = bound }
        }
        switch language {
        case .german:
            isCompounding = true
            scales["hundert"] = 100
            scales["dutzend"] = 12
        case .dutch:
            isCompounding = true
            scales["honderd"] = 100
            scales["dozijn"] = 12
        case .italian:
            isCompounding = true
            scales["cento"] = 100
            scales["dozzina"] = 12
        case .french:
            scales["cents"] = 100
            scales["douzaine"] = 12
        case .spanish: scales["docena"] = 12
        default: break
        }
        collectBeginnings()
    }

}
