public import ClaimModel

/// A document as the index knows it.
public struct IndexedDocument: Hashable, Sendable {
    /// The edition.
    public let edition: Digest
    /// The readable name.
    public let id: DocumentID
    /// The SHA-256 of the archived file.
    public let file: Digest
    /// Whether the file is a collection, so that the document need not be in the ledger.
    public let isInCollection: Bool
    /// Its path in the container; nil where the file is none.
    public let member: String?
    /// What names it in its file or member, where that holds several.
    public let key: String?
    /// How many passages it has.
    public let passageCount: Int
    /// What it says of itself.
    public internal(set) var metadata: DocumentMetadata
    /// What it was found to be when it was read.
    public let form: DocumentForm
    /// How its file was read.
    public let recipe: String
    /// Its row.
    let row: Int64
    /// Which of its file's documents it is.
    let number: Int
    /// The shard that it lies in.
    var shard = 0

    /// Which part of the file it is; nil when the file is the document.
    public var part: DocumentPart? {
        isInCollection ? DocumentPart(file: file, member: member, key: key) : nil
    }
}

extension RankedPassage {
    /// The passage with another description of its document, as the ledger has it today.
    public func describing(_ metadata: DocumentMetadata) -> RankedPassage {
        var passage = self
        passage.document.metadata = metadata
        return passage
    }
}

/// A passage that was found, with its document and how well it fits.
public struct RankedPassage: Hashable, Sendable {
    /// The document.
    public internal(set) var document: IndexedDocument
    /// The passage.
    public let passage: Passage
    /// Which of the document's passages it is, counted from 0.
    public let number: Int
    /// How well it fits: the BM25 score, higher is better.
    public let score: Double
}
