#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A device or a pipe that is written to, closed when it goes out of use.
struct DeviceFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    init(_ path: String) throws(WorkspaceError) {
        descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        self.path = path
        if descriptor < 0 { throw FileSystem.failure("write", path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes all of some bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(WorkspaceError) {
        try FileSystem.write(bytes, to: descriptor, path: path)
    }
}
