import TextReading

extension CheckWorthiness {
    /// How many features are kept: those that weigh most over all sentences.
    private static let kept = 14_000
    private static let cost = 0.03
    private static let rounds = 40

    /// Trains weights on sentences that people judged: a linear support vector machine, by dual coordinate descent
    /// in a fixed order. The same sentences in the same order give the same weights.
    public init(trainedOn sentences: [(text: String, isWorthChecking: Bool)]) {
        let set = TrainingSet(sentences)
        // Where to draw the line is found on sentences that the weights did not see.
        var unseen: [(margin: Double, isWorthChecking: Bool)] = []
        for fold in 0..<5 {
            let part = (0..<set.count).filter { $0 % 5 != fold }
            let weights = set.weights(part, cost: Self.cost, rounds: Self.rounds)
            for sentence in 0..<set.count where sentence % 5 == fold {
                unseen.append((set.margin(sentence, weights), sentences[sentence].isWorthChecking))
            }
        }
        let line = Self.bestLine(unseen)
        let weights = set.weights(Array(0..<set.count), cost: Self.cost, rounds: Self.rounds)
        let order = weights.values.indices.sorted {
            let (one, other) = (set.importance($0, weights), set.importance($1, weights))
            return one != other ? one > other : set.names[$0] < set.names[$1]
        }
        var kept: [String: Double] = [:]
        for feature in order.prefix(Self.kept) {
            let weight = (weights.values[feature] * set.rarity[feature] * 1_000).rounded() / 1_000
            if weight != 0 { kept[set.names[feature]] = weight }
        }
        self.init(weights: kept, bias: ((weights.bias - line) * 1_000).rounded() / 1_000)
    }

    /// The margin above which the F1 of the sentences worth checking is highest.
    static func bestLine(_ judged: [(margin: Double, isWorthChecking: Bool)]) -> Double {
        let sorted = judged.sorted { $0.margin > $1.margin }
        let all = sorted.count { $0.isWorthChecking }
        var right = 0
        var best = (line: 0.0, f1: -1.0)
        for (place, sentence) in sorted.enumerated() {
            if sentence.isWorthChecking { right += 1 }
            let f1 = 2 * Double(right) / Double(place + 1 + all)
            guard f1 > best.f1, place + 1 < sorted.count else { continue }
            best = ((sentence.margin + sorted[place + 1].margin) / 2, f1)
        }
        return best.line
    }
}

/// Sentences as rows of numbers.
private struct TrainingSet {
    struct Weights {
        var values: [Double]
        var bias = 0.0
    }

    /// A feature of fewer sentences than this is left out.
    private static let least = 2
    /// The same of pieces of words, which are many.
    private static let minimumOfPieces = 4

    private(set) var names: [String] = []
    /// How rare each feature of words is; 1 for the traits.
    private(set) var rarity: [Double] = []
    private var frequency: [Int] = []
    private var rows: [[(feature: Int32, value: Double)]] = []
    private var signs: [Double] = []

    var count: Int { rows.count }

    init(_ sentences: [(text: String, isWorthChecking: Bool)]) {
        var stemmer = Stemmer(.english)
        let features = sentences.map { SentenceFeatures($0.text, &stemmer).values }
        var counts: [String: Int] = [:]
        for row in features { for feature in row { counts[feature.name, default: 0] += 1 } }
        names = counts.filter { $0.value >= ($0.key.hasPrefix("c=") ? Self.minimumOfPieces : Self.least) }
            .keys.sorted()
        var numbers: [String: Int32] = [:]
        for (number, name) in names.enumerated() { numbers[name] = Int32(number) }
        frequency = names.map { counts[$0] ?? 0 }
        rarity = zip(names, frequency).map { name, count in
            name.hasPrefix("h=") ? 1 : logarithm(Double(sentences.count) / Double(count))
        }
        rows = features.map { row in
            row.compactMap { feature in
                numbers[feature.name].map { ($0, feature.value * rarity[Int($0)]) }
            }
        }
        signs = sentences.map { $0.isWorthChecking ? 1 : -1 }
    }

    func margin(_ row: Int, _ weights: Weights) -> Double {
        rows[row].reduce(weights.bias) { $0 + $1.value * weights.values[Int($1.feature)] }
    }

    func importance(_ feature: Int, _ weights: Weights) -> Double {
        abs(weights.values[feature]) * rarity[feature] * Double(frequency[feature]).squareRoot()
    }

    /// The weights for some of the rows (squared hinge loss, the bias as one more feature).
    func weights(_ part: [Int], cost: Double, rounds: Int) -> Weights {
        var weights = Weights(values: Array(repeating: 0, count: names.count))
        var multipliers = [Double](repeating: 0, count: rows.count)
        let slack = 1 / (2 * cost)
        let lengths = rows.map { row in row.reduce(1 + slack) { $0 + $1.value * $1.value } }
        var order = part
        var random = FixedOrder()
        for _ in 0..<rounds {
            order.shuffle(using: &random)
            for row in order {
                let slope = signs[row] * margin(row, weights) - 1 + slack * multipliers[row]
                let old = multipliers[row]
                multipliers[row] = max(0, old - slope / lengths[row])
                let change = (multipliers[row] - old) * signs[row]
                guard change != 0 else { continue }
                for (feature, value) in rows[row] { weights.values[Int(feature)] += change * value }
                weights.bias += change
            }
        }
        return weights
    }
}

/// Numbers that look like chance and are always the same (SplitMix64).
private struct FixedOrder: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
