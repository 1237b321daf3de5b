public import ClaimModel

/// How a document is to be read.
public struct ReadingOptions: Hashable, Sendable {
    /// The dialect to read it in, by name; found out when nil.
    public var dialect: String?
    /// The character encoding, where the document does not say it itself.
    public var encoding: String?
    /// How far the document may go.
    public var limits = ReadingLimits()
    /// The only document of a file of several that is wanted, by its key; the whole file when nil.
    public var part: String?
    /// Dialects that the workspace describes itself. They go before the ones that are built in.
    public var described: [DialectDescription] = []
    /// Whether to go on after an error in XML, where text may be lost or misplaced. Such a document is marked.
    public var recovers = false

    /// Reads a document as it says itself.
    public init() {}
}

/// What was read of a document, its passages aside.
public struct ReadDocument: Hashable, Sendable {
    /// The media type (RFC 6838).
    public var mediaType: String
    /// The dialect that it was read in.
    public let dialect: String
    /// The description of the dialect, where the workspace describes it itself.
    public var description: DialectDescription?
    /// What it says of itself.
    public var metadata: DocumentMetadata
    /// What was noticed and did not stop the reading.
    public var findings: [Finding]
    /// Which of several documents in the file it is: what the file calls it, or where it stands; nil when the file is
    /// the document.
    public var part: String?
    /// Which claims it says itself that its passages bear on.
    public var statedEvidence: [StatedEvidence] = []
    /// Whether it is not well-formed and was read all the same, because that was asked for.
    public var isRecovered = false
}
