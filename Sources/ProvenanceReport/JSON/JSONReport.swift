import ClaimLedger
import ClaimModel
import JSONData

/// The report as data. Texts stand in it exactly as they were recorded.
enum JSONReport {
    /// The version of this layout; it grows when a member is renamed or changes its meaning.
    static let version = 2

    static func of(_ report: ProvenanceReport) -> String {
        CanonicalJSON.readable(
            .object(
                JSONObject([
                    "articles": .array(report.articles.map { .object(section($0)) }),
                    "claims": .array((report.cards + report.withdrawn).map { .object($0.json) }),
                    "changes": report.changes.map { .object($0.json) },
                    "corrections": report.corrections.isEmpty
                        ? nil : .array(report.corrections.map { .object($0.json) }),
                    "documents": .array(report.documents.map { .object($0.json) }),
                    "format": .string("assay-report"),
                    "newestRecord": report.newestRecord.map { .string($0.description) },
                    "notice": .string(RecheckWords.caution),
                    "problems": report.problems.isEmpty ? nil : .strings(report.problems),
                    ProofElement.key: .object(ReportProof(report).json),
                    "seals": report.seals.isEmpty ? nil : .array(report.seals.map { .object($0.json) }),
                    "standings": .object(report.overview.tally.json),
                    "title": .string(report.title),
                    "version": .integer(version),
                ])
            )
        )
    }

    private static func section(_ section: ArticleSection) -> JSONObject {
        JSONObject([
            "claims": .strings(
                section.entries.map { entry in
                    switch entry {
                    case .card(let card): card.id.name
                    case .reference(let mention, _): mention.id.name
                    }
                }
            ),
            "editions": .array(section.editions.map { .object($0.json) }),
            "id": .string(section.document.id.name),
            "notes": section.notes.isEmpty ? nil : .array(section.notes.map { .object($0.json) }),
            "standings": .object(section.tally.json),
            "unplaced": section.text.map { .strings($0.unplaced.map(\.id.name)) },
        ])
    }
}

extension Tally {
    /// Every standing with its number, zeros too.
    var json: JSONObject {
        var object = JSONObject()
        for standing in Self.order { object[standing.rawValue] = .integer(self[standing]) }
        return object
    }
}

extension TrackedNote {
    /// The note with who wrote it when.
    var json: JSONObject {
        JSONObject([
            "at": .string(at.description),
            "by": .string(by),
            "record": .string(record.description),
            "text": .string(text),
        ])
    }
}
