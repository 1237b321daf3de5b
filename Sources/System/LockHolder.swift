internal import CSystem
private import Synchronization

/// A process that holds a lock on a file, as far as the system tells.
public struct LockHolder: Hashable, Sendable {
    /// Its number; nil where this process can't see it.
    public let process: Int32?
    /// Why it can't be seen, where the system says why.
    public let obstacle: SystemError?

    init(process: Int32?, obstacle: SystemError? = nil) {
        self.process = process
        self.obstacle = obstacle
    }

    /// Whether it was stopped (SIGSTOP, Ctrl-Z) and does nothing until somebody has it go on; nil where the system does
    /// not tell.
    public var isStopped: Bool? {
        // What the system tells of a process: its number, its name in parentheses, its state.
        guard let process, case .success(let text?) = SystemTable.text(of: "/proc/\(process)/stat"),
            let end = text.lastIndex(of: ")")
        else { return nil }
        return ["T", "t"].contains(text[end...].dropFirst(2).first)
    }

    /// Its number and its program's name, for messages; where they can't be had for a fault, that fault.
    public var name: String {
        guard let process else {
            return "a process that can't be seen from here" + (obstacle.map { " (\($0))" } ?? "")
        }
        switch SystemTable.text(of: "/proc/\(process)/comm") {
        case .success(let text):
            let program = text?.split(separator: "\n").first
            return program.map { "process \(process) (\($0))" } ?? "process \(process)"
        case .failure(let error): return "process \(process) (\(error))"
        }
    }

    /// What is said of one that is not waited for any longer.
    ///
    /// - Parameter seconds: For how long it has held the lock.
    public func description(after seconds: Int64) -> String {
        guard isStopped == true, let process else {
            return
                "\(name) holds it, and has not given it up for \(seconds) seconds; try again when it is done"
        }
        return "\(name) holds it and is stopped; let it go on (kill -CONT \(process)) or end it"
    }
}

extension LockHolder {
    /// Who holds the lock that `FileDescriptor.lock` takes.
    ///
    /// - Returns: Nil where the system has no /proc/locks, or nobody holds it any more. Where that file can't be read, a
    ///   holder that can't be seen, with the reason.
    public static func ofWholeFile(_ file: borrowing FileDescriptor) throws(SystemError) -> LockHolder? {
        try ofWholeFile(file, table: SystemTable.locks)
    }

    fileprivate static func ofWholeFile(
        _ file: borrowing FileDescriptor,
        table path: String
    ) throws(SystemError) -> LockHolder? {
        let status = try file.status()
        let (major, minor) = (
            status.device >> 8 & 0xFFF | status.device >> 32 & ~0xFFF,
            status.device & 0xFF | status.device >> 12 & 0xFFFF_FF00
        )
        let table: String
        switch SystemTable.text(of: path) {
        case .success(let text): table = text ?? ""
        case .failure(let error): return LockHolder(process: nil, obstacle: error)
        }
        for line in table.split(separator: "\n") {
            // "7: FLOCK  ADVISORY  WRITE 4711 08:01:1234 0 EOF"; those that wait have an arrow before their kind.
            let fields = line.split(separator: " ")
            guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]) else { continue }
            let place = fields[5].split(separator: ":")
            guard place.count == 3, UInt64(place[0], radix: 16) == major,
                UInt64(place[1], radix: 16) == minor,
                UInt64(place[2]) == status.inode
            else { continue }
            return LockHolder(process: process > 0 ? process : nil)
        }
        return nil
    }

    /// Files that were looked at. They stay open: closing one gives up every lock that this process has on parts of it.
    private static let kept = Mutex<[String: (number: Int32, inode: UInt64)]>([:])

    /// Which other process holds a lock on a part of a file, as SQLite takes them.
    ///
    /// - Returns: Nil where no other does, and where there is no such file.
    /// - Throws: Why the system can't say: locks don't work there.
    public static func ofPart(of path: String) throws(SystemError) -> LockHolder? {
        guard let status = try FileStatus.of(path, followsLinks: true) else { return nil }
        let result: Result<LockHolder?, SystemError> = kept.withLock { kept in
            var number = kept[path].flatMap { $0.inode == status.inode ? $0.number : nil } ?? -1
            if number < 0 {
                number = Int32(retrying { Int(assay_open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0)) })
                guard number >= 0 else { return .failure(SystemError("open", path)) }
                kept[path] = (number, status.inode)
            }
            return holder(number, path)
        }
        return try result.get()
    }

    fileprivate static func holder(_ number: Int32, _ path: String) -> Result<LockHolder?, SystemError> {
        var process: Int32 = 0
        let found = assay_lock_holder(number, &process)
        if found < 0 { return .failure(SystemError("look at the locks of", path)) }
        return .success(found == 0 ? nil : LockHolder(process: process > 0 ? process : nil))
    }
}

extension FileDescriptor {
    /// Makes sure that parts of files can be locked where this one is.
    ///
    /// - Throws: Why they can't.
    public func requirePartLocks() throws(SystemError) { _ = try LockHolder.holder(number, path).get() }
}

/// Waits for the lock on a file, as long as its holder may still give it up.
struct LockWait {
    /// How long one holder may keep the lock, in milliseconds; nil for as long as it runs.
    let maximum: Int64?
    /// How long a holder may be stopped, in milliseconds.
    var maximumStopped: Int64 = 5_000
    /// How long one may keep it of which the system does not tell whether it was stopped, in milliseconds.
    var maximumUnseen: Int64 = 600_000
    /// Where the system lists its locks.
    var table = SystemTable.locks

    private var holder: LockHolder?
    private var since = MonotonicTime.now
    private var stoppedSince: Int64?
    private var nextLook: Int64 = 0

    init(maximum: Int64?) { self.maximum = maximum }

    /// Waits a little.
    ///
    /// - Throws: That it has been waited for long enough, and who holds the lock.
    mutating func pause(for file: borrowing FileDescriptor) throws(SystemError) {
        usleep(2_000)
        let now = MonotonicTime.now
        guard now >= nextLook else { return }
        nextLook = now + 500
        let found = try LockHolder.ofWholeFile(file, table: table)
        if found != holder { (holder, since, stoppedSince) = (found, now, nil) }
        let isStopped = found?.isStopped
        stoppedSince = isStopped == true ? stoppedSince ?? now : nil
        let isStoppedTooLong = stoppedSince.map { now - $0 >= maximumStopped } ?? false
        let limit = isStopped == nil ? min(maximum ?? .max, maximumUnseen) : maximum
        guard isStoppedTooLong || limit.map({ now - since >= $0 }) ?? false else { return }
        throw SystemError(
            "lock",
            file.path,
            code: SystemError.timedOut,
            detail: (found ?? LockHolder(process: nil)).description(after: (now - since) / 1_000)
        )
    }
}

/// What Linux tells in files of /proc.
private enum SystemTable {
    static let locks = "/proc/locks"

    /// Nil where there is no such file: other systems, no /proc, a process that has ended.
    static func text(of path: String) -> Result<String?, SystemError> {
        do throws(SystemError) {
            let file = try FileDescriptor(path, .waiting)
            return .success(String(decoding: try file.allBytes(), as: UTF8.self))
        } catch {
            return error.isMissing || error.code == ESRCH ? .success(nil) : .failure(error)
        }
    }
}
