public import ClaimModel

/// A finding about a file says what is wrong with it. These say that it could not be read at all, for a reason that may
/// lie elsewhere: then nothing may be said about what is in it.
extension Finding {
    /// Whether it says that a file could not be read, and so nothing about the file's contents.
    public var isFault: Bool { isReaderFault || Self.fileFaults.contains(code) }

    /// Whether the system kept the process that reads files from its work: it concerns every file.
    public var isReaderFault: Bool { Self.readerFaults.contains(code) }

    /// Whether it says that what was named is no file, or can't be opened: nothing was read then.
    public var isUnread: Bool { code == "file.unreadable" || code == "file.not-regular" }

    private static let readerFaults: Set = ["reader.not-started", "reader.unprotected", "reader.failed"]
    private static let fileFaults: Set = [
        "reader.crashed", "reader.malformed", "reader.stuck", "reader.out-of-time", "file.unreadable",
        "file.changed", "file.not-regular",
    ]
}
