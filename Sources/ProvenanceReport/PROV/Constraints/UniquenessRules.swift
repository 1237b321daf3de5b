import ClaimModel

/// Constraints 22 to 29: what has one name is one thing, and an activity makes a thing once.
struct UniquenessRules {
    private let index: ProvIndex

    init(_ index: ProvIndex) { self.index = index }

    private struct Key: Hashable {
        let kind: ProvKind
        let first: Int
        let second: Int
    }

    func violations() -> [ProvViolation] {
        var violations: [ProvViolation] = []
        // What has one name is one first, and then what happened once is.
        var named: [Key: ProvIndex.Statement] = [:]
        var order: [Key] = []
        var anonymous: [ProvIndex.Statement] = []
        for statement in index.statements {
            guard let id = statement.id else {
                if Self.event(statement) != nil { anonymous.append(statement) }
                continue
            }
            if statement.kind == .entity || statement.kind == .agent { continue }
            let key = Key(kind: statement.kind, first: id, second: 0)
            if named[key] == nil { order.append(key) }
            let constraint: ProvConstraint = statement.kind == .activity ? .keyObject : .keyProperties
            merge(statement, key, constraint, &named, &violations)
        }
        var events: [Key: ProvIndex.Statement] = [:]
        for statement in order.compactMap({ named[$0] }) + anonymous {
            guard let (constraint, key) = Self.event(statement) else { continue }
            merge(statement, key, constraint, &events, &violations)
        }
        var times: [Int: (start: Timestamp?, end: Timestamp?)] = [:]
        for key in order where key.kind == .activity {
            times[key.first] = named[key].map { ($0.start, $0.end) }
        }
        return violations + self.times(times)
    }

    /// The event that a statement says happened, where only one such event can have.
    private static func event(_ statement: ProvIndex.Statement) -> (ProvConstraint, Key)? {
        guard let first = statement.names.0 else { return nil }
        func key(_ other: Int?, _ constraint: ProvConstraint) -> (ProvConstraint, Key)? {
            other.map { (constraint, Key(kind: statement.kind, first: first, second: $0)) }
        }
        switch statement.kind {
        case .generation: return key(statement.names.1, .uniqueGeneration)
        case .invalidation: return key(statement.names.1, .uniqueInvalidation)
        case .start: return key(statement.names.2, .uniqueStart)
        case .end: return key(statement.names.2, .uniqueEnd)
        default: return nil
        }
    }

    /// Takes a statement together with those of the same thing or event before it; where they differ, they can't.
    private func merge(
        _ statement: ProvIndex.Statement,
        _ key: Key,
        _ constraint: ProvConstraint,
        _ merged: inout [Key: ProvIndex.Statement],
        _ violations: inout [ProvViolation]
    ) {
        guard let before = merged[key] else {
            merged[key] = statement
            return
        }
        var together = statement
        // That no plan or activity is given says that there is none, not that it isn't known (definition 3).
        let isPlain = statement.kind == .association || statement.kind == .derivation
        var agrees = !isPlain || (statement.names.2 == nil) == (before.names.2 == nil)
        agrees = Self.unify(&together.id, before.id) && agrees
        agrees = Self.unify(&together.names.0, before.names.0) && agrees
        agrees = Self.unify(&together.names.1, before.names.1) && agrees
        agrees = Self.unify(&together.names.2, before.names.2) && agrees
        agrees = Self.unify(&together.names.3, before.names.3) && agrees
        agrees = Self.unify(&together.names.4, before.names.4) && agrees
        agrees = Self.unify(&together.start, before.start) && agrees
        agrees = Self.unify(&together.end, before.end) && agrees
        merged[key] = together
        guard !agrees else { return }
        let subjects = [statement.id, statement.names.0, statement.names.1, before.id].compactMap { $0 }
        violations.append(
            ProvViolation(
                constraints: [constraint],
                subjects: index.shown(subjects),
                meaning: "two statements of one \(statement.kind.type.lowercased()) say different things"
            )
        )
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
