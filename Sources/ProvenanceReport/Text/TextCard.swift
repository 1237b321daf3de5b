import ClaimLedger
import ClaimModel

extension TextWriter {
    /// A claim in full.
    mutating func claim(_ card: ClaimCard) {
        line()
        rule("-")
        paragraph(card.claim.statement)
        var facts = [card.id.name, card.standing.rawValue, card.claim.kind.rawValue]
        if let about = card.claim.about { facts.append("about \(about)") }
        paragraph((facts + card.claim.tags).joined(separator: "; ") + "]", lead: "[")
        if let withdrawn = card.withdrawn { paragraph(withdrawn, lead: "Withdrawn: ") }
        for reason in card.reasons { paragraph(reason.text, lead: "- ") }
        for appearance in card.appearances { self.appearance(appearance) }
        for verdict in card.verdicts { self.verdict(verdict, "Verdict") }
        for opposition in card.oppositions {
            let evidence = opposition.evidence
            paragraph(
                "\(evidence.label ?? "evidence") \(evidence.source)",
                lead: "Strongest against \"\(opposition.verdict.rawValue)\": ",
                hang: 2
            )
        }
        for stance in [Evidence.Stance.supports, .conflicts, .context] {
            let origins = SourceText.origins(of: card, stance).map { " (\($0))" } ?? ""
            evidence(card.accepted(stance), StandingText.heading(stance) + origins)
        }
        for reason in card.origins?.reasons ?? [] { paragraph(reason) }
        evidence(card.setApart(.proposed), "Proposed by the finder, not decided")
        evidence(card.setApart(.rejected), "Rejected")
        evidence(card.setApart(.withdrawn), "Withdrawn evidence")
        list(card.gaps.map(\.text), "What is missing")
        list(
            card.links.map { "\($0.relation.rawValue): \($0.other.id), \($0.other.standing.rawValue)" },
            "Linked claims"
        )
        list(card.notes.map { "\($0.by): \($0.text)" }, "Notes")
        for verdict in card.earlierVerdicts { self.verdict(verdict, "Earlier verdict") }
        list(Self.history(card.history), "History")
    }

    /// What was recorded, with what one person recorded within a minute in one item.
    private static func history(_ entries: [HistoryEntry]) -> [String] {
        var items: [(head: String, words: [String])] = []
        for entry in entries {
            let head = "\(SourceText.minute(entry.at)), \(entry.by)"
            let words = entry.brief ?? entry.words
            if items.last?.head == head {
                items[items.count - 1].words.append(words)
            } else {
                items.append((head, [words]))
            }
        }
        return items.map { "\($0.head): \($0.words.joined(separator: "; "))" }
    }

    private mutating func list(_ items: [String], _ title: String) {
        guard !items.isEmpty else { return }
        line()
        paragraph("\(title):")
        for item in items { paragraph(item, lead: "- ") }
    }

    private mutating func appearance(_ appearance: AppearanceCard) {
        line()
        quote(appearance.quote, appearance.edition)
        paragraph(SourceText.short(appearance.article), lead: "-- ", indent: 2)
        let voices = appearance.attribution.links.map { link in
            "\(link.name) (\(([link.role, link.manner].compactMap { $0 }).joined(separator: "; ")))"
        }
        paragraph(voices.joined(separator: " > "), lead: "Said by: ", indent: 2)
    }

    /// - Parameter source: The digest of what is quoted; the proof below has all of it.
    private mutating func quote(_ quote: QuoteCard, _ source: Digest) {
        var words = SourceText.outcome(quote.outcome)
        if let recorded = quote.recordedAs { words += " Recorded as “\(recorded)”." }
        if let requoted = quote.requoted { words += " \(requoted.text)" }
        paragraph(
            "\(quote.before)«\(quote.quote)»\(quote.after) [\(words) SHA-256 \(source.short)…]",
            lead: "> ",
            indent: 2
        )
    }

    private mutating func verdict(_ verdict: VerdictCard, _ title: String) {
        line()
        let review = verdict.review
        let head = "\(title): \(verdict.words), as of \(review.asOf), by "
        paragraph("\(verdict.by), \(SourceText.minute(verdict.at))", lead: head, hang: 2)
        paragraph(review.rationale, indent: 2)
        if let reason = review.withoutEvidence { paragraph("Without evidence: \(reason)", indent: 2) }
        let evidence = verdict.evidence.map { $0.label ?? $0.source }
        if !evidence.isEmpty { paragraph("Rests on \(evidence.joined(separator: ", ")).", indent: 2) }
        if let withdrawn = verdict.withdrawn { paragraph("Withdrawn: \(withdrawn)", indent: 2) }
    }

    private mutating func evidence(_ cards: [EvidenceCard], _ title: String) {
        guard !cards.isEmpty else { return }
        line()
        paragraph("\(title):")
        for card in cards {
            let evidence = card.evidence
            var facts = [SourceText.short(card.source)]
            if let date = evidence.date { facts.append(date.description) }
            if let strength = evidence.strength { facts.append(strength.rawValue) }
            if let note = evidence.strengthNote { facts.append(note) }
            paragraph(facts.joined(separator: "; "), lead: "\(card.label) ")
            if let summary = card.shownSummary { paragraph(summary, indent: 4) }
            quote(card.quote, evidence.source)
            if let url = card.source?.metadata.url { paragraph(url, indent: 4) }
            switch evidence.origin {
            case .person: break
            case .finder(let reasons, let score):
                let note = card.finderNote.map { "\($0): " } ?? ""
                paragraph(
                    "Found with a score of \(SourceText.score(score)): \(note)\(reasons.joined(separator: "; "))",
                    indent: 4
                )
            case .document: paragraph(SourceText.statedByDocument, indent: 4)
            }
            for working in card.workings { paragraph("\(SourceText.workedOut) \(working)", indent: 4) }
            for decision in card.decisions { paragraph(decision, indent: 4) }
        }
    }
}
