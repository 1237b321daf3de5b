import ClaimModel

extension HTMLWriter {
    /// Every record about a claim, in a table to unfold.
    mutating func history(_ card: ClaimCard) {
        block("div", ["class": "history"]) { html in
            html.block(
                "div",
                [
                    "class": "scroll", "tabindex": "0", "role": "group",
                    "aria-label": "History of \(card.id.name)",
                ]
            ) { html in
                html.block("table") { html in
                    html.block("caption", text: "Every record about \(card.id.name)")
                    html.tableHead(["Time": nil, "Who": nil, "Kind": nil, "What": nil, "Record": nil])
                    html.block("tbody") { html in
                        for entry in card.history { html.historyRow(entry) }
                    }
                }
            }
        }
    }

    private mutating func historyRow(_ entry: HistoryEntry) {
        block("tr") { html in
            html.inline("td", ["class": "date"]) { $0.instant(entry.at) }
            html.inline("td") { $0.foreign(entry.by) }
            html.inline("td") { $0.foreign(entry.kind) }
            html.inline("td") { $0.foreign(entry.words) }
            html.inline("td") { $0.shortID(entry.record.digest) }
        }
    }
}
