import TextReading

/// Ranks the sentences of one document by how much each has of what a claim states.
///
/// A small linear model over eleven figures of a sentence; the weights are in ``SentenceWeights``.
public struct SentenceRanking: Sendable {
    /// A sentence in the order.
    public struct Ranked: Hashable, Sendable {
        /// Its place among the sentences given.
        public let index: Int
        /// How high it stands; only the order of scores means something.
        public let score: Double
        /// What puts it there, for people.
        public let reasons: [String]
    }

    let weights: [Double]

    /// The ranking that the project ships.
    public init() { weights = SentenceWeights.trained }

    /// A ranking with weights of one's own, in the order of ``SentenceFigures/names``.
    public init(weights: [Double]) { self.weights = weights }

    /// The sentences, best first; those that are as good stay in their order.
    ///
    /// - Parameter limit: For how many reasons are given.
    public func rank(_ claim: String, _ sentences: [String], reasonsFor limit: Int = 5) -> [Ranked] {
        let figures = SentenceFigures(claim, sentences)
        let scores = figures.rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return order.enumerated().map { rank, index in
            Ranked(index: index, score: scores[index], reasons: rank < limit ? figures.reasons(index) : [])
        }
    }

    /// The sentences by BM25 alone, for comparison: words as they are, the best known settings.
    public static func byTermsAlone(_ claim: String, _ sentences: [String]) -> [Int] {
        let scores = SentenceTerms.plain(claim, sentences)
        return scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    }
}

/// The figures that a sentence is ranked by.
public struct SentenceFigures: Sendable {
    /// The figures, in the order of the weights.
    public static let names = [
        "terms (BM25) beside the best sentence’s", "claim’s words, rare ones counting more",
        "claim’s words beside the best sentence’s", "claim’s words, squared", "numbers", "names", "length",
        "very short",
        "ends as a sentence does", "claim’s words with two sentences around", "one over its place by terms",
        "rarest shared word", "share of the claim’s words, all alike",
    ]

    /// A row of figures a sentence.
    public let rows: [[Double]]
    private let shared: [[String]]
    private let claimWords: Int
    private let numbers: [[String]]

    /// Reads a claim and the sentences of a document.
    public init(_ claim: String, _ sentences: [String]) {
        var stemmer = Stemmer(.english)
        let claimTerms = SentenceTerms(claim, &stemmer)
        let terms = sentences.map { SentenceTerms($0, &stemmer) }
        var frequency: [String: Int] = [:]
        for sentence in terms { for stem in Set(sentence.all) { frequency[stem, default: 0] += 1 } }
        let count = Double(sentences.count)
        let query = Set(claimTerms.content).sorted()
        let rarities = query.map { stem in
            let found = Double(frequency[stem] ?? 0)
            return (logarithm(1 + (count - found + 0.5) / (found + 0.5)), CommonWords.known.rarity(stem))
        }
        let places = Dictionary(uniqueKeysWithValues: query.enumerated().map { ($1, $0) })
        let worth = rarities.map { ($0.0 + $0.1) / 2 }
        let total = max(worth.reduce(0, +), 1e-9)
        // Which words of the claim each sentence has, and how often.
        let held: [[Int: Int]] = terms.map { sentence in
            sentence.content.reduce(into: [:]) { counts, stem in
                if let place = places[stem] { counts[place, default: 0] += 1 }
            }
        }
        let mean = max(1, Double(terms.reduce(0) { $0 + $1.content.count }) / max(1, count))
        let byTerms = zip(terms, held).map { sentence, held in
            held.sorted { $0.key < $1.key }.reduce(0.0) { sum, entry in
                let often = Double(entry.value)
                let length = 1.5 * (0.25 + 0.75 * Double(sentence.content.count) / mean)
                return sum + rarities[entry.key].0 * often * 2.5 / (often + length)
            }
        }
        let coverage = held.map { $0.keys.sorted().reduce(0) { $0 + worth[$1] } / total }
        let (best, bestCoverage) = (max(byTerms.max() ?? 0, 1e-9), max(coverage.max() ?? 0, 1e-9))
        var place = [Int](repeating: 0, count: terms.count)
        for (rank, index) in byTerms.indices.sorted(by: { (byTerms[$1], $0) < (byTerms[$0], $1) })
            .enumerated()
        {
            place[index] = rank
        }
        let names = claimTerms.names
        let nameWorth = max(names.reduce(0) { $0 + CommonWords.known.rarity($1) }, 1e-9)
        rows = terms.indices.map { index in
            let sentence = terms[index]
            var around: Set<Int> = []
            for near in max(0, index - 2)..<min(terms.count, index + 3) { around.formUnion(held[near].keys) }
            let stems = Set(sentence.all)
            return [
                byTerms[index] / best, coverage[index], coverage[index] / bestCoverage,
                coverage[index] * coverage[index],
                Double(claimTerms.numbers.count { sentence.numbers.contains($0) })
                    / Double(max(1, claimTerms.numbers.count)),
                names.reduce(0) { $0 + (stems.contains($1) ? CommonWords.known.rarity($1) : 0) } / nameWorth,
                logarithm(1 + Double(sentence.all.count)) / 4, sentence.all.count < 3 ? 1 : 0,
                sentence.endsAsSentence ? 1 : 0,
                around.sorted().reduce(0) { $0 + worth[$1] } / total, 1 / Double(1 + place[index]),
                (held[index].keys.map { worth[$0] }.max() ?? 0) / 10,
                Double(held[index].count) / Double(max(1, query.count)),
            ]
        }
        shared = held.map { held in
            held.keys.sorted { (worth[$1], $0) < (worth[$0], $1) }.map { query[$0] }
        }
        claimWords = query.count
        numbers = terms.map { sentence in claimTerms.numbers.filter { sentence.numbers.contains($0) } }
    }

    func reasons(_ index: Int) -> [String] {
        var reasons: [String] = []
        if !shared[index].isEmpty {
            reasons.append(
                "it has \(shared[index].count) of the claim’s \(claimWords) telling words: "
                    + shared[index].prefix(8).joined(separator: ", ")
            )
        }
        if !numbers[index].isEmpty {
            reasons.append("it has the claim’s " + numbers[index].joined(separator: ", "))
        }
        return reasons
    }
}

/// The terms of a sentence.
struct SentenceTerms {
    /// The stems of every word.
    var all: [String] = []
    /// Those that carry a subject.
    var content: [String] = []
    /// Numbers in digits, and number words as digits.
    var numbers: [String] = []
    /// Capitalised words, as stems.
    var names: [String] = []
    let endsAsSentence: Bool

    init(_ text: String, _ stemmer: inout Stemmer) {
        let spelled = SpelledText(text, limit: ReadText.maximumWords)
        for word in spelled.words {
            let isNumber = word.shape.contains(.number)
            let stem = isNumber ? word.folded : stemmer.stem(word.folded)
            all.append(stem)
            if StopWords.contains(word.folded) { continue }
            content.append(stem)
            if isNumber {
                numbers.append(stem)
            } else if word.shape.contains(.capitalised), !names.contains(stem) {
                names.append(stem)
            }
        }
        let closers: Set<UInt8> = [0x20, 0x22, 0x29, 0x27, 0x5D]
        let last = spelled.bytes.last { $0 < 0x80 && !closers.contains($0) }
        endsAsSentence = last == 0x2E || last == 0x21 || last == 0x3F
    }

    /// BM25 of words without stems, over the sentences.
    static func plain(_ claim: String, _ sentences: [String]) -> [Double] {
        let documents = sentences.map { SpelledText($0).words.map(\.folded) }
        var frequency: [String: Int] = [:]
        for words in documents { for word in Set(words) { frequency[word, default: 0] += 1 } }
        let count = Double(documents.count)
        let mean = max(1, Double(documents.reduce(0) { $0 + $1.count }) / max(1, count))
        let query = SpelledText(claim).words.map(\.folded)
        return documents.map { words in
            let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            return query.reduce(0) { sum, word in
                guard let often = counts[word].map(Double.init), let found = frequency[word].map(Double.init)
                else { return sum }
                let rarity = logarithm(1 + (count - found + 0.5) / (found + 0.5))
                return sum + rarity * often * 2.5 / (often + 1.5 * (0.25 + 0.75 * Double(words.count) / mean))
            }
        }
    }
}
