import ClaimModel

/// A document's names as numbers, and its statements with what follows from them at once.
struct ProvIndex {
    /// A statement with its names as numbers.
    struct Statement {
        let kind: ProvKind
        var id: Int?
        var names: (Int?, Int?, Int?, Int?, Int?)
        var start: Timestamp?
        var end: Timestamp?
        /// Whether it only follows from another statement.
        var isInferred = false
    }

    private(set) var names: [ProvName] = []
    private(set) var statements: [Statement] = []
    /// The things that say that they are collections without members.
    private(set) var emptyCollections: Set<Int> = []
    private var numbers: [ProvName: Int] = [:]

    init(_ document: ProvDocument) {
        numbers.reserveCapacity(document.statements.count / 2)
        statements.reserveCapacity(document.statements.count + document.statements.count / 2)
        for statement in document.statements { add(statement) }
    }

    private mutating func number(_ name: ProvName?) -> Int? {
        guard let name else { return nil }
        if let number = numbers[name] { return number }
        let number = names.count
        numbers[name] = number
        names.append(name)
        return number
    }

    private mutating func add(_ statement: ProvStatement) {
        var indexed = Statement(
            kind: statement.kind,
            id: number(statement.id),
            names: (
                number(statement.name(0)), number(statement.name(1)), number(statement.name(2)),
                number(statement.name(3)), number(statement.name(4))
            )
        )
        let times = statement.arguments.map { $0?.time }
        if statement.kind == .activity {
            indexed.start = times.first ?? nil
            indexed.end = times.count > 1 ? times[1] : nil
        } else {
            indexed.start = times.lazy.compactMap { $0 }.first
        }
        statements.append(indexed)
        switch statement.kind {
        case .entity:
            if let id = indexed.id, statement.types.contains(.prov("EmptyCollection")) {
                emptyCollections.insert(id)
            }
        case .derivation: infer(fromDerivation: indexed)
        case .start, .end:
            // Inferences 9 and 10: the activity that started or ended it generated the trigger.
            if let trigger = indexed.names.1, let other = indexed.names.2 {
                append(.generation, nil, trigger, other)
            }
        default: break
        }
    }

    /// Inference 11: an activity that made one thing of another used the one and generated the other.
    private mutating func infer(fromDerivation derivation: Statement) {
        guard let made = derivation.names.0, let used = derivation.names.1, let activity = derivation.names.2
        else { return }
        append(.generation, derivation.names.3, made, activity)
        append(.usage, derivation.names.4, activity, used)
    }

    private mutating func append(_ kind: ProvKind, _ id: Int?, _ first: Int, _ second: Int) {
        statements.append(
            Statement(kind: kind, id: id, names: (first, second, nil, nil, nil), isInferred: true)
        )
    }

    /// The names as they are written.
    func shown(_ numbers: some Sequence<Int>) -> [String] { numbers.map { names[$0].description } }
}
