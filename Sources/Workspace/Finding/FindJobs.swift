public import ClaimLedger
public import ClaimModel
import EvidenceFinding
import TextReading

/// What to find evidence for.
public struct FindRequest: Sendable {
    /// The claims, by name or its unique beginning; all that stand when empty.
    public var claims: [String]
    /// How many documents are proposed for a claim at most.
    public var limit = 3
    /// The least score of a proposal.
    public var minimumScore = 0.25

    /// A search for some claims, or for all.
    public init(claims: [String] = []) { self.claims = claims }
}

/// What the finder proposed.
public struct FindOutcome: Sendable {
    /// The records of what is proposed now, each with its claim's name.
    public internal(set) var proposals: [(claim: ClaimID, record: Record)] = []
    /// How many claims were looked at.
    public internal(set) var claimCount = 0
    /// Documents that could not be read, and why.
    public internal(set) var findings: [Finding] = []
}

/// Evidence to be proposed for a claim.
private struct Draft {
    let claim: ClaimID
    let ledger: LedgerName
    let evidence: Evidence
    /// The document that it stands in, as the ledger has it or would record it.
    let document: Document
}

/// Makes drafts of what was found, leaving out what is known.
private struct DraftList {
    private let reading: WorkspaceReading
    private let maker: ProposedEvidence
    private var texts: DocumentTextCache
    private(set) var drafts: [Draft] = []

    /// How many texts are kept at a time.
    private static let maximumTexts = 16

    init(_ reading: WorkspaceReading) throws(WorkspaceError) {
        self.reading = reading
        maker = ProposedEvidence(reading.state)
        texts = try DocumentTextCache(reading)
    }

    /// - Parameter minimumScore: The least score: of how much of the claim the passage has, or, where a comparison decided
    ///   it, of the proposal: what is told in other words shares few with the claim.
    mutating func add(
        _ claim: TrackedClaim,
        _ found: ArchivePassage,
        minimumScore: Double = 0
    ) throws(WorkspaceError) {
        texts.keep(Self.maximumTexts)
        let entry = try texts.entry(for: found.document)
        guard let evidence = maker.evidence(for: claim, found, in: entry), !maker.isKnown(evidence, to: claim)
        else { return }
        if found.score < minimumScore {
            guard evidence.stance != .context, case .finder(_, let score) = evidence.origin,
                score >= minimumScore
            else { return }
        }
        drafts.append(
            Draft(
                claim: claim.id,
                ledger: try reading.ledgerName(of: claim),
                evidence: evidence,
                document: found.document
            )
        )
    }

    mutating func add(
        _ claim: TrackedClaim,
        _ found: FoundPassage,
        of document: Document
    ) throws(WorkspaceError) {
        texts.keep(Self.maximumTexts)
        let text = try texts.entry(for: document).text
        guard text.passages.indices.contains(found.passage) else { return }
        try add(claim, ArchivePassage(found, of: document, in: text))
    }
}

extension WorkspaceEditor {
    /// Looks in the archive for what bears on claims, and records it as proposed. What was proposed, attached or
    /// rejected before is not proposed again.
    public mutating func find(_ request: FindRequest = FindRequest()) throws(WorkspaceError) -> FindOutcome {
        let reading = try self.reading()
        var claims = reading.state.claims.filter { $0.withdrawn == nil }
        if !request.claims.isEmpty {
            claims = []
            for name in request.claims { claims.append(try reading.claim(named: name)) }
        }
        var outcome = FindOutcome()
        outcome.claimCount = claims.count
        guard !claims.isEmpty else { return outcome }
        let drafts = try reading.againWithIndex { () throws(WorkspaceError) in
            var finder = try reading.finder()
            outcome.findings = finder.findings
            try finder.compute(for: claims)
            var drafts = try DraftList(reading)
            for claim in claims {
                for found in try finder.passages(for: claim, limit: request.limit) {
                    try drafts.add(claim, found, minimumScore: request.minimumScore)
                }
            }
            return drafts
        }
        outcome.proposals = try propose(drafts.drafts)
        return outcome
    }

    /// Proposes as evidence what was found in files while they were imported.
    mutating func proposeMatches(
        _ matches: [(document: Document, match: ClaimMatch)]
    ) throws(WorkspaceError) -> FindOutcome {
        var outcome = FindOutcome()
        guard !matches.isEmpty else { return outcome }
        let reading = try self.reading()
        var drafts = try DraftList(reading)
        for (document, match) in matches {
            guard let claim = reading.state.claim(match.claim), claim.withdrawn == nil else { continue }
            let editions = reading.state.document(edition: document.edition)?.editions ?? []
            guard
                !claim.appearances.contains(where: {
                    $0.appearance.article == document.edition
                        || editions.contains(edition: $0.appearance.article)
                })
            else { continue }
            do throws(WorkspaceError) { try drafts.add(claim, match.found, of: document) } catch {
                guard case .refused(let finding) = error else { throw error }
                outcome.findings.append(finding)
            }
        }
        outcome.proposals = try propose(drafts.drafts)
        return outcome
    }

    /// Why a proposal is taken back that was judged for other words of its claim.
    private static let judgedAnew = "judged anew for the claim as it reads now"

    /// Records drafts, one addition a ledger, leaving out what is known by then.
    private mutating func propose(
        _ drafts: [Draft]
    ) throws(WorkspaceError) -> [(claim: ClaimID, record: Record)] {
        var proposals: [(claim: ClaimID, record: Record)] = []
        var parts: [Digest: Document] = [:]
        for draft in drafts where draft.document.part != nil {
            parts[draft.document.edition] = draft.document
        }
        // Evidence rests on a document that the ledger has.
        try recordSources(parts.values.sorted { $0.id.name < $1.id.name })
        for ledger in Set(drafts.map(\.ledger)).sorted() {
            var claims: [ClaimID] = []
            let records = try record { (reading) throws(WorkspaceError) in
                let maker = ProposedEvidence(reading.state)
                var bodies: [RecordBody] = []
                claims = []
                for draft in drafts where draft.ledger == ledger {
                    guard let claim = reading.state.claim(draft.claim), claim.withdrawn == nil,
                        !maker.isKnown(draft.evidence, to: claim)
                    else { continue }
                    for old in maker.outdated(by: draft.evidence, of: claim) {
                        bodies.append(
                            .recordWithdrawn(record: old.record, document: nil, reason: Self.judgedAnew)
                        )
                    }
                    bodies.append(.evidenceProposed(claim: claim.record, evidence: draft.evidence))
                    claims.append(draft.claim)
                }
                return LedgerAddition(to: ledger, bodies)
            }
            let proposed = records.filter { $0.body.knownKind == .evidenceProposed }
            proposals += zip(claims, proposed).map { ($0, $1) }
        }
        return proposals
    }
}
