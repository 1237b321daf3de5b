/// What a person typed, as FTS5 takes it: every word quoted, so that nothing in it is syntax.
enum SearchQuery {
    /// How many words of a query count; the others are dropped.
    static let maximumWords = 64

    /// A query for passages that hold all the words; words in double quotes must follow one another.
    ///
    /// - Returns: nil when there is nothing to search for.
    static func all(_ typed: String) -> String? { join(phrases(typed), " AND ") }

    /// A query for passages that hold any of the terms.
    static func any(_ terms: some Sequence<String>) -> String? {
        join(terms.prefix(maximumWords).map(cleaned), " OR ")
    }

    private static func phrases(_ typed: String) -> [String] {
        var phrases: [String] = []
        let stretches = typed.split(separator: "\"", omittingEmptySubsequences: false)
        for (index, stretch) in stretches.enumerated() {
            // A last quotation mark without its partner opens nothing.
            let isQuoted = index % 2 == 1 && index < stretches.count - 1
            phrases +=
                isQuoted ? [String(stretch)] : stretch.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        return phrases.prefix(maximumWords).map(cleaned)
    }

    private static func cleaned(_ phrase: String) -> String {
        FoldedText.fold(String(phrase.prefix(1_000).unicodeScalars.filter { $0.value != 0 }))
    }

    private static func join(_ phrases: [String], _ operation: String) -> String? {
        // A phrase without a letter or digit has no term, and would match nothing.
        let words = phrases.filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard !words.isEmpty else { return nil }
        return words.map {
            "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        }
        .joined(separator: operation)
    }
}
