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
    private let watch: BusyWatch
    /// The number of the file that was opened: another one of its name is another index.
    private let inode: UInt64?

    deinit { KeptQueues.close(queue) }

    /// Opens the database, and makes it if it isn't there.
    ///
    /// - Throws: `PassageIndexError` when the file is not an index of this kind, is of a newer version, or can't be
    ///   opened. The file is left as it is then.
    init(at path: String) throws(PassageIndexError) {
        self.path = path
        watch = BusyWatch(path)
        _ = Self.preparation
        let folder = PathName.parent(of: path)
        let place = try Self.status(folder)?.inode
        let isThere = try Self.isThere(path)
        let canWrite = Folder.isWritable(folder) && (!isThere || Folder.isWritable(path))
        guard canWrite || isThere else {
            throw place == nil ? .vanished(path: folder) : .readOnly(path: path)
        }
        isReadOnly = !canWrite
        do {
            // One process after the other: two that make the index at once would be in each other's way.
            let lock = canWrite ? try Self.folderLock(around: path) : nil
            defer { withExtendedLifetime(lock) {} }
            if canWrite, try ShardFile.isToBeMade(path) {
                try Self.make(path)
            } else {
                try ShardFile.check(path, canWrite: canWrite)
            }
            queue = try Self.openQueue(path, canWrite: canWrite, watch)
            inode = try Self.status(path)?.inode
        } catch {
            let isGone = isThere && Self.isSeen(path) { $0 == nil } || Self.isSeen(folder) { $0 != place }
            if isGone { throw .vanished(path: path) }
            let error = watch.told(error)
            throw error as? PassageIndexError ?? PassageIndexError(error, path)
        }
    }

    /// Whether the number of the file of a name, nil where there is none, is such. Of one that can't be looked at nothing is
    /// said: the fault that was met is told then.
    private static func isSeen(_ path: String, _ isSuch: (UInt64?) -> Bool) -> Bool {
        do throws(PassageIndexError) { return isSuch(try status(path)?.inode) } catch { return false }
    }

    private static func status(_ path: String) throws(PassageIndexError) -> FileStatus? {
        do throws(SystemError) { return try FileStatus.of(path) } catch {
            throw .failed(path: path, reason: error.reason)
        }
    }

    /// Makes a database beside its place and then gives it its name, so that a file of that name is never one that was
    /// begun and not finished.
    private static func make(_ path: String) throws {
        let new = path + ".new"
        for file in ShardFile.names(path).dropFirst() + ShardFile.names(new) { try ShardFile.remove(file) }
        let watch = BusyWatch(new)
        var configuration = KeptQueues.configuration
        // Where the folder was deleted and made anew, another process may make the index of the same name.
        configuration.busyMode = watch.mode
        // It has its write-ahead log from the beginning: the change of a database from one journal to the other can be
        // stopped half-way, and then it can't be looked at any more without being written to.
        configuration.journalMode = .wal
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA page_size = 16384; PRAGMA synchronous = OFF")
        }
        try KeptQueues.using(new, configuration) { try Schema.migrator.migrate($0) }
        try Folder.rename(new, to: path)
    }

    /// Deletes a database of the index, with what belongs to it. What has its name and is none gets another name.
    ///
    /// - Returns: The path of what was set aside so; nil where there was nothing of the kind.
    static func remove(_ path: String) throws(PassageIndexError) -> String? {
        // Where the folder was deleted, so was the index.
        guard try status(PathName.parent(of: path)) != nil else { return nil }
        let lock = try folderLock(around: path)
        defer { withExtendedLifetime(lock) {} }
        if try isForeign(path) { return try setAside(path) }
        for file in ShardFile.names(path) + ShardFile.names(path + ".new") { try ShardFile.remove(file) }
        return nil
    }

    /// Whether what has a database's name is something else.
    private static func isForeign(_ path: String) throws(PassageIndexError) -> Bool {
        do {
            if try isThere(path), !ShardFile.isMarked(path) { try ShardFile.check(path, canWrite: true) }
            return false
        } catch PassageIndexError.foreign {
            return true
        } catch {
            throw error as? PassageIndexError ?? PassageIndexError(error, path)
        }
    }

    /// Gives a file that is no database of the index another name beside it, and returns its path from then on.
    private static func setAside(_ path: String) throws(PassageIndexError) -> String {
        for number in 1...maximumSetAside {
            let place = "\(path).set-aside-\(number)"
            guard try status(place) == nil else { continue }
            do throws(SystemError) {
                // What belongs to a database of another kind goes with it, or that would lose its newest changes.
                for (name, new) in zip(ShardFile.names(path), ShardFile.names(place)).reversed()
                where try FileStatus.of(name) != nil {
                    try Folder.rename(name, to: new)
                }
            } catch {
                throw .failed(path: path, reason: error.reason)
            }
            return place
        }
        throw .foreign(path: path)
    }

    /// How many files are set aside at most: whoever puts so many there is to be told.
    private static let maximumSetAside = 20

    /// Keeps other processes from making or deleting a database in the folder that holds it.
    private static func folderLock(around path: String) throws(PassageIndexError) -> FileDescriptor {
        do {
            let folder = PathName.parent(of: path)
            let lock = try FileDescriptor(folder, .folder, followsLinks: true)
            try lock.lock()
            // While it was waited for, the folder may have been deleted, and another made in its place.
            guard try FileStatus.of(folder, followsLinks: true)?.inode == lock.status().inode else {
                throw PassageIndexError.vanished(path: folder)
            }
            // SQLite takes a lock that does not work for one that another process has.
            try lock.requirePartLocks()
            return lock
        } catch let error as PassageIndexError {
            throw error
        } catch {
            throw PassageIndexError(error, path)
        }
    }

    private static let preparation: Void = {
        assay_sqlite_uncounted()
        assay_sqlite_bounded_calls()
    }()

    private static func openQueue(_ path: String, canWrite: Bool, _ watch: BusyWatch) throws
        -> DatabaseQueue
    {
        var configuration = KeptQueues.configuration
        configuration.busyMode = watch.mode
        guard canWrite else {
            configuration.readonly = true
            return try KeptQueues.open(ShardFile.immutableAddress(of: path), configuration) { queue in
                // One of an older version would have to be changed first.
                guard try queue.read(Schema.migrator.hasCompletedMigrations) else {
                    throw PassageIndexError.readOnly(path: path)
                }
            }
        }
        configuration.journalMode = .wal
        configuration.prepareDatabase { db in
            // What a crash of the machine takes away is built again.
            try db.execute(
                sql: "PRAGMA page_size = 16384; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000"
            )
        }
        return try KeptQueues.open(path, configuration) { queue in
            if try queue.read(Schema.migrator.hasBeenSuperseded) { throw PassageIndexError.newer(path: path) }
            try Schema.migrator.migrate(queue)
        }
    }

    /// Does something with the database.
    func access<Value>(_ job: (Database) throws -> Value) throws(PassageIndexError) -> Value {
        do { return try queue.writeWithoutTransaction(job) } catch let error as PassageIndexError {
            throw error
        } catch {
            if error is DatabaseError, Self.isSeen(path, { $0 != inode }) { throw .vanished(path: path) }
            let error = watch.told(error)
            throw error as? PassageIndexError ?? PassageIndexError(error, path)
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
        guard let status = try status(path) else { return false }
        guard status.kind == .file else { throw .foreign(path: path) }
        // A file that was made and never written to is an empty database.
        return status.byteCount > 0
    }
}
