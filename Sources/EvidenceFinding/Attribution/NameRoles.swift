/// What stands before and behind a name about its bearer.
extension NameMentions {
    /// "Russian Foreign Minister" of a run with capitals, or "former diplomat" in small letters before it.
    func roleBefore(_ run: Int, _ name: Int) -> String? {
        var start = run
        // Adjectives and nouns in small letters that lead up to the name: "former senator", "Moscow-based analyst".
        if run > 0, text.tokens[run - 1].shape == .lower {
            let kind = SpeechWords.class(of: text.tokens[run - 1].word)
            if kind == .role || kind == .title {
                start = run - 1
                while start > 0, run - start < 6, !text.tokens[start - 1].isMark,
                    SpeechWords.class(of: text.tokens[start - 1].word) == .plain
                        || [.group, .title, .role, .clitic].contains(
                            SpeechWords.class(of: text.tokens[start - 1].word)
                        ),
                    text.tokens[start - 1].sentence == text.tokens[run].sentence,
                    text.quotation[start - 1] == text.quotation[run], !isVerbLike(start - 1)
                {
                    start -= 1
                }
            }
        }
        guard start < name else { return nil }
        let role = text.string(text.range(start..<name))
        return Self.plainTitles.contains(role.lowercased()) ? nil : role
    }

    /// ", a former US diplomat and a senior fellow," after a name.
    func roleAfter(_ end: Int) -> String? {
        guard end + 1 < text.tokens.count, text.tokens[end].mark == 0x2C else { return nil }
        let sentence = text.tokens[end].sentence
        let first = end + 1
        guard text.tokens[first].sentence == sentence, text.quotation[first] == text.quotation[end] else {
            return nil
        }
        let kind = SpeechWords.class(of: text.tokens[first].word)
        let isArticle = kind == .article || kind == .possessive
        let isRole =
            kind == .role || kind == .title || leadsToOffice(first)
            || Self.parties.contains(text.string(text.tokens[first].range).lowercased())
        // "Ann Lee, Mrs. Ray": the next of several, not what the first is.
        // "The Conservative MP, Sir Peter Loxley": a person's address is nobody's role.
        let word = text.string(text.tokens[first].range).lowercased()
        let isTitle =
            Self.plainTitles.contains(word) || GivenNames.gender(title: word) != nil
            || ["rev", "rev."].contains(word)
        guard isArticle || isRole, !isTitle else { return nil }
        var last = first
        var holdsRole = isRole
        var isCut = false
        while last < text.tokens.count, last - first < 24, text.tokens[last].sentence == sentence {
            let token = text.tokens[last]
            if token.isMark, token.mark != 0x2D, token.mark != 0x2019, token.mark != 0x27 { break }
            let kind = SpeechWords.class(of: token.word)
            if kind == .relative || kind == .that || kind == .auxiliary { break }
            if kind == .role || kind == .title { holdsRole = true }
            if last > first, isVerbLike(last), kind == .plain {
                isCut = true
                break
            }
            last += 1
        }
        // "According to Ann Lee, the budget doubled" goes on with a clause, not with who she is.
        if !holdsRole, isCut || ClauseReading.hasFiniteVerb(text.string(text.range(first..<last))) {
            return nil
        }
        guard holdsRole || isArticle && kind == .article, last > first + (isArticle ? 1 : 0) else {
            return nil
        }
        let start = kind == .article ? first + 1 : first
        while last > start, Self.openEnds.contains(SpeechWords.class(of: text.tokens[last - 1].word)) {
            last -= 1
        }
        guard start < last else { return nil }
        return text.string(text.range(start..<last))
    }

    /// "regional secretary of", "deputy chief executive": at most two words in small letters before an office.
    func leadsToOffice(_ start: Int) -> Bool {
        for index in start..<min(start + 3, text.tokens.count) {
            let token = text.tokens[index]
            guard !token.isMark, token.sentence == text.tokens[start].sentence else { return false }
            let kind = SpeechWords.class(of: token.word)
            if kind == .role || kind == .title { return index > start }
            guard token.shape == .lower, kind == .plain, !isVerbLike(index) else { return false }
        }
        return false
    }

    func isVerbLike(_ index: Int) -> Bool {
        SpeechModel.trained.strength(text.tokens[index].word) >= 2
    }

    /// Words that lead on to what is no part of a role any more: "director of the museum and".
    static let openEnds: Set<SpeechWords.Class> = [.conjunction, .preposition, .article, .adverb, .to]

    static let parties: Set<String> = [
        "former", "democrat", "republican", "independent", "conservative", "liberal", "labour",
    ]

    static let plainTitles: Set<String> = [
        "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss", "dr.", "dr",
    ]
}
