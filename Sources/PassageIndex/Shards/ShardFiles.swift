import ClaimModel
import Foundation
import GRDB

extension IndexShard {
    /// The files that are in the index, or on their way into it.
    func files() throws(PassageIndexError) -> [IndexedFile] {
        try access { db in
            try Row.fetchAll(db, sql: "SELECT sha256, name, is_collection, reader, state, spills FROM file")
                .compactMap {
                    row in
                    guard let digest = Digest(bytes: row["sha256"] as Data) else { return nil }
                    let name: String? = row["name"]
                    return IndexedFile(
                        digest: digest,
                        id: name.flatMap(DocumentID.init(_:)),
                        isCollection: row["is_collection"],
                        recipe: row["reader"],
                        isWhole: row["state"] != "begun",
                        spills: row["spills"]
                    )
                }
        }
    }

    /// Notes that the ledger has a file: from now on its passages are found.
    func record(_ files: [RecordedFile]) throws(PassageIndexError) {
        guard !files.isEmpty else { return }
        try change { db in
            for file in files {
                // What was read as the importer asked reads the same as the ledger says from now on.
                try db.cachedStatement(
                    sql: """
                        UPDATE file SET state = 'recorded', name = ?, is_collection = ?, reader = ?
                        WHERE sha256 = ? AND state <> 'begun'
                        """
                ).execute(arguments: [file.id.name, file.isCollection, file.recipe, file.file.data])
            }
        }
    }

    /// How a file was read; nil when the shard does not have it.
    func recipe(of file: Digest) throws(PassageIndexError) -> String? {
        try access { db in
            try String.fetchOne(db, sql: "SELECT reader FROM file WHERE sha256 = ?", arguments: [file.data])
        }
    }

    /// Whether documents of any file lie in a further shard.
    func spills() throws(PassageIndexError) -> Bool {
        try access { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM file WHERE spills)") ?? false
        }
    }

    /// What the index notes of the workspace that it belongs to, for instance the ledger's newest records.
    func mark(_ name: String) throws(PassageIndexError) -> String? {
        try access { db in
            try String.fetchOne(db, sql: "SELECT value FROM mark WHERE name = ?", arguments: [name])
        }
    }

    /// Notes something of the workspace that the index belongs to.
    func setMark(_ name: String, _ value: String) throws(PassageIndexError) {
        try change { db in
            try db.execute(sql: "INSERT OR REPLACE INTO mark VALUES (?, ?)", arguments: [name, value])
        }
    }

    /// How many documents a recorded file has, by the file's SHA-256.
    func documentCounts() throws(PassageIndexError) -> [Digest: Int] {
        try access { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT file.sha256 AS sha256, count(document.id) AS documents FROM file
                    LEFT JOIN document ON document.file = file.id AND document.edition IS NOT NULL
                    GROUP BY file.id
                    """
            )
            return rows.reduce(into: [:]) { counts, row in
                if let digest = Digest(bytes: row["sha256"] as Data) { counts[digest] = row["documents"] }
            }
        }
    }
}

extension Digest {
    /// The digest as a blob.
    var data: Data {
        func value(_ digit: UInt8) -> UInt8 { digit < UInt8(ascii: "a") ? digit - 48 : digit - 87 }
        let digits = Array(hex.utf8)
        return Data(
            stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
        )
    }
}
