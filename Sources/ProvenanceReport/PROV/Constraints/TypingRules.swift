import ClaimModel

/// Constraints 50 to 56: what a statement makes of its things, and what can't be at once.
struct TypingRules {
    private let index: ProvIndex

    init(_ index: ProvIndex) { self.index = index }

    /// What a thing is, by what is said of it.
    struct Types: OptionSet {
        let rawValue: UInt8

        static let entity = Types(rawValue: 1)
        static let activity = Types(rawValue: 2)
        static let agent = Types(rawValue: 4)
        /// Whether it is declared, and not only spoken of.
        static let declared = Types(rawValue: 8)
        static let members = Types(rawValue: 16)
    }

    func violations() -> [ProvViolation] {
        missing() + disjointness() + impossibleDerivations() + overlaps() + specializations()
    }

    /// What every statement of its kind has to name (PROV-DM): without it, it says nothing that could be checked.
    private func missing() -> [ProvViolation] {
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

    /// What every name is.
    static func types(_ index: ProvIndex) -> [Types] {
        var types = [Types](repeating: [], count: index.names.count)
        func note(_ name: Int?, _ type: Types) {
            if let name { types[name].insert(type) }
        }
        for statement in index.statements {
            let names = statement.names
            switch statement.kind {
            case .entity: note(statement.id, [.entity, .declared])
            case .activity: note(statement.id, [.activity, .declared])
            case .agent: note(statement.id, [.agent, .declared])
            case .generation, .invalidation:
                note(names.0, .entity)
                note(names.1, .activity)
            case .usage:
                note(names.0, .activity)
                note(names.1, .entity)
            case .communication:
                note(names.0, .activity)
                note(names.1, .activity)
            case .start, .end:
                note(names.0, .activity)
                note(names.1, .entity)
                note(names.2, .activity)
            case .derivation:
                note(names.0, .entity)
                note(names.1, .entity)
                note(names.2, .activity)
            case .attribution:
                note(names.0, .entity)
                note(names.1, .agent)
            case .association:
                note(names.0, .activity)
                note(names.1, .agent)
                note(names.2, .entity)
            case .delegation:
                note(names.0, .agent)
                note(names.1, .agent)
                note(names.2, .activity)
            case .specialization, .alternate:
                note(names.0, .entity)
                note(names.1, .entity)
            case .membership:
                note(names.0, [.entity, .members])
                note(names.1, .entity)
            case .influence: break
            }
        }
        return types
    }

    private func disjointness() -> [ProvViolation] {
        let types = Self.types(index)
        return types.indices.compactMap { name in
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
        let types = Self.types(index)
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
        var graph = ProvGraph(count: index.names.count)
        for statement in index.statements where statement.kind == .specialization {
            if let special = statement.names.0, let general = statement.names.1 {
                graph.add(special, general)
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
