import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// A claim in full.
    mutating func claim(_ card: ClaimCard) {
        let anchor = Anchor.claim(card.id)
        block(
            "article",
            [
                "id": anchor, "class": "claim s-\(CSSName.of(card.standing))",
                "aria-labelledby": "\(anchor)-title",
            ]
        ) { html in
            html.claimHead(card, anchor)
            if !card.reasons.isEmpty { html.remarks(card.reasons, class: "reasons") }
            for appearance in card.appearances { html.appearance(appearance) }
            html.verdicts(card)
            html.evidence(of: card)
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
            html.history(card)
            html.inclusion(of: card)
        }
    }

    /// A claim that was taken back: what it said and why it went.
    mutating func withdrawnClaim(_ card: ClaimCard) {
        let anchor = Anchor.claim(card.id)
        block("article", ["id": anchor, "class": "claim withdrawn", "aria-labelledby": "\(anchor)-title"]) {
            html in
            html.block("p", ["class": "line"]) { html in
                html.inline("a", ["class": "name", "href": "#\(anchor)"], text: card.id.name)
            }
            html.block("h3", ["id": "\(anchor)-title", "dir": "auto"]) {
                $0.inline("s", text: card.claim.statement)
            }
            html.block("p") { html in
                html.text("Withdrawn: ")
                html.foreign(card.withdrawn ?? "")
            }
            html.history(card)
        }
    }

    private mutating func claimHead(_ card: ClaimCard, _ anchor: String) {
        block("header") { html in
            html.block("p", ["class": "line"]) { html in
                html.badge(card.standing)
                html.inline("a", ["class": "name", "href": "#\(anchor)", "title": "Link to this claim"]) {
                    $0.text(card.id.name)
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

    private mutating func appearance(_ appearance: AppearanceCard) {
        block("div", ["class": "appearance"]) { html in
            html.quote(appearance.quote, language: appearance.article?.metadata.language)
            html.block("p", ["class": "source"]) { html in
                if let article = appearance.article {
                    html.foreign(SourceWords.short(article))
                    if let published = article.metadata.published {
                        html.text(", ")
                        html.date(published)
                    }
                    html.text(" · edition ")
                } else {
                    html.text("An article that no ledger records · edition ")
                }
                html.shortID(appearance.edition)
            }
            html.chain(appearance.attribution)
        }
    }

    /// Who says it, through whom, from the article's voice to the original speaker.
    private mutating func chain(_ attribution: Attribution) {
        block("ol", ["class": "chain", "aria-label": "Who says it, through whom"]) { html in
            for link in attribution.links {
                html.block("li") { html in
                    html.inline("b") { $0.foreign(link.name) }
                    if let role = link.role {
                        html.text(" ")
                        html.inline("span", ["class": "role"]) { $0.foreign(role) }
                    }
                    html.text(" ")
                    html.inline("span", ["class": "mode"], text: link.mode.rawValue)
                }
            }
        }
    }

    // MARK: - Links, notes and history

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

    private mutating func history(_ card: ClaimCard) {
        block("details", ["class": "history"]) { html in
            html.block(
                "summary",
                text: "History: \(SourceWords.count(card.history.count, "record", "records"))"
            )
            html.block(
                "div",
                [
                    "class": "scroll", "tabindex": "0", "role": "region",
                    "aria-label": "History of \(card.id.name)",
                ]
            ) { html in
                html.block("table") { html in
                    html.block("caption", text: "Every record about \(card.id.name)")
                    html.block("thead") { html in
                        html.block("tr") { html in
                            for title in ["Time", "Who", "Kind", "What", "Record"] {
                                html.inline("th", ["scope": "col"], text: title)
                            }
                        }
                    }
                    html.block("tbody") { html in
                        for entry in card.history { html.historyRow(entry) }
                    }
                }
            }
        }
    }

    private mutating func historyRow(_ entry: HistoryEntry) {
        block("tr") { html in
            html.inline("td", ["class": "date"]) { $0.instant(entry.at) }
            html.inline("td") { $0.foreign(entry.by) }
            html.inline("td") { $0.foreign(entry.kind) }
            html.inline("td") { $0.foreign(entry.words) }
            html.inline("td") { $0.shortID(entry.record.digest) }
        }
    }
}
