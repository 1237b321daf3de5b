/// Trains the weights of ``SentenceRanking``: the same examples give the same weights to the digit.
public struct SentenceTraining: Sendable {
    private var rows: [(figures: [Double], isGold: Bool, group: Int)] = []

    /// No examples.
    public init() {}

    /// Adds a claim with the sentences of its document, and which of them bear it out.
    public mutating func add(_ figures: SentenceFigures, gold: Set<Int>, group: Int) {
        for (index, row) in figures.rows.enumerated() { rows.append((row, gold.contains(index), group)) }
    }

    /// The weights from the examples whose group the filter takes: a logistic regression.
    public func weights(steps: Int = 400, where isTaken: (Int) -> Bool) -> [Double] {
        let taken = rows.filter { isTaken($0.group) }
        let width = SentenceFigures.names.count
        var weights = [Double](repeating: 0, count: width + 1)
        var (mean, square) = (weights, weights)
        let share = 1 / Double(max(1, taken.count))
        var (early, earlySquare) = (1.0, 1.0)
        for step in 1...steps {
            var gradient = [Double](repeating: 0, count: width + 1)
            for row in taken {
                var sum = weights[width]
                for index in 0..<width { sum += weights[index] * row.figures[index] }
                let error = 1 / (1 + exponential(-sum)) - (row.isGold ? 1 : 0)
                for index in 0..<width { gradient[index] += error * row.figures[index] }
                gradient[width] += error
            }
            early *= 0.9
            earlySquare *= 0.999
            let pace = 0.2 / (1 + Double(step) / 100)
            for index in 0...width {
                let slope = gradient[index] * share + (index < width ? 0.00001 * weights[index] : 0)
                mean[index] = 0.9 * mean[index] + 0.1 * slope
                square[index] = 0.999 * square[index] + 0.001 * slope * slope
                weights[index] -=
                    pace * (mean[index] / (1 - early))
                    / ((square[index] / (1 - earlySquare)).squareRoot() + 1e-8)
            }
        }
        return weights.dropLast().map { ($0 * 100).rounded() / 100 }
    }
}

/// The weights of ``SentenceRanking``, in the order of ``SentenceFigures/names``.
enum SentenceWeights {
    /// Trained by `assay-evaluate train evidence-sentences` on WiCE's development claims.
    static let trained: [Double] = [
        1.00, -0.54, 2.88, 0.45, 0.94, 0.21, -2.28, -1.48, 0.41, 3.96, 1.38, 2.35, -2.52,
    ]
}
