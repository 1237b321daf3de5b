import ClaimLedger
import ClaimModel

/// The report in CommonMark with tables.
enum MarkdownPage {
    static func write(_ report: ProvenanceReport, _ options: ReportOptions, to output: ReportOutput) {
        var page = MarkdownWriter(to: output)
        page.head(report)
        if let changes = report.changes { page.changes(changes) }
        if report.hasOverview { page.overview(report.overview) }
        page.published(report.published)
        page.corrections(report.corrections)
        for section in report.articles { page.section(section) }
        if !report.strays.isEmpty {
            page.heading(2, "Claims without an article")
            page.paragraph("The articles that these claims appear in are in no ledger that was read.")
            for card in report.strays { page.claim(card) }
        }
        if !report.withdrawn.isEmpty {
            page.heading(2, "Withdrawn claims")
            for card in report.withdrawn { page.withdrawn(card) }
        }
        if !report.problems.isEmpty {
            page.heading(2, "Problems in the ledger")
            page.list(report.problems)
        }
        page.recheck(report)
        page.lines(ProofText.section(report, options, .markdown))
        page.finish()
    }
}

extension MarkdownWriter {
    mutating func heading(_ level: Int, _ text: String) {
        markup(String(repeating: "#", count: level) + " ")
        self.text(text)
        line("\n")
    }

    mutating func paragraph(_ text: String) {
        self.text(text)
        line("\n")
    }

    mutating func list(_ texts: [String], indent: String = "") {
        for text in texts {
            markup("\(indent)- ")
            self.text(text)
            line()
        }
        line()
    }

    /// A sign and a word.
    mutating func badge(_ standing: Standing) {
        markup("\(StandingText.symbol(standing)) **\(standing.rawValue)**")
    }

    /// A claim's name, a link where the report has its card.
    mutating func name(_ mention: ClaimMention) {
        let name = mention.id.name
        markup(mention.hasCard ? "[`\(name)`](#\(Anchor.claim(mention.id)))" : "`\(name)`")
    }

    fileprivate mutating func head(_ report: ProvenanceReport) {
        markup("# Provenance report: ")
        text(report.title)
        line("\n")
        paragraph(RecheckText.extent(report))
        paragraph(RecheckText.standingNote)
    }

    fileprivate mutating func overview(_ overview: Overview) {
        heading(2, "Overview")
        guard overview.tally.total > 0 else { return paragraph("No claims are recorded here.") }
        line("| Standing | Claims | Meaning |")
        line("| --- | ---: | --- |")
        for standing in Tally.order {
            markup("| ")
            badge(standing)
            line(" | \(overview.tally[standing]) | \(StandingText.meaning(standing)) |")
        }
        line("| All claims | \(overview.tally.total) | |\n")
        attention("Went stale, and why", overview.stale)
        attention("Split: reviewers disagree", overview.split)
        attention("Provisional: another reviewer is wanted", overview.provisional)
        attention("Not reviewed yet", overview.unreviewed)
    }

    private mutating func attention(_ title: String, _ mentions: [ClaimMention]) {
        guard !mentions.isEmpty else { return }
        heading(3, "\(title) (\(mentions.count))")
        for mention in mentions {
            markup("- ")
            name(mention)
            markup(" ")
            text(mention.statement)
            line()
            for reason in mention.reasons {
                markup("  - ")
                text(reason.text)
                line()
            }
        }
        line()
    }

    fileprivate mutating func section(_ section: ArticleSection) {
        let document = section.document
        line("<a id=\"\(Anchor.article(document.id))\"></a>\n")
        heading(2, document.metadata.title ?? document.id.name)
        var facts = [document.metadata.creators.map(\.name).joined(separator: ", ")]
        facts += [document.metadata.publisher, document.metadata.published?.description].compactMap { $0 }
        paragraph(facts.filter { !$0.isEmpty }.joined(separator: " · ").ifEmpty(document.id.name))
        for edition in section.editions { file(edition, indent: "") }
        line()
        for note in section.notes { self.note(note) }
        for entry in section.entries {
            switch entry {
            case .card(let card): claim(card)
            case .reference(let mention, let home):
                badge(mention.standing)
                markup(" ")
                name(mention)
                markup(" ")
                text(mention.statement)
                line(" Shown in full under [`\(home)`](#\(Anchor.article(home))).\n")
            }
        }
        if section.entries.isEmpty { paragraph("No claim of this article is recorded.") }
    }

    /// An archived file in one line of a list.
    mutating func file(_ document: Document, indent: String) {
        markup("\(indent)- Archived as ")
        code("Sources-Archive/\(document.archivePath)")
        markup(", SHA-256 `\(document.edition.hex)`, from ")
        address(document.metadata.url ?? document.origin)
        line()
    }

    /// An address: a link where it is plainly one of the web, text otherwise.
    mutating func address(_ address: String) {
        // Within angle brackets only these end a destination; `linkable` allows none of them.
        guard let url = WebAddress.linkable(address) else { return code(address) }
        markup("[")
        text(url)
        markup("](<\(url)>)")
    }

    mutating func note(_ note: TrackedNote) {
        markup("> Note: ")
        text(note.text)
        markup(" — ")
        text(note.by)
        line(", \(SourceText.minute(note.at))\n")
    }

    fileprivate mutating func recheck(_ report: ProvenanceReport) {
        heading(2, "How to recheck this report")
        for (position, step) in RecheckText.steps.enumerated() {
            markup("\(position + 1). ")
            text(step.text)
            line()
            if let command = step.command { line("\n       \(command)\n") }
        }
        line()
        paragraph(RecheckText.caution)
        if !report.signatures.isEmpty {
            paragraph(SignatureText.lead)
            for entry in report.signatures {
                markup("- ")
                text(SignatureText.sentence(entry))
                line()
            }
            line()
        }
        paragraph("Heads:")
        for head in report.heads { line("- `\(head.description)`") }
    }
}
