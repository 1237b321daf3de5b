import ClaimModel
public import JSONData

extension RecordBody {
    /// The body as a JSON object, as it stands in the record.
    public var json: JSONObject {
        switch self {
        case .articleImported(let imported), .sourceImported(let imported):
            return imported.json
        case .sourcesImported(let all):
            return JSONObject(["documents": .array(all.map { .object($0.json) })])
        case .collectionImported(let collection):
            return JSONObject(["collection": .object(collection.json)])
        case .documentWithdrawn(let edition, let reason):
            return JSONObject(["document": .string(edition.hex), "reason": .string(reason)])
        case .claimRecorded(let name, let claim, let appearance):
            return JSONObject([
                "appearance": .object(appearance.json),
                "claim": .object(claim.json),
                "name": .string(name.name),
            ])
        case .claimRevised(let record, let claim):
            return JSONObject(["claim": .object(claim.json), "record": .string(record.description)])
        case .claimWithdrawn(let record, let reason):
            return JSONObject(["reason": .string(reason), "record": .string(record.description)])
        case .appearanceAdded(let claim, let appearance):
            return JSONObject([
                "appearance": .object(appearance.json), "claim": .string(claim.description),
            ])
        case .claimsLinked(let claim, let other, let relation):
            return JSONObject([
                "claim": .string(claim.description),
                "other": .string(other.description),
                "relation": .string(relation.rawValue),
            ])
        case .evidenceProposed(let claim, let evidence), .evidenceAttached(let claim, let evidence):
            return JSONObject(["claim": .string(claim.description), "evidence": .object(evidence.json)])
        case .evidenceAccepted(let evidence, let stance, let reason):
            return JSONObject([
                "evidence": .string(evidence.description),
                "reason": reason.map(JSONValue.string),
                "stance": stance.map { .string($0.rawValue) },
            ])
        case .evidenceRejected(let evidence, let reason):
            return JSONObject([
                "evidence": .string(evidence.description), "reason": reason.map(JSONValue.string),
            ])
        case .evidenceWithdrawn(let evidence, let reason):
            return JSONObject(["evidence": .string(evidence.description), "reason": .string(reason)])
        case .reviewGiven(let claim, let review):
            return JSONObject(["claim": .string(claim.description), "review": .object(review.json)])
        case .reviewWithdrawn(let review, let reason):
            return JSONObject(["reason": .string(reason), "review": .string(review.description)])
        case .note(let subject, let text):
            var object = JSONObject(["text": .string(text)])
            switch subject {
            case .claim(let record): object["claim"] = .string(record.description)
            case .document(let edition): object["document"] = .string(edition.hex)
            }
            return object
        case .unknown(_, let body):
            return body
        }
    }

    /// Reads the body of a record of this kind; a kind that this version does not know is kept as it is.
    init(kind: String, _ reader: ObjectReader) throws(ShapeError) {
        switch kind {
        case "article imported":
            self = .articleImported(try DocumentImported(reader, isArticle: true))
        case "source imported":
            self = .sourceImported(try DocumentImported(reader, isArticle: false))
        case "document withdrawn":
            self = .documentWithdrawn(
                edition: try reader.digest("document"),
                reason: try reader.string("reason")
            )
        case "sources imported":
            self = .sourcesImported(
                try reader.objects("documents") { (inner) throws(ShapeError) in
                    try DocumentImported(inner, isArticle: false)
                }
            )
        case "collection imported":
            self = .collectionImported(try DocumentCollection(try reader.reader("collection")))
        case "claim recorded":
            self = .claimRecorded(
                name: try reader.parsed("name", "a readable name", ClaimID.init(_:)),
                claim: try Claim(try reader.reader("claim")),
                appearance: try Appearance(try reader.reader("appearance"))
            )
        case "claim revised":
            self = .claimRevised(
                record: try reader.recordID("record"),
                claim: try Claim(try reader.reader("claim"))
            )
        case "claim withdrawn":
            self = .claimWithdrawn(record: try reader.recordID("record"), reason: try reader.string("reason"))
        case "appearance added":
            self = .appearanceAdded(
                claim: try reader.recordID("claim"),
                appearance: try Appearance(try reader.reader("appearance"))
            )
        case "claims linked":
            self = .claimsLinked(
                claim: try reader.recordID("claim"),
                other: try reader.recordID("other"),
                relation: try reader.oneOf("relation")
            )
        case "evidence proposed":
            self = .evidenceProposed(
                claim: try reader.recordID("claim"),
                evidence: try Evidence(try reader.reader("evidence"))
            )
        case "evidence attached":
            self = .evidenceAttached(
                claim: try reader.recordID("claim"),
                evidence: try Evidence(try reader.reader("evidence"))
            )
        case "evidence accepted":
            self = .evidenceAccepted(
                evidence: try reader.recordID("evidence"),
                stance: try reader.optionalOneOf("stance"),
                reason: try reader.optionalString("reason")
            )
        case "evidence rejected":
            self = .evidenceRejected(
                evidence: try reader.recordID("evidence"),
                reason: try reader.optionalString("reason")
            )
        case "evidence withdrawn":
            self = .evidenceWithdrawn(
                evidence: try reader.recordID("evidence"),
                reason: try reader.string("reason")
            )
        case "review given":
            self = .reviewGiven(
                claim: try reader.recordID("claim"),
                review: try Review(try reader.reader("review"))
            )
        case "review withdrawn":
            self = .reviewWithdrawn(
                review: try reader.recordID("review"),
                reason: try reader.string("reason")
            )
        case "note":
            let subject: NoteSubject =
                reader.object["document"] == nil
                ? .claim(try reader.recordID("claim")) : .document(try reader.digest("document"))
            self = .note(about: subject, text: try reader.string("text"))
        default:
            self = .unknown(kind: kind, body: reader.object)
        }
    }
}

extension DocumentImported {
    fileprivate var json: JSONObject {
        JSONObject([
            "document": .object(document.json),
            "requoted": requoted.isEmpty ? nil : .array(requoted.map { .object($0.json) }),
        ])
    }

    fileprivate init(_ reader: ObjectReader, isArticle: Bool) throws(ShapeError) {
        self.init(
            document: try Document(try reader.reader("document"), isArticle: isArticle),
            requoted: try reader.objects("requoted", Requoted.init(_:))
        )
    }
}
