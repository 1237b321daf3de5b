public import ClaimModel

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
