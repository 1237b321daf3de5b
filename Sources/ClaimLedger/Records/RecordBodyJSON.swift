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
        case .claimRevised(let record, let claim, let reason):
            return JSONObject([
                "claim": .object(claim.json),
                "reason": reason.map(JSONValue.string),
                "record": .string(record.description),
            ])
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
        case .note(let subject, let text), .privateNote(let subject, let text):
            var object = JSONObject(["text": .string(text)])
            switch subject {
            case .claim(let record): object["claim"] = .string(record.description)
            case .document(let edition): object["document"] = .string(edition.hex)
            }
            return object
        case .documentDescribed(let edition, let change, let reason):
            var object = change.json
            object["document"] = .string(edition.hex)
            object["reason"] = reason.map(JSONValue.string)
            return object
        case .documentTakenDown(let edition, let reason):
            return JSONObject(["document": .string(edition.hex), "reason": .string(reason)])
        case .attributionCorrected(let appearance, let attribution, let reason):
            return JSONObject([
                "appearance": .string(appearance.description),
                "attribution": .array(attribution.links.map { .object($0.json) }),
                "reason": reason.map(JSONValue.string),
            ])
        case .appearanceWithdrawn(let appearance, let reason):
            return JSONObject([
                "appearance": .string(appearance.description), "reason": .string(reason),
            ])
        case .claimRenamed(let claim, let name):
            return JSONObject(["claim": .string(claim.description), "name": .string(name.name)])
        case .claimAssigned(let claim, let name):
            return JSONObject([
                "claim": .string(claim.description), "to": name.map(JSONValue.string),
            ])
        case .claimEmbargoed(let claim, let reason):
            return JSONObject(["claim": .string(claim.description), "reason": .string(reason)])
        case .claimSettled(let claim, let settlement):
            var object = settlement.json
            object["claim"] = .string(claim.description)
            return object
        case .reviewDrafted(let claim, let review):
            return JSONObject(["claim": .string(claim.description), "review": .object(review.json)])
        case .recordWithdrawn(let record, let document, let reason):
            return JSONObject([
                "document": document.map { .string($0.hex) },
                "reason": .string(reason),
                "record": .string(record.description),
            ])
        case .claimsPublished(let report):
            return report.json
        case .recordsSigned(let signature):
            return signature.json
        case .unknown(_, let body):
            return body
        }
    }

    /// Reads the body of a record of this kind; a kind that this version does not know is kept as it is.
    init(kind name: String, _ reader: ObjectReader) throws(ShapeError) {
        guard let kind = Kind(rawValue: name) else {
            self = .unknown(kind: name, body: reader.object)
            return
        }
        switch kind {
        case .articleImported:
            self = .articleImported(try DocumentImported(reader, isArticle: true))
        case .sourceImported:
            self = .sourceImported(try DocumentImported(reader, isArticle: false))
        case .documentWithdrawn:
            self = .documentWithdrawn(
                edition: try reader.digest("document"),
                reason: try reader.string("reason")
            )
        case .sourcesImported:
            self = .sourcesImported(
                try reader.objects("documents") { (inner) throws(ShapeError) in
                    try DocumentImported(inner, isArticle: false)
                }
            )
        case .collectionImported:
            self = .collectionImported(try DocumentCollection(try reader.reader("collection")))
        case .claimRecorded:
            self = .claimRecorded(
                name: try reader.parsed("name", "a readable name", ClaimID.init(_:)),
                claim: try Claim(try reader.reader("claim")),
                appearance: try Appearance(try reader.reader("appearance"))
            )
        case .claimRevised:
            self = .claimRevised(
                record: try reader.recordID("record"),
                claim: try Claim(try reader.reader("claim")),
                reason: try reader.optionalString("reason")
            )
        case .claimWithdrawn:
            self = .claimWithdrawn(record: try reader.recordID("record"), reason: try reader.string("reason"))
        case .appearanceAdded:
            self = .appearanceAdded(
                claim: try reader.recordID("claim"),
                appearance: try Appearance(try reader.reader("appearance"))
            )
        case .claimsLinked:
            self = .claimsLinked(
                claim: try reader.recordID("claim"),
                other: try reader.recordID("other"),
                relation: try reader.oneOf("relation")
            )
        case .evidenceProposed:
            self = .evidenceProposed(
                claim: try reader.recordID("claim"),
                evidence: try Evidence(try reader.reader("evidence"))
            )
        case .evidenceAttached:
            self = .evidenceAttached(
                claim: try reader.recordID("claim"),
                evidence: try Evidence(try reader.reader("evidence"))
            )
        case .evidenceAccepted:
            self = .evidenceAccepted(
                evidence: try reader.recordID("evidence"),
                stance: try reader.optionalOneOf("stance"),
                reason: try reader.optionalString("reason")
            )
        case .evidenceRejected:
            self = .evidenceRejected(
                evidence: try reader.recordID("evidence"),
                reason: try reader.optionalString("reason")
            )
        case .evidenceWithdrawn:
            self = .evidenceWithdrawn(
                evidence: try reader.recordID("evidence"),
                reason: try reader.string("reason")
            )
        case .reviewGiven:
            self = .reviewGiven(
                claim: try reader.recordID("claim"),
                review: try Review(try reader.reader("review"))
            )
        case .reviewWithdrawn:
            self = .reviewWithdrawn(
                review: try reader.recordID("review"),
                reason: try reader.string("reason")
            )
        case .note:
            self = .note(about: try NoteSubject(reader), text: try reader.string("text"))
        case .privateNote:
            self = .privateNote(about: try NoteSubject(reader), text: try reader.string("text"))
        case .documentDescribed:
            self = .documentDescribed(
                edition: try reader.digest("document"),
                change: try DescriptionChange(reader),
                reason: try reader.optionalString("reason")
            )
        case .documentTakenDown:
            self = .documentTakenDown(
                edition: try reader.digest("document"),
                reason: try reader.string("reason")
            )
        case .attributionCorrected:
            self = .attributionCorrected(
                appearance: try reader.recordID("appearance"),
                attribution: Attribution(
                    try reader.objects("attribution", Attribution.Link.init(_:))
                ),
                reason: try reader.optionalString("reason")
            )
        case .appearanceWithdrawn:
            self = .appearanceWithdrawn(
                appearance: try reader.recordID("appearance"),
                reason: try reader.string("reason")
            )
        case .claimRenamed:
            self = .claimRenamed(
                claim: try reader.recordID("claim"),
                name: try reader.parsed("name", "a readable name", ClaimID.init(_:))
            )
        case .claimAssigned:
            self = .claimAssigned(
                claim: try reader.recordID("claim"),
                to: try reader.optionalString("to")
            )
        case .claimEmbargoed:
            self = .claimEmbargoed(
                claim: try reader.recordID("claim"),
                reason: try reader.string("reason")
            )
        case .claimSettled:
            self = .claimSettled(
                claim: try reader.recordID("claim"),
                settlement: try Settlement(reader)
            )
        case .reviewDrafted:
            self = .reviewDrafted(
                claim: try reader.recordID("claim"),
                review: try Review(try reader.reader("review"))
            )
        case .recordWithdrawn:
            self = .recordWithdrawn(
                record: try reader.recordID("record"),
                document: reader.object["document"] == nil ? nil : try reader.digest("document"),
                reason: try reader.string("reason")
            )
        case .claimsPublished:
            self = .claimsPublished(try PublishedReport(reader))
        case .recordsSigned:
            self = .recordsSigned(try RecordSignature(reader))
        }
    }
}

extension NoteSubject {
    fileprivate init(_ reader: ObjectReader) throws(ShapeError) {
        self =
            reader.object["document"] == nil
            ? .claim(try reader.recordID("claim")) : .document(try reader.digest("document"))
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
