public import ClaimModel

/// What comes out of a file while it is read.
public enum ReadingEvent: Hashable, Sendable {
    /// A file within the container begins (archives only).
    case memberBegan(ArchiveMember)
    /// A passage of the document being read.
    case passage(Passage)
    /// A document ended; its passages are complete, and its `part` names it within the file.
    case documentEnded(ReadDocument)
    /// One member is bad; the rest goes on.
    case memberRefused(Finding)
    /// The file within the container ended. It was no document if none ended and none was refused since it began.
    case memberEnded
}
