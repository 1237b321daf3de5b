public import ClaimLedger
import ClaimModel

/// What was recorded in one go by one author.
public struct RecordedAct: Sendable {
    /// Its records, in the order of replay.
    public let records: [Record]
    /// Who recorded it.
    public var by: String { records.first?.by ?? "" }
}

/// What an undo takes back.
public struct UndoPlan: Sendable {
    /// The acts, the newest first.
    public let acts: [RecordedAct]
    /// What others recorded on top of it: each with the record that it rests on.
    public let obstacles: [(record: Record, restsOn: Record)]
}

extension WorkspaceReading {
    /// The last acts of an author that still count.
    ///
    /// - Parameters:
    ///   - steps: How many acts, 1 or more.
    ///   - redoing: Whether acts of undoing are meant, instead of all others.
    public func undoPlan(by author: String, steps: Int, redoing: Bool = false) -> UndoPlan {
        var acts: [RecordedAct] = []
        let takenBack = takenBack()
        var index = state.records.count - 1
        while index >= 0, acts.count < steps {
            let last = state.records[index]
            index -= 1
            guard last.by == author, !takenBack.contains(last.id), last.isRetraction == redoing else {
                continue
            }
            var records = [last]
            // One go has one time, and each of its records saw the one before.
            while index >= 0, state.records[index].by == author, state.records[index].at == last.at,
                records[0].parents == [state.records[index].id]
            {
                records.insert(state.records[index], at: 0)
                index -= 1
            }
            acts.append(RecordedAct(records: records.filter { !takenBack.contains($0.id) }))
        }
        let undone = Set(acts.flatMap(\.records).map(\.id))
        return UndoPlan(acts: acts, obstacles: redoing ? [] : obstacles(to: undone, takenBack))
    }

    /// The records that another takes back.
    private func takenBack() -> Set<RecordID> {
        var takenBack: Set<RecordID> = []
        for record in state.records.reversed() {
            guard case .recordWithdrawn(let target, nil, _) = record.body, !takenBack.contains(record.id)
            else {
                continue
            }
            takenBack.insert(target)
        }
        return takenBack
    }

    /// The records that rest on these, but for those that are undone with them and machines' proposals.
    private func obstacles(
        to undone: Set<RecordID>,
        _ takenBack: Set<RecordID>
    ) -> [(record: Record, restsOn: Record)] {
        var editions: [Digest: RecordID] = [:]
        for id in undone {
            for edition in state.record(id)?.body.importedEditions ?? [] { editions[edition] = id }
        }
        return state.records.compactMap { record in
            guard !undone.contains(record.id), !takenBack.contains(record.id), !record.isFindersProposal,
                !record.isRetraction
            else { return nil }
            let rested =
                record.body.referencedRecords.first { undone.contains($0) }
                ?? record.body.referencedEditions.lazy.compactMap { editions[$0] }.first
            guard let rested, let on = state.record(rested) else { return nil }
            return (record, on)
        }
    }
}

extension WorkspaceEditor {
    /// Takes back the last acts of this author.
    ///
    /// - Parameters:
    ///   - steps: How many acts.
    ///   - redoing: Whether to take back the last undoing instead.
    ///   - reason: Why.
    /// - Throws: `WorkspaceError.builtUpon` where others rest on what would be undone.
    public mutating func undo(
        steps: Int = 1,
        redoing: Bool = false,
        because reason: String
    ) throws(WorkspaceError) -> [Record] {
        let reason = try Self.text(reason, "the reason")
        let author = author
        return try recordAll { (reading) throws(WorkspaceError) in
            let plan = reading.undoPlan(by: author, steps: steps, redoing: redoing)
            if plan.acts.isEmpty {
                throw .alreadySo("there is nothing of \(author) to \(redoing ? "redo" : "undo")")
            }
            if let obstacle = plan.obstacles.first {
                throw .builtUpon(
                    what: "\(obstacle.restsOn.kind) \(obstacle.restsOn.id.short)",
                    by: plan.obstacles.map {
                        "\($0.record.kind) \($0.record.id.short) by \($0.record.by)"
                    }
                )
            }
            var additions: [LedgerAddition] = []
            for record in plan.acts.flatMap({ $0.records.reversed() }) {
                guard let place = reading.ledger.place(of: record.id) else { continue }
                let body = RecordBody.recordWithdrawn(record: record.id, document: nil, reason: reason)
                if additions.last?.ledger == place.ledger {
                    additions[additions.count - 1].bodies.append(body)
                } else {
                    additions.append(LedgerAddition(to: place.ledger, [body]))
                }
            }
            return additions
        }
    }
}

extension WorkspaceEditor {
    /// Takes records back, newest first.
    public mutating func takeBack(_ records: [Record], because reason: String) throws(WorkspaceError)
        -> [Record]
    {
        let reason = try Self.text(reason, "the reason")
        return try recordAll { (reading) throws(WorkspaceError) in
            records.reversed().compactMap { record in
                reading.ledger.place(of: record.id).map {
                    let body = RecordBody.recordWithdrawn(record: record.id, document: nil, reason: reason)
                    return LedgerAddition(to: $0.ledger, [body])
                }
            }
        }
    }
}

extension Record {
    fileprivate var isRetraction: Bool {
        if case .recordWithdrawn = body { return true }
        return false
    }

    fileprivate var isFindersProposal: Bool {
        guard case .evidenceProposed = body else { return false }
        return true
    }
}
