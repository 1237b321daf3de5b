public import ClaimModel

/// Something that a text says somebody said, thinks or wants: what, who, and by which words the text tells.
public struct QuotedSpeech: Hashable, Sendable {
    /// How the words reach the text.
    public enum Form: String, Sendable, CaseIterable {
        /// All of it stands between quotation marks.
        case direct
        /// None of it does.
        case indirect
        /// Some of it does.
        case mixed
    }

    /// What is said, in pieces where the text breaks it: “A,” she said, “B.” Empty where it only tells of speech, as
    /// German nouns do.
    public let content: [CodePointRange]
    /// The words that tell that something is said: "said", "according to"; nil where a quotation stands alone.
    public let cue: CodePointRange?
    /// The words that tell who says it; nil where the text leaves it to what went before.
    public let source: CodePointRange?
    /// Whether it is quoted, reported, or both.
    public let form: Form
    /// Whether it states something, rather than tells of a wish, a plan, a feeling or a topic.
    public let isStatement: Bool
    /// What was done with what is said.
    public let act: Attribution.Act
    /// Why this is no speech that happened: it was not said, or not yet; nil when it happened.
    public let unsaid: String?
    /// Who says it, as far as the text tells; nil when it doesn't.
    public let speaker: Speaker?
    /// The place in the list of the speech that this one is part of: a speaker inside a speaker.
    public let outer: Int?
    /// How sure the finder is, from 0 to 1.
    public let confidence: Double
    /// Why, in words that can be checked by eye.
    public let reasons: [String]

    /// How a claim made in this speech is attributed.
    ///
    /// - Parameter isQuoted: Whether the claim's words stand between quotation marks.
    public func mode(isQuoted: Bool) -> Attribution.Mode {
        if speaker?.isUnnamed == true { return .unnamed }
        return isQuoted ? .directQuote : .indirectSpeech
    }

    /// Whether a stretch of the text is part of what is said.
    public func holds(_ range: CodePointRange) -> Bool { content.contains { $0.overlaps(range) } }
}

/// Who speaks, as a text tells it.
public struct Speaker: Hashable, Sendable {
    /// The fullest name that the text gives before or at that place; a description for one without a name.
    public var name: String
    /// What the text says the speaker is.
    public var role: String?
    /// Whether the text gives no name: "officials", "a senior aide".
    public var isUnnamed: Bool
    /// What the name or the description stands for.
    public var kind: Attribution.Kind

    /// Who speaks.
    public init(name: String, role: String? = nil, isUnnamed: Bool = false, kind: Attribution.Kind = .unknown)
    {
        self.name = name
        self.role = role
        self.isUnnamed = isUnnamed
        self.kind = kind
    }
}

extension Speaker {
    /// Whether the name is none: a pronoun for anybody ("man", "uno"), the beginning of a clause ("who cannot be named",
    /// "qu'elle rendrait"), or what French says before a name ("Joint par téléphone").
    var isNobody: Bool {
        let words = name.lowercased().split { " '’".contains($0) }.map(String.init)
        guard let first = words.first else { return true }
        return Self.clauseWords.contains(first) || words.count == 1 && Self.anybody.contains(first)
    }

    private static let clauseWords: Set<String> = [
        "who", "which", "that", "whose", "qu", "que", "qui", "dass",
    ]
    private static let anybody: Set<String> = [
        "man", "uno", "una", "joint", "jointe", "contacté", "contactée", "interrogé", "interrogée",
    ]
}

/// What is said in a text and by whom, in the order of the text; a speech within a speech follows the one around it.
///
/// The same text gives the same list. The work grows with the length of the text.
public func attributions(in text: String) -> [QuotedSpeech] { SpeechReading(text).speeches }

/// A text read for who says what.
public struct SpeechReading: Sendable {
    /// What is said in it.
    public let speeches: [QuotedSpeech]
    let text: SpeechText
    /// The pieces of contents by where they begin, and how far any of them up to each reaches.
    private let pieces: [Piece]
    private let reach: [Int]
    /// How sure the finder must be of a voice.
    private static let minimumConfidence = 0.3

    /// Reads a text in a language, English when nil; nil for a language whose speech is not read.
    ///
    /// - Parameter language: As BCP 47 writes it: `en`, `pt-BR`.
    public init?(_ text: String, language: String?) {
        let code = language?.lowercased().split(separator: "-").first.map(String.init) ?? "en"
        if code == "en" || code.isEmpty {
            self.init(text)
            return
        }
        guard let lexicon = SpeechLexicon.of(code) else { return nil }
        let laidOut = SpeechText(text)
        self.init(laidOut, LexicalSpeech(text: laidOut, lexicon: lexicon).speeches())
    }

    /// Reads a text in English.
    public init(_ text: String) {
        let laidOut = SpeechText(text)
        self.init(laidOut, SpeechFinder(text: laidOut, model: .trained).speeches())
    }

    private init(_ text: SpeechText, _ speeches: [QuotedSpeech]) {
        self.text = text
        self.speeches = speeches
        pieces = speeches.enumerated().flatMap { index, speech in speech.content.map { Piece($0, index) } }
            .sorted { ($0.range.start, $0.speech) < ($1.range.start, $1.speech) }
        var farthest = 0
        reach = pieces.map { piece in
            farthest = max(farthest, piece.range.end)
            return farthest
        }
    }

    /// A piece of a speech's content.
    private struct Piece {
        let range: CodePointRange
        let speech: Int

        init(_ range: CodePointRange, _ speech: Int) {
            self.range = range
            self.speech = speech
        }
    }

    /// The voices through which a stretch of the text reaches the reader, the outermost first; the text's own voice is
    /// not among them.
    ///
    /// A stretch belongs to a speech that holds most of it and states something.
    public func voices(at range: CodePointRange) -> [Attribution.Link] {
        speeches(at: range).filter { isVoice(speeches[$0]) }.map { link($0, at: range) }
    }

    /// The words at a place of the text.
    public func string(_ range: CodePointRange) -> String { text.string(range) }

    /// The voice of a speech for a stretch that it holds.
    public func link(_ index: Int, at range: CodePointRange) -> Attribution.Link {
        let speech = speeches[index]
        let known = speech.speaker.flatMap { $0.isNobody ? nil : $0 }
        let speaker = known ?? Speaker(name: "a speaker whom the text doesn't name", isUnnamed: true)
        return Attribution.Link(
            name: speaker.name,
            role: speaker.role,
            mode: speaker.isUnnamed ? .unnamed : speech.mode(isQuoted: isQuoted(range, in: speech)),
            kind: speaker.kind,
            act: speech.act
        )
    }

    /// Why speeches that hold a stretch are no voices of it: what the text says was not said, or not yet.
    public func unsaid(at range: CodePointRange) -> [String] {
        speeches(at: range).map { speeches[$0] }.compactMap { speech in
            speech.unsaid.map { "\(speech.speaker?.name ?? "somebody"), \($0)" }
        }
    }

    /// Whether a speech is a voice of its own: it happened, it states something, and the finder is not too unsure of it.
    public func isVoice(_ speech: QuotedSpeech) -> Bool {
        speech.isStatement && speech.unsaid == nil && speech.confidence >= Self.minimumConfidence
    }

    /// The speeches that hold most of a stretch, the outermost first, as places in the list.
    public func speeches(at range: CodePointRange) -> [Int] {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].range.start < range.end { low = middle + 1 } else { high = middle }
        }
        var covered: [Int: Int] = [:]
        while low > 0, reach[low - 1] > range.start {
            low -= 1
            let piece = pieces[low].range
            let common = min(piece.end, range.end) - max(piece.start, range.start)
            if common > 0 { covered[pieces[low].speech, default: 0] += common }
        }
        guard var index = covered.filter({ $0.value * 2 > range.count }).keys.max() else { return [] }
        var chain = [index]
        while let outer = speeches[index].outer {
            chain.append(outer)
            index = outer
        }
        // Words that tell of an inner speech, "officials had warned her", are those of who tells it.
        return chain.reversed().filter { speeches[$0].outer == nil || !isTold(speeches[$0], in: range) }
    }

    /// Whether a stretch holds the words that tell who says something and that it is said.
    private func isTold(_ speech: QuotedSpeech, in range: CodePointRange) -> Bool {
        guard let source = speech.source, let cue = speech.cue else { return false }
        return range.start <= min(source.start, cue.start) && max(source.end, cue.end) <= range.end
    }

    /// Whether a stretch stands between quotation marks.
    private func isQuoted(_ range: CodePointRange, in speech: QuotedSpeech) -> Bool {
        if speech.form != .mixed { return speech.form == .direct }
        let quotations = text.quotations
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if text.range(quotations[middle].tokens).start <= range.start {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 && range.end <= text.range(quotations[low - 1].tokens).end
    }
}
