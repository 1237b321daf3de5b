import ClaimLedger
import ClaimModel

/// How standings, verdicts and weights are put into words; the same in every format.
enum StandingText {
    /// A sign that tells standings apart without colour. The word always stands beside it.
    static func symbol(_ standing: Standing) -> String { standing.symbol }

    /// What a standing means, for whoever meets it first here.
    static func meaning(_ standing: Standing) -> String {
        switch standing {
        case .unreviewed: "Nobody has reviewed it."
        case .verified: "The evidence bears it out."
        case .disputed: "The evidence speaks against it, in whole or in an essential part."
        case .misleading: "Its words may hold, and what they make one believe does not."
        case .missingContext: "It leaves out what one must know to read it rightly."
        case .unverifiable: "It could be checked, but the evidence to be had does not decide it."
        case .notCheckable: "It can’t be checked: a judgement, a forecast, a private remark."
        case .provisional: "It has a verdict, and fewer reviewers stand behind it than are wanted here."
        case .split: "Reviewers who did not see each other’s reviews disagree."
        case .contested: "Reviewers disagree, and one of them had seen the other’s review."
        case .stale: "It was reviewed, and its evidence or its article changed since."
        }
    }

    /// How much evidence weighs, for ordering.
    static func weight(_ strength: Evidence.Strength?) -> Int {
        switch strength {
        case .strong: 3
        case .medium: 2
        case .weak: 1
        case nil: 0
        }
    }

    /// What a stance does to a claim, as a heading.
    static func heading(_ stance: Evidence.Stance) -> String {
        switch stance {
        case .supports: "For the claim"
        case .conflicts: "Against the claim"
        case .context: "Context"
        }
    }

    /// How evidence that nobody stands behind is headed, and why it is set apart; nil for what somebody does.
    static func apart(_ state: Evidence.State) -> (title: String, meaning: String)? {
        switch state {
        case .accepted: nil
        case .proposed: ("Proposed by the finder, not decided", "No standing rests on a proposal.")
        case .rejected: ("Rejected", "A person looked at it and does not stand behind it.")
        case .withdrawn: ("Withdrawn evidence", "It was attached and taken back.")
        }
    }

    /// Why a claim is provisional, split or stale, as a sentence.
    static func sentence(
        _ reason: StandingReason,
        claim: TrackedClaim,
        state: LedgerState,
        references: [RecordID: EvidenceReference],
        rules: HouseRules = HouseRules()
    ) -> Remark {
        func name(_ record: RecordID) -> String {
            guard let reference = references[record] else { return "record \(record.short)" }
            return "\(reference.label ?? "evidence") (\(reference.source))"
        }
        func verdicts(_ records: [RecordID]) -> [String] {
            let wanted = Set(records)
            return claim.reviews.filter { wanted.contains($0.record) }
                .map { "\($0.by) says \(rules.words($0.review)), as of \($0.review.asOf)" }
        }
        switch reason {
        case .reviewersWanted(let verdict, let people, let wanted):
            let who =
                people.isEmpty
                ? "nobody whose review still holds" : people.joined(separator: " and ")
            let word = claim.currentReviews.last.map { rules.words($0.review) } ?? verdict.rawValue
            return Remark(
                "Provisional: \(who) \(people.count > 1 ? "say" : "says") \(word), and \(wanted) reviewers are wanted here."
            )
        case .reviewsContested(let records):
            return Remark(
                "Contested: \(verdicts(records).joined(separator: "; ")). One had the other’s review in sight."
            )
        case .allKept(let settlement):
            let tracked = claim.settlements.first { $0.record == settlement }
            let reviews = verdicts(tracked?.settlement.holding ?? []).joined(separator: "; ")
            let reason = tracked.map { " Settled by \($0.by): \($0.settlement.reason)" } ?? ""
            return Remark("Reviewers disagree, and both verdicts are kept: \(reviews).\(reason)")
        case .settlementsDiffer(let records):
            let parts = claim.settlements.filter { records.contains($0.record) }
                .map { "\($0.by): \($0.settlement.reason)" }
            return Remark(
                "It was settled twice without sight of each other, and differently: "
                    + "\(parts.joined(separator: "; ")). Neither counts."
            )
        case .reviewsDiffer(let records):
            let parts = verdicts(records)
            let blind =
                parts.count == 2 ? "Neither saw the other’s review." : "None of them saw another’s review."
            return Remark("Split: \(parts.joined(separator: "; ")). \(blind)")
        case .overtaken(let evidence, let date, let asOf):
            return Remark(
                "Overtaken: evidence of \(date), \(name(evidence)), speaks against a verdict that holds as of "
                    + "\(asOf).",
                evidence: evidence
            )
        case .evidenceDropped(let evidence):
            let dropped = claim.evidence.first { $0.record == evidence }?.state ?? .withdrawn
            return Remark(
                "The verdict rests on \(name(evidence)), which was \(dropped.rawValue) afterwards.",
                evidence: evidence
            )
        case .sourceChanged(let evidence, let edition, let outcome):
            return Remark(
                "The verdict rests on \(name(evidence)). A newer edition of that source, \(edition.short), came "
                    + "in since, and \(fate(outcome)).",
                evidence: evidence
            )
        case .articleChanged(let edition, let outcome):
            return Remark(
                "A newer edition of the article, \(edition.short), came in after the verdict, and "
                    + "\(fate(outcome))."
            )
        case .sourceWithdrawn(let evidence, let edition):
            return Remark(
                "The verdict rests on \(name(evidence)), and that source was "
                    + (takedown(of: edition, in: state) ?? "withdrawn\(withdrawal(of: edition, in: state))"),
                evidence: evidence
            )
        case .articleWithdrawn(let edition):
            return Remark(
                "The article was "
                    + (takedown(of: edition, in: state) ?? "withdrawn\(withdrawal(of: edition, in: state))")
            )
        case .claimRevised(let revision):
            let record = state.record(revision)
            let by = record.map { " by \($0.by) on \($0.at.day?.description ?? $0.at.description)" } ?? ""
            return Remark("The claim was revised\(by), and the verdict was given without sight of that.")
        }
    }

    /// That the bytes of an edition were taken down, by whom and why; nil where they were not.
    private static func takedown(of edition: Digest, in state: LedgerState) -> String? {
        let editions = state.document(edition: edition)?.editions
        guard let takedown = editions?.first(where: { $0.document.edition == edition })?.takedown else {
            return nil
        }
        return "taken down afterwards by \(takedown.by): \(takedown.reason)"
    }

    private static func withdrawal(of edition: Digest, in state: LedgerState) -> String {
        guard let withdrawal = state.withdrawal(of: edition) else { return " afterwards." }
        return " after the verdict, on \(SourceText.minute(withdrawal.at)): \(withdrawal.reason)"
    }

    private static func fate(_ outcome: AnchorOutcome) -> String {
        switch outcome {
        case .exact: "the quote stands there unchanged"
        case .moved: "the quote reads differently there"
        case .ambiguous: "the quote stands in several places there, and nothing tells which is meant"
        case .orphaned: "the quote is not there any more"
        }
    }
}
