import EvidenceFinding
import Foundation

/// Claims of Wikipedia with every sentence of the pages that they cite, and the sets of sentences that bear them out
/// (WiCE).
struct WiCE {
    struct Claim: Decodable {
        let label: String
        let claim: String
        let evidence: [String]
        let sets: [Set<Int>]

        enum CodingKeys: String, CodingKey {
            case label, claim, evidence
            case sets = "supporting_sentences"
        }
    }

    /// The claims of the development split that some sentence bears out; nil when the data is not there.
    static func claims(_ data: URL, split: String = "dev") throws -> [Claim]? {
        let file = data.appending(path: "wice/entailment_retrieval/claim/\(split).jsonl")
        let claims: [Claim]? = try JSONLines.read(file)
        return claims?.filter { $0.sets.contains { !$0.isEmpty } }
    }
}

/// A file with a JSON object a line.
enum JSONLines {
    /// The objects; nil when the file is not there.
    static func read<Object: Decodable>(_ file: URL) throws -> [Object]? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Object.self, from: Data($0))
        }
    }
}

/// Does the ranking bring up the sentences that bear a claim out?
///
/// hit@1: the first sentence is in some gold set. Set recall@5: of the gold set that fares best, the share that is
/// among the first five, on average. Claims without a gold set are left out. Fold k of five holds the claims whose
/// place in the file leaves k when divided by five, and is ranked by weights trained on the other four.
enum EvidenceSentencesTask: EvaluationTask {
    static let name = "evidence-sentences"

    static func run(data: URL) throws -> [EvaluationRow] {
        guard let claims = try WiCE.claims(data) else { return [] }
        let figures = claims.map { SentenceFigures($0.claim, $0.evidence) }
        let training = training(claims, figures)
        var (folds, shipped, plain) = (Score(), Score(), Score())
        let weights = (0..<5).map { fold in training.weights { $0 % 5 != fold } }
        for (index, claim) in claims.enumerated() {
            let fold = SentenceRanking(weights: weights[index % 5])
            folds.add(fold.rank(claim.claim, claim.evidence, reasonsFor: 0).map(\.index), claim.sets)
            shipped.add(
                SentenceRanking().rank(claim.claim, claim.evidence, reasonsFor: 0).map(\.index),
                claim.sets
            )
            plain.add(SentenceRanking.byTermsAlone(claim.claim, claim.evidence), claim.sets)
        }
        func rows(_ name: String, _ score: Score) -> [EvaluationRow] {
            [
                EvaluationRow(
                    task: "evidence sentences: hit@1",
                    data: "WiCE dev, \(claims.count) claims, \(name)",
                    ours: score.hit,
                    peer: String(format: "BM25 here %.3f", plain.hit),
                    goal: 0.80
                ),
                EvaluationRow(
                    task: "evidence sentences: set recall@5",
                    data: "WiCE dev, \(claims.count) claims, \(name)",
                    ours: score.recall,
                    peer: String(format: "BM25 here %.3f", plain.recall),
                    goal: 0.84
                ),
            ]
        }
        return rows("five-fold", folds) + rows("weights as shipped, trained on these", shipped)
    }

    /// The examples of these claims, grouped by their place.
    static func training(_ claims: [WiCE.Claim], _ figures: [SentenceFigures]) -> SentenceTraining {
        var training = SentenceTraining()
        for (index, claim) in claims.enumerated() {
            training.add(figures[index], gold: claim.sets.reduce(into: []) { $0.formUnion($1) }, group: index)
        }
        return training
    }

    private struct Score {
        private var count = 0.0
        private var hits = 0.0
        private var recalls = 0.0
        var hit: Double { hits / max(1, count) }
        var recall: Double { recalls / max(1, count) }

        mutating func add(_ order: [Int], _ sets: [Set<Int>]) {
            let sets = sets.filter { !$0.isEmpty }
            let top = Set(order.prefix(5))
            count += 1
            if let first = order.first, sets.contains(where: { $0.contains(first) }) { hits += 1 }
            recalls += sets.map { Double($0.intersection(top).count) / Double($0.count) }.max() ?? 0
        }
    }
}
