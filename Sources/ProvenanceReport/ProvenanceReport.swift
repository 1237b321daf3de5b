import ClaimLedger
public import ClaimModel

/// What was claimed, what bears on it and what was decided, as one value that every format lays out.
///
/// It follows from its material alone: the same ledger gives the same bytes, whatever the time, the place and
/// the order of the ledger's lines.
public struct ProvenanceReport: Hashable, Sendable {
    /// What the report covers.
    public let scope: ReportScope
    /// The title: that of the article, or the statement of the claim.
    public let title: String
    /// The newest records of the ledger that the report was made from, in ascending order of their ids.
    public let heads: [RecordID]
    /// How many records that ledger holds.
    public let recordCount: Int
    /// The latest time that any of its records bears; nil when there are none.
    public let newestRecord: Timestamp?
    /// The root of the Merkle tree over those records.
    public let root: Digest
    /// The sealed heads of this ledger or an earlier one, and what came back for them, in the order of their names.
    let sealFiles: [SealFile]
    /// The counts, and what wants attention.
    let overview: Overview
    /// What became of documents that claims rest on: withdrawn, or there in a newer edition.
    let corrections: [Correction]
    /// What was changed of the claims after they were published.
    let published: PublishedLog
    /// What is new and what changed since an earlier report; nil when it is not compared with one.
    let changes: ReportChanges?
    /// The articles in the order in which they came in, each with its claims.
    let articles: [ArticleSection]
    /// Claims whose articles no ledger records.
    let strays: [ClaimCard]
    /// Claims that were taken back.
    let withdrawn: [ClaimCard]
    /// What contradicts itself or refers to nothing in the ledger, in plain words.
    let problems: [String]
    /// What the workspace puts into its reports.
    let house: Branding
    /// The house's rules that standings and words follow from: of its own verdicts, those that stand here.
    let rules: HouseRules
    /// What is counted over the claims.
    let figures: OverviewFigures
    /// The names that the claims can be filtered by.
    let filter: FilterIndex
    /// The documents that evidence comes from.
    let sources: SourceList
    /// The signatures under the records that the report rests on.
    let signatures: [TrackedSignature]
    /// The records that the report rests on, in the order of replay.
    let records: [Record]

    /// Makes the report of a scope; nil when there is no such article or claim.
    public init?(_ material: ReportInput, scope: ReportScope) {
        guard let selection = ScopeSelection(material.state, scope) else { return nil }
        let whole = material.whole ?? material.state
        let tree = whole.tree
        let builder = ReportBuilder(material, selection, tree)
        self.scope = scope
        title = selection.title
        heads = whole.heads
        recordCount = whole.records.count
        newestRecord = material.state.records.lazy.map(\.at).max()
        root = tree.root
        sealFiles = material.seals.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        overview = builder.overview()
        (articles, strays) = builder.sections()
        withdrawn = builder.withdrawn()
        corrections = builder.corrections()
        published = builder.publishedLog(material.published, material.rules)
        changes = material.earlier.map { builder.changes(since: $0) }
        house = material.house
        let cards = articles.flatMap { section in section.entries.compactMap(\.card) } + strays
        let logged = material.published.houseVerdicts
        rules = HouseRules(
            reviewersWanted: material.rules.reviewersWanted,
            verdictLabels: (cards + withdrawn).verdictLabels.merging(
                material.rules.verdictLabels.filter { logged.contains($0.key) }
            ) { first, _ in first }
        )
        figures = OverviewFigures(cards)
        filter = FilterIndex(cards)
        sources = SourceList(cards + withdrawn)
        let records = selection.records(material.state, scope)
        self.records = records
        let ids = Set(records.map(\.id))
        signatures = material.state.signatures.filter { !ids.isDisjoint(with: $0.signature.records) }
        let unknown = material.state.unknown.count
        let newer =
            "\(SourceText.count(unknown, "record", "records")) of kinds that this version does not know "
        problems =
            material.state.findings.map(\.meaning)
            + (unknown == 0 ? [] : [newer + "\(unknown == 1 ? "is" : "are") kept, and not shown here."])
    }

    /// Whether counts say anything: the report of one claim has it all on its card.
    var hasOverview: Bool {
        if case .claim = scope { false } else { true }
    }

    /// The seals, each with what came back for it.
    var seals: [SealCard] { SealCard.all(sealFiles) }

    /// Every document edition that a card names, once, in the order in which the cards name them.
    var documents: [Document] {
        var seen: Set<Digest> = []
        var documents: [Document] = []
        for card in cards + withdrawn {
            let named = card.appearances.lazy.compactMap(\.article) + card.evidence.lazy.compactMap(\.source)
            for document in named where seen.insert(document.edition).inserted { documents.append(document) }
        }
        return documents
    }
    /// Whether there are so many claims that each is shown in brief, and drawn and read in lazily.
    var isLarge: Bool { overview.tally.total > Self.briefFrom }

    /// With more claims than this each is shown in brief.
    static let briefFrom = 1_000

    /// The cards of the claims that stand, each once.
    var cards: [ClaimCard] {
        articles.flatMap { section in section.entries.compactMap(\.card) } + strays
    }
}

/// How many claims stand where, and which of them want attention.
struct Overview: Hashable, Sendable {
    let tally: Tally
    let provisional: [ClaimMention]
    let stale: [ClaimMention]
    let split: [ClaimMention]
    let unreviewed: [ClaimMention]
}

/// How many claims have each standing.
struct Tally: Hashable, Sendable {
    /// The order in which standings are listed.
    static let order: [Standing] = [
        .verified, .disputed, .misleading, .missingContext, .unverifiable, .notCheckable, .provisional,
        .split, .contested, .stale, .unreviewed,
    ]
    private(set) var total = 0
    private var counts = [Int](repeating: 0, count: order.count)

    /// How many claims have this standing.
    subscript(_ standing: Standing) -> Int {
        Self.order.firstIndex(of: standing).map { counts[$0] } ?? 0
    }

    mutating func count(_ standing: Standing) {
        guard let index = Self.order.firstIndex(of: standing) else { return }
        counts[index] += 1
        total += 1
    }
}

/// A claim named outside its card.
struct ClaimMention: Hashable, Sendable {
    let id: ClaimID
    let statement: String
    let standing: Standing
    let reasons: [Remark]
    let isWithdrawn: Bool
    /// Whether the report has a card of it to lead to.
    let hasCard: Bool
}
