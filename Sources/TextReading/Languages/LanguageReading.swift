extension Language {
    /// The languages besides English whose numbers and dates in words are known.
    static let withTables: [Language] = LanguageTables.numbers.keys.sorted().compactMap(
        Language.init(rawValue:)
    )

    /// Whether numbers, dates, units, negations and directions in words are known in this language. Of the others, only
    /// figures are read.
    public var isRead: Bool { self == .english || LanguageTables.numbers[rawValue] != nil }

    /// The words that deny in this language, folded; empty where it is not read.
    public var negations: Set<String> { Set(LanguageWords.words("negation", self)) }

    /// Words of going up, folded; empty where the language is not read.
    public var rises: Set<String> { Set(LanguageWords.words("rise", self)) }

    /// Words of going down, folded; empty where the language is not read.
    public var falls: Set<String> { Set(LanguageWords.words("fall", self)) }

    /// The words that only join, folded; empty where the language is not read.
    public var stopWords: Set<String> {
        self == .english ? StopWords.english : Set(LanguageWords.words("stop", self))
    }

    /// The entries of a table: forms with their values.
    static func entries(_ table: String?) -> [(form: String, value: Substring)] {
        (table ?? "").split(separator: ";").compactMap { entry in
            guard let equals = entry.lastIndex(of: "=") else { return nil }
            return (String(entry[..<equals].drop { $0 == " " }), entry[entry.index(after: equals)...])
        }
    }

    /// The entries whose values are numbers.
    static func values(_ table: String?) -> [String: Double] {
        Dictionary(entries(table).compactMap { entry in Double(entry.value).map { (entry.form, $0) } }) {
            first,
            _ in first
        }
    }
}
