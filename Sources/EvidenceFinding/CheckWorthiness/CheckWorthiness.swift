import TextReading

/// Tells how much a sentence of an article is worth checking, and why.
///
/// It adds up the weights of the sentence's features: nothing else. The weights are in `CheckWorthinessWeights.swift`,
/// a line a feature, and come out the same whenever they are trained again on the same sentences.
public struct CheckWorthiness: Sendable {
    private var weights: [String: Double] = [:]
    private var bias = 0.0

    /// The weights that come with Assay: trained on the debates' sentences of ClaimBuster (train.json).
    public init() { self = Self.shipped }

    private static let shipped = CheckWorthiness(file: CheckWorthinessWeights.text)

    /// Reads weights as `file` writes them: a name, a space and a number a line, the bias first. Lines that are not
    /// of this form are left out.
    public init(file: String) {
        for line in file.split(separator: "\n") {
            guard let space = line.lastIndex(of: " "), let weight = Double(line[line.index(after: space)...])
            else {
                continue
            }
            let name = String(line[..<space])
            if name == Self.biasName { bias = weight } else { weights[name] = weight }
        }
    }

    init(weights: [String: Double], bias: Double) {
        self.weights = weights
        self.bias = bias
    }

    private static let biasName = "bias"

    /// The weights as text, the heaviest first.
    public var file: String {
        let sorted = weights.sorted {
            abs($0.value) != abs($1.value) ? abs($0.value) > abs($1.value) : $0.key < $1.key
        }
        return "\(Self.biasName) \(bias)\n" + sorted.map { "\($0.key) \($0.value)\n" }.joined()
    }

    /// How much a sentence is worth checking, 0 to 1 (from 0.5 it is), with the reasons that weigh most.
    public func score(_ sentence: String) -> (score: Double, reasons: [String]) {
        var stemmer = Stemmer(.english)
        let features = SentenceFeatures(sentence, &stemmer)
        let margin = margin(features)
        let score = 1 / (1 + exponential(-2.5 * margin))
        return ((score * 100).rounded() / 100, reasons(features))
    }

    /// The sum of a sentence's weights; it is worth checking above 0.
    func margin(_ features: SentenceFeatures) -> Double {
        features.values.reduce(bias) { $0 + $1.value * (weights[$1.name] ?? 0) }
    }

    /// What speaks for it, then what speaks against it, each in the order of weight.
    private func reasons(_ features: SentenceFeatures) -> [String] {
        let traits = features.traits.map { (words: $0.rawValue, weight: weights["h=\($0.rawValue)"] ?? 0) }
        let sorted = traits.sorted { $0.weight > $1.weight }
        var reasons = sorted.filter { $0.weight > 0.2 }.prefix(4).map(\.words)
        let words = weightyWords(features)
        if !words.isEmpty {
            reasons.append(
                "has words of checkable statements: " + words.prefix(3).joined(separator: ", ")
            )
        }
        let against = sorted.reversed().filter { $0.weight < -0.2 }.prefix(2)
        return reasons + against.map { "but it \($0.words)" }
    }

    /// The stems of the words that speak most for it.
    private func weightyWords(_ features: SentenceFeatures) -> [String] {
        var words: [(word: String, weight: Double)] = []
        for feature in features.values where feature.name.hasPrefix("w=") && !feature.name.contains("<") {
            let weight = feature.value * (weights[feature.name] ?? 0)
            let word = String(feature.name.dropFirst(2))
            if weight > 0.1, word.utf8.count > 2 { words.append((word, weight)) }
        }
        words.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.word < $1.word }
        return words.map(\.word)
    }
}
