import ClaimModel

/// A document's statements with what follows from them at once, as the constraints want to see them.
///
/// They are made while they are looked through: a document has a million of them, and few rules look twice.
struct ProvIndex {
    /// A statement with its names as numbers.
    struct Statement {
        let kind: ProvKind
        /// Whether it only follows from another statement.
        var isInferred = false
        var id: Int?
        var names: (Int?, Int?, Int?, Int?, Int?)
        var start: Timestamp?
        var end: Timestamp?
    }

    private let document: ProvDocument
    /// The things that say that they are collections without members.
    let emptyCollections: Set<Int>

    init(_ document: ProvDocument) {
        self.document = document
        emptyCollections = document.emptyCollections()
    }

    /// How many names there are; they are numbered from 0.
    var nameCount: Int { document.names.count }

    /// The statements, each with those that follow from it behind it.
    var statements: Statements { Statements(document: document) }

    /// The name of a number as it is written.
    func shown(_ number: Int) -> String { document.names[number].description }

    /// The names as they are written.
    func shown(_ numbers: some Sequence<Int>) -> [String] { numbers.map(shown) }
}

extension ProvIndex {
    /// The statements of a document, and those that follow.
    struct Statements: Sequence {
        fileprivate let document: ProvDocument

        func makeIterator() -> Iterator { Iterator(document: document) }

        struct Iterator: IteratorProtocol {
            private let document: ProvDocument
            private var place = 0
            /// What follows from the last statement and was not given yet.
            private var following: (Statement?, Statement?)

            init(document: ProvDocument) { self.document = document }

            mutating func next() -> Statement? {
                if let inferred = following.0 {
                    following = (following.1, nil)
                    return inferred
                }
                guard place < document.statements.count else { return nil }
                let statement = Statement(document.statements[place], of: document)
                place += 1
                following = statement.following
                return statement
            }
        }
    }
}

extension ProvIndex.Statement {
    fileprivate init(_ statement: ProvDocument.Statement, of document: ProvDocument) {
        kind = statement.kind
        id = statement.id.index
        let rarity = document.rarity(of: statement)
        names = (
            statement.names.0.index, statement.names.1.index, statement.names.2.index,
            rarity.fourth.index, rarity.fifth.index
        )
        start = rarity.time
        end = rarity.end
    }

    /// What the inferences of PROV-CONSTRAINTS make of it.
    fileprivate var following: (ProvIndex.Statement?, ProvIndex.Statement?) {
        switch kind {
        case .derivation:
            // Inference 11: an activity that made one thing of another used the one and generated the other.
            guard let made = names.0, let used = names.1, let activity = names.2 else { return (nil, nil) }
            return (inferred(.generation, names.3, made, activity), inferred(.usage, names.4, activity, used))
        case .start, .end:
            // Inferences 9 and 10: the activity that started or ended it generated the trigger.
            guard let trigger = names.1, let other = names.2 else { return (nil, nil) }
            return (inferred(.generation, nil, trigger, other), nil)
        default: return (nil, nil)
        }
    }

    private func inferred(_ kind: ProvKind, _ id: Int?, _ first: Int, _ second: Int) -> ProvIndex.Statement {
        ProvIndex.Statement(kind: kind, isInferred: true, id: id, names: (first, second, nil, nil, nil))
    }
}

extension ProvDocument {
    fileprivate func emptyCollections() -> Set<Int> {
        guard names.contains(.emptyCollection) else { return [] }
        var found: Set<Int> = []
        for (index, statement) in statements.enumerated() where statement.kind == .entity {
            if let id = statement.id.index, attributes(index).contains(.type(.emptyCollection)) {
                found.insert(id)
            }
        }
        return found
    }
}

extension ProvName {
    fileprivate static let emptyCollection = ProvName.prov("EmptyCollection")
}
