import ClaimLedger
import ClaimModel

/// The claims of a report as a table, a row a claim.
enum ClaimTable {
    static let header = [
        "claim", "statement", "kind", "about", "tags", "standing", "verdict", "as_of", "reviewers",
        "rationale",
        "articles", "speaker", "attribution", "quote", "anchor", "start", "end", "supports", "conflicts",
        "context",
        "proposed", "gaps", "withdrawn", "record",
    ]

    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var csv = CSVWriter(isRaw: options.isRaw, to: output)
        csv.row(header)
        for card in report.cards + report.withdrawn { csv.row(row(card)) }
        csv.finish()
    }

    private static func row(_ card: ClaimCard) -> [String] {
        func count(_ state: Evidence.State, _ stance: Evidence.Stance?) -> String {
            String(
                card.evidence.count { $0.state == state && (stance == nil || $0.evidence.stance == stance) }
            )
        }
        let first = card.appearances.first
        let articles = card.appearances.map { $0.article?.id.name ?? $0.edition.hex }
        let voices = first?.attribution.links.map { "\($0.name) (\($0.manner))" } ?? []
        return [
            card.id.name, card.claim.statement, card.claim.kind.rawValue, card.claim.about?.description ?? "",
            joined(card.claim.tags), card.standing.rawValue,
            joined(card.verdicts.map(\.words)),
            joined(card.verdicts.map(\.review.asOf.description)), joined(card.verdicts.map(\.by)),
            joined(card.verdicts.map(\.review.rationale)), joined(articles),
            first?.attribution.speaker?.name ?? "", voices.joined(separator: " > "), first?.quote.quote ?? "",
            first?.quote.outcome?.rawValue ?? "", first?.quote.range.map { String($0.start) } ?? "",
            first?.quote.range.map { String($0.end) } ?? "", count(.accepted, .supports),
            count(.accepted, .conflicts), count(.accepted, .context), count(.proposed, nil),
            joined(card.gaps.map(\.text)), card.withdrawn ?? "", card.record.description,
        ]
    }

    /// Several values in one cell, each once.
    private static func joined(_ values: [String]) -> String {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }.joined(separator: "; ")
    }
}

/// The evidence of a report's claims as a table, a row a piece.
enum EvidenceTable {
    static let header = [
        "claim", "evidence", "stance", "state", "strength", "strength_note", "date", "summary", "quote",
        "anchor",
        "start", "end", "xpath", "document", "title", "publisher", "published", "url", "sha256", "by",
        "score",
        "reasons", "record",
    ]

    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var csv = CSVWriter(isRaw: options.isRaw, to: output)
        csv.row(header)
        for card in report.cards + report.withdrawn {
            for evidence in card.evidence { csv.row(row(evidence, of: card)) }
        }
        csv.finish()
    }

    private static func row(_ card: EvidenceCard, of claim: ClaimCard) -> [String] {
        let evidence = card.evidence
        let metadata = card.source?.metadata
        var score = ""
        var reasons: [String] = []
        if case .finder(let given, let number) = evidence.origin {
            score = SourceText.score(number)
            reasons = (card.finderNote.map { [$0] } ?? []) + given
        }
        return [
            claim.id.name, card.label, evidence.stance.rawValue, card.state.rawValue,
            evidence.strength?.rawValue ?? "", evidence.strengthNote ?? "", evidence.date?.description ?? "",
            evidence.summary ?? "", card.quote.quote, card.quote.outcome?.rawValue ?? "",
            card.quote.range.map { String($0.start) } ?? "", card.quote.range.map { String($0.end) } ?? "",
            evidence.selector.xpath?.path ?? "", card.source?.id.name ?? "", metadata?.title ?? "",
            metadata?.publisher ?? "", metadata?.published?.description ?? "", metadata?.url ?? "",
            evidence.source.hex, card.by, score, reasons.joined(separator: "; "), card.record.description,
        ]
    }
}
