public import ClaimModel

/// What was recorded of a claim after it was published.
public struct PublishedClaim: Hashable, Sendable {
    /// The record that brought the claim in.
    public let claim: RecordID
    /// The publications of it, in the order of replay; never empty.
    public let publications: [TrackedPublication]
    /// What changed since the first of them, in the order of replay.
    public let changes: [PublishedChange]
}

/// What one record changed of a published claim.
public struct PublishedChange: Hashable, Sendable {
    /// What a reader of a published claim sees.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        /// The verdict, or that none holds, and why.
        case standing = "verdict"
        /// Why reviewers gave the verdict that holds.
        case rationale
        /// The claim was taken back; the value is the reason.
        case withdrawn = "withdrawal"
        /// The statement.
        case statement
        /// What kind of statement it is.
        case kind
        /// The time that it is about.
        case about = "time"
        /// The words of an article that it was found in.
        case quote
        /// Who says it there, from the article's voice to the original speaker.
        case speaker
        /// A piece of evidence that a person stands behind: its stance, words and source.
        case evidence
        /// A document that it rests on was withdrawn; the value is the reason.
        case documentWithdrawn = "withdrawal of a document"
        /// The archived bytes of a document that it rests on were removed; the value is the reason.
        case documentTakenDown = "takedown of a document"
        /// The title of a document that it rests on.
        case title
        /// The publisher of such a document.
        case publisher
        /// The creators of such a document.
        case creators
        /// The day on which such a document was published.
        case published = "date of publication"
        /// The address of such a document.
        case address

        /// Those that describe documents, each with the field of the description.
        static let describing: [(Field, DescriptionField)] = [
            (.title, .title), (.publisher, .publisher), (.creators, .creators), (.published, .published),
            (.address, .url),
        ]
    }

    /// What stood or stands in a field.
    public enum Value: Hashable, Sendable {
        /// Words.
        case text(String)
        /// Where the claim stood, and the house's own verdict where it has one, by its id.
        case standing(Standing, house: String?)
    }

    /// One field that changed.
    public struct Part: Hashable, Sendable {
        /// The field.
        public let field: Field
        /// What it is of: an article, a piece of evidence, a document; nil for the claim itself.
        public let subject: String?
        /// What stood there; nil for nothing.
        public let before: Value?
        /// What stands there since; nil for nothing.
        public let after: Value?
    }

    /// The record.
    public let record: RecordID
    /// When it was recorded.
    public let at: Timestamp
    /// Who recorded it.
    public let by: String
    /// Why, in the words of who recorded it; nil where none were given.
    public let reason: String?
    /// What it changed; never empty.
    public let parts: [Part]
}

extension Ledger {
    /// What became of each claim that was published and stands in a state, in the order of the claims.
    ///
    /// A change is what a reader sees otherwise after a record than before it, whatever kind of record that is: a
    /// verdict that went stale is a change of whoever recorded what made it stale.
    ///
    /// - Parameters:
    ///   - state: This ledger, replayed; claims that it leaves out are left out.
    ///   - reviewersWanted: How many reviewers the house wants behind a verdict.
    public func publishedClaims(_ state: LedgerState, reviewersWanted: Int = 1) -> [PublishedClaim] {
        guard !state.publications.isEmpty else { return [] }
        let history = PublishedHistory(self, state, reviewersWanted: reviewersWanted)
        return state.claims.compactMap(history.published)
    }
}

/// Follows published claims through the records that bear on them.
private struct PublishedHistory {
    private let ledger: Ledger
    private let graph: RecordGraph
    private let state: LedgerState
    private let reviewersWanted: Int
    private let publications: [RecordID: TrackedPublication]
    /// For each published claim the places of the records that bear on it, in the order of replay.
    private let bearing: [RecordID: [Int]]
    private let records: [Record]

    init(_ ledger: Ledger, _ state: LedgerState, reviewersWanted: Int) {
        self.ledger = ledger
        self.state = state
        self.reviewersWanted = reviewersWanted
        graph = RecordGraph(ledger.records)
        records = graph.order.map { ledger.records[$0] }
        publications = Dictionary(state.publications.map { ($0.record, $0) }) { first, _ in first }
        bearing = Self.bearing(records, state)
    }

    /// Which records bear on which published claims: those about them, those on documents that they rest on, and what
    /// takes such records back.
    private static func bearing(_ records: [Record], _ state: LedgerState) -> [RecordID: [Int]] {
        var claimsOfEdition: [Digest: Set<RecordID>] = [:]
        for claim in state.claims where !claim.publications.isEmpty {
            let places = claim.appearances + claim.withdrawnAppearances
            let named = places.map(\.appearance.article) + claim.evidence.map(\.evidence.source)
            for edition in named {
                let editions = state.document(edition: edition)?.editions.map(\.document.edition) ?? [edition]
                for edition in editions { claimsOfEdition[edition, default: []].insert(claim.record) }
            }
        }
        var claimsOfRecord: [RecordID: Set<RecordID>] = [:]
        var bearing: [RecordID: [Int]] = [:]
        for (place, record) in records.enumerated() {
            if record.body.isHouseOnly { continue }
            var claims: Set<RecordID> = []
            if state.claim(recordedBy: record.id)?.publications.isEmpty == false { claims.insert(record.id) }
            if case .claimsPublished = record.body { continue }
            for id in record.body.referencedRecords { claims.formUnion(claimsOfRecord[id] ?? []) }
            for edition in record.body.importedEditions + record.body.referencedEditions {
                claims.formUnion(claimsOfEdition[edition] ?? [])
            }
            guard !claims.isEmpty else { continue }
            claimsOfRecord[record.id] = claims
            for claim in claims { bearing[claim, default: []].append(place) }
        }
        return bearing
    }

    func published(_ claim: TrackedClaim) -> PublishedClaim? {
        let publications = claim.publications.compactMap { self.publications[$0] }
        guard let first = publications.first else { return nil }
        let places = bearing[claim.record] ?? []
        let heads = first.report.heads
        func wasPublished(_ record: RecordID) -> Bool {
            heads.contains { $0 == record || graph.saw($0, record) }
        }
        var known = places.map { records[$0] }.filter { wasPublished($0.id) }
        let later = places.map { records[$0] }.filter { !wasPublished($0.id) }
        var changes: [PublishedChange] = []
        var face = self.face(of: claim.record, known)
        for record in later {
            known.append(record)
            let next = self.face(of: claim.record, known)
            defer { face = next }
            guard let before = face, let next else { continue }
            let parts = before.differences(to: next)
            guard !parts.isEmpty else { continue }
            changes.append(
                PublishedChange(
                    record: record.id,
                    at: record.at,
                    by: record.by,
                    reason: record.body.reason,
                    parts: parts
                )
            )
        }
        return PublishedClaim(claim: claim.record, publications: publications, changes: changes)
    }

    /// What the claim showed when these records of it were all there were.
    private func face(of claim: RecordID, _ known: [Record]) -> PublishedFace? {
        var state = LedgerState()
        state.records = known
        for (place, record) in known.enumerated() { state.recordIndices[record.id] = place }
        var replay = Replay(ledger: ledger, graph: graph, state: state)
        for record in known { replay.apply(record) }
        replay.derive()
        state = replay.state.wanting(reviewers: reviewersWanted)
        return state.claim(recordedBy: claim).map { PublishedFace($0, in: state) }
    }
}

extension RecordBody {
    /// Why it was recorded, in the words of who did; nil where nobody said.
    var reason: String? {
        switch self {
        case .documentWithdrawn(_, let reason), .documentTakenDown(_, let reason),
            .claimWithdrawn(_, let reason), .appearanceWithdrawn(_, let reason),
            .evidenceWithdrawn(_, let reason), .reviewWithdrawn(_, let reason),
            .claimEmbargoed(_, let reason), .recordWithdrawn(_, _, let reason):
            reason
        case .documentDescribed(_, _, let reason), .claimRevised(_, _, let reason),
            .attributionCorrected(_, _, let reason), .evidenceAccepted(_, _, let reason),
            .evidenceRejected(_, let reason):
            reason
        case .reviewGiven(_, let review), .reviewDrafted(_, let review): review.rationale
        case .claimSettled(_, let settlement): settlement.reason
        case .evidenceAttached(_, let evidence), .evidenceProposed(_, let evidence): evidence.summary
        case .articleImported, .sourceImported, .sourcesImported, .collectionImported, .claimRecorded,
            .appearanceAdded, .claimsLinked, .note, .privateNote, .claimRenamed, .claimAssigned,
            .claimsPublished, .recordsSigned, .unknown:
            nil
        }
    }
}
