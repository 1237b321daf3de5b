import ClaimLedger
import ClaimModel
import System

/// Makes the parts of a report. What has to be looked up often is looked up once.
struct ReportBuilder {
    private let material: ReportInput
    let selection: ScopeSelection
    let cards: CardBuilder
    /// For each claim with a card, the document under which it is shown in full; missing for strays.
    private let home: [Int: Int]

    var state: LedgerState { material.state }

    init(_ material: ReportInput, _ selection: ScopeSelection, _ tree: MerkleTree) {
        self.material = material
        self.selection = selection
        let shown = Set(selection.documents)
        var home: [Int: Int] = [:]
        for claim in selection.claims {
            home[claim] = selection.documentsOfClaim[claim].first(where: shown.contains)
        }
        self.home = home
        cards = CardBuilder(material, claimsWithCards: Set(selection.claims), tree: tree)
    }

    /// The claims that stand and have a card.
    var standing: [Int] { selection.claims.filter { state.claims[$0].withdrawn == nil } }

    func overview() -> Overview {
        var tally = Tally()
        var mentions: [Standing: [ClaimMention]] = [:]
        for index in standing {
            let claim = state.claims[index]
            tally.count(claim.standing)
            switch claim.standing {
            case .provisional, .stale, .split, .contested, .unreviewed:
                mentions[claim.standing, default: []].append(
                    cards.mention(index, withReasons: true)
                )
            case .verified, .disputed, .misleading, .missingContext, .unverifiable, .notCheckable: break
            }
        }
        return Overview(
            tally: tally,
            provisional: mentions[.provisional] ?? [],
            stale: mentions[.stale] ?? [],
            split: (mentions[.split] ?? []) + (mentions[.contested] ?? []),
            unreviewed: mentions[.unreviewed] ?? []
        )
    }

    func sections() -> ([ArticleSection], strays: [ClaimCard]) {
        let shown = Set(selection.documents)
        var claimsOfDocument: [Int: [Int]] = [:]
        for claim in standing {
            for document in selection.documentsOfClaim[claim] where shown.contains(document) {
                claimsOfDocument[document, default: []].append(claim)
            }
        }
        let documents = selection.documents
        let sections = concurrentMap(documents.count) { place in
            section(documents[place], claims: claimsOfDocument[documents[place]] ?? [])
        }
        return (sections, standing.filter { home[$0] == nil }.map(cards.card))
    }

    func withdrawn() -> [ClaimCard] {
        selection.claims.filter { state.claims[$0].withdrawn != nil }.map(cards.card)
    }

    private func section(_ index: Int, claims: [Int]) -> ArticleSection {
        let document = state.documents[index]
        var tally = Tally()
        for claim in claims { tally.count(state.claims[claim].standing) }
        let entries = claims.map { claim -> ArticleSection.Entry in
            if let home = home[claim], home != index {
                return .reference(self.cards.mention(claim), under: state.documents[home].id)
            }
            return .card(self.cards.card(claim))
        }
        // A report on very many claims has no drawings.
        let isDrawn = selection.showsTexts && selection.claims.count <= ProvenanceReport.briefFrom
        let cards = isDrawn ? entries.compactMap(\.card) : []
        return ArticleSection(
            document: document.newest,
            editions: document.editions.map(\.document),
            notes: document.notes,
            tally: tally,
            entries: entries,
            isWholeReport: selection.documents.count == 1,
            text: selection.showsTexts ? text(of: document, claims) : nil,
            timeline: isDrawn ? Timeline(cards, published: document.newest.metadata.published) : nil,
            graph: isDrawn ? SourceGraph(cards, in: document.id) : nil
        )
    }

    /// The newest text at hand, with the claims' quotes marked.
    private func text(of document: TrackedDocument, _ claims: [Int]) -> MarkedText? {
        let edition = document.editions.last { material.texts[$0.document.edition] != nil }
        guard let edition = edition?.document.edition, let text = material.texts[edition] else { return nil }
        var mentions: [ClaimMention] = []
        var places: [MarkedText.Place] = []
        var unplaced: [ClaimMention] = []
        for claim in claims {
            let ranges = state.claims[claim].appearances
                .filter { document.editions.contains(edition: $0.appearance.article) }
                .compactMap { range(of: $0, in: edition) }
            let mention = cards.mention(claim)
            if ranges.isEmpty {
                unplaced.append(mention)
            } else {
                places += ranges.map { MarkedText.Place(range: $0, claim: mentions.count) }
                mentions.append(mention)
            }
        }
        return MarkedText(text, edition: edition, claims: mentions, places: places, unplaced: unplaced)
    }

    /// Where the quote stands in an edition: the one it was recorded from, or a newer one it was found in again.
    private func range(of appearance: TrackedAppearance, in edition: Digest) -> CodePointRange? {
        if appearance.appearance.article == edition { return material.quotes[appearance.record]?.range }
        return appearance.requoted.last { $0.edition == edition }?.requoted.position
    }
}
