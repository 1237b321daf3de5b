import GRDB

/// The tables of the index, in the database's words. A step that was released is never changed; new ones come after.
enum Schema {
    /// What tells this database from others: "ASAY".
    static let applicationID: UInt32 = 0x4153_4159

    /// How many numbers are kept free behind a document that is being read when others go on: its passages take them.
    static let maximumPassages: Int64 = 1 << 28

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("files, documents, passages") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: tables)
            // Measured: with 16 MB of new terms in memory instead of one, the index takes in half as much again.
            try db.execute(sql: "INSERT INTO passage_text(passage_text, rank) VALUES ('hashsize', 16000000)")
        }
        migrator.registerMigration("files that spill into further shards") { db in
            try db.execute(
                sql: "ALTER TABLE file ADD COLUMN spills INTEGER NOT NULL DEFAULT 0 CHECK (spills IN (0, 1))"
            )
        }
        migrator.registerMigration("passages numbered on") { db in
            // Their numbers were far apart, which FTS5 writes at length. They are read again from the archive.
            try db.execute(
                sql: """
                    DROP TABLE passage_text; DROP TABLE passage; DELETE FROM document; DELETE FROM file; DELETE FROM mark;
                    """
            )
            try db.execute(sql: passages)
            try db.execute(sql: "INSERT INTO passage_text(passage_text, rank) VALUES ('hashsize', 16000000)")
        }
        migrator.registerMigration("documents as ledgers name them, short locators") { db in
            // What was read before lacks what documents were found to be. It is read again from the archive.
            try db.execute(
                sql: """
                    DROP TABLE passage_text; DROP TABLE passage; DROP TABLE document; DELETE FROM file; DELETE FROM mark;
                    """
            )
            try db.execute(sql: documents)
            try db.execute(sql: passages)
            try db.execute(sql: "INSERT INTO passage_text(passage_text, rank) VALUES ('hashsize', 16000000)")
        }
        migrator.registerMigration("text folded for scripts without spaces") { db in
            // What is taken out of the index must be folded as it was put in. It is read again from the archive.
            try db.execute(
                sql: """
                    DROP TABLE passage_text; DROP TABLE passage; DELETE FROM document; DELETE FROM file; DELETE FROM mark;
                    """
            )
            try db.execute(sql: passages)
            try db.execute(sql: "INSERT INTO passage_text(passage_text, rank) VALUES ('hashsize', 16000000)")
        }
        return migrator
    }

    private static let documents = """
        CREATE TABLE document (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            file INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 0),
            edition BLOB UNIQUE CHECK (length(edition) = 32),
            member TEXT,
            key TEXT,
            passages INTEGER NOT NULL DEFAULT 0 CHECK (passages >= 0),
            media_type TEXT,
            dialect TEXT,
            description BLOB CHECK (length(description) = 32),
            recovered INTEGER NOT NULL DEFAULT 0 CHECK (recovered IN (0, 1)),
            title TEXT,
            creators TEXT,
            publisher TEXT,
            published TEXT,
            retrieved TEXT,
            url TEXT,
            language TEXT,
            label TEXT,
            UNIQUE (file, number)
        );
        """

    /// The locators of all passages but a document's first are short ones (see `ShortLocator`).
    ///
    /// A document's passages have the numbers from its own on, so that the document that a passage belongs to is the
    /// last one before it: passages need no second index. What would be a foreign key is kept by `IndexWriter`, which alone
    /// adds and removes them.
    private static let passages = """
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
            speaker TEXT,
            locator TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> '')
        );
        CREATE VIRTUAL TABLE passage_text USING fts5(
            text, content = 'passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
        );
        """

    private static let tables = """
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
            reader TEXT NOT NULL CHECK (reader <> ''),
            state TEXT NOT NULL CHECK (state IN ('begun', 'whole', 'recorded')),
            name TEXT CHECK (name <> ''),
            is_collection INTEGER NOT NULL DEFAULT 0 CHECK (is_collection IN (0, 1)),
            CHECK (state <> 'recorded' OR name IS NOT NULL)
        );
        CREATE TABLE document (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            file INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 0),
            edition BLOB UNIQUE CHECK (length(edition) = 32),
            member TEXT,
            key TEXT,
            passages INTEGER NOT NULL DEFAULT 0 CHECK (passages >= 0),
            title TEXT,
            creators TEXT,
            publisher TEXT,
            published TEXT,
            retrieved TEXT,
            url TEXT,
            language TEXT,
            UNIQUE (file, number)
        );
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY CHECK (id >= 268435456),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
            speaker TEXT,
            locator TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> '')
        );
        CREATE VIRTUAL TABLE passage_text USING fts5(
            text, content = 'passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
        );
        CREATE TABLE mark (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;
        """
}
