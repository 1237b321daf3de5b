import ClaimModel

extension HTMLWriter {
    /// The verdicts that hold, what speaks most strongly against them, and those before them.
    mutating func verdicts(_ card: ClaimCard, _ style: CardStyle) {
        if card.verdicts.count != 1 { block("h4", text: card.verdicts.isEmpty ? "Verdict" : "Verdicts") }
        if card.verdicts.isEmpty { block("p", ["class": "small"], text: "None holds.") }
        for verdict in card.verdicts { self.verdict(verdict, of: card, isBrief: style.isBrief) }
        for opposition in card.oppositions {
            block("p", ["class": "opposition"]) { html in
                html.inline("b", text: "Strongest evidence against “\(opposition.verdict.rawValue)”: ")
                html.reference(opposition.evidence)
            }
        }
        let unopposed = card.verdicts.filter { verdict in
            !verdict.review.verdict.wantedStances.isEmpty
                && !card.oppositions.contains { $0.verdict == verdict.review.verdict }
        }
        if !unopposed.isEmpty, card.oppositions.isEmpty {
            block("p", ["class": "opposition"], text: "No accepted evidence speaks against the verdict.")
        }
        guard !card.earlierVerdicts.isEmpty, !style.isBrief else { return }
        block("details") { html in
            html.block("summary", text: "Earlier verdicts: \(card.earlierVerdicts.count)")
            for verdict in card.earlierVerdicts { html.verdict(verdict, of: card, isBrief: false) }
        }
    }

    private mutating func verdict(_ verdict: VerdictCard, of card: ClaimCard, isBrief: Bool) {
        let standing = Standing(verdict.review.verdict)
        block("div", ["class": "verdict s-\(CSSName.of(standing))"]) { html in
            html.block("p", ["class": "ruled"]) { html in
                html.badge(standing)
                if let own = verdict.houseLabel {
                    html.text(" ")
                    html.inline("b", ["class": "own-verdict"]) { $0.foreign(own) }
                }
                html.inline("span", ["class": "asof"]) { html in
                    html.text("as of ")
                    html.date(verdict.review.asOf)
                }
            }
            html.block("p", ["class": "rationale", "dir": "auto"]) { html in
                if verdict.withdrawn == nil {
                    html.text(verdict.review.rationale)
                } else {
                    html.inline("s", text: verdict.review.rationale)
                }
            }
            if let reason = verdict.withdrawn {
                html.block("p") { html in
                    html.text("Withdrawn: ")
                    html.foreign(reason)
                }
            }
            html.basis(verdict, of: card, isBrief: isBrief)
            html.block("p", ["class": "small"]) { html in
                html.text("Reviewed by ")
                html.foreign(verdict.by)
                html.text(", ")
                html.instant(verdict.at)
                html.text(" · record ")
                html.shortID(verdict.record.digest)
            }
        }
    }

    private mutating func basis(_ verdict: VerdictCard, of card: ClaimCard, isBrief: Bool) {
        if card.restsOnAll(verdict) {
            block(
                "p",
                ["class": "basis"],
                text: "Rests on all \(verdict.evidence.count) pieces of evidence here."
            )
        } else if !verdict.evidence.isEmpty {
            block("p", ["class": "basis"]) { html in
                html.text("Rests on ")
                // The pieces themselves stand right below, with a mark on each.
                for (position, reference) in verdict.evidence.enumerated() {
                    if position > 0 { html.text(", ") }
                    html.mention(reference, withPublisher: verdict.evidence.count == 1 && !isBrief)
                }
            }
        }
        if let reason = verdict.review.withoutEvidence {
            block("p", ["class": "basis"]) { html in
                html.text("Given without evidence: ")
                html.foreign(reason)
            }
        }
    }

    private mutating func mention(_ reference: EvidenceReference, withPublisher: Bool) {
        guard let label = reference.label else { return foreign(reference.source) }
        inline(
            "a",
            [
                "href": "#\(Anchor.evidence(reference.record))",
                "title": withPublisher ? nil : reference.source,
            ]
        ) { html in
            html.inline("span", ["class": "label"], text: label)
            guard withPublisher else { return }
            html.text(" ")
            html.foreign(reference.publisher)
        }
    }

    private mutating func reference(_ reference: EvidenceReference) {
        guard let label = reference.label else { return foreign(reference.source) }
        inline("a", ["href": "#\(Anchor.evidence(reference.record))"]) { html in
            html.inline("span", ["class": "label"], text: label)
            html.text(" ")
            html.foreign(reference.source)
        }
    }
}
