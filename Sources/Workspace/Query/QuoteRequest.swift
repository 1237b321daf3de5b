/// A quote that a person gives to name a place in a document.
public struct QuoteRequest: Sendable {
    /// The words, as they stand in the document; typography may differ.
    public var words: String
    /// Which occurrence is meant, counted from 1, where the words stand there several times.
    public var occurrence: Int?

    /// Words to find in a document.
    public init(_ words: String, occurrence: Int? = nil) {
        self.words = words
        self.occurrence = occurrence
    }
}
