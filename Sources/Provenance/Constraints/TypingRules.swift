import ClaimModel

/// Constraints 50 to 56: what a statement makes of its things, and what can't be at once.
struct TypingRules {
    private let index: ProvIndex
    private let types: ProvTypes

    init(_ index: ProvIndex, _ types: ProvTypes) {
        self.index = index
        self.types = types
    }

    func violations() -> [ProvViolation] {
        missing() + disjointness() + impossibleDerivations() + overlaps() + specializations()
    }

    /// What every statement of its kind has to name (PROV-DM): without it, it says nothing that could be checked.
    private func missing() -> [ProvViolation] {
        guard index.statements.contains(where: { !Self.isWhole($0) }) else { return [] }
        // Another statement of the same name may say what one leaves out.
        var whole: Set<Int> = []
        for statement in index.statements where Self.isWhole(statement) {
            if let id = statement.id { whole.insert(id) }
        }
        return index.statements.compactMap { statement in
            guard !Self.isWhole(statement), statement.id.map(whole.contains) != true else { return nil }
            let named = [statement.id, statement.names.0, statement.names.1].compactMap { $0 }
            return ProvViolation(
                constraints: [],
                subjects: index.shown(named),
                meaning: "a statement of the kind \(statement.kind.type) lacks what it is about"
            )
        }
    }

    private static func isWhole(_ statement: ProvIndex.Statement) -> Bool {
        switch statement.kind {
        case .entity, .activity, .agent: statement.id != nil
        case .generation, .usage, .start, .end, .invalidation, .association: statement.names.0 != nil
        case .communication, .derivation, .attribution, .delegation, .influence, .specialization, .alternate,
            .membership:
            statement.names.0 != nil && statement.names.1 != nil
        }
    }

    private func disjointness() -> [ProvViolation] {
        (0..<index.nameCount).compactMap { name in
            if types[name].isSuperset(of: [.entity, .activity]) {
                return ProvViolation(
                    constraints: [.typing, .entityActivityDisjoint],
                    subjects: index.shown([name]),
                    meaning: "one thing is an entity and an activity"
                )
            }
            if types[name].contains(.members), index.emptyCollections.contains(name) {
                return ProvViolation(
                    constraints: [.emptyCollection],
                    subjects: index.shown([name]),
                    meaning: "an empty collection has a member"
                )
            }
            return nil
        }
    }

    private func impossibleDerivations() -> [ProvViolation] {
        index.statements.compactMap { statement in
            let names = statement.names
            guard statement.kind == .derivation, names.2 == nil, names.3 != nil || names.4 != nil else {
                return nil
            }
            return ProvViolation(
                constraints: [.unspecifiedDerivation],
                subjects: index.shown([names.0, names.1].compactMap { $0 }),
                meaning: "a derivation names a generation or usage, and no activity"
            )
        }
    }

    /// Constraints 53 and 54: the id of a relation is that of no thing and of no other kind of relation.
    private func overlaps() -> [ProvViolation] {
        var kinds: [Int: ProvKind] = [:]
        var violations: [ProvViolation] = []
        for statement in index.statements where !statement.kind.isThing && statement.kind.isQualified {
            guard let id = statement.id else { continue }
            if !types[id].isDisjoint(with: [.entity, .activity, .agent]) {
                violations.append(
                    ProvViolation(
                        constraints: [.objectPropertyOverlap],
                        subjects: index.shown([id]),
                        meaning: "one name is that of a thing and of a relation"
                    )
                )
            }
            // Derivation and influence may share their ids with others.
            guard statement.kind != .derivation, statement.kind != .influence else { continue }
            if let other = kinds[id], other != statement.kind {
                violations.append(
                    ProvViolation(
                        constraints: [.propertyOverlap],
                        subjects: index.shown([id]),
                        meaning: "one name is that of two kinds of relations"
                    )
                )
            }
            kinds[id] = statement.kind
        }
        return violations
    }

    /// Constraint 52, with inference 19: nothing is a special case of itself, not even by way of others.
    private func specializations() -> [ProvViolation] {
        let graph = ProvGraph(count: index.nameCount) { add in
            for statement in index.statements where statement.kind == .specialization {
                if let special = statement.names.0, let general = statement.names.1 { add(special, general) }
            }
        }
        guard !graph.isEmpty else { return [] }
        return graph.cycles().map { cycle in
            ProvViolation(
                constraints: [.reflexiveSpecialization],
                subjects: index.shown(cycle),
                meaning: "an entity is a special case of itself"
            )
        }
    }
}
