public import ClaimModel
import Foundation
import GRDB

/// A file as the index knows it.
public struct IndexedFile: Hashable, Sendable {
    /// The SHA-256 of the file.
    public let digest: Digest
    /// The readable name of its document or collection; nil until the ledger has it.
    public let id: DocumentID?
    /// What its passages depend on besides its bytes.
    public let reader: String
    /// Whether all its documents are in the index.
    public let isWhole: Bool
}

extension PassageIndex {
    /// The files that are in the index, or on their way into it.
    public func files() throws(PassageIndexError) -> [IndexedFile] {
        try access { db in
            try Row.fetchAll(db, sql: "SELECT sha256, name, reader, state FROM file").compactMap { row in
                guard let digest = Digest(bytes: row["sha256"] as Data) else { return nil }
                let name: String? = row["name"]
                return IndexedFile(
                    digest: digest,
                    id: name.flatMap(DocumentID.init(_:)),
                    reader: row["reader"],
                    isWhole: row["state"] != "begun"
                )
            }
        }
    }

    /// Notes that the ledger has a file: from now on its passages are found.
    public func record(_ files: [(file: Digest, id: DocumentID, isCollection: Bool)])
        throws(PassageIndexError)
    {
        guard !files.isEmpty else { return }
        try change { db in
            for (file, id, isCollection) in files {
                try db.cachedStatement(
                    sql: """
                        UPDATE file SET state = 'recorded', name = ?, is_collection = ?
                        WHERE sha256 = ? AND state <> 'begun'
                        """
                ).execute(arguments: [id.name, isCollection, file.data])
            }
        }
    }

    /// What the index notes of the workspace that it belongs to, for instance the ledger's newest records.
    public func mark(_ name: String) throws(PassageIndexError) -> String? {
        try access { db in
            try String.fetchOne(db, sql: "SELECT value FROM mark WHERE name = ?", arguments: [name])
        }
    }

    /// Notes something of the workspace that the index belongs to.
    public func setMark(_ name: String, _ value: String) throws(PassageIndexError) {
        try change { db in
            try db.execute(sql: "INSERT OR REPLACE INTO mark VALUES (?, ?)", arguments: [name, value])
        }
    }

    /// How many documents a recorded file has, by the file's SHA-256.
    public func documentCounts() throws(PassageIndexError) -> [Digest: Int] {
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
