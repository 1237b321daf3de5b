import ClaimModel
import TextReading

/// Holds the figures of a draft's sentences against those of the sources' sentences that speak of the same.
///
/// Of two sentences of the sources, one speaks of the same more closely when it shares with the draft all words that
/// the other shares, and more; only the closest are compared.
struct FigureVetting {
    private let sources: [VetSource]
    /// The sentences of all sources by the words in them.
    private let sentencesByWord: [String: [Int]]
    private let all: [(source: Int, sentence: Int)]

    /// How many words of a sentence a source's sentence must share to speak of the same, and which part of them.
    private static let fewestShared = 3
    private static let leastShare = 0.5

    init(_ sources: [VetSource]) {
        self.sources = sources
        var byWord: [String: [Int]] = [:]
        var all: [(source: Int, sentence: Int)] = []
        for (number, source) in sources.enumerated() {
            for (index, sentence) in source.sentences.enumerated() {
                for word in sentence.words { byWord[word, default: []].append(all.count) }
                all.append((number, index))
            }
        }
        sentencesByWord = byWord
        self.all = all
    }

    /// The findings about a passage's figures; what stands in quotes is looked at with the quotes.
    func findings(_ text: String, outside quotes: [Range<Int>], passage: Int) -> [VetFinding] {
        let scalars = Array(text.unicodeScalars)
        var findings: [VetFinding] = []
        for range in sentences(of: text) {
            let before = scalars[..<range.start].reduce(0) { $0 + UTF8.width($1) }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range.start..<range.end])
            let read = quantities(in: String(view))
            let days = Self.dates(in: String(view)).filter { day in
                !quotes.contains { $0.contains(day.bytes.lowerBound + before) }
            }
            guard !read.isEmpty || !days.isEmpty else { continue }
            var stemmer = Stemmer()
            let sentence = VetSentence(String(view), figures: read, &stemmer)
            let figures = read.filter { figure in
                let place = figure.bytes.lowerBound + before
                return figure.isWhole && !quotes.contains { $0.contains(place) } && Self.isTelling(figure)
            }
            guard !figures.isEmpty || !days.isEmpty else { continue }
            let candidates = candidates(for: sentence)
            for figure in figures {
                findings.append(finding(figure, of: sentence, candidates, passage))
            }
            if days.count == 1 { findings.append(finding(days[0], of: sentence, candidates, passage)) }
        }
        return findings
    }

    /// A sentence of a source with the words that it shares with one of the draft.
    private struct Candidate {
        let source: String
        let text: String
        let figures: [Quantity]
        let shared: Set<String>
    }

    /// A number without a name, as a house's number, says too little to be held against another.
    private static func isTelling(_ figure: Quantity) -> Bool {
        switch figure.measure {
        case .bare, .ordinal: false
        default: figure.bound != .vague
        }
    }

    private func finding(
        _ figure: Quantity,
        of sentence: VetSentence,
        _ candidates: [Candidate],
        _ passage: Int
    ) -> VetFinding {
        let text = String(decoding: Array(sentence.text.utf8)[figure.bytes], as: UTF8.self)
        func finding(_ outcome: VetFinding.Outcome, _ there: Candidate?) -> VetFinding {
            var finding = VetFinding(subject: .figure, outcome: outcome, text: text, passage: passage)
            finding.source = there?.source
            if outcome == .differs { finding.there = there?.text }
            return finding
        }
        let comparable = candidates.filter { candidate in
            candidate.figures.contains { figure.agreement(with: $0) != .notComparable }
        }
        let closest = comparable.filter { one in
            !comparable.contains { $0.shared.isStrictSuperset(of: one.shared) }
        }
        let same = closest.first { candidate in
            candidate.figures.contains { Self.isSame(figure.agreement(with: $0)) }
        }
        // What another source says of the same, where it is another figure.
        func second(besides chosen: Candidate) -> VetFinding.Second? {
            let other = closest.first { candidate in
                candidate.source != chosen.source && sentence.names.isSubset(of: candidate.shared)
                    && !candidate.figures.contains { Self.isSame(figure.agreement(with: $0)) }
            }
            return other.map { VetFinding.Second(source: $0.source, there: $0.text) }
        }
        if let same {
            var found = finding(.found, same)
            found.second = second(besides: same)
            return found
        }
        // Another figure for something else is no other figure: all that the draft calls by name must be spoken of.
        guard let other = closest.first(where: { sentence.names.isSubset(of: $0.shared) }) else {
            return finding(.notCompared, nil)
        }
        var differs = finding(.differs, other)
        differs.second = second(besides: other)
        return differs
    }

    // MARK: - Dates

    /// The dates that stand for one time and no other.
    private static func dates(in text: String) -> [DateMention] {
        TextReading.dates(in: text, relativeTo: nil).filter {
            $0.kind == .absolute && $0.bound == .at && !$0.isApproximate && $0.candidates.count == 1
        }
    }

    /// A sentence's only date against the only one of the sentence of the sources that speaks of the same most closely.
    private func finding(
        _ date: DateMention,
        of sentence: VetSentence,
        _ candidates: [Candidate],
        _ passage: Int
    ) -> VetFinding {
        let text = String(decoding: Array(sentence.text.utf8)[date.bytes], as: UTF8.self)
        var finding = VetFinding(subject: .figure, outcome: .notCompared, text: text, passage: passage)
        // The words of the date do not say what the sentence is about: they are what is compared.
        var stemmer = Stemmer()
        let own = Set(TextReading.words(of: text).map { stemmer.stem($0.folded) })
        let names = sentence.names.subtracting(own)
        let dated = candidates.compactMap {
            candidate -> (candidate: Candidate, shared: Set<String>, dates: [DateMention])? in
            let dates = Self.dates(in: candidate.text)
            let shared = candidate.shared.subtracting(own)
            return dates.isEmpty || !names.isSubset(of: shared) ? nil : (candidate, shared, dates)
        }
        let closest = dated.filter { one in !dated.contains { $0.shared.isStrictSuperset(of: one.shared) } }
        let same = closest.first { found in
            found.dates.contains { ![.before, .after].contains(date.span.relation(to: $0.span)) }
        }
        if let same {
            finding.outcome = .found
            finding.source = same.candidate.source
            let other = closest.first { found in
                found.candidate.source != same.candidate.source && found.dates.count == 1
                    && found.dates.allSatisfy { [.before, .after].contains(date.span.relation(to: $0.span)) }
            }
            finding.second = other.map {
                VetFinding.Second(source: $0.candidate.source, there: $0.candidate.text)
            }
        } else if closest.count == 1, let other = closest.first, other.dates.count == 1,
            other.shared.count * 4 >= sentence.words.subtracting(own).count * 3
        {
            finding.outcome = .differs
            finding.source = other.candidate.source
            finding.there = other.candidate.text
        }
        return finding
    }

    private static func isSame(_ agreement: QuantityAgreement) -> Bool {
        switch agreement {
        case .equal, .within: true
        case .differs, .notComparable: false
        }
    }

    /// The sentences of the sources that share enough words with one of the draft, most first.
    private func candidates(for sentence: VetSentence) -> [Candidate] {
        guard sentence.words.count >= Self.fewestShared else { return [] }
        var counts: [Int: Int] = [:]
        for word in sentence.words {
            for place in sentencesByWord[word] ?? [] { counts[place, default: 0] += 1 }
        }
        let fewest = max(
            Self.fewestShared,
            Int((Double(sentence.words.count) * Self.leastShare).rounded(.up))
        )
        return counts.filter { $0.value >= fewest }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            place,
            _ in
            let source = sources[all[place].source]
            let found = source.sentences[all[place].sentence]
            return Candidate(
                source: source.name,
                text: found.text,
                figures: quantities(in: found.text),
                shared: sentence.words.intersection(found.words)
            )
        }
    }
}

/// A sentence with the words that say what it is about.
struct VetSentence: Sendable {
    let text: String
    /// The stems of its words, small words and figures left out, and its years.
    let words: Set<String>
    /// Those of them that are years, or names: with a capital, not at the beginning.
    let names: Set<String>

    /// - Parameter figures: The figures that are known to stand in it; none of them is a year.
    init(_ text: String, figures: [Quantity] = [], _ stemmer: inout Stemmer) {
        self.text = text
        var all: Set<String> = []
        var names: Set<String> = []
        for (place, word) in TextReading.words(of: text).enumerated() {
            if Self.isYear(word.folded) {
                guard !figures.contains(where: { $0.bytes.overlaps(word.bytes) && $0.measure != .bare })
                else {
                    continue
                }
                all.insert(word.folded)
                names.insert(word.folded)
                continue
            }
            guard word.folded.count > 2, !word.shape.contains(.number), !StopWords.contains(word.folded)
            else {
                continue
            }
            let stem = stemmer.stem(word.folded)
            all.insert(stem)
            if place > 0, word.shape.contains(.capitalised) { names.insert(stem) }
        }
        words = all
        self.names = names
    }

    private static func isYear(_ word: String) -> Bool {
        word.count == 4 && Int(word).map { (1_500...2_100).contains($0) } ?? false
    }
}
