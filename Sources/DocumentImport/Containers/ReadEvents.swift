public import ClaimModel

/// Reads a file for the documents in it: the file itself, those of a packed folder or a web archive, the entries of a
/// feed.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - options: How to read it.
///   - member: The only member of a container that is wanted; all when nil.
///   - onEvent: Takes what comes out of it, in order.
/// - Throws: The finding for which the file is refused. What came out of it before counts for nothing then.
public func readEvents(
    at path: String,
    displayName: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    member: String? = nil,
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    let name = displayName ?? path
    let file = try ArchiveFile(path: path, displayName: name, limits: options.limits)
    try readEvents(of: file, options: options, member: member, onEvent: onEvent)
}

/// Reads a file that is open for the documents in it.
func readEvents(
    of file: consuming ArchiveFile,
    options: ReadingOptions,
    member: String?,
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    let name = file.name
    let source = FileSource(file)
    let bounds = ContainerBounds(options.limits, name: name, fileBytes: source.byteCount)
    let reader = ContainerReader(options, member: member, bounds: bounds, onEvent: onEvent)
    try UTF8Locale.using { () throws(Finding) in
        try reader.read(BufferedSource(source), name: name, member: nil)
    }
}

/// What passages depend on besides a file's bytes and the options it is read with.
public enum ImporterVersion {
    /// Raised whenever passages may come out differently than before, so that indexes are built again.
    public static let current = 1
}
