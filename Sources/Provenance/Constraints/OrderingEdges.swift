/// What must come before what, as constraints 30 to 49 have it.
///
/// The edges are made anew each time that they are looked through: together they take more room than the document.
struct OrderingEdges {
    /// What happens to a thing.
    enum Event: Int {
        case start, end, generation, invalidation
    }

    /// One event that must come before another.
    struct Edge {
        let from: Int
        let to: Int
        let why: ProvConstraint
        /// The other constraint that is wanted to say so.
        let also: ProvConstraint

        init(_ from: Int, _ to: Int, _ why: ProvConstraint, also: ProvConstraint? = nil) {
            self.from = from
            self.to = to
            self.why = why
            self.also = also ?? why
        }
    }

    typealias Take = (Edge) -> Void

    private let index: ProvIndex
    private let types: ProvTypes
    /// Usages that a derivation names: their nodes by their ids.
    let usages: [Int: Int]
    /// How many nodes there are: the events of each name, and those usages behind them.
    let nodeCount: Int

    init(_ index: ProvIndex, _ types: ProvTypes) {
        self.index = index
        self.types = types
        var usages: [Int: Int] = [:]
        for statement in index.statements where statement.kind == .derivation {
            guard let usage = statement.names.4, usages[usage] == nil else { continue }
            usages[usage] = index.nameCount * 4 + usages.count
        }
        self.usages = usages
        nodeCount = index.nameCount * 4 + usages.count
    }

    /// The node of what happens to the thing of a name.
    func node(_ event: Event, _ name: Int) -> Int { name * 4 + event.rawValue }

    /// Hands on the edges.
    func forEach(_ take: Take) {
        for name in 0..<index.nameCount {
            if types[name].contains(.activity) {
                take(Edge(node(.start, name), node(.end, name), .startPrecedesEnd))
            }
            if types[name].contains(.entity) {
                take(
                    Edge(node(.generation, name), node(.invalidation, name), .generationPrecedesInvalidation)
                )
            }
        }
        for statement in index.statements { edges(of: statement, take) }
    }

    private func edges(of statement: ProvIndex.Statement, _ take: Take) {
        guard let first = statement.names.0 else { return }
        let second = statement.names.1
        switch statement.kind {
        case .entity, .activity, .agent, .invalidation, .alternate, .membership, .influence: break
        case .generation:
            guard let activity = second else { break }
            take(Edge(node(.start, activity), node(.generation, first), .generationWithinActivity))
            take(Edge(node(.generation, first), node(.end, activity), .generationWithinActivity))
        case .usage: usage(statement, first, second, take)
        case .communication:
            if let second { take(Edge(node(.start, second), node(.end, first), .communication)) }
        case .start: boundary(statement, first, .start, .start, take)
        case .end: boundary(statement, first, .end, .end, take)
        case .derivation:
            guard let used = second else { break }
            take(Edge(node(.generation, used), node(.generation, first), .derivationGenerationGeneration))
            if statement.names.2 != nil, let usage = statement.names.4.flatMap({ usages[$0] }) {
                take(Edge(usage, node(.generation, first), .derivationUsageGeneration))
            }
        case .specialization:
            guard let general = second else { break }
            take(Edge(node(.generation, general), node(.generation, first), .specializationGeneration))
            take(Edge(node(.invalidation, first), node(.invalidation, general), .specializationInvalidation))
        case .association:
            guard let agent = second else { break }
            if types[agent].contains(.entity) {
                take(Edge(node(.start, first), node(.invalidation, agent), .association))
                take(Edge(node(.generation, agent), node(.end, first), .association))
            }
            if types[agent].contains(.activity) {
                take(Edge(node(.start, first), node(.end, agent), .association))
                take(Edge(node(.start, agent), node(.end, first), .association))
            }
        case .attribution:
            guard let agent = second else { break }
            if types[agent].contains(.entity) {
                take(Edge(node(.generation, agent), node(.generation, first), .attribution))
            }
            if types[agent].contains(.activity) {
                take(Edge(node(.start, agent), node(.generation, first), .attribution))
            }
        case .delegation:
            guard let responsible = second else { break }
            if types[first].contains(.entity), types[responsible].contains(.entity) {
                take(Edge(node(.generation, responsible), node(.invalidation, first), .delegation))
            }
            if types[first].contains(.activity), types[responsible].contains(.activity) {
                take(Edge(node(.start, responsible), node(.end, first), .delegation))
            }
        }
    }

    private func usage(_ statement: ProvIndex.Statement, _ activity: Int, _ entity: Int?, _ take: Take) {
        if let usage = statement.id.flatMap({ usages[$0] }) {
            take(Edge(node(.start, activity), usage, .usageWithinActivity))
            take(Edge(usage, node(.end, activity), .usageWithinActivity))
            guard let entity else { return }
            take(Edge(node(.generation, entity), usage, .generationPrecedesUsage))
            take(Edge(usage, node(.invalidation, entity), .usagePrecedesInvalidation))
        } else if let entity {
            take(
                Edge(
                    node(.start, activity),
                    node(.invalidation, entity),
                    .usageWithinActivity,
                    also: .usagePrecedesInvalidation
                )
            )
            take(
                Edge(
                    node(.generation, entity),
                    node(.end, activity),
                    .generationPrecedesUsage,
                    also: .usageWithinActivity
                )
            )
        }
    }

    private func boundary(
        _ statement: ProvIndex.Statement,
        _ activity: Int,
        _ event: Event,
        _ why: ProvConstraint,
        _ take: Take
    ) {
        if let trigger = statement.names.1 {
            take(Edge(node(.generation, trigger), node(event, activity), why))
            take(Edge(node(event, activity), node(.invalidation, trigger), why))
        } else if let other = statement.names.2 {
            // Some trigger was generated by the other activity, whichever it is.
            take(Edge(node(.start, other), node(event, activity), .generationWithinActivity, also: why))
        }
    }
}
