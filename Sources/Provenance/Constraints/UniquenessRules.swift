import ClaimModel

/// Constraints 22 to 29: what has one name is one thing, and an activity makes a thing once.
struct UniquenessRules {
    private let index: ProvIndex

    init(_ index: ProvIndex) { self.index = index }

    /// What there is one of: the thing or relation of a name, or the event of two names.
    private struct Key: Hashable {
        let kind: ProvKind
        let first: Int32
        let second: Int32

        init(_ kind: ProvKind, _ first: Int, _ second: Int = 0) {
            self.kind = kind
            self.first = Int32(truncatingIfNeeded: first)
            self.second = Int32(truncatingIfNeeded: second)
        }
    }

    /// Statements taken together with those of the same thing before them, in the order of the first of each.
    private struct Merged {
        var statements: [ProvIndex.Statement] = []
        var places: [Key: Int32] = [:]
    }

    func violations() -> [ProvViolation] {
        var violations: [ProvViolation] = []
        // What has one name is one first, and then what happened once is.
        var named = Merged()
        for statement in index.statements {
            guard let id = statement.id, statement.kind != .entity, statement.kind != .agent else { continue }
            let constraint: ProvConstraint = statement.kind == .activity ? .keyObject : .keyProperties
            merge(statement, Key(statement.kind, id), constraint, &named, &violations)
        }
        var events = Merged()
        for statement in named.statements {
            guard let (constraint, key) = Self.event(statement) else { continue }
            merge(statement, key, constraint, &events, &violations)
        }
        for statement in index.statements where statement.id == nil {
            guard let (constraint, key) = Self.event(statement) else { continue }
            merge(statement, key, constraint, &events, &violations)
        }
        return violations + times(named)
    }

    /// The event that a statement says happened, where only one such event can have.
    private static func event(_ statement: ProvIndex.Statement) -> (ProvConstraint, Key)? {
        guard let first = statement.names.0 else { return nil }
        func key(_ other: Int?, _ constraint: ProvConstraint) -> (ProvConstraint, Key)? {
            other.map { (constraint, Key(statement.kind, first, $0)) }
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
        _ merged: inout Merged,
        _ violations: inout [ProvViolation]
    ) {
        guard let place = merged.places[key].map(Int.init) else {
            merged.places[key] = Int32(merged.statements.count)
            merged.statements.append(statement)
            return
        }
        let before = merged.statements[place]
        var together = statement
        // That no plan or activity is given says that there is none, not that it isn't known (definition 3).
        let isPlain = statement.kind == .association || statement.kind == .derivation
        var agrees = !isPlain || (statement.names.2 == nil) == (before.names.2 == nil)
        agrees = Self.unify(&together.given.id, before.given.id) && agrees
        agrees = Self.unify(&together.given.first, before.given.first) && agrees
        agrees = Self.unify(&together.given.second, before.given.second) && agrees
        agrees = Self.unify(&together.given.third, before.given.third) && agrees
        agrees = Self.unify(&together.given.fourth, before.given.fourth) && agrees
        agrees = Self.unify(&together.given.fifth, before.given.fifth) && agrees
        agrees = Self.unify(&together.start, before.start) && agrees
        agrees = Self.unify(&together.end, before.end) && agrees
        merged.statements[place] = together
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

    /// Makes two names one; false when they differ.
    private static func unify(_ name: inout ProvDocument.Number, _ other: ProvDocument.Number) -> Bool {
        if other == .none { return true }
        if name == .none { name = other }
        return name == other
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
    private func times(_ named: Merged) -> [ProvViolation] {
        index.statements.compactMap { statement in
            guard statement.kind == .start || statement.kind == .end, let time = statement.start,
                let id = statement.names.0, let place = named.places[Key(.activity, id)]
            else { return nil }
            let activity = named.statements[Int(place)]
            let isStart = statement.kind == .start
            guard let said = isStart ? activity.start : activity.end, said != time else { return nil }
            return ProvViolation(
                constraints: [isStart ? .uniqueStartTime : .uniqueEndTime],
                subjects: index.shown([id]),
                meaning: "an activity has two \(isStart ? "starting" : "ending") times"
            )
        }
    }
}
