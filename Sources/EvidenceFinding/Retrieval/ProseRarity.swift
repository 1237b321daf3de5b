/// How rare words are in prose and in political speech, whatever the texts at hand are about.
enum ProseRarity {
    private static let spoken = CommonWords(SpokenWordsTable.text)

    /// The natural logarithm of how many sentences there are to one with a stem, where it is more common.
    static func rarity(_ stem: String) -> Double {
        min(CommonWords.known.rarity(stem), spoken.rarity(stem))
    }
}
