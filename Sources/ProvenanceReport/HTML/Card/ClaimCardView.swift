import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// A claim in full, or in brief where a page has very many.
    mutating func claim(_ card: ClaimCard, _ style: CardStyle) {
        let anchor = Anchor.claim(card.id)
        block(
            "article",
            [
                "id": anchor, "class": "claim s-\(CSSName.of(card.standing))",
                "aria-labelledby": "\(anchor)-title", "data-standing": card.standing.rawValue,
                "data-speakers": style.filter.speakers(of: card),
                "data-sources": style.filter.sources(of: card),
            ]
        ) { html in
            html.claimHead(card, anchor, style)
            if !card.reasons.isEmpty { html.remarks(card.reasons, class: "reasons") }
            html.block("div", ["class": "halves"]) { html in
                html.block("div") { html in
                    html.block("h4", text: "Who says it, and where")
                    for appearance in card.appearances { html.appearance(appearance, style) }
                }
                html.block("div") { html in html.verdicts(card, style) }
            }
            html.evidence(of: card, style)
            if !card.gaps.isEmpty {
                html.block("div", ["class": "gaps"]) { html in
                    html.block("h4", text: "What is missing")
                    html.remarks(card.gaps, class: "plain")
                }
            }
            html.links(card.links)
            if !card.notes.isEmpty {
                html.block("h4", text: "Notes")
                for note in card.notes { html.note(note) }
            }
            if style.isBrief {
                html.inBrief(card)
            } else {
                html.history(card)
                html.proof(of: card)
            }
        }
    }

    /// A claim that was taken back: what it said and why it went.
    mutating func withdrawnClaim(_ card: ClaimCard) {
        let anchor = Anchor.claim(card.id)
        block("article", ["id": anchor, "class": "claim withdrawn", "aria-labelledby": "\(anchor)-title"]) {
            html in
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

    private mutating func claimHead(_ card: ClaimCard, _ anchor: String, _ style: CardStyle) {
        block("header") { html in
            html.block("p", ["class": "line"]) { html in
                html.badge(card.standing)
                if let rating = style.ratings?[card.standing] { html.rating(rating, of: style.ratings) }
                html.inline("a", ["class": "name", "href": "#\(anchor)", "title": "Link to this claim"]) {
                    $0.text(card.id.name)
                }
                if !style.isBrief {
                    html.inline("button", ["type": "button", "class": "copy"], text: "Copy link")
                }
            }
            html.block("h3", ["id": "\(anchor)-title", "dir": "auto"], text: card.claim.statement)
            html.block("p", ["class": "meta"]) { html in
                html.text("Kind: \(card.claim.kind.rawValue)")
                if let about = card.claim.about {
                    html.text(" · About ")
                    html.inline("span", ["class": "date"], text: about.description)
                }
                for tag in card.claim.tags {
                    html.text(" ")
                    html.inline("span", ["class": "tag"]) { $0.foreign(tag) }
                }
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
