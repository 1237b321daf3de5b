import ClaimModel

/// Constraints 30 to 49: no event comes before itself.
///
/// All starts of an activity come before each other (31), and so do its ends (32), and the generations (39) and
/// invalidations (40) of an entity: each of these is one node. A usage that no derivation names is left out, and what
/// comes before it is tied to what comes behind it. A derivation alone says that one event comes strictly before
/// another (42); where such two events also come in the other order, the document is invalid. Times play no part in
/// this: they are what clocks said.
struct OrderingRules {
    private let index: ProvIndex
    private let edges: OrderingEdges

    init(_ index: ProvIndex, _ types: ProvTypes) {
        self.index = index
        edges = OrderingEdges(index, types)
    }

    /// What must come before what, and by which constraints.
    func orders() -> Set<[String]> {
        let usages = Dictionary(edges.usages.map { ($1, $0) }) { first, _ in first }
        func shown(_ node: Int) -> String {
            if let usage = usages[node] { return "usage \(index.shown(usage))" }
            let event = OrderingEdges.Event(rawValue: node % 4).map { "\($0)" } ?? ""
            return "\(event) \(index.shown(node / 4))"
        }
        var orders: Set<[String]> = []
        edges.forEach { edge in
            for why in [edge.why, edge.also] {
                orders.insert([shown(edge.from), shown(edge.to), String(why.rawValue)])
            }
        }
        return orders
    }

    func violations() -> [ProvViolation] {
        let graph = ProvGraph(count: edges.nodeCount) { add in
            edges.forEach { add($0.from, $0.to) }
        }
        let components = graph.components()
        var wrong: Set<Int32> = []
        edges.forEach { edge in
            let component = components[edge.from]
            if edge.why == .derivationGenerationGeneration, component == components[edge.to] {
                wrong.insert(component)
            }
        }
        return wrong.isEmpty ? [] : violations(in: wrong, components)
    }

    /// What the constraints are that hold events of one component together, and what they are about.
    private func violations(in wrong: Set<Int32>, _ components: [Int32]) -> [ProvViolation] {
        var constraints: [Int32: Set<ProvConstraint>] = [:]
        var nodes: [Int32: Set<Int>] = [:]
        edges.forEach { edge in
            let component = components[edge.from]
            guard component == components[edge.to], wrong.contains(component) else { return }
            constraints[component, default: []].formUnion([edge.why, edge.also])
            nodes[component, default: []].formUnion([edge.from, edge.to])
        }
        let told = toldEvents()
        return wrong.sorted().map { component in
            let members = (nodes[component] ?? []).sorted()
            var held = constraints[component] ?? []
            for member in members where (told[member] ?? 0) > 1 { held.insert(Self.merging(member)) }
            let names = Set(members.filter { $0 < index.nameCount * 4 }.map { $0 / 4 }).sorted()
            return ProvViolation(
                constraints: held,
                subjects: index.shown(names),
                meaning: "an event comes before itself"
            )
        }
    }

    /// How many statements say that an event happened: from two on, they are one only by constraints 31, 32, 39 or 40.
    private func toldEvents() -> [Int: Int] {
        var told: [Int: Int] = [:]
        // What only follows from a derivation is the generation that is stated elsewhere.
        for statement in index.statements where !statement.isInferred {
            guard let name = statement.names.0, let event = Self.event(statement.kind) else { continue }
            told[edges.node(event, name), default: 0] += 1
        }
        return told
    }

    private static func event(_ kind: ProvKind) -> OrderingEdges.Event? {
        switch kind {
        case .start: .start
        case .end: .end
        case .generation: .generation
        case .invalidation: .invalidation
        default: nil
        }
    }

    /// The constraint by which several events of one thing are one.
    private static func merging(_ node: Int) -> ProvConstraint {
        switch OrderingEdges.Event(rawValue: node % 4) {
        case .start: .startStart
        case .end: .endEnd
        case .generation: .generationGeneration
        case .invalidation, nil: .invalidationInvalidation
        }
    }
}
