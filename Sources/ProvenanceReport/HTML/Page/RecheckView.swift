import ClaimModel

extension HTMLWriter {
    /// How a reader checks the report.
    mutating func recheck(_ report: ProvenanceReport) {
        block("section", ["id": "recheck", "class": "recheck", "aria-labelledby": "recheck-title"]) { html in
            html.block("h2", ["id": "recheck-title"], text: "How to recheck this page")
            html.block("ol") { html in
                for step in RecheckText.steps {
                    html.block("li") { html in
                        html.block("p", text: step.text)
                        if let command = step.command {
                            html.block("pre", ["tabindex": "0"]) { $0.inline("code", text: command) }
                        }
                    }
                }
            }
            html.block("details") { html in
                html.block("summary", text: "The script recheck.py")
                html.block("pre", ["tabindex": "0"]) { $0.inline("code", text: RecheckText.script) }
            }
            html.block("p", ["class": "caution"], text: RecheckText.caution)
            html.seals(report.seals)
            if !report.signatures.isEmpty {
                html.block("h3", text: "Signatures")
                html.block("p", text: SignatureText.lead)
                html.block("ul") { html in
                    for entry in report.signatures {
                        html.block("li", ["dir": "auto"], text: SignatureText.sentence(entry))
                    }
                }
            }
            html.block("h3", text: "Root")
            html.block("p", ["class": "small"]) { html in
                html.text(
                    "Of the Merkle tree (RFC 6962) over the ids of the \(report.recordCount) records in the order of "
                        + "replay: "
                )
                html.inline("code", text: report.root.hex)
            }
            html.block("h3", text: report.heads.count == 1 ? "Head" : "Heads")
            html.block("ul", ["class": "heads"]) { html in
                for head in report.heads {
                    html.block("li") { $0.inline("code", text: head.description) }
                }
            }
        }
    }
}
