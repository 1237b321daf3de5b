import ClaimModel

/// Reads a file whose bytes are pulled piece by piece. It is what a child process does with a file, and the place
/// where a file that is a container is told from a document.
///
/// - Parameters:
///   - fileName: How findings name the file.
///   - options: How to read it.
///   - nextBytes: The next piece; nil at the end. A piece is valid until the next one is asked for.
///   - onEvent: Takes what comes out, in order.
/// - Throws: The finding for which the file is refused.
func readEvents(
    fileName: String,
    options: ReadingOptions,
    _ nextBytes: () throws(Finding) -> UnsafeRawBufferPointer?,
    _ onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    let reader = DocumentReader(fileName: fileName, options: options) { onEvent(.passage($0)) }
    while let bytes = try nextBytes() { try reader.feed(bytes) }
    onEvent(.documentEnded(try reader.finish()))
}
