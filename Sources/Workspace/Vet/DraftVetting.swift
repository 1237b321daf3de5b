import ClaimModel
import EvidenceFinding
import TextReading

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
        let text = passages.joined(separator: "\n")
        let language = Language(detectedIn: text)
        let quotes = passages.map { DraftQuote.all(in: $0) }
        // Who speaks may be named in a passage before.
        let isQuoting = quotes.contains { !$0.isEmpty }
        let speech = isQuoting ? SpeechReading(text, language: language?.rawValue) : nil
        var vetting = QuoteVetting(sources)
        var findings: [VetFinding] = []
        var start = 0
        for (index, passage) in passages.enumerated() {
            for quote in quotes[index] {
                let range = CodePointRange(start: start + quote.range.start, end: start + quote.range.end)
                findings += vetting.findings(
                    quote,
                    voices: speech.map { $0.namedVoices(at: range) } ?? [],
                    passage: index + 1
                )
            }
            findings += figures.findings(
                passage,
                outside: quotes[index].map(\.bytes),
                passage: index + 1,
                language
            )
            start += passage.unicodeScalars.count + 1
        }
        return findings
    }
}
