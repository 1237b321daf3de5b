import ClaimModel

/// What the names of a document are, by what is said of them.
struct ProvTypes {
    /// What a thing is.
    struct Types: OptionSet {
        let rawValue: UInt8

        static let entity = Types(rawValue: 1)
        static let activity = Types(rawValue: 2)
        static let agent = Types(rawValue: 4)
        /// Whether it is declared, and not only spoken of.
        static let declared = Types(rawValue: 8)
        static let members = Types(rawValue: 16)
    }

    private let types: [Types]

    /// What the thing of a name is.
    subscript(name: Int) -> Types { types[name] }

    init(_ index: ProvIndex) {
        var types = [Types](repeating: [], count: index.nameCount)
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
        self.types = types
    }
}
