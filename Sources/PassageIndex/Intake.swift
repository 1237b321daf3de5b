public import ClaimModel
import GRDB

/// What goes into the index while a file is read.
public enum IntakeEvent: Sendable {
    /// The next passage of the document being read.
    case passage(Passage)
    /// The document ended; its passages are complete.
    case documentEnded(IntakeDocument)
    /// The passages since the last document ended belong to none.
    case passagesDropped
    /// A member began, which may be dropped.
    case memberBegan
    /// All documents of the member that began last are dropped, and passages since.
    case memberDropped
}

/// A document that goes into the index.
public struct IntakeDocument: Sendable {
    /// The edition.
    public var edition: Digest
    /// Its path in the container; nil where the file is none.
    public var member: String?
    /// What names it in its file or member, where that holds several.
    public var key: String?
    /// What it says of itself.
    public var metadata: DocumentMetadata

    /// A document that goes into the index.
    public init(edition: Digest, member: String? = nil, key: String? = nil, metadata: DocumentMetadata) {
        self.edition = edition
        self.member = member
        self.key = key
        self.metadata = metadata
    }
}

extension PassageIndex {
    /// How many bytes of text go in before they are stored: what an interruption costs at most.
    static let batchBytes = 16 << 20

    /// Takes in the documents of a file while it is read. What was taken in before an interruption is not taken in
    /// again.
    ///
    /// - Parameters:
    ///   - file: The SHA-256 of the file.
    ///   - reader: What the passages depend on besides the file: the importer's version, the dialect, the encoding.
    ///   - next: Gives what comes next, waiting for it; nil at the end. Throwing abandons the file.
    public func takeIn(
        _ file: Digest,
        reader: String,
        next: () throws -> [IntakeEvent]?
    ) throws(PassageIndexError) {
        try access { db in
            try db.beginTransaction(.immediate)
            do {
                var intake = try Intake(db, file: file, reader: reader)
                var begun = ContinuousClock.now
                while let events = try next() {
                    for event in events { try intake.take(event) }
                    // Others wait for the index meanwhile.
                    if intake.pendingBytes >= Self.batchBytes || ContinuousClock.now - begun > .seconds(2) {
                        try intake.suspend()
                        try db.commit()
                        try db.beginTransaction(.immediate)
                        try intake.resume()
                        begun = .now
                    }
                }
                try intake.finish()
                try db.commit()
            } catch {
                try? db.rollback()
                throw error
            }
        }
    }
}

/// The taking in of one file.
private struct Intake {
    private let db: Database
    private let statements: IntakeStatements
    private let file: Int64
    /// The documents that an interrupted intake has completed, by their number in the file.
    private var completed: Set<Int> = []
    /// The document that an interrupted intake has begun: its row, its number, how many passages it has.
    private var begun: (row: Int64, number: Int, count: Int64)?
    private var nextRow: Int64
    private var row: Int64
    private var number = 0
    private var count: Int64 = 0
    private var hasRow = false
    private var memberNumber = 0
    /// How many bytes of text came since the last storing.
    private(set) var pendingBytes = 0

    init(_ db: Database, file digest: Digest, reader: String) throws {
        self.db = db
        statements = try IntakeStatements(db)
        let known = try Row.fetchOne(
            db,
            sql: "SELECT id, reader, state FROM file WHERE sha256 = ?",
            arguments: [digest.data]
        )
        if let known, known["reader"] == reader {
            file = known["id"]
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT id, number, edition IS NULL AS begun FROM document WHERE file = ?",
                arguments: [file]
            )
            for row in rows {
                if row["begun"] {
                    let id: Int64 = row["id"]
                    let last = try Int64.fetchOne(
                        db,
                        sql: "SELECT max(id) FROM passage WHERE id BETWEEN ? AND ?",
                        arguments: [id.firstPassage, id.lastPassage]
                    )
                    begun = (id, row["number"], last.map { $0 - id.firstPassage + 1 } ?? 0)
                } else {
                    completed.insert(row["number"])
                }
            }
        } else {
            if let known { try Self.removeFile(known["id"], db) }
            try db.execute(
                sql: "INSERT INTO file(sha256, reader, state) VALUES (?, ?, 'begun')",
                arguments: [digest.data, reader]
            )
            file = db.lastInsertedRowID
        }
        nextRow = try Self.unusedRow(db)
        row = 0
        beginDocument()
    }

    mutating func take(_ event: IntakeEvent) throws {
        switch event {
        case .passage(let passage):
            let id = row.firstPassage + count
            guard id <= row.lastPassage else {
                throw DatabaseError(resultCode: .SQLITE_TOOBIG, message: "a document has too many passages")
            }
            count += 1
            // An interrupted intake may have it.
            if completed.contains(number) { return }
            if let begun, begun.number == number, count <= begun.count { return }
            try statements.add(passage, as: id)
            pendingBytes += passage.text.utf8.count
        case .documentEnded(let document):
            if !completed.contains(number) { try store(document) }
            number += 1
            beginDocument()
        case .passagesDropped: try dropPassages()
        case .memberBegan: memberNumber = number
        case .memberDropped:
            try dropPassages()
            let rows = try Int64.fetchAll(
                db,
                sql: "SELECT id FROM document WHERE file = ? AND number >= ? AND number < ?",
                arguments: [file, memberNumber, number]
            )
            for row in rows { try Self.removeDocument(row, db) }
        }
    }

    /// Keeps the place of the document that is being read, before what came so far is stored.
    mutating func suspend() throws {
        if count > 0, !completed.contains(number), !hasRow {
            try db.execute(
                sql: "INSERT INTO document(id, file, number) VALUES (?, ?, ?)",
                arguments: [row, file, number]
            )
            hasRow = true
        }
        pendingBytes = 0
    }

    /// Goes on after others may have used the index.
    mutating func resume() throws {
        nextRow = try Self.unusedRow(db)
        if count == 0 { beginDocument() }
    }

    mutating func finish() throws {
        try dropPassages()
        try db.execute(
            sql: "UPDATE file SET state = 'whole' WHERE id = ? AND state = 'begun'",
            arguments: [file]
        )
    }

    private mutating func beginDocument() {
        count = 0
        if let begun, begun.number == number {
            row = begun.row
            hasRow = true
        } else {
            row = nextRow
            hasRow = false
        }
    }

    private mutating func store(_ document: IntakeDocument) throws {
        let metadata = document.metadata
        let arguments: StatementArguments = [
            row, file, number, document.edition.data, document.member, document.key, count, metadata.title,
            metadata.creators.isEmpty
                ? nil : metadata.creators.map { "\($0.kind.rawValue):\($0.name)" }.joined(separator: "\n"),
            metadata.publisher, metadata.published?.description, metadata.retrieved?.description,
            metadata.url,
            metadata.language,
        ]
        // Not "INSERT OR REPLACE": a statement that SQLite may have to undo half done begins with a savepoint, for
        // which the full-text table writes out all its new terms, so that each document would cost a segment.
        if hasRow { try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [row]) }
        try removeTwin(of: document.edition)
        try db.cachedStatement(
            sql: """
                INSERT INTO document(id, file, number, edition, member, key, passages, title, creators,
                    publisher, published, retrieved, url, language)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: arguments)
        if row == nextRow { nextRow += 1 }
    }

    /// Removes an earlier document of the same edition: a member whose name the container has given before.
    private func removeTwin(of edition: Digest) throws {
        let twin = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM document WHERE edition = ?"),
            arguments: [edition.data]
        )
        if let twin { try Self.removeDocument(twin, db) }
    }

    private mutating func dropPassages() throws {
        guard count > 0 else { return }
        if !completed.contains(number) { try Self.removeDocument(row, db) }
        // Its number is not used again: what was completed under later numbers must keep them.
        if row == nextRow { nextRow += 1 }
        number += 1
        beginDocument()
    }

    private static func unusedRow(_ db: Database) throws -> Int64 {
        (try Int64.fetchOne(db, sql: "SELECT max(id) FROM document") ?? 0) + 1
    }

    // MARK: - Removing

    static func removeFile(_ file: Int64, _ db: Database) throws {
        for row in try Int64.fetchAll(db, sql: "SELECT id FROM document WHERE file = ?", arguments: [file]) {
            try removeDocument(row, db)
        }
        try db.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
    }

    private static func removeDocument(_ row: Int64, _ db: Database) throws {
        let range: StatementArguments = [row.firstPassage, row.lastPassage]
        // The full-text table holds no text: to forget a passage it must be told what it was.
        let passages = try Row.fetchCursor(
            db,
            sql: "SELECT id, text FROM passage WHERE id BETWEEN ? AND ?",
            arguments: range
        )
        while let passage = try passages.next() {
            let id: Int64 = passage["id"]
            try db.cachedStatement(
                sql: "INSERT INTO passage_text(passage_text, rowid, text) VALUES ('delete', ?, ?)"
            ).execute(arguments: [id, FoldedText.fold(passage["text"])])
        }
        try db.execute(sql: "DELETE FROM passage WHERE id BETWEEN ? AND ?", arguments: range)
        try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [row])
    }
}

extension PassageIndex {
    /// Forgets a file and all its documents.
    public func remove(_ file: Digest) throws(PassageIndexError) {
        try change { db in
            let row = try Int64.fetchOne(
                db,
                sql: "SELECT id FROM file WHERE sha256 = ?",
                arguments: [file.data]
            )
            if let row { try Intake.removeFile(row, db) }
        }
    }
}

extension Int64 {
    /// The number of the first passage that a document of this row may have.
    var firstPassage: Int64 { self << Schema.passageBits }
    /// The number of the last passage that a document of this row may have.
    var lastPassage: Int64 { firstPassage + (1 << Schema.passageBits) - 1 }
}
