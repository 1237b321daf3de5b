import System

/// What a process that reads untrusted files denies itself, before it sees the first byte.
enum ProcessLimits {
    /// The greatest size of its memory, in bytes.
    static let memoryBytes = 1 << 30
    /// Seconds of CPU for any file.
    static let seconds = 10
    /// For how many bytes a file may take a second more.
    static let bytesPerSecond = 10_000_000

    /// Where the tables of rarer encodings are, which the C library opens when they are asked for.
    private static let encodingTables = [
        "/usr/lib/x86_64-linux-gnu/gconv", "/usr/lib/aarch64-linux-gnu/gconv", "/usr/lib64/gconv",
        "/usr/lib/gconv",
    ]

    /// Closes what it inherited besides its two ends, and gives up files, other programs, memory beyond a bound, and
    /// the network.
    ///
    /// - Returns: What the system kept it from.
    static func enter() throws(SystemError) -> Set<Protection> {
        UTF8Locale.prepare()
        return try ReaderSandbox.enter(
            readablePaths: encodingTables,
            limits: ResourceLimits(memoryBytes: memoryBytes, fileBytes: 0, openFiles: 16)
        )
    }

    /// How many seconds of CPU a file of a size may take.
    static func allowance(for byteCount: Int) -> Int { seconds + max(0, byteCount) / bytesPerSecond }
}
