public import ClaimModel

/// What comes out of a file while it is read.
public enum ReadingEvent: Sendable {
    /// A passage of the document that is being read.
    case passage(Passage)
    /// A document is complete, and so are its passages; `ReadDocument.part` names it within the file.
    case documentEnded(ReadDocument)
}
