public import ClaimModel
import EvidenceFinding
import ProvenanceReport

/// Who says some words of an article, as the finder reads it, and why it thinks so.
public struct FoundAttribution: Sendable {
    /// From the article's own voice to the original speaker.
    public let attribution: Attribution
    /// For each voice after the article's own, how it was found.
    public let reasons: [String]
}

/// An article read for who says what.
struct ArticleSpeakers {
    let article: Document
    let entry: DocumentTextCache.Entry
    let speech: SpeechReading?

    init(_ article: Document, _ entry: DocumentTextCache.Entry) {
        self.article = article
        self.entry = entry
        // Cues and pronouns are known in English only. Elsewhere the words stay in the article's own voice.
        let language = article.metadata.language?.lowercased() ?? "en"
        speech = language.hasPrefix("en") ? SpeechReading(entry.text.text) : nil
    }

    /// Who says what stands at a place.
    func attribution(at range: CodePointRange) -> FoundAttribution {
        let voices = speech?.voices(at: range) ?? []
        let reasons = speech.map { speech in
            speech.speeches(at: range).map { speech.speeches[$0] }.filter(speech.isVoice).map {
                $0.reasons.joined(separator: "; ")
            }
        }
        return FoundAttribution(
            attribution: Attribution([WorkspaceEditor.ownVoice(of: article)] + voices),
            reasons: reasons ?? []
        )
    }
}

extension WorkspaceReading {
    /// Who says some words of an article: its own voice first, then those whom it quotes.
    ///
    /// - Parameters:
    ///   - quote: The words, as they stand in the article.
    ///   - name: The name of the article, or its unique beginning.
    public func attribution(
        of quote: QuoteRequest,
        in name: String
    ) throws(WorkspaceError) -> FoundAttribution {
        let document = try document(named: name, orOfCollection: true)
        var texts = try DocumentTextCache(self)
        let entry = try texts.entry(for: document)
        let selector = try entry.selector(
            quoting: quote.words,
            in: document.id,
            occurrence: quote.occurrence
        )
        let range = selector.position?.range ?? CodePointRange(start: 0, end: 0)
        return ArticleSpeakers(document, entry).attribution(at: range)
    }
}
