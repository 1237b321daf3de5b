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

/// The words of a source, numbered, to look for what is near a quote.
struct SourceWords: Sendable {
    private let utf8: [UInt8]
    private let bytes: [Range<Int>]
    private let words: [Int]
    private let numbers: [String: Int]
    /// Where each word stands, by its number.
    private let places: [[Int]]

    /// So much of a quote must be there, in its order.
    private static let leastScore = 0.6

    init(_ text: String) {
        let read = TextReading.words(of: text)
        utf8 = Array(text.utf8)
        bytes = read.map(\.bytes)
        var numbers: [String: Int] = [:]
        var words: [Int] = []
        var places: [[Int]] = []
        for (place, word) in read.enumerated() {
            let number = numbers[word.folded] ?? places.count
            if number == places.count {
                numbers[word.folded] = number
                places.append([])
            }
            words.append(number)
            places[number].append(place)
        }
        self.numbers = numbers
        self.words = words
        self.places = places
    }

    /// The stretch that comes nearest to some words, with how many of them it has in their order, 0 to 1.
    func nearest(to quote: String) -> (text: String, score: Double)? {
        // A word that the source lacks has a number of its own.
        let wanted = TextReading.words(of: quote).enumerated().map { numbers[$1.folded] ?? -1 - $0 }
        guard wanted.count >= 3, words.count >= 3 else { return nil }
        let length = wanted.count + 2
        guard let end = bestEnd(wanted, length) else { return nil }
        let start = max(0, end - length + 1)
        let window = start..<min(words.count, start + length)
        let run = Self.longestCommon(wanted, Array(words[window]))
        let score = Double(run.length) / Double(wanted.count)
        guard score >= Self.leastScore, let first = run.first, let last = run.last else { return nil }
        let range = bytes[start + first].lowerBound..<bytes[start + last].upperBound
        return (String(decoding: utf8[range], as: UTF8.self), score)
    }

    /// The end of the stretch of so many words that has most of those wanted.
    private func bestEnd(_ wanted: [Int], _ length: Int) -> Int? {
        var counts: [Int: Int] = [:]
        for word in wanted where word >= 0 { counts[word, default: 0] += 1 }
        // Only the places of wanted words are gone through.
        let hits = counts.keys.flatMap { places[$0] }.sorted()
        var have: [Int: Int] = [:]
        var (first, shared) = (0, 0)
        var best: (shared: Int, end: Int)?
        for hit in hits {
            while hits[first] + length <= hit {
                let old = words[hits[first]]
                if have[old, default: 0] <= counts[old] ?? 0 { shared -= 1 }
                have[old, default: 0] -= 1
                first += 1
            }
            let word = words[hit]
            have[word, default: 0] += 1
            if have[word, default: 0] <= counts[word] ?? 0 { shared += 1 }
            if shared > best?.shared ?? 0 { best = (shared, hit) }
        }
        return best?.end
    }

    /// The longest common subsequence of two lists: its length, and the first and last places in the second.
    private static func longestCommon(_ one: [Int], _ two: [Int]) -> (length: Int, first: Int?, last: Int?) {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
        for i in one.indices.reversed() {
            for j in two.indices.reversed() {
                lengths[i][j] =
                    one[i] == two[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var (i, j) = (0, 0)
        var places: [Int] = []
        while i < one.count, j < two.count {
            if one[i] == two[j] {
                places.append(j)
                i += 1
                j += 1
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return (lengths[0][0], places.first, places.last)
    }
}
