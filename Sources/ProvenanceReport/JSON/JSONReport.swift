import ClaimLedger
import ClaimModel
import JSONData

/// The report as data. Texts stand in it exactly as they were recorded.
enum JSONReport {
    /// The version of this layout; it grows when a member is renamed or changes its meaning.
    static let version = 2

    /// Writes it as `CanonicalJSON.readable` would, the members in the order of their keys, but for escapes that let it be put
    /// into a page's script element.
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var json = JSONWriter(to: output)
        json.object { json in
            json.list("articles", report.articles, section)
            if let changes = report.changes {
                json.key("changes")
                json.value(.object(changes.json))
            }
            json.key("claims")
            json.array { json in
                let cards = report.cards + report.withdrawn
                json.parts(of: cards.count, length: 32) { places, json in
                    for place in places { json.value(.object(cards[place].json)) }
                }
            }
            if !report.corrections.isEmpty { json.list("corrections", report.corrections, \.json) }
            json.list("documents", report.documents, \.json)
            json.member("format", "assay-report")
            json.member("newestRecord", report.newestRecord?.description)
            json.member("notice", RecheckText.caution)
            if !report.problems.isEmpty {
                json.key("problems")
                json.value(.strings(report.problems))
            }
            json.key(ProofElement.key)
            json.value(.object(ReportProof(report, options).json))
            if !report.published.entries.isEmpty {
                json.key("published")
                json.value(report.published.json)
            }
            if !report.seals.isEmpty { json.list("seals", report.seals, \.json) }
            if !report.signatures.isEmpty {
                json.list("signatures", report.signatures) { entry in
                    JSONObject([
                        "at": .string(entry.at.description),
                        "by": .string(entry.by),
                        "key": entry.signature.fingerprint.map(JSONValue.string),
                        "record": .string(entry.record.description),
                        "records": .strings(entry.signature.records.map(\.description)),
                    ])
                }
            }
            json.key("standings")
            json.value(.object(report.overview.tally.json))
            json.member("title", report.title)
            json.key("version")
            json.integer(version)
        }
        json.finish()
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

extension JSONWriter {
    /// Writes a member that is an array of objects.
    fileprivate mutating func list<Element>(
        _ name: String,
        _ elements: [Element],
        _ object: (Element) -> JSONObject
    ) {
        key(name)
        array { json in for element in elements { json.value(.object(object(element))) } }
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
