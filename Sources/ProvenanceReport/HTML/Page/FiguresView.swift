import ClaimModel

extension HTMLWriter {
    /// So many speakers are listed.
    private static var listed: Int { 12 }

    /// Whose claims these are, and how they stand: bars with the numbers beside.
    mutating func speakers(_ figures: OverviewFigures) {
        guard !figures.speakers.isEmpty else { return }
        block("div") { html in
            html.block("h3", text: "Whose claims they are")
            html.block("table") { html in
                html.block("caption", text: "By the original speaker, as far as the article tells")
                html.tableHead(["Speaker": nil, "Claims": "number", "Standing": "share"])
                html.block("tbody") { html in
                    for speaker in figures.speakers.prefix(Self.listed) { html.speaker(speaker) }
                }
            }
            let more = figures.speakers.count - Self.listed
            if more > 0 { html.block("p", ["class": "small"], text: "And \(more) more.") }
        }
    }

    private mutating func speaker(_ speaker: OverviewFigures.Speaker) {
        block("tr") { html in
            html.inline("th", ["scope": "row"]) { $0.foreign(speaker.name) }
            html.inline("td", ["class": "number"], text: String(speaker.tally.total))
            html.inline("td") { html in
                html.bar(speaker.tally, isMini: true)
                html.inline("span", ["class": "small"]) { html in
                    let parts = Tally.order.filter { speaker.tally[$0] > 0 }
                        .map { "\(speaker.tally[$0]) \($0.rawValue)" }
                    html.text(parts.joined(separator: ", "))
                }
            }
        }
    }

    /// What is missing, counted over the claims.
    mutating func missing(_ figures: OverviewFigures) {
        guard !figures.gaps.isEmpty else { return }
        block("div") { html in
            html.block("h3", text: "What is missing")
            html.block("table") { html in
                html.block("caption", text: "Gaps that the cards name, by the number of claims")
                html.tableHead(["Gap": nil, "Claims": "number"])
                html.block("tbody") { html in
                    for gap in figures.gaps { html.gap(gap) }
                }
            }
        }
    }

    private mutating func gap(_ gap: OverviewFigures.Gap) {
        block("tr") { html in
            html.inline("th", ["scope": "row"]) { html in
                html.text(gap.kind.words)
                // Where most claims have the gap, naming a few of them would tell nothing.
                guard gap.count <= OverviewFigures.named else { return }
                html.inline("span", ["class": "why"]) { html in
                    for (position, claim) in gap.claims.enumerated() {
                        if position > 0 { html.text(", ") }
                        html.claimName(claim)
                    }
                }
            }
            html.inline("td", ["class": "number"], text: String(gap.count))
        }
    }
}
