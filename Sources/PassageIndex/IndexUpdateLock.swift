#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets one process at a time bring an index up to date; it ends with this value, or with the process.
public struct IndexUpdateLock: ~Copyable {
    private let descriptor: Int32

    /// Waits until no other process brings the index up to date.
    ///
    /// - Parameters:
    ///   - path: The index's first file.
    ///   - onWait: Told several times a second that another process is waited for.
    public init(at path: String, onWait: () -> Void) {
        descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            onWait()
            usleep(100_000)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
