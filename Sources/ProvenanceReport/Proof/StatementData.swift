import ClaimLedger
import ClaimModel
import JSONData

/// What a page states, as data within the page: each claim with its standing, what was said where by whom, the evidence
/// and the verdicts, each beside the record that says so.
///
/// Whoever checks a page compares this with the ledger, whatever the page looks like and whichever version made it.
enum StatementData {
    /// The element. No text of a claim or a source can bring one about.
    static let openingTag: StaticString = #"<script type="application/json" id="assay-statements">"#

    /// Writes the statements, a claim a line.
    static func write(_ report: ProvenanceReport, _ json: inout JSONWriter) {
        let statements = CardStatements(isBrief: report.isLarge)
        json.object { json in
            json.key("claims")
            json.array { json in
                let cards = report.cards + report.withdrawn
                json.parts(of: cards.count, length: 64) { places, json in
                    for place in places { json.value(.object(statements.of(cards[place]))) }
                }
            }
            json.key("standings")
            json.value(.object(report.overview.tally.json))
            json.member("title", report.title)
        }
    }
}

/// The statements of one card. In brief, ids are cut to the sixteen digits that the page's own links have.
struct CardStatements {
    let isBrief: Bool

    func of(_ card: ClaimCard) -> JSONObject {
        JSONObject([
            "about": card.claim.about.map { .string($0.description) },
            "appearances": .array(card.appearances.map { .object(appearance($0)) }),
            "earlierVerdicts": card.earlierVerdicts.isEmpty
                ? nil : .array(card.earlierVerdicts.map { .object(verdict($0)) }),
            "evidence": card.evidence.isEmpty ? nil : .array(card.evidence.map { .object(evidence($0)) }),
            "figure": card.figure.map { .object($0.json) },
            "id": .string(card.id.name),
            "kind": .string(card.claim.kind.rawValue),
            "record": record(card.record),
            "standing": .string(card.standing.rawValue),
            "standingReasons": card.reasons.isEmpty ? nil : .strings(card.reasons.map(\.text)),
            "statement": .string(card.claim.statement),
            "tags": card.claim.tags.isEmpty ? nil : .strings(card.claim.tags),
            "verdicts": card.verdicts.isEmpty ? nil : .array(card.verdicts.map { .object(verdict($0)) }),
            "withdrawn": card.withdrawn.map(JSONValue.string),
        ])
    }

    private func record(_ id: RecordID) -> JSONValue { digits(id.description) }

    private func digits(_ hex: String) -> JSONValue { .string(isBrief ? String(hex.prefix(16)) : hex) }

    private func appearance(_ card: AppearanceCard) -> JSONObject {
        JSONObject([
            "article": digits(card.edition.hex),
            "attribution": .array(card.attribution.links.map { .object($0.json) }),
            "outcome": card.quote.outcome.map { .string($0.rawValue) },
            "quote": .string(card.quote.quote),
            "record": record(card.record),
        ])
    }

    private func verdict(_ card: VerdictCard) -> JSONObject {
        JSONObject([
            "asOf": .string(card.review.asOf.description),
            "at": .string(card.at.description),
            "by": .string(card.by),
            "evidence": card.review.evidence.isEmpty ? nil : .array(card.review.evidence.map(record)),
            "houseLabel": card.houseLabel.map(JSONValue.string),
            "rationale": .string(card.review.rationale),
            "record": record(card.record),
            "verdict": .string(card.review.verdict.rawValue),
            "withoutEvidence": card.review.withoutEvidence.map(JSONValue.string),
        ])
    }

    private func evidence(_ card: EvidenceCard) -> JSONObject {
        JSONObject([
            "date": card.evidence.date.map { .string($0.description) },
            "outcome": card.quote.outcome.map { .string($0.rawValue) },
            "quote": .string(card.quote.quote),
            "record": record(card.record),
            "source": digits(card.evidence.source.hex),
            "stance": .string(card.evidence.stance.rawValue),
            "state": .string(card.state.rawValue),
            "strength": card.evidence.strength.map { .string($0.rawValue) },
            "summary": card.evidence.summary.map(JSONValue.string),
            "workings": card.workings.isEmpty ? nil : .strings(card.workings),
        ])
    }
}
