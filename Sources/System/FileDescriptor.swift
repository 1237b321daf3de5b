internal import CSystem
private import Synchronization

/// An open file, folder, pipe or socket, closed when it goes out of use.
public struct FileDescriptor: ~Copyable, Sendable {
    /// How a file is opened.
    public enum Mode: Sendable {
        /// For reading, without waiting for anybody: a named pipe opens at once.
        case reading
        /// For reading to its end, waiting for what a pipe brings.
        case waiting
        /// For writing, as it is: a device, a pipe. A pipe that nobody reads is an error.
        case writing
        /// For reading and adding at the end; made when it is not there.
        case appending
        /// For writing, made; nothing may have the name yet.
        case creating
        /// A folder, for its lock and for putting its names on the storage.
        case folder

        fileprivate var flags: Int32 {
            switch self {
            case .reading: O_RDONLY | O_NONBLOCK
            case .waiting: O_RDONLY | O_NOCTTY
            case .writing: O_WRONLY | O_NOCTTY | O_NONBLOCK
            case .appending: O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK
            case .creating: O_WRONLY | O_CREAT | O_EXCL
            case .folder: O_RDONLY | O_DIRECTORY
            }
        }
    }

    /// The system's number of it.
    public private(set) var number: Int32
    /// The path with which it was opened, for messages.
    public let path: String
    /// Whether it stays open when this value goes out of use.
    private let isKept: Bool
    /// Whether it has a lock, which is given up before it is closed: where closing fails, nobody waits for ever.
    private let isLocked = Atomic(false)

    /// Opens a file or folder; a child process does not inherit it.
    ///
    /// - Parameters:
    ///   - path: Its path.
    ///   - mode: How it is opened.
    ///   - followsLinks: Whether a symbolic link leads to what is opened; otherwise it is refused.
    ///   - action: What is to be done with it, for the error.
    public init(
        _ path: String,
        _ mode: Mode,
        followsLinks: Bool = false,
        action: String = "open"
    ) throws(SystemError) {
        let flags = mode.flags | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
        number = Int32(retrying { Int(assay_open(path, flags, 0o644)) })
        self.path = path
        isKept = false
        if number < 0 { throw SystemError(action, path) }
        if case .writing = mode { try makeBlocking() }
    }

    /// Opens a device, or a pipe, for writing; a pipe that nobody reads yet is waited for.
    ///
    /// - Parameter milliseconds: How long.
    /// - Returns: The end to write to.
    public static func device(
        _ path: String,
        milliseconds: Int64 = 5_000,
        action: String = "write"
    ) throws(SystemError) -> FileDescriptor {
        let until = MonotonicTime.now + milliseconds
        while true {
            do throws(SystemError) {
                return try FileDescriptor(path, .writing, followsLinks: true, action: action)
            } catch {
                guard error.hasNoReader, try FileStatus.of(path, followsLinks: true)?.kind == .pipe else {
                    throw error
                }
                guard MonotonicTime.now < until else {
                    throw SystemError(action, path, code: error.code, detail: "no process reads this pipe")
                }
            }
            usleep(20_000)
        }
    }

    /// All bytes of a file, or of what is written to a pipe up to its end, as a shell puts one in a file's place.
    ///
    /// - Parameters:
    ///   - path: The path; links are followed.
    ///   - milliseconds: How long is waited for somebody who writes to the pipe. Who writes may take his time.
    /// - Throws: Why it can't be read: among others that it is a device, which may have no end.
    public static func wholeBytes(of path: String, milliseconds: Int64 = 5_000) throws(SystemError) -> [UInt8]
    {
        let file = try FileDescriptor(path, .reading, followsLinks: true, action: "read")
        switch try file.status().kind {
        case .file, .folder: return try file.allBytes()
        case .pipe: return try file.pipeBytes(milliseconds)
        case .link, .socket, .device, .unknown:
            throw SystemError("read", path, code: EINVAL, detail: "it is a device, not a file")
        }
    }

    private func pipeBytes(_ milliseconds: Int64) throws(SystemError) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        let until = MonotonicTime.now + milliseconds
        var bytes: [UInt8] = []
        var hasWriter = false
        while true {
            let count: Int
            do throws(SystemError) { count = try read(into: buffer) } catch {
                // Somebody has it open, and has written nothing more yet.
                guard error.isBusy else { throw error }
                hasWriter = true
                _ = try waitUntilReadable(milliseconds: 1_000)
                continue
            }
            if count == 0 {
                if hasWriter { return bytes }
                guard MonotonicTime.now < until else {
                    throw SystemError("read", path, code: ENXIO, detail: "no process writes to this pipe")
                }
                usleep(20_000)
                continue
            }
            hasWriter = true
            guard bytes.count + count <= Self.mostBytes else { throw SystemError("read", path, code: EFBIG) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// The most bytes that are read of what may have no end.
    public static let mostBytes = 64 << 20

    /// Takes over what is open already.
    public init(owning number: Int32, path: String) {
        self.number = number
        self.path = path
        isKept = false
    }

    private init(standard number: Int32, _ path: String) {
        self.number = number
        self.path = path
        isKept = true
    }

    deinit {
        guard number >= 0, !isKept else { return }
        unlock()
        _ = CSystem.close(number)
    }

    /// Closes it, and tells when the system says that something written to it was lost. It is of no use afterwards.
    public mutating func close() throws(SystemError) {
        unlock()
        let open = number
        number = -1
        // After an interruption the number is free all the same (Linux), so the call is not repeated.
        guard CSystem.close(open) == 0 || assay_errno() == EINTR else {
            throw SystemError("close", path)
        }
    }

    /// What the system knows of it.
    public func status() throws(SystemError) -> FileStatus { try FileStatus(of: number, path: path) }

    /// Reads bytes where it stands, or at an offset.
    ///
    /// - Returns: How many there were; zero at the end.
    public func read(
        into buffer: UnsafeMutableRawBufferPointer,
        at offset: Int? = nil
    ) throws(SystemError) -> Int {
        let count = retrying {
            if let offset {
                pread(number, buffer.baseAddress, buffer.count, off_t(offset))
            } else {
                CSystem.read(number, buffer.baseAddress, buffer.count)
            }
        }
        if count < 0 { throw SystemError("read", path) }
        return count
    }

    /// Fills a buffer from where it stands.
    ///
    /// - Returns: Whether there were as many bytes.
    public func readFully(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Bool {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try read(into: rest)
            if count == 0 { return false }
            filled += count
        }
        return true
    }

    /// All bytes of a file from an offset to its end, as its size says.
    public func bytes(from offset: Int = 0) throws(SystemError) -> [UInt8] {
        try bytes(from: offset, upTo: .max)
    }

    /// The bytes of a file from an offset to its end, as its size says, or as many as a number.
    public func bytes(from offset: Int, upTo maximum: Int) throws(SystemError) -> [UInt8] {
        let size = try status().byteCount
        guard size > offset else { return [] }
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: min(size - offset, maximum)) { buffer, count in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            do throws(SystemError) {
                while count < buffer.count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
                    let got = try read(into: rest, at: offset + count)
                    if got == 0 { return }
                    count += got
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// All bytes from where it stands to its end, which a pipe has too.
    ///
    /// - Parameter maximum: The most bytes that are taken; more are an error.
    public func allBytes(upTo maximum: Int = mostBytes) throws(SystemError) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        var bytes: [UInt8] = []
        while true {
            let count = try read(into: buffer)
            if count == 0 { return bytes }
            guard bytes.count + count <= maximum else { throw SystemError("read", path, code: EFBIG) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Writes some bytes where it stands by another call than `write` is, as one piece: messages, which are to arrive
    /// when writing to files is what fails.
    public func writeMessage(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = retrying {
                bytes.withUnsafeBytes { buffer in
                    var piece = iovec(
                        iov_base: UnsafeMutableRawPointer(
                            mutating: buffer.baseAddress?.advanced(by: written)
                        ),
                        iov_len: buffer.count - written
                    )
                    return writev(number, &piece, 1)
                }
            }
            if count < 0 { throw SystemError("write", path) }
            written += count
        }
    }

    /// The first bytes of a file, as many as there are up to a number.
    public func bytes(upTo count: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(SystemError) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes all of some bytes where it stands, or at an offset.
    public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int? = nil) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let rest = bytes.baseAddress?.advanced(by: written)
            let count = retrying {
                if let offset {
                    pwrite(number, rest, bytes.count - written, off_t(offset + written))
                } else {
                    CSystem.write(number, rest, bytes.count - written)
                }
            }
            if count < 0 { throw SystemError("write", path) }
            written += count
        }
    }

    /// Writes all of some bytes where it stands, or at an offset.
    public func write(_ bytes: [UInt8], at offset: Int? = nil) throws(SystemError) {
        let result: Result<Void, SystemError> = bytes.withUnsafeBytes { buffer in
            do throws(SystemError) { return .success(try write(buffer, at: offset)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Waits until what was written is on the storage.
    public func synchronize() throws(SystemError) {
        guard assay_synchronize(number) == 0 else { throw SystemError("store", path) }
    }

    /// Cuts it off behind so many bytes.
    public func truncate(to byteCount: Int) throws(SystemError) {
        guard retrying({ Int(ftruncate(number, off_t(byteCount))) }) == 0 else {
            throw SystemError("shorten", path)
        }
    }

    /// Goes on reading at an offset.
    public func seek(to offset: Int) throws(SystemError) -> Int {
        let position = lseek(number, off_t(offset), SEEK_SET)
        if position < 0 { throw SystemError("go to a place in", path) }
        return Int(position)
    }

    /// Takes the lock on it that other processes of this program take too, and waits for it. A process that is stopped while
    /// it holds it is waited for five seconds.
    ///
    /// - Parameters:
    ///   - maximumSeconds: How long one process may keep it meanwhile; nil for as long as it runs.
    ///   - onWait: Told many times a second that another process is waited for.
    /// - Throws: Why it can't be taken; where another keeps it (`isHeld`), which.
    public func lock(maximumSeconds: Int? = 600, onWait: () -> Void = {}) throws(SystemError) {
        var wait = LockWait(maximum: maximumSeconds.map { Int64($0) * 1_000 })
        while try !tryLock() {
            onWait()
            try wait.pause(for: self)
        }
    }

    private func unlock() {
        // A lock that can't be given up goes with the process.
        if isLocked.exchange(false, ordering: .relaxed) { _ = flock(number, LOCK_UN) }
    }

    /// Takes the lock when nobody has it.
    ///
    /// - Returns: Whether it was free.
    public func tryLock() throws(SystemError) -> Bool {
        if retrying({ Int(flock(number, LOCK_EX | LOCK_NB)) }) == 0 {
            isLocked.store(true, ordering: .relaxed)
            return true
        }
        let error = SystemError("lock", path)
        if error.isLocked { return false }
        throw error
    }

    /// Makes reading and writing return at once where nothing can be moved.
    public func makeNonblocking() throws(SystemError) {
        let flags = assay_fcntl(number, F_GETFL, 0)
        guard flags >= 0, assay_fcntl(number, F_SETFL, flags | O_NONBLOCK) >= 0 else {
            throw SystemError("set up", path)
        }
    }

    private func makeBlocking() throws(SystemError) {
        let flags = assay_fcntl(number, F_GETFL, 0)
        guard flags >= 0, assay_fcntl(number, F_SETFL, flags & ~O_NONBLOCK) >= 0 else {
            throw SystemError("set up", path)
        }
    }

    /// Waits until it can be read or has ended, at most so many milliseconds.
    ///
    /// - Returns: Whether it can.
    public func waitUntilReadable(milliseconds: Int32) throws(SystemError) -> Bool {
        try Readiness.wait(toReceive: number, toSend: nil, milliseconds: milliseconds, path: path).canReceive
    }
}

extension FileDescriptor {
    /// Standard input (0), output (1) or error (2); it stays open.
    public static func standard(_ number: Int32) -> FileDescriptor {
        FileDescriptor(
            standard: number,
            ["standard input", "standard output", "standard error"][Int(number)]
        )
    }

    /// Makes sure that so many files more can be opened.
    ///
    /// - Throws: Why they can't.
    public static func requireFree(_ count: Int) throws(SystemError) {
        guard count > 0 else { return }
        let one = try FileDescriptor("/", .folder)
        try requireFree(count - 1)
        withExtendedLifetime(one) {}
    }

    /// Standard input; it stays open.
    public static var standardInput: FileDescriptor { standard(0) }
    /// Standard output; it stays open.
    public static var standardOutput: FileDescriptor { standard(1) }
}
