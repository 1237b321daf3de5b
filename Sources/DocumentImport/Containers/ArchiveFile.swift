public import ClaimModel
import System

/// A regular file, opened for reading. Links are not followed, and neither folders, pipes nor devices are opened.
public struct ArchiveFile: ~Copyable {
    /// The open file.
    let descriptor: FileDescriptor
    /// How findings name the file.
    let name: String
    /// The file's size in bytes when it was opened.
    public let byteCount: Int
    private var readCount = 0
    /// Whether it was read from its beginning without a leap.
    private var isRead = true

    /// How many bytes are read at a time.
    static let chunkSize = 64 << 10

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - displayName: How findings name it.
    /// - Throws: A finding `file.unreadable`, `file.not-regular` or `file.too-large`.
    public init(path: String, displayName: String, limits: ReadingLimits = ReadingLimits()) throws(Finding) {
        try self.init(Self.open(path, displayName), displayName: displayName, limits: limits)
    }

    private static func open(_ path: String, _ displayName: String) throws(Finding) -> FileDescriptor {
        do throws(SystemError) { return try FileDescriptor(path, .reading) } catch {
            if error.isLink { throw irregular(.link, displayName) }
            if isSocket(path) { throw irregular(.socket, displayName) }
            // Bytes that are no UTF-8 were replaced in the name, so that it is nobody's.
            if error.isMissing, path.contains("\u{FFFD}") {
                throw finding(
                    "file.unreadable",
                    displayName,
                    "no file has this name; one whose name is not UTF-8 can't be named here",
                    "Give it a name in UTF-8."
                )
            }
            throw finding(
                "file.unreadable",
                displayName,
                error.reason,
                "Check its name and your rights to it."
            )
        }
    }

    /// Whether it is a socket, which can't be opened at all. Of what can't be looked at, why it can't be opened is told.
    private static func isSocket(_ path: String) -> Bool {
        do throws(SystemError) { return try FileStatus.of(path)?.kind == .socket } catch { return false }
    }

    /// Why what is no file is not read, and what to do instead.
    private static func irregular(_ kind: FileStatus.Kind, _ displayName: String) -> Finding {
        let (what, advice) =
            switch kind {
            case .folder: ("a folder", "Name a file in it.")
            case .link: ("a link", "Name the file that the link leads to.")
            case .pipe: ("a pipe", copyAdvice)
            case .socket: ("a socket", copyAdvice)
            case .device: ("a device", copyAdvice)
            case .file, .unknown: ("of a kind that is not known", copyAdvice)
            }
        return finding("file.not-regular", displayName, "it is \(what), not a file", advice)
    }

    private static let copyAdvice = "Copy what it gives into a file, and name that."

    /// A file that is open already; it is closed with this value.
    init(
        _ descriptor: consuming FileDescriptor,
        displayName: String,
        limits: ReadingLimits
    ) throws(Finding) {
        byteCount = try Self.size(of: descriptor, displayName, limits)
        name = displayName
        self.descriptor = descriptor
    }

    /// The size of a file that may be read.
    private static func size(
        of descriptor: borrowing FileDescriptor,
        _ displayName: String,
        _ limits: ReadingLimits
    ) throws(Finding) -> Int {
        let status: FileStatus
        do throws(SystemError) { status = try descriptor.status() } catch {
            throw finding("file.unreadable", displayName, error.reason, "Check the storage that it lies on.")
        }
        guard status.kind == .file else {
            throw irregular(status.kind, displayName)
        }
        let byteCount = status.byteCount
        guard byteCount <= limits.fileBytes else {
            throw finding(
                "file.too-large",
                displayName,
                "it has \(byteCount) bytes, more than the limit of \(limits.fileBytes) (fileBytes)",
                "If it is to be read all the same, raise the limit: --limit fileBytes=\(byteCount)."
            )
        }
        return byteCount
    }

    /// Reads the whole file piece by piece. What it hands out is what was in the file when it was read.
    ///
    /// - Throws: What `take` throws, or a finding `file.unreadable` or `file.changed` when the file has not the
    ///   size that it had when it was opened.
    public mutating func readAll(
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try read(into: buffer)
            if count == 0 { return }
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// The whole of a file that is small enough to be held.
    ///
    /// - Throws: What opening and reading it throw.
    public static func bytes(
        at path: String,
        displayName: String,
        limits: ReadingLimits = ReadingLimits()
    ) throws(Finding) -> [UInt8] {
        var file = try ArchiveFile(path: path, displayName: displayName, limits: limits)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.byteCount)
        try file.readAll { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Goes on reading elsewhere, after which the size is no longer compared with what was read.
    ///
    /// - Returns: Where; nil when that can't be.
    mutating func seek(to offset: Int) -> Int? {
        isRead = false
        return try? descriptor.seek(to: offset)
    }

    /// Bytes at a place, as many as there are up to a number; reading goes on where it was.
    func bytes(at offset: Int, upTo count: Int) throws(Finding) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: max(0, min(count, byteCount - offset))) {
            buffer,
            filled in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            do throws(SystemError) {
                while filled < buffer.count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                    let got = try descriptor.read(into: rest, at: offset + filled)
                    if got == 0 { return }
                    filled += got
                }
            } catch { failure = error }
        }
        if let failure {
            throw Self.finding("file.unreadable", name, failure.reason, "Check the storage that it lies on.")
        }
        return bytes
    }

    /// Reads the next bytes of the file.
    ///
    /// - Returns: How many there were; zero at the end.
    /// - Throws: A finding `file.unreadable` or `file.changed` when the file has not the size that it had when it
    ///   was opened.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int {
        let count: Int
        do throws(SystemError) { count = try descriptor.read(into: buffer) } catch {
            throw Self.finding("file.unreadable", name, error.reason, "Check the storage that it lies on.")
        }
        readCount += count
        if count == 0, isRead, readCount != byteCount {
            throw Self.finding(
                "file.changed",
                name,
                "it changed while it was read: \(byteCount) bytes at first, \(readCount) read",
                "Import it again when nothing writes to it."
            )
        }
        return count
    }

    private static func finding(_ code: String, _ name: String, _ reason: String, _ advice: String) -> Finding
    {
        Finding(code: code, place: .init(file: name), meaning: "can't read it: \(reason)", advice: advice)
    }
}
