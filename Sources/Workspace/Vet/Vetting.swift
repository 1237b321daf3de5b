public import ClaimModel
import DocumentImport
import EvidenceFinding
import TextAnchoring
import TextReading

/// What was found about one thing that a draft quotes or states.
public struct VetFinding: Hashable, Sendable {
    /// What of the draft was looked at.
    public enum Subject: String, Sendable, CaseIterable {
        /// Words between quotation marks.
        case quote
        /// A figure of a sentence.
        case figure
        /// Who is said to say a quote.
        case speaker
    }

    /// How it stands to the sources.
    public enum Outcome: String, Sendable, CaseIterable {
        /// The source has it so.
        case found
        /// The source has nearly these words, and others among them.
        case drifted
        /// No source has it.
        case absent
        /// A source speaks of the same and gives another figure, or another speaker.
        case differs
        /// No source that was given speaks of it: nothing can be said.
        case notCompared = "not compared"
    }

    /// What was looked at.
    public let subject: Subject
    /// How it stands to the sources.
    public var outcome: Outcome
    /// The words of the draft.
    public let text: String
    /// The passage of the draft, counted from 1.
    public let passage: Int
    /// The source that has it, or comes nearest.
    public var source: String?
    /// What the source says there, where it says something else.
    public var there: String?

    /// Another source that speaks of the same and says something else than the draft; nil where none does.
    public var second: Second?

    /// What another source says.
    public struct Second: Hashable, Sendable {
        /// The source.
        public let source: String
        /// What it says there.
        public let there: String
    }

    /// Whether the draft says something that the sources do not.
    public var isFault: Bool { outcome == .drifted || outcome == .absent || outcome == .differs }
}

/// A draft that is held against sources, without a workspace.
public struct DraftVetting: Sendable {
    private let sources: [VetSource]
    private let figures: FigureVetting

    /// Sources that drafts are held against.
    public init(_ sources: [VetSource]) {
        self.sources = sources
        figures = FigureVetting(sources)
    }

    /// What a draft quotes and states, in its order, each with how it stands to the sources.
    ///
    /// - Parameter passages: The texts of the draft's passages.
    public func findings(_ passages: [String]) -> [VetFinding] {
        var findings: [VetFinding] = []
        let language = Language(detectedIn: passages.joined(separator: "\n"))?.rawValue
        for (index, text) in passages.enumerated() {
            let quotes = DraftQuote.all(in: text)
            let speech = quotes.isEmpty ? nil : SpeechReading(text, language: language)
            for quote in quotes {
                let (finding, places) = look(for: quote, passage: index + 1)
                findings.append(finding)
                if let speech, let speaker = self.speaker(of: quote, speech, places, index + 1) {
                    findings.append(speaker)
                }
            }
            findings += figures.findings(
                text,
                outside: quotes.map(\.bytes),
                passage: index + 1
            )
        }
        return findings
    }

    // MARK: - Quotes

    private struct Place {
        let source: VetSource
        let range: CodePointRange
    }

    private func look(for quote: DraftQuote, passage: Int) -> (VetFinding, [Place]) {
        let places = sources.flatMap { source in
            source.places(of: quote).map { Place(source: source, range: $0) }
        }
        if let first = places.first {
            var finding = VetFinding(subject: .quote, outcome: .found, text: quote.text, passage: passage)
            finding.source = first.source.name
            let having = Set(places.map(\.source.name))
            finding.second =
                near(quote, in: sources.filter { !having.contains($0.name) })
                .first { $0.score >= Self.likeScore }?.second
            return (finding, places)
        }
        let all = near(quote, in: sources)
        guard let nearest = all.first else {
            return (VetFinding(subject: .quote, outcome: .absent, text: quote.text, passage: passage), [])
        }
        var finding = VetFinding(subject: .quote, outcome: .drifted, text: quote.text, passage: passage)
        finding.source = nearest.second.source
        finding.there = nearest.second.there
        finding.second =
            all.dropFirst().first { $0.score >= Self.likeScore && $0.second.there != nearest.second.there }?
            .second
        return (finding, [])
    }

    /// A second source has a quote otherwise, and not something else, when it has so many of its words.
    private static let likeScore = 0.8

    /// What sources have that is near a quote, the nearest first.
    private func near(
        _ quote: DraftQuote,
        in sources: [VetSource]
    ) -> [(second: VetFinding.Second, score: Double)] {
        sources.compactMap { source in
            source.nearest(to: quote).map {
                (second: VetFinding.Second(source: source.name, there: $0.text), score: $0.score)
            }
        }.enumerated().sorted { left, right in
            let (one, two) = (left.element.score, right.element.score)
            return one != two ? one > two : left.offset < right.offset
        }.map(\.element)
    }

    /// Whether the sources have the quote from somebody else; nil where one of the two names nobody.
    private func speaker(
        of quote: DraftQuote,
        _ speech: SpeechReading,
        _ places: [Place],
        _ passage: Int
    ) -> VetFinding? {
        guard let here = Self.speaker(speech, quote.range) else { return nil }
        var other: (name: String, source: String)?
        for place in places.prefix(Self.maximumPlaces) {
            guard let there = place.source.speaker(at: place.range) else { continue }
            if !Set(Self.nameWords(here)).isDisjoint(with: Self.nameWords(there)) {
                var finding = VetFinding(subject: .speaker, outcome: .found, text: here, passage: passage)
                finding.source = place.source.name
                return finding
            }
            other = other ?? (there, place.source.name)
        }
        guard let other else { return nil }
        var finding = VetFinding(subject: .speaker, outcome: .differs, text: here, passage: passage)
        finding.source = other.source
        finding.there = other.name
        return finding
    }

    /// Words that stand in more places of the sources are looked at in so many for who says them.
    private static let maximumPlaces = 16

    static func speaker(_ speech: SpeechReading, _ range: CodePointRange) -> String? {
        speech.speeches(at: range).lazy.compactMap { speech.speeches[$0].speaker }
            .first { !$0.isUnnamed }?.name
    }

    private static func nameWords(_ name: String) -> [String] {
        words(of: name).map(\.folded).filter { $0.count > 1 && !StopWords.contains($0) }
    }
}

/// A source that drafts are held against.
public struct VetSource: Sendable {
    /// What it is called in findings.
    public let name: String
    let passages: [Passage]
    /// All passages, a line feed between them.
    let text: String
    private let anchoring: AnchoringText
    /// As BCP 47 writes it; nil where its words do not tell.
    private let language: String?
    private let words: [TextReading.Word]
    private let starts: [Int]
    /// The sentences with the words that say what they are about.
    let sentences: [VetSentence]

    /// A source with its passages.
    public init(name: String, passages: [Passage]) {
        self.name = name
        self.passages = passages
        text = passages.map(\.text).joined(separator: "\n")
        anchoring = AnchoringText(text)
        language = Language(detectedIn: text)?.rawValue
        words = TextReading.words(of: text)
        var starts: [Int] = []
        var start = 0
        for passage in passages {
            starts.append(start)
            start += passage.text.unicodeScalars.count + 1
        }
        self.starts = starts
        var stemmer = Stemmer()
        var sentences: [VetSentence] = []
        for passage in passages {
            let scalars = Array(passage.text.unicodeScalars)
            for range in TextReading.sentences(of: passage.text) {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[range.start..<range.end])
                sentences.append(VetSentence(String(view), &stemmer))
            }
        }
        self.sentences = sentences
    }

    /// Where the source has a quote, word for word; its parts in order where something was left out between them.
    /// Several places where it has it more than once.
    func places(of quote: DraftQuote) -> [CodePointRange] {
        let parts = quote.parts.map { anchoring.occurrences(of: $0) }
        guard let firsts = parts.first else { return [] }
        return firsts.compactMap { first -> CodePointRange? in
            var place = first
            for rest in parts.dropFirst() {
                guard let next = rest.first(where: { $0.start >= place.end }) else { return nil }
                place = CodePointRange(start: place.start, end: next.end)
            }
            return place
        }
    }

    /// Who says what stands at a place: the speaker of its passage, or whom the text there names.
    func speaker(at range: CodePointRange) -> String? {
        guard let index = starts.lastIndex(where: { $0 <= range.start }) else { return nil }
        if let speaker = passages[index].speaker { return speaker }
        let inside = CodePointRange(start: range.start - starts[index], end: range.end - starts[index])
        return SpeechReading(passages[index].text, language: language).flatMap {
            DraftVetting.speaker($0, inside)
        }
    }

    /// The words that come nearest to a quote: nearly as many of its words, in its order, as there are.
    func nearest(to quote: DraftQuote) -> (text: String, score: Double)? {
        let wanted = TextReading.words(of: quote.text).map(\.folded)
        guard wanted.count >= 3, words.count >= 3 else { return nil }
        var counts: [String: Int] = [:]
        for word in wanted { counts[word, default: 0] += 1 }
        let length = wanted.count + 2
        // How many of the quote's words each stretch of its length has, by moving a window along.
        var have: [String: Int] = [:]
        var shared = 0
        var best = (shared: 0, start: 0)
        for index in words.indices {
            let word = words[index].folded
            if let limit = counts[word] {
                have[word, default: 0] += 1
                if have[word, default: 0] <= limit { shared += 1 }
            }
            if index >= length {
                let old = words[index - length].folded
                if let limit = counts[old] {
                    if have[old, default: 0] <= limit { shared -= 1 }
                    have[old, default: 0] -= 1
                }
            }
            if shared > best.shared { best = (shared, max(0, index - length + 1)) }
        }
        let window = best.start..<min(words.count, best.start + length)
        let there = window.map { words[$0].folded }
        let run = Self.longestCommon(wanted, there)
        let score = Double(run.length) / Double(wanted.count)
        guard score >= 0.6, let first = run.first, let last = run.last else { return nil }
        let bytes =
            words[window.lowerBound + first].bytes
            .lowerBound..<words[window.lowerBound + last].bytes.upperBound
        let utf8 = Array(text.utf8)
        return (String(decoding: utf8[bytes], as: UTF8.self), score)
    }

    /// The longest common subsequence of two lists of words: its length, and the first and last places in the second.
    private static func longestCommon(
        _ one: [String],
        _ two: [String]
    ) -> (length: Int, first: Int?, last: Int?) {
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
