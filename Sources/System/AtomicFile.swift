internal import CSystem
private import Synchronization

/// A file that appears under its name whole, or not at all.
///
/// It is written beside it first, and put on the storage before it is given its name; then the folder is put on the
/// storage. Dropped without a name, it leaves nothing behind; what a killed process left is removed by the next one
/// that writes in the same folder.
public struct AtomicFile: ~Copyable {
    private let file: FileDescriptor
    private let folder: String
    /// Where it lies while it has no name.
    public var path: String { file.path }

    /// The beginning of the names that unfinished files have.
    public static let incomingPrefix = ".incoming-"

    /// Begins a file in a folder.
    public init(in folder: String) throws(SystemError) {
        try Self.removeLeftovers(onceIn: folder)
        self.init(try Self.create(in: folder), folder)
    }

    private init(_ file: consuming FileDescriptor, _ folder: String) {
        self.file = file
        self.folder = folder
    }

    private static func create(in folder: String) throws(SystemError) -> FileDescriptor {
        var attempt = 0
        while true {
            let path = "\(folder)/\(incomingPrefix)\(getpid())-\(attempt)"
            attempt += 1
            do throws(SystemError) {
                let file = try FileDescriptor(path, .creating, action: "write in")
                // The lock says that a process is at it. Whoever clears up may have been quicker.
                if try file.tryLock(), try file.status().linkCount > 0 { return file }
            } catch {
                guard error.isTaken, attempt < 10_000 else {
                    throw SystemError("write in", folder, code: error.code)
                }
            }
        }
    }

    /// Begins a file that is to have this path, in the folder where it will be.
    public init(for path: String) throws(SystemError) { try self.init(in: PathName.parent(of: path)) }

    deinit { unlink(file.path) }

    /// Adds bytes to it, or writes them in the place of some that were written before.
    public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int? = nil) throws(SystemError) {
        try file.write(bytes, at: offset)
    }

    /// Adds bytes to it, or writes them in the place of some that were written before.
    public func write(_ bytes: [UInt8], at offset: Int? = nil) throws(SystemError) {
        try file.write(bytes, at: offset)
    }

    /// Gives it a name that nothing has yet; false when something has.
    public func keep(as name: String) throws(SystemError) -> Bool {
        try file.synchronize()
        let final = "\(folder)/\(name)"
        guard link(path, final) == 0 else {
            let error = SystemError("store", final)
            if error.isTaken { return false }
            throw error
        }
        try Folder.synchronize(folder)
        return true
    }

    /// Gives it a name, in place of whatever has it.
    public func replace(_ final: String) throws(SystemError) {
        do throws(SystemError) { try file.synchronize() } catch {
            throw SystemError("store", final, code: error.code)
        }
        guard rename(path, final) == 0 else { throw SystemError("store", final) }
        try Folder.synchronize(folder)
    }

    /// Writes a whole file, in place of whatever has its name.
    public static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let file = try AtomicFile(for: path)
        try file.write(bytes)
        try file.replace(path)
    }
}

extension AtomicFile {
    private static let cleared = Mutex<Set<String>>([])

    /// Removes what killed processes left in a folder, the first time that this process writes there.
    private static func removeLeftovers(onceIn folder: String) throws(SystemError) {
        guard cleared.withLock({ $0.insert(folder).inserted }) else { return }
        try removeLeftovers(in: folder)
    }

    /// Removes the unfinished files in a folder that no process is at: their lock is free. A number of a process would
    /// not do: another name space has the same numbers for others.
    public static func removeLeftovers(in folder: String) throws(SystemError) {
        for entry in try Folder.entries(of: folder, beginning: incomingPrefix) where entry.isText {
            let path = "\(folder)/\(entry.name)"
            do throws(SystemError) {
                guard try FileStatus.of(path)?.kind == .file else { continue }
                let file = try FileDescriptor(path, .reading)
                guard try file.tryLock() else { continue }
                try Folder.remove(path)
            } catch {
                // Another's file that may not be opened or removed is left to its owner; it does no harm.
                continue
            }
        }
    }
}
