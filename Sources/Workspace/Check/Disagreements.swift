import ClaimLedger
import ClaimModel

extension WorkspaceReading {
    /// The claims that reviewers disagree on, and nobody settled.
    func disagreements() -> [Finding] {
        state.claims.compactMap { claim in
            guard claim.withdrawn == nil, claim.settlement == nil else { return nil }
            let how: String
            switch claim.standing {
            case .split: how = "reviewers who did not see each other's reviews disagree"
            case .contested: how = "a reviewer disagrees having seen another's review"
            default: return nil
            }
            let verdicts = claim.currentReviews.map { "\($0.by): \(rules.words($0.review))" }
            return Finding(
                code: "claim.\(claim.standing.rawValue)",
                severity: .warning,
                place: ledger.place(of: claim.record)?.finding ?? Finding.Place(),
                excerpt: verdicts.joined(separator: "; "),
                meaning: "\(claim.id) is \(claim.standing.rawValue): \(how)",
                advice: "Talk it over. 'assay settle \(claim.id)' ends it, or a withdrawal does."
            )
        }
    }
}
