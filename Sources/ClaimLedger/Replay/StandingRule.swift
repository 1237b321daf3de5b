import ClaimModel

/// How a claim's standing follows from its reviews.
///
/// Reviews that saw each other replace one another; those that did not stand side by side, and differ or agree.
/// A verdict goes stale when what it rests on changed afterwards, or when accepted evidence of a day after the
/// one it holds as of speaks against it.
struct StandingRule {
    let claim: TrackedClaim
    /// The reviews that hold now.
    let reviews: [TrackedReview]
    /// Whether the first record saw the second.
    let saw: (RecordID, RecordID) -> Bool
    /// The record that withdrew an edition, if one did.
    let withdrawal: (Digest) -> RecordID?

    func derive() -> (standing: Standing, reasons: [StandingReason]) {
        guard let first = reviews.first else { return (.unreviewed, []) }
        if reviews.contains(where: { $0.review.verdict != first.review.verdict }) {
            return (.split, [.reviewsDiffer(reviews.map(\.record))])
        }
        let reasons = reviews.flatMap(staleness)
        var unique: [StandingReason] = []
        for reason in reasons where !unique.contains(reason) { unique.append(reason) }
        return unique.isEmpty ? (Standing(first.review.verdict), []) : (.stale, unique)
    }

    private func staleness(of review: TrackedReview) -> [StandingReason] {
        var reasons: [StandingReason] = []
        for revision in claim.revisions where !saw(review.record, revision) {
            reasons.append(.claimRevised(revision))
        }
        for requote in claim.appearances.compactMap(\.requoted.last)
        where requote.requoted.isChange && !saw(review.record, requote.record) {
            reasons.append(.articleChanged(edition: requote.edition, outcome: requote.requoted.outcome))
        }
        for appearance in claim.appearances {
            let article = appearance.appearance.article
            guard let withdrawal = withdrawal(article), !saw(review.record, withdrawal) else { continue }
            reasons.append(.articleWithdrawn(edition: article))
        }
        for evidence in claim.evidence {
            if review.review.evidence.contains(evidence.record) {
                reasons += staleness(of: review, restingOn: evidence)
            }
            guard evidence.state == .accepted,
                review.review.verdict.isContradicted(by: evidence.evidence.stance),
                let date = evidence.evidence.date, date.isLater(than: review.review.asOf)
            else { continue }
            reasons.append(.overtaken(evidence: evidence.record, date: date, asOf: review.review.asOf))
        }
        return reasons
    }

    private func staleness(of review: TrackedReview, restingOn evidence: TrackedEvidence) -> [StandingReason]
    {
        var reasons: [StandingReason] = []
        if evidence.state == .rejected || evidence.state == .withdrawn {
            reasons.append(.evidenceDropped(evidence.record))
        }
        let source = evidence.evidence.source
        if let withdrawal = withdrawal(source), !saw(review.record, withdrawal) {
            reasons.append(.sourceWithdrawn(evidence: evidence.record, edition: source))
        }
        if let requote = evidence.requoted.last, requote.requoted.isChange,
            !saw(review.record, requote.record)
        {
            reasons.append(
                .sourceChanged(
                    evidence: evidence.record,
                    edition: requote.edition,
                    outcome: requote.requoted.outcome
                )
            )
        }
        return reasons
    }
}
