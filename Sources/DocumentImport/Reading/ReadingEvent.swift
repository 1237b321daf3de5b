public import ClaimModel

/// What comes out of a file while it is read.
public enum ReadingEvent: Hashable, Sendable {
    /// A file within the container begins (archives only).
    case memberBegan(ArchiveMember)
    /// A passage of the document being read.
    case passage(Passage)
    /// A document's passages are complete.
    case documentEnded(ReadDocument)
    /// One member is refused; the rest goes on.
    case memberRefused(Finding)
    /// The file within the container ends.
    case memberEnded
}
