extension KnownClaims {
    /// What is known of a text and a claim, in figures of about the same size.
    struct Figures: Hashable, Sendable {
        /// BM25 over the words' stems.
        let words: Double
        /// BM25 over pieces of four letters.
        let pieces: Double
        /// How much of the statement the text has.
        let statement: Double
        /// How much of the claim's other words the text has.
        let alias: Double
        /// How many words follow each other in both.
        let pairs: Double
        /// How much of the text the claim has.
        let text: Double
        // The figures below do not depend on what else is known: rarity is that of prose at large.
        /// The rarity of all words that both have.
        let mass: Double
        let statementMass: Double
        let aliasMass: Double
        let textMass: Double
        /// The rarity of the names and numbers of the claim that the text has.
        let names: Double
        let pairCount: Double
        /// How many of the claim's pieces of words the text has.
        let grams: Double
        let count: Double

        /// The figures that the order comes from.
        var ordered: [Double] { [words, pieces, statement, alias, pairs] }

        func sum(_ weights: [Double]) -> Double {
            zip(ordered, weights).reduce(0) { $0 + $1.0 * $1.1 }
        }

        /// How likely it is that the two say the same, 0 to 1 in hundredths; 1 only for the same words.
        var score: Double {
            // Few common words are no statement, even where both have no others.
            if statementMass > 0.999, textMass > 0.999, mass * 30 >= Calibration.leastMass { return 1 }
            let likelihood = 1 / (1 + exponential(-Calibration.sum(self)))
            // A short text that says nearly all of a claim and little else says the same, though it has few words.
            let overlap = mass * 30 >= Calibration.leastMass ? max(statementMass, aliasMass) * textMass : 0
            return min((max(likelihood, overlap) * 100).rounded() / 100, 0.99)
        }
    }

    /// What makes a likelihood of a text's and a claim's figures.
    ///
    /// Learnt by logistic regression from the pairs of CheckThat 2020's training tweets against the candidates of
    /// chance sentences, every tenth of ClaimBuster's training file; both weigh as much as the other, times .7 for
    /// the pairs; the constant was then set so that at most one chance sentence in twenty matches, the rare words being
    /// those of a list of our own. Checked on CheckThat's development tweets and on another tenth.
    enum Calibration {
        /// The least rarity of all words together of a statement that another can repeat.
        static let leastMass = 10.0

        static func sum(_ figures: Figures) -> Double {
            let share = max(figures.statementMass, figures.aliasMass)
            let terms: [(weight: Double, figure: Double)] = [
                (13.82, min(figures.mass, 1.5)), (2.62, share), (-12.55, figures.textMass),
                (3.23, min(figures.names, 1)), (-0.15, min(figures.pairCount, 2)), (-0.19, figures.grams),
                (-8.49, min(figures.count, 1)), (-1.44, share * figures.textMass),
            ]
            return terms.reduce(-5.8) { $0 + $1.weight * $1.figure }
        }
    }

    /// The weights of the five figures, in the order of ``Figures/ordered``.
    enum Weights {
        /// Trained by `assay-evaluate train known-claims` on the 800 training tweets of CheckThat 2020.
        static let trained: [Double] = [2.21, 2.57, 1.08, 1.76, 0.42]

        /// Trains weights: the likelihood that the right one of each text's candidates is chosen grows (softmax),
        /// step by step along the gradient; the same data give the same weights.
        ///
        /// - Parameter examples: For each text its candidates' figures, and which of them is right.
        static func train(_ examples: [(figures: [[Double]], right: Int)], steps: Int = 400) -> [Double] {
            guard let width = examples.first?.figures.first?.count else { return [] }
            var weights = [Double](repeating: 1, count: width)
            let pull = 3.0 / Double(max(1, examples.count))
            for step in 0..<steps {
                var gradient = weights.map { -pull * $0 }
                for example in examples {
                    let sums = example.figures.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
                    let top = sums.max() ?? 0
                    let powers = sums.map { exponential($0 - top) }
                    let total = powers.reduce(0, +)
                    for (candidate, figures) in example.figures.enumerated() {
                        let error = (candidate == example.right ? 1 : 0) - powers[candidate] / total
                        for index in 0..<width {
                            gradient[index] += error * figures[index] / Double(examples.count)
                        }
                    }
                }
                let pace = 4.0 / (1 + Double(step) / 100)
                for index in 0..<width { weights[index] += pace * gradient[index] }
            }
            return weights.map { ($0 * 100).rounded() / 100 }
        }
    }

    /// Trains the weights of the order on texts whose right claim is known.
    public func trainedWeights(on examples: [(text: String, claim: Int)]) -> [Double] {
        let prepared = examples.compactMap { example -> (figures: [[Double]], right: Int)? in
            let ranked = ranked(Query(example.text, self), limit: 80)
            guard let right = ranked.firstIndex(where: { $0.claim == example.claim }) else { return nil }
            return (ranked.map(\.figures.ordered), right)
        }
        return Weights.train(prepared)
    }
}
