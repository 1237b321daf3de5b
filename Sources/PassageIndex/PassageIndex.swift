import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's call, under a name that no method here has.
private let systemAccess: @Sendable (UnsafePointer<CChar>, Int32) -> Int32 = { access($0, $1) }

/// The full-text index of a workspace's passages. It can be deleted at any time and is built again; the ledger and
/// the archived files are the truth.
public final class PassageIndex: Sendable {
    /// The index's file.
    public let path: String
    /// Whether it can only be read, and may lack what another process adds meanwhile.
    public let isReadOnly: Bool
    private let queue: DatabaseQueue

    /// Opens the index, and makes it if it isn't there.
    ///
    /// - Throws: `PassageIndexError` when the file is not an index of this kind, is of a newer version, or can't be
    ///   opened. The file is left as it is then.
    public init(at path: String) throws(PassageIndexError) {
        self.path = path
        let isThere = try Self.checkIdentity(of: path)
        let canWrite = systemAccess(isThere ? path : Self.folder(of: path), W_OK) == 0
            && systemAccess(Self.folder(of: path), W_OK) == 0
        guard canWrite || isThere else { throw .readOnly(path: path) }
        isReadOnly = !canWrite
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.readonly = isReadOnly
            if canWrite {
                configuration.journalMode = .wal
                configuration.prepareDatabase { db in
                    // What a crash of the machine takes away is built again.
                    try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000")
                }
                queue = try DatabaseQueue(path: path, configuration: configuration)
                let migrator = Schema.migrator
                if try queue.read(migrator.hasBeenSuperseded) { throw PassageIndexError.newer(path: path) }
                try migrator.migrate(queue)
            } else {
                // A database with a write-ahead log can't be read in a folder that can't be written, unless it is
                // promised that nobody changes it.
                queue = try DatabaseQueue(path: Self.immutableAddress(of: path), configuration: configuration)
                if try queue.read(Schema.migrator.hasBeenSuperseded) {
                    throw PassageIndexError.newer(path: path)
                }
            }
        } catch let error as PassageIndexError {
            throw error
        } catch {
            throw PassageIndexError(error, path)
        }
    }

    /// Does something with the database.
    func access<Value>(_ job: (Database) throws -> Value) throws(PassageIndexError) -> Value {
        do { return try queue.writeWithoutTransaction(job) } catch let error as PassageIndexError {
            throw error
        } catch {
            throw PassageIndexError(error, path)
        }
    }

    /// Changes the database, all or nothing, while no other process does.
    func change<Value>(_ job: (Database) throws -> Value) throws(PassageIndexError) -> Value {
        try access { db in
            var value: Value?
            try db.inTransaction(.immediate) {
                value = try job(db)
                return .commit
            }
            guard let value else { throw PassageIndexError.failed(path: path, reason: "nothing was done") }
            return value
        }
    }

    // MARK: - Files

    /// Whether the file is there; refuses one that is no index of this kind, without touching it.
    private static func checkIdentity(of path: String) throws(PassageIndexError) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
        // A file that was made and never written to is an empty database.
        if status.st_size == 0 { return true }
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = read(descriptor, &header, header.count)
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw .foreign(path: path)
        }
        let found = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard found == Schema.applicationID else { throw .foreign(path: path) }
        return true
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func immutableAddress(of path: String) -> String {
        var address = "file:"
        for byte in path.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && !"%?#".utf8.contains(byte)
            if isPlain {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16)
                address += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return address + "?immutable=1"
    }
}
