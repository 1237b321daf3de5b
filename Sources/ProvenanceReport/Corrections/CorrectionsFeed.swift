import ClaimModel

/// The corrections log as an Atom feed (RFC 4287), the newest first.
enum CorrectionsFeed {
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var xml = HTMLWriter(to: output)
        xml.corrections(report, options.publication)
        xml.finish()
    }

    static func bytes(_ report: ProvenanceReport, _ publication: Publication) -> [UInt8] {
        var xml = HTMLWriter()
        xml.corrections(report, publication)
        return xml.bytes
    }

    /// What the feed's id begins with.
    static let idPrefix = "urn:assay:id:corrections-"
}

extension HTMLWriter {
    fileprivate mutating func corrections(_ report: ProvenanceReport, _ publication: Publication) {
        let log = report.published
        markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
        block("title") { $0.unmarked(CorrectionsPage.title(publication)) }
        // The first record of a ledger stays the first, whatever comes in.
        let first = report.records.first?.id.description ?? "none"
        block("id") { $0.unmarked(CorrectionsFeed.idPrefix + first) }
        block("updated") { $0.unmarked(log.updated?.description ?? "1970-01-01T00:00:00.000Z") }
        block("generator") { $0.unmarked("Assay") }
        block("author") { html in html.block("name") { $0.unmarked(publication.publisher ?? "Assay") } }
        if let address = publication.address.flatMap(WebAddress.linkable) {
            markup("<link rel=\"related\" href=\"")
            unmarked(address)
            markup("\"/>\n")
        }
        for shared in log.shared {
            let (change, entry) = (shared.change, shared.entries[0])
            block("entry") { html in
                let title = shared.entries.count == 1 ? entry.claim.statement : shared.heading
                html.block("title") { $0.unmarked("Correction: \(title)") }
                html.block("id") { $0.unmarked("urn:assay:id:correction-\(change.record)-\(entry.record)") }
                html.block("updated") { $0.unmarked(change.at.description) }
                html.block("author") { html in html.block("name") { $0.unmarked(change.by) } }
                if let address = CorrectionsPage.address(of: entry.claim.id, publication) {
                    html.markup("<link href=\"")
                    html.unmarked(address)
                    html.markup("\"/>\n")
                }
                let claims =
                    shared.entries.count == 1 ? [] : shared.entries.map { "“\($0.claim.statement)”" }
                let sentences = change.parts.map(\.sentence) + [change.origin] + claims
                html.block("summary") { $0.unmarked(sentences.joined(separator: " ")) }
            }
        }
        markup("</feed>\n")
    }
}
