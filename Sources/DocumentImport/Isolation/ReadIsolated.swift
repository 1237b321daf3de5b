public import ClaimModel
import Synchronization

/// How this process reads untrusted files.
public enum ReadingIsolation {
    private static let reader = Mutex<IsolatedReader?>(nil)

    /// From now on `readIsolated` reads in child processes of a program. Where nobody called this, it reads in this
    /// process, behind the same guards.
    public static func use(_ program: ReaderProgram) { reader.withLock { $0 = IsolatedReader(program) } }

    static var current: IsolatedReader? { reader.withLock(\.self) }
}

/// Reads a file as a document in a child process, as `readDocument` does in this one.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - options: How to read it.
///   - onBytes: Takes exactly the bytes that are read, so that a caller can digest and keep them.
///   - onPassage: Takes its passages, in order.
/// - Throws: The finding for which the file is refused.
public func readIsolated(
    at path: String,
    displayName: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    onBytes: (UnsafeRawBufferPointer) -> Void = { _ in },
    onPassage: @escaping (Passage) -> Void
) throws(Finding) -> ReadDocument {
    guard let reader = ReadingIsolation.current else {
        return try readDocument(
            at: path,
            displayName: displayName,
            options: options,
            onBytes: onBytes,
            onPassage: onPassage
        )
    }
    return try reader.readDocument(
        at: path,
        displayName: displayName,
        options: options,
        onBytes: onBytes,
        onPassage: onPassage
    )
}
