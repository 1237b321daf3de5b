extension MarkdownWriter {
    /// What is new and what changed since an earlier report.
    mutating func changes(_ changes: ReportChanges) {
        heading(2, "What changed")
        paragraph(changes.sentence)
        list("New claims", changes.new.map { ($0, []) })
        list("Overtaken", changes.overtaken.map { ($0.claim, $0.what) })
        list("Changed", changes.changed.map { ($0.claim, $0.what) })
        list("Withdrawn", changes.withdrawn.map { ($0, []) })
    }

    /// What became of documents that claims rest on.
    mutating func corrections(_ corrections: [Correction]) {
        guard !corrections.isEmpty else { return }
        heading(2, "Corrected and withdrawn documents")
        for correction in corrections {
            paragraph(correction.sentence)
            items(correction.claims.map { ($0.claim, $0.what) })
        }
    }

    /// What was changed of claims after they were published.
    mutating func published(_ log: PublishedLog) {
        guard !log.entries.isEmpty else { return }
        heading(2, "Changed after publication")
        paragraph(log.summary)
        let (own, shared) = log.parted
        func words(_ change: PublishedLog.Change) -> [String] {
            change.parts.map(\.sentence) + [change.origin]
        }
        for group in shared {
            heading(3, group.heading)
            paragraph(words(group.change).joined(separator: " "))
            items(group.entries.map { ($0.claim, []) })
        }
        items(own.map { ($0.claim, $0.publications.map(\.sentence) + $0.changes.flatMap(words)) })
    }

    private mutating func list(_ title: String, _ claims: [(ClaimMention, [String])]) {
        guard !claims.isEmpty else { return }
        heading(3, "\(title) (\(claims.count))")
        items(claims)
    }

    private mutating func items(_ claims: [(claim: ClaimMention, what: [String])]) {
        for (claim, what) in claims {
            markup("- ")
            badge(claim.standing)
            markup(" ")
            name(claim)
            markup(" ")
            text(claim.statement)
            line()
            for sentence in what {
                markup("  - ")
                text(sentence)
                line()
            }
        }
        line()
    }
}
