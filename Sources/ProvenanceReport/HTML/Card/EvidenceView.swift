import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// Evidence for and against side by side, context below, and set apart what nobody stands behind.
    mutating func evidence(of card: ClaimCard, _ style: CardStyle) {
        guard !card.evidence.isEmpty else { return }
        let strongest = Set(card.oppositions.map(\.evidence.record))
        block("div", ["class": "sides"]) { html in
            for stance in [Evidence.Stance.supports, .conflicts] {
                html.block("div", ["class": "side \(stance.rawValue)"]) { html in
                    let pieces = card.accepted(stance)
                    html.block("h4", text: "\(StandingWords.heading(stance)) (\(pieces.count))")
                    html.origins(of: pieces, stance, card.origins)
                    for piece in pieces {
                        html.evidence(piece, isStrongest: strongest.contains(piece.record), style)
                    }
                    if pieces.isEmpty { html.block("p", ["class": "small"], text: "None recorded.") }
                }
            }
        }
        let context = card.accepted(.context)
        if !context.isEmpty {
            block("h4", text: "\(StandingWords.heading(.context)) (\(context.count))")
            block("div", ["class": "context"]) { html in
                for piece in context { html.evidence(piece, isStrongest: false, style) }
            }
        }
        let origins = card.origins?.reasons ?? []
        if !origins.isEmpty { remarks(origins.map { Remark($0) }, class: "plain") }
        setApart(card, .proposed, style)
        setApart(card, .rejected, style)
        setApart(card, .withdrawn, style)
    }

    /// From how many publishers the pieces of a side come, and from how many origins where that was worked out.
    private mutating func origins(
        of pieces: [EvidenceCard],
        _ stance: Evidence.Stance,
        _ origins: IndependentOrigins?
    ) {
        guard pieces.count > 1 || (origins != nil && !pieces.isEmpty) else { return }
        block("p", ["class": "small"]) { html in
            html.text(
                "From \(SourceWords.count(Set(pieces.map(\.publisher)).count, "publisher", "publishers"))"
            )
            if let origins {
                let number = stance == .supports ? origins.supporting : origins.conflicting
                html.text(
                    ", \(SourceWords.count(number, "independent origin", "independent origins"))"
                )
            }
            html.text(".")
        }
    }

    private mutating func setApart(_ card: ClaimCard, _ state: Evidence.State, _ style: CardStyle) {
        let pieces = card.setApart(state)
        guard !pieces.isEmpty, let words = StandingWords.apart(state) else { return }
        block("details", ["class": "apart"]) { html in
            html.block("summary", text: "\(words.title): \(pieces.count)")
            html.block("p", ["class": "small"], text: words.meaning)
            for piece in pieces { html.evidence(piece, isStrongest: false, style) }
        }
    }

    private mutating func evidence(_ card: EvidenceCard, isStrongest: Bool, _ style: CardStyle) {
        block("div", ["id": Anchor.evidence(card.record), "class": "piece"]) { html in
            html.evidenceHead(card, isStrongest: isStrongest)
            if let summary = card.shownSummary { html.block("p", ["dir": "auto"], text: summary) }
            html.quote(card.quote, language: card.source?.metadata.language) { html in
                if !style.isBrief { html.origin(card) }
            }
            html.working(card)
            guard !style.isBrief else { return html.placeInBrief(of: card) }
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
                html.inline("span", ["class": "strength"], text: strength.rawValue)
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
    mutating func title(_ title: String, of source: Document) {
        if let url = WebAddress.linkable(source.metadata.url ?? source.origin) {
            link(url, text: title, language: source.metadata.language)
        } else {
            foreign(title, language: source.metadata.language)
        }
    }

    /// Why the finder put it forward: reasons that can be checked by eye, such as the working of a comparison.
    private mutating func working(_ card: EvidenceCard) {
        guard case .finder(let reasons, _) = card.evidence.origin, !reasons.isEmpty else { return }
        block("ul", ["class": "working", "aria-label": "The finder’s reasons"]) { html in
            for reason in reasons { html.block("li") { $0.foreign(reason) } }
        }
    }

    /// Who put it forward, and what was decided about it.
    private mutating func origin(_ card: EvidenceCard) {
        switch card.evidence.origin {
        case .person:
            text(" Attached by ")
            foreign(card.by)
        case .finder(_, let score):
            text(" Found by the finder, score \(SourceWords.score(score))")
        }
        text(".")
        for decision in card.decisions {
            text(" ")
            foreign(decision)
            text(".")
        }
    }
}
