import ClaimModel
import TextReading

/// Holds the figures of a draft's sentences against those of the sources' sentences that speak of the same.
struct FigureVetting {
    private let sources: [VetSource]

    /// How many words of a sentence a source's sentence must share to speak of the same, and which part of them.
    private static let fewestShared = 3
    private static let leastShare = 0.5

    init(_ sources: [VetSource]) { self.sources = sources }

    /// The findings about a passage's figures; what stands in quotes is looked at with the quotes.
    func findings(_ text: String, outside quotes: [Range<Int>], passage: Int) -> [VetFinding] {
        let scalars = Array(text.unicodeScalars)
        var findings: [VetFinding] = []
        for range in sentences(of: text) {
            let before = scalars[..<range.start].reduce(0) { $0 + UTF8.width($1) }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range.start..<range.end])
            let sentence = String(view)
            let figures = quantities(in: sentence).filter { figure in
                let place = figure.bytes.lowerBound + before
                return figure.isWhole && !quotes.contains { $0.contains(place) } && Self.isTelling(figure)
            }
            guard !figures.isEmpty else { continue }
            let same = sentencesOfTheSame(sentence)
            for figure in figures {
                findings.append(finding(figure, of: sentence, same, passage))
            }
        }
        return findings
    }

    private struct SourceSentence {
        let source: String
        let text: String
        let figures: [Quantity]
        let share: Double
    }

    /// A number without a name, as a year or a house's number, says too little to be held against another.
    private static func isTelling(_ figure: Quantity) -> Bool {
        switch figure.measure {
        case .bare, .ordinal: false
        default: figure.bound != .vague
        }
    }

    private func finding(
        _ figure: Quantity,
        of sentence: String,
        _ same: [SourceSentence],
        _ passage: Int
    ) -> VetFinding {
        let text = String(decoding: Array(sentence.utf8)[figure.bytes], as: UTF8.self)
        func finding(_ outcome: VetFinding.Outcome, _ there: SourceSentence?, saying: Bool = false)
            -> VetFinding
        {
            var finding = VetFinding(subject: .figure, outcome: outcome, text: text, passage: passage)
            finding.source = there?.source
            if saying { finding.there = there?.text }
            return finding
        }
        var other: SourceSentence?
        for candidate in same {
            for quantity in candidate.figures {
                switch figure.agreement(with: quantity) {
                case .equal, .within: return finding(.found, candidate)
                case .differs: other = other ?? candidate
                case .notComparable: break
                }
            }
        }
        guard let other else { return finding(.notCompared, nil) }
        return finding(.differs, other, saying: true)
    }

    /// The sentences of the sources that share most words with one of the draft, the best first.
    private func sentencesOfTheSame(_ sentence: String) -> [SourceSentence] {
        let wanted = Self.contentWords(sentence)
        guard wanted.count >= Self.fewestShared else { return [] }
        var found: [SourceSentence] = []
        for source in sources {
            for (text, words) in source.sentences {
                let shared = wanted.intersection(words).count
                let share = Double(shared) / Double(wanted.count)
                guard shared >= Self.fewestShared, share >= Self.leastShare else { continue }
                found.append(
                    SourceSentence(
                        source: source.name,
                        text: text,
                        figures: quantities(in: text),
                        share: share
                    )
                )
            }
        }
        return found.sorted { $0.share > $1.share }
    }

    static func contentWords(_ text: String) -> Set<String> {
        Set(
            words(of: text).map(\.folded).filter { word in
                word.count > 2 && !StopWords.contains(word) && !word.contains { $0.isNumber }
            }
        )
    }
}
