import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// The counts, and what wants attention.
    mutating func overview(of report: ProvenanceReport) {
        let overview = report.overview
        block("section", ["id": "overview", "class": "overview", "aria-labelledby": "overview-title"]) {
            html in
            html.block("h2", ["id": "overview-title"], text: "About this check")
            guard overview.tally.total > 0 else {
                html.block("p", text: "No claims are recorded here.")
                return
            }
            html.block(
                "p",
                ["class": "extent"],
                text: RecheckText.extent(report) + " " + RecheckText.standingNote
            )
            html.standings(overview.tally, report.house.ratings)
            html.block("p", ["class": "extent"], text: RecheckText.weight(report.figures))
            html.attention("Went stale, and why", overview.stale)
            html.attention("Split: reviewers disagree", overview.split)
            html.attention("Provisional: another reviewer is wanted", overview.provisional)
            html.attention("Not reviewed yet", overview.unreviewed)
            html.block("div", ["class": "pair"]) { html in
                html.speakers(report.figures)
                html.missing(report.figures)
            }
        }
    }

    /// The shares of the standings as one bar. The table below says the same.
    mutating func bar(_ tally: Tally, isMini: Bool = false) {
        let present = Tally.order.filter { tally[$0] > 0 }
        let words = present.map { "\(tally[$0]) \($0.rawValue)" }.joined(separator: ", ")
        block(
            "svg",
            [
                "class": isMini ? "mini" : "bar", "viewBox": "0 0 1000 14", "preserveAspectRatio": "none",
                "role": "img",
                "aria-label": "Standing of the claims: \(words)",
            ]
        ) { html in
            var done = 0
            for standing in present {
                let start = done * 1000 / tally.total
                done += tally[standing]
                let end = done * 1000 / tally.total
                let gap = done == tally.total ? 0 : 2
                html.inline(
                    "rect",
                    [
                        "class": "s-\(CSSName.of(standing))", "x": String(start), "y": "0",
                        "width": String(max(1, end - start - gap)), "height": "14",
                    ]
                ) { $0.inline("title", text: "\(tally[standing]) \(standing.rawValue)") }
            }
        }
    }

    private mutating func standings(_ tally: Tally, _ ratings: RatingScale?) {
        block("table", ["class": "standings"]) { html in
            html.block("caption", text: "Where the claims stand")
            html.tableHead(["Standing": nil, "Claims": "number", "Meaning": nil])
            html.block("tbody") { html in
                for standing in Tally.order {
                    html.block("tr", ["class": tally[standing] == 0 ? "none" : nil]) { html in
                        html.inline("th", ["scope": "row"]) { $0.badge(standing) }
                        html.inline("td", ["class": "number"], text: String(tally[standing]))
                        html.inline("td") { html in
                            html.text(StandingText.meaning(standing))
                            if let rating = ratings?[standing] {
                                html.text(" Published as ")
                                html.rating(rating, of: ratings)
                                if let meaning = rating.meaning { html.text(" \(meaning)") }
                            }
                        }
                    }
                }
                html.block("tr", ["class": "total"]) { html in
                    html.inline("th", ["scope": "row"], text: "All claims")
                    html.inline("td", ["class": "number"], text: String(tally.total))
                    html.inline("td", text: "")
                }
            }
        }
    }

    /// The claims that want attention; so many that they still can be read.
    private mutating func attention(_ title: String, _ mentions: [ClaimMention]) {
        guard !mentions.isEmpty else { return }
        let limit = 50
        block("h3", text: "\(title) (\(mentions.count))")
        block("ul", ["class": "attention"]) { html in
            for mention in mentions.prefix(limit) {
                html.block("li") { html in
                    html.badge(mention.standing)
                    html.text(" ")
                    html.claimName(mention)
                    html.text(" ")
                    html.foreign(mention.statement)
                    for reason in mention.reasons {
                        html.inline("span", ["class": "why"]) { $0.foreign(reason.text) }
                    }
                }
            }
        }
        if mentions.count > limit {
            block("p", text: "And \(mentions.count - limit) more, each marked in its place below.")
        }
    }
}
