import ClaimModel
import GRDB

extension IndexShard {
    /// The document that has this edition; nil when the index has none, or the ledger does not have its file.
    func documents(edition: Digest) throws(PassageIndexError) -> [IndexedDocument] {
        try documents("document.edition = ?", [edition.data], limit: 1)
    }

    /// The documents of files that are whole and that the ledger has not named yet.
    func unrecordedDocuments(edition: Digest) throws(PassageIndexError) -> [IndexedDocument] {
        try documents("document.edition = ?", [edition.data], state: "whole", limit: 1)
    }

    /// The documents of collections whose names begin so: the collection's name, a hyphen, digits.
    func documents(named name: String, limit: Int = 9) throws(PassageIndexError) -> [IndexedDocument] {
        guard let hyphen = name.lastIndex(of: "-") else { return [] }
        let digits = name[name.index(after: hyphen)...]
        guard digits.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }), digits.utf8.count <= 12 else {
            return []
        }
        // A long name of a collection is cut in those of its documents.
        return try documents(
            "file.is_collection AND substr(file.name, 1, ?) = ? AND lower(hex(document.edition)) GLOB ?",
            [Slug.lengths.upperBound - 13, String(name[..<hyphen]), "\(digits)*"],
            limit: limit
        )
    }

    /// The documents of a file, in its order.
    func documents(of file: Digest) throws(PassageIndexError) -> [IndexedDocument] {
        try documents("file.sha256 = ?", [file.data], limit: -1)
    }

    private func documents(
        _ condition: String,
        _ arguments: StatementArguments,
        state: String = "recorded",
        limit: Int
    ) throws(PassageIndexError) -> [IndexedDocument] {
        try access { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(Self.documentColumns) FROM document JOIN file ON file.id = document.file
                    WHERE document.edition IS NOT NULL AND file.state = ? AND \(condition)
                    ORDER BY document.file, document.number LIMIT ?
                    """,
                arguments: [state] + arguments + [limit]
            ).compactMap(Self.document)
        }
    }

    /// The passages of a document, in its order.
    func passages(
        of document: IndexedDocument,
        _ numbers: Range<Int>
    ) throws(PassageIndexError) -> [Passage] {
        try access { db in
            var passages: [Passage] = []
            passages.reserveCapacity(numbers.count)
            try Self.forEachPassage(of: document, numbers, db) { passage, _ in
                passages.append(passage)
                return true
            }
            return passages
        }
    }

    /// Goes through all passages of documents that the ledger has, a document after the other.
    func forEachPassage(
        begin: (IndexedDocument) -> Bool,
        _ body: (Passage, Int) -> Bool
    ) throws(PassageIndexError) {
        try access { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT \(Self.documentColumns) FROM document JOIN file ON file.id = document.file
                    WHERE document.edition IS NOT NULL AND file.state = 'recorded' ORDER BY document.id
                    """
            )
            while let row = try rows.next() {
                guard let document = Self.document(row), begin(document) else { continue }
                try Self.forEachPassage(of: document, 0..<document.passageCount, db, body)
            }
        }
    }

    private static func forEachPassage(
        of document: IndexedDocument,
        _ numbers: Range<Int>,
        _ db: Database,
        _ body: (Passage, Int) -> Bool
    ) throws {
        guard !numbers.isEmpty, numbers.lowerBound >= 0, numbers.upperBound <= document.passageCount else {
            return
        }
        let first =
            numbers.lowerBound == 0
            ? nil
            : try String.fetchOne(
                db,
                sql: "SELECT locator FROM passage WHERE id = ?",
                arguments: [document.row]
            )
        var firstLocator = first
        // Not a cached statement: who is given a passage may ask for others.
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT kind, speaker, locator, text FROM passage WHERE id BETWEEN ? AND ? ORDER BY id",
            arguments: [
                document.row + Int64(numbers.lowerBound), document.row + Int64(numbers.upperBound) - 1,
            ]
        )
        var number = numbers.lowerBound
        while let row = try rows.next() {
            guard let passage = passage(row, after: firstLocator) else { continue }
            firstLocator = firstLocator ?? passage.locator
            guard body(passage, number) else { return }
            number += 1
        }
    }

    /// How many passages there are in documents that the ledger has.
    func passageCount() throws(PassageIndexError) -> Int {
        try access { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT ifnull(sum(document.passages), 0) FROM document JOIN file ON file.id = document.file
                    WHERE document.edition IS NOT NULL AND file.state = 'recorded'
                    """
            ) ?? 0
        }
    }
}
