import EvidenceFinding
import Foundation

/// Who said what, on PolNeAR: contents, contents with their sources, and direct quotes.
///
/// Weights are learnt from the training part, and what is not learnt was tuned on training and development parts.
enum WhoSaidWhat: EvaluationTask {
    static let name = "who-said-what"

    static func run(data: URL) throws -> [EvaluationRow] {
        var rows: [EvaluationRow] = []
        let parts = try? FileManager.default.contentsOfDirectory(atPath: data.appending(path: "polnear").path)
        for part in (parts ?? []).sorted() where part != "train" {
            let folder = data.appending(path: "polnear/\(part)")
            guard PolNeARCorpus.isThere(folder) else { continue }
            let score = score(try PolNeARCorpus.articles(in: folder), with: .trained)
            let figures: [(String, Double, Double, String)] = [
                ("content, F1", score.contentF1, 0.62, ".555"),
                ("content and source, F1", score.bothF1, 0.42, ".341"),
                ("direct quotes, recall", score.directRecall, 0.92, ".853"),
            ]
            rows += figures.map { figure in
                EvaluationRow(
                    task: "who said what: \(figure.0)",
                    data: "PolNeAR \(part), span IoU ≥ .3",
                    ours: figure.1,
                    peer: "\(figure.3) GenderGapTracker + spaCy",
                    goal: figure.2
                )
            }
        }
        return rows
    }

    /// Compares what is found in articles with what is marked.
    static func score(_ articles: [MarkedArticle], with model: SpeechModel) -> SpeechScore {
        var score = SpeechScore()
        for article in articles {
            let text = SpeechText(article.text)
            let found = model.parts(of: text).map { parts in
                FoundSpeech(content: parts.content.map(text.range), source: parts.source.map(text.range))
            }
            score.add(article, found)
        }
        return score
    }
}

extension SpeechScore: CustomStringConvertible {
    var description: String {
        func short(_ figure: Double) -> String { String(format: "%.3f", figure) }
        return """
            content F1 \(short(contentF1)) (precision \(short(contentPrecision)), recall \
            \(short(contentRecall))), content and source F1 \(short(bothF1)), direct quotes \
            \(short(directRecall)) of \(directQuotes); \(marked) marked, \(found) found
            """
    }
}
