import ClaimModel

extension HTMLWriter {
    /// Where the parts of the page are, in one line; the claims themselves are the list below.
    mutating func contents(of report: ProvenanceReport, _ publication: Publication) {
        let home = report.scope == .workspace ? nil : publication.site.map { $0 + SitePlace.index.path }
        guard report.hasOverview || home != nil else { return }
        block("nav", ["class": "contents", "aria-label": "On this page"]) { html in
            html.block("ul") { html in
                if let home { html.block("li") { $0.inline("a", ["href": home], text: "All claims") } }
                if report.changes != nil { html.contentsLink("changes", "What changed") }
                if !report.published.entries.isEmpty {
                    html.contentsLink("published", "Changed after publication")
                    if publication.site != nil, report.scope == .workspace {
                        html.block("li") { $0.inline("a", ["href": "corrections.html"], text: "Corrections") }
                    }
                }
                if report.articles.count > 1 {
                    for section in report.articles.prefix(Self.listed) {
                        html.block("li") { html in
                            html.inline("a", ["href": "#\(Anchor.article(section.document.id))"]) {
                                $0.foreign(
                                    (section.document.metadata.title ?? section.document.id.name).cut(to: 48)
                                )
                            }
                        }
                    }
                }
                if !report.strays.isEmpty { html.contentsLink("strays", "Claims without an article") }
                if !report.corrections.isEmpty { html.contentsLink("corrections", "Corrected documents") }
                if !report.withdrawn.isEmpty { html.contentsLink("withdrawn", "Withdrawn claims") }
                if !report.problems.isEmpty { html.contentsLink("problems", "Problems in the ledger") }
                if report.hasOverview { html.contentsLink("overview", "About this check") }
                if !report.sources.entries.isEmpty { html.contentsLink("sources", "Sources") }
                html.contentsLink("recheck", "How to recheck this page")
            }
        }
    }

    /// So many articles are named; more are found below.
    private static var listed: Int { 6 }

    private mutating func contentsLink(_ anchor: String, _ text: String) {
        block("li") { $0.inline("a", ["href": "#\(anchor)"], text: text) }
    }
}
