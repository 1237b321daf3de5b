import ClaimLedger
import ClaimModel

/// The report as one self-contained page: no script, no request, readable on a phone and on paper.
enum HTMLPage {
    static func of(_ report: ProvenanceReport) -> String {
        // A card takes about 12 KB where it has four pieces of evidence, and its ClaimReview 3; more room is found.
        var html = HTMLWriter(capacity: 64_000 + report.articles.reduce(0) { $0 + $1.entries.count } * 16_000)
        html.markup("<!doctype html>\n")
        html.block("html", ["lang": "en"]) { html in
            html.head(of: report)
            html.block("body") { html in
                html.inline("a", ["class": "skip", "href": "#content"], text: "Skip to the report")
                html.masthead(of: report)
                html.block("div", ["class": "page"]) { html in
                    html.contents(of: report)
                    html.block("main", ["id": "content", "tabindex": "-1"]) { html in html.body(of: report) }
                }
            }
        }
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

extension HTMLWriter {
    fileprivate mutating func head(of report: ProvenanceReport) {
        block("head") { html in
            html.markup("\n<meta charset=\"utf-8\">\n")
            html.markup(
                """
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
                style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">

                """
            )
            html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
            html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.markup("<meta name=\"generator\" content=\"Assay\">\n")
            html.block("title") { $0.unmarked("\(report.title) – provenance report") }
            html.markup(HeadsData.openingTag)
            html.data(HeadsData.content(report.heads))
            html.markup(HeadsData.closingTag)
            html.markup("\n<script type=\"application/ld+json\">")
            html.data(ClaimReview.jsonLD(of: report))
            html.markup("</script>")
            html.markup("\n<style>\n")
            html.markup(Style.sheet)
            html.markup("</style>\n")
        }
    }

    fileprivate mutating func masthead(of report: ProvenanceReport) {
        block("header", ["class": "masthead"]) { html in
            html.block("p", ["class": "kicker"], text: "Provenance report")
            html.block("h1", ["dir": "auto"], text: report.title)
            html.block("p", ["class": "extent"], text: RecheckWords.extent(report))
            html.block("p", ["class": "extent"]) { html in
                html.text(RecheckWords.standingNote + " ")
                html.inline("a", ["href": "#recheck"], text: "How to recheck this report")
            }
        }
    }

    fileprivate mutating func contents(of report: ProvenanceReport) {
        block("nav", ["class": "contents", "aria-label": "Contents", "tabindex": "0"]) { html in
            html.block("ul") { html in
                if report.hasOverview { html.contentsLink("overview", "Overview") }
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
                html.contentsLink("recheck", "How to recheck this report")
            }
        }
    }

    private mutating func contentsLink(_ anchor: String, _ text: String) {
        block("li") { $0.inline("a", ["href": "#\(anchor)"], text: text) }
    }

    private mutating func contentsList(_ cards: [ClaimCard]) {
        guard !cards.isEmpty else { return }
        block("ol") { html in
            for card in cards {
                html.block("li") { html in
                    let name = CSSName.of(card.standing)
                    html.inline("span", ["class": "sign s-\(name)", "aria-hidden": "true"]) {
                        $0.text(StandingWords.symbol(card.standing))
                    }
                    html.inline("a", ["href": "#\(Anchor.claim(card.id))"]) { html in
                        html.text(card.id.name)
                        html.inline("span", ["class": "aside"], text: ", \(card.standing.rawValue)")
                    }
                }
            }
        }
    }

    fileprivate mutating func body(of report: ProvenanceReport) {
        if report.hasOverview { overview(of: report) }
        for section in report.articles { article(section) }
        if !report.strays.isEmpty {
            block("section", ["id": "strays", "aria-labelledby": "strays-title"]) { html in
                html.block("h2", ["id": "strays-title"], text: "Claims without an article")
                html.block(
                    "p",
                    text: "The articles that these claims appear in are in no ledger that was read."
                )
                for card in report.strays { html.claim(card) }
            }
        }
        if !report.withdrawn.isEmpty {
            block("section", ["id": "withdrawn", "aria-labelledby": "withdrawn-title"]) { html in
                html.block("h2", ["id": "withdrawn-title"], text: "Withdrawn claims")
                for card in report.withdrawn { html.withdrawnClaim(card) }
            }
        }
        if !report.problems.isEmpty {
            block("section", ["id": "problems", "aria-labelledby": "problems-title"]) { html in
                html.block("h2", ["id": "problems-title"], text: "Problems in the ledger")
                html.remarks(report.problems.map { Remark($0) }, class: "reasons")
            }
        }
        recheck(report)
    }
}
