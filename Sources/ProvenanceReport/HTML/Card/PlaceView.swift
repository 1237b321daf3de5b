import ClaimModel

extension HTMLWriter {
    /// The archived file that a piece of evidence stands in, and where.
    mutating func place(of card: EvidenceCard) {
        block("dl", ["class": "file"]) { html in
            html.fact("SHA-256") { html in
                guard let source = card.source else {
                    return html.inline("code", text: card.evidence.source.hex)
                }
                html.inline("a", ["href": "#\(Anchor.source(source.edition))"]) {
                    $0.inline("code", text: source.edition.hex)
                }
            }
            if let source = card.source {
                html.fact("Archived as") { $0.inline("code", text: "Sources-Archive/\(source.archivePath)") }
            }
            if let path = card.quote.selector.xpath?.path {
                html.fact("Element") { $0.inline("code", text: path) }
            }
            if let range = card.quote.range ?? card.quote.selector.position?.range {
                html.fact("Code points") { $0.text("\(range.start) to \(range.end), the end not included") }
            }
            if let source = card.source {
                let address = source.metadata.url ?? source.origin
                if WebAddress.linkable(address) == nil {
                    html.fact("Address") { $0.address(address, text: address) }
                }
            }
            html.fact("Record") { $0.inline("code", text: card.record.description) }
        }
    }
}
