/// The head of the words for a source, and the name in it.
extension SpeakerReading {
    /// Whether words before a name are a clause that tells something else: "an account she gave to The Coast Daily".
    func isClause(_ words: Range<Int>) -> Bool {
        words.contains {
            [.personalPronoun, .relative, .to].contains(SpeechWords.class(of: text.tokens[$0].word))
        }
    }

    /// The name that a source begins with, where a verb was taken for its end: "Mayor Ann Lee faced".
    func opening(_ head: Range<Int>, _ source: Range<Int>) -> NameMention? {
        let number = names.firstIndex(from: head.lowerBound)
        guard number < names.mentions.count else { return nil }
        let mention = names.mentions[number]
        let end = mention.tokens.upperBound
        guard end + 1 == head.upperBound, head.upperBound == source.upperBound, !mention.isBody,
            text.tokens[end].shape == .lower, text.string(text.tokens[end].range).hasSuffix("ed"),
            (head.lowerBound..<mention.tokens.lowerBound).allSatisfy({
                [.title, .role, .article].contains(SpeechWords.class(of: text.tokens[$0].word))
            })
        else { return nil }
        return mention
    }

    /// The words up to the first preposition, comma or relative pronoun: what the rest only describes.
    func head(of source: Range<Int>) -> Range<Int> {
        var end = source.lowerBound
        let named = nameRuns(in: source)
        for index in source {
            if named.contains(where: { $0.contains(index) }) {
                end = index + 1
                continue
            }
            let kind = SpeechWords.class(of: text.tokens[index].word)
            let isBreak =
                isTime(index, in: source) || kind == .preposition || kind == .of || kind == .relative
                || kind == .that
                || kind == .conjunction
                || text.tokens[index].mark == 0x2C || text.tokens[index].mark == 0x28
            if isBreak, index > source.lowerBound { break }
            end = index + 1
        }
        return source.lowerBound..<end
    }

    /// "Ann Lee last week", "Ann Lee Monday": behind a name stands when it was said.
    func isTime(_ index: Int, in source: Range<Int>) -> Bool {
        guard index > source.lowerBound, text.tokens[index - 1].isUpper else { return false }
        return SpeechWords.class(of: text.tokens[index].word) == .weekday
            || Self.times.contains(text.string(text.tokens[index].range))
    }

    static let times: Set<String> = [
        "last", "this", "next", "earlier", "later", "late", "early", "yesterday", "today", "tonight", "again",
        "once",
        "twice", "recently", "then", "now", "also",
    ]

    /// The names of a source with the titles before them: "of" within one breaks nothing off.
    func nameRuns(in source: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var number = names.firstIndex(from: source.lowerBound)
        while number < names.mentions.count, names.mentions[number].tokens.upperBound <= source.upperBound {
            let mention = names.mentions[number]
            // Of a body only the name, "the Bank of Ellery"; an office ends where its name would stand.
            if mention.start >= source.lowerBound,
                mention.start < mention.tokens.lowerBound || mention.kind == .person
            {
                runs.append(mention.start..<mention.tokens.upperBound)
            }
            number += 1
        }
        return runs
    }

    /// The name that a head ends with.
    func name(in head: Range<Int>, of source: Range<Int>) -> NameMention? {
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

    private func isDescription(_ index: Int) -> Bool {
        [.plain, .role, .title, .article, .group].contains(SpeechWords.class(of: text.tokens[index].word))
            && !text.tokens[index].isMark && !text.string(text.tokens[index].range).hasSuffix("ed")
    }

    /// The name after a comma: "the ministry's spokeswoman, Ada Example,", "the head of the board, Ada Example,".
    func nameAfter(_ head: Range<Int>, in source: Range<Int>) -> NameMention? {
        guard let noun = head.last,
            let comma = source.first(where: { $0 >= head.upperBound && text.tokens[$0].mark == 0x2C }),
            comma + 1 < source.upperBound
        else { return nil }
        let number = names.firstIndex(from: comma + 1)
        guard number < names.mentions.count else { return nil }
        let mention = names.mentions[number]
        guard !mention.isBody, mention.tokens.upperBound <= source.upperBound else { return nil }
        // "One of them, the welder Ann Lee,"
        if text.string(text.tokens[source.lowerBound].range).lowercased() == "one", mention.wordCount > 1,
            mention.start - comma <= 5, (comma + 1..<mention.start).allSatisfy(isDescription)
        {
            return mention
        }
        guard mention.start == comma + 1 else { return nil }
        if comma == head.upperBound { return mention }
        // "the director of nursing, Piers Lockhart,": an office and what it is of, and nothing behind the name.
        let end = mention.tokens.upperBound
        if text.string(text.tokens[head.upperBound].range).lowercased() == "of", mention.wordCount > 1,
            source.contains(where: {
                $0 < comma && [.role, .title].contains(SpeechWords.class(of: text.tokens[$0].word))
            }),
            end == source.upperBound || text.tokens[end].mark == 0x2C && end + 1 == source.upperBound,
            (head.upperBound + 1..<comma).allSatisfy({
                text.tokens[$0].shape == .lower || text.tokens[$0].isMark
            })
        {
            return mention
        }
        // Behind more words stands as often a place: "a pastor at the church of Elizabeth, Ellery,".
        let isOffice = [.role, .title].contains(SpeechWords.class(of: text.tokens[noun].word))
        return isOffice && mention.wordCount > 1 && mention.kind == .person ? mention : nil
    }
}
