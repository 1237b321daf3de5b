public import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A regular file, opened for reading. Links are not followed, and neither folders, pipes nor devices are opened.
public struct ArchiveFile: ~Copyable {
    private let descriptor: Int32
    /// How findings name the file.
    let name: String
    /// The file's size in bytes when it was opened.
    public let byteCount: Int

    /// How many bytes are read at a time.
    static let chunkSize = 64 << 10

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it.
    /// - Throws: A finding `file.unreadable`, `file.not-regular` or `file.too-large`.
    public init(path: String, displayName: String, limits: ReadingLimits = ReadingLimits()) throws(Finding) {
        name = displayName
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        var status = stat()
        let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
        byteCount = Int(status.st_size)
        guard descriptor >= 0 else {
            let isLink = errno == ELOOP
            throw Self.finding(
                isLink ? "file.not-regular" : "file.unreadable",
                displayName,
                isLink ? "it is a link" : String(cString: strerror(errno)),
                isLink ? "Import the file that the link leads to." : "Check its name and your rights to it."
            )
        }
        guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
            throw Self.finding(
                "file.not-regular",
                displayName,
                "it is a folder, a pipe or a device, not a file",
                "Import the files in it one by one."
            )
        }
        guard byteCount <= limits.fileBytes else {
            throw Self.finding(
                "file.too-large",
                displayName,
                "it has \(byteCount) bytes, more than the limit of \(limits.fileBytes) (fileBytes)",
                "Split it, or raise the limit."
            )
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Reads the whole file piece by piece. What it hands out is what was in the file when it was read.
    ///
    /// - Throws: What `take` throws, or a finding `file.unreadable` or `file.changed` when the file has not the
    ///   size that it had when it was opened.
    public mutating func readAll(
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = try readNext(into: buffer)
            if count == 0 { break }
            total += count
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        try checkSize(total)
    }

    /// Reads the next bytes into a buffer.
    ///
    /// - Returns: How many they are; none at the end.
    func readNext(into buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int {
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno == EINTR { continue }
            let reason = String(cString: strerror(errno))
            throw Self.finding("file.unreadable", name, reason, "Check the storage that it lies on.")
        }
    }

    /// Goes on reading elsewhere; returns where, or nil when that can't be.
    func seek(to offset: Int) -> Int? {
        let position = lseek(descriptor, off_t(offset), SEEK_SET)
        return position < 0 ? nil : Int(position)
    }

    /// Refuses the file when it has not the size that it had when it was opened.
    func checkSize(_ total: Int) throws(Finding) {
        guard total == byteCount else {
            throw Self.finding(
                "file.changed",
                name,
                "it changed while it was read: \(byteCount) bytes at first, \(total) read",
                "Import it again when nothing writes to it."
            )
        }
    }

    private static func finding(_ code: String, _ name: String, _ reason: String, _ advice: String) -> Finding
    {
        Finding(code: code, place: .init(file: name), meaning: "can't read it: \(reason)", advice: advice)
    }
}
