import ClaimLedger
public import ClaimModel
import JSONData

/// What a report says about itself so that it can be checked: what it was made from, and how to tell that it was not
/// changed since.
public struct ReportProof: Hashable, Sendable {
    /// A file that the report rests on.
    public struct File: Hashable, Sendable {
        /// Where it lies, relative to its folder.
        public let path: String
        /// Its SHA-256.
        public let digest: Digest
    }

    /// What the report covers.
    public let scope: ReportScope
    /// The newest records of the ledger that it was made from, in ascending order of their ids.
    public let heads: [RecordID]
    /// How many records that ledger holds.
    public let recordCount: Int
    /// The root of the Merkle tree over those records (`LedgerState.tree`).
    public let root: Digest
    /// The files of `Sources-Archive` that it quotes, in the order of their paths.
    public let files: [File]
    /// The seals that it shows, with what came back for them: files of `Claims/Seals`, in the order of their names.
    public let seals: [File]
    /// The newest records of the earlier report that it is compared with; nil when there is none.
    public let since: [RecordID]?
    /// The files of the folder `Report` that gave a page its look, in the order of their names; empty for data.
    public let house: [File]
    /// The address and the publisher that a page was made for; none for data.
    public let publication: Publication
    /// The rules of the house that its standings and words follow from.
    public let rules: HouseRules
    /// The version of Assay that made it.
    public let version: String

    /// The proof of a report.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - options: What the report is laid out with.
    ///   - isPage: Whether it is laid out as a page, which has a look, and is made for an address and a publisher.
    public init(_ report: ProvenanceReport, _ options: ReportOptions = ReportOptions(), isPage: Bool = false)
    {
        publication = isPage ? options.publication : Publication()
        house = isPage ? Self.files(report.house.files) : []
        rules = report.rules
        scope = report.scope
        heads = report.heads
        recordCount = report.recordCount
        root = report.root
        seals = report.sealFiles.map { File(path: $0.name, digest: SHA256Digest.of($0.bytes)) }
        since = report.changes?.heads
        version = options.version
        var digests: [String: Digest] = [:]
        for document in report.documents {
            digests[document.archivePath] = document.file
            if let layer = document.textLayer { digests[layer.archivePath] = layer.file }
        }
        files = Self.files(digests)
    }

    private static func files(_ digests: [String: Digest]) -> [File] {
        digests.map { File(path: $0.key, digest: $0.value) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The proof as a JSON object, the place for the report's own digest filled with zeros.
    var json: JSONObject {
        JSONObject([
            "address": publication.address.map(JSONValue.string),
            "archive": .object(Self.object(files)),
            "assay": .string(version),
            "heads": .strings(heads.map(\.description)),
            "house": house.isEmpty ? nil : .object(Self.object(house)),
            "date": publication.date.map(JSONValue.string),
            "leads": publication.leads.isEmpty ? nil : .strings(publication.leads),
            "publisher": publication.publisher.map(JSONValue.string),
            "site": publication.site.map(JSONValue.string),
            "standfirst": publication.standfirst.map(JSONValue.string),
            "title": publication.title.map(JSONValue.string),
            "records": .integer(recordCount),
            "reviewersWanted": rules.reviewersWanted > 1 ? .integer(rules.reviewersWanted) : nil,
            ReportDigest.key: .string(ReportDigest.placeholder),
            "root": .string(root.hex),
            "scope": .object(scope.json),
            "since": since.map { .strings($0.map(\.description)) },
            "seals": seals.isEmpty ? nil : .object(Self.object(seals)),
            "verdicts": rules.verdictLabels.isEmpty ? nil : .object(Self.object(rules.verdictLabels)),
        ])
    }

    private static func object(_ words: [String: String]) -> JSONObject {
        var object = JSONObject()
        for (name, word) in words { object[name] = .string(word) }
        return object
    }

    private static func object(_ files: [File]) -> JSONObject {
        var object = JSONObject()
        for file in files { object[file.path] = .string(file.digest.hex) }
        return object
    }

    /// Reads a proof from its JSON object.
    init(_ object: JSONObject) throws(Finding) {
        func wrong(_ what: String) -> Finding {
            Self.finding("its proof's member \(what) is missing or wrong")
        }
        guard let scope = object["scope"]?.object.flatMap(ReportScope.init(json:)) else {
            throw wrong("scope")
        }
        func records(_ name: String) throws(Finding) -> [RecordID] {
            let names = object[name]?.array
            let records = names?.compactMap { $0.string.flatMap(RecordID.init(hex:)) }
            guard let records, records.count == names?.count else { throw wrong(name) }
            return records
        }
        guard let count = object["records"]?.integer, count >= 0 else { throw wrong("records") }
        guard let root = object["root"]?.string.flatMap(Digest.init(hex:)) else { throw wrong("root") }
        guard let version = object["assay"]?.string else { throw wrong("assay") }
        func list(_ name: String) throws(Finding) -> [File] {
            try (object[name]?.object?.members ?? []).map { (member) throws(Finding) in
                guard let digest = member.value.string.flatMap(Digest.init(hex:)) else { throw wrong(name) }
                return File(path: member.key, digest: digest)
            }
        }
        files = try list("archive")
        guard files.allSatisfy({ Document.isArchivePath($0.path) }) else { throw wrong("archive") }
        seals = try list("seals")
        house = try list("house")
        var publication = Publication(
            address: object["address"]?.string,
            publisher: object["publisher"]?.string
        )
        publication.title = object["title"]?.string
        publication.standfirst = object["standfirst"]?.string
        publication.date = object["date"]?.string
        publication.site = object["site"]?.string.flatMap { ["./", "../"].contains($0) ? $0 : nil }
        publication.leads = object["leads"]?.array?.compactMap(\.string) ?? []
        self.publication = publication
        let wanted = object["reviewersWanted"]
        guard wanted == nil || (wanted?.integer).map({ $0 > 1 }) == true else {
            throw wrong("reviewersWanted")
        }
        var labels: [String: String] = [:]
        for member in object["verdicts"]?.object?.members ?? [] { labels[member.key] = member.value.string }
        rules = HouseRules(reviewersWanted: wanted?.integer ?? 1, verdictLabels: labels)
        self.scope = scope
        heads = try records("heads")
        since = object["since"] == nil ? nil : try records("since")
        recordCount = count
        self.root = root
        self.version = version
    }

    static func finding(_ reason: String) -> Finding {
        Finding(
            code: "report.no-proof",
            meaning: "the file can't be checked as a report: \(reason)",
            advice:
                "Give a report that 'assay report' wrote as HTML, JSON, Markdown or text, whole and unchanged."
        )
    }
}

extension ReportScope {
    /// The scope as a JSON object.
    var json: JSONObject {
        switch self {
        case .workspace: JSONObject(["kind": .string("workspace")])
        case .article(let id): JSONObject(["article": .string(id.name), "kind": .string("article")])
        case .claim(let id): JSONObject(["claim": .string(id.name), "kind": .string("claim")])
        }
    }

    /// Reads a scope; nil when the object is none.
    init?(json object: JSONObject) {
        switch object["kind"]?.string {
        case "workspace": self = .workspace
        case "article":
            guard let id = object["article"]?.string.flatMap(DocumentID.init(_:)) else { return nil }
            self = .article(id)
        case "claim":
            guard let id = object["claim"]?.string.flatMap(ClaimID.init(_:)) else { return nil }
            self = .claim(id)
        default: return nil
        }
    }
}
