public import ClaimLedger
import ClaimModel

/// One thing that waits for a person.
public enum QueueItem: Sendable {
    /// Evidence that was proposed.
    case proposal(Proposal)
    /// A claim that nobody has reviewed, that is split or contested, stale, or wants another reviewer.
    case verdict(TrackedClaim)
    /// A document without a publisher or a date.
    case document(TrackedDocument)

    /// What names the item, whatever else is recorded.
    public var key: String {
        switch self {
        case .proposal(let proposal): "proposal \(proposal.evidence.record)"
        case .verdict(let claim): "verdict \(claim.record)"
        case .document(let document): "document \(document.newest.edition.hex)"
        }
    }

    /// The claim that it is about.
    public var claim: TrackedClaim? {
        switch self {
        case .proposal(let proposal): proposal.claim
        case .verdict(let claim): claim
        case .document: nil
        }
    }
}

extension WorkspaceReading {
    /// What waits for a person: the proposals by claim, best first; then claims that want a verdict, the split and
    /// contested before the stale, the provisional and the unreviewed; then documents that want a description.
    ///
    /// - Parameter reviewer: Who goes through it: a claim that this person stands behind already waits for others.
    public func queue(_ filter: ProposalFilter = ProposalFilter(), for reviewer: String? = nil) -> [QueueItem]
    {
        var items = proposals(filter).map(QueueItem.proposal)
        let claims = state.claims.filter {
            $0.withdrawn == nil && (filter.claim == nil || $0.id == filter.claim)
        }
        let wanted: [Standing] = [.split, .contested, .stale, .provisional, .unreviewed]
        let own = reviewer.map(PersonName.key)
        for standing in wanted {
            let waiting = claims.filter { claim in
                guard claim.standing == standing else { return false }
                if standing == .provisional { return !claim.backers.contains { PersonName.key($0) == own } }
                return claim.settlement == nil
            }
            items += waiting.map(QueueItem.verdict)
        }
        if filter.isOpen { items += state.documents.filter(\.isUndescribed).map(QueueItem.document) }
        return items
    }
}
