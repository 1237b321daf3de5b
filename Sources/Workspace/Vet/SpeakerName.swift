import ClaimModel
import TextReading

/// Whether two names of speakers can be one's.
enum SpeakerName {
    /// Whether one name is the other, a part of it, or its initials. A title or an office in common is not enough, nor
    /// a family name with another given name.
    static func isSame(_ one: String, _ other: String) -> Bool {
        let (mine, others) = (key(one), key(other))
        guard !mine.isEmpty, !others.isEmpty else { return true }
        if Set(mine).isSubset(of: others) || Set(others).isSubset(of: mine) { return true }
        if initials(mine) == others || initials(others) == mine { return true }
        guard mine.last == others.last, let first = mine.first, let second = others.first else {
            return false
        }
        // "I. Duarte" for "Ines Duarte".
        return first.count == 1 && second.hasPrefix(first) || second.count == 1 && first.hasPrefix(second)
    }

    private static func initials(_ words: [String]) -> [String] {
        words.count > 1 ? [String(words.compactMap(\.first))] : []
    }

    /// The words of a name without titles and offices; all of them where nothing else is there.
    private static func key(_ name: String) -> [String] {
        let words = words(of: name).map(\.folded).filter { !StopWords.contains($0) }
        let own = words.filter { !titles.contains($0) }
        return own.isEmpty ? words : own
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lady", "lord", "dame", "mayor",
        "president",
        "minister", "prime", "chancellor", "senator", "representative", "congressman", "congresswoman", "mp",
        "secretary", "governor", "councillor", "councilor", "judge", "justice", "general", "colonel",
        "captain",
        "chief", "director", "chair", "chairman", "chairwoman", "chairperson", "spokesman", "spokeswoman",
        "spokesperson", "speaker", "officer", "inspector", "treasurer", "commissioner", "ambassador", "king",
        "queen", "prince", "princess", "pope", "bishop", "herr", "frau", "monsieur", "madame", "señor",
        "señora",
    ]
}
