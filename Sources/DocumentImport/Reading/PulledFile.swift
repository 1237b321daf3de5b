import ClaimModel

/// Reads a file whose bytes are pulled piece by piece: one document, or several where its dialect has parts.
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
    let reader = DocumentReader(fileName: fileName, options: options, onEvent: onEvent)
    while let bytes = try nextBytes() { try reader.feed(bytes) }
    try reader.finish()
}
