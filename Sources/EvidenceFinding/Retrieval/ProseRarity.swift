import TextReading

/// How rare words are in prose and in speech, whatever the texts at hand are about.
enum ProseRarity {
    private static let spoken: CommonWords = {
        var stemmer = Stemmer()
        let rows = SpokenWordsTable.text.split(separator: "\n").map { row in
            row.split(separator: " ").enumerated().map { $0 == 0 ? String($1) : stemmer.stem(String($1)) }
                .joined(separator: " ")
        }
        // The commonest come last: words that share a stem take its level.
        return CommonWords(rows.reversed().joined(separator: "\n"))
    }()

    /// The natural logarithm of how many sentences there are to one with a stem, where it is more common.
    static func rarity(_ stem: String) -> Double {
        min(CommonWords.known.rarity(stem), spoken.rarity(stem))
    }
}
