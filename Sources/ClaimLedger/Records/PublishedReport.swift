public import ClaimModel
package import JSONData

/// What was published: which claims, how each of them stood, and the files, by their digests.
public struct PublishedReport: Hashable, Sendable {
    /// A claim as it was published.
    public struct Claim: Hashable, Sendable {
        /// The record that brought it in.
        public var record: RecordID
        /// Where it stood, by the house's rules of that day.
        public var standing: Standing
        /// The reviews that its verdict followed from.
        public var reviews: [RecordID]

        /// A claim as it was published.
        public init(record: RecordID, standing: Standing, reviews: [RecordID] = []) {
            self.record = record
            self.standing = standing
            self.reviews = reviews
        }
    }

    /// A published file.
    public struct File: Hashable, Sendable {
        /// Its name, without folders; not empty.
        public var name: String
        /// The SHA-256 of its bytes.
        public var digest: Digest

        /// A published file.
        public init(name: String, digest: Digest) {
            self.name = name
            self.digest = digest
        }
    }

    /// The newest records of the ledger that it was made from.
    public var heads: [RecordID]
    /// The claims; not empty.
    public var claims: [Claim]
    /// The files; empty where none were named.
    public var files: [File]
    /// Where it was published; nil where that was not said.
    public var address: String?
    /// Something said about the publication; nil where nothing was.
    public var words: String?

    /// What was published.
    public init(
        heads: [RecordID],
        claims: [Claim],
        files: [File] = [],
        address: String? = nil,
        words: String? = nil
    ) {
        self.heads = heads
        self.claims = claims
        self.files = files
        self.address = address
        self.words = words
    }
}

extension PublishedReport {
    var json: JSONObject {
        JSONObject([
            "address": address.map(JSONValue.string),
            "claims": .array(claims.map { .object($0.json) }),
            "files": files.isEmpty ? nil : .array(files.map { .object($0.json) }),
            "heads": .strings(heads.map(\.description)),
            "words": words.map(JSONValue.string),
        ])
    }

    init(_ reader: ObjectReader) throws(ShapeError) {
        let claims = try reader.objects("claims", Claim.init(_:))
        guard !claims.isEmpty else { throw reader.fail("claims", "one claim or more") }
        self.init(
            heads: try reader.recordIDs("heads"),
            claims: claims,
            files: try reader.objects("files") { (file) throws(ShapeError) in
                File(name: try file.string("name"), digest: try file.digest("sha256"))
            },
            address: try reader.optionalString("address"),
            words: try reader.optionalString("words")
        )
    }
}

extension PublishedReport.File {
    /// As records and reports write it.
    package var json: JSONObject { JSONObject(["name": .string(name), "sha256": .string(digest.hex)]) }
}

extension PublishedReport.Claim {
    fileprivate var json: JSONObject {
        JSONObject([
            "record": .string(record.description),
            "reviews": reviews.isEmpty ? nil : .strings(reviews.map(\.description)),
            "standing": .string(standing.rawValue),
        ])
    }

    fileprivate init(_ reader: ObjectReader) throws(ShapeError) {
        self.init(
            record: try reader.recordID("record"),
            standing: try reader.oneOf("standing"),
            reviews: try reader.recordIDs("reviews")
        )
    }
}
