import ClaimModel

/// Constraints 30 to 49: no event comes before itself.
///
/// All starts of an activity come before each other (31), and so do its ends (32), and the generations (39) and
/// invalidations (40) of an entity: each of these is one node. A usage that no derivation names is left out, and what
/// comes before it is tied to what comes behind it. A derivation alone says that one event comes strictly before
/// another (42); where such two events also come in the other order, the document is invalid. Times play no part in
/// this: they are what clocks said.
struct OrderingRules {
    private enum Event: Int {
        case start, end, generation, invalidation
    }

    private struct Edge {
        let from: Int32
        let to: Int32
        let why: ProvConstraint
        let also: ProvConstraint
    }

    private let index: ProvIndex
    private var edges: [Edge] = []
    /// Usages that a derivation names, by their ids.
    private var usages: [Int: Int] = [:]
    private var nodeCount: Int
    /// How many statements say that an event happened: from two on, they are one only by constraints 31, 32, 39 or 40.
    private var told: [Int32: Int] = [:]

    init(_ index: ProvIndex) {
        self.index = index
        nodeCount = index.names.count * 4
        edges.reserveCapacity(index.statements.count * 3)
        for statement in index.statements where statement.kind == .derivation {
            guard let usage = statement.names.4, usages[usage] == nil else { continue }
            usages[usage] = nodeCount
            nodeCount += 1
        }
        let types = TypingRules.types(index)
        for name in types.indices {
            if types[name].contains(.activity) { add(.start, name, .end, name, .startPrecedesEnd) }
            if types[name].contains(.entity) {
                add(.generation, name, .invalidation, name, .generationPrecedesInvalidation)
            }
        }
        for statement in index.statements { add(statement, types) }
    }

    private func node(_ event: Event, _ name: Int) -> Int { name * 4 + event.rawValue }

    private mutating func add(
        _ event: Event,
        _ name: Int,
        _ other: Event,
        _ otherName: Int,
        _ why: ProvConstraint,
        _ also: ProvConstraint? = nil
    ) {
        add(node(event, name), node(other, otherName), why, also)
    }

    private mutating func add(_ from: Int, _ to: Int, _ why: ProvConstraint, _ also: ProvConstraint? = nil) {
        edges.append(
            Edge(
                from: Int32(truncatingIfNeeded: from),
                to: Int32(truncatingIfNeeded: to),
                why: why,
                also: also ?? why
            )
        )
    }

    private mutating func add(_ statement: ProvIndex.Statement, _ types: [TypingRules.Types]) {
        guard let first = statement.names.0 else { return }
        let second = statement.names.1
        switch statement.kind {
        case .entity, .activity, .agent, .alternate, .membership, .influence: break
        case .generation:
            tell(.generation, first, statement)
            guard let activity = second else { break }
            add(.start, activity, .generation, first, .generationWithinActivity)
            add(.generation, first, .end, activity, .generationWithinActivity)
        case .usage: addUsage(statement, first, second)
        case .communication:
            if let second { add(.start, second, .end, first, .communication) }
        case .start: addBoundary(statement, first, .start, .start)
        case .end: addBoundary(statement, first, .end, .end)
        case .invalidation: tell(.invalidation, first, statement)
        case .derivation:
            guard let used = second else { break }
            add(.generation, used, .generation, first, .derivationGenerationGeneration)
            if statement.names.2 != nil, let usage = statement.names.4.flatMap({ usages[$0] }) {
                add(usage, node(.generation, first), .derivationUsageGeneration)
            }
        case .specialization:
            guard let general = second else { break }
            add(.generation, general, .generation, first, .specializationGeneration)
            add(.invalidation, first, .invalidation, general, .specializationInvalidation)
        case .association:
            guard let agent = second else { break }
            if types[agent].contains(.entity) {
                add(.start, first, .invalidation, agent, .association)
                add(.generation, agent, .end, first, .association)
            }
            if types[agent].contains(.activity) {
                add(.start, first, .end, agent, .association)
                add(.start, agent, .end, first, .association)
            }
        case .attribution:
            guard let agent = second else { break }
            if types[agent].contains(.entity) { add(.generation, agent, .generation, first, .attribution) }
            if types[agent].contains(.activity) { add(.start, agent, .generation, first, .attribution) }
        case .delegation:
            guard let responsible = second else { break }
            if types[first].contains(.entity), types[responsible].contains(.entity) {
                add(.generation, responsible, .invalidation, first, .delegation)
            }
            if types[first].contains(.activity), types[responsible].contains(.activity) {
                add(.start, responsible, .end, first, .delegation)
            }
        }
    }

    private mutating func tell(_ event: Event, _ name: Int, _ statement: ProvIndex.Statement) {
        // What only follows from a derivation is the generation that is stated elsewhere.
        if !statement.isInferred { told[Int32(truncatingIfNeeded: node(event, name)), default: 0] += 1 }
    }

    private mutating func addUsage(_ statement: ProvIndex.Statement, _ activity: Int, _ entity: Int?) {
        if let usage = statement.id.flatMap({ usages[$0] }) {
            add(node(.start, activity), usage, .usageWithinActivity)
            add(usage, node(.end, activity), .usageWithinActivity)
            guard let entity else { return }
            add(node(.generation, entity), usage, .generationPrecedesUsage)
            add(usage, node(.invalidation, entity), .usagePrecedesInvalidation)
        } else if let entity {
            add(.start, activity, .invalidation, entity, .usageWithinActivity, .usagePrecedesInvalidation)
            add(.generation, entity, .end, activity, .generationPrecedesUsage, .usageWithinActivity)
        }
    }

    private mutating func addBoundary(
        _ statement: ProvIndex.Statement,
        _ activity: Int,
        _ event: Event,
        _ why: ProvConstraint
    ) {
        tell(event, activity, statement)
        if let trigger = statement.names.1 {
            add(.generation, trigger, event, activity, why)
            add(event, activity, .invalidation, trigger, why)
        } else if let other = statement.names.2 {
            // Some trigger was generated by the other activity, whichever it is.
            add(.start, other, event, activity, .generationWithinActivity, why)
        }
    }

    /// What must come before what, and by which constraints.
    func orders() -> Set<[String]> {
        let usages = Dictionary(usages.map { ($1, $0) }) { first, _ in first }
        func shown(_ node: Int32) -> String {
            let node = Int(node)
            if let usage = usages[node] { return "usage \(index.names[usage])" }
            let event = Event(rawValue: node % 4).map { "\($0)" } ?? ""
            return "\(event) \(index.names[node / 4])"
        }
        return edges.reduce(into: []) { orders, edge in
            for why in [edge.why, edge.also] {
                orders.insert([shown(edge.from), shown(edge.to), String(why.rawValue)])
            }
        }
    }

    func violations() -> [ProvViolation] {
        var graph = ProvGraph(count: nodeCount)
        for edge in edges { graph.add(Int(edge.from), Int(edge.to)) }
        let components = graph.components()
        func isInside(_ edge: Edge) -> Bool { components[Int(edge.from)] == components[Int(edge.to)] }
        let strict = edges.filter { $0.why == .derivationGenerationGeneration && isInside($0) }
        guard !strict.isEmpty else { return [] }
        let wrong = Set(strict.map { components[Int($0.from)] })
        var constraints: [Int32: Set<ProvConstraint>] = [:]
        var nodes: [Int32: Set<Int32>] = [:]
        for edge in edges where isInside(edge) && wrong.contains(components[Int(edge.from)]) {
            let component = components[Int(edge.from)]
            constraints[component, default: []].formUnion([edge.why, edge.also])
            nodes[component, default: []].formUnion([edge.from, edge.to])
        }
        return wrong.sorted().map { component in
            let members = (nodes[component] ?? []).sorted()
            var held = constraints[component] ?? []
            for member in members where (told[member] ?? 0) > 1 { held.insert(Self.merging(member)) }
            let names = Set(members.filter { Int($0) < index.names.count * 4 }.map { Int($0) / 4 }).sorted()
            return ProvViolation(
                constraints: held,
                subjects: index.shown(names),
                meaning: "an event comes before itself"
            )
        }
    }

    /// The constraint by which several events of one thing are one.
    private static func merging(_ node: Int32) -> ProvConstraint {
        switch Event(rawValue: Int(node) % 4) {
        case .start: .startStart
        case .end: .endEnd
        case .generation: .generationGeneration
        case .invalidation, nil: .invalidationInvalidation
        }
    }
}
