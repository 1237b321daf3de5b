import ClaimModel
import EvidenceFinding
import TextReading

/// Holds the figures and dates of a draft against those of the sources that are of the same.
///
/// Of two figures of the sources, one is of the same more closely when it shares with the draft's all words that the other
/// shares, and more; only the closest count. A figure that the sources have of another time, of somebody else or of
/// something else is not found by being there.
struct FigureVetting {
    /// A figure of a source.
    private struct Entry {
        let source: Int
        let sentence: String
        let figure: VetFigure
        /// The words of its clause, and of the sentence before where it speaks on of that.
        let context: Set<String>
        /// The words of its sentence and of the one before.
        let around: Set<String>
        /// The words of the parts of the sentence that belong to its other figures.
        let ofOthers: Set<String>
        /// Whether the source takes it back.
        let isRetracted: Bool
    }

    private let names: [String]
    private var entries: [Entry] = []
    /// The figures by the words around them.
    private var byWord: [String: [Int]] = [:]
    /// The figures by their values.
    private var byValue: [Double: [Int]] = [:]
    /// All words of each source.
    private var wordsOfSources: [Set<String>] = []
    /// Words that figures of the sources are said of.
    private var subjects: Set<String> = []

    /// A figure is of the same when it has this part of the words, and differs only where it has that part.
    private static let leastFit = 0.34
    private static let leastFitToDiffer = 0.5
    /// More words than these are not wanted of a long sentence.
    private static let mostWanted = 8

    init(_ sources: [VetSource]) {
        names = sources.map(\.name)
        for (number, source) in sources.enumerated() {
            var stemmer = Stemmer(source.language)
            var all: Set<String> = []
            for passage in source.passages {
                var before: VetSentence?
                let texts = Self.sentences(of: passage.text)
                for (place, text) in texts.enumerated() {
                    let sentence = VetSentence(text, source.language, after: before?.lastQuantity, &stemmer)
                    all.formUnion(sentence.words)
                    let isRetracted = place + 1 < texts.count && Self.retracts(texts[place + 1])
                    add(sentence, before, number, isRetracted: isRetracted)
                    before = sentence
                }
            }
            wordsOfSources.append(all)
        }
    }

    private static func sentences(of text: String) -> [String] {
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
        isRetracted: Bool
    ) {
        for figure in sentence.figures {
            let earlier = before?.words ?? []
            let around = figure.clause.union(sentence.words).union(earlier)
            let context = sentence.goesOn ? figure.clause.union(earlier) : figure.clause
            for word in context { byWord[word, default: []].append(entries.count) }
            if case .quantity(let quantity) = figure.value {
                byValue[quantity.low, default: []].append(entries.count)
            }
            subjects.formUnion(figure.subject)
            entries.append(
                Entry(
                    source: source,
                    sentence: sentence.text,
                    figure: figure,
                    context: context,
                    around: around,
                    ofOthers: Self.stems(of: sentence.figures, but: figure),
                    isRetracted: isRetracted
                )
            )
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
        let words = words(of: text).map(\.folded)
        guard words.count <= 10, let first = words.first, retracting.contains(first) else { return false }
        return words.contains(where: wrong.contains)
    }

    private static let retracting: Set<String> = ["this", "that", "it", "these", "those", "both", "the"]
    private static let wrong: Set<String> = [
        "wrong", "incorrect", "inaccurate", "mistaken", "mistake", "error", "erroneous", "retracted",
        "corrected",
    ]

    /// The findings about a passage's figures; what stands in quotes is looked at with the quotes.
    func findings(
        _ text: String,
        outside quotes: [Range<Int>],
        passage: Int,
        _ language: Language?
    ) -> [VetFinding] {
        let scalars = Array(text.unicodeScalars)
        var stemmer = Stemmer(language)
        var findings: [VetFinding] = []
        var before: VetSentence?
        var quotes = quotes[...]
        var (place, start) = (0, 0)
        for range in TextReading.sentences(of: text) {
            start += scalars[place..<range.start].reduce(0) { $0 + UTF8.width($1) }
            place = range.start
            // Quotes and sentences are gone through together.
            while let quote = quotes.first, quote.upperBound <= start { quotes.removeFirst() }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range.start..<range.end])
            let sentence = VetSentence(String(view), language, after: before?.lastQuantity, &stemmer)
            for figure in sentence.figures
            where !Self.isQuoted(figure.bytes.lowerBound + start, quotes) {
                findings.append(finding(Wanted(figure, of: sentence, before), passage))
            }
            before = sentence
        }
        return findings
    }

    /// Whether a place stands in one of the quotes from here on, which are in order.
    private static func isQuoted(_ place: Int, _ quotes: ArraySlice<Range<Int>>) -> Bool {
        quotes.prefix { $0.lowerBound <= place }.contains { $0.contains(place) }
    }

    // MARK: - Comparing

    /// A figure of the draft with the words that are wanted around it.
    private struct Wanted {
        let figure: VetFigure
        let words: Set<String>
        let sentence: String

        init(_ figure: VetFigure, of sentence: VetSentence, _ before: VetSentence?) {
            self.figure = figure
            self.sentence = sentence.text
            // "It employs 230 people": of what the sentence before is about.
            words = figure.clause.count < 3 ? figure.clause.union(before?.words ?? []) : figure.clause
        }
    }

    /// A figure of a source beside one of the draft.
    private struct Candidate {
        let entry: Entry
        let agreement: VetAgreement
        let match: Match
        let fit: Double

        init(_ entry: Entry, _ wanted: Wanted) {
            self.entry = entry
            agreement = wanted.figure.value.agreement(with: entry.figure.value)
            // What the draft says of several figures at once tells none of them from another.
            let own = wanted.figure.own.intersection(entry.figure.own)
            let clause = wanted.words.intersection(entry.figure.clause)
            let context = wanted.words.intersection(entry.context)
            match = Match(own: own, clause: clause, context: context)
            let shared = Double(clause.count) + Double(context.count - clause.count) / 2
            fit = shared / Double(max(1, min(wanted.words.count, FigureVetting.mostWanted)))
        }
    }

    /// The words that a figure of a source shares with one of the draft. Many figures share the same.
    private struct Match: Hashable {
        let own: Set<String>
        let clause: Set<String>
        let context: Set<String>

        /// Whether this is of the same more closely than another.
        func outweighs(_ other: Match) -> Bool {
            if context != other.context { return context.isStrictSuperset(of: other.context) }
            if clause != other.clause { return clause.isStrictSuperset(of: other.clause) }
            return own.isStrictSuperset(of: other.own)
        }
    }

    private func finding(_ wanted: Wanted, _ passage: Int) -> VetFinding {
        let candidates = candidates(for: wanted)
        let matches = Set(candidates.map(\.match))
        let best = matches.filter { one in !matches.contains { $0.outweighs(one) } }
        let closest = candidates.filter { best.contains($0.match) }
        func second(besides chosen: Candidate) -> VetFinding.Second? {
            closest.first {
                $0.entry.source != chosen.entry.source && $0.agreement == .other
                    && canDiffer($0, from: wanted)
            }.map { VetFinding.Second(source: names[$0.entry.source], there: $0.entry.sentence) }
        }
        func finding(_ outcome: VetFinding.Outcome, _ there: Candidate?, _ why: String? = nil) -> VetFinding {
            var finding = VetFinding(
                subject: .figure,
                outcome: outcome,
                text: wanted.figure.text,
                passage: passage
            )
            finding.source = there.map { names[$0.entry.source] }
            if outcome != .found { finding.there = there?.entry.sentence }
            finding.why = why
            if outcome == .found || outcome == .differs { finding.second = there.flatMap(second) }
            return finding
        }
        let agreeing = candidates.filter { $0.agreement == .same || $0.agreement == .sameNumber }
        if let same = closest.first(where: { $0.agreement == .same && mismatch($0, wanted) == nil }) {
            if let why = objection(same, wanted) { return finding(.differs, same, why) }
            return finding(.found, same)
        }
        if let other = closest.first(where: { $0.agreement == .other && canDiffer($0, from: wanted) }) {
            return finding(.differs, other)
        }
        if let same = closest.first(where: { $0.agreement == .sameNumber && mismatch($0, wanted) == nil }) {
            return finding(.found, same)
        }
        let there = agreeing.first ?? anywhere(wanted)
        if let there, !wanted.figure.isCommon || there.entry.isRetracted, let why = mismatch(there, wanted) {
            return finding(.elsewhere, there, why)
        }
        // The figure is there, and whether it is of the same a person must see.
        return finding(.notFound, there)
    }

    /// The figure of a source that is of the same value and measure, whatever it is said of.
    private func anywhere(_ wanted: Wanted) -> Candidate? {
        guard case .quantity(let quantity) = wanted.figure.value, quantity.isDistinct else { return nil }
        let found = (byValue[quantity.low] ?? []).filter { place in
            guard case .quantity(let other) = entries[place].figure.value else { return false }
            return quantity.measure.isComparable(with: other.measure) && quantity.high == other.high
        }
        return found.lazy.map { Candidate(entries[$0], wanted) }.first
    }

    /// The figures of the sources that can be held against one of the draft, the most alike first.
    private func candidates(for wanted: Wanted) -> [Candidate] {
        var counts: [Int: Int] = [:]
        for word in wanted.words {
            for place in byWord[word] ?? [] { counts[place, default: 0] += 1 }
        }
        let fewest = max(1, min(2, wanted.words.count - 1))
        return counts.filter { $0.value >= fewest }.keys.sorted()
            .map { Candidate(entries[$0], wanted) }
            .filter { $0.agreement != .notComparable && $0.fit >= Self.leastFit }
            .sorted { $0.fit > $1.fit }
    }

    /// What tells a source's figure from the draft's, though the number is the same; nil where nothing does.
    private func mismatch(_ candidate: Candidate, _ wanted: Wanted) -> String? {
        let (mine, theirs) = (wanted.figure, candidate.entry.figure)
        if candidate.entry.isRetracted { return "taken back in the next sentence" }
        if !mine.years.isEmpty, !theirs.years.isEmpty, mine.years.isDisjoint(with: theirs.years) {
            return Self.contrast(theirs, theirs.years, mine, mine.years)
        }
        if !mine.years.isEmpty, mine.years.isSubset(of: theirs.otherYears) {
            return "not of \(mine.years.sorted().joined(separator: ", "))"
        }
        let near = candidate.entry.around.subtracting(candidate.entry.ofOthers)
        let missing = mine.names.subtracting(near)
        let others = theirs.names.subtracting(wanted.words)
        if !missing.isEmpty, !others.isEmpty {
            return Self.contrast(theirs, others, mine, missing)
        }
        // Both say what the figure is of, in other words, and the draft's words are those of another figure.
        if !mine.subject.isEmpty, !theirs.subject.isEmpty,
            mine.subject.isDisjoint(with: candidate.entry.around),
            theirs.subject.isDisjoint(with: wanted.words), !mine.subject.isDisjoint(with: subjects)
        {
            return Self.contrast(theirs, theirs.subject, mine, mine.subject)
        }
        return nil
    }

    /// What a comparison of the two sentences says against the figure, though the number is the same: "rose by 12 per cent"
    /// for "fell by 12 per cent"; nil where nothing was compared, or it agrees.
    private func objection(_ candidate: Candidate, _ wanted: Wanted) -> String? {
        let judgement = StanceJudge().judge(
            JudgedClaim(statement: wanted.sentence),
            JudgedPassage(text: candidate.entry.sentence)
        )
        let differing = judgement.comparisons.first { $0.outcome == .differs }
        guard let differing, judgement.stance == .conflicts else { return nil }
        // Of the figure itself: what is said of the number is otherwise, and not the number, which is the same.
        let isOfFigure =
            ![.figure, .range].contains(differing.code)
            && differing.claim.bytes.map { $0.overlaps(wanted.figure.bytes) } ?? false
            && differing.passage.count == 1
            && differing.passage[0].bytes.map { $0.overlaps(candidate.entry.figure.bytes) } ?? false
        let isOfAct = [.direction, .polarity, .status, .opposite].contains(differing.code)
        return isOfFigure || isOfAct ? differing.meaning : nil
    }

    /// Whether another figure of a source can speak against the draft's: it is of the same, and all that the draft calls
    /// by name is spoken of.
    private func canDiffer(_ candidate: Candidate, from wanted: Wanted) -> Bool {
        guard candidate.fit >= Self.leastFitToDiffer, mismatch(candidate, wanted) == nil else { return false }
        let unknown = wanted.figure.names.subtracting(wordsOfSources[candidate.entry.source])
        return unknown.isEmpty
    }

    /// "of 2022, not of 2021", in the words of both.
    private static func contrast(
        _ there: VetFigure,
        _ theirs: Set<String>,
        _ here: VetFigure,
        _ mine: Set<String>
    ) -> String {
        func list(_ figure: VetFigure, _ stems: Set<String>) -> String {
            stems.map { figure.spelling[$0] ?? $0 }.sorted().joined(separator: ", ")
        }
        return "of \(list(there, theirs)), not of \(list(here, mine))"
    }
}

extension VetSentence {
    /// The last figure of it that says what it counts.
    fileprivate var lastQuantity: Quantity? {
        figures.lazy.reversed().compactMap { figure in
            if case .quantity(let quantity) = figure.value { quantity } else { nil }
        }.first
    }
}
