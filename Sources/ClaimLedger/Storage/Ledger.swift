public import ClaimModel

/// The name of a ledger: that of its article, or `sources` for the archive's own.
public struct LedgerName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name, without the ending of its file.
    public let name: String

    /// The ledger of an article.
    public init(article: DocumentID) { name = article.name }

    /// The ledger of this file name; nil when it is no ledger's.
    public init?(fileName: String) {
        guard fileName.hasSuffix(Self.ending), !fileName.hasPrefix(".") else { return nil }
        name = String(fileName.dropLast(Self.ending.utf8.count))
    }

    private init(name: String) { self.name = name }

    /// The ledger of sources that came into the archive.
    public static let sources = LedgerName(name: "sources")

    /// The name of the ledger's file in `Claims`.
    public var fileName: String { name + Self.ending }

    /// The name, without the ending of its file.
    public var description: String { name }

    /// Orders ledgers by name.
    public static func < (left: LedgerName, right: LedgerName) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    private static let ending = ".jsonl"
}

/// The ledger as it was read: every record once, where each stands, and what is wrong with other lines.
public struct Ledger: Sendable {
    /// Where a record's line is.
    public struct Place: Hashable, Sendable {
        /// The ledger that holds the record.
        public let ledger: LedgerName
        /// The line in its file, counted from 1.
        public let line: Int
    }

    /// The records, each once, in the order of the ledgers' names and lines. That order means nothing.
    public private(set) var records: [Record] = []
    /// Lines that are no records, or whose form is off.
    public private(set) var findings: [Finding] = []
    /// The ids of records whose lines were changed after they were recorded.
    public private(set) var editedIDs: Set<RecordID> = []
    private var places: [RecordID: Place] = [:]
    private var seen: Set<RecordID> = []
    private var unseen: Set<RecordID> = []

    /// A ledger without records.
    public init() {}

    /// A ledger of records that are in no file, for instance of a test or a report.
    public init(records: [Record]) {
        for record in records { add(record, Place(ledger: .sources, line: self.records.count + 1)) }
    }

    /// A ledger of files that were read already, for instance from version control: each with its name and bytes.
    public init(files: [(name: String, bytes: [UInt8])]) {
        self.init(
            files.map { file in
                var reading = LedgerFileReading(name: file.name)
                reading.take(file.bytes)
                return reading
            }
        )
    }

    init(_ readings: [LedgerFileReading]) {
        let count = readings.reduce(0) { $0 + $1.records.count }
        records.reserveCapacity(count)
        places.reserveCapacity(count)
        for reading in readings { add(recordsOf: reading, from: 0) }
        setFindings(readings)
    }

    /// Adds the records of a file from one of them on.
    mutating func add(recordsOf reading: LedgerFileReading, from first: Int) {
        guard let name = LedgerName(fileName: reading.name) else { return }
        for (record, line) in reading.records[first...] { add(record, Place(ledger: name, line: line)) }
    }

    /// Takes over what is wrong in the files.
    mutating func setFindings(_ readings: [LedgerFileReading]) {
        findings = readings.flatMap(\.findings)
        editedIDs = readings.reduce(into: []) { $0.formUnion($1.editedIDs) }
    }

    private mutating func add(_ record: Record, _ place: Place) {
        guard places[record.id] == nil else { return }
        places[record.id] = place
        records.append(record)
        seen.formUnion(record.parents)
        unseen.subtract(record.parents)
        if !seen.contains(record.id) { unseen.insert(record.id) }
    }

    /// The ledger with records added that are in no file, as it would be once they were recorded.
    public func adding(_ records: [Record], to name: LedgerName) -> Ledger {
        var ledger = self
        for record in records { ledger.add(record, Place(ledger: name, line: 1)) }
        return ledger
    }

    /// Where the record stands; nil when it is not in the ledger.
    public func place(of id: RecordID) -> Place? { places[id] }

    /// Whether the record is in the ledger.
    public func contains(_ id: RecordID) -> Bool { places[id] != nil }

    /// Whether another reading of the same ledgers found just what this one did: records are only ever added.
    public func isSame(as other: Ledger) -> Bool {
        records.count == other.records.count && unseen == other.unseen && findings == other.findings
    }

    /// Whether a writer may have been met halfway: a last line has no end, or a record's parent is not there.
    var looksUnfinished: Bool {
        findings.contains { $0.code == LedgerFileReading.tornCode }
            || !seen.allSatisfy { places[$0] != nil || editedIDs.contains($0) }
    }

    /// The newest records: those that no other record saw, in ascending order of their ids.
    public var heads: [RecordID] { unseen.sorted() }
}

extension Ledger {
    /// The ledger as it stood when these records were its newest: they, and all that they had seen.
    ///
    /// A record names what its author had seen, so the heads of a ledger stand for all of it. Replaying what this
    /// gives is replaying the ledger of that time, whatever came in since and in whichever file.
    ///
    /// - Parameter heads: The newest records of that time.
    /// - Returns: That ledger, without findings; records that are missing today are missing in it.
    public func asOf(_ heads: [RecordID]) -> Ledger {
        var indices: [RecordID: Int] = [:]
        indices.reserveCapacity(records.count)
        for (index, record) in records.enumerated() { indices[record.id] = index }
        var isWanted = [Bool](repeating: false, count: records.count)
        var waiting = heads.compactMap { indices[$0] }
        while let index = waiting.popLast() {
            guard !isWanted[index] else { continue }
            isWanted[index] = true
            waiting += records[index].parents.compactMap { indices[$0] }
        }
        var earlier = Ledger()
        for (index, record) in records.enumerated() where isWanted[index] {
            if let place = place(of: record.id) { earlier.add(record, place) }
        }
        return earlier
    }
}

extension Ledger.Place {
    /// The place as findings name it.
    public var finding: Finding.Place { Finding.Place(file: "Claims/\(ledger.fileName)", line: line) }
}
