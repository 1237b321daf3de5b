/// How a file is read: all that its passages depend on besides its bytes.
///
/// Two recipes that are equal give the same documents and passages for the same bytes.
public struct ReadingRecipe: Hashable, Sendable {
    /// The dialect to read it in, by name; found out when nil.
    public var dialect: String?
    /// The character encoding, where the file does not say it itself.
    public var encoding: String?
    /// How far a document may go.
    public var limits = ReadingLimits()
    /// Whether to go on after an error in XML, where text may be lost or misplaced. Such a document is marked.
    public var recovers = false
    /// Dialects that the workspace describes itself. They go before the ones that are built in.
    public var described: [DialectDescription] = []
    /// The version of the reader; see `ReaderVersion.current`.
    public let readerVersion = ReaderVersion.current

    /// Reads a file as it says itself.
    public init() {}
}

/// The version of what reads files.
public enum ReaderVersion {
    /// Raised whenever passages may come out differently than before, so that indexes are built again.
    public static let current = 3
}
