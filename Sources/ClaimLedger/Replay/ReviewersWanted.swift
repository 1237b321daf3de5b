import ClaimModel

extension LedgerState {
    /// The state in a house that wants so many reviewers behind a verdict: what has fewer is provisional.
    ///
    /// How many are wanted is no record: it is the house's rule at the time of looking, whatever was recorded before.
    public func wanting(reviewers: Int) -> LedgerState {
        guard reviewers > 1 else { return self }
        var state = self
        for index in claims.indices {
            let claim = claims[index]
            guard let verdict = claim.standing.verdict, claim.backers.count < reviewers else { continue }
            state.claims[index].standing = .provisional
            state.claims[index].standingReasons = [
                .reviewersWanted(verdict, by: claim.backers, wanted: reviewers)
            ]
        }
        return state
    }
}
