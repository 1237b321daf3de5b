import ClaimModel
import Foundation
import GRDB
import GRDBSQLite

extension IndexShard {
    /// Finds passages for a query of FTS5, the best first.
    ///
    /// - Parameter edition: The only document to search; all when nil.
    /// - Parameter isBounded: Whether it may take no longer than a second, as when a person waits.
    func search(
        _ query: String,
        limit: Int,
        in edition: Digest?,
        isBounded: Bool = true
    ) throws(PassageIndexError) -> [RankedPassage] {
        try access { db in
            var arguments: StatementArguments = [query]
            var condition = ""
            if let edition {
                condition = "AND document.edition = ?"
                arguments += [edition.data]
            }
            arguments += [limit]
            let sql = """
                SELECT \(Self.documentColumns), passage.id AS passage_id, passage.kind AS kind,
                    passage.speaker AS speaker, passage.locator AS locator, passage.text AS text,
                    (SELECT locator FROM passage WHERE id = document.id) AS first_locator,
                    passage_text.rank AS rank
                FROM passage_text
                CROSS JOIN passage ON passage.id = passage_text.rowid
                CROSS JOIN document ON document.id =
                    (SELECT id FROM document WHERE id <= passage.id ORDER BY id DESC LIMIT 1)
                CROSS JOIN file ON file.id = document.file
                WHERE passage_text MATCH ? AND file.state = 'recorded' \(condition)
                ORDER BY passage_text.rank, passage.id LIMIT ?
                """
            func find() throws -> [RankedPassage] {
                try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap(Self.rankedPassage)
            }
            return isBounded ? try SearchBudget.keeping(db, find) : try find()
        }
    }

    /// How many passages a query of FTS5 finds.
    func frequency(_ query: String) throws(PassageIndexError) -> Int {
        try access { db in
            try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM passage_text WHERE passage_text MATCH ?",
                arguments: [query]
            ) ?? 0
        }
    }

    private static func rankedPassage(_ row: Row) -> RankedPassage? {
        let id: Int64 = row["passage_id"]
        guard let document = document(row),
            let passage = passage(row, after: id == document.row ? nil : row["first_locator"])
        else { return nil }
        return RankedPassage(
            document: document,
            passage: passage,
            number: Int(id - document.row),
            score: -(row["rank"] as Double)
        )
    }

    // MARK: - Rows

    static let documentColumns = """
        document.id AS document_id, document.number AS number, document.edition AS edition, document.member AS member, document.key AS key,
        document.passages AS passages, document.title AS title, document.creators AS creators,
        document.publisher AS publisher, document.published AS published, document.retrieved AS retrieved,
        document.url AS url, document.language AS language, document.label AS label,
        document.media_type AS media_type, document.dialect AS dialect, document.description AS description,
        document.recovered AS recovered, file.reader AS reader, file.sha256 AS sha256, file.name AS name,
        file.is_collection AS is_collection
        """

    static func document(_ row: Row) -> IndexedDocument? {
        guard let edition = Digest(bytes: row["edition"] as Data),
            let file = Digest(bytes: row["sha256"] as Data),
            // A file that the ledger has not named yet is called like its digest.
            let id = DocumentID((row["name"] as String?) ?? file.hex)
        else { return nil }
        let isInCollection: Bool = row["is_collection"]
        let published: String? = row["published"]
        let retrieved: String? = row["retrieved"]
        let creators: String? = row["creators"]
        return IndexedDocument(
            edition: edition,
            id: isInCollection ? DocumentCollection.name(of: edition, in: id) : id,
            file: file,
            isInCollection: isInCollection,
            member: row["member"],
            key: row["key"],
            passageCount: row["passages"],
            metadata: DocumentMetadata(
                title: row["title"],
                creators: creators?.split(separator: "\n").map(Creator.init(indexed:)) ?? [],
                publisher: row["publisher"],
                published: published.flatMap(CalendarDate.init(_:)),
                retrieved: retrieved.flatMap(CalendarDate.init(_:)),
                url: row["url"],
                language: row["language"],
                edition: row["label"]
            ),
            form: DocumentForm(
                mediaType: row["media_type"],
                dialect: row["dialect"],
                dialectDescription: (row["description"] as Data?).flatMap { Digest(bytes: $0) },
                isRecovered: row["recovered"]
            ),
            recipe: row["reader"],
            row: row["document_id"],
            number: row["number"]
        )
    }

    /// - Parameter first: The locator of the document's first passage; nil for that passage itself.
    static func passage(_ row: Row, after first: String?) -> Passage? {
        guard let kind = Passage.Kind(number: row["kind"]) else { return nil }
        let locator: String = row["locator"]
        return Passage(
            kind: kind,
            text: row["text"],
            speaker: row["speaker"],
            locator: first.map { ShortLocator.lengthen(locator, after: $0) } ?? locator
        )
    }
}

extension Creator {
    /// Reads the form that the index keeps: the kind, a colon and the name.
    fileprivate init(indexed text: Substring) {
        let parts = text.split(separator: ":", maxSplits: 1)
        let kind = parts.count == 2 ? Kind(rawValue: String(parts[0])) : nil
        self.init(name: String(parts.last ?? text), kind: kind ?? .person)
    }
}

/// How long a search may take: a second.
private final class SearchBudget {
    private let deadline = ContinuousClock.now.advanced(by: .seconds(1))

    /// Does a search; SQLite is interrupted when it takes too long.
    static func keeping<Value>(_ db: Database, _ search: () throws -> Value) throws -> Value {
        let budget = SearchBudget()
        let context = Unmanaged.passUnretained(budget).toOpaque()
        sqlite3_progress_handler(
            db.sqliteConnection,
            10_000,
            { context in
                guard let context else { return 0 }
                let budget = Unmanaged<SearchBudget>.fromOpaque(context).takeUnretainedValue()
                return ContinuousClock.now > budget.deadline ? 1 : 0
            },
            context
        )
        defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
        return try withExtendedLifetime(budget, search)
    }
}
