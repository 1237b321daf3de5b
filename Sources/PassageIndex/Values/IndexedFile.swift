public import ClaimModel

/// A file as the index knows it.
public struct IndexedFile: Hashable, Sendable {
    /// The SHA-256 of the file.
    public let digest: Digest
    /// The readable name of its document or collection; nil until the ledger has it.
    public let id: DocumentID?
    /// Whether it is a collection, so that its documents need not be in the ledger.
    public let isCollection: Bool
    /// How it was read: what its passages depend on besides its bytes.
    public let recipe: String
    /// Whether all its documents are in the index.
    public internal(set) var isWhole: Bool
    /// Whether documents of it lie in a further shard.
    let spills: Bool
}

/// A file that the ledger has, as the index is told of it.
public struct RecordedFile: Hashable, Sendable {
    /// The SHA-256 of the file.
    public var file: Digest
    /// The readable name of its document or collection.
    public var id: DocumentID
    /// Whether it is a collection, so that its documents need not be in the ledger.
    public var isCollection: Bool
    /// How the ledger says that it is read.
    public var recipe: String

    /// A file that the ledger has.
    public init(file: Digest, id: DocumentID, isCollection: Bool, recipe: String) {
        self.file = file
        self.id = id
        self.isCollection = isCollection
        self.recipe = recipe
    }
}
