import GRDB

/// The tables of the index, in the database's words. A step that was released is never changed; new ones come after.
enum Schema {
    /// What tells this database from others: "ASAY".
    static let applicationID: UInt32 = 0x4153_4159

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
        migrator.registerMigration("passages numbered one after another") { db in
            try db.execute(sql: denseNumbers)
        }
        return migrator
    }

    /// A document has the number of its first passage, and its passages follow one another. What a passage belongs to
    /// needs no column and no index then; what would be a foreign key is kept by `Intake`, which alone adds and removes
    /// passages. Numbers near one another take a byte or two in the full-text table, those that each document had
    /// before took five: measured, a fifth of the time and of the size.
    ///
    /// What was taken in under the old numbers is taken in again.
    private static let denseNumbers = """
        DELETE FROM mark;
        DELETE FROM document;
        DELETE FROM file;
        DROP TABLE passage;
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
            speaker TEXT,
            locator TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> '')
        );
        INSERT INTO passage_text(passage_text) VALUES ('delete-all');
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
