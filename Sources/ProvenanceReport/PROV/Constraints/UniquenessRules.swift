import ClaimModel

/// Constraints 22 to 29: what has one name is one thing, and an activity makes a thing once.
struct UniquenessRules {
    private let index: ProvIndex

    init(_ index: ProvIndex) { self.index = index }

    /// What several statements of one thing or event say together; nil where none of them says.
    private struct Merged {
        var id: Int?
        var names: [Int?]
        var start: Timestamp?
        var end: Timestamp?
    }

    private struct Key: Hashable {
        let kind: ProvKind
        let first: Int
        let second: Int
    }

    func violations() -> [ProvViolation] {
        var violations: [ProvViolation] = []
        var things: [Key: Merged] = [:]
        var relations: [Key: Merged] = [:]
        var events: [Key: Merged] = [:]
        var activities: [Int: (start: Timestamp?, end: Timestamp?)] = [:]
        for statement in index.statements {
            if statement.kind.isThing {
                guard let id = statement.id else { continue }
                if statement.kind == .activity {
                    check(statement, Key(kind: statement.kind, first: id, second: 0), .keyObject, &things, &violations)
                    let known = activities[id]
                    activities[id] = (known?.start ?? statement.start, known?.end ?? statement.end)
                }
            } else if let id = statement.id {
                check(statement, Key(kind: statement.kind, first: id, second: 0), .keyProperties, &relations, &violations)
            }
            guard let (constraint, key) = Self.event(statement) else { continue }
            check(statement, key, constraint, &events, &violations)
        }
        return violations + times(activities)
    }

    /// The event that a statement says happened, where only one such event can have.
    private static func event(_ statement: ProvIndex.Statement) -> (ProvConstraint, Key)? {
        guard let first = statement.names.0 else { return nil }
        switch statement.kind {
        case .generation:
            return statement.names.1.map { (.uniqueGeneration, Key(kind: .generation, first: first, second: $0)) }
        case .invalidation:
            return statement.names.1.map { (.uniqueInvalidation, Key(kind: .invalidation, first: first, second: $0)) }
        case .start: return statement.names.2.map { (.uniqueStart, Key(kind: .start, first: first, second: $0)) }
        case .end: return statement.names.2.map { (.uniqueEnd, Key(kind: .end, first: first, second: $0)) }
        default: return nil
        }
    }

    /// Takes a statement together with those of the same thing or event before it; where they differ, they can't.
    private func check(
        _ statement: ProvIndex.Statement,
        _ key: Key,
        _ constraint: ProvConstraint,
        _ merged: inout [Key: Merged],
        _ violations: inout [ProvViolation]
    ) {
        let names = statement.names
        var together = Merged(
            id: statement.id,
            names: [names.0, names.1, names.2, names.3, names.4],
            start: statement.start,
            end: statement.end
        )
        if let before = merged[key] {
            var differs = !Self.unify(&together.id, before.id)
            for position in together.names.indices {
                // That no plan or activity is given says that there is none, not that it isn't known (definition 3).
                let isKnown = together.names[position] != nil
                if Self.isPlain(statement.kind, position), isKnown != (before.names[position] != nil) {
                    differs = true
                }
                if !Self.unify(&together.names[position], before.names[position]) { differs = true }
            }
            if !Self.unify(&together.start, before.start) { differs = true }
            if !Self.unify(&together.end, before.end) { differs = true }
            if differs {
                let subjects = [statement.id, names.0, names.1, before.id].compactMap { $0 }
                violations.append(
                    ProvViolation(
                        constraints: [constraint],
                        subjects: index.shown(subjects),
                        meaning: "two statements of one \(statement.kind.type.lowercased()) say different things"
                    )
                )
            }
        }
        merged[key] = together
    }

    /// Whether a missing argument is one that does not exist: an association's plan, a derivation's activity.
    private static func isPlain(_ kind: ProvKind, _ position: Int) -> Bool {
        (kind == .association || kind == .derivation) && position == 2
    }

    /// Makes two values one; false when they differ.
    private static func unify<Value: Equatable>(_ value: inout Value?, _ other: Value?) -> Bool {
        guard let other else { return true }
        guard let mine = value else {
            value = other
            return true
        }
        return mine == other
    }

    /// Constraints 28 and 29: an activity starts and ends when its start and end happened.
    private func times(_ activities: [Int: (start: Timestamp?, end: Timestamp?)]) -> [ProvViolation] {
        index.statements.compactMap { statement in
            guard statement.kind == .start || statement.kind == .end, let time = statement.start,
                let id = statement.names.0, let known = activities[id]
            else { return nil }
            let isStart = statement.kind == .start
            guard let said = isStart ? known.start : known.end, said != time else { return nil }
            return ProvViolation(
                constraints: [isStart ? .uniqueStartTime : .uniqueEndTime],
                subjects: index.shown([id]),
                meaning: "an activity has two \(isStart ? "starting" : "ending") times"
            )
        }
    }
}
