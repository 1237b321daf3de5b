import ClaimModel
import GRDB

extension IndexShard {
    /// How many bytes of text go in before they are stored: what an interruption costs at most.
    static let batchBytes = 16 << 20

    /// Takes in the documents of a file while it is read. What was taken in before an interruption is not taken in
    /// again.
    ///
    /// - Parameters:
    ///   - file: The SHA-256 of the file.
    ///   - recipe: How it is read: what the passages depend on besides the file.
    ///   - next: Gives what comes next, waiting for it; nil at the end. Throwing abandons the file.
    ///   - spills: Whether the file's documents lie in other shards too; asked at the end.
    func ingest(
        _ file: Digest,
        recipe: String,
        next: () throws -> [ShardEvent]?,
        spills: () -> Bool = { false }
    ) throws(PassageIndexError) {
        try access { db in
            try db.beginTransaction(.immediate)
            do {
                var intake = try IndexWriter(db, file: file, recipe: recipe)
                var begun = ContinuousClock.now
                /// Stores what came so far, and lets others in while something is waited for.
                func pause(_ wait: () throws -> Void = {}) throws {
                    try intake.suspend()
                    try db.commit()
                    BusyWatch.yield()
                    try wait()
                    try db.beginTransaction(.immediate)
                    try intake.resume()
                    begun = .now
                }
                while var events = try next() {
                    if events.isEmpty {
                        var isAtEnd = false
                        try pause {
                            while events.isEmpty, !isAtEnd {
                                if let more = try next() { events = more } else { isAtEnd = true }
                            }
                        }
                        if isAtEnd { break }
                    }
                    for event in events { try intake.take(event) }
                    if intake.pendingBytes >= Self.batchBytes || ContinuousClock.now - begun > .seconds(2) {
                        try pause()
                    }
                }
                try intake.finish(spills: spills())
                try db.commit()
            } catch {
                try? db.rollback()
                throw error
            }
        }
    }
}

/// What goes into one shard while a file is read.
enum ShardEvent: Sendable {
    /// What is taken in here.
    case own(IndexEvent)
    /// A document ended that another shard took in.
    case documentElsewhere
}

/// The taking in of one file.
private struct IndexWriter {
    private let db: Database
    private let statements: IndexWriterStatements
    private let file: Int64
    /// The documents that an interrupted intake has completed, by their number in the file.
    private var completed: Set<Int> = []
    /// The document that an interrupted intake has begun: its row, its number, how many passages it has.
    private var begun: (row: Int64, number: Int, count: Int64)?
    private var nextRow: Int64
    private var row: Int64
    private var number = 0
    private var count: Int64 = 0
    /// The locator of the first passage of the document that is being read.
    private var firstLocator: [UInt8] = []
    private var hasRow = false
    private var memberNumber = 0
    /// How many bytes of text came since the last storing.
    private(set) var pendingBytes = 0

    init(_ db: Database, file digest: Digest, recipe: String) throws {
        self.db = db
        statements = try IndexWriterStatements(db)
        let known = try Row.fetchOne(
            db,
            sql: "SELECT id, reader, state FROM file WHERE sha256 = ?",
            arguments: [digest.data]
        )
        if let known, known["reader"] == recipe {
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
                        arguments: [id, try Self.lastNumber(of: id, db)]
                    )
                    begun = (id, row["number"], last.map { $0 - id + 1 } ?? 0)
                } else {
                    completed.insert(row["number"])
                }
            }
        } else {
            if let known { try Self.removeFile(known["id"], db) }
            try db.execute(
                sql: "INSERT INTO file(sha256, reader, state) VALUES (?, ?, 'begun')",
                arguments: [digest.data, recipe]
            )
            file = db.lastInsertedRowID
        }
        nextRow = try Self.unusedRow(db)
        row = 0
        beginDocument()
    }

    mutating func take(_ event: ShardEvent) throws {
        switch event {
        case .own(let event): try take(event)
        case .documentElsewhere:
            number += 1
            beginDocument()
        }
    }

    private mutating func take(_ event: IndexEvent) throws {
        switch event {
        case .passage(let passage):
            let id = row + count
            guard count < Schema.maximumPassages else {
                throw DatabaseError(resultCode: .SQLITE_TOOBIG, message: "a document has too many passages")
            }
            count += 1
            if count == 1 { firstLocator = Array(passage.locator.utf8) }
            // An interrupted intake may have it.
            if completed.contains(number) { return }
            if let begun, begun.number == number, count <= begun.count { return }
            try statements.add(passage, as: id, after: count == 1 ? nil : firstLocator)
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

    mutating func finish(spills: Bool) throws {
        try dropPassages()
        try db.execute(
            sql: "UPDATE file SET state = 'whole', spills = ? WHERE id = ? AND state = 'begun'",
            arguments: [spills, file]
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

    private mutating func store(_ document: IndexableDocument) throws {
        let metadata = document.metadata
        let arguments: StatementArguments = [
            row, file, number, document.edition.data, document.member, document.key, count, metadata.title,
            metadata.creators.isEmpty
                ? nil : metadata.creators.map { "\($0.kind.rawValue):\($0.name)" }.joined(separator: "\n"),
            metadata.publisher, metadata.published?.description, metadata.retrieved?.description,
            metadata.url, metadata.language, metadata.edition, document.form.mediaType,
            document.form.dialect, document.form.dialectDescription?.data, document.form.isRecovered,
        ]
        // A replacement may be undone alone, and to be ready for that FTS5 writes down all that it has gathered: where
        // documents are many that takes more time than all the rest.
        let conflict = hasRow ? "REPLACE" : "IGNORE"
        try db.cachedStatement(
            sql: """
                INSERT OR \(conflict) INTO document(id, file, number, edition, member, key, passages, title, creators,
                    publisher, published, retrieved, url, language, label, media_type, dialect, description, recovered)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: arguments)
        guard db.changesCount > 0 else { return try dropTwin(of: document) }
        takeNumbers()
    }

    /// Leaves out a document that is called like an earlier one of its file.
    private mutating func dropTwin(of document: IndexableDocument) throws {
        let twin = try Int64.fetchOne(
            db,
            sql: "SELECT id FROM document WHERE edition = ?",
            arguments: [document.edition.data]
        )
        guard twin != nil else {
            throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "a document can't be stored")
        }
        try Self.removeDocument(row, db)
    }

    private mutating func dropPassages() throws {
        guard count > 0 else { return }
        if !completed.contains(number) { try Self.removeDocument(row, db) }
        takeNumbers()
        // Its place in the file is not given again: what was completed in later places must keep them.
        number += 1
        beginDocument()
    }

    /// The numbers of a document and its passages are its own from now on.
    private mutating func takeNumbers() {
        if row == nextRow { nextRow += max(1, count) }
    }

    /// The first number that nothing has. Behind a document that is being read numbers are kept for its passages.
    private static func unusedRow(_ db: Database) throws -> Int64 {
        let last =
            try Int64.fetchOne(
                db,
                sql:
                    "SELECT max(ifnull((SELECT max(id) FROM document), 0), ifnull((SELECT max(id) FROM passage), 0))"
            ) ?? 0
        let isBeingRead =
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM document WHERE edition IS NULL)")
            ?? false
        return last + (isBeingRead ? Schema.maximumPassages : 1)
    }

    /// The last number that a passage of a document may have.
    private static func lastNumber(of row: Int64, _ db: Database) throws -> Int64 {
        let next = try Int64.fetchOne(db, sql: "SELECT min(id) FROM document WHERE id > ?", arguments: [row])
        return next.map { $0 - 1 } ?? .max
    }

    // MARK: - Removing

    static func removeFile(_ file: Int64, _ db: Database) throws {
        for row in try Int64.fetchAll(db, sql: "SELECT id FROM document WHERE file = ?", arguments: [file]) {
            try removeDocument(row, db)
        }
        try db.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
    }

    private static func removeDocument(_ row: Int64, _ db: Database) throws {
        let range: StatementArguments = [row, try lastNumber(of: row, db)]
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

extension IndexShard {
    /// Forgets a file and all its documents.
    func remove(_ file: Digest) throws(PassageIndexError) {
        try change { db in
            let row = try Int64.fetchOne(
                db,
                sql: "SELECT id FROM file WHERE sha256 = ?",
                arguments: [file.data]
            )
            if let row { try IndexWriter.removeFile(row, db) }
        }
    }
}
