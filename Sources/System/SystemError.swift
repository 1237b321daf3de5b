internal import CSystem

/// A call of the system that failed: what was to be done, on what, and the error number.
public struct SystemError: Error, Hashable, Sendable {
    /// What was to be done, as a verb: "read", "open the folder".
    public var action: String
    /// On which file, folder or program.
    public var path: String
    /// The error number (`errno`).
    public var code: Int32
    /// What is known besides the error number: who holds a lock.
    public let detail: String?

    /// A call that failed with this error number.
    public init(_ action: String, _ path: String, code: Int32, detail: String? = nil) {
        self.action = action
        self.path = path
        self.code = code
        self.detail = detail
    }

    /// A call that failed just now; its number is in `errno`.
    init(_ action: String, _ path: String) { self.init(action, path, code: assay_errno()) }

    /// What is known of it, or else the system's words for the error number.
    public var reason: String { detail ?? Self.reason(code) }

    /// The system's words for an error number.
    public static func reason(_ code: Int32) -> String {
        code == endedEarly ? "it ended before it answered" : String(cString: strerror(code))
    }

    /// The number for a process that ended before it did what it was started for.
    public static let endedEarly: Int32 = -1
    /// The number for a process that said what it should not.
    public static let malformed: Int32 = EPROTO
    /// The number for what took longer than it may.
    public static let timedOut: Int32 = ETIMEDOUT

    /// Whether there is no such file or folder.
    public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    /// Whether something has that name already.
    public var isTaken: Bool { code == EEXIST }
    /// Whether the storage, or what the user may use of it, is full.
    public var isFull: Bool { code == ENOSPC || code == EDQUOT }
    /// Whether it is a link, where none is followed.
    public var isLink: Bool { code == ELOOP }
    /// Whether nobody reads any more what was written.
    public var isClosed: Bool { code == EPIPE || code == ECONNRESET }
    /// Whether nothing can be read or written at once, where waiting is not wanted.
    public var isBusy: Bool { code == EAGAIN || code == EWOULDBLOCK }
    /// Whether another process holds the lock.
    public var isLocked: Bool { code == EWOULDBLOCK }
    /// Whether another process kept a lock for longer than is waited; `detail` says who.
    public var isHeld: Bool { code == Self.timedOut && detail != nil }
    /// Whether nobody reads a pipe that was to be opened for writing.
    var hasNoReader: Bool { code == ENXIO }
}

extension SystemError: CustomStringConvertible {
    /// What could not be done, on what, and why.
    public var description: String { "can't \(action) \(path): \(reason)" }
}

/// Repeats a call that a signal interrupted. It is the one place that knows of such interruptions. Signals that come
/// without end make it fail (`EINTR`) rather than hang.
func retrying(_ call: () -> Int) -> Int {
    var attempts = 0
    while true {
        let result = call()
        attempts += 1
        if result >= 0 || assay_errno() != EINTR || attempts == ASSAY_MOST_ATTEMPTS { return result }
    }
}
