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
        var given: Names
        var start: Timestamp?
        var end: Timestamp?

        /// The number of its own name.
        var id: Int? { given.id.index }
        /// The numbers of its formal arguments.
        var names: (Int?, Int?, Int?, Int?, Int?) {
            (
                given.first.index, given.second.index, given.third.index, given.fourth.index,
                given.fifth.index
            )
        }
    }

    /// The names that a statement gives.
    struct Names {
        var id = ProvDocument.Number.none
        var first = ProvDocument.Number.none
        var second = ProvDocument.Number.none
        var third = ProvDocument.Number.none
        var fourth = ProvDocument.Number.none
        var fifth = ProvDocument.Number.none
    }

    private let names: [ProvName]
    /// The statements, each with those that follow from it behind it.
    let statements: Statements
    /// The things that say that they are collections without members.
    let emptyCollections: Set<Int>

    init(_ document: ProvDocument) {
        names = document.names
        statements = Statements(stated: document.statements, rarities: document.rarities)
        emptyCollections = document.emptyCollections()
    }

    /// How many names there are; they are numbered from 0.
    var nameCount: Int { names.count }

    /// The name of a number as it is written.
    func shown(_ number: Int) -> String { names[number].description }

    /// The names as they are written.
    func shown(_ numbers: some Sequence<Int>) -> [String] { numbers.map(shown) }
}

extension ProvIndex {
    /// The statements of a document, and those that follow.
    struct Statements: Sequence {
        fileprivate let stated: [ProvDocument.Statement]
        fileprivate let rarities: [ProvDocument.Rarity]

        func makeIterator() -> Iterator { Iterator(stated: stated, rarities: rarities) }

        struct Iterator: IteratorProtocol {
            fileprivate let stated: [ProvDocument.Statement]
            fileprivate let rarities: [ProvDocument.Rarity]
            private var place = 0
            /// What follows from the last statement and was not given yet.
            private var following: (Statement?, Statement?)

            fileprivate init(stated: [ProvDocument.Statement], rarities: [ProvDocument.Rarity]) {
                self.stated = stated
                self.rarities = rarities
            }

            mutating func next() -> Statement? {
                if let inferred = following.0 {
                    following = (following.1, nil)
                    return inferred
                }
                guard place < stated.count else { return nil }
                let stated = stated[place]
                place += 1
                let statement = Statement(stated, stated.rarity.map { rarities[$0] })
                if stated.hasFollowing { following = statement.following }
                return statement
            }
        }
    }
}

extension ProvDocument.Statement {
    /// Whether something may follow from it.
    fileprivate var hasFollowing: Bool { kind == .derivation || kind == .start || kind == .end }
}

extension ProvIndex.Statement {
    fileprivate init(_ statement: ProvDocument.Statement, _ rarity: ProvDocument.Rarity?) {
        kind = statement.kind
        given = ProvIndex.Names(
            id: statement.id,
            first: statement.names.0,
            second: statement.names.1,
            third: statement.names.2,
            fourth: rarity?.fourth ?? .none,
            fifth: rarity?.fifth ?? .none
        )
        start = rarity?.time
        end = rarity?.end
    }

    /// What the inferences of PROV-CONSTRAINTS make of it.
    fileprivate var following: (ProvIndex.Statement?, ProvIndex.Statement?) {
        if kind == .derivation {
            // Inference 11: an activity that made one thing of another used the one and generated the other.
            guard given.first != .none, given.second != .none, given.third != .none else { return (nil, nil) }
            return (
                Self.inferred(.generation, given.fourth, given.first, given.third),
                Self.inferred(.usage, given.fifth, given.third, given.second)
            )
        }
        // Inferences 9 and 10: the activity that started or ended it generated the trigger.
        guard given.second != .none, given.third != .none else { return (nil, nil) }
        return (Self.inferred(.generation, .none, given.second, given.third), nil)
    }

    private static func inferred(
        _ kind: ProvKind,
        _ id: ProvDocument.Number,
        _ first: ProvDocument.Number,
        _ second: ProvDocument.Number
    ) -> ProvIndex.Statement {
        ProvIndex.Statement(
            kind: kind,
            isInferred: true,
            given: ProvIndex.Names(id: id, first: first, second: second)
        )
    }
}

extension ProvDocument {
    fileprivate func emptyCollections() -> Set<Int> {
        guard names.contains(.emptyCollection) else { return [] }
        var found: Set<Int> = []
        for (index, statement) in statements.enumerated() where statement.kind == .entity {
            guard let id = statement.id.index else { continue }
            if attributes(of: index).contains(where: { type($0) == .emptyCollection }) { found.insert(id) }
        }
        return found
    }
}

extension ProvName {
    fileprivate static let emptyCollection = ProvName.prov("EmptyCollection")
}
