import ClaimModel

/// The graph that the records' parents make: in which order they are replayed, and which saw which.
struct RecordGraph {
    /// The records' positions in the ledger, in the order of replay: a record comes after all that it saw;
    /// where that leaves a choice, the earlier time comes first, then the smaller id.
    let order: [Int]
    private let indices: [RecordID: Int]
    /// For each record its place in the order of replay.
    private let rank: [Int]
    /// For each record the run that it belongs to: a stretch without forks, in which each saw the one before.
    private let run: [Int]
    /// For each run the records that its first record saw.
    private let runParents: [[Int]]

    init(_ records: [Record]) {
        var indices: [RecordID: Int] = [:]
        indices.reserveCapacity(records.count)
        // By index, here and below: a record that is only looked at is not worth a copy.
        for index in records.indices { indices[records[index].id] = index }
        let parents = records.indices.map { records[$0].parents.compactMap { indices[$0] } }
        self.indices = indices
        order = Self.order(records, parents)
        var rank = [Int](repeating: 0, count: records.count)
        for (place, index) in order.enumerated() { rank[index] = place }
        self.rank = rank
        (run, runParents) = Self.runs(order, parents)
    }

    /// Whether the later record's author had the earlier one before them: directly or through others.
    func saw(_ later: RecordID, _ earlier: RecordID) -> Bool {
        guard let from = indices[later], let to = indices[earlier], from != to else { return false }
        guard rank[to] < rank[from] else { return false }
        if run[from] == run[to] { return true }
        var visited: Set<Int> = [run[from]]
        var waiting = [run[from]]
        while let current = waiting.popLast() {
            // What the run's first record saw, all of the run saw.
            for parent in runParents[current] where rank[parent] >= rank[to] {
                if run[parent] == run[to] { return true }
                if visited.insert(run[parent]).inserted { waiting.append(run[parent]) }
            }
        }
        return false
    }

    private static func order(_ records: [Record], _ parents: [[Int]]) -> [Int] {
        var children = [[Int]](repeating: [], count: records.count)
        var missing = [Int](repeating: 0, count: records.count)
        for (index, seen) in parents.enumerated() {
            missing[index] = seen.count
            for parent in seen { children[parent].append(index) }
        }
        var ready = Heap { (left: Int, right: Int) in
            let (mine, others) = (records[left].at, records[right].at)
            return mine != others ? mine < others : records[left].id < records[right].id
        }
        for index in records.indices where missing[index] == 0 { ready.insert(index) }
        var order: [Int] = []
        order.reserveCapacity(records.count)
        while let index = ready.removeFirst() {
            order.append(index)
            for child in children[index] {
                missing[child] -= 1
                if missing[child] == 0 { ready.insert(child) }
            }
        }
        return order
    }

    private static func runs(_ order: [Int], _ parents: [[Int]]) -> ([Int], [[Int]]) {
        var run = [Int](repeating: 0, count: order.count)
        var runParents: [[Int]] = []
        var ends: [Int: Int] = [:]
        for index in order {
            if parents[index].count == 1, let open = ends.removeValue(forKey: parents[index][0]) {
                run[index] = open
            } else {
                run[index] = runParents.count
                runParents.append(parents[index])
            }
            ends[index] = run[index]
        }
        return (run, runParents)
    }
}

/// A binary heap whose first element precedes all others.
private struct Heap<Element> {
    private var elements: [Element] = []
    private let precedes: (Element, Element) -> Bool

    init(_ precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

    mutating func insert(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard precedes(elements[child], elements[parent]) else { return }
            elements.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() -> Element? {
        guard let first = elements.first else { return nil }
        let last = elements.removeLast()
        guard !elements.isEmpty else { return first }
        elements[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count {
                if precedes(elements[child], elements[smallest]) { smallest = child }
            }
            if smallest == parent { return first }
            elements.swapAt(parent, smallest)
            parent = smallest
        }
    }
}
