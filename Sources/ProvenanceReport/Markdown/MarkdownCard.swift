import ClaimLedger
import ClaimModel

extension MarkdownWriter {
    /// A claim in full.
    mutating func claim(_ card: ClaimCard) {
        line("<a id=\"\(Anchor.claim(card.id))\"></a>\n")
        heading(3, card.claim.statement)
        badge(card.standing)
        markup(" · `\(card.id)` · \(card.claim.kind.rawValue)")
        if let about = card.claim.about { markup(" · about \(about)") }
        for tag in card.claim.tags {
            markup(" · ")
            text(tag)
        }
        line("\n")
        if !card.reasons.isEmpty { list(card.reasons.map(\.text)) }
        for appearance in card.appearances { self.appearance(appearance) }
        for verdict in card.verdicts { self.verdict(verdict) }
        for opposition in card.oppositions {
            markup("**Strongest evidence against “\(opposition.verdict.rawValue)”:** ")
            text(words(opposition.evidence))
            line("\n")
        }
        for stance in [Evidence.Stance.supports, .conflicts, .context] {
            evidence(
                card.accepted(stance),
                StandingText.heading(stance),
                origins: SourceText.origins(of: card, stance)
            )
        }
        if let reasons = card.origins?.reasons, !reasons.isEmpty { list(reasons) }
        evidence(card.setApart(.proposed), "Proposed by the finder, not decided")
        evidence(card.setApart(.rejected), "Rejected")
        evidence(card.setApart(.withdrawn), "Withdrawn evidence")
        if !card.gaps.isEmpty {
            line("**What is missing**\n")
            list(card.gaps.map(\.text))
        }
        links(card.links)
        for note in card.notes { self.note(note) }
        for verdict in card.earlierVerdicts {
            line("Earlier verdict:\n")
            self.verdict(verdict)
        }
        history(card)
    }

    /// A claim that was taken back: what it said and why it went.
    mutating func withdrawn(_ card: ClaimCard) {
        line("<a id=\"\(Anchor.claim(card.id))\"></a>\n")
        markup("### ~~")
        text(card.claim.statement)
        line("~~\n")
        markup("`\(card.id)` · Withdrawn: ")
        text(card.withdrawn ?? "")
        line("\n")
        history(card)
    }

    private mutating func appearance(_ appearance: AppearanceCard) {
        quote(appearance.quote, indent: "")
        line()
        text(SourceText.short(appearance.article))
        markup(", edition `\(appearance.edition.short)`. ")
        for (position, link) in appearance.attribution.links.enumerated() {
            markup(position == 0 ? "Said by: " : " → ")
            text(link.name)
            markup(" (")
            if let role = link.role {
                text(role)
                markup("; ")
            }
            markup("\(link.manner))")
        }
        line("\n")
    }

    private mutating func quote(_ quote: QuoteCard, indent: String) {
        markup("\(indent)> ")
        if !quote.before.isEmpty {
            text(quote.before)
        }
        // Quotation marks rather than bold type: they hold whatever stands beside them.
        markup("«")
        text(quote.quote)
        markup("»")
        if !quote.after.isEmpty {
            text(quote.after)
        }
        line("\n")
        markup(indent)
        text(SourceText.outcome(quote.outcome))
        if let recorded = quote.recordedAs {
            markup(" Recorded as “")
            text(recorded)
            markup("”.")
        }
        if let requoted = quote.requoted {
            markup(" ")
            text(requoted.text)
        }
        line()
    }

    private mutating func verdict(_ verdict: VerdictCard) {
        markup("Verdict: ")
        badge(Standing(verdict.review.verdict))
        if let own = verdict.houseLabel {
            markup(", here called ")
            text(own)
        }
        markup(", as of \(verdict.review.asOf), by ")
        text(verdict.by)
        line(", \(SourceText.minute(verdict.at)), record `\(verdict.record.short)`\n")
        markup("> ")
        text(verdict.review.rationale)
        line("\n")
        if !verdict.evidence.isEmpty {
            markup("Rests on ")
            text(verdict.evidence.map(words).joined(separator: "; "))
            line("\n")
        }
        if let reason = verdict.review.withoutEvidence {
            markup("Given without evidence: ")
            text(reason)
            line("\n")
        }
        if let reason = verdict.withdrawn {
            markup("Withdrawn: ")
            text(reason)
            line("\n")
        }
    }

    private func words(_ reference: EvidenceReference) -> String {
        [reference.label, reference.source].compactMap { $0 }.joined(separator: " ")
    }

    private mutating func evidence(_ pieces: [EvidenceCard], _ title: String, origins: String? = nil) {
        guard !pieces.isEmpty else { return }
        let counts = ["\(pieces.count)", origins].compactMap(\.self).joined(separator: ", ")
        line("**\(title) (\(counts))**\n")
        for piece in pieces { evidence(piece) }
        line()
    }

    private mutating func evidence(_ card: EvidenceCard) {
        markup("- **\(card.label)** ")
        text(SourceText.short(card.source))
        markup(", \(card.evidence.date?.description ?? "no date")")
        if card.state != .accepted { markup(", \(card.evidence.stance.rawValue)") }
        if let strength = card.evidence.strength { markup(", \(strength.rawValue)") }
        if let note = card.evidence.strengthNote {
            markup(": ")
            text(note)
        }
        line("\n")
        if let summary = card.shownSummary {
            markup("  ")
            text(summary)
            line("\n")
        }
        quote(card.quote, indent: "  ")
        line()
        switch card.evidence.origin {
        case .person: break
        case .finder(let reasons, let score):
            markup("  Found by the finder, score \(SourceText.score(score)): ")
            if let note = card.finderNote { text("\(note): ") }
            text(reasons.joined(separator: "; "))
            line(".\n")
        case .document: line("  \(SourceText.statedByDocument)\n")
        }
        for working in card.workings {
            markup("  \(SourceText.workedOut) ")
            text(working)
            line(".\n")
        }
        for decision in card.decisions {
            markup("  ")
            text(decision)
            line(".\n")
        }
        if let source = card.source { file(source, indent: "  ") }
        markup("  - Record `\(card.record)`")
        if let path = card.quote.selector.xpath?.path {
            markup(", element ")
            code(path)
        }
        if let range = card.quote.range ?? card.quote.selector.position?.range {
            markup(", code points \(range.start) to \(range.end)")
        }
        line()
    }

    private mutating func links(_ links: [LinkCard]) {
        guard !links.isEmpty else { return }
        line("**Same and related claims**\n")
        for link in links {
            markup("- \(link.relation == .same ? "Same as" : "Related to") ")
            name(link.other)
            markup(" ")
            badge(link.other.standing)
            markup(link.other.isWithdrawn ? " (withdrawn) " : " ")
            text(link.other.statement)
            line()
        }
        line()
    }

    private mutating func history(_ card: ClaimCard) {
        line("| Time | Who | Kind | What | Record |")
        line("| --- | --- | --- | --- | --- |")
        for entry in card.history {
            markup("| \(SourceText.minute(entry.at)) | ")
            text(entry.by)
            markup(" | ")
            text(entry.kind)
            markup(" | ")
            text(entry.words)
            line(" | `\(entry.record.short)` |")
        }
        line()
    }
}
