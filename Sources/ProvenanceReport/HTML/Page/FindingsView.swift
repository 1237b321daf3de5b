import ClaimModel

extension HTMLWriter {
    /// What was found: a sentence, its shares as a bar, and the findings that matter most.
    mutating func findings(of report: ProvenanceReport, _ publication: Publication) {
        block("section", ["id": "findings", "class": "findings", "aria-label": "What we found"]) { html in
            if report.hasOverview {
                html.block("p", ["class": "found"], text: FindingsText.found(report.overview.tally))
                if report.overview.tally.total > 1 { html.bar(report.overview.tally) }
                let leads = FindingsText.leads(report, publication)
                if !leads.isEmpty {
                    html.block("ol", ["class": "leads", "aria-label": "Findings that matter most"]) { html in
                        for card in leads { html.lead(card) }
                    }
                }
            }
            html.block("p", ["class": "checked"]) { html in
                if report.hasOverview, !FindingsText.leads(report, publication).isEmpty,
                    let rule = FindingsText.leadRule(publication)
                {
                    html.text(rule + " ")
                }
                html.foreign(FindingsText.checked(report))
                html.text(" \(FindingsText.proof(report)) ")
                html.inline("a", ["href": "#recheck"], text: "How to recheck this page")
            }
        }
    }

    private mutating func lead(_ card: ClaimCard) {
        block("li", ["class": "s-\(CSSName.of(card.standing))"]) { html in
            html.badge(card.standing)
            html.inline("a", ["href": "#\(Anchor.claim(card.id))"]) { $0.foreign(card.claim.statement) }
        }
    }
}
