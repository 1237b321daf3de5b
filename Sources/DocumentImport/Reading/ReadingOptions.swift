public import ClaimModel

/// How a document is to be read.
public struct ReadingOptions: Hashable, Sendable {
    /// The dialect to read it in, by name; found out when nil.
    public var dialect: String?
    /// The character encoding, where the document does not say it itself.
    public var encoding: String?
    /// How far the document may go.
    public var limits = ReadingLimits()
    /// Whether to go on after an error in XML, where text may be lost or misplaced. Such a document is marked.
    public var recovers = false

    /// Reads a document as it says itself.
    public init() {}
}

/// What was read of a document, its passages aside.
public struct ReadDocument: Hashable, Sendable {
    /// The media type (RFC 6838).
    public let mediaType: String
    /// The dialect that it was read in.
    public let dialect: String
    /// What it says of itself.
    public let metadata: DocumentMetadata
    /// What was noticed and did not stop the reading.
    public let findings: [Finding]
    /// Whether it is not well-formed and was read all the same, because that was asked for.
    public var isRecovered = false
}
