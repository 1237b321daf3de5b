import EvidenceFinding
import QuoteDegradation

/// Learns the weights of `SpeechModel`: an averaged perceptron over whole paragraphs, in whole numbers.
///
/// The order of paragraphs is drawn from a seeded generator and sums are of integers, so that the same texts give the
/// same weights to the digit on every machine.
struct SpeechTrainer {
    var rounds = 8
    /// How many words must show a feature.
    var minimumCount = 3
    /// How much a wrong label is favoured in training, so that the right ones win by a margin.
    var margin: Int32 = 20
    /// How many rows are kept.
    var rows = 12_000

    /// What a feature says, to give it a name.
    struct Saying: Hashable {
        var feature: SpeechFeature
        var first: UInt64
        var second: UInt64
    }

    struct Result {
        var model: SpeechModel
        var rows: [(saying: Saying, weights: [Int32])]
    }

    /// How often words are cues among all their occurrences, in three steps; seldom ones are left out.
    static func cueStrengths(_ texts: [TaughtText]) -> [Symbol: UInt8] {
        var seen: [Symbol: (all: Int, cues: Int)] = [:]
        for text in texts {
            for (token, label) in zip(text.text.tokens, text.labels) {
                // Within a content nobody looks for cues, so occurrences there say nothing.
                if label.part == .content { continue }
                seen[token.word, default: (0, 0)].all += 1
                if label.part == .cue { seen[token.word, default: (0, 0)].cues += 1 }
            }
        }
        var strengths: [Symbol: UInt8] = [:]
        for (word, counts) in seen where counts.cues >= 3 && SpeechWords.class(of: word) == .plain {
            let share = counts.cues * 100 / counts.all
            strengths[word] = share >= 60 ? 3 : share >= 30 ? 2 : share >= 8 ? 1 : nil
        }
        return strengths
    }

    func train(_ texts: [TaughtText], log: (String) -> Void) -> Result {
        let strengths = Self.cueStrengths(texts)
        log("\(strengths.count) words that are cues")
        var all = Examples(texts, strengths: strengths, minimumCount: minimumCount)
        log("\(all.paragraphs.count) paragraphs, \(all.rowCount) features")
        var weights = learn(all, rounds: rounds, log: log)
        if all.rowCount > rows {
            all.keep(strongest: rows, by: weights)
            log("kept \(all.rowCount) features, learning again")
            weights = learn(all, rounds: rounds, log: log)
        }
        var kept: [(saying: Saying, weights: [Int32])] = []
        for (row, saying) in all.sayings.enumerated() {
            let start = all.starts[row]
            kept.append((saying, Array(weights[start..<start + all.width(row)])))
        }
        let model = SpeechModel(
            cueStrengths: strengths,
            rows: kept.map { ($0.saying.feature.key($0.saying.first, $0.saying.second), $0.weights) }
        )
        return Result(model: model, rows: kept)
    }

    /// - Returns: The averages of the weights over all steps, made small whole numbers.
    private func learn(_ examples: Examples, rounds: Int, log: (String) -> Void) -> [Int32] {
        let labels = SpeechLabel.count
        var weights = [Int32](repeating: 0, count: examples.weightCount)
        var totals = [Int64](repeating: 0, count: examples.weightCount)
        var order = Array(examples.paragraphs.indices)
        var generator = SeededGenerator(seed: 20_161_108)
        var step: Int64 = 0
        var nodes: [Int32] = []
        var edges: [Int32] = []
        for round in 1...rounds {
            order.shuffle(using: &generator)
            var wrong = 0
            for number in order {
                step += 1
                let paragraph = examples.paragraphs[number]
                nodes = Array(repeating: 0, count: paragraph.count * labels)
                edges = Array(repeating: 0, count: paragraph.count * labels * labels)
                examples.score(paragraph, weights, &nodes, &edges)
                if margin > 0 {
                    for (offset, index) in paragraph.enumerated() {
                        let gold = examples.labels[index].rawValue
                        for label in 0..<labels where label != gold {
                            nodes[offset * labels + label] += margin
                        }
                    }
                }
                let found = bestLabels(nodes, edges)
                for (offset, index) in paragraph.enumerated() {
                    let gold = examples.labels[index]
                    let guess = found[offset]
                    if gold != guess { wrong += 1 }
                    let goldBefore = offset > 0 ? examples.labels[index - 1] : nil
                    let guessBefore = offset > 0 ? found[offset - 1] : nil
                    if gold == guess, goldBefore == guessBefore { continue }
                    examples.eachRow(at: index) { row in
                        let start = examples.starts[row]
                        if examples.isEdge[row] {
                            guard let goldBefore, let guessBefore else { return }
                            let up = start + goldBefore.rawValue * labels + gold.rawValue
                            let down = start + guessBefore.rawValue * labels + guess.rawValue
                            weights[up] += 1
                            weights[down] -= 1
                            totals[up] += step
                            totals[down] -= step
                        } else if gold != guess {
                            weights[start + gold.rawValue] += 1
                            weights[start + guess.rawValue] -= 1
                            totals[start + gold.rawValue] += step
                            totals[start + guess.rawValue] -= step
                        }
                    }
                }
            }
            log("round \(round): \(wrong) words wrong")
        }
        // The average is w - totals / steps; twice that keeps halves.
        return weights.indices.map { index in
            let doubled = (Int64(weights[index]) * (step + 1) - totals[index]) * 2
            return Int32((doubled + (doubled < 0 ? -step : step) / 2) / (step + 1))
        }
    }
}

/// The features of all words, by row, in flat arrays.
struct Examples {
    private(set) var paragraphs: [Range<Int>] = []
    private(set) var labels: [SpeechLabel] = []
    /// The rows of each word's features, one word after the other.
    private var rows: [Int32] = []
    private var offsets: [Int] = [0]
    private(set) var sayings: [SpeechTrainer.Saying] = []
    private(set) var starts: [Int] = []
    private(set) var isEdge: [Bool] = []

    var rowCount: Int { sayings.count }
    var weightCount: Int { starts.last.map { $0 + width(sayings.count - 1) } ?? 0 }

    func width(_ row: Int) -> Int { isEdge[row] ? SpeechLabel.count * SpeechLabel.count : SpeechLabel.count }

    private struct Counter: SpeechFeatureSink {
        var ids: [UInt64: Int32] = [:]
        var counts: [Int32] = []
        var sayings: [SpeechTrainer.Saying] = []
        var rows: [Int32] = []

        mutating func add(_ feature: SpeechFeature, _ first: UInt64, _ second: UInt64) {
            let key = feature.key(first, second)
            if let id = ids[key] {
                counts[Int(id)] += 1
                rows.append(id)
            } else {
                let id = Int32(counts.count)
                ids[key] = id
                counts.append(1)
                sayings.append(SpeechTrainer.Saying(feature: feature, first: first, second: second))
                rows.append(id)
            }
        }
    }

    init(_ texts: [TaughtText], strengths: [Symbol: UInt8], minimumCount: Int) {
        var counter = Counter()
        for text in texts {
            for paragraph in text.text.paragraphs {
                let features = SpeechFeatures(text.text, paragraph) { strengths[$0] ?? 0 }
                let start = labels.count
                for offset in 0..<paragraph.count {
                    features.collect(at: offset, into: &counter)
                    labels.append(text.labels[paragraph.lowerBound + offset])
                    offsets.append(counter.rows.count)
                }
                paragraphs.append(start..<labels.count)
            }
        }
        rows = counter.rows
        sayings = counter.sayings
        keep { counter.counts[$0] >= minimumCount }
    }

    /// Keeps the features with the largest weights.
    mutating func keep(strongest count: Int, by weights: [Int32]) {
        let strengths = sayings.indices.map { row in
            isEdge[row] ? Int32.max : weights[starts[row]..<starts[row] + width(row)].map(abs).max() ?? 0
        }
        let order = sayings.indices.sorted { (strengths[$0], $1) > (strengths[$1], $0) }
        let kept = Set(order.prefix(count))
        keep { kept.contains($0) }
    }

    private mutating func keep(_ isKept: (Int) -> Bool) {
        var new = [Int32](repeating: -1, count: sayings.count)
        var kept: [SpeechTrainer.Saying] = []
        for row in sayings.indices where isKept(row) {
            new[row] = Int32(kept.count)
            kept.append(sayings[row])
        }
        var packed: [Int32] = []
        var ends = [0]
        for word in 0..<offsets.count - 1 {
            for index in offsets[word]..<offsets[word + 1] where new[Int(rows[index])] >= 0 {
                packed.append(new[Int(rows[index])])
            }
            ends.append(packed.count)
        }
        (rows, offsets, sayings) = (packed, ends, kept)
        isEdge = kept.map(\.feature.isEdge)
        starts = []
        var start = 0
        for row in kept.indices {
            starts.append(start)
            start += width(row)
        }
    }

    func eachRow(at word: Int, _ body: (Int) -> Void) {
        for index in offsets[word]..<offsets[word + 1] { body(Int(rows[index])) }
    }

    func score(_ paragraph: Range<Int>, _ weights: [Int32], _ nodes: inout [Int32], _ edges: inout [Int32]) {
        let labels = SpeechLabel.count
        let pairs = labels * labels
        weights.withUnsafeBufferPointer { weights in
            for (offset, word) in paragraph.enumerated() {
                for index in offsets[word]..<offsets[word + 1] {
                    let row = Int(rows[index])
                    let start = starts[row]
                    if isEdge[row] {
                        for column in 0..<pairs { edges[offset * pairs + column] &+= weights[start + column] }
                    } else {
                        for column in 0..<labels {
                            nodes[offset * labels + column] &+= weights[start + column]
                        }
                    }
                }
            }
        }
    }
}
