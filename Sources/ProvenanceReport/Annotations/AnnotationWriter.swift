import ClaimLedger
import ClaimModel
import JSONData

/// Writes the annotations of claims.
struct AnnotationWriter {
    private let options: ReportOptions
    private let records: [RecordID: Record]
    /// For each piece of evidence, what was decided about it, in the order of replay.
    private let decisions: [RecordID: [JSONValue]]
    /// For each claim, by the record that brought it in, its reviews in the order of replay.
    private let reviews: [RecordID: [RecordID]]
    /// For each claim, the links that were recorded on it: each stands on one of its two claims only.
    private let links: [RecordID: [JSONValue]]

    init(_ report: ProvenanceReport, _ options: ReportOptions) {
        self.options = options
        var records: [RecordID: Record] = [:]
        records.reserveCapacity(report.records.count)
        var decisions: [RecordID: [JSONValue]] = [:]
        var reviews: [RecordID: [RecordID]] = [:]
        var links: [RecordID: [JSONValue]] = [:]
        var names: [RecordID: String] = [:]
        for card in report.cards + report.withdrawn { names[card.record] = card.id.name }
        for record in report.records {
            records[record.id] = record
            switch record.body {
            case .evidenceAccepted(let evidence, let stance, let reason):
                decisions[evidence, default: []].append(Self.decision("accepted", stance, reason))
            case .evidenceRejected(let evidence, let reason):
                decisions[evidence, default: []].append(Self.decision("rejected", nil, reason))
            case .evidenceWithdrawn(let evidence, let reason):
                decisions[evidence, default: []].append(Self.decision("withdrawn", nil, reason))
            case .reviewGiven(let claim, _): reviews[claim, default: []].append(record.id)
            case .claimsLinked(let claim, let other, let relation):
                guard let name = names[other] else { continue }
                let link = JSONObject(["claim": .string(name), "relation": .string(relation.rawValue)])
                links[claim, default: []].append(.object(link))
            default: break
            }
        }
        self.records = records
        self.decisions = decisions
        self.reviews = reviews
        self.links = links
    }

    private static func decision(_ word: String, _ stance: Evidence.Stance?, _ reason: String?) -> JSONValue {
        .object(
            JSONObject([
                "decision": .string(word), "reason": reason.map(JSONValue.string),
                "stance": stance.map { .string($0.rawValue) },
            ])
        )
    }

    func write(_ card: ClaimCard, _ json: inout JSONWriter) {
        for (position, appearance) in card.appearances.enumerated() {
            json.object { json in
                head(appearance.record, position == 0 ? "describing" : "linking", &json)
                json.key("body")
                json.array { json in
                    if position == 0 { statement(card, &json) } else { link(to: card, &json) }
                }
                if position == 0 {
                    json.key(AnnotationTerms.claim)
                    json.value(.object(claim(card, appearance)))
                } else {
                    json.key(AnnotationTerms.appearance)
                    json.value(
                        .object(
                            JSONObject([
                                "attribution": attribution(appearance), "claim": .string(card.id.name),
                            ])
                        )
                    )
                }
                target(appearance.quote, appearance.edition, appearance.article, &json)
            }
        }
        for evidence in card.evidence {
            json.object { json in
                head(evidence.record, "linking", &json)
                json.key("body")
                json.array { json in
                    text(evidence.evidence.stance.rawValue, "classifying", &json)
                    if let summary = evidence.evidence.summary { text(summary, "describing", &json) }
                    link(to: card, &json)
                }
                json.key(AnnotationTerms.evidence)
                json.value(.object(self.evidence(evidence, card)))
                target(evidence.quote, evidence.evidence.source, evidence.source, &json)
            }
        }
    }

    // MARK: - Parts

    private func head(_ record: RecordID, _ motivation: String, _ json: inout JSONWriter) {
        json.member("id", "urn:assay:annotation:\(record)")
        json.member("type", "Annotation")
        json.member("motivation", motivation)
        if let record = records[record] {
            json.member("created", record.at.description)
            json.key("creator")
            json.object { $0.member("name", record.by) }
        }
    }

    private func text(_ value: String, _ purpose: String, _ json: inout JSONWriter) {
        json.object { json in
            json.member("type", "TextualBody")
            json.member("purpose", purpose)
            json.member("format", "text/plain")
            json.member("value", value)
        }
    }

    private func statement(_ card: ClaimCard, _ json: inout JSONWriter) {
        text(card.claim.statement, "describing", &json)
        for tag in card.claim.tags { text(tag, "tagging", &json) }
        for verdict in card.verdicts { text(verdict.review.verdict.rawValue, "assessing", &json) }
    }

    private func link(to card: ClaimCard, _ json: inout JSONWriter) {
        json.object { json in
            json.member("type", "SpecificResource")
            json.member("purpose", "linking")
            json.member("source", "urn:assay:id:claim-\(card.record)")
        }
    }

    private func target(
        _ quote: QuoteCard,
        _ edition: Digest,
        _ document: Document?,
        _ json: inout JSONWriter
    ) {
        json.key("target")
        json.object { json in
            json.member("type", "SpecificResource")
            json.key("source")
            json.object { json in
                let url = document?.metadata.url.flatMap(WebAddress.linkable)
                json.member("id", url ?? "urn:assay:id:document-\(edition)")
                json.member("type", "Text")
                json.member("format", document?.mediaType)
                json.member("language", document?.metadata.language.flatMap(LanguageTag.valid))
                json.member(AnnotationTerms.document, document?.id.name)
                json.member(AnnotationTerms.digest, edition.hex)
            }
            json.key("selector")
            json.array { selectors(quote, &$0) }
        }
    }

    /// Each selector alone names the place; a reader takes the one that it can follow.
    private func selectors(_ quote: QuoteCard, _ json: inout JSONWriter) {
        let selector = quote.selector
        json.object { json in
            json.member("type", "TextQuoteSelector")
            json.member("exact", selector.quote.exact)
            json.member("prefix", selector.quote.prefix.isEmpty ? nil : selector.quote.prefix)
            json.member("suffix", selector.quote.suffix.isEmpty ? nil : selector.quote.suffix)
        }
        if let range = selector.position?.range {
            var bounds: (Int, Int)? = (range.start, range.end)
            // UTF-16 units are known of where the quote was found, which is where it was recorded or nowhere.
            if options.countsUTF16 {
                bounds = quote.range == range ? quote.utf16Range.map { ($0.lowerBound, $0.upperBound) } : nil
            }
            if let (start, end) = bounds {
                json.object { json in
                    json.member("type", "TextPositionSelector")
                    json.key("start")
                    json.integer(start)
                    json.key("end")
                    json.integer(end)
                    if options.countsUTF16 { json.member(AnnotationTerms.unit, AnnotationTerms.utf16) }
                }
            }
        }
        if let xpath = selector.xpath {
            json.object { json in
                json.member("type", "XPathSelector")
                json.member("value", xpath.path)
                json.key("refinedBy")
                json.object { json in
                    json.member("type", "TextQuoteSelector")
                    json.member("exact", selector.quote.exact)
                }
            }
        }
    }

    // MARK: - Literals

    private func attribution(_ appearance: AppearanceCard) -> JSONValue {
        .array(appearance.attribution.links.map { .object($0.json) })
    }

    private func claim(_ card: ClaimCard, _ appearance: AppearanceCard) -> JSONObject {
        var numbers: [RecordID: Int] = [:]
        for evidence in card.evidence { numbers[evidence.record] = evidence.number }
        let withdrawn = (card.verdicts + card.earlierVerdicts).reduce(into: [RecordID: String]()) {
            $0[$1.record] = $1.withdrawn
        }
        let reviews = (self.reviews[card.record] ?? []).compactMap { id -> JSONValue? in
            guard let record = records[id], case .reviewGiven(_, let review) = record.body else { return nil }
            var object = review.json
            object["evidence"] = .array(review.evidence.compactMap { numbers[$0].map(JSONValue.integer) })
            object["by"] = .string(record.by)
            object["withdrawn"] = withdrawn[id].map(JSONValue.string)
            return .object(object)
        }
        return JSONObject([
            "attribution": attribution(appearance),
            "claim": .object(card.claim.json),
            "links": links[card.record].map(JSONValue.array),
            "name": .string(card.id.name),
            "notes": card.notes.isEmpty ? nil : .strings(card.notes.map(\.text)),
            "reviews": reviews.isEmpty ? nil : .array(reviews),
            "withdrawn": card.withdrawn.map(JSONValue.string),
        ])
    }

    private func evidence(_ card: EvidenceCard, _ claim: ClaimCard) -> JSONObject {
        var evidence = card.evidence
        var isProposed = false
        // As it came in: what was decided later stands beside it.
        switch records[card.record]?.body {
        case .evidenceProposed(_, let proposed): (evidence, isProposed) = (proposed, true)
        case .evidenceAttached(_, let attached): evidence = attached
        default: break
        }
        var object = evidence.json
        object["selector"] = nil
        object["source"] = nil
        object["claim"] = .string(claim.id.name)
        object["decisions"] = decisions[card.record].map(JSONValue.array)
        object["number"] = .integer(card.number)
        object["proposed"] = isProposed ? .bool(true) : nil
        return object
    }
}
