public import ClaimModel
import JSONData

/// A signature under records: who recorded them says with a key that they did.
public struct RecordSignature: Hashable, Sendable {
    /// The records that are signed, in ascending order of their ids; not empty.
    public let records: [RecordID]
    /// The signature as `ssh-keygen -Y sign` writes it (OpenSSH's PROTOCOL.sshsig, armored), or `minisign -S`.
    public let signature: String

    /// The namespace that `ssh-keygen` signs and verifies such signatures in, and minisign's comment that is signed.
    public static let namespace = "assay-records"
    /// The most records that one signature is under.
    public static let maximumRecords = 5_000

    /// A signature under records.
    public init(records: [RecordID], signature: String) {
        self.records = records.sorted()
        self.signature = signature
    }

    /// The text that is signed: who recorded them, and the ids of the records, which are digests of all that they say.
    ///
    ///     assay records 1
    ///     by Ada Writer
    ///     record 3fa9…
    ///     record 84ac…
    public static func text(by name: String, _ records: [RecordID]) -> String {
        // A line feed in a name must not make a line of its own.
        let name = name.map { $0.isNewline ? " " : String($0) }.joined()
        let lines = ["assay records 1", "by \(name)"] + records.sorted().map { "record \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension RecordSignature {
    var json: JSONObject {
        JSONObject([
            "records": .strings(records.map(\.description)), "signature": .string(signature),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        let records = try reader.recordIDs("records")
        guard !records.isEmpty else { throw reader.fail("records", "one record or more") }
        self.init(records: records, signature: try reader.string("signature"))
    }
}
