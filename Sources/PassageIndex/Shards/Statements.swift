import ClaimModel
import GRDB
import GRDBSQLite

/// The statements that take passages in, prepared once, their values bound without a copy.
struct IndexWriterStatements {
    private let passage: Statement
    private let text: Statement
    private let db: Database

    init(_ db: Database) throws {
        self.db = db
        passage = try db.makeStatement(
            sql: "INSERT INTO passage(id, kind, speaker, locator, text) VALUES (?, ?, ?, ?, ?)"
        )
        text = try db.makeStatement(sql: "INSERT INTO passage_text(rowid, text) VALUES (?, ?)")
    }

    /// Adds a passage under a number.
    ///
    /// - Parameter first: The locator of the document's first passage; nil for that passage itself.
    func add(_ added: Passage, as id: Int64, after first: [UInt8]?) throws {
        var added = added
        let row = passage.sqliteStatement
        let entry = text.sqliteStatement
        sqlite3_bind_int64(row, 1, id)
        sqlite3_bind_int(row, 2, Int32(added.kind.number))
        if added.speaker == nil { sqlite3_bind_null(row, 3) }
        sqlite3_bind_int64(entry, 1, id)
        var speaker = added.speaker ?? ""
        try speaker.withUTF8 { speaker in
            if added.speaker != nil { Self.bind(row, 3, speaker) }
            try withLocator(&added.locator, after: first) { locator in
                Self.bind(row, 4, locator)
                try added.text.withUTF8 { bytes in
                    Self.bind(row, 5, bytes)
                    try run(row)
                    if let folded = FoldedText.fold(bytes) {
                        try folded.withUnsafeBufferPointer {
                            Self.bind(entry, 2, $0)
                            try run(entry)
                        }
                    } else {
                        Self.bind(entry, 2, bytes)
                        try run(entry)
                    }
                }
            }
        }
    }

    /// Gives the bytes that are kept for a locator.
    private func withLocator(
        _ locator: inout String,
        after first: [UInt8]?,
        _ use: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        try locator.withUTF8 { bytes in
            guard let first else { return try use(bytes) }
            try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { kept in
                let count = ShortLocator.shorten(bytes, after: first, into: kept)
                try use(UnsafeBufferPointer(rebasing: kept[..<count]))
            }
        }
    }

    /// Binds bytes that stay where they are until the statement has run.
    private static func bind(_ statement: OpaquePointer?, _ index: Int32, _ bytes: UnsafeBufferPointer<UInt8>)
    {
        let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        // An empty text has no place of its own, and without one SQLite would take it for NULL.
        if let start {
            sqlite3_bind_text(statement, index, start, Int32(bytes.count), nil)
        } else {
            sqlite3_bind_text(statement, index, "", 0, nil)
        }
    }

    private func run(_ statement: OpaquePointer?) throws {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: db.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
            )
        }
    }
}

extension Passage.Kind {
    /// The kind as the index writes it. Never renumber.
    var number: Int {
        switch self {
        case .paragraph: 0
        case .heading: 1
        case .quotation: 2
        case .utterance: 3
        case .tableRow: 4
        case .caption: 5
        case .footnote: 6
        }
    }

    /// The kind of this number.
    init?(number: Int) {
        guard let kind = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = kind
    }
}
