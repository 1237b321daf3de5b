public import ClaimModel

/// What a pronoun of a text stands for.
public struct Referent: Hashable, Sendable {
    /// Where the pronoun stands.
    public let range: CodePointRange
    /// Whom it means, by name.
    public let name: String
}

/// Tells what the pronouns of a statement stand for, so that it can be read without the text around it.
public struct ReferentReading: Sendable {
    private let speech: SpeechReading
    private let reading: SpeakerReading
    private let earlier: SpeakerReading.Earlier

    /// Surer than this, a pronoun is said to mean somebody.
    private static let minimumConfidence = 0.65

    /// Reads a text for its pronouns.
    public init(_ speech: SpeechReading) {
        self.speech = speech
        let text = speech.text
        reading = SpeakerReading(text: text, names: NameMentions(text))
        earlier = speech.speeches.compactMap { found in
            guard let speaker = found.speaker, let start = (found.source ?? found.content.first)?.start else {
                return nil
            }
            return (text.token(at: start), speaker)
        }.sorted { $0.token < $1.token }
    }

    /// The referents of the pronouns in a stretch, each pronoun once; and the pronouns whose referents are not known.
    public func referents(in range: CodePointRange) -> (known: [Referent], unknown: [String]) {
        let text = speech.text
        let said = speech.speeches(at: range).last.map { speech.speeches[$0] }
        let voice = said?.speaker
        var known: [Referent] = []
        var unknown: [String] = []
        var seen: Set<String> = []
        var index = text.token(at: range.start)
        var isFirst = true
        while index < text.tokens.count, text.tokens[index].range.start < range.end {
            defer {
                if !text.tokens[index].isMark { isFirst = false }
                index += 1
            }
            let word = text.string(text.tokens[index].range)
            let lower = word.lowercased()
            switch lower {
            case "i", "we", "my", "our":
                guard seen.insert(lower == "i" || lower == "my" ? "i" : "we").inserted else { continue }
                if let voice, !voice.isUnnamed, lower == "i" || lower == "my" {
                    known.append(Referent(range: text.tokens[index].range, name: voice.name))
                } else {
                    unknown.append(word)
                }
            case "he", "she", "his", "her", "him":
                let kind = lower.hasPrefix("s") || lower == "her" ? "she" : "he"
                guard seen.insert(kind).inserted else { continue }
                // "She said that she would go": whoever is told to speak means himself.
                if let said, said.form == .indirect, let voice, !voice.isUnnamed, voice.kind != .organisation,
                    GivenNames.gender(of: voice).map({ $0 == GivenNames.pronouns[lower] }) ?? true,
                    !names(before: index, from: range.start)
                {
                    known.append(Referent(range: text.tokens[index].range, name: voice.name))
                    continue
                }
                // A name within the statement is near enough for its reader.
                let before = earlier.filter { $0.token < index && $0.speaker.name != voice?.name }
                let answer = reading.pronoun(index, before)
                if let answer, !answer.speaker.isUnnamed, answer.confidence >= Self.minimumConfidence,
                    answer.speaker.name != voice?.name
                {
                    let isInside = text.string(range).contains(answer.speaker.name)
                    if !isInside {
                        known.append(Referent(range: text.tokens[index].range, name: answer.speaker.name))
                    }
                } else {
                    unknown.append(word)
                }
            case "it", "they", "this", "these", "those", "that", "their", "its":
                // Only where it is the subject does the statement hang on it.
                if isFirst, !isExpletive(index) { unknown.append(word) }
            default: break
            }
        }
        return (known, unknown)
    }

    /// Whether a name of a person stands within a statement before a place.
    private func names(before token: Int, from start: Int) -> Bool {
        let first = speech.text.token(at: start)
        let number = reading.names.firstIndex(from: first)
        return reading.names.mentions[number...].prefix { $0.tokens.lowerBound < token }.contains {
            $0.kind == .person
        }
    }

    /// "It is true that", "It took years": an "it" that stands for nothing before it.
    private func isExpletive(_ index: Int) -> Bool {
        let text = speech.text
        guard index + 2 < text.tokens.count, text.string(text.tokens[index].range).lowercased() == "it" else {
            return false
        }
        let window = text.tokens[index + 1..<min(index + 8, text.tokens.count)].map {
            text.string($0.range).lowercased()
        }
        return ["is", "was", "took", "takes", "costs", "cost"].contains(window[0])
            && window.contains { $0 == "that" || $0 == "to" }
    }
}
