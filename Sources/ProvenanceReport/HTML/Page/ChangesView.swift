import ClaimModel

extension HTMLWriter {
    /// What is new and what changed since an earlier report.
    mutating func changes(_ changes: ReportChanges) {
        block("section", ["id": "changes", "class": "changes", "aria-labelledby": "changes-title"]) { html in
            html.block("h2", ["id": "changes-title"], text: "What changed")
            html.block("p", text: changes.sentence)
            html.list("New claims", changes.new)
            html.list("Overtaken", changes.overtaken)
            html.list("Changed", changes.changed)
            html.list("Withdrawn", changes.withdrawn)
        }
    }

    private mutating func list(_ title: String, _ mentions: [ClaimMention]) {
        list(title, mentions.map { ReportChanges.Change(claim: $0, before: $0.standing, what: []) })
    }

    private mutating func list(_ title: String, _ changes: [ReportChanges.Change]) {
        guard !changes.isEmpty else { return }
        block("h3", text: "\(title): \(changes.count)")
        block("ul", ["class": "mentions"]) { html in
            for change in changes {
                html.block("li") { html in
                    html.badge(change.claim.standing)
                    html.text(" ")
                    html.claimName(change.claim)
                    html.text(" ")
                    html.foreign(change.claim.statement)
                    for sentence in change.what {
                        html.inline("span", ["class": "why", "dir": "auto"], text: sentence)
                    }
                }
            }
        }
    }

    /// What became of documents that claims rest on.
    mutating func corrections(_ corrections: [Correction]) {
        block("section", ["id": "corrections", "aria-labelledby": "corrections-title"]) { html in
            html.block("h2", ["id": "corrections-title"], text: "Corrected and withdrawn documents")
            html.block(
                "p",
                text: "The archived files stay as they were. These claims and verdicts rest on them:"
            )
            for correction in corrections {
                html.block("h3", ["dir": "auto"], text: correction.sentence)
                html.block("ul", ["class": "mentions"]) { html in
                    for affected in correction.claims {
                        html.block("li") { html in
                            html.badge(affected.claim.standing)
                            html.text(" ")
                            html.claimName(affected.claim)
                            for what in affected.what {
                                html.inline("span", ["class": "why", "dir": "auto"], text: what)
                            }
                        }
                    }
                }
            }
        }
    }
}
