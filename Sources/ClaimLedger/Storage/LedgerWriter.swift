public import ClaimModel

import System

/// Records to be added, and the ledger they go to.
public struct LedgerAddition: Sendable {
    /// The ledger; it is created when it is not there yet.
    public var ledger: LedgerName
    /// What to record, in order; none adds nothing.
    public var bodies: [RecordBody]

    /// Records to be added to a ledger.
    public init(to ledger: LedgerName, _ bodies: [RecordBody]) {
        self.ledger = ledger
        self.bodies = bodies
    }
}

extension LedgerAddition {
    /// The records that the addition makes, each with the one before it in sight.
    ///
    /// - Parameter parents: The newest records; afterwards those with these records added.
    public func records(after parents: inout [RecordID], by author: String, at: Timestamp) -> [Record] {
        bodies.map { body in
            let record = Record(parents: parents, at: at, by: author, body: body)
            parents = [record.id]
            return record
        }
    }
}

/// Adds records to the ledgers of one folder, safely among other processes that do the same.
///
/// Every addition takes the folder's lock, reads what others added meanwhile, writes at the end of one file
/// and waits until it is on the storage. Nothing that stands in a ledger is ever rewritten. A writer keeps what
/// it has read, so that adding costs what is new, not what is there.
public struct LedgerWriter: ~Copyable {
    /// The folder that is written to.
    public let folder: LedgerFolder
    private var readings: [String: (reading: LedgerFileReading, inode: UInt64)] = [:]
    /// What has a ledger's name and is none.
    private var refused: [LedgerFileReading] = []
    private var ledger = Ledger()
    /// The longest line that is written, in bytes.
    var lengthLimit = LedgerLine.lengthLimit

    static let tornEnding = ".torn"

    /// A writer to this folder.
    public init(_ folder: LedgerFolder) { self.folder = folder }

    /// Adds what `make` makes of the ledger as it stands, while no other process can change it.
    ///
    /// - Parameters:
    ///   - author: Who records.
    ///   - clock: The time of recording, asked once the lock is held.
    ///   - make: What to record where, given the ledger; throwing or giving no record adds nothing.
    /// - Returns: The records, which are on the storage; each saw the one before it.
    public mutating func append<Failure: Error>(
        by author: String,
        at clock: () -> Timestamp,
        _ make: (Ledger) throws(Failure) -> LedgerAddition
    ) throws -> [Record] {
        try appendAll(by: author, at: clock) { (ledger) throws(Failure) in [try make(ledger)] }
    }

    /// Adds to several ledgers what `make` makes of the ledger as it stands: records of one act, of one time. They are
    /// written ledger by ledger, so that an interruption leaves whole records and no part of one.
    ///
    /// - Parameters:
    ///   - author: Who records.
    ///   - clock: The time of recording, asked once the lock is held.
    ///   - make: What to record where, given the ledger; throwing or giving no record adds nothing.
    /// - Returns: The records, which are on the storage; each saw the one before it.
    public mutating func appendAll<Failure: Error>(
        by author: String,
        at clock: () -> Timestamp,
        _ make: (Ledger) throws(Failure) -> [LedgerAddition]
    ) throws -> [Record] {
        let lock = try ledgerCall { () throws(SystemError) in
            try FileDescriptor(folder.path, .folder, action: "open the folder")
        }
        try ledgerCall { () throws(SystemError) in try lock.lock() }
        try refresh()
        let damage =
            (readings.values.filter(\.reading.isDamaged).flatMap(\.reading.findings)
            + refused.flatMap(\.findings)).filter { $0.severity == .error }
        guard damage.isEmpty else {
            throw LedgerError.damaged(damage.sorted { $0.place.description < $1.place.description })
        }
        var parents = ledger.heads
        let additions = try make(ledger)
        let at = clock()
        var batches: [(ledger: LedgerName, records: [Record], bytes: [UInt8])] = []
        for addition in additions {
            let records = addition.records(after: &parents, by: author, at: at)
            if !records.isEmpty { batches.append((addition.ledger, records, try lines(of: records))) }
        }
        var all: [Record] = []
        for (name, records, bytes) in batches {
            do throws(LedgerError) { try write(bytes, of: records, to: name, lock) } catch {
                throw all.isEmpty ? error : .partlyAdded(all.map(\.id), because: error)
            }
            all += records
        }
        return all
    }

    /// The lines of records, none of which is longer than a line that is read again.
    private func lines(of records: [Record]) throws(LedgerError) -> [UInt8] {
        var bytes: [UInt8] = []
        for record in records {
            let line = record.line
            guard line.count - 1 <= lengthLimit else {
                throw .recordTooLong(kind: record.kind, byteCount: line.count)
            }
            bytes += line
        }
        return bytes
    }

    /// Adds what `bodies` makes of the ledger as it stands to the ledger of this name.
    public mutating func append<Failure: Error>(
        to name: LedgerName,
        by author: String,
        at clock: () -> Timestamp,
        _ bodies: (Ledger) throws(Failure) -> [RecordBody]
    ) throws -> [Record] {
        try append(by: author, at: clock) { (ledger) throws(Failure) in
            LedgerAddition(to: name, try bodies(ledger))
        }
    }

    /// The ledgers as they stand; only what was added since the last time is read.
    public mutating func read() throws(LedgerError) -> Ledger {
        try refresh()
        return ledger
    }

    /// Reads what was added since the last time, by anyone. A file that was replaced or cut is read anew.
    private mutating func refresh() throws(LedgerError) {
        let (names, refused) = try folder.namesAndRefused()
        self.refused = refused
        var isAddedTo = false
        var isReplaced = readings.keys.contains { !names.contains($0) }
        if isReplaced { readings = readings.filter { names.contains($0.key) } }
        for name in names {
            let file = try ledgerCall { () throws(SystemError) in
                try FileDescriptor("\(folder.path)/\(name)", .reading, action: "read")
            }
            let status = try ledgerCall { () throws(SystemError) in try file.status() }
            let (size, inode) = (status.byteCount, status.inode)
            var reading = LedgerFileReading(name: name)
            if let known = readings[name] {
                let isWhole = known.inode == inode && known.reading.tail == .none
                if isWhole, known.reading.byteCount == size { continue }
                if isWhole, known.reading.byteCount < size {
                    reading = known.reading
                } else {
                    isReplaced = true
                }
            }
            let count = reading.records.count
            try ledgerCall { () throws(SystemError) in try reading.take(file) }
            readings[name] = (reading, inode)
            ledger.add(recordsOf: reading, from: count)
            isAddedTo = true
        }
        let all = names.compactMap { readings[$0]?.reading }
        if isReplaced { ledger = Ledger(all) } else if isAddedTo { ledger.setFindings(all) }
    }

    private mutating func write(
        _ lines: [UInt8],
        of records: [Record],
        to name: LedgerName,
        _ directory: borrowing FileDescriptor
    ) throws(LedgerError) {
        let path = "\(folder.path)/\(name.fileName)"
        let file = try ledgerCall { () throws(SystemError) in
            try FileDescriptor(path, .appending, action: "write")
        }
        let isNew = readings[name.fileName] == nil
        var bytes: [UInt8] = []
        switch readings[name.fileName]?.reading.tail ?? .none {
        case .none: break
        case .record: bytes.append(UInt8(ascii: "\n"))
        case .torn(let count):
            try ledgerCall { () throws(SystemError) in try setAside(count, of: file, name) }
        }
        bytes += lines
        let size = try ledgerCall { () throws(SystemError) in try file.status().byteCount }
        do throws(SystemError) { try file.write(bytes) } catch {
            try takeBack(to: size, file, records, error)
            if error.isFull { throw .diskFull(path: path) }
            throw LedgerError(error)
        }
        do throws(SystemError) {
            try file.synchronize()
            if isNew { try directory.synchronize() }
        } catch {
            // After a failed fsync the system may have dropped the data, and a second call would not say so.
            throw .outcomeUnknown(path: path, records: records.map(\.id), errno: error.code)
        }
    }

    /// Takes back what was written in part. Where that fails, whole records may stand there.
    private func takeBack(
        to byteCount: Int,
        _ file: borrowing FileDescriptor,
        _ records: [Record],
        _ failure: SystemError
    ) throws(LedgerError) {
        do throws(SystemError) { try file.truncate(to: byteCount) } catch {
            throw .outcomeUnknown(path: file.path, records: records.map(\.id), errno: failure.code)
        }
    }

    /// Moves the unfinished last line into a file of its own, so that the next record begins on a new line.
    private func setAside(
        _ count: Int,
        of file: borrowing FileDescriptor,
        _ name: LedgerName
    ) throws(SystemError) {
        let start = try file.status().byteCount - count
        let torn = try file.bytes(from: start)
        let path = "\(folder.path)/\(name.name)\(Self.tornEnding)"
        let aside = try FileDescriptor(path, .appending, action: "set aside a torn line in")
        try aside.write(torn + [UInt8(ascii: "\n")])
        try aside.synchronize()
        try file.truncate(to: start)
    }
}

extension Timestamp {
    /// The day of this instant in the time zone of the system; in UTC where that is not known.
    public var localDay: CalendarDate? {
        guard let date = WallClock.localDate(seconds: milliseconds / 1_000) else { return day }
        return CalendarDate(year: date.year, month: date.month, day: date.day)
    }

    /// What the system's clock says.
    public static func now() -> Timestamp {
        // A clock outside the years 0001 to 9999 is broken; its instant is held to the nearest that can be written.
        let held = min(max(WallClock.milliseconds, range.lowerBound), range.upperBound)
        guard let now = Timestamp(milliseconds: held) else {
            preconditionFailure("the instant is within range")
        }
        return now
    }
}
