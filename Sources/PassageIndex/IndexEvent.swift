public import ClaimModel

/// What goes into the index while a file is read.
public enum IndexEvent: Sendable {
    /// The next passage of the document being read.
    case passage(Passage)
    /// The document ended; its passages are complete.
    case documentEnded(IndexableDocument)
    /// The passages since the last document ended belong to none.
    case passagesDropped
    /// A member began, which may be dropped.
    case memberBegan
    /// All documents of the member that began last are dropped, and passages since.
    case memberDropped
}

/// A document that goes into the index.
public struct IndexableDocument: Sendable {
    /// The edition.
    public var edition: Digest
    /// Its path in the container; nil where the file is none.
    public var member: String?
    /// What names it in its file or member, where that holds several.
    public var key: String?
    /// What it says of itself.
    public var metadata: DocumentMetadata

    /// A document that goes into the index.
    public init(edition: Digest, member: String? = nil, key: String? = nil, metadata: DocumentMetadata) {
        self.edition = edition
        self.member = member
        self.key = key
        self.metadata = metadata
    }
}
