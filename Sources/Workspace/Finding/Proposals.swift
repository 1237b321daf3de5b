public import ClaimLedger
public import ClaimModel
public import JSONData
import ProvenanceReport

/// Which proposals are meant.
public struct ProposalFilter: Sendable {
    /// Of this claim only.
    public var claim: ClaimID?
    /// From this document only, whichever edition.
    public var source: DocumentID?
    /// Of this stance only.
    public var stance: Evidence.Stance?
    /// Of this score or more.
    public var minimumScore: Double?
    /// Of this score or less.
    public var maximumScore: Double?
    /// With all of these words in the passage, whatever the case.
    public var text: String?

    /// All proposals.
    public init() {}

    /// Whether nothing narrows it.
    public var isOpen: Bool {
        claim == nil && source == nil && stance == nil && minimumScore == nil && maximumScore == nil
            && text == nil
    }
}

/// Evidence that the finder proposed and nobody has looked at.
public struct Proposal: Sendable {
    /// The claim.
    public let claim: TrackedClaim
    /// The evidence.
    public let evidence: TrackedEvidence
    /// The document that it stands in.
    public let source: DocumentID?
    /// The finder's score; nil when a person's tool proposed it without one.
    public let score: Double?
    /// The finder's reasons.
    public let reasons: [String]

    /// The proposal as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "claim": .string(claim.id.name),
            "evidence": .string(evidence.record.description),
            "label": .string(evidence.label),
            "quote": .string(evidence.evidence.selector.quote.exact),
            "reasons": .strings(reasons),
            "score": score.map { .number($0) },
            "source": source.map { .string($0.name) },
            "stance": .string(evidence.evidence.stance.rawValue),
        ])
    }
}

extension WorkspaceReading {
    /// The proposals that nobody has looked at, of claims that stand, by claim, best first.
    public func proposals(_ filter: ProposalFilter = ProposalFilter()) -> [Proposal] {
        state.claims.filter { $0.withdrawn == nil && (filter.claim == nil || $0.id == filter.claim) }
            .flatMap { claim in
                claim.evidence.filter { $0.state == .proposed }.map { proposal(claim, $0) }
                    .filter { filter.holds($0) }.sorted { ($0.score ?? 0) > ($1.score ?? 0) }
            }
    }

    private func proposal(_ claim: TrackedClaim, _ evidence: TrackedEvidence) -> Proposal {
        var score: Double?
        var reasons: [String] = []
        if case .finder(let given, let value) = evidence.evidence.origin {
            score = value
            // A reason is of the words that were compared.
            reasons = (FinderText.earlier(evidence).map { [$0] } ?? []) + given
        }
        return Proposal(
            claim: claim,
            evidence: evidence,
            source: state.document(edition: evidence.evidence.source)?.id,
            score: score,
            reasons: reasons
        )
    }
}

extension ProposalFilter {
    fileprivate func holds(_ proposal: Proposal) -> Bool {
        if let source, proposal.source != source { return false }
        if let stance, proposal.evidence.evidence.stance != stance { return false }
        if let minimumScore, (proposal.score ?? 0) < minimumScore { return false }
        if let maximumScore, (proposal.score ?? 0) > maximumScore { return false }
        guard let text else { return true }
        let passage = proposal.evidence.evidence.selector.quote.exact.lowercased()
        return text.lowercased().split(separator: " ").allSatisfy { passage.contains($0) }
    }
}

extension WorkspaceEditor {
    /// Stands behind every proposal that the filter lets through.
    public mutating func acceptAll(
        _ filter: ProposalFilter,
        as stance: Evidence.Stance? = nil,
        because reason: String? = nil
    ) throws(WorkspaceError) -> [Record] {
        let reason = Self.trimmed(reason)
        return try decideAll(filter) { .evidenceAccepted(evidence: $0, stance: stance, reason: reason) }
    }

    /// Does not stand behind any proposal that the filter lets through.
    public mutating func rejectAll(
        _ filter: ProposalFilter,
        because reason: String? = nil
    ) throws(WorkspaceError) -> [Record] {
        let reason = Self.trimmed(reason)
        return try decideAll(filter) { .evidenceRejected(evidence: $0, reason: reason) }
    }

    private mutating func decideAll(
        _ filter: ProposalFilter,
        _ decision: (RecordID) -> RecordBody
    ) throws(WorkspaceError) -> [Record] {
        try recordAll { (reading) throws(WorkspaceError) in
            var bodies: [LedgerName: [RecordBody]] = [:]
            for proposal in reading.proposals(filter) {
                bodies[try reading.ledgerName(of: proposal.claim), default: []].append(
                    decision(proposal.evidence.record)
                )
            }
            return bodies.sorted { $0.key < $1.key }.map { LedgerAddition(to: $0.key, $0.value) }
        }
    }
}
