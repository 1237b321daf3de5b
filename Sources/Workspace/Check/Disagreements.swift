import ClaimLedger
import ClaimModel

extension WorkspaceReading {
    /// The claims that reviewers disagree on and nobody settled, but for those that are told already.
    func disagreements(beside told: [Finding]) -> [Finding] {
        state.claims.compactMap { claim in
            guard claim.withdrawn == nil, claim.settlement == nil else { return nil }
            let how: String
            switch claim.standing {
            case .split: how = "reviewers who did not see each other's reviews disagree"
            case .contested: how = "a reviewer disagrees, having seen another's review"
            default: return nil
            }
            let meaning = "\(claim.id) is \(claim.standing.rawValue): "
            let isTold = told.contains { $0.code == "standing.contested" && $0.meaning.hasPrefix(meaning) }
            if isTold { return nil }
            let verdicts = claim.currentReviews.map { "\($0.by): \(rules.words($0.review))" }
            return Finding(
                code: "standing.split",
                severity: .warning,
                place: ledger.place(of: claim.record)?.finding ?? Finding.Place(),
                excerpt: verdicts.joined(separator: "; "),
                meaning: meaning + how,
                advice: "Settle it with its reason: assay settle \(claim.id) VERDICT --because …"
            )
        }
    }
}
