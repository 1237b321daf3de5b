import CSQLiteSettings
import GRDB
import System

/// One database of the index: documents with their passages, and the table that finds them. Each is whole by itself.
final class IndexShard: Sendable {
    /// The database's file.
    public let path: String
    /// Whether it can only be read, and may lack what another process adds meanwhile.
    public let isReadOnly: Bool
    private let queue: DatabaseQueue

    /// Opens the index, and makes it if it isn't there.
    ///
    /// - Throws: `PassageIndexError` when the file is not an index of this kind, is of a newer version, or can't be
    ///   opened. The file is left as it is then.
    init(at path: String) throws(PassageIndexError) {
        self.path = path
        _ = Self.preparation
        let folder = PathName.parent(of: path)
        let isThere = try Self.isThere(path)
        let canWrite = Folder.isWritable(folder) && (!isThere || Folder.isWritable(path))
        guard canWrite || isThere else { throw .readOnly(path: path) }
        isReadOnly = !canWrite
        do {
            // One process after the other: two that make the index at once would be in each other's way.
            let lock = canWrite ? try FileDescriptor(folder, .folder, followsLinks: true) : nil
            try lock?.lock()
            defer { withExtendedLifetime(lock) {} }
            if isThere { try Self.checkIdentity(of: path, canWrite: canWrite) }
            queue = try Self.openQueue(path, canWrite: canWrite)
        } catch let error as PassageIndexError {
            throw error
        } catch {
            throw PassageIndexError(error, path)
        }
    }

    private static let preparation: Void = assay_sqlite_uncounted()

    private static func openQueue(_ path: String, canWrite: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        guard canWrite else {
            configuration.readonly = true
            let queue = try DatabaseQueue(path: immutableAddress(of: path), configuration: configuration)
            // One of an older version would have to be changed first.
            guard try queue.read(Schema.migrator.hasCompletedMigrations) else {
                throw PassageIndexError.readOnly(path: path)
            }
            return queue
        }
        configuration.journalMode = .wal
        configuration.prepareDatabase { db in
            // What a crash of the machine takes away is built again.
            try db.execute(
                sql: "PRAGMA page_size = 16384; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000"
            )
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try Schema.migrator.migrate(queue)
        return queue
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

    /// Whether a file is there that may be a database.
    static func isThere(_ path: String) throws(PassageIndexError) -> Bool {
        let status: FileStatus?
        do throws(SystemError) { status = try FileStatus.of(path) } catch {
            throw .failed(path: path, reason: error.reason)
        }
        guard let status else { return false }
        guard status.kind == .file else { throw .foreign(path: path) }
        // A file that was made and never written to is an empty database.
        return status.byteCount > 0
    }

    /// Refuses a file that is no index of this kind, or of a newer version, without touching it.
    private static func checkIdentity(of path: String, canWrite: Bool) throws {
        let mark = Array("SQLite format 3\0".utf8)
        let header: [UInt8]
        do throws(SystemError) {
            let file = try FileDescriptor(path, .reading)
            header = try file.bytes(upTo: mark.count)
        } catch {
            throw PassageIndexError.failed(path: path, reason: error.reason)
        }
        guard header == mark else { throw PassageIndexError.foreign(path: path) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.readonly = true
        // A database with a write-ahead log can't be read in a folder that can't be written, unless it is promised
        // that nobody changes it.
        let address = canWrite ? path : immutableAddress(of: path)
        let queue = try DatabaseQueue(path: address, configuration: configuration)
        try queue.read { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard id == Int(Schema.applicationID) || id == 0 && isEmpty else {
                throw PassageIndexError.foreign(path: path)
            }
            if try Schema.migrator.hasBeenSuperseded(db) { throw PassageIndexError.newer(path: path) }
        }
        try queue.close()
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
