import ClaimModel

extension HTMLWriter {
    /// Filters over the claims. They are hidden where no script runs, since they would do nothing there.
    mutating func tools(of report: ProvenanceReport) {
        let index = report.filter
        block("div", ["role": "search", "class": "tools", "hidden": ""]) { html in
            html.block("form", ["aria-label": "Filter the claims"]) { html in
                html.choice("Verdict", "standing") { html in
                    for standing in Tally.order where report.overview.tally[standing] > 0 {
                        html.option(standing.rawValue, standing.rawValue, report.overview.tally[standing])
                    }
                }
                html.choice("Speaker", "speaker") { $0.options(index.speakers) }
                html.choice("Source", "source") { $0.options(index.sources) }
                if !index.tags.isEmpty {
                    html.choice("Tag", "tag") { html in
                        for choice in index.tags { html.option(choice.name, choice.name, choice.claims) }
                    }
                }
                html.block("label") { html in
                    html.text("Words in claims and quotes")
                    html.open("input", ["type": "search", "name": "words", "autocomplete": "off"])
                }
                html.block("label") { html in
                    html.text("Order")
                    html.block("select", ["name": "order"]) { html in
                        for (value, words) in [
                            ("", "as in the article"), ("standing", "by verdict"), ("speaker", "by speaker"),
                            ("about", "by date"), ("evidence", "most evidence first"),
                        ] { html.inline("option", ["value": value], text: words) }
                    }
                }
                html.inline("button", ["type": "reset"], text: "Show all")
                html.inline("button", ["type": "button", "class": "fold", "aria-pressed": "false"]) {
                    $0.text("Open all")
                }
                html.inline("output") { _ in }
                html.block(
                    "label",
                    ["class": "keys", "title": "j: next claim, k: the one before, /: words to look for"]
                ) { html in
                    html.open("input", ["type": "checkbox", "name": "keys", "checked": ""])
                    html.text("Keys j, k, /")
                }
            }
        }
    }

    private mutating func choice(
        _ title: String,
        _ name: String,
        _ options: (inout HTMLWriter) -> Void
    ) {
        block("label") { html in
            html.text(title)
            html.block("select", ["name": name]) { html in
                html.inline("option", ["value": ""], text: "all")
                options(&html)
            }
        }
    }

    private mutating func options(_ choices: [FilterIndex.Choice]) {
        for (number, choice) in choices.enumerated() { option(String(number), choice.name, choice.claims) }
    }

    private mutating func option(_ value: String, _ name: String, _ count: Int) {
        block("option", ["value": value]) { html in
            html.unmarked(name.count > 60 ? name.prefix(60) + "…" : name)
            html.text(" (\(count))")
        }
    }
}
