import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// Evidence for and against side by side, context below, and set apart what nobody stands behind.
    mutating func evidence(of card: ClaimCard) {
        guard !card.evidence.isEmpty else { return }
        let strongest = Set(card.oppositions.map(\.evidence.record))
        block("div", ["class": "sides"]) { html in
            for stance in [Evidence.Stance.supports, .conflicts] {
                html.block("div", ["class": "side \(stance.rawValue)"]) { html in
                    let pieces = card.accepted(stance)
                    html.block("h4", text: "\(StandingWords.heading(stance)) (\(pieces.count))")
                    for piece in pieces {
                        html.evidence(piece, isStrongest: strongest.contains(piece.record))
                    }
                    if pieces.isEmpty { html.block("p", ["class": "small"], text: "None recorded.") }
                }
            }
        }
        let context = card.accepted(.context)
        if !context.isEmpty {
            block("h4", text: "\(StandingWords.heading(.context)) (\(context.count))")
            block("div", ["class": "context"]) { html in
                for piece in context { html.evidence(piece, isStrongest: false) }
            }
        }
        setApart(card, .proposed, "Proposed by the finder, not decided", "No standing rests on a proposal.")
        setApart(card, .rejected, "Rejected", "A person looked at it and does not stand behind it.")
        setApart(card, .withdrawn, "Withdrawn evidence", "It was attached and taken back.")
    }

    private mutating func setApart(
        _ card: ClaimCard,
        _ state: Evidence.State,
        _ title: String,
        _ meaning: String
    ) {
        let pieces = card.setApart(state)
        guard !pieces.isEmpty else { return }
        block("details", ["class": "apart"]) { html in
            html.block("summary", text: "\(title): \(pieces.count)")
            html.block("p", ["class": "small"], text: meaning)
            for piece in pieces { html.evidence(piece, isStrongest: false) }
        }
    }

    private mutating func evidence(_ card: EvidenceCard, isStrongest: Bool) {
        block("div", ["id": Anchor.evidence(card.record), "class": "piece"]) { html in
            html.evidenceHead(card, isStrongest: isStrongest)
            if let summary = card.shownSummary { html.block("p", ["dir": "auto"], text: summary) }
            html.quote(card.quote, language: card.source?.metadata.language)
            html.origin(card)
            html.block("details", ["class": "archived"]) { html in
                html.block("summary", text: "Archived file and place")
                html.place(of: card)
            }
        }
    }

    private mutating func evidenceHead(_ card: EvidenceCard, isStrongest: Bool) {
        block("p", ["class": "piece-head"]) { html in
            html.inline("span", ["class": "label"], text: card.label)
            html.text(" ")
            if let source = card.source {
                let title = source.metadata.title ?? source.id.name
                if let publisher = source.metadata.publisher {
                    html.inline("b") { $0.foreign(publisher) }
                    html.text(" ")
                }
                html.title(title, of: source)
            } else {
                html.text("A source that no ledger records: edition ")
                html.shortID(card.evidence.source)
            }
        }
        block("p", ["class": "meta"]) { html in
            if let date = card.evidence.date { html.date(date) } else { html.text("no date") }
            if card.state != .accepted { html.text(" · \(card.evidence.stance.rawValue)") }
            if let strength = card.evidence.strength {
                html.text(" · ")
                html.inline("span", ["class": "strength w-\(strength.rawValue)"], text: strength.rawValue)
            }
            if let note = card.evidence.strengthNote {
                html.text(": ")
                html.foreign(note)
            }
            if isStrongest {
                html.text(" ")
                html.inline("span", ["class": "tag strongest"], text: "strongest against the verdict")
            }
        }
    }

    /// The source's title, leading to the source where its address is plainly one of the web.
    private mutating func title(_ title: String, of source: Document) {
        if let url = WebAddress.linkable(source.metadata.url ?? source.origin) {
            link(url, text: title, language: source.metadata.language)
        } else {
            foreign(title, language: source.metadata.language)
        }
    }

    /// Who put it forward, and what was decided about it.
    private mutating func origin(_ card: EvidenceCard) {
        block("p", ["class": "small"]) { html in
            switch card.evidence.origin {
            case .person:
                html.text("Attached by ")
                html.foreign(card.by)
                html.text(".")
            case .finder(let reasons, let score):
                html.text("Found by the finder, score \(SourceWords.score(score))")
                for (position, reason) in reasons.enumerated() {
                    html.text(position == 0 ? ": " : "; ")
                    html.foreign(reason)
                }
                html.text(".")
            case .document: html.text(SourceWords.statedByDocument)
            }
            for decision in card.decisions {
                html.text(" ")
                html.foreign(decision)
                html.text(".")
            }
        }
    }

    private mutating func place(of card: EvidenceCard) {
        if let source = card.source {
            archivedFile(source) { html in
                html.selector(card.quote)
                let address = source.metadata.url ?? source.origin
                if WebAddress.linkable(address) == nil {
                    html.fact("Address") { $0.address(address, text: address) }
                }
                html.fact("Record") { $0.inline("code", text: card.record.description) }
            }
        } else {
            block("dl", ["class": "file"]) { html in
                html.fact("SHA-256") { $0.inline("code", text: card.evidence.source.hex) }
                html.selector(card.quote)
                html.fact("Record") { $0.inline("code", text: card.record.description) }
            }
        }
    }

    /// Where the quote stands in its document.
    private mutating func selector(_ quote: QuoteCard) {
        if let path = quote.selector.xpath?.path { fact("Element") { $0.inline("code", text: path) } }
        if let range = quote.range ?? quote.selector.position?.range {
            fact("Code points") { $0.text("\(range.start) to \(range.end), the end not included") }
        }
    }
}
