public import ClaimModel

/// Trains a ``StanceModel``: the same examples give the same weights to the digit.
public struct StanceTraining: Sendable {
    /// A claim and a passage of known stance.
    public struct Example: Sendable {
        /// The claim.
        public var claim: JudgedClaim
        /// The passage.
        public var passage: JudgedPassage
        /// What the passage does to the claim.
        public var stance: Evidence.Stance
        /// A name that groups examples: pairs of one claim go into one fold.
        public var group: Int
        /// How much it counts.
        public var weight: Double

        /// An example.
        public init(
            claim: JudgedClaim,
            passage: JudgedPassage,
            stance: Evidence.Stance,
            group: Int,
            weight: Double = 1
        ) {
            self.weight = weight
            self.claim = claim
            self.passage = passage
            self.stance = stance
            self.group = group
        }
    }

    /// How strongly weights are held near zero.
    public var pull = 0.002
    /// How many steps are made.
    public var steps = 300

    /// The features of every example, by their numbers.
    private let rows: [(features: [(index: Int, value: Double)], stance: Int, group: Int, weight: Double)]
    private let names: [String]

    /// Reads the examples.
    public init(_ examples: [Example]) {
        var numbers: [String: Int] = [:]
        var names: [String] = [StanceModel.always]
        rows = examples.map { example in
            let pair = StancePair(PreparedClaim(example.claim), example.passage)
            var row: [(index: Int, value: Double)] = [(0, 1)]
            for feature in pair.features() {
                let number = numbers[feature.name] ?? names.count
                if number == names.count {
                    numbers[feature.name] = number
                    names.append(feature.name)
                }
                row.append((number, feature.value))
            }
            let stance =
                switch example.stance {
                case .supports: 0
                case .conflicts: 1
                case .context: 2
                }
            return (row, stance, example.group, example.weight)
        }
        self.names = names
    }

    /// A model of the examples whose group the filter takes.
    public func model(where isTaken: (Int) -> Bool) -> StanceModel {
        let taken = rows.filter { isTaken($0.group) }
        var counts = [Int](repeating: 0, count: names.count)
        for row in taken { for feature in row.features { counts[feature.index] += 1 } }
        let isUsed = names.indices.map { counts[$0] >= 4 }
        let kept = taken.map { row in (row.features.filter { isUsed[$0.index] }, row.stance, row.weight) }
        var weights = [SIMD2<Double>](repeating: .zero, count: names.count)
        var (mean, square) = (weights, weights)
        let share = 1 / max(1, kept.reduce(0) { $0 + $1.2 })
        for step in 1...max(1, steps) {
            var gradient = names.indices.map { $0 == 0 ? .zero : weights[$0] * pull }
            for (features, stance, weight) in kept {
                let sum = features.reduce(into: SIMD2<Double>.zero) { $0 += weights[$1.index] * $1.value }
                let likely = StanceModel.likelihoods(sum)
                let error =
                    SIMD2(likely[0] - (stance == 0 ? 1 : 0), likely[1] - (stance == 1 ? 1 : 0))
                    * (share * weight)
                for feature in features { gradient[feature.index] += error * feature.value }
            }
            // Adam, whose pace falls.
            let pace = 0.05 / (1 + Double(step) / 100)
            let (early, earlySquare) = (1 - power(0.9, step), 1 - power(0.999, step))
            for index in names.indices where isUsed[index] {
                mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
                square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index]
                let root = (square[index] / earlySquare).squareRoot() + SIMD2(repeating: 1e-8)
                weights[index] -= pace * (mean[index] / early) / root
            }
        }
        var result: [String: SIMD2<Double>] = [:]
        for index in names.indices where isUsed[index] {
            let rounded = SIMD2(StanceModel.rounded(weights[index].x), StanceModel.rounded(weights[index].y))
            if rounded != .zero { result[names[index]] = rounded }
        }
        return StanceModel(weights: result)
    }

    /// The likelihoods that a model gives to each example.
    public func likelihoods(_ model: StanceModel) -> [[Double]] {
        let weights = names.map { model.weights[$0] ?? .zero }
        return rows.map { row in
            StanceModel.likelihoods(row.features.reduce(into: .zero) { $0 += weights[$1.index] * $1.value })
        }
    }

    /// Which examples a comparison decides: the judge takes no stance from likelihoods there.
    public var isDecided: [Bool] {
        let numbers = Set(names.indices.filter { names[$0].hasPrefix("compared: ") })
        return rows.map { row in row.features.contains { numbers.contains($0.index) } }
    }

    /// What a comparison decides of each example: supports 0, conflicts 1; nil where none does.
    public var decisions: [Int?] {
        let agrees = names.firstIndex(of: "compared: agrees")
        let differs = names.firstIndex(of: "compared: differs")
        return rows.map { row in
            if row.features.contains(where: { $0.index == agrees }) { return 0 }
            return row.features.contains { $0.index == differs } ? 1 : nil
        }
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        exponential(Double(exponent) * logarithm(base))
    }
}
