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

/// What a document was found to be when it was read.
public struct DocumentForm: Hashable, Sendable {
    /// The media type (RFC 6838).
    public var mediaType: String
    /// The dialect that it was read in.
    public var dialect: String
    /// The SHA-256 of the description of its dialect, where that is one of the workspace's own; else nil.
    public var dialectDescription: Digest?
    /// Whether it is not well-formed and was read all the same, because that was asked for.
    public var isRecovered: Bool

    /// What a document was found to be; XML of no known dialect unless said otherwise.
    public init(
        mediaType: String = "application/xml",
        dialect: String = "xml",
        dialectDescription: Digest? = nil,
        isRecovered: Bool = false
    ) {
        self.mediaType = mediaType
        self.dialect = dialect
        self.dialectDescription = dialectDescription
        self.isRecovered = isRecovered
    }
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
    /// How it was read.
    public var form: DocumentForm

    /// A document that goes into the index.
    public init(
        edition: Digest,
        member: String? = nil,
        key: String? = nil,
        metadata: DocumentMetadata,
        form: DocumentForm = DocumentForm()
    ) {
        self.edition = edition
        self.member = member
        self.key = key
        self.metadata = metadata
        self.form = form
    }
}
