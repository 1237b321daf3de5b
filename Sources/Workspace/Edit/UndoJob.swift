public import ClaimLedger
import ClaimModel

/// A record that an undo takes back, or what it did with one of the documents that it imported.
public struct UndoItem: Sendable {
    /// The record.
    public let record: Record
    /// The edition that is meant of a record that imported several documents; all that it did when nil.
    public let document: Digest?
}

/// What an undo takes back.
public struct UndoPlan: Sendable {
    /// What is taken back, the newest first.
    public let items: [UndoItem]
    /// How many of them, the first, are the finder's proposals that rest on the others and fall with them.
    public let fallingProposals: Int
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
        var acts: [[Record]] = []
        let takenBack = takenBack()
        var index = state.records.count - 1
        while index >= 0, acts.count < steps {
            let last = state.records[index]
            index -= 1
            guard PersonName.isSame(last.by, author), !takenBack.contains(last.id),
                redoing ? isUndoing(last) : !last.isRetraction
            else { continue }
            var records = act(endingAt: &index, last)
            // What a command recorded first and what the finder proposed of it are one go, in two steps.
            while records.allSatisfy(\.isFindersProposal), index >= 0,
                records[0].parents == [state.records[index].id]
            {
                let before = state.records[index]
                guard PersonName.isSame(before.by, author), !takenBack.contains(before.id),
                    !before.isRetraction
                else { break }
                var earlier = index - 1
                let base = act(endingAt: &earlier, before)
                guard records.allSatisfy({ $0.rests(on: base) }) else { break }
                records = base + records
                index = earlier
            }
            acts.append(records.filter { !takenBack.contains($0.id) })
        }
        let items = acts.flatMap { $0.reversed() }.map { UndoItem(record: $0, document: nil) }
        return plan(items, takenBack, isRedo: redoing)
    }

    /// Whether a record takes another back that took nothing back itself: what a redo takes back. A redo is none: the next
    /// one steps to the undoing before.
    private func isUndoing(_ record: Record) -> Bool {
        guard case .recordWithdrawn(let target, _, _) = record.body else { return false }
        return state.record(target)?.isRetraction == false
    }

    /// The records of one go that ends with this one: one go has one time, and each of its records saw the one before.
    ///
    /// - Parameter index: The place before the last record; afterwards, before the first.
    private func act(endingAt index: inout Int, _ last: Record) -> [Record] {
        var records = [last]
        while index >= 0, state.records[index].by == last.by, state.records[index].at == last.at,
            records[0].parents == [state.records[index].id]
        {
            records.insert(state.records[index], at: 0)
            index -= 1
        }
        return records
    }

    /// What takes back single things that an author recorded, whenever that was, and nothing else of the same act. Of
    /// evidence that the author decided on, the last decision is taken back, and the evidence itself stays.
    ///
    /// - Parameter names: Evidence by its label, claims and documents by their names, any record by the beginning of its id.
    /// - Throws: `WorkspaceError.invalid` for what another recorded.
    public func undoPlan(by author: String, only names: [String]) throws(WorkspaceError) -> UndoPlan {
        let takenBack = takenBack()
        var items: [UndoItem] = []
        for name in names {
            let item = try undoItem(named: name, by: author, takenBack)
            if takenBack.contains(item.record.id) { throw .alreadySo("'\(name)' is taken back already") }
            guard PersonName.isSame(item.record.by, author) else {
                throw .invalid(
                    what: "'\(name)'",
                    expected:
                        "what \(author) recorded; \(item.record.by) recorded it (\(item.record.id.short))"
                )
            }
            items.append(item)
        }
        items.sort { (state.position(of: $0.record.id) ?? 0) > (state.position(of: $1.record.id) ?? 0) }
        return plan(items, takenBack, isRedo: false)
    }

    private func undoItem(
        named name: String,
        by author: String,
        _ takenBack: Set<RecordID>
    ) throws(WorkspaceError) -> UndoItem {
        if name.contains("/") || name.wholeMatch(of: /E[0-9]+(~[0-9a-f]+)?/) != nil {
            let tracked = try evidence(named: name).1
            let decision = tracked.decisions.last { id in
                !takenBack.contains(id) && state.record(id).map { PersonName.isSame($0.by, author) } == true
            }
            return try undoItem(of: decision ?? tracked.record, name)
        }
        let digits = name.count >= Self.leastDigits && name.allSatisfy { $0.isHexDigit && !$0.isUppercase }
        let found = digits ? state.records.filter { $0.id.description.hasPrefix(name) } : []
        if found.count == 1 { return UndoItem(record: found[0], document: nil) }
        if found.count > 1 {
            throw .invalid(
                what: "'\(name)'",
                expected: "the beginning of one record's id; \(found.count) begin so"
            )
        }
        switch try subject(named: name) {
        case .claim(let claim): return try undoItem(of: claim.record, name)
        case .document(let document):
            guard let edition = document.editions.last else { break }
            let item = try undoItem(of: edition.record, name)
            guard item.record.body.importedEditions.count > 1 else { return item }
            return UndoItem(record: item.record, document: edition.document.edition)
        }
        throw .noSuch(.document, name: name, similar: [])
    }

    /// So many digits at the least are taken for the beginning of a record's id.
    private static let leastDigits = 4

    private func undoItem(of id: RecordID, _ name: String) throws(WorkspaceError) -> UndoItem {
        guard let record = state.record(id) else { throw .noSuch(.document, name: name, similar: []) }
        return UndoItem(record: record, document: nil)
    }

    private func plan(_ items: [UndoItem], _ takenBack: Set<RecordID>, isRedo: Bool) -> UndoPlan {
        let resting = isRedo ? [] : resting(on: items, takenBack)
        // A machine's proposals are nothing to lose, and without what they rest on they would hang in the air.
        let falling = resting.map(\.record).filter(\.isFindersProposal)
        let reviews = isRedo ? [] : reviews(restingOn: items, takenBack)
        return UndoPlan(
            items: falling.reversed().map { UndoItem(record: $0, document: nil) } + items,
            fallingProposals: falling.count,
            obstacles: resting.filter { !$0.record.isFindersProposal } + reviews
                + decisions(on: falling, takenBack)
        )
    }

    /// The reviews that hold and rest on evidence which nobody would stand behind any more.
    private func reviews(
        restingOn items: [UndoItem],
        _ takenBack: Set<RecordID>
    ) -> [(record: Record, restsOn: Record)] {
        let undone = Set(items.map(\.record.id))
        return items.flatMap { item -> [(record: Record, restsOn: Record)] in
            guard case .evidenceAccepted(let evidence, _, _) = item.record.body,
                let claim = state.claims.first(where: { $0.evidence.contains { $0.record == evidence } }),
                let tracked = claim.evidence.first(where: { $0.record == evidence }),
                !tracked.decisions.contains(where: { isOtherAcceptance($0, undone, takenBack) })
            else { return [] }
            return claim.currentReviews.filter {
                $0.review.evidence.contains(evidence) && !undone.contains($0.record)
            }.compactMap { review in state.record(review.record).map { ($0, item.record) } }
        }
    }

    private func isOtherAcceptance(
        _ id: RecordID,
        _ undone: Set<RecordID>,
        _ takenBack: Set<RecordID>
    ) -> Bool {
        guard !undone.contains(id), !takenBack.contains(id),
            case .evidenceAccepted = state.record(id)?.body
        else { return false }
        return true
    }

    /// What people decided on proposals that would fall.
    private func decisions(
        on falling: [Record],
        _ takenBack: Set<RecordID>
    ) -> [(record: Record, restsOn: Record)] {
        guard !falling.isEmpty else { return [] }
        let proposals = Dictionary(falling.map { ($0.id, $0) }) { first, _ in first }
        return state.records.compactMap { record in
            guard !takenBack.contains(record.id), !record.isRetraction,
                let on = record.body.referencedRecords.lazy.compactMap({ proposals[$0] }).first
            else { return nil }
            return (record, on)
        }
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

    /// The records that rest on these, but for those that are undone with them.
    private func resting(
        on items: [UndoItem],
        _ takenBack: Set<RecordID>
    ) -> [(record: Record, restsOn: Record)] {
        let undone = Set(items.lazy.filter { $0.document == nil }.map(\.record.id))
        var editions: [Digest: RecordID] = [:]
        for item in items {
            for edition in item.document.map({ [$0] }) ?? item.record.body.importedEditions {
                editions[edition] = item.record.id
            }
        }
        return state.records.compactMap { record in
            guard !undone.contains(record.id), !takenBack.contains(record.id), !record.isRetraction
            else { return nil }
            let rested =
                record.body.referencedRecords.first { undone.contains($0) }
                ?? record.body.referencedEditions.lazy.compactMap { editions[$0] }.first
            guard let rested, let on = state.record(rested) else { return nil }
            return (record, on)
        }
    }
}

extension UndoPlan {
    /// What is taken back, counted by kind: "1 claim recorded, 3 evidence proposed"; of imports, how many documents. Of an
    /// undoing that is taken back, what it brings back.
    public func counts(in state: LedgerState) -> String {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for item in items.dropFirst(fallingProposals) {
            let record = item.record.broughtBack(in: state)
            let editions = record.body.importedEditions.count
            let kind = editions > 0 ? "document imported" : record.kind
            if counts[kind] == nil { order.append(kind) }
            counts[kind, default: 0] += item.document == nil ? max(editions, 1) : 1
        }
        var parts = order.map { kind in
            let count = counts[kind] ?? 0
            return kind == "document imported" && count > 1
                ? "\(count) documents imported" : "\(count) \(kind)"
        }
        if fallingProposals > 0 {
            parts.append("with \(fallingProposals) \(fallingProposals == 1 ? "proposal" : "proposals") on it")
        }
        return parts.joined(separator: ", ")
    }
}

extension WorkspaceEditor {
    /// Takes back the last acts of this author.
    ///
    /// - Parameters:
    ///   - steps: How many acts.
    ///   - redoing: Whether to take back the last undoing instead.
    ///   - names: What alone is to be taken back, whenever it was recorded; the last acts when empty.
    ///   - reason: Why.
    /// - Throws: `WorkspaceError.builtUpon` where others rest on what would be undone.
    public mutating func undo(
        steps: Int = 1,
        redoing: Bool = false,
        only names: [String] = [],
        because reason: String
    ) throws(WorkspaceError) -> [Record] {
        let reason = try Self.text(reason, "the reason")
        let author = author
        return try recordAll { (reading) throws(WorkspaceError) in
            let plan =
                names.isEmpty
                ? reading.undoPlan(by: author, steps: steps, redoing: redoing)
                : try reading.undoPlan(by: author, only: names)
            if plan.items.isEmpty {
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
            for item in plan.items {
                guard let place = reading.ledger.place(of: item.record.id) else { continue }
                let body = RecordBody.recordWithdrawn(
                    record: item.record.id,
                    document: item.document,
                    reason: reason
                )
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
    /// The record that counts again when this one is taken back; itself where it took none back.
    public func broughtBack(in state: LedgerState) -> Record {
        guard case .recordWithdrawn(let target, _, _) = body else { return self }
        return state.record(target) ?? self
    }

    fileprivate var isRetraction: Bool {
        if case .recordWithdrawn = body { return true }
        return false
    }

    /// Whether it is about one of these records, or quotes a document that one of them imported.
    fileprivate func rests(on records: [Record]) -> Bool {
        body.referencedRecords.contains { id in records.contains { $0.id == id } }
            || body.referencedEditions.contains { edition in
                records.contains { $0.body.importedEditions.contains(edition) }
            }
    }

    fileprivate var isFindersProposal: Bool {
        guard case .evidenceProposed = body else { return false }
        return true
    }
}
