/// A graph of numbered nodes, and the cycles in it.
struct ProvGraph {
    private let count: Int
    /// Where in `successors` those of each node begin; those of the last end with the list.
    private let first: [Int32]
    private let successors: [Int32]

    /// A graph of the edges that `edges` hands on, the same each time that it is called.
    init(count: Int, _ edges: ((_ from: Int, _ to: Int) -> Void) -> Void) {
        var first = [Int32](repeating: 0, count: count + 1)
        edges { from, _ in first[from + 1] += 1 }
        for node in 0..<count { first[node + 1] += first[node] }
        var next = first
        var successors = [Int32](repeating: 0, count: Int(first[count]))
        edges { from, to in
            successors[Int(next[from])] = Int32(truncatingIfNeeded: to)
            next[from] += 1
        }
        self.count = count
        self.first = first
        self.successors = successors
    }

    /// Whether it has no edges.
    var isEmpty: Bool { successors.isEmpty }

    /// Groups of nodes that lie on a cycle together: those of more than one node, or with an edge to itself.
    func cycles() -> [[Int]] {
        let components = components()
        var members: [Int32: [Int]] = [:]
        var isCyclic: Set<Int32> = []
        for from in 0..<count {
            for place in first[from]..<first[from + 1] {
                let to = Int(successors[Int(place)])
                if components[from] == components[to] { isCyclic.insert(components[from]) }
            }
        }
        guard !isCyclic.isEmpty else { return [] }
        for node in 0..<count where isCyclic.contains(components[node]) {
            members[components[node], default: []].append(node)
        }
        return members.values.sorted { $0[0] < $1[0] }
    }

    /// For each node the number of its strongly connected component (Tarjan 1972, without recursion).
    func components() -> [Int32] {
        var next = first
        var component = [Int32](repeating: -1, count: count)
        var order = [Int32](repeating: -1, count: count)
        var low = [Int32](repeating: 0, count: count)
        var path: [Int32] = []
        var open: [Int32] = []
        var visited: Int32 = 0
        var found: Int32 = 0
        for root in 0..<count where order[root] < 0 {
            path.append(Int32(root))
            while let node = path.last.map(Int.init) {
                if order[node] < 0 {
                    order[node] = visited
                    low[node] = visited
                    visited += 1
                    open.append(Int32(node))
                }
                if next[node] < first[node + 1] {
                    let successor = Int(successors[Int(next[node])])
                    next[node] += 1
                    if order[successor] < 0 {
                        path.append(Int32(successor))
                    } else if component[successor] < 0 {
                        low[node] = min(low[node], order[successor])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last.map(Int.init) { low[parent] = min(low[parent], low[node]) }
                guard low[node] == order[node] else { continue }
                while let member = open.popLast() {
                    component[Int(member)] = found
                    if Int(member) == node { break }
                }
                found += 1
            }
        }
        return component
    }
}
