/// Attributions set into or behind a sentence without quotation marks: "…, said the chairman, Sir Lee Abbot.", "…, the board
/// ruled, and …", "…, she told the paper, …".
extension PlainAttributions {
    /// "The decision was unanimous, said the board's chairman, Sir Lee Abbot.": who said it stands behind the verb, to the end.
    func inverted(_ sentence: Range<Int>) -> SpeechParts? {
        guard sentence.count > 6, !sentence.contains(where: { text.quotation[$0] >= 0 }),
            let verb = sentence.last(where: { Self.inverting.contains(word($0)) }),
            verb > sentence.lowerBound + 3,
            text.tokens[verb - 1].mark == 0x2C
        else { return nil }
        var end = sentence.upperBound
        while end > verb + 1, text.tokens[end - 1].isMark { end -= 1 }
        let source = verb + 1..<end
        guard (1...Self.longestInvertedSource).contains(source.count), isSubject(source.lowerBound),
            !source.contains(where: {
                isClausal($0) && SpeechWords.class(of: text.tokens[$0].word) != .relative
            })
        else { return nil }
        let content = sentence.lowerBound..<verb - 1
        guard content.count > 3, ClauseReading.hasFiniteVerb(text.string(text.range(content))) else {
            return nil
        }
        return SpeechParts(content: [content], source: source, cue: verb..<verb + 1)
    }

    /// "The turbines must not be taller than 240 metres, the board ruled, and no piles may be driven": set between commas.
    func inserted(_ sentence: Range<Int>) -> SpeechParts? {
        let commas = sentence.filter { text.tokens[$0].mark == 0x2C && text.quotation[$0] < 0 }
        guard sentence.count > 8, commas.count > 1 else { return nil }
        for (first, second) in zip(commas, commas.dropFirst())
        where (3...Self.longestInsertion).contains(second - first) {
            let clause = first + 1..<second
            guard first - sentence.lowerBound > 3, isSubject(clause.lowerBound),
                !(sentence.lowerBound..<second).contains(where: { text.quotation[$0] >= 0 }),
                let verb = clause.dropFirst().first(where: { Self.telling.contains(word($0)) }),
                !(clause.lowerBound..<verb).contains(where: isClausal),
                isTail(verb + 1..<second, of: word(verb))
            else { continue }
            let content = sentence.lowerBound..<first
            guard ClauseReading.hasFiniteVerb(text.string(text.range(content))),
                SpeechWords.class(of: text.tokens[content.lowerBound].word) != .relative,
                !["if", "when", "while", "although", "as", "after", "before", "because", "since"].contains(
                    word(content.lowerBound)
                )
            else { continue }
            // What follows goes on in the same voice, but for words in quotation marks, which are looked at by themselves.
            let rest = second + 1..<sentence.upperBound
            let goesOn = rest.count > 3 && !rest.contains { text.quotation[$0] >= 0 }
            return SpeechParts(
                content: goesOn ? [content, rest] : [content],
                source: clause.lowerBound..<verb,
                cue: verb..<verb + 1
            )
        }
        return nil
    }

    /// Whether words after a verb of saying only tell to whom, where or when: "told the Courier", "said on Monday".
    private func isTail(_ words: Range<Int>, of verb: String) -> Bool {
        guard let first = words.first else { return verb != "told" }
        if verb == "told" { return words.count <= 5 }
        return words.count <= 6
            && ([.preposition, .weekday, .adverb].contains(SpeechWords.class(of: text.tokens[first].word))
                || ["late", "early", "last", "this", "yesterday", "today"].contains(word(first)))
    }

    private func isSubject(_ index: Int) -> Bool {
        text.tokens[index].isUpper
            || [.article, .possessive, .personalPronoun, .title, .role, .plural, .group].contains(
                SpeechWords.class(of: text.tokens[index].word)
            )
    }

    private func isClausal(_ index: Int) -> Bool {
        [.that, .relative, .auxiliary, .negation].contains(SpeechWords.class(of: text.tokens[index].word))
    }

    private static let longestInvertedSource = 16
    private static let longestInsertion = 11
    private static let inverting: Set<String> = [
        "said", "says", "added", "adds", "explained", "wrote", "warned", "insisted",
    ]
    private static let telling: Set<String> = [
        "said", "says", "told", "added", "ruled", "found", "show", "shows", "showed", "insisted", "estimates",
        "estimated",
        "concluded", "stressed", "wrote", "reported", "reports", "announced", "confirmed", "explained",
        "noted", "argued",
        "warned", "claimed", "acknowledged", "conceded", "suggests", "suggested", "believes", "heard",
    ]
}
