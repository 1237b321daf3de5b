public import ClaimModel
import EvidenceFinding
import Synchronization
import TextAnchoring
import TextReading

/// A source that drafts are held against.
public struct VetSource: Sendable {
    /// What it is called in findings.
    public let name: String
    let passages: [Passage]
    /// All passages, a line feed between them.
    let text: String
    /// The language that its words tell; nil where they tell none.
    let language: Language?
    /// What a quote leaves out of it.
    let sense: QuoteSense
    private let anchoring: AnchoringText
    private let words: SourceWords
    private let starts: [Int]
    /// Who says what in it; read when it is first asked for.
    private let speeches: SourceSpeeches

    /// A source with its passages.
    public init(name: String, passages: [Passage]) {
        self.name = name
        self.passages = passages
        text = passages.map(\.text).joined(separator: "\n")
        anchoring = AnchoringText(text)
        language = Language(detectedIn: text)
        sense = QuoteSense(text, language)
        words = SourceWords(text)
        speeches = SourceSpeeches(text, language)
        var starts: [Int] = []
        var start = 0
        for passage in passages {
            starts.append(start)
            start += passage.text.unicodeScalars.count + 1
        }
        self.starts = starts
    }

    /// Where the source has a quote, word for word: for each place its parts, in order where something was left out
    /// between them. Several places where it has it more than once.
    func places(of quote: DraftQuote) -> [[CodePointRange]] {
        let parts = quote.parts.map { anchoring.occurrences(of: $0) }
        guard let firsts = parts.first else { return [] }
        // Each part stands after the one before it, and no earlier than for the place before: each list is gone through once.
        var next = [Int](repeating: 0, count: parts.count)
        return firsts.compactMap { first -> [CodePointRange]? in
            var place = [first]
            for index in parts.indices.dropFirst() {
                let end = place[place.count - 1].end
                while next[index] < parts[index].count, parts[index][next[index]].start < end {
                    next[index] += 1
                }
                guard next[index] < parts[index].count else { return nil }
                place.append(parts[index][next[index]])
            }
            return place
        }
    }

    /// The number of the passage that holds a place.
    func passage(at place: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The voices of a place that have names, the innermost first: those whom the text names, and the speaker of its passage.
    func voices(at range: CodePointRange) -> [VetVoice] {
        let named = speeches.reading.map { $0.namedVoices(at: range) } ?? []
        guard let name = passages[passage(at: range.start)].speaker else { return named }
        return named + [VetVoice(name: name, kind: NamedSpeaker.kind(of: name), denial: nil)]
    }

    /// Where a passage begins, in code points of the text.
    func start(ofPassage number: Int) -> Int { starts[number] }

    /// The words from one place to another.
    func string(_ range: CodePointRange) -> String { sense.string(range.start..<range.end) }

    /// The words that come nearest to a quote: nearly as many of its words, in its order, as there are.
    func nearest(to quote: DraftQuote) -> (text: String, score: Double)? { words.nearest(to: quote.text) }
}

/// Who says what in a source, read once.
private final class SourceSpeeches: Sendable {
    private let text: String
    private let language: Language?
    private let read = Mutex<SpeechReading??>(nil)

    init(_ text: String, _ language: Language?) {
        self.text = text
        self.language = language
    }

    /// The reading; nil for a language whose speech is not read.
    var reading: SpeechReading? {
        read.withLock { known in
            let reading = known ?? SpeechReading(text, language: language?.rawValue)
            known = .some(reading)
            return reading
        }
    }
}

/// Who says something, and whether that is said to have happened.
struct VetVoice {
    let name: String
    let kind: Attribution.Kind
    /// Why it was not said, or that it was denied; nil where it was said.
    let denial: String?
}

extension SpeechReading {
    /// The voices of a place that have names, the innermost first.
    func namedVoices(at range: CodePointRange) -> [VetVoice] {
        speeches(at: range).reversed().map { speeches[$0] }.compactMap { speech in
            guard let speaker = speech.speaker, !speaker.isUnnamed else { return nil }
            let denial = speech.unsaid ?? (speech.act == .denied ? "it was denied" : nil)
            return VetVoice(name: speaker.name, kind: speaker.kind, denial: denial)
        }
    }
}
