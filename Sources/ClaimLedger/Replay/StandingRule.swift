import ClaimModel

/// How a claim's standing follows from its reviews and settlements.
///
/// One's own later review replaces one's own, and so does another's that agrees, or that saw why the earlier went
/// stale. Another's that disagrees replaces nothing: both stand, and the claim is split where neither saw the other,
/// contested where one did. A settlement ends that. A verdict goes stale when what it rests on changed afterwards, or
/// when accepted evidence of a day after the one it holds as of speaks against it.
struct StandingRule {
    let claim: TrackedClaim
    /// Whether the first record saw the second.
    let saw: (RecordID, RecordID) -> Bool
    /// The records that withdrew or took down an edition.
    let withdrawals: (Digest) -> [RecordID]

    /// What follows.
    struct Derived {
        var standing = Standing.unreviewed
        var reasons: [StandingReason] = []
        var reviews: [TrackedReview] = []
        var settlement: TrackedSettlement?
        var backers: [String] = []
        /// The standing by the rule of version 0.3, where reviews disagree; nil where the rules can't differ.
        var formerStanding: Standing?
    }

    func derive() -> Derived {
        let given = claim.reviews.filter { $0.withdrawn == nil }
        var derived = Derived()
        let settlements = newestSettlements(given)
        let isSettled = Set(settlements.map { Set($0.settlement.holding) }).count == 1
        let settlement = isSettled ? settlements.last : nil
        derived.reviews = given.filter { review in
            if let settlement, saw(settlement.record, review.record),
                !settlement.settlement.holding.contains(review.record)
            {
                return false
            }
            return !given.contains { replaces($0, review) }
        }
        guard let first = derived.reviews.first else { return derived }
        if let settlement {
            let holding = Set(settlement.settlement.holding)
            if derived.reviews.allSatisfy({ holding.contains($0.record) }) { derived.settlement = settlement }
        }
        guard derived.reviews.contains(where: { $0.review.verdict != first.review.verdict }) else {
            derived.reasons = staleness(of: derived.reviews)
            derived.standing = derived.reasons.isEmpty ? Standing(first.review.verdict) : .stale
            derived.backers = derived.reasons.isEmpty ? backers(of: first.review.verdict, given, derived) : []
            return derived
        }
        disagree(&derived, given)
        if settlements.count > 1, !isSettled {
            derived.reasons.append(.settlementsDiffer(settlements.map(\.record)))
        }
        return derived
    }

    private func disagree(_ derived: inout Derived, _ given: [TrackedReview]) {
        let records = derived.reviews.map(\.record)
        let hasSeen = derived.reviews.contains { one in
            derived.reviews.contains { $0.review.verdict != one.review.verdict && saw(one.record, $0.record) }
        }
        derived.standing = hasSeen ? .contested : .split
        if let settlement = derived.settlement {
            // What is kept stays what it was: who did not see the other did not see it because of a settlement.
            derived.reasons = [.allKept(settlement: settlement.record)]
            return
        }
        derived.reasons = [hasSeen ? .reviewsContested(records) : .reviewsDiffer(records)]
        let former = given.filter { review in !given.contains { saw($0.record, review.record) } }
        guard let first = former.first else { return }
        let isSplit = former.contains { $0.review.verdict != first.review.verdict }
        derived.formerStanding =
            isSplit ? .split : staleness(of: former).isEmpty ? Standing(first.review.verdict) : .stale
    }

    /// Who stands behind the verdict that holds. A review that another's took the place of because it agrees still
    /// counts; one that its author changed, or that was settled against, does not.
    private func backers(of verdict: Verdict, _ given: [TrackedReview], _ derived: Derived) -> [String] {
        let settlement = derived.settlement?.settlement
        let behind = given.filter { review in
            review.review.verdict == verdict && staleness(of: review).isEmpty
                && settlement.map {
                    !$0.reviews.contains(review.record) || $0.holding.contains(review.record)
                }
                    ?? true
                && !given.contains {
                    PersonName.isSame($0.by, review.by) && $0.review.verdict != verdict
                        && saw($0.record, review.record)
                }
        }
        return PersonName.distinct(behind.map(\.by) + (derived.settlement.map { [$0.by] } ?? []))
    }

    /// Whether a review takes the place of another.
    private func replaces(_ later: TrackedReview, _ earlier: TrackedReview) -> Bool {
        guard saw(later.record, earlier.record) else { return false }
        if PersonName.isSame(later.by, earlier.by) || later.review.verdict == earlier.review.verdict {
            return true
        }
        // Whoever takes the other's evidence away afterwards did not see that: both stand.
        return staleness(of: later).isEmpty
            && staleness(of: earlier).contains { cause(of: $0).map { saw(later.record, $0) } == true }
    }

    /// The record for which a review went stale; nil where that is not known, as of what was taken back with `undo`.
    private func cause(of reason: StandingReason) -> RecordID? {
        func evidence(_ record: RecordID) -> TrackedEvidence? { claim.evidence.first { $0.record == record } }
        return switch reason {
        case .claimRevised(let revision): revision
        case .overtaken(let record, _, _): evidence(record)?.decisions.last ?? record
        case .evidenceDropped(let record): evidence(record)?.decisions.last
        case .sourceChanged(let record, let edition, _):
            evidence(record)?.requoted.last { $0.edition == edition }?.record
        case .articleChanged(let edition, _):
            claim.appearances.compactMap { $0.requoted.last { $0.edition == edition }?.record }.first
        case .sourceWithdrawn(_, let edition), .articleWithdrawn(let edition): withdrawals(edition).first
        case .reviewersWanted, .reviewsDiffer, .reviewsContested, .allKept, .settlementsDiffer: nil
        }
    }

    /// The settlements that no later one saw, of which a review that they hold still stands.
    private func newestSettlements(_ given: [TrackedReview]) -> [TrackedSettlement] {
        guard !claim.settlements.isEmpty else { return [] }
        let records = Set(given.map(\.record))
        let valid = claim.settlements.filter { !records.isDisjoint(with: $0.settlement.holding) }
        return valid.filter { one in !valid.contains { saw($0.record, one.record) } }
    }

    // MARK: - Staleness

    private func staleness(of reviews: [TrackedReview]) -> [StandingReason] {
        var unique: [StandingReason] = []
        for reason in reviews.flatMap(staleness) where !unique.contains(reason) { unique.append(reason) }
        return unique
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
            guard isWithdrawn(article, since: review) else { continue }
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
        if isWithdrawn(source, since: review) {
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

    private func isWithdrawn(_ edition: Digest, since review: TrackedReview) -> Bool {
        withdrawals(edition).contains { !saw(review.record, $0) }
    }
}
