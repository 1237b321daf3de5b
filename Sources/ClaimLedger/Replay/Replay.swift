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
        replay.derive()
        self = replay.state
    }
}

/// The fold: takes records one after the other into the state.
struct Replay {
    let ledger: Ledger
    let graph: RecordGraph
    var state: LedgerState
    /// The records that were taken back, and by which records.
    let retractions: Retractions
    /// Which claim and which of its evidence a record brought in.
    var evidenceIndices: [RecordID: (claim: Int, evidence: Int)] = [:]
    var reviewIndices: [RecordID: ReviewPlace] = [:]
    var appearanceIndices: [RecordID: (claim: Int, appearance: Int)] = [:]
    /// The records that quote an edition that no record before them brought in.
    var wantedEditions: [(edition: Digest, record: Record)] = []

    /// Where a review stands: among a claim's reviews, or among its drafts.
    struct ReviewPlace {
        let claim: Int
        let index: Int
        let isDraft: Bool
    }

    init(ledger: Ledger, graph: RecordGraph, state: LedgerState) {
        self.ledger = ledger
        self.graph = graph
        self.state = state
        retractions = Retractions(state.records, saw: graph.saw)
    }

    mutating func apply(_ record: Record) {
        if let reason = retractions.reason(of: record.id) { return applyTakenBack(record, reason) }
        switch record.body {
        case .articleImported(let imported), .sourceImported(let imported):
            apply(imported, record)
        case .sourcesImported(let all):
            for imported in all where !retractions.holds(record.id, imported.document.edition) {
                apply(imported, record)
            }
        case .collectionImported(let collection):
            apply(collection, record)
        case .documentWithdrawn(let edition, let reason):
            withdraw(edition, reason, record)
        case .documentTakenDown(let edition, let reason):
            takeDown(edition, reason, record)
        case .documentDescribed(let edition, let change, let reason):
            describe(edition, change, reason, record)
        case .claimRecorded(let name, let claim, let appearance):
            recordClaim(name, claim, appearance, record)
        case .claimRevised(let id, let claim, _):
            change(id, record) {
                $0.claim = claim
                $0.revisions.append(record.id)
            }
        case .claimRenamed(let id, let name):
            rename(id, name, record)
        case .claimWithdrawn(let id, let reason):
            change(id, record) { $0.withdrawn = $0.withdrawn ?? reason }
        case .claimAssigned(let id, let name):
            change(id, record, isHouseOnly: true) { $0.assignee = name }
        case .claimEmbargoed(let id, let reason):
            change(id, record, isHouseOnly: true) {
                $0.embargo = $0.embargo ?? TrackedWithdrawal(record, reason)
            }
        case .appearanceAdded(let id, let appearance):
            add(appearance, to: id, record)
        case .appearanceWithdrawn(let id, let reason):
            changeAppearance(id, record) { $0.withdrawn = $0.withdrawn ?? reason }
        case .attributionCorrected(let id, let attribution, let reason):
            changeAppearance(id, record) {
                $0.corrections.append(
                    TrackedAttribution(
                        record: record.id,
                        at: record.at,
                        by: record.by,
                        attribution: attribution,
                        reason: reason
                    )
                )
            }
        case .claimsLinked(let id, let other, let relation):
            link(id, other, relation, record)
        case .evidenceProposed(let id, let evidence):
            add(evidence, to: id, .proposed, record)
        case .evidenceAttached(let id, let evidence):
            add(evidence, to: id, .accepted, record)
        case .evidenceAccepted(let id, _, _), .evidenceRejected(let id, _), .evidenceWithdrawn(let id, _):
            decide(id, record)
        case .reviewGiven(let id, let review):
            add(review, to: id, isDraft: false, record)
        case .reviewDrafted(let id, let review):
            add(review, to: id, isDraft: true, record)
        case .reviewWithdrawn(let id, let reason):
            guard let place = reviewIndices[id] else {
                return dangling(record, "it withdraws review \(id.short)")
            }
            withdrawReview(place, reason)
            note(record.id, inHistoryOf: place.claim, isHouseOnly: place.isDraft)
        case .claimSettled(let id, let settlement):
            change(id, record) {
                $0.settlements.append(
                    TrackedSettlement(record: record.id, at: record.at, by: record.by, settlement: settlement)
                )
            }
        case .note(let subject, let text):
            note(text, about: subject, record)
        case .privateNote(let subject, let text):
            note(text, about: subject, record, isPrivate: true)
        case .recordWithdrawn(let id, _, _):
            guard graph.saw(record.id, id) else {
                return dangling(record, "it withdraws record \(id.short)")
            }
            noteInHistory(record, of: id)
        case .claimsPublished(let report):
            publish(report, record)
        case .recordsSigned(let signature):
            state.signatures.append(
                TrackedSignature(record: record.id, at: record.at, by: record.by, signature: signature)
            )
        case .unknown:
            state.unknown.append(record.id)
        }
    }

    /// Takes in a record that was taken back. What it brought in stays as withdrawn, so that what others built on it
    /// is still shown; an import, a decision, a correction or a note counts for nothing.
    private mutating func applyTakenBack(_ record: Record, _ reason: String) {
        switch record.body {
        case .claimRecorded(let name, let claim, let appearance):
            recordClaim(name, claim, appearance, record)
            if let index = state.claimRecordIndices[record.id] { state.claims[index].withdrawn = reason }
        case .appearanceAdded(let id, let appearance):
            add(appearance, to: id, record)
            if let place = appearanceIndices[record.id] {
                state.claims[place.claim].appearances[place.appearance].withdrawn = reason
            }
        case .evidenceProposed(let id, let evidence), .evidenceAttached(let id, let evidence):
            add(evidence, to: id, .withdrawn, record)
        case .reviewGiven(let id, let review), .reviewDrafted(let id, let review):
            var isDraft = false
            if case .reviewDrafted = record.body { isDraft = true }
            add(review, to: id, isDraft: isDraft, record)
            if let place = reviewIndices[record.id] { withdrawReview(place, reason) }
        default:
            noteInHistory(record, of: record.id)
        }
    }

    // MARK: - Histories

    /// Puts a record into the history of the claim that a record is about, where it is about one.
    private mutating func noteInHistory(_ record: Record, of id: RecordID) {
        guard let subject = state.record(id), let claim = claimIndex(of: subject) else { return }
        note(record.id, inHistoryOf: claim, isHouseOnly: subject.body.isHouseOnly)
    }

    mutating func note(_ id: RecordID, inHistoryOf claim: Int, isHouseOnly: Bool) {
        if isHouseOnly {
            state.claims[claim].houseHistory.append(id)
        } else {
            state.claims[claim].history.append(id)
        }
    }

    /// The claim that a record is about.
    private func claimIndex(of record: Record) -> Int? {
        switch record.body {
        case .claimRecorded: state.claimRecordIndices[record.id]
        case .claimRevised(let id, _, _), .claimWithdrawn(let id, _), .claimRenamed(let id, _),
            .claimAssigned(let id, _), .claimEmbargoed(let id, _), .claimSettled(let id, _),
            .appearanceAdded(let id, _), .claimsLinked(let id, _, _), .evidenceProposed(let id, _),
            .evidenceAttached(let id, _), .reviewGiven(let id, _), .reviewDrafted(let id, _),
            .note(.claim(let id), _), .privateNote(.claim(let id), _):
            state.claimRecordIndices[id]
        case .appearanceWithdrawn(let id, _), .attributionCorrected(let id, _, _):
            appearanceIndices[id]?.claim
        case .evidenceAccepted(let id, _, _), .evidenceRejected(let id, _), .evidenceWithdrawn(let id, _):
            evidenceIndices[id]?.claim
        case .reviewWithdrawn(let id, _): reviewIndices[id]?.claim
        case .recordWithdrawn(let id, _, _): state.record(id).flatMap(claimIndex)
        case .articleImported, .sourceImported, .sourcesImported, .collectionImported, .documentWithdrawn,
            .documentTakenDown, .documentDescribed, .note(.document, _), .privateNote(.document, _),
            .claimsPublished, .recordsSigned, .unknown:
            nil
        }
    }

    // MARK: - Findings

    mutating func wantEdition(_ edition: Digest, _ record: Record) {
        // What was taken back misses nothing: its document may have been taken back with it.
        guard retractions.reason(of: record.id) == nil else { return }
        if state.editionIndices[edition] == nil { wantedEditions.append((edition, record)) }
    }

    mutating func dangling(_ record: Record, _ what: String) {
        add(
            "ledger.dangling",
            .error,
            record.id,
            "\(record.kind) \(record.id.short): \(what), which no ledger records before it",
            "A line or a ledger is missing: restore it from version control."
        )
    }

    mutating func add(
        _ code: String,
        _ severity: Finding.Severity,
        _ record: RecordID,
        _ meaning: String,
        _ advice: String
    ) {
        state.findings.append(
            Finding(
                code: code,
                severity: severity,
                place: ledger.place(of: record)?.finding ?? Finding.Place(),
                meaning: meaning,
                advice: advice
            )
        )
    }
}

extension RecordBody {
    /// Whether the record is the house's own, and belongs in no report and no export.
    public var isHouseOnly: Bool {
        switch self {
        case .privateNote, .reviewDrafted, .claimAssigned, .claimEmbargoed: true
        default: false
        }
    }
}

extension TrackedWithdrawal {
    init(_ record: Record, _ reason: String) {
        self.init(record: record.id, at: record.at, by: record.by, reason: reason)
    }
}
