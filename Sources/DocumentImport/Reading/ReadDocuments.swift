public import ClaimModel

/// Reads a file as a document.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - options: How to read it.
///   - onBytes: Takes exactly the bytes that are read, so that a caller can digest and keep them.
///   - onPassage: Takes its passages, in order.
/// - Throws: The finding for which the file is refused.
public func readDocument(
    at path: String,
    displayName: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    onBytes: (UnsafeRawBufferPointer) -> Void = { _ in },
    onPassage: @escaping (Passage) -> Void
) throws(Finding) -> ReadDocument {
    let name = displayName ?? path
    var file = try ArchiveFile(path: path, displayName: name, limits: options.limits)
    let reader = DocumentReader(fileName: name, options: options, onPassage: onPassage)
    try file.readAll { (bytes) throws(Finding) in
        onBytes(bytes)
        try reader.feed(bytes)
    }
    return try reader.finish()
}

/// Reads a file that may hold several documents.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - options: How to read it.
///   - onBytes: Takes exactly the bytes that are read.
///   - onEvent: Takes passages, and behind those of a document the document.
/// - Returns: The file as one document.
/// - Throws: The finding for which the file is refused; what came out before counts for nothing then.
@discardableResult
public func readDocuments(
    at path: String,
    displayName: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    onBytes: (UnsafeRawBufferPointer) -> Void = { _ in },
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) -> ReadDocument {
    let name = displayName ?? path
    var file = try ArchiveFile(path: path, displayName: name, limits: options.limits)
    let reader = DocumentReader(fileName: name, options: options, onEvent: onEvent)
    try file.readAll { (bytes) throws(Finding) in
        onBytes(bytes)
        try reader.feed(bytes)
    }
    return try reader.finish()
}

/// Reads bytes as a document.
///
/// - Throws: The finding for which they are refused.
public func readDocument(
    bytes: [UInt8],
    fileName: String,
    options: ReadingOptions = ReadingOptions()
) throws(Finding) -> (document: ReadDocument, passages: [Passage]) {
    let collected = PassageList()
    let reader = DocumentReader(fileName: fileName, options: options) { collected.passages.append($0) }
    let result: Result<Void, Finding> = bytes.withUnsafeBytes { buffer in
        do throws(Finding) { return .success(try reader.feed(buffer)) } catch { return .failure(error) }
    }
    try result.get()
    let document = try reader.finish()
    return (document, collected.passages)
}

private final class PassageList {
    var passages: [Passage] = []
}
