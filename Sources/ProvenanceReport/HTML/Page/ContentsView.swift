import ClaimModel

extension HTMLWriter {
    /// So many claims of an article are listed openly; more are folded away.
    private static var listed: Int { 60 }

    /// The list of what is on the page.
    mutating func contents(of report: ProvenanceReport) {
        block("nav", ["class": "contents", "aria-label": "Contents", "tabindex": "0"]) { html in
            html.block("ul") { html in
                if report.changes != nil { html.contentsLink("changes", "What changed") }
                if report.hasOverview { html.contentsLink("overview", "Overview") }
                if !report.corrections.isEmpty {
                    html.contentsLink("corrections", "Corrected and withdrawn documents")
                }
                for section in report.articles {
                    html.block("li") { html in
                        html.inline("a", ["href": "#\(Anchor.article(section.document.id))"]) {
                            $0.foreign(section.document.metadata.title ?? section.document.id.name)
                        }
                        html.contentsList(section.entries.compactMap(\.card))
                    }
                }
                if !report.strays.isEmpty {
                    html.block("li") { html in
                        html.inline("a", ["href": "#strays"], text: "Claims without an article")
                        html.contentsList(report.strays)
                    }
                }
                if !report.withdrawn.isEmpty { html.contentsLink("withdrawn", "Withdrawn claims") }
                if !report.problems.isEmpty { html.contentsLink("problems", "Problems in the ledger") }
                if !report.sources.entries.isEmpty { html.contentsLink("sources", "Sources") }
                html.contentsLink("recheck", "How to recheck this report")
            }
        }
    }

    private mutating func contentsLink(_ anchor: String, _ text: String) {
        block("li") { $0.inline("a", ["href": "#\(anchor)"], text: text) }
    }

    private mutating func contentsList(_ cards: [ClaimCard]) {
        guard !cards.isEmpty else { return }
        guard cards.count > Self.listed else { return contentsEntries(cards) }
        block("details") { html in
            html.block("summary", text: SourceText.count(cards.count, "claim", "claims"))
            html.contentsEntries(cards)
        }
    }

    private mutating func contentsEntries(_ cards: [ClaimCard]) {
        block("ol") { html in
            for card in cards {
                html.block("li") { html in
                    let name = CSSName.of(card.standing)
                    html.inline("span", ["class": "sign s-\(name)", "aria-hidden": "true"]) {
                        $0.text(StandingText.symbol(card.standing))
                    }
                    html.inline("a", ["href": "#\(Anchor.claim(card.id))"]) { html in
                        html.text(card.id.name)
                        html.inline("span", ["class": "aside"], text: ", \(card.standing.rawValue)")
                    }
                }
            }
        }
    }
}
