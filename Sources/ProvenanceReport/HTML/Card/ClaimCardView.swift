import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// A claim as a line that opens into its card, in full or in brief where a page has very many.
    mutating func claim(_ card: ClaimCard, _ style: CardStyle) {
        let anchor = Anchor.claim(card.id)
        block(
            "article",
            [
                "class": "claim s-\(CSSName.of(card.standing))", "aria-labelledby": "\(anchor)-title",
                "data-claim": card.id.name, "data-standing": card.standing.rawValue,
                "data-speakers": style.filter.speakers(of: card),
                "data-sources": style.filter.sources(of: card),
                "data-tags": card.claim.tags.isEmpty ? nil : card.claim.tags.joined(separator: " | "),
                "data-about": card.claim.about.map { $0.description },
            ]
        ) { html in
            html.block("details", ["open": style.isOpen ? "" : nil]) { html in
                html.claimRow(card, anchor, style)
                // The address is within what opens, so that a browser opens it for a link.
                html.block("div", ["id": anchor, "class": "card"]) { html in html.card(card, anchor, style) }
            }
        }
    }

    private mutating func card(_ card: ClaimCard, _ anchor: String, _ style: CardStyle) {
        block("div", ["class": "halves"]) { html in
            html.block("div") { html in
                html.verdicts(card, style)
                if !card.reasons.isEmpty { html.remarks(card.reasons, class: "reasons") }
            }
            html.block("div") { html in
                html.block("h4", text: "Who says it, and where")
                for appearance in card.appearances { html.appearance(appearance, style) }
            }
        }
        if !style.isBrief { claimFigure(of: card) }
        evidence(of: card, style)
        if !card.gaps.isEmpty {
            block("div", ["class": "gaps"]) { html in
                html.block("h4", text: "What is missing")
                html.remarks(card.gaps, class: "plain")
            }
        }
        links(card.links)
        if !card.notes.isEmpty {
            block("h4", text: "Notes")
            for note in card.notes { self.note(note) }
        }
        facts(of: card, anchor, style)
        if style.isBrief {
            inBrief(card)
        } else {
            block("details", ["class": "behind"]) { html in
                html.block("summary") { html in
                    html.text(
                        "History and proof: \(SourceText.count(card.history.count, "record", "records"))"
                    )
                }
                html.history(card)
                html.proof(of: card)
            }
        }
    }

    /// A claim that was taken back: what it said and why it went.
    mutating func withdrawnClaim(_ card: ClaimCard) {
        let anchor = Anchor.claim(card.id)
        block(
            "article",
            [
                "id": anchor, "class": "claim withdrawn", "aria-labelledby": "\(anchor)-title",
                "data-claim": card.id.name,
            ]
        ) { html in
            html.block("header") { html in
                html.block("p", ["class": "line"]) { html in
                    html.inline("a", ["class": "name", "href": "#\(anchor)"], text: card.id.name)
                }
                html.block("h3", ["id": "\(anchor)-title", "dir": "auto"]) {
                    $0.inline("s", text: card.claim.statement)
                }
            }
            html.block("p") { html in
                html.text("Withdrawn: ")
                html.foreign(card.withdrawn ?? "")
            }
            html.history(card)
        }
    }

    /// What kind of claim it is, what it is about, its tags, its name and its address.
    private mutating func facts(of card: ClaimCard, _ anchor: String, _ style: CardStyle) {
        block("p", ["class": "meta facts"]) { html in
            html.text("Kind of claim: \(card.claim.kind.rawValue)")
            if let about = card.claim.about {
                html.text(" · About ")
                html.inline("span", ["class": "date"], text: about.description)
            }
            for tag in card.claim.tags {
                html.text(" ")
                html.inline("span", ["class": "tag"]) { $0.foreign(tag) }
            }
            html.text(" · ")
            html.inline("a", ["class": "name", "href": "#\(anchor)", "title": "Link to this claim"]) {
                $0.text(card.id.name)
            }
            if let site = style.site, !style.isOpen {
                html.text(" · ")
                html.inline("a", ["href": site + SitePlace.claim(card.id).path], text: "A page of its own")
            }
            if !style.isBrief {
                html.text(" ")
                html.inline("button", ["type": "button", "class": "copy"], text: "Copy link")
            }
        }
    }

    private mutating func inBrief(_ card: ClaimCard) {
        block("p", ["class": "small"]) { html in
            html.text("Shown in brief; in full by ")
            html.inline("code", text: "assay report --claim \(card.id.name)")
        }
    }

    // MARK: - Links and notes

    private mutating func links(_ links: [LinkCard]) {
        guard !links.isEmpty else { return }
        block("h4", text: "Same and related claims")
        block("ul", ["class": "links"]) { html in
            for link in links {
                html.block("li") { html in
                    html.inline(
                        "span",
                        ["class": "relation"],
                        text: link.relation == .same ? "Same as" : "Related to"
                    )
                    html.text(" ")
                    html.claimName(link.other)
                    html.text(" ")
                    html.badge(link.other.standing)
                    html.text(" ")
                    html.foreign(link.other.statement)
                    if link.other.isWithdrawn { html.text(" (withdrawn)") }
                    for verdict in link.verdicts {
                        html.inline("span", ["class": "why"]) { html in
                            html.text("There \(verdict.verdict.rawValue) by ")
                            html.foreign(verdict.by)
                            html.text(", as of \(verdict.asOf).")
                        }
                    }
                }
            }
        }
        block(
            "p",
            ["class": "small"],
            text: "A verdict on one of them is shown here and never copied: each is reviewed by itself."
        )
    }

    /// A note with who wrote it.
    mutating func note(_ note: TrackedNote) {
        block("div", ["class": "note"]) { html in
            html.block("p", ["dir": "auto"], text: note.text)
            html.block("p", ["class": "small"]) { html in
                html.foreign(note.by)
                html.text(", ")
                html.instant(note.at)
            }
        }
    }
}
