import EvidenceFinding
import System
import TextReading

/// A figure of a source.
struct SourceFigure: Sendable {
    let source: Int
    let passage: Int
    let sentence: String
    let figure: VetFigure
    /// The words of its clause, and of the sentence before where it speaks on of that.
    let context: Set<String>
    /// The words of its sentence and of the one before.
    let around: Set<String>
    /// The words of its sentence, and what it counts.
    let words: Set<String>
    /// The words of the parts of the sentence that belong to its other figures.
    let ofOthers: Set<String>
    /// Whether the source takes it back.
    let isRetracted: Bool

    /// A passage of a source.
    struct Place: Hashable {
        let source: Int
        let passage: Int
    }

    var place: Place { Place(source: source, passage: passage) }
}

/// The figures of all sources, by their words and values.
struct SourceFigures: Sendable {
    /// A sentence of a source that tells a year.
    struct DatedSentence: Sendable {
        let source: Int
        let text: String
        let words: Set<String>
        let years: Set<String>
    }

    private(set) var entries: [SourceFigure] = []
    private(set) var dated: [DatedSentence] = []
    /// All words of each source.
    private(set) var words: [Set<String>] = []
    /// The words that are written as names.
    private(set) var names: Set<String> = []
    /// All words of all sources.
    private(set) var allWords: Set<String> = []
    /// All years that the sources speak of.
    private(set) var years: Set<String> = []
    /// Words that figures of the sources are said of.
    private(set) var subjects: Set<String> = []
    private var byWord: [String: [Int]] = [:]
    private var byValue: [Double: [Int]] = [:]
    private var byDigits: [String: [Int]] = [:]
    private var byPlace: [SourceFigure.Place: [Int]] = [:]
    private var datedByWord: [String: [Int]] = [:]
    private var figuresOfNoun: [String: Int] = [:]
    /// Of the figures that share words with one, so many that share most are looked at.
    private static let mostSharing = 60
    /// How many sentences with figures have a word.
    private var sentencesOfWord: [String: Int] = [:]
    private var sentenceCount = 0

    init(_ sources: [VetSource]) {
        for (number, source) in sources.enumerated() {
            var stemmer = Stemmer(source.language)
            var all: Set<String> = []
            for (place, passage) in source.passages.enumerated() {
                var before: VetSentence?
                let texts = Self.sentences(of: passage.text)
                for (index, text) in texts.enumerated() {
                    let sentence = VetSentence(text, source.language, after: before?.lastQuantity, &stemmer)
                    all.formUnion(sentence.words)
                    let isRetracted = index + 1 < texts.count && Self.retracts(texts[index + 1])
                    add(sentence, before, number, place, isRetracted: isRetracted)
                    before = sentence
                }
            }
            words.append(all)
            allWords.formUnion(all)
        }
    }

    static func sentences(of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return TextReading.sentences(of: text).map { range in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range.start..<range.end])
            return String(view)
        }
    }

    private mutating func add(
        _ sentence: VetSentence,
        _ before: VetSentence?,
        _ source: Int,
        _ passage: Int,
        isRetracted: Bool
    ) {
        let sentenceYears = Set(sentence.years.map(\.year))
        years.formUnion(sentence.yearsNamed)
        names.formUnion(sentence.names)
        if !sentenceYears.isEmpty {
            for word in sentence.words { datedByWord[word, default: []].append(dated.count) }
            dated.append(
                DatedSentence(
                    source: source,
                    text: sentence.text,
                    words: sentence.words,
                    years: sentenceYears
                )
            )
        }
        var seen: Set<String> = []
        let earlier = before?.words ?? []
        for figure in sentence.figures {
            let around = figure.clause.union(sentence.words).union(earlier)
            let context = sentence.goesOn ? figure.clause.union(earlier) : figure.clause
            seen.formUnion(context)
            for word in context { byWord[word, default: []].append(entries.count) }
            if case .quantity(let quantity) = figure.value {
                byValue[quantity.low, default: []].append(entries.count)
                byDigits[quantity.sortedDigits, default: []].append(entries.count)
            }
            subjects.formUnion(figure.subject)
            for noun in figure.nouns { figuresOfNoun[noun, default: 0] += 1 }
            let entry = SourceFigure(
                source: source,
                passage: passage,
                sentence: sentence.text,
                figure: figure,
                context: context,
                around: around,
                words: sentence.words.union(figure.nouns),
                ofOthers: Self.stems(of: sentence.figures, but: figure),
                isRetracted: isRetracted
            )
            byPlace[entry.place, default: []].append(entries.count)
            entries.append(entry)
        }
        if !sentence.figures.isEmpty {
            sentenceCount += 1
            for word in seen { sentencesOfWord[word, default: 0] += 1 }
        }
    }

    private static func stems(of figures: [VetFigure], but figure: VetFigure) -> Set<String> {
        let others = figures.filter { $0.bytes != figure.bytes }.reduce(into: Set<String>()) {
            $0.formUnion($1.own)
        }
        return others.subtracting(figure.clause)
    }

    /// Whether a sentence takes back what the one before it says: "This was wrong."
    private static func retracts(_ text: String) -> Bool {
        let words = TextReading.words(of: text).map(\.folded)
        guard words.count <= 10, let first = words.first, retracting.contains(first),
            !words.contains("margin")
        else { return false }
        return words.contains(where: wrong.contains)
    }

    private static let retracting: Set<String> = ["this", "that", "it", "these", "those", "both", "the"]
    private static let wrong: Set<String> = [
        "wrong", "incorrect", "inaccurate", "mistaken", "mistake", "error", "erroneous", "retracted",
        "corrected",
    ]

    // MARK: - Looking

    /// The figures that share words with one of a draft, have its value, or its digits in another order.
    func places(near figure: VetFigure, _ words: Set<String>) -> Set<Int> {
        var counts: [Int: Int] = [:]
        for word in words { for place in byWord[word] ?? [] { counts[place, default: 0] += 1 } }
        let fewest = max(1, min(2, words.count - 1))
        let sharing = counts.filter { $0.value >= fewest }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var places = Set(sharing.prefix(Self.mostSharing).map(\.key))
        if case .quantity(let quantity) = figure.value {
            places.formUnion(byValue[quantity.low] ?? [])
            places.formUnion(byDigits[quantity.sortedDigits] ?? [])
        }
        return places
    }

    /// The figures of these passages and those beside them.
    func places(in passages: Set<SourceFigure.Place>) -> Set<Int> {
        passages.reduce(into: []) { places, place in
            for passage in place.passage - 1...place.passage + 1 {
                places.formUnion(byPlace[SourceFigure.Place(source: place.source, passage: passage)] ?? [])
            }
        }
    }

    /// How many figures count these things.
    func count(of nouns: Set<String>) -> Int { nouns.reduce(0) { max($0, figuresOfNoun[$1] ?? 0) } }

    /// How much a word tells one figure from others, 0 to 1: least where all sentences have it.
    func weight(_ word: String) -> Double {
        guard sentenceCount > 1 else { return 1 }
        let count = Double(max(1, sentencesOfWord[word] ?? 1))
        return naturalLogarithm(1 + Double(sentenceCount) / count)
            / naturalLogarithm(1 + Double(sentenceCount))
    }

    func weight(_ words: Set<String>) -> Double { words.reduce(0) { $0 + weight($1) } }

    /// The sentences with a year that share words with one of a draft.
    func datedSentences(near words: Set<String>) -> [DatedSentence] {
        Set(words.flatMap { datedByWord[$0] ?? [] }).sorted().map { dated[$0] }
    }
}

extension VetSentence {
    /// The last figure of it that says what it counts.
    var lastQuantity: Quantity? {
        figures.lazy.reversed().compactMap { figure in
            if case .quantity(let quantity) = figure.value { quantity } else { nil }
        }.first
    }
}
