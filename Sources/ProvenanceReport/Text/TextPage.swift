import ClaimLedger
import ClaimModel

/// The report as plain text of 80 columns.
enum TextPage {
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var text = TextWriter(to: output)
        text.rule("=")
        text.paragraph(report.title)
        text.paragraph("Provenance report. " + RecheckText.extent(report))
        text.paragraph(RecheckText.standingNote)
        text.rule("=")
        if report.hasOverview { text.overview(report.overview) }
        text.published(report.published)
        text.corrections(report.corrections)
        for section in report.articles { text.section(section) }
        text.cards(report.strays, under: "Claims without an article")
        text.cards(report.withdrawn, under: "Withdrawn claims")
        if !report.problems.isEmpty {
            text.heading("Problems in the ledger")
            for problem in report.problems { text.paragraph(problem, lead: "- ") }
        }
        text.recheck(report)
        text.lines(ProofText.section(report, options, .text))
        text.finish()
    }
}

extension TextWriter {
    mutating func heading(_ text: String) {
        line()
        paragraph(text)
        rule("=")
    }

    fileprivate mutating func overview(_ overview: Overview) {
        line()
        for standing in Tally.order where overview.tally[standing] > 0 {
            let number = String(overview.tally[standing])
            let space = String(repeating: " ", count: max(0, 6 - number.utf8.count))
            paragraph(standing.rawValue, lead: "\(space)\(number)  ")
        }
        for (title, mentions) in [
            ("Stale", overview.stale), ("Split", overview.split),
            ("Provisional", overview.provisional), ("Not reviewed", overview.unreviewed),
        ] where !mentions.isEmpty {
            line()
            paragraph("\(title):")
            for mention in mentions {
                paragraph("\(mention.id): \(mention.statement)", lead: "- ")
                for reason in mention.reasons { paragraph(reason.text, indent: 2) }
            }
        }
    }

    /// What became of documents that claims rest on.
    fileprivate mutating func corrections(_ corrections: [Correction]) {
        guard !corrections.isEmpty else { return }
        heading("Corrected and withdrawn documents")
        for correction in corrections {
            paragraph(correction.sentence)
            for affected in correction.claims {
                paragraph("\(affected.claim.id): \(affected.claim.statement)", lead: "- ")
                for sentence in affected.what { paragraph(sentence, indent: 2) }
            }
        }
    }

    /// What was changed of claims after they were published.
    fileprivate mutating func published(_ log: PublishedLog) {
        guard !log.entries.isEmpty else { return }
        heading("Changed after publication")
        paragraph(log.summary)
        let (own, shared) = log.parted
        for group in shared {
            paragraph(
                "\(group.heading): " + group.entries.map(\.claim.id.name).joined(separator: ", "),
                lead: "- "
            )
            change(group.change)
        }
        for entry in own {
            paragraph("\(entry.claim.id): \(entry.claim.statement)", lead: "- ")
            for publishing in entry.publications { paragraph(publishing.sentence, indent: 2) }
            for one in entry.changes { change(one) }
        }
    }

    private mutating func change(_ change: PublishedLog.Change) {
        for part in change.parts { paragraph(part.sentence, indent: 2) }
        paragraph(change.origin, indent: 2)
    }

    fileprivate mutating func section(_ section: ArticleSection) {
        heading(SourceText.short(section.document))
        for edition in section.editions {
            paragraph("SHA-256 \(edition.edition.hex)", lead: "Edition: ")
            if let published = edition.metadata.published { paragraph("published \(published)", indent: 9) }
            if let url = edition.metadata.url { paragraph(url, indent: 9) }
        }
        for note in section.notes { paragraph("\(note.by): \(note.text)", lead: "Note by ") }
        for entry in section.entries {
            switch entry {
            case .card(let card): claim(card)
            case .reference(let mention, let home):
                line()
                rule("-")
                paragraph("\(mention.id): \(mention.statement)")
                paragraph("\(mention.standing.rawValue); shown in full under \(home)", indent: 2)
            }
        }
    }

    fileprivate mutating func cards(_ cards: [ClaimCard], under title: String) {
        guard !cards.isEmpty else { return }
        heading(title)
        for card in cards { claim(card) }
    }

    fileprivate mutating func recheck(_ report: ProvenanceReport) {
        heading("How to recheck this report")
        for (number, step) in RecheckText.steps.enumerated() {
            paragraph(step.text, lead: "\(number + 1). ")
            if let command = step.command { paragraph(command, indent: 7) }
        }
        paragraph(RecheckText.caution)
        if !report.signatures.isEmpty {
            line()
            paragraph(SignatureText.lead)
            for entry in report.signatures { paragraph(SignatureText.sentence(entry), lead: "- ") }
        }
        line()
        paragraph("Heads:")
        for head in report.heads { paragraph(head.description, indent: 2) }
    }
}
