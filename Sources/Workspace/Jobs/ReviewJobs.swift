public import ClaimLedger
public import ClaimModel

/// What a reviewer decides about a claim.
public struct ReviewRequest: Sendable {
    /// The verdict.
    public var verdict: Verdict
    /// Why.
    public var rationale: String
    /// The evidence it rests on, by the beginnings of its records' ids; all accepted evidence when empty.
    public var evidence: [String] = []
    /// The date that it holds as of; today when nil.
    public var asOf: CalendarDate?
    /// Why it rests on no evidence of the stance it wants.
    public var withoutEvidence: String?
    /// The id of the house's own verdict, whose base is `verdict`.
    public var houseVerdict: String?
    /// Whether it is written down and not given yet.
    public var isDraft = false

    /// A verdict with its reasons.
    public init(_ verdict: Verdict, because rationale: String) {
        self.verdict = verdict
        self.rationale = rationale
    }
}

extension WorkspaceEditor {
    /// Marks a claim: adds a review. Earlier reviews stay in the history.
    public mutating func mark(_ name: String, _ request: ReviewRequest) throws(WorkspaceError) -> Record {
        let rationale = try Self.text(request.rationale, "the rationale")
        let author = author
        guard let asOf = request.asOf ?? today else {
            throw .invalid(what: "the date", expected: "given with --as-of")
        }
        try requireNotToCome(asOf, "the date that the verdict holds as of")
        return try record(about: name) { (reading, claim) throws(WorkspaceError) in
            if claim.withdrawn != nil {
                throw .invalid(what: "\(claim.id)", expected: "a claim that was not withdrawn")
            }
            let accepted = claim.evidence.filter { $0.state == .accepted }
            // A verdict does not rest on what speaks against it.
            var chosen = accepted.filter { !request.verdict.isContradicted(by: $0.evidence.stance) }
            if !request.evidence.isEmpty {
                chosen = []
                for name in request.evidence {
                    let (owner, evidence) = try reading.evidence(named: name, of: claim)
                    guard owner.record == claim.record, evidence.state == .accepted else {
                        throw .invalid(
                            what: "evidence '\(name)'",
                            expected: "accepted evidence of \(claim.id)"
                        )
                    }
                    chosen.append(evidence)
                }
            }
            let reason = Self.trimmed(request.withoutEvidence)
            let stances = request.verdict.wantedStances
            if !stances.isEmpty, reason == nil {
                guard chosen.contains(where: { stances.contains($0.evidence.stance) }) else {
                    throw .evidenceWanted(verdict: request.verdict, stances: stances, claim: claim.id)
                }
            }
            let review = Review(
                verdict: request.verdict,
                rationale: rationale,
                evidence: chosen.map(\.record),
                asOf: asOf,
                withoutEvidence: reason,
                houseVerdict: request.houseVerdict
            )
            if request.isDraft { return .reviewDrafted(claim: claim.record, review: review) }
            let isSame = claim.currentReviews.contains {
                PersonName.isSame($0.by, author) && $0.review == review
            }
            if isSame { throw .alreadySo("\(claim.id) is marked so by \(author) already") }
            return .reviewGiven(claim: claim.record, review: review)
        }
    }

    /// Takes a review back. It stays in the history, and the reviews before it hold again.
    public mutating func withdrawReview(_ name: String, because reason: String) throws(WorkspaceError)
        -> Record
    {
        let reason = try Self.text(reason, "the reason")
        let records = try record { (reading) throws(WorkspaceError) in
            let (claim, review) = try reading.review(named: name)
            if review.withdrawn != nil {
                throw .alreadySo("review \(review.record.short) of \(claim.id) is withdrawn already")
            }
            return LedgerAddition(
                to: try reading.ledgerName(of: claim),
                [.reviewWithdrawn(review: review.record, reason: reason)]
            )
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }
}
