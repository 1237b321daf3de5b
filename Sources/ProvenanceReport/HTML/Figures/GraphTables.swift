import ClaimModel

extension HTMLWriter {
    /// Who quotes whom, as a table.
    mutating func quotingTable(_ graph: SourceGraph) {
        guard !graph.passings.isEmpty else { return }
        block("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": "Who quotes whom"]) {
            html in
            html.block("table") { html in
                html.block("caption", text: "Who quotes whom")
                html.tableHead(["Voice": nil, "passes on": nil, "how": nil, "Claims": nil])
                html.block("tbody") { html in
                    for passing in graph.passings {
                        html.block("tr") { html in
                            html.inline("th", ["scope": "row"]) {
                                $0.foreign(graph.voices[passing.from].name)
                            }
                            html.inline("td") { $0.foreign(graph.voices[passing.to].name) }
                            html.inline("td", text: passing.mode.rawValue)
                            html.inline("td") { $0.claimNames(passing.claims.map { graph.claims[$0] }) }
                        }
                    }
                }
            }
        }
    }

    /// The publishers of evidence, as a table.
    mutating func publisherTable(_ graph: SourceGraph) {
        guard !graph.publishers.isEmpty else { return }
        block(
            "div",
            ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": "Publishers of evidence"]
        ) { html in
            html.block("table") { html in
                html.block("caption", text: "Publishers of evidence, and what they bear on")
                html.tableHead([
                    "Publisher": nil, "For": "number", "Against": "number", "Context": "number",
                    "Claims": nil,
                ])
                html.block("tbody") { html in
                    for publisher in graph.publishers.indices.sorted(by: {
                        graph.publishers[$0].lowercased() < graph.publishers[$1].lowercased()
                    }) {
                        html.block("tr") { html in
                            html.inline("th", ["scope": "row"]) { $0.foreign(graph.publishers[publisher]) }
                            for stance in Evidence.Stance.allCases {
                                html.inline(
                                    "td",
                                    ["class": "number"],
                                    text: String(graph.count(of: publisher, stance))
                                )
                            }
                            var claims: [Int] = []
                            for bearing in graph.bearings where bearing.publisher == publisher {
                                if !claims.contains(bearing.claim) { claims.append(bearing.claim) }
                            }
                            html.inline("td") { $0.claimNames(claims.map { graph.claims[$0] }) }
                        }
                    }
                }
            }
        }
    }

    private mutating func claimNames(_ claims: [ClaimMention]) {
        for (position, claim) in claims.enumerated() {
            if position > 0 { text(", ") }
            claimName(claim)
        }
    }
}
