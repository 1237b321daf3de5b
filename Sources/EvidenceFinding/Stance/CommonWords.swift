/// How common words are in English prose: a table of stems, counted in the sentences of WiCE's development pages.
struct CommonWords: Sendable {
    /// The table of ``CommonWordsTable``.
    static let known = CommonWords(CommonWordsTable.text)

    private let levels: [String: Double]
    /// The level of words that are not in the table.
    static let rare = 8.5

    init(_ text: String) {
        var levels: [String: Double] = [:]
        for row in text.split(separator: "\n") {
            let parts = row.split(separator: " ")
            guard let first = parts.first, let level = Double(first) else { continue }
            for stem in parts.dropFirst() { levels[String(stem)] = level }
        }
        self.levels = levels
    }

    /// The natural logarithm of how many sentences there are to one with the word, in steps of a half.
    func rarity(_ stem: String) -> Double { levels[stem] ?? Self.rare }

    /// Whether the table has the stem.
    func contains(_ stem: String) -> Bool { levels[stem] != nil }
}
