import ClaimModel

// What records do to claims, their evidence and their reviews.

extension Replay {
    mutating func recordClaim(
        _ name: ClaimID,
        _ claim: Claim,
        _ appearance: Appearance,
        _ record: Record
    ) {
        let index = state.claims.count
        let id = unused(name, record, taken: state.claimIndices)
        state.claimIndices[id] = index
        state.claimRecordIndices[record.id] = index
        appearanceIndices[record.id] = (index, 0)
        state.claims.append(
            TrackedClaim(
                id: id,
                record: record.id,
                at: record.at,
                by: record.by,
                claim: claim,
                appearances: [TrackedAppearance(record: record.id, appearance: appearance)],
                history: [record.id]
            )
        )
        wantEdition(appearance.article, record)
    }

    mutating func rename(_ id: RecordID, _ name: ClaimID, _ record: Record) {
        guard let index = state.claimRecordIndices[id] else {
            return dangling(record, "it is about claim \(id.short)")
        }
        // A claim may go back to a name that it had before.
        let new =
            state.claimIndices[name] == index ? name : unused(name, record, taken: state.claimIndices)
        state.claimIndices[new] = index
        change(id, record) {
            guard $0.id != new else { return }
            $0.formerNames.removeAll { $0 == new }
            $0.formerNames.append($0.id)
            $0.id = new
        }
    }

    mutating func change(
        _ id: RecordID,
        _ record: Record,
        isHouseOnly: Bool = false,
        _ change: (inout TrackedClaim) -> Void
    ) {
        guard let index = state.claimRecordIndices[id] else {
            return dangling(record, "it is about claim \(id.short)")
        }
        note(record.id, inHistoryOf: index, isHouseOnly: isHouseOnly)
        change(&state.claims[index])
    }

    mutating func add(_ appearance: Appearance, to id: RecordID, _ record: Record) {
        change(id, record) {
            $0.appearances.append(TrackedAppearance(record: record.id, appearance: appearance))
        }
        guard let claim = state.claimRecordIndices[id] else { return }
        appearanceIndices[record.id] = (claim, state.claims[claim].appearances.count - 1)
        wantEdition(appearance.article, record)
    }

    mutating func changeAppearance(
        _ id: RecordID,
        _ record: Record,
        _ change: (inout TrackedAppearance) -> Void
    ) {
        guard let place = appearanceIndices[id] else {
            return dangling(record, "it is about appearance \(id.short)")
        }
        note(record.id, inHistoryOf: place.claim, isHouseOnly: false)
        change(&state.claims[place.claim].appearances[place.appearance])
    }

    mutating func link(
        _ id: RecordID,
        _ other: RecordID,
        _ relation: ClaimRelation,
        _ record: Record
    ) {
        guard state.claimRecordIndices[id] != nil, state.claimRecordIndices[other] != nil else {
            return dangling(record, "it links claims \(id.short) and \(other.short)")
        }
        for (from, to) in [(id, other), (other, id)] {
            change(from, record) {
                $0.links.append(TrackedLink(record: record.id, other: to, relation: relation))
            }
        }
    }

    mutating func note(
        _ text: String,
        about subject: NoteSubject,
        _ record: Record,
        isPrivate: Bool = false
    ) {
        let note = TrackedNote(record: record.id, at: record.at, by: record.by, text: text)
        switch subject {
        case .claim(let id):
            change(id, record, isHouseOnly: isPrivate) {
                if isPrivate { $0.privateNotes.append(note) } else { $0.notes.append(note) }
            }
        case .document(let edition):
            guard let index = state.editionIndices[edition] else {
                return dangling(record, "it is about edition \(edition.short)")
            }
            if isPrivate {
                state.documents[index].privateNotes.append(note)
            } else {
                state.documents[index].notes.append(note)
            }
        }
    }

    mutating func publish(_ report: PublishedReport, _ record: Record) {
        for claim in report.claims {
            guard let index = state.claimRecordIndices[claim.record] else {
                dangling(record, "it publishes claim \(claim.record.short)")
                continue
            }
            state.claims[index].publications.append(record.id)
        }
        state.publications.append(
            TrackedPublication(record: record.id, at: record.at, by: record.by, report: report)
        )
    }

    // MARK: - Evidence

    mutating func add(
        _ evidence: Evidence,
        to id: RecordID,
        _ evidenceState: Evidence.State,
        _ record: Record
    ) {
        change(id, record) {
            $0.evidence.append(
                TrackedEvidence(
                    record: record.id,
                    label: "",
                    at: record.at,
                    by: record.by,
                    evidence: evidence,
                    state: evidenceState,
                    firstStance: evidence.stance
                )
            )
        }
        guard let claim = state.claimRecordIndices[id] else { return }
        evidenceIndices[record.id] = (claim, state.claims[claim].evidence.count - 1)
        // What was taken back misses nothing: its source may have been taken back with it.
        if evidenceState != .withdrawn { wantEdition(evidence.source, record) }
    }

    mutating func decide(_ id: RecordID, _ record: Record) {
        guard let place = evidenceIndices[id] else {
            return dangling(record, "it decides about evidence \(id.short)")
        }
        note(record.id, inHistoryOf: place.claim, isHouseOnly: false)
        state.claims[place.claim].evidence[place.evidence].decisions.append(record.id)
    }

    // MARK: - Reviews

    mutating func add(_ review: Review, to id: RecordID, isDraft: Bool, _ record: Record) {
        let tracked = TrackedReview(record: record.id, at: record.at, by: record.by, review: review)
        change(id, record, isHouseOnly: isDraft) {
            if isDraft { $0.drafts.append(tracked) } else { $0.reviews.append(tracked) }
        }
        if let claim = state.claimRecordIndices[id] {
            let all = isDraft ? state.claims[claim].drafts : state.claims[claim].reviews
            reviewIndices[record.id] = ReviewPlace(claim: claim, index: all.count - 1, isDraft: isDraft)
        }
        for evidence in review.evidence where evidenceIndices[evidence] == nil {
            dangling(record, "the review rests on evidence \(evidence.short)")
        }
    }

    mutating func withdrawReview(_ place: ReviewPlace, _ reason: String) {
        if place.isDraft {
            state.claims[place.claim].drafts[place.index].withdrawn = reason
        } else {
            state.claims[place.claim].reviews[place.index].withdrawn = reason
        }
    }
}
