import EvidenceFinding
import Foundation

/// Who said what in German, on speeches of the Bundestag (SpkAtt-2023, task 1): cues, sources and messages by their words.
///
/// Nothing is learnt; the words of the German lexicon were chosen by hand, and some with a look at what these speeches
/// hold.
enum GermanSpeechTask: EvaluationTask {
    static let name = "german-speech"

    static func run(data: URL) throws -> [EvaluationRow] {
        let folder = data.appending(path: "spkatt-2023/train")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let speeches = try SpkAttSpeech.speeches(in: folder)
        var score = SpkAttScore()
        for speech in speeches {
            guard let reading = SpeechReading(speech.text, language: "de") else { return [] }
            // A quotation of nobody is no event that the set marks.
            let found = reading.speeches.filter { $0.cue != nil }.map { found in
                SpkAttSpeech.Event(
                    cue: speech.numbers(in: found.cue.map { [$0] } ?? []),
                    source: speech.numbers(in: found.source.map { [$0] } ?? []),
                    message: speech.numbers(in: found.content)
                )
            }
            score.add(speech.events, found)
        }
        let set = "SpkAtt-2023 train, \(speeches.count) speeches"
        return [
            EvaluationRow(
                task: "who said what, German: cue, source and message, joint F1",
                data: set,
                ours: score.jointF1,
                peer: "rules with a parser .476 (its test part)",
                goal: 0.55
            ),
            EvaluationRow(task: "who said what, German: cues, F1", data: set, ours: score.cueF1, peer: ""),
        ]
    }
}
