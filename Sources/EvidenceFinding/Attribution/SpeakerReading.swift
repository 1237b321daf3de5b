import ClaimModel

/// Tells from the words of a source who speaks: a name, a name given before, a pronoun, an office, or nobody named.
struct SpeakerReading {
    let text: SpeechText
    let names: NameMentions

    /// A speaker with how it was found.
    struct Answer {
        var speaker: Speaker
        /// Nil when the source's own words say it all.
        var reason: String?
        var confidence: Double
        var isFirstPerson = false
    }

    /// Speakers of speeches before this one, with the place of their sources.
    typealias Earlier = [(token: Int, speaker: Speaker)]

    /// Who the words of a source are.
    func speaker(_ source: Range<Int>, earlier: Earlier) -> Answer {
        let words = Array(source)
        if let first = words.first, words.count <= 2 {
            let kind = SpeechWords.class(of: text.tokens[first].word)
            if kind == .personalPronoun || kind == .possessive && words.count == 1,
                let answer = pronoun(first, earlier)
            {
                return answer
            }
        }
        let head = head(of: source)
        if let name = name(in: head, of: source) { return named(name, source, head) }
        if let name = nameAfter(head, in: source) {
            var answer = named(name, source, head)
            answer.speaker.role = stripped(head) ?? answer.speaker.role
            return answer
        }
        return described(source, head, earlier)
    }

    /// The words up to the first preposition, comma or relative pronoun: what the rest only describes.
    private func head(of source: Range<Int>) -> Range<Int> {
        var end = source.lowerBound
        for index in source {
            let kind = SpeechWords.class(of: text.tokens[index].word)
            let isBreak =
                kind == .preposition || kind == .of || kind == .relative || kind == .that
                || kind == .conjunction
                || text.tokens[index].mark == 0x2C || text.tokens[index].mark == 0x28
            if isBreak, index > source.lowerBound { break }
            end = index + 1
        }
        return source.lowerBound..<end
    }

    /// The name that a head ends with.
    private func name(in head: Range<Int>, of source: Range<Int>) -> NameMention? {
        var number = names.firstIndex(from: head.lowerBound)
        var found: NameMention?
        while number < names.mentions.count, names.mentions[number].tokens.lowerBound < head.upperBound {
            found = names.mentions[number]
            number += 1
        }
        guard let found else { return nil }
        var end = found.tokens.upperBound
        while end < head.upperBound, text.tokens[end].isMark { end += 1 }
        return end >= head.upperBound ? found : nil
    }

    /// The name after a comma: "the ministry's spokeswoman, Ada Example,".
    private func nameAfter(_ head: Range<Int>, in source: Range<Int>) -> NameMention? {
        let comma = head.upperBound
        guard comma + 1 < source.upperBound, text.tokens[comma].mark == 0x2C else { return nil }
        let number = names.firstIndex(from: comma + 1)
        guard number < names.mentions.count else { return nil }
        let mention = names.mentions[number]
        return mention.tokens.lowerBound == comma + 1 && !mention.isBody ? mention : nil
    }

    private func named(_ mention: NameMention, _ source: Range<Int>, _ head: Range<Int>) -> Answer {
        if mention.isBody {
            let name = stripped(head.lowerBound..<mention.tokens.upperBound) ?? mention.name
            return Answer(speaker: Speaker(name: name), reason: nil, confidence: 0.9)
        }
        if mention.wordCount == 1, let full = names.fullName(for: mention.surname, before: source.lowerBound)
        {
            let role = names.role(of: full, before: source.lowerBound) ?? mention.role
            return Answer(
                speaker: Speaker(name: full.name, role: role),
                reason: "\(mention.name) is \(full.name), named in full elsewhere in the text",
                confidence: 0.95
            )
        }
        let role = names.role(of: mention, before: source.lowerBound)
        let leading = head.lowerBound < mention.tokens.lowerBound && mention.role == nil
        let before = leading ? stripped(head.lowerBound..<mention.tokens.lowerBound) : nil
        return Answer(
            speaker: Speaker(name: mention.name, role: role ?? before.flatMap(descriptive)),
            reason: nil,
            confidence: mention.wordCount > 1 ? 1 : 0.85
        )
    }

    /// A description of more than a courtesy title.
    private func descriptive(_ role: String) -> String? {
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "the", "a"].contains(role.lowercased()) ? nil : role
    }

    private func described(_ source: Range<Int>, _ head: Range<Int>, _ earlier: Earlier) -> Answer {
        let words = head.filter { !text.tokens[$0].isMark && text.tokens[$0].word != Self.possessive }
        let description = stripped(source) ?? text.string(text.range(source))
        guard let last = words.last else {
            return Answer(speaker: Speaker(name: description, isUnnamed: true), reason: nil, confidence: 0.5)
        }
        let noun = text.string(text.tokens[last].range).lowercased()
        let first = SpeechWords.class(of: text.tokens[head.lowerBound].word)
        let isDefinite =
            first == .article && text.string(text.tokens[head.lowerBound].range).lowercased() == "the"
        let kind = SpeechWords.class(of: text.tokens[last].word)
        if isDefinite, kind == .role || kind == .title, source == head,
            let known = earlier.suffix(24).last(where: { Self.isOf($0.speaker, noun) })
        {
            return Answer(
                speaker: known.speaker,
                reason: "the \(noun) is \(known.speaker.name), so called before",
                confidence: 0.8
            )
        }
        let isUnnamed =
            kind == .role || kind == .plural || kind == .title || kind == .personalPronoun
            || isAnonymous(source)
        return Answer(
            speaker: Speaker(name: description, isUnnamed: isUnnamed),
            reason: isUnnamed ? "no name is given for \u{201C}\(description)\u{201D}" : nil,
            confidence: 0.85
        )
    }

    private static func isOf(_ speaker: Speaker, _ noun: String) -> Bool {
        guard !speaker.isUnnamed, let role = speaker.role?.lowercased() else { return false }
        return role.split(whereSeparator: { !$0.isLetter }).contains { $0 == noun }
    }

    private static let possessive = Symbol("'s")

    /// "on condition of anonymity" and the like.
    private func isAnonymous(_ source: Range<Int>) -> Bool {
        source.contains { Self.anonymity.contains(text.tokens[$0].word) }
    }

    private static let anonymity: Set<Symbol> = [
        Symbol("anonymity"), Symbol("anonymous"), Symbol("anonymously"),
    ]

    /// Words without an article before them.
    private func stripped(_ range: Range<Int>) -> String? {
        var range = range
        if let first = range.first, SpeechWords.class(of: text.tokens[first].word) == .article,
            ["the", "a", "an"].contains(text.string(text.tokens[first].range).lowercased())
        {
            range = range.dropFirst()
        }
        while let last = range.last, text.tokens[last].isMark || text.tokens[last].word == Self.possessive {
            range = range.dropLast()
        }
        return range.isEmpty ? nil : text.string(text.range(range))
    }
}
