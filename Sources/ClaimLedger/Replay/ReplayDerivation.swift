import ClaimModel

// What follows from all records together, once each was taken in.

extension Replay {
    /// Derives descriptions, decisions, labels and standings.
    mutating func derive() {
        for (edition, record) in wantedEditions where state.editionIndices[edition] == nil {
            dangling(record, "it quotes document edition \(edition.short)")
        }
        let earlierDates = deriveDescriptions()
        var withdrawals: [Digest: [RecordID]] = [:]
        for document in state.documents {
            for edition in document.editions {
                let records = [edition.withdrawal, edition.takedown].compactMap { $0?.record }
                if !records.isEmpty { withdrawals[edition.document.edition] = records }
            }
        }
        for index in state.claims.indices {
            deriveAppearances(index)
            label(index)
            for position in state.claims[index].evidence.indices {
                deriveEvidence(index, position)
                redate(index, position, earlierDates)
            }
            findEarlierClaims(index)
            findRevisionConflict(index)
            deriveStanding(index, withdrawals)
        }
    }

    // MARK: - Descriptions

    /// Descriptions with the corrections before each that its author had not seen.
    private func withUnseen(_ descriptions: [TrackedDescription]) -> [TrackedDescription] {
        descriptions.enumerated().map { place, description in
            var description = description
            description.unseen = Set(
                descriptions[..<place].filter { !$0.isImport && !graph.saw(description.record, $0.record) }
                    .map(\.record)
            )
            return description
        }
    }

    /// Decides what stands of each edition's description.
    ///
    /// - Returns: For editions whose date of publication was corrected, the dates that they had.
    private mutating func deriveDescriptions() -> [Digest: Set<CalendarDate>] {
        var earlierDates: [Digest: Set<CalendarDate>] = [:]
        for index in state.documents.indices {
            for place in state.documents[index].editions.indices
            where !state.documents[index].editions[place].descriptions.isEmpty {
                let edition = state.documents[index].editions[place]
                let rule = DescriptionRule(edition, imported: state.record(edition.record), saw: graph.saw)
                let derived = rule.derive()
                state.documents[index].editions[place].document.metadata = derived.metadata
                state.documents[index].editions[place].descriptions = withUnseen(rule.statements)
                state.documents[index].editions[place].conflicts = derived.conflicts
                state.documents[index].editions[place].differences = derived.differences
                if !derived.earlierDates.isEmpty {
                    earlierDates[edition.document.edition] = derived.earlierDates
                }
                if let conflict = derived.conflicts.first(where: { $0.field == .url }),
                    edition.document.webOrigin != nil
                {
                    // Of two addresses neither stands, nor the one that the first import came from.
                    state.documents[index].editions[place].document.origin = conflict.words
                }
                report(derived, of: state.documents[index].editions[place].document)
                report(added: derived.additions, to: state.documents[index].editions[place].document)
                report(readingsOf: edition)
            }
        }
        return earlierDates
    }

    private mutating func report(_ derived: DescriptionRule.Derived, of document: Document) {
        for conflict in derived.conflicts {
            guard let last = conflict.statements.last else { continue }
            add(
                "document.description-conflict",
                .warning,
                last.record,
                "people who did not see each other's records say different things of \(document.id): "
                    + "\(conflict.words); none of it stands",
                "Say which is right: assay edit document \(document.id)"
            )
        }
        for difference in derived.differences {
            guard let last = difference.statements.last else { continue }
            add(
                "document.description-differs",
                .warning,
                last.record,
                "\(document.id) was imported again, and was said to be something else: \(difference.words); "
                    + "the first stands",
                "If the later is right: assay edit document \(document.id)"
            )
        }
    }

    private mutating func report(added: [DescriptionConflict], to document: Document) {
        guard let last = added.last?.statements.last else { return }
        add(
            "document.description-differs",
            .warning,
            last.record,
            "\(document.id) was imported more than once, and what only one import says is taken from there: "
                + added.map(\.words).joined(separator: "; "),
            "If that is wrong: assay edit document \(document.id)"
        )
    }

    private mutating func report(readingsOf edition: TrackedEdition) {
        let author = state.record(edition.record)?.by ?? ""
        guard let last = edition.laterImports.last,
            let words = DescriptionRule.readings(of: edition, by: author)
        else { return }
        add(
            "document.import-differs",
            .warning,
            last.record,
            "the same bytes were imported more than once, and otherwise: \(words); the first stands",
            "Every quote of \(edition.document.id) rests on it. If another is right, undo the import that is not."
        )
    }

    /// Evidence that speaks for the day when its source was published follows a correction of that day.
    private mutating func redate(
        _ claim: Int,
        _ position: Int,
        _ earlierDates: [Digest: Set<CalendarDate>]
    ) {
        let evidence = state.claims[claim].evidence[position].evidence
        guard let date = evidence.date, earlierDates[evidence.source]?.contains(date) == true,
            let index = state.editionIndices[evidence.source]
        else { return }
        let edition = state.documents[index].editions.first { $0.document.edition == evidence.source }
        if let edition, !edition.conflicts.contains(where: { $0.field == .published }) {
            state.claims[claim].evidence[position].evidence.date = edition.document.metadata.published
        }
    }

    // MARK: - Appearances and revisions

    private mutating func deriveAppearances(_ index: Int) {
        for place in state.claims[index].appearances.indices
        where !state.claims[index].appearances[place].corrections.isEmpty {
            let appearance = state.claims[index].appearances[place]
            let newest = unseen(appearance.corrections, \.record)
            if Set(newest.map(\.attribution)).count == 1 {
                state.claims[index].appearances[place].appearance.attribution = newest[0].attribution
                continue
            }
            // What all of them had before them stands.
            let common = appearance.corrections.last { earlier in
                newest.allSatisfy { graph.saw($0.record, earlier.record) }
            }
            if let common {
                state.claims[index].appearances[place].appearance.attribution = common.attribution
            }
            add(
                "claim.attribution-conflict",
                .warning,
                newest[newest.count - 1].record,
                "people who did not see each other's records say differently who says \(state.claims[index].id): "
                    + newest.map { "\($0.by): \($0.attribution.links.map(\.name).joined(separator: " → "))" }
                    .joined(separator: "; ") + "; what they both had before them stands",
                "Say which is right: assay edit voice \(state.claims[index].id)"
            )
        }
        guard state.claims[index].appearances.contains(where: { $0.withdrawn != nil }) else { return }
        let standing = state.claims[index].appearances.filter { $0.withdrawn == nil }
        guard !standing.isEmpty else {
            // A claim that appears nowhere is no claim of any article.
            state.claims[index].withdrawn =
                state.claims[index].withdrawn ?? state.claims[index].appearances.last?.withdrawn
            return
        }
        state.claims[index].withdrawnAppearances = state.claims[index].appearances.filter {
            $0.withdrawn != nil
        }
        state.claims[index].appearances = standing
    }

    /// Which evidence came in when the claim was worded or dated otherwise.
    private mutating func findEarlierClaims(_ index: Int) {
        let claim = state.claims[index]
        guard !claim.revisions.isEmpty,
            case .claimRecorded(_, let first, _) = state.record(claim.record)?.body
        else { return }
        for position in claim.evidence.indices {
            var seen = first
            for revision in claim.revisions where graph.saw(claim.evidence[position].record, revision) {
                if case .claimRevised(_, let revised, _) = state.record(revision)?.body { seen = revised }
            }
            guard seen.statement != claim.claim.statement || seen.about != claim.claim.about else { continue }
            state.claims[index].evidence[position].earlierClaim = seen
        }
    }

    private mutating func findRevisionConflict(_ index: Int) {
        let claim = state.claims[index]
        guard claim.revisions.count > 1 else { return }
        let newest = unseen(claim.revisions, \.self)
        let worded = newest.compactMap { state.record($0) }.compactMap { record -> Claim? in
            guard case .claimRevised(_, let claim, _) = record.body else { return nil }
            return claim
        }
        guard Set(worded).count > 1 else { return }
        add(
            "claim.revised-differently",
            .warning,
            newest[newest.count - 1],
            "people who did not see each other's records revised \(claim.id) differently: "
                + worded.map { "\"\($0.statement)\"" }.joined(separator: "; "),
            "The last is shown. Revise it once more with both in sight: assay revise \(claim.id)"
        )
    }

    /// The elements whose record no other's record had seen.
    private func unseen<Element>(
        _ elements: [Element],
        _ record: (Element) -> RecordID
    ) -> [Element] {
        elements.filter { element in
            !elements.contains { graph.saw(record($0), record(element)) }
        }
    }

    // MARK: - Evidence

    /// The state and the stance that the last decisions leave: where people who did not see each other decided
    /// differently, nobody's yes outweighs another's no; and where they accepted it with different stances, it is
    /// undecided again.
    private mutating func deriveEvidence(_ index: Int, _ position: Int) {
        let evidence = state.claims[index].evidence[position]
        guard evidence.state != .withdrawn, !evidence.decisions.isEmpty else { return }
        let last = unseen(evidence.decisions, \.self)
        let states = last.compactMap { state.record($0) }.map { record -> Evidence.State in
            switch record.body {
            case .evidenceRejected: .rejected
            case .evidenceWithdrawn: .withdrawn
            default: .accepted
            }
        }
        if let dropped = states.first(where: { $0 != .accepted }) {
            // Withdrawing and rejecting are both a no; which one it is does not hang on clocks.
            let isRejected = states.contains(.rejected)
            state.claims[index].evidence[position].state = isRejected ? .rejected : dropped
            return
        }
        let stances = last.map { stance(decidedBy: $0, of: evidence) }
        state.claims[index].evidence[position].state = .accepted
        if let first = stances.first, stances.allSatisfy({ $0 == first }) {
            state.claims[index].evidence[position].evidence.stance = first
            return
        }
        state.claims[index].evidence[position].state = .proposed
        add(
            "evidence.stance-conflict",
            .warning,
            last[last.count - 1],
            "people who did not see each other's records accepted evidence \(evidence.label) of "
                + "\(state.claims[index].id) with different stances; it is undecided again",
            "Accept it once more with the right stance: assay accept \(evidence.label) --as …"
        )
    }

    /// The stance that a decision leaves: its own, or the last one that its author had before them.
    private func stance(decidedBy decision: RecordID, of evidence: TrackedEvidence) -> Evidence.Stance {
        if let own = ownStance(decision) { return own }
        let earlier = evidence.decisions.filter { graph.saw(decision, $0) && ownStance($0) != nil }
        return unseen(earlier, \.self).last.flatMap(ownStance) ?? evidence.evidence.stance
    }

    private func ownStance(_ decision: RecordID) -> Evidence.Stance? {
        guard case .evidenceAccepted(_, let stance, _) = state.record(decision)?.body else { return nil }
        return stance
    }

    /// Numbers a claim's evidence: one more than the highest number that its author had seen there. That follows from
    /// what the record saw alone, so no later record and no merge changes it. Where evidence of one number came in on
    /// two branches, digits of the record follow.
    private mutating func label(_ index: Int) {
        let evidence = state.claims[index].evidence
        var numbers: [Int] = []
        // The highest number up to each place, to know when nothing higher can have been seen.
        var highest: [Int] = []
        for position in evidence.indices {
            var seen = 0
            for earlier in evidence[..<position].indices.reversed() where highest[earlier] > seen {
                guard numbers[earlier] > seen, graph.saw(evidence[position].record, evidence[earlier].record)
                else { continue }
                seen = numbers[earlier]
            }
            numbers.append(seen + 1)
            highest.append(max(highest.last ?? 0, seen + 1))
        }
        var counts = [Int](repeating: 0, count: (highest.last ?? 0) + 1)
        for number in numbers { counts[number] += 1 }
        for (position, number) in numbers.enumerated() {
            let digits = evidence[position].record.description.prefix(4)
            state.claims[index].evidence[position].label =
                counts[number] > 1 ? "E\(number)~\(digits)" : "E\(number)"
        }
    }

    // MARK: - Standing

    private mutating func deriveStanding(_ index: Int, _ withdrawals: [Digest: [RecordID]]) {
        let claim = state.claims[index]
        guard !claim.reviews.isEmpty else { return }
        let derived = StandingRule(
            claim: claim,
            saw: graph.saw,
            withdrawals: { withdrawals[$0] ?? [] }
        ).derive()
        state.claims[index].currentReviews = derived.reviews
        state.claims[index].standing = derived.standing
        state.claims[index].standingReasons = derived.reasons
        state.claims[index].settlement = derived.settlement
        state.claims[index].backers = derived.backers
        guard claim.withdrawn == nil, let former = derived.formerStanding, former != derived.standing,
            let last = derived.reviews.last
        else { return }
        add(
            "standing.contested",
            .warning,
            last.record,
            "\(claim.id) is \(derived.standing.rawValue): "
                + derived.reviews.map { "\($0.by) says \($0.review.verdict.rawValue)" }.joined(
                    separator: ", "
                )
                + "; by the last review alone, which Assay 0.3 and earlier went by, it was \(former.rawValue)",
            "Settle it with its reason: assay settle \(claim.id) --as VERDICT --because …"
        )
    }
}

extension DescriptionConflict {
    /// What each says, with who says it.
    var words: String {
        let parts = statements.map { "\"\($0.value?.description ?? "unknown")\" (\($0.by))" }
        return "\(field.rawValue) \(parts.joined(separator: " or "))"
    }
}
