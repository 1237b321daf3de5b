import ClaimLedger
import ClaimModel

extension HTMLWriter {
    /// Evidence for and against side by side, context below, and set apart what nobody stands behind.
    mutating func evidence(of card: ClaimCard, _ style: CardStyle) {
        guard !card.evidence.isEmpty else { return }
        block("div", ["class": "sides"]) { html in
            for stance in [Evidence.Stance.supports, .conflicts] {
                html.block("div", ["class": "side \(stance.rawValue)"]) { html in
                    let places = card.places(ofAccepted: stance)
                    html.block("h4", text: "\(StandingText.heading(stance)) (\(places.count))")
                    html.origins(of: card, places, stance)
                    html.pieces(of: card, places, style)
                    if places.isEmpty { html.block("p", ["class": "small"], text: "None recorded.") }
                }
            }
        }
        let context = card.places(ofAccepted: .context)
        if !context.isEmpty {
            block("h4", text: "\(StandingText.heading(.context)) (\(context.count))")
            block("div", ["class": "context"]) { html in
                for place in context { html.evidence(card, place, style) }
            }
        }
        let origins = card.origins?.reasons ?? []
        if !origins.isEmpty { remarks(origins.map { Remark($0) }, class: "plain") }
        setApart(card, .proposed, style)
        setApart(card, .rejected, style)
        setApart(card, .withdrawn, style)
    }

    /// So many pieces of a side stand open; more are folded, the weakest last.
    private static var openPieces: Int { 4 }

    private mutating func pieces(of card: ClaimCard, _ places: [Int], _ style: CardStyle) {
        let open = places.count <= Self.openPieces + 1 ? places.count : Self.openPieces
        for place in places.prefix(open) { evidence(card, place, style) }
        guard places.count > open else { return }
        block("details", ["class": "more"]) { html in
            html.block("summary", text: "\(places.count - open) more, the strongest first")
            for place in places.dropFirst(open) { html.evidence(card, place, style) }
        }
    }

    /// From how many publishers the pieces of a side come, and from how many origins where that was worked out.
    private mutating func origins(of card: ClaimCard, _ places: [Int], _ stance: Evidence.Stance) {
        guard places.count > 1 || (card.origins != nil && !places.isEmpty) else { return }
        block("p", ["class": "small"]) { html in
            let publishers = Set(places.map { card.evidence[$0].publisher }).count
            html.text("From \(SourceText.count(publishers, "publisher", "publishers"))")
            if let origins = SourceText.origins(of: card, stance) { html.text(", \(origins)") }
            html.text(".")
        }
    }

    private mutating func setApart(_ card: ClaimCard, _ state: Evidence.State, _ style: CardStyle) {
        let places = card.evidence.indices.filter { card.evidence[$0].state == state }
        guard !places.isEmpty, let words = StandingText.apart(state) else { return }
        block("details", ["class": "apart"]) { html in
            html.block("summary", text: "\(words.title): \(places.count)")
            html.block("p", ["class": "small"], text: words.meaning)
            for place in places { html.evidence(card, place, style) }
        }
    }

    private mutating func evidence(_ card: ClaimCard, _ place: Int, _ style: CardStyle) {
        let record = card.evidence[place].record
        let isStrongest = card.oppositions.contains { $0.evidence.record == record }
        if style.isBrief {
            evidenceInBrief(card.evidence[place], isStrongest: isStrongest)
        } else {
            let bears = card.verdicts.contains {
                $0.review.evidence.contains(record) && !card.restsOnAll($0)
            }
            evidence(card.evidence[place], isStrongest: isStrongest, bearsVerdict: bears)
        }
    }

    private mutating func evidence(_ card: EvidenceCard, isStrongest: Bool, bearsVerdict: Bool) {
        block("div", ["id": Anchor.evidence(card.record), "class": "piece"]) { html in
            html.evidenceHead(card, isStrongest: isStrongest, bearsVerdict: bearsVerdict)
            if let summary = card.shownSummary { html.block("p", ["dir": "auto"], text: summary) }
            html.quote(card.quote, language: card.source?.metadata.language) { $0.origin(card) }
            html.working(card)
            html.block("details", ["class": "archived"]) { html in
                html.block("summary", text: "Archived file and place")
                html.place(of: card)
            }
        }
    }

    /// A piece where a page has very many: who, what, when, the quoted words; the source's address and digest stand in
    /// the list of sources.
    private mutating func evidenceInBrief(_ card: EvidenceCard, isStrongest: Bool) {
        block("div", ["id": Anchor.evidence(card.record), "class": "piece"]) { html in
            html.inline("p") { html in
                html.inline("b", text: card.label)
                html.markup(" ")
                if let source = card.source {
                    html.inline("a", ["href": "#\(Anchor.source(source.edition))"]) { html in
                        html.foreign(SourceText.short(source))
                    }
                } else {
                    html.text(card.publisher)
                }
                html.text(", \(card.evidence.date?.description ?? "no date")")
                if let strength = card.evidence.strength { html.text(", \(strength.rawValue)") }
                if card.state != .accepted { html.text(", \(card.evidence.stance.rawValue)") }
                if isStrongest { html.markup("; <b class=\"strongest\">strongest against the verdict</b>") }
            }
            html.inline("p", ["dir": "auto"]) { html in
                html.inline("mark", text: card.quote.quote)
                if let summary = card.shownSummary { html.text(" \(summary)") }
                if card.quote.outcome != .exact { html.text(" \(SourceText.outcome(card.quote.outcome))") }
            }
        }
    }

    private mutating func evidenceHead(_ card: EvidenceCard, isStrongest: Bool, bearsVerdict: Bool) {
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
            if bearsVerdict {
                html.text(" ")
                html.inline("span", ["class": "tag bears"], text: "the verdict rests on it")
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

    /// What was computed from the passage, and why the finder put it forward: both can be checked by eye.
    private mutating func working(_ card: EvidenceCard) {
        for working in card.workings {
            block("p", ["class": "working"]) { html in
                html.text("\(SourceText.workedOut) ")
                html.foreign(working)
            }
        }
        guard case .finder(let reasons, _) = card.evidence.origin, !reasons.isEmpty else { return }
        if let note = card.finderNote {
            block("p", ["class": "working"]) { $0.foreign("\(note.firstCapital):") }
        }
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
            text(" Found by the finder, score \(SourceText.score(score))")
        case .document: text(" Stated by the document itself")
        }
        text(".")
        for decision in card.decisions {
            text(" ")
            foreign(decision)
            text(".")
        }
    }
}
