import EvidenceFinding
import Foundation

/// Sentences of debates that people judged (ClaimBuster).
enum ClaimBuster {
    /// A sentence and whether it is worth checking.
    struct Sentence: Decodable {
        let id: Int
        let label: Int
        let text: String

        var isWorthChecking: Bool { label == 1 }

        enum CodingKeys: String, CodingKey {
            case id = "sentence_id"
            case label, text
        }
    }

    /// The sentences of the training file in the order of their ids; nil when the data is not there.
    static func sentences(_ data: URL) throws -> [Sentence]? {
        let file = data.appending(path: "claimbuster/train.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode([Sentence].self, from: Data(contentsOf: file)).sorted {
            $0.id < $1.id
        }
    }
}

/// Which sentences are worth checking? Five folds, each scored by weights of the other four.
enum WorthCheckingTask: EvaluationTask {
    static let name = "check-worthiness"

    static func run(data: URL) throws -> [EvaluationRow] {
        guard let sentences = try ClaimBuster.sentences(data) else { return [] }
        var right = 0
        var chosen = 0
        for fold in 0..<5 {
            let others = sentences.enumerated().filter { $0.offset % 5 != fold }.map(\.element)
            let model = CheckWorthiness(trainedOn: others.map { ($0.text, $0.isWorthChecking) })
            for (place, sentence) in sentences.enumerated() where place % 5 == fold {
                guard model.score(sentence.text).score >= 0.5 else { continue }
                chosen += 1
                if sentence.isWorthChecking { right += 1 }
            }
        }
        let all = sentences.count { $0.isWorthChecking }
        let where_ = "ClaimBuster train.json, \(sentences.count) sentences, five-fold"
        func row(_ figure: String, _ value: Double, goal: Double? = nil) -> EvaluationRow {
            EvaluationRow(
                task: "worth checking: \(figure)",
                data: where_,
                ours: value,
                peer: goal == nil ? "" : "TF-IDF and SVM .755",
                goal: goal
            )
        }
        return [
            row("F1", 2 * Double(right) / Double(chosen + all), goal: 0.78),
            row("precision", Double(right) / Double(max(1, chosen))),
            row("recall", Double(right) / Double(max(1, all))),
        ]
    }
}
