import System

/// Lets one process at a time bring an index up to date; it ends with this value, or with the process.
public struct IndexUpdateLock: ~Copyable {
    private let file: FileDescriptor

    /// Waits until no other process brings the index up to date, for as long as that runs.
    ///
    /// - Parameters:
    ///   - path: The index's first file.
    ///   - onWait: Told many times a second that another process is waited for.
    /// - Throws: `locked` when the process that holds it was stopped, `failed` when it can't be taken.
    public init(at path: String, onWait: () -> Void) throws(PassageIndexError) {
        file = try Self.taken(path + ".lock", onWait)
    }

    private static func taken(_ path: String, _ onWait: () -> Void) throws(PassageIndexError)
        -> FileDescriptor
    {
        do {
            let file = try FileDescriptor(path, .appending)
            try file.lock(maximumSeconds: nil, onWait: onWait)
            return file
        } catch {
            throw PassageIndexError(error, path)
        }
    }
}
