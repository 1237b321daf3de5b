/// The weights by which words are labelled, in one table: a row a feature, a column a label.
package struct SpeechModel: Sendable {
    /// How often a word is a cue, by its symbol: 1 at times to 3 mostly.
    package var cueStrengths: [Symbol: UInt8]
    /// Open addressing: the row of a feature's number; -1 where nothing is.
    private var slots: [Int32]
    private var keys: [UInt64]
    private let mask: Int
    /// The weights of features by label; of those with the label before, by both.
    package private(set) var weights: [Int32]
    private var starts: [Int32]

    package init(cueStrengths: [Symbol: UInt8], rows: [(key: UInt64, weights: [Int32])]) {
        self.cueStrengths = cueStrengths
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: -1, count: size)
        keys = []
        weights = []
        starts = []
        for row in rows {
            var slot = Int(truncatingIfNeeded: row.key) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(keys.count)
            keys.append(row.key)
            starts.append(Int32(weights.count))
            weights += row.weights
        }
    }

    package func strength(_ word: Symbol) -> UInt8 { cueStrengths[word] ?? 0 }

    /// Where the weights of a feature begin; nil when it has none.
    package func start(of key: UInt64) -> Int? {
        slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                var slot = Int(truncatingIfNeeded: key) & mask
                while slots[slot] >= 0 {
                    let row = Int(slots[slot])
                    if keys[row] == key { return Int(starts[row]) }
                    slot = (slot + 1) & mask
                }
                return nil
            }
        }
    }

    /// Labels the words of a paragraph.
    package func label(_ text: SpeechText, _ paragraph: Range<Int>) -> [SpeechLabel] {
        let features = SpeechFeatures(text, paragraph, strength: strength)
        var scores = LabelScores(model: self, count: paragraph.count)
        for offset in 0..<paragraph.count {
            scores.begin()
            features.collect(at: offset, into: &scores)
        }
        return bestLabels(scores.nodes, scores.edges)
    }
}

/// Adds up weights while features are read.
private struct LabelScores: SpeechFeatureSink {
    let model: SpeechModel
    var nodes: [Int32] = []
    var edges: [Int32] = []
    private static let labels = SpeechLabel.count

    init(model: SpeechModel, count: Int) {
        self.model = model
        nodes.reserveCapacity(count * Self.labels)
        edges.reserveCapacity(count * Self.labels * Self.labels)
    }

    mutating func begin() {
        nodes.append(contentsOf: repeatElement(0, count: Self.labels))
        edges.append(contentsOf: repeatElement(0, count: Self.labels * Self.labels))
    }

    mutating func add(_ feature: SpeechFeature, _ first: UInt64, _ second: UInt64) {
        guard let start = model.start(of: feature.key(first, second)) else { return }
        if feature.isEdge {
            Self.add(model.weights, start, to: &edges, Self.labels * Self.labels)
        } else {
            Self.add(model.weights, start, to: &nodes, Self.labels)
        }
    }

    /// Adds so many weights to the last sums. The rows of the table and of the sums have the same width.
    private static func add(_ weights: [Int32], _ start: Int, to sums: inout [Int32], _ count: Int) {
        let base = sums.count - count
        weights.withUnsafeBufferPointer { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                for column in 0..<count { sums[base + column] &+= weights[start + column] }
            }
        }
    }
}

/// The labels with the highest sum of scores, in which parts go on only after themselves (Viterbi).
///
/// - Parameters:
///   - nodes: A score for each word and label.
///   - edges: A score for each word, label before and label.
package func bestLabels(_ nodes: [Int32], _ edges: [Int32]) -> [SpeechLabel] {
    let labels = SpeechLabel.count
    let count = nodes.count / labels
    guard count > 0 else { return [] }
    let impossible = Int32.min / 4
    let transitions = allowedTransitions
    var best = [Int32](repeating: impossible, count: labels)
    var next = best
    var back = [UInt8](repeating: 0, count: count * labels)
    for label in 0..<labels where startingLabels[label] { best[label] = nodes[label] }
    for offset in 1..<max(count, 1) {
        let base = offset * labels * labels
        for label in 0..<labels {
            var (score, from) = (impossible, 0)
            for previous in 0..<labels where transitions[previous * labels + label] {
                let sum = best[previous] &+ edges[base + previous * labels + label]
                if sum > score { (score, from) = (sum, previous) }
            }
            next[label] = max(score &+ nodes[offset * labels + label], impossible)
            back[offset * labels + label] = UInt8(from)
        }
        swap(&best, &next)
    }
    var label = 0
    for candidate in 0..<labels where best[candidate] > best[label] { label = candidate }
    var result = [SpeechLabel](repeating: .other, count: count)
    for offset in (0..<count).reversed() {
        result[offset] = SpeechLabel(rawValue: label) ?? .other
        label = Int(back[offset * labels + label])
    }
    return result
}

private let startingLabels = SpeechLabel.allCases.map { $0.mayFollow(nil) }
private let allowedTransitions = SpeechLabel.allCases.flatMap { previous in
    SpeechLabel.allCases.map { $0.mayFollow(previous) }
}
