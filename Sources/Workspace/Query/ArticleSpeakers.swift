public import ClaimModel
import EvidenceFinding
import ProvenanceReport
import TextReading

/// Who says some words of an article, as the article names its speakers and the finder reads it, and why.
public struct FoundAttribution: Sendable {
    /// From the article's own voice to the original speaker.
    public let attribution: Attribution
    /// For each voice, how it was found.
    public let reasons: [String]
    /// What else a person should know: whose speech this is not, which language is not read.
    public let notes: [String]
}

/// An article read for who says what.
struct ArticleSpeakers {
    let article: Document
    let entry: DocumentTextCache.Entry
    /// As BCP 47 writes it: what its description says, else what its words tell; nil when neither does.
    let language: String?
    let speech: SpeechReading?
    private let printed: PrintedVoice

    init(_ article: Document, _ entry: DocumentTextCache.Entry) {
        self.article = article
        self.entry = entry
        printed = PrintedVoice(article, entry.text.passages)
        language = article.metadata.language ?? Language(detectedIn: entry.text.text)?.rawValue
        speech = SpeechReading(entry.text.text, language: language)
    }

    /// Whether the article is in English, as one whose language nothing tells is taken to be.
    var isEnglish: Bool { language?.lowercased().hasPrefix("en") ?? true }

    /// Who says what stands at a place: the article's voice, the speaker whom it names for the passage, and those
    /// whom its words name.
    func attribution(at range: CodePointRange) -> FoundAttribution {
        var links = [printed.link]
        var reasons = [printed.reason]
        let passage = passage(holding: range)
        if let (speaker, place) = passage.flatMap({ place in speaker(of: place).map { ($0, place) } }) {
            // Where the document names who speaks, a voice without a name says nothing.
            if printed.link == .unknownVoice {
                links = []
                reasons = []
            }
            links.append(Self.link(speaker))
            reasons.append("the document names who speaks at \(entry.text.passages[place].locator)")
        }
        let isSpoken = passage.flatMap(speaker(of:)) != nil
        for index in speech?.speeches(at: range) ?? [] {
            guard let speech, speech.isVoice(speech.speeches[index]) else { continue }
            let found = speech.speeches[index]
            // Within an utterance only its own words name another speaker.
            if isSpoken, let passage {
                guard let source = found.source, entry.text.ranges[passage].overlaps(source) else { continue }
            }
            let link = speech.link(index, at: range)
            if links.last?.name == link.name { continue }
            links.append(link)
            reasons.append(found.reasons.joined(separator: "; "))
        }
        var notes = (speech?.unsaid(at: range) ?? []).map { "not recorded as said: \($0)" }
        if speech == nil, let language {
            notes.append("no speaker was looked for in the text: speech in '\(language)' is not read")
        }
        return FoundAttribution(attribution: Attribution(links), reasons: reasons, notes: notes)
    }

    /// The names of those who say a part of a stretch, and are not among the voices of all of it.
    func speakers(within range: CodePointRange, beside attribution: Attribution) -> [String] {
        guard let speech else { return [] }
        var names: [String] = []
        for said in speech.speeches where speech.isVoice(said) {
            guard let name = said.speaker?.name, said.speaker?.isUnnamed == false, !names.contains(name),
                !attribution.links.contains(where: { $0.name == name }),
                said.content.contains(where: { range.start <= $0.start && $0.end <= range.end })
            else { continue }
            names.append(name)
        }
        return names
    }

    /// The passage that holds the beginning of a stretch.
    private func passage(holding range: CodePointRange) -> Int? {
        var low = 0
        var high = entry.text.ranges.count
        while low < high {
            let middle = (low + high) / 2
            if entry.text.ranges[middle].start <= range.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// The speaker whom the document names for a passage, in full where another passage has the name so.
    private func speaker(of passage: Int) -> String? {
        entry.text.passages[passage].speaker
    }

    private static func link(_ speaker: String) -> Attribution.Link {
        Attribution.Link(name: speaker, mode: .directQuote, kind: NamedSpeaker.kind(of: speaker))
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

    /// Where each name of a recorded attribution comes from, in the order of its links: how the article's text tells
    /// it, or that a person gave it.
    ///
    /// Empty when the text of the article can't be read any more.
    public func sources(of appearance: Appearance) -> [String] {
        guard let tracked = state.document(edition: appearance.article),
            let edition = tracked.editions.first(where: { $0.document.edition == appearance.article }),
            let range = appearance.selector.position?.range
        else { return [] }
        var shelf = DocumentTextCache(workspace.archive)
        do throws(WorkspaceError) {
            let entry = try shelf.entry(for: edition.document)
            let found = ArticleSpeakers(edition.document, entry).attribution(at: range)
            return appearance.attribution.links.map { link in
                let place = found.attribution.links.firstIndex { $0.name == link.name }
                return place.map { found.reasons[$0] }
                    ?? "given by whoever recorded it; no such speaker was found in the article's text"
            }
        } catch {
            return []
        }
    }
}
