/// A linear model over named features: each has a weight for "supports" and one for "conflicts"; "context" is what
/// remains. Likelihoods come from the sums by the softmax.
public struct StanceModel: Sendable {
    /// The weights of a feature for supports and for conflicts.
    public private(set) var weights: [String: SIMD2<Double>] = [:]

    /// The weights that the project ships.
    public static let trained = StanceModel(StanceWeights.text)

    /// The name of the weight that counts always.
    static let always = "always"

    /// A model of these weights.
    public init(weights: [String: SIMD2<Double>]) { self.weights = weights }

    /// Reads weights: a feature a line, its weight for supports, for conflicts, then its name.
    public init(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let supports = Double(parts[0]), let conflicts = Double(parts[1]) else {
                continue
            }
            weights[String(parts[2])] = SIMD2(supports, conflicts)
        }
    }

    /// The weights as they are read, by name.
    public var text: String {
        weights.sorted { $0.key < $1.key }
            .map { "\(Self.rounded($1.x)) \(Self.rounded($1.y)) \($0)" }.joined(separator: "\n")
    }

    /// A weight rounded to four decimals.
    static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

    /// The sums for supports and conflicts.
    func sums(_ features: [StanceFeature]) -> SIMD2<Double> {
        features.reduce(weights[Self.always] ?? .zero) { $0 + (weights[$1.name] ?? .zero) * $1.value }
    }

    /// How likely each stance is: supports, conflicts, context.
    func likelihoods(_ features: [StanceFeature]) -> [Double] { Self.likelihoods(sums(features)) }

    static func likelihoods(_ sums: SIMD2<Double>) -> [Double] {
        let top = max(0, sums.x, sums.y)
        let powers = [exponential(sums.x - top), exponential(sums.y - top), exponential(-top)]
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
}
