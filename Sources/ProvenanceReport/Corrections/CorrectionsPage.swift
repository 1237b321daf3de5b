import ClaimModel
import JSONData

/// The corrections log as a page of its own, with its entries as schema.org's CorrectionComment.
enum CorrectionsPage {
    /// What tells the page from others; nothing that somebody wrote can bring it about in a page's head.
    static let mark = "<meta name=\"assay-form\" content=\"corrections\">"

    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var html = HTMLWriter(to: output)
        html.markup("<!doctype html>\n")
        html.block("html", ["lang": "en"]) { html in
            html.correctionsHead(report, options.publication)
            html.block("body") { $0.correctionsBody(report, options.publication) }
        }
        html.finish()
    }

    /// The title of the page and of its feed.
    static func title(_ publication: Publication) -> String {
        publication.publisher.map { "Corrections – \($0)" } ?? "Corrections"
    }

    /// Where a claim is shown: its page of a site, or its place in a report.
    static func address(of claim: ClaimID, _ publication: Publication) -> String? {
        if publication.site != nil { return publication.siteAddress + SitePlace.claim(claim).path }
        return publication.address.flatMap(WebAddress.linkable).map { $0 + "#" + Anchor.claim(claim) }
    }
}

extension HTMLWriter {
    fileprivate mutating func correctionsHead(_ report: ProvenanceReport, _ publication: Publication) {
        block("head") { html in
            html.markup("\n<meta charset=\"utf-8\">\n")
            html.trusted(Array(CorrectionsPage.mark.utf8)[...])
            html.markup("\n")
            html.policy(style: PackageResources.page_css)
            html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
            html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.markup("<meta name=\"generator\" content=\"Assay\">\n")
            html.block("title") { $0.unmarked(CorrectionsPage.title(publication)) }
            if let publisher = publication.publisher { html.meta("property", "og:site_name", publisher) }
            if let address = publication.address { html.meta("property", "og:url", address) }
            if publication.site != nil {
                html.markup(
                    "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Corrections\" href=\"corrections.xml\">\n"
                )
            }
            html.markup("<script type=\"application/ld+json\">")
            html.data(CorrectionComments.jsonLD(of: report, publication))
            html.markup("</script>\n<style>")
            html.trusted(PackageResources.page_css[...])
            html.markup("</style>\n")
        }
    }

    fileprivate mutating func correctionsBody(_ report: ProvenanceReport, _ publication: Publication) {
        let log = report.published
        block("header", ["class": "masthead"]) { html in
            html.block("p", ["class": "kicker"], text: publication.publisher ?? "Fact check")
            html.block("h1", text: "Corrections")
            html.block("p", ["class": "standfirst"], text: log.summary)
        }
        block("div", ["class": "page"]) { html in
            html.block("main", ["id": "content"]) { html in
                html.block("section", ["id": "corrections", "aria-labelledby": "corrections-title"]) { html in
                    html.block("h2", ["id": "corrections-title"], text: "What was changed after publication")
                    let changes = log.shared
                    if changes.isEmpty { html.block("p", text: PublishedLog.nothing) }
                    for shared in changes { html.correction(shared, publication) }
                }
                html.block("section", ["id": "recheck", "aria-labelledby": "recheck-title"]) { html in
                    html.block("h2", ["id": "recheck-title"], text: "How to recheck this page")
                    html.block(
                        "p",
                        text:
                            "It was made from \(SourceText.count(report.recordCount, "record", "records")), and says "
                            + "what they say of claims after their publication. Who has the ledger makes it again with "
                            + "assay report --format corrections, or compares it with assay verify."
                    )
                    html.block("p") { html in
                        html.text("Merkle root of the records: ")
                        html.inline("code", text: report.root.hex)
                    }
                }
            }
        }
    }

    private mutating func correction(_ shared: PublishedLog.Shared, _ publication: Publication) {
        let change = shared.change
        let day = change.at.day?.description ?? ""
        block("article") { html in
            if shared.entries.count == 1 {
                html.block("h3", ["dir": "auto"]) { html in
                    html.text("\(day) ")
                    html.statement(of: shared.entries[0], publication)
                }
            } else {
                html.block("h3", text: "\(day) \(shared.heading)")
                html.block("ul", ["class": "mentions"]) { html in
                    for entry in shared.entries {
                        html.block("li", ["dir": "auto"]) { $0.statement(of: entry, publication) }
                    }
                }
            }
            html.block("ul", ["class": "mentions"]) { html in
                for part in change.parts { html.block("li", ["dir": "auto"], text: part.sentence) }
            }
            html.block("p", ["dir": "auto"], text: change.origin)
            if shared.entries.count == 1, let first = shared.entries[0].publications.first {
                html.block("p", ["class": "small", "dir": "auto"], text: first.sentence)
            }
        }
    }

    private mutating func statement(of entry: PublishedLog.Entry, _ publication: Publication) {
        if let address = CorrectionsPage.address(of: entry.claim.id, publication) {
            inline("a", ["href": address]) { $0.foreign(entry.claim.statement) }
        } else {
            foreign(entry.claim.statement)
        }
    }

    /// The log within a report: each published claim with what was changed of it since.
    mutating func published(_ log: PublishedLog) {
        guard !log.entries.isEmpty else { return }
        block("section", ["id": "published", "aria-labelledby": "published-title"]) { html in
            html.block("h2", ["id": "published-title"], text: "Changed after publication")
            html.block("p", text: log.summary)
            let (own, shared) = log.parted
            for group in shared {
                html.block("h3", text: group.heading)
                html.block("ul", ["class": "mentions"]) { html in
                    for entry in group.entries {
                        html.block("li", ["dir": "auto"]) { $0.mention(entry) }
                    }
                    html.block("li") { $0.change(group.change) }
                }
            }
            for entry in own {
                html.block("h3", ["dir": "auto"]) { $0.mention(entry) }
                html.block("ul", ["class": "mentions"]) { html in
                    for publishing in entry.publications {
                        html.block("li", ["dir": "auto"], text: publishing.sentence)
                    }
                    for change in entry.changes { html.block("li") { $0.change(change) } }
                }
            }
        }
    }

    private mutating func mention(_ entry: PublishedLog.Entry) {
        badge(entry.claim.standing)
        text(" ")
        claimName(entry.claim)
        text(" ")
        foreign(entry.claim.statement)
    }

    private mutating func change(_ change: PublishedLog.Change) {
        foreign(change.origin)
        for part in change.parts { inline("span", ["class": "why", "dir": "auto"], text: part.sentence) }
    }
}
