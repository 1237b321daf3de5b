import ClaimModel

/// Who speaks where no name is given: an office, a group, a document.
extension SpeakerReading {
    func described(_ source: Range<Int>, _ head: Range<Int>, _ earlier: Earlier) -> Answer {
        let words = head.filter { !text.tokens[$0].isMark && text.tokens[$0].word != Self.possessive }
        // "The memo, seen by reporters,": what a comma sets apart only describes it.
        let end =
            source.first { index in
                index > head.lowerBound
                    && (text.tokens[index].mark == 0x2C
                        || ["that", "which"].contains(text.string(text.tokens[index].range)))
            } ?? source.upperBound
        let description = stripped(source.lowerBound..<end) ?? text.string(text.range(source))
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
        if kind == .group, let issuer = issuer(source, head) { return issuer }
        return Answer(
            speaker: Speaker(
                name: description,
                isUnnamed: isUnnamed || isOnlyOpening(last, source)
                    || !text.tokens[last].isUpper
                        && !(kind == .group && words.contains { text.tokens[$0].isUpper }),
                kind: Self.kind(of: kind, noun)
            ),
            reason: isUnnamed ? "no name is given for \u{201C}\(description)\u{201D}" : nil,
            confidence: 0.85
        )
    }

    /// Whether a word has its capital because a sentence begins with it, and is no name.
    private func isOnlyOpening(_ word: Int, _ source: Range<Int>) -> Bool {
        source.lowerBound == word && text.tokens[word].shape == .capitalised
            && text.sentences[text.tokens[word].sentence].lowerBound == word
            && !names.isMention(at: word)
    }

    /// "a report by the Audit Office": who issued a document speaks in it.
    func issuer(_ source: Range<Int>, _ head: Range<Int>) -> Answer? {
        let link = head.upperBound
        guard link < source.upperBound,
            ["by", "from"].contains(text.string(text.tokens[link].range).lowercased()),
            let mention = names.mentions[names.firstIndex(from: link)...].first,
            mention.tokens.upperBound <= source.upperBound, mention.tokens.lowerBound - link <= 2
        else { return nil }
        return Answer(
            speaker: Speaker(
                name: mention.name,
                role: stripped(head),
                kind: mention.kind == .unknown && mention.wordCount == 1 ? .organisation : mention.kind
            ),
            reason: nil,
            confidence: 0.85
        )
    }

    /// What a description without a name stands for, by the class of its noun.
    static func kind(of noun: SpeechWords.Class, _ word: String) -> Attribution.Kind {
        switch noun {
        case .plural: .group
        case .group: .organisation
        case .title: .office
        case .role: word.hasPrefix("spokes") || word == "chief" || word == "ambassador" ? .office : .person
        default: .unknown
        }
    }

    static func isOf(_ speaker: Speaker, _ noun: String) -> Bool {
        guard !speaker.isUnnamed, let role = speaker.role?.lowercased() else { return false }
        return role.split(whereSeparator: { !$0.isLetter }).contains { $0 == noun }
    }

    /// "on condition of anonymity" and the like.
    func isAnonymous(_ source: Range<Int>) -> Bool {
        source.contains { Self.anonymity.contains(text.tokens[$0].word) }
    }

    static let anonymity: Set<Symbol> = [
        Symbol("anonymity"), Symbol("anonymous"), Symbol("anonymously"),
    ]

    /// "the state incorrectly": an adverb at the end belongs to the verb.
    func isAdverb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if SpeechWords.class(of: token.word) == .adverb || text.string(token.range) == "often" { return true }
        return token.shape == .lower && token.range.count > 4 && text.string(token.range).hasSuffix("ly")
            && ![
                "family", "assembly", "ally", "monopoly", "supply", "weekly", "daily", "monthly", "quarterly",
            ]
            .contains(text.string(token.range))
    }

    /// Words without an article or a courtesy title before them.
    func stripped(_ range: Range<Int>) -> String? {
        var range = range
        if range.count > 1, GivenNames.isCourtesy(text.string(text.tokens[range.lowerBound].range)) {
            range = range.dropFirst(text.tokens[range.lowerBound + 1].mark == 0x2E ? 2 : 1)
        }
        if let first = range.first, SpeechWords.class(of: text.tokens[first].word) == .article,
            ["the", "a", "an"].contains(text.string(text.tokens[first].range).lowercased())
        {
            range = range.dropFirst()
        }
        while let last = range.last,
            text.tokens[last].isMark || text.tokens[last].word == Self.possessive
                || range.count > 1 && isAdverb(last)
        {
            range = range.dropLast()
        }
        return range.isEmpty ? nil : text.string(text.range(range))
    }
}
