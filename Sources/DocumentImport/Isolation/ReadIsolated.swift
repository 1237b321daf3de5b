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

/// Reads a file for the documents in it in a child process, as `readEvents` does in this one.
///
/// - Parameters:
///   - path: The file's path.
///   - displayName: How findings name it; the path when nil.
///   - options: How to read it.
///   - member: The only member of a container that is wanted; all when nil.
///   - onEvent: Takes what comes out of it, in order.
/// - Throws: The finding for which the file is refused. What came out of it before counts for nothing then.
public func readIsolated(
    at path: String,
    displayName: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    member: String? = nil,
    onEvent: @escaping (ReadingEvent) -> Void
) throws(Finding) {
    guard let reader = ReadingIsolation.current else {
        return try readEvents(
            at: path,
            displayName: displayName,
            options: options,
            member: member,
            onEvent: onEvent
        )
    }
    try reader.readOpen(
        at: path,
        displayName: displayName,
        options: options,
        member: member,
        onEvent: onEvent
    )
}
