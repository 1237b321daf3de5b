import ClaimModel
import System

/// What stands in one ledger file: its records with their lines, and what is wrong.
struct LedgerFileReading {
    /// The file's name within the folder, for instance `dubrovin-2021.jsonl`.
    let name: String
    /// The records in the order of their lines, the same one perhaps twice.
    private(set) var records: [(record: Record, line: Int)] = []
    /// What is wrong with other lines.
    private(set) var findings: [Finding] = []
    /// The ids of records whose lines were changed.
    private(set) var editedIDs: Set<RecordID> = []
    /// How many bytes are read, up to and with the last line feed.
    private(set) var byteCount = 0
    /// What stands behind the last line feed.
    private(set) var tail = Tail.none

    /// What stands behind the last line feed of a file.
    enum Tail: Equatable {
        /// Nothing, as it should be.
        case none
        /// A whole record that only lacks its line feed.
        case record
        /// The beginning of a line whose writer never finished: so many bytes.
        case torn(Int)
    }

    /// Whether anything but a torn last line is wrong.
    var isDamaged: Bool { findings.contains { $0.severity == .error && $0.code != Self.tornCode } }

    static let tornCode = "ledger.torn-line"

    private var lineCount = 0
    private var tailRecord: Record?
    /// The longest last line that may be unfinished, in bytes.
    var tailLimit = LedgerLine.lengthLimit

    init(name: String) { self.name = name }

    /// What has a ledger's name and is not read, and why.
    init(refusing name: String, _ code: String, _ meaning: String, _ advice: String) {
        self.name = name
        findings = [
            Finding(
                code: code,
                place: Finding.Place(file: "Claims/\(name)"),
                meaning: meaning,
                advice: advice
            )
        ]
    }

    /// How many bytes of a file are held at once.
    static let pieceLength = 256 << 20

    /// Takes what follows in the file, to its end. However long a line is, no more than a piece is held.
    ///
    /// - Parameter pieceLength: How many bytes are held at once, more than a line may have.
    mutating func take(
        _ file: borrowing FileDescriptor,
        pieceLength: Int = Self.pieceLength
    ) throws(SystemError) {
        while true {
            let bytes = try file.bytes(from: byteCount, upTo: pieceLength)
            if bytes.count < pieceLength { return take(bytes) }
            if let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
                take(Array(bytes[...end]))
            } else if try !skipLine(bytes, of: file, pieceLength) {
                return
            }
        }
    }

    /// Passes over a line that is longer than any may be.
    ///
    /// - Returns: Whether it has an end.
    private mutating func skipLine(
        _ start: [UInt8],
        of file: borrowing FileDescriptor,
        _ pieceLength: Int
    ) throws(SystemError) -> Bool {
        var length = start.count
        while true {
            let bytes = try file.bytes(from: byteCount + length, upTo: pieceLength)
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            length += end ?? bytes.count
            guard end != nil || bytes.isEmpty else { continue }
            start.withUnsafeBufferPointer { take(LedgerLine.tooLong, $0, line: lineCount + 1) }
            if end == nil {
                tail = .torn(length)
            } else {
                byteCount += length + 1
                lineCount += 1
            }
            return end != nil
        }
    }

    /// Takes the bytes that follow what was read before, to the end of the file.
    mutating func take(_ bytes: [UInt8]) {
        if tailRecord != nil { records.removeLast() }
        tailRecord = nil
        tail = .none
        findings.removeAll { $0.code == Self.tornCode }
        bytes.withUnsafeBufferPointer { buffer in
            let whole = buffer.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let lines = LedgerLines.read(UnsafeBufferPointer(rebasing: buffer[..<whole]))
            for entry in lines.entries {
                let bytes = UnsafeBufferPointer(rebasing: buffer[entry.range])
                take(entry.line, bytes, line: lineCount + entry.number)
            }
            lineCount += lines.count
            if whole < buffer.count { takeTail(UnsafeBufferPointer(rebasing: buffer[whole...])) }
            byteCount += whole
        }
    }

    private mutating func takeTail(_ bytes: UnsafeBufferPointer<UInt8>) {
        // No writer stops in the middle of a line that is longer than any may be.
        guard bytes.count <= tailLimit else {
            tail = .torn(bytes.count)
            return take(LedgerLine.tooLong, bytes, line: lineCount + 1)
        }
        switch LedgerLine.read(bytes) {
        case .record(let record, _):
            tail = .record
            tailRecord = record
            records.append((record, lineCount + 1))
        case .blank, .mergeMarker, .edited, .unreadable:
            tail = .torn(bytes.count)
            findings.append(
                Finding(
                    code: Self.tornCode,
                    place: place(line: lineCount + 1),
                    excerpt: excerpt(bytes),
                    meaning:
                        "the last line has no end: whatever wrote it stopped in the middle, or the file was cut short",
                    advice:
                        "The next record added to this ledger sets it aside. A record that a command named as recorded and that is "
                        + "missing now was cut off: look for it in version control."
                )
            )
        }
    }

    private mutating func take(_ content: LedgerLine, _ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        switch content {
        case .blank: break
        case .record(let record, let isCanonical):
            records.append((record, line))
            if !isCanonical {
                add(
                    "ledger.form",
                    .warning,
                    line,
                    bytes,
                    "the record is whole, but its line is spaced or escaped otherwise than it was written",
                    "An editor or git changed white space. Keep ledgers out of automatic formatting."
                )
            }
        case .mergeMarker:
            add(
                "ledger.merge-marker",
                .error,
                line,
                bytes,
                "git left a merge marker here",
                "Delete the marker lines and keep the records of both sides: their order does not matter. "
                    + "With 'Claims/*.jsonl merge=union' in .gitattributes git does this by itself."
            )
        case .edited(let id):
            editedIDs.insert(id)
            add(
                "ledger.edited",
                .error,
                line,
                bytes,
                "the record \(id.short) was changed after it was recorded: its digest is no longer its id",
                "Restore the line from version control. To correct a record, add a new one: "
                    + "'assay revise', 'assay mark' and 'assay note' do."
            )
        case .unreadable(let reason, let offset):
            add(
                "ledger.unreadable",
                .error,
                line,
                offset.map { UnsafeBufferPointer(rebasing: bytes[min($0, bytes.count)...]) } ?? bytes,
                "the line is not a record: \(reason)",
                "Restore the line from version control, or delete it if it never was a record.",
                column: offset.map { $0 + 1 }
            )
        }
    }

    private mutating func add(
        _ code: String,
        _ severity: Finding.Severity,
        _ line: Int,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ meaning: String,
        _ advice: String,
        column: Int? = nil
    ) {
        findings.append(
            Finding(
                code: code,
                severity: severity,
                place: place(line: line, column: column),
                excerpt: excerpt(bytes),
                meaning: meaning,
                advice: advice
            )
        )
    }

    private func place(line: Int, column: Int? = nil) -> Finding.Place {
        Finding.Place(file: "Claims/\(name)", line: line, column: column)
    }

    private func excerpt(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(72), as: UTF8.self)
        return bytes.count > 72 ? text + "…" : text
    }
}
