import ClaimLedger

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that appears under its name whole, or not at all: it is written beside it first, and put on the
/// storage before it is given its name. Dropped without a name, it leaves nothing behind.
struct AtomicFile: ~Copyable {
    private let descriptor: Int32
    private let folder: String
    /// Where it lies while it has no name.
    let path: String

    /// The beginning of the names that unfinished files have.
    static let incomingPrefix = ".incoming-"

    /// Begins a file in a folder.
    init(in folder: String) throws(WorkspaceError) {
        self.folder = folder
        var attempt = 0
        while true {
            let path = "\(folder)/\(Self.incomingPrefix)\(getpid())-\(attempt)"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
            if descriptor >= 0 {
                self.path = path
                self.descriptor = descriptor
                return
            }
            guard errno == EEXIST, attempt < 10_000 else { throw FileSystem.failure("write in", folder) }
            attempt += 1
        }
    }

    /// Begins a file that is to have this path, in the folder where it will be.
    init(for path: String) throws(WorkspaceError) {
        try self.init(in: path.contains("/") ? FileSystem.parent(of: path) : ".")
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Writes bytes in the place of some that were written before.
    func write(_ bytes: [UInt8], at offset: Int) throws(WorkspaceError) {
        let result: Result<Void, WorkspaceError> = bytes.withUnsafeBytes { buffer in
            do throws(WorkspaceError) { return .success(try write(buffer, at: off_t(offset))) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Adds bytes to it, or writes them in the place of some that were written before.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: off_t? = nil) throws(WorkspaceError) {
        try FileSystem.write(bytes, to: descriptor, at: offset, path: path)
    }

    /// Gives it a name that nothing has yet; false when something has.
    func keep(as name: String) throws(WorkspaceError) -> Bool {
        guard fsync(descriptor) == 0 else { throw FileSystem.failure("store", path) }
        let final = "\(folder)/\(name)"
        guard link(path, final) == 0 else {
            if errno == EEXIST { return false }
            throw FileSystem.failure("store", final)
        }
        try Self.synchronise(folder)
        return true
    }

    /// Gives it a name, in place of whatever has it.
    func replace(_ final: String) throws(WorkspaceError) {
        guard fsync(descriptor) == 0 else { throw FileSystem.failure("store", final) }
        guard rename(path, final) == 0 else { throw FileSystem.failure("store", final) }
        try Self.synchronise(folder)
    }

    /// Writes a whole file, in place of whatever has its name.
    static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        let file = try AtomicFile(for: path)
        let result: Result<Void, WorkspaceError> = bytes.withUnsafeBytes { buffer in
            do throws(WorkspaceError) { return .success(try file.write(buffer)) } catch {
                return .failure(error)
            }
        }
        try result.get()
        try file.replace(path)
    }

    /// Removes what imports that were killed have left in a folder: files under the name of a process that is no more.
    static func removeLeftovers(in folder: String) {
        guard let names = try? FileSystem.files(below: folder, wants: { $0.hasPrefix(incomingPrefix) }) else {
            return
        }
        for name in names {
            let process = name.dropFirst(incomingPrefix.count).prefix { $0 != "-" }
            guard let process = pid_t(process), kill(process, 0) != 0, errno == ESRCH else { continue }
            unlink("\(folder)/\(name)")
        }
    }

    private static func synchronise(_ folder: String) throws(WorkspaceError) {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw FileSystem.failure("store in", folder) }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw FileSystem.failure("store in", folder) }
    }
}
