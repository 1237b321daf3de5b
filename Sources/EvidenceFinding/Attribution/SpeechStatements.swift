/// Tells what states something from what only tells of a wish, a plan, a feeling or a topic.
struct SpeechStatements {
    let text: SpeechText

    /// The fewest words of a statement that is not quoted.
    private static let fewest = 4

    /// Whether an attribution's content states something: it is quoted, or a clause and not "to do something"; and
    /// somebody says it, not "it" or "one". What merely "shows" something speaks only if it is a report, a poll or the
    /// like.
    func isStatement(_ parts: SpeechParts, _ form: QuotedSpeech.Form, _ speaker: Speaker?) -> Bool {
        if let source = parts.source, let first = source.first {
            let kind = SpeechWords.class(of: text.tokens[first].word)
            if source.count == 1, kind == .relative || Self.impersonal.contains(text.tokens[first].word) {
                return false
            }
            if [.demonstrative, .article, .preposition, .conjunction, .adverb, .weekday].contains(kind),
                source.count == 1
            {
                return false
            }
        }
        if form != .direct, isTitleCase(parts) { return false }
        if form == .direct { return true }
        guard speaker != nil else { return false }
        let first = parts.content.first { !$0.isEmpty }?.lowerBound
        if form == .indirect {
            let words = parts.content.joined().filter { !text.tokens[$0].isMark }.count
            guard words >= Self.fewest else { return false }
        }
        if let first, SpeechWords.class(of: text.tokens[first].word) == .to { return false }
        guard let cue = parts.cue else { return form == .mixed }
        if cue.contains(where: { Self.intentions.contains(text.tokens[$0].word) }) { return form == .mixed }
        if cue.contains(where: { Self.showing.contains(text.tokens[$0].word) }), let source = parts.source {
            return source.contains { SpeechWords.class(of: text.tokens[$0].word) == .group }
        }
        // "spoke about the budget": a topic, not a clause.
        guard form == .indirect, let first, first >= cue.upperBound else { return true }
        let last = SpeechWords.class(of: text.tokens[cue.upperBound - 1].word)
        return last != .of && last != .preposition && last != .to
    }

    /// Whether words stand in a headline, where capitals make no names.
    private func isTitleCase(_ parts: SpeechParts) -> Bool {
        guard parts.cue != nil, let first = parts.content.first?.lowerBound else { return false }
        let sentence = text.sentences[text.tokens[first].sentence]
        let words = sentence.filter { !text.tokens[$0].isMark }
        let upper = words.reduce(0) { $0 + (text.tokens[$1].isUpper ? 1 : 0) }
        return words.count > 4 && upper * 10 > words.count * 7
    }

    private static func symbols(_ words: String) -> Set<Symbol> {
        Set(words.split(separator: " ").map { Symbol(String($0)) })
    }

    private static let impersonal = symbols("it one nobody which who that there this")
    private static let showing = symbols(
        "shows show showed shown showing means mean meant proves prove proved"
    )
    private static let intentions = symbols(
        """
        want wants wanted wanting plan plans planned planning intend intends intended refuse refuses refused decide \
        decides decided hope hopes hoped try tries tried seek seeks sought need needs needed aim aims aimed attempt \
        attempts attempted demand demands demanded
        """
    )
}
