public import ClaimLedger
public import ClaimModel

/// Which reviews hold once a disagreement is settled.
public enum SettlementChoice: Sendable {
    /// Those of this verdict.
    case verdict(Verdict)
    /// Those named, by the beginnings of their records' ids.
    case reviews([String])
    /// All of them: the disagreement itself is kept.
    case all
}

extension WorkspaceEditor {
    /// Settles a disagreement between reviewers, with a reason.
    public mutating func settle(
        _ name: String,
        _ choice: SettlementChoice,
        because reason: String
    ) throws(WorkspaceError) -> Record {
        let reason = try Self.text(reason, "the reason")
        let settings = try workspace.settings()
        try settings.requireMaySettle(author)
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            let reviews = claim.currentReviews
            let verdicts = Set(reviews.map(\.review.verdict))
            guard verdicts.count > 1 else {
                throw .alreadySo("no reviews of \(claim.id) disagree: it is \(claim.standing.rawValue)")
            }
            var holding = reviews
            switch choice {
            case .verdict(let verdict):
                holding = reviews.filter { $0.review.verdict == verdict }
                guard !holding.isEmpty else {
                    let given = verdicts.map(\.rawValue).sorted().joined(separator: " or ")
                    throw .invalid(
                        what: "the verdict that holds",
                        expected: "one that was given (\(given)); give another with 'assay mark' first"
                    )
                }
            case .reviews(let names):
                var chosen: [TrackedReview] = []
                for name in names {
                    let (owner, review) = try reading.review(named: name)
                    guard owner.record == claim.record,
                        reviews.contains(where: { $0.record == review.record })
                    else {
                        throw .invalid(what: "review '\(name)'", expected: "a current review of \(claim.id)")
                    }
                    chosen.append(review)
                }
                holding = chosen
            case .all:
                if claim.settlement != nil {
                    throw .alreadySo("the verdicts on \(claim.id) are kept already")
                }
            }
            return .claimSettled(
                claim: claim.record,
                settlement: Settlement(
                    of: reviews.map(\.record),
                    holding: holding.map(\.record),
                    reason: reason
                )
            )
        }
    }
}
