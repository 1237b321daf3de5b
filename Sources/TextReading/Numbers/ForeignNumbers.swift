extension NumberVocabulary {
    /// The vocabularies of the other languages that are read.
    static let foreign: [Language: NumberVocabulary] = [:]
}
