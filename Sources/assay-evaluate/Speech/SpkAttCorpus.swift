import ClaimModel
import EvidenceFinding
import Foundation

/// SpkAtt-2023, task 1: speeches of the German Bundestag with the words of cues, sources and messages.
///
/// Words are given by `sentence:word`. A speech is laid out as its words with spaces between them, a sentence after the
/// other, so that each word has a place in code points.
struct SpkAttSpeech {
    /// A marked speech event, as words of the speech by their numbers.
    struct Event: Equatable {
        var cue: Set<Int> = []
        var source: Set<Int> = []
        var message: Set<Int> = []
    }

    let text: String
    /// Where each word stands.
    let words: [CodePointRange]
    let events: [Event]

    private struct File: Decodable {
        struct Sentence: Decodable {
            let SentenceId: Int
            let Tokens: [String]
        }
        struct Annotation: Decodable {
            let Cue: [String]
            let Source: [String]
            let Message: [String]
            let PTC: [String]
        }
        let Sentences: [Sentence]
        let Annotations: [Annotation]
    }

    init(_ data: Data) throws {
        let file = try JSONDecoder().decode(File.self, from: data)
        var text = ""
        var place = 0
        var words: [CodePointRange] = []
        var numbers: [String: Int] = [:]
        for sentence in file.Sentences {
            if !text.isEmpty {
                text += "\n"
                place += 1
            }
            for (position, token) in sentence.Tokens.enumerated() {
                let isMark = token.count == 1 && ".,;:!?".contains(token)
                if position > 0, !isMark {
                    text += " "
                    place += 1
                }
                let length = token.unicodeScalars.count
                numbers["\(sentence.SentenceId):\(position)"] = words.count
                words.append(CodePointRange(start: place, end: place + length))
                text += token
                place += length
            }
        }
        self.text = text
        self.words = words
        events = file.Annotations.map { annotation in
            func numbered(_ places: [String]) -> Set<Int> { Set(places.compactMap { numbers[$0] }) }
            return Event(
                cue: numbered(annotation.Cue + annotation.PTC),
                source: numbered(annotation.Source),
                message: numbered(annotation.Message)
            )
        }
    }

    /// The speeches of a folder in the order of their files' names.
    static func speeches(in folder: URL) throws -> [SpkAttSpeech] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
            .sorted()
            .map { try SpkAttSpeech(Data(contentsOf: folder.appending(path: $0))) }
    }

    /// The words that lie in some stretches.
    func numbers(in ranges: [CodePointRange]) -> Set<Int> {
        Set(words.indices.filter { number in ranges.contains { $0.overlaps(words[number]) } })
    }
}
