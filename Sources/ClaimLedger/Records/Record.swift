public import ClaimModel
import JSONData

/// One entry of the ledger: who recorded what when, and which records they had seen.
public struct Record: Hashable, Sendable {
    /// The SHA-256 of the record's canonical form without its `id`.
    public let id: RecordID
    /// The heads of the ledger that its author saw, in ascending order: the newest records, which nothing else
    /// had seen yet. Empty for the first record of a workspace.
    public let parents: [RecordID]
    /// When it was recorded, by its author's clock.
    public let at: Timestamp
    /// Who recorded it: a name, or a name and an address; not empty.
    public let by: String
    /// What was recorded.
    public let body: RecordBody
    /// The version of the ledger's form that a reader must know to read the record; the line names it from 2 on.
    public let version: Int

    /// The newest version of the ledger's form that this program reads.
    public static let newestVersion = 2

    /// The kind of record, as the ledger names it.
    public var kind: String { body.kind }

    /// Makes a record of what its author saw and did, and names it by its digest.
    public init(parents: [RecordID], at: Timestamp, by: String, body: RecordBody) {
        let parents = parents.sorted()
        self.parents = parents
        self.at = at
        self.by = by
        self.body = body
        version = body.version
        id = RecordID(
            SHA256Digest.of(
                CanonicalJSON.bytes(
                    .object(
                        Self.content(parents: parents, at: at, by: by, body: body, version: body.version)
                    )
                )
            )
        )
    }

    /// A record that was read from a line, its id verified.
    init(id: RecordID, parents: [RecordID], at: Timestamp, by: String, body: RecordBody, version: Int) {
        self.id = id
        self.parents = parents
        self.at = at
        self.by = by
        self.body = body
        self.version = version
    }

    /// The record's line in a ledger: its canonical form with its `id`, and a line feed.
    public var line: [UInt8] {
        var object = Self.content(parents: parents, at: at, by: by, body: body, version: version)
        object["id"] = .string(id.description)
        return CanonicalJSON.bytes(.object(object)) + [UInt8(ascii: "\n")]
    }

    private static func content(
        parents: [RecordID],
        at: Timestamp,
        by: String,
        body: RecordBody,
        version: Int
    ) -> JSONObject {
        JSONObject([
            "at": .string(at.description),
            "body": .object(body.json),
            "by": .string(by),
            "kind": .string(body.kind),
            "parents": .strings(parents.map(\.description)),
            "version": version > 1 ? .integer(version) : nil,
        ])
    }
}
