public import ClaimModel

/// A file as the index knows it.
public struct IndexedFile: Hashable, Sendable {
    /// The SHA-256 of the file.
    public let digest: Digest
    /// The readable name of its document or collection; nil until the ledger has it.
    public let id: DocumentID?
    /// What its passages depend on besides its bytes.
    public let reader: String
    /// Whether all its documents are in the index.
    public internal(set) var isWhole: Bool
    /// Whether documents of it lie in a further shard.
    let spills: Bool
}
