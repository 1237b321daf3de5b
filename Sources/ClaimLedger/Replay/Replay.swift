import ClaimModel

extension LedgerState {
    /// Replays the ledger: a fold over its records in the order of the graph, then time, then id.
    public init(_ ledger: Ledger) {
        let graph = RecordGraph(ledger.records)
        records = graph.order.map { ledger.records[$0] }
        heads = ledger.heads
        recordIndices.reserveCapacity(records.count)
        for index in records.indices { recordIndices[records[index].id] = index }
        var replay = Replay(ledger: ledger, graph: graph, state: self)
        for record in records { replay.apply(record) }
        replay.settle()
        self = replay.state
    }
}

/// The fold: takes records one after the other into the state.
struct Replay {
    let ledger: Ledger
    let graph: RecordGraph
    var state: LedgerState
    /// Which claim and which of its evidence a record brought in.
    private var evidenceIndices: [RecordID: (claim: Int, evidence: Int)] = [:]
    private var reviewIndices: [RecordID: (claim: Int, review: Int)] = [:]
    private var appearanceIndices: [RecordID: (claim: Int, appearance: Int)] = [:]

    init(ledger: Ledger, graph: RecordGraph, state: LedgerState) {
        self.ledger = ledger
        self.graph = graph
        self.state = state
    }

    mutating func apply(_ record: Record) {
        switch record.body {
        case .articleImported(let imported), .sourceImported(let imported):
            apply(imported, record)
        case .documentWithdrawn(let edition, let reason):
            withdraw(edition, reason, record)
        case .sourcesImported(let all):
            for imported in all { apply(imported, record) }
        case .collectionImported(let collection):
            apply(collection, record)
        case .claimRecorded(let name, let claim, let appearance):
            recordClaim(name, claim, appearance, record)
        case .claimRevised(let id, let claim):
            change(id, record) {
                $0.claim = claim
                $0.revisions.append(record.id)
            }
        case .claimWithdrawn(let id, let reason):
            change(id, record) { $0.withdrawn = reason }
        case .appearanceAdded(let id, let appearance):
            change(id, record) {
                $0.appearances.append(TrackedAppearance(record: record.id, appearance: appearance))
            }
            if let claim = state.claimRecordIndices[id] {
                appearanceIndices[record.id] = (claim, state.claims[claim].appearances.count - 1)
                wantEdition(appearance.article, record)
            }
        case .claimsLinked(let id, let other, let relation):
            link(id, other, relation, record)
        case .evidenceProposed(let id, let evidence):
            add(evidence, to: id, .proposed, record)
        case .evidenceAttached(let id, let evidence):
            add(evidence, to: id, .accepted, record)
        case .evidenceAccepted(let id, let stance, _):
            decide(id, record) { if let stance { $0.evidence.stance = stance } }
        case .evidenceRejected(let id, _), .evidenceWithdrawn(let id, _):
            decide(id, record) { _ in }
        case .reviewGiven(let id, let review):
            change(id, record) {
                $0.reviews.append(
                    TrackedReview(record: record.id, at: record.at, by: record.by, review: review)
                )
            }
            if let claim = state.claimRecordIndices[id] {
                reviewIndices[record.id] = (claim, state.claims[claim].reviews.count - 1)
            }
            for evidence in review.evidence where evidenceIndices[evidence] == nil {
                dangling(record, "the review rests on evidence \(evidence.short)")
            }
        case .reviewWithdrawn(let id, let reason):
            guard let place = reviewIndices[id] else {
                return dangling(record, "it withdraws review \(id.short)")
            }
            state.claims[place.claim].reviews[place.review].withdrawn = reason
            state.claims[place.claim].history.append(record.id)
        case .note(let subject, let text):
            note(text, about: subject, record)
        case .unknown:
            state.unknown.append(record.id)
        }
    }

    // MARK: - Documents

    private mutating func apply(_ imported: DocumentImported, _ record: Record) {
        let document = imported.document
        let edition = TrackedEdition(record: record.id, document: document)
        if let known = state.editionIndices[document.edition] {
            // The same bytes came in twice, perhaps on two branches: one edition, an article if either says so.
            if document.isArticle {
                for index in state.documents[known].editions.indices
                where state.documents[known].editions[index].document.edition == document.edition {
                    state.documents[known].editions[index].document.isArticle = true
                }
            }
            return
        }
        if let replaced = document.replaces, let index = state.editionIndices[replaced] {
            var newest = edition
            newest.document.id = state.documents[index].id
            state.documents[index].editions.append(newest)
            state.editionIndices[document.edition] = index
        } else {
            if document.replaces != nil { dangling(record, "it replaces an edition") }
            var first = edition
            first.document.id = unused(document.id, record, taken: state.documentIndices)
            state.documentIndices[first.document.id] = state.documents.count
            state.editionIndices[document.edition] = state.documents.count
            state.documents.append(TrackedDocument(editions: [first]))
        }
        for requoted in imported.requoted {
            let tracked = TrackedRequote(record: record.id, edition: document.edition, requoted: requoted)
            if let place = evidenceIndices[requoted.record] {
                state.claims[place.claim].evidence[place.evidence].requoted.append(tracked)
            } else if let place = appearanceIndices[requoted.record] {
                state.claims[place.claim].appearances[place.appearance].requoted.append(tracked)
            } else {
                dangling(record, "it looked for the quote of \(requoted.record.short)")
            }
        }
    }

    private mutating func withdraw(_ edition: Digest, _ reason: String, _ record: Record) {
        guard let index = state.editionIndices[edition],
            let place = state.documents[index].editions.firstIndex(where: { $0.document.edition == edition })
        else { return dangling(record, "it withdraws edition \(edition.short)") }
        // Where two people withdrew it, the first reason stands.
        if state.documents[index].editions[place].withdrawal != nil { return }
        state.documents[index].editions[place].withdrawal = TrackedWithdrawal(
            record: record.id,
            at: record.at,
            by: record.by,
            reason: reason
        )
    }

    private mutating func apply(_ collection: DocumentCollection, _ record: Record) {
        // The same bytes came in twice, perhaps on two branches: one collection.
        guard state.collectionFileIndices[collection.file] == nil else { return }
        var collection = collection
        let taken = state.documentIndices.merging(state.collectionIndices) { first, _ in first }
        collection.id = unused(collection.id, record, taken: taken)
        state.collectionIndices[collection.id] = state.collections.count
        state.collectionFileIndices[collection.file] = state.collections.count
        state.collections.append(TrackedCollection(record: record.id, collection: collection))
    }

    // MARK: - Claims

    private mutating func recordClaim(
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

    /// A name that nothing else has: the name itself, or with a few digits of the record that wants it.
    private mutating func unused<ID: ReadableID>(_ name: ID, _ record: Record, taken: [ID: Int]) -> ID {
        guard taken[name] != nil else { return name }
        let hex = record.id.description
        for length in 4...hex.utf8.count {
            guard let longer = ID(name.name.prefix(70) + "~" + hex.prefix(length)), taken[longer] == nil
            else { continue }
            add(
                "ledger.name-taken",
                .warning,
                record,
                "two records name \"\(name)\"; this one is shown as \"\(longer)\"",
                "They were recorded without sight of each other. Withdraw one, or link them with 'assay link'."
            )
            return longer
        }
        return name
    }

    private mutating func change(_ id: RecordID, _ record: Record, _ change: (inout TrackedClaim) -> Void) {
        guard let index = state.claimRecordIndices[id] else {
            return dangling(record, "it is about claim \(id.short)")
        }
        state.claims[index].history.append(record.id)
        change(&state.claims[index])
    }

    private mutating func link(
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

    private mutating func note(_ text: String, about subject: NoteSubject, _ record: Record) {
        let note = TrackedNote(record: record.id, at: record.at, by: record.by, text: text)
        switch subject {
        case .claim(let id): change(id, record) { $0.notes.append(note) }
        case .document(let edition):
            guard let index = state.editionIndices[edition] else {
                return dangling(record, "it is about edition \(edition.short)")
            }
            state.documents[index].notes.append(note)
        }
    }

    // MARK: - Evidence

    private mutating func add(
        _ evidence: Evidence,
        to id: RecordID,
        _ evidenceState: Evidence.State,
        _ record: Record
    ) {
        change(id, record) {
            $0.evidence.append(
                TrackedEvidence(
                    record: record.id,
                    at: record.at,
                    by: record.by,
                    evidence: evidence,
                    state: evidenceState
                )
            )
        }
        guard let claim = state.claimRecordIndices[id] else { return }
        evidenceIndices[record.id] = (claim, state.claims[claim].evidence.count - 1)
        wantEdition(evidence.source, record)
    }

    private mutating func decide(_ id: RecordID, _ record: Record, _ change: (inout TrackedEvidence) -> Void)
    {
        guard let place = evidenceIndices[id] else {
            return dangling(record, "it decides about evidence \(id.short)")
        }
        state.claims[place.claim].history.append(record.id)
        state.claims[place.claim].evidence[place.evidence].decisions.append(record.id)
        change(&state.claims[place.claim].evidence[place.evidence])
    }

    // MARK: - Standing

    /// Derives what follows from all records together.
    mutating func settle() {
        var withdrawals: [Digest: RecordID] = [:]
        for edition in state.documents.flatMap(\.editions) {
            withdrawals[edition.document.edition] = edition.withdrawal?.record
        }
        for index in state.claims.indices {
            for position in state.claims[index].evidence.indices {
                let settled = self.state(of: state.claims[index].evidence[position])
                state.claims[index].evidence[position].state = settled
            }
            let claim = state.claims[index]
            let reviews = claim.reviews.filter { review in
                review.withdrawn == nil
                    && !claim.reviews.contains { $0.withdrawn == nil && graph.saw($0.record, review.record) }
            }
            let derived = StandingRule(
                claim: claim,
                reviews: reviews,
                saw: graph.saw,
                withdrawal: { withdrawals[$0] }
            ).derive()
            state.claims[index].currentReviews = reviews
            state.claims[index].standing = derived.standing
            state.claims[index].standingReasons = derived.reasons
        }
    }

    /// The state that the last decisions leave: where people who did not see each other decided differently,
    /// nobody's yes outweighs another's no.
    private func state(of evidence: TrackedEvidence) -> Evidence.State {
        let last = evidence.decisions.filter { decision in
            !evidence.decisions.contains { graph.saw($0, decision) }
        }
        let states = last.compactMap { state.record($0) }.map { record -> Evidence.State in
            switch record.body {
            case .evidenceRejected: .rejected
            case .evidenceWithdrawn: .withdrawn
            default: .accepted
            }
        }
        return states.first { $0 != .accepted } ?? states.first ?? evidence.state
    }

    // MARK: - Findings

    private mutating func wantEdition(_ edition: Digest, _ record: Record) {
        if state.editionIndices[edition] == nil {
            dangling(record, "it quotes document edition \(edition.short)")
        }
    }

    private mutating func dangling(_ record: Record, _ what: String) {
        add(
            "ledger.dangling",
            .error,
            record,
            "\(record.kind) \(record.id.short): \(what), which no ledger records before it",
            "A line or a ledger is missing: restore it from version control."
        )
    }

    private mutating func add(
        _ code: String,
        _ severity: Finding.Severity,
        _ record: Record,
        _ meaning: String,
        _ advice: String
    ) {
        state.findings.append(
            Finding(
                code: code,
                severity: severity,
                place: ledger.place(of: record.id)?.finding ?? Finding.Place(),
                meaning: meaning,
                advice: advice
            )
        )
    }
}
