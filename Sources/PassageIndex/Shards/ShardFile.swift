import Foundation
import GRDB
import System

/// The file of a database of the index: whether it is one, which is told before it is opened for writing.
enum ShardFile {
    /// What SQLite's own files begin with.
    private static let mark = Array("SQLite format 3\0".utf8)
    /// Where the application's number stands in the header of a database, its highest byte first.
    private static let applicationOffset = 68
    private static let headerLength = 100

    /// The files that a database may consist of, the database itself first.
    static func names(_ path: String) -> [String] { ["", "-wal", "-shm", "-journal"].map { path + $0 } }

    /// Whether there is no database yet: no file, an empty one, or one that an earlier version began and did not finish.
    static func isToBeMade(_ path: String) throws -> Bool {
        guard try IndexShard.isThere(path) else { return true }
        if isMarked(path) { return false }
        guard try header(path).starts(with: mark), try isUnfinished(path) else { return false }
        for name in names(path) { try remove(name) }
        return true
    }

    /// Whether the file's own header says that it is an index, whatever became of the rest.
    static func isMarked(_ path: String) -> Bool {
        guard let header = try? header(path), header.starts(with: mark) else { return false }
        let number = header[applicationOffset..<applicationOffset + 4].reduce(UInt32(0)) {
            $0 << 8 | UInt32($1)
        }
        return number == Schema.applicationID
    }

    /// Refuses a file that is no index of this kind, or of a newer version, without touching it.
    static func check(_ path: String, canWrite: Bool) throws {
        guard try header(path).starts(with: mark) else { throw PassageIndexError.foreign(path: path) }
        do {
            try read(path, canWrite: canWrite) { db in
                let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                guard id == Int(Schema.applicationID) else { throw PassageIndexError.foreign(path: path) }
                if try Schema.migrator.hasBeenSuperseded(db) { throw PassageIndexError.newer(path: path) }
            }
        } catch let error as DatabaseError
            where canWrite && isMarked(path)
            && [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode)
        {
            // Somebody was stopped while changing it. Whoever opens it for writing puts that right.
            return
        }
    }

    /// Whether a database without the application's number is what an earlier version left when it was stopped while it
    /// made the index: nothing, or the migrator's own empty table.
    private static func isUnfinished(_ path: String) throws -> Bool {
        try read(path, canWrite: true) { db in
            guard try Int.fetchOne(db, sql: "PRAGMA application_id") == 0 else { return false }
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            guard tables == ["grdb_migrations"] else { return tables.isEmpty }
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM grdb_migrations") == 0
        }
    }

    private static func read<Value>(
        _ path: String,
        canWrite: Bool,
        _ job: (Database) throws -> Value
    ) throws -> Value {
        let watch = BusyWatch(path)
        var configuration = KeptQueues.configuration
        configuration.busyMode = watch.mode
        configuration.readonly = true
        // A database with a write-ahead log can't be read in a folder that can't be written, unless it is promised
        // that nobody changes it.
        do {
            return try KeptQueues.using(canWrite ? path : immutableAddress(of: path), configuration) {
                try $0.read(job)
            }
        } catch { throw watch.told(error) }
    }

    /// The first bytes of a file; none where it is shorter than a database's header.
    private static func header(_ path: String) throws(PassageIndexError) -> [UInt8] {
        do throws(SystemError) {
            let header = try FileDescriptor(path, .reading).bytes(upTo: headerLength)
            return header.count == headerLength ? header : []
        } catch {
            throw PassageIndexError(error, path)
        }
    }

    /// Deletes a file that may not be there.
    static func remove(_ path: String) throws(PassageIndexError) {
        do throws(SystemError) { try Folder.remove(path) } catch {
            throw .failed(path: path, reason: error.reason)
        }
    }

    /// A database's address that promises that nobody changes it.
    static func immutableAddress(of path: String) -> String {
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
