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
            let articles = try PolNeARCorpus.articles(in: folder)
            let score = score(articles, found)
            let figures: [(String, Double, Double, String)] = [
                ("content, F1", score.contentF1, 0.62, ".555"),
                ("content and source, F1", score.bothF1, 0.42, ".341"),
                ("direct quotes, recall", score.directRecall, 0.92, ".853"),
            ]
            rows.append(
                EvaluationRow(
                    task: "who said what: ms for 10,000 words, at most",
                    data: "PolNeAR \(part)",
                    ours: milliseconds(articles),
                    peer: "",
                    goal: 100
                )
            )
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

    /// Compares what a model finds in articles with what is marked.
    static func score(_ articles: [MarkedArticle], with model: SpeechModel) -> SpeechScore {
        score(articles) { article in
            let text = SpeechText(article)
            return model.parts(of: text).map { parts in
                FoundSpeech(content: parts.content.map(text.range), source: parts.source.map(text.range))
            }
        }
    }

    /// What the finder gives, speech within speech left out, as no word is marked twice.
    private static func found(in article: String) -> [FoundSpeech] {
        attributions(in: article).filter { $0.outer == nil }.map { speech in
            FoundSpeech(content: speech.content, source: speech.source)
        }
    }

    private static func score(
        _ articles: [MarkedArticle],
        _ find: (String) -> [FoundSpeech]
    ) -> SpeechScore {
        var score = SpeechScore()
        for article in articles { score.add(article, find(article.text)) }
        return score
    }

    /// Milliseconds to read an article of 10,000 words, the best of five times.
    private static func milliseconds(_ articles: [MarkedArticle]) -> Double {
        var text = ""
        var words = 0
        for article in articles where words < 10_000 {
            text += article.text + "\n\n"
            words += article.text.split(whereSeparator: \.isWhitespace).count
        }
        // Time of the processor, not of the clock on the wall, which other programs share.
        let times = (0..<5).map { _ in
            let start = clock()
            _ = attributions(in: text)
            return Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC)
        }
        return times.min() ?? 0
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
