/// Finds who speaks where the model found what is said and no speaker: in the sentence of the cue, or before a colon
/// that leads up to a quotation.
struct SourceCompletion {
    let text: SpeechText
    let names: NameMentions
    let model: SpeechModel

    /// The attributions, with the sources that could be found added.
    func completed(_ all: [SpeechParts]) -> [SpeechParts] {
        var completed = all.map {
            withoutDateline(antecedent(participle(withoutAmounts(owned(announced($0))))))
        }
        for index in completed.indices where completed[index].source.map(isMarks) == true {
            completed[index].source = nil
        }
        for index in completed.indices {
            completed[index].source = completed[index].source.map { named($0, completed[index].content) }
        }
        for index in completed.indices where completed[index].source == nil {
            if let cue = completed[index].cue {
                completed[index].source =
                    inverted(cue, completed[index].content) ?? sharedSource(cue, completed)
                    ?? subject(of: cue, completed[index].content)
            } else if let lead = lead(to: completed[index].content) {
                completed[index].cue = lead.cue
                completed[index].source = lead.source
            }
        }
        return completed
    }

    /// "according to the director of nursing, *Piers Lockhart*": the name behind the comma is that of the office before it.
    private func named(_ source: Range<Int>, _ content: [Range<Int>]) -> Range<Int> {
        let comma = source.upperBound
        guard comma + 1 < text.tokens.count, text.tokens[comma].mark == 0x2C, text.quotation[comma] < 0,
            let last = source.last, text.tokens[last].shape == .lower,
            source.contains(where: { [.role, .title].contains(SpeechWords.class(of: text.tokens[$0].word)) }),
            let mention = names.mentions[names.firstIndex(from: comma + 1)...].first, !mention.isBody,
            mention.wordCount > 1 || mention.start < mention.tokens.lowerBound,
            min(mention.start, mention.tokens.lowerBound) == comma + 1,
            !content.contains(where: { $0.overlaps(mention.tokens) }),
            mention.tokens.upperBound >= text.tokens.count || text.tokens[mention.tokens.upperBound].isMark
                || isVerbOfSaying(mention.tokens.upperBound)
        else { return source }
        return source.lowerBound..<mention.tokens.upperBound
    }

    private func isVerbOfSaying(_ index: Int) -> Bool { model.strength(text.tokens[index].word) >= 2 }

    /// "A study that appeared in a journal found …": the clause only describes who speaks.
    private func antecedent(_ parts: SpeechParts) -> SpeechParts {
        guard let source = parts.source, let cue = parts.cue, source.upperBound <= cue.lowerBound,
            source.lowerBound > 0, text.tokens[source.lowerBound].shape == .lower,
            [.plain, .auxiliary].contains(SpeechWords.class(of: text.tokens[source.lowerBound].word)),
            text.tokens[source.lowerBound - 1].sentence == text.tokens[source.lowerBound].sentence,
            ["that", "which", "who"].contains(word(source.lowerBound - 1)),
            word(source.lowerBound).hasSuffix("ed")
        else { return parts }
        let sentence = text.sentences[text.tokens[source.lowerBound].sentence]
        var start = source.lowerBound - 1
        while start > sentence.lowerBound, source.lowerBound - start < 40, !text.tokens[start - 1].isMark {
            start -= 1
        }
        var parts = parts
        parts.source = nounPhrase(from: start, before: source.lowerBound - 1).map {
            $0.lowerBound..<source.upperBound
        }
        if let found = parts.source { parts.content.removeAll { $0.overlaps(found) } }
        return parts
    }

    /// "…, its director Ann Lee warned, calling it the worst": who speaks is the subject of the verb before. And "come out
    /// the other side knowing that …": a thing behind another verb speaks for nobody.
    private func participle(_ parts: SpeechParts) -> SpeechParts {
        guard let source = parts.source, let cue = parts.cue, cue.count == 1,
            source.upperBound <= cue.lowerBound,
            word(cue.lowerBound).hasSuffix("ing")
        else { return parts }
        let sentence = text.sentences[text.tokens[cue.lowerBound].sentence]
        var parts = parts
        if source.upperBound == cue.lowerBound, source.lowerBound > sentence.lowerBound,
            !text.tokens[source.lowerBound - 1].isMark,
            source.allSatisfy({ text.tokens[$0].shape == .lower && !isSpeakerWord($0) })
        {
            parts.source = nil
            return parts
        }
        guard cue.lowerBound > sentence.lowerBound, text.tokens[cue.lowerBound - 1].mark == 0x2C,
            let verb = (source.upperBound..<cue.lowerBound).last(where: { index in
                text.quotation[index] < 0 && (word(index).hasSuffix("ed") || word(index) == "said")
                    && SpeechActReading.tells([word(index)])
            })
        else { return parts }
        var start = verb
        while start > source.upperBound, !text.tokens[start - 1].isMark { start -= 1 }
        if start > source.upperBound, let subject = nounPhrase(from: start, before: verb) {
            parts.source = subject
        }
        return parts
    }

    private func isSpeakerWord(_ index: Int) -> Bool {
        [.role, .title, .plural, .group, .personalPronoun, .possessive].contains(
            SpeechWords.class(of: text.tokens[index].word)
        )
    }

    /// "ELLERY (Coast Press) — The council …": the line of place and date speaks for nobody.
    private func withoutDateline(_ parts: SpeechParts) -> SpeechParts {
        guard let source = parts.source, let start = afterDateline(text.tokens[source.lowerBound].sentence),
            source.lowerBound < start
        else { return parts }
        var parts = parts
        parts.source = nil
        return parts
    }

    /// Where a sentence goes on behind its dateline, a town in capitals and at most an agency in brackets and a day; nil
    /// where it has none.
    private func afterDateline(_ number: Int) -> Int? {
        let sentence = text.sentences[number]
        guard let first = sentence.first, text.tokens[first].shape == .capitals,
            text.paragraphs[text.tokens[first].paragraph].lowerBound == first,
            let dash = sentence.prefix(Self.longestDateline).first(where: { index in
                [0x2D, 0x2013, 0x2014, 0x2015].contains(text.tokens[index].mark)
            }), dash > first, !(first..<dash).contains(where: { text.tokens[$0].shape == .lower })
        else { return nil }
        return dash + 1
    }

    private static let longestDateline = 14

    /// “…,” said Ann Lee: the subject behind a verb that a quotation leads up to.
    private func inverted(_ cue: Range<Int>, _ content: [Range<Int>]) -> Range<Int>? {
        guard let last = content.last(where: { $0.upperBound <= cue.lowerBound }),
            (last.upperBound..<cue.lowerBound).allSatisfy({ text.tokens[$0].isMark }),
            cue.upperBound < text.tokens.count, !text.tokens[cue.upperBound].isMark
        else { return nil }
        let sentence = text.sentences[text.tokens[cue.lowerBound].sentence]
        return nounPhrase(from: cue.upperBound, before: sentence.upperBound)
    }

    /// "Lee is expected to say that …": the verb belongs to the cue, what goes before "is" is who is meant.
    private func announced(_ parts: SpeechParts) -> SpeechParts {
        guard let cue = parts.cue, cue.contains(where: { SpeechActReading.isAhead(word($0)) }),
            let last = parts.content.last, last.lowerBound == cue.upperBound, last.count > 3,
            word(last.lowerBound) == "to", model.strength(text.tokens[last.lowerBound + 1].word) >= 2,
            SpeechActReading.isVerb(word(last.lowerBound + 1))
        else { return parts }
        var parts = parts
        parts.cue = cue.lowerBound..<last.lowerBound + 2
        let before = parts.content.dropLast().last { $0.upperBound == cue.lowerBound }
        parts.content = [last.lowerBound + 2..<last.upperBound]
        parts.source = parts.source ?? before
        return parts
    }

    /// "her campaign disclosed that …": the noun behind a possessive belongs to who speaks, not to the verb.
    private func owned(_ parts: SpeechParts) -> SpeechParts {
        guard let cue = parts.cue, let source = parts.source, source.upperBound == cue.lowerBound,
            cue.count > 1, let last = source.last
        else { return parts }
        // "Theresa May said": the name, and not what may be said.
        if NameMentions.monthNames.contains(text.string(text.tokens[cue.lowerBound].range)),
            GivenNames.isGiven(word(last))
        {
            var parts = parts
            parts.source = source.lowerBound..<cue.lowerBound + 1
            parts.cue = cue.lowerBound + 1..<cue.upperBound
            return parts
        }
        let kind = SpeechWords.class(of: text.tokens[last].word)
        let noun = SpeechWords.class(of: text.tokens[cue.lowerBound].word)
        let isOwner = kind == .possessive || kind == .clitic || ["her", "his", "their"].contains(word(last))
        guard isOwner, [.group, .role, .plural, .title].contains(noun) else { return parts }
        var parts = parts
        parts.source = source.lowerBound..<cue.lowerBound + 1
        parts.cue = cue.lowerBound + 1..<cue.upperBound
        return parts
    }

    /// "the minimum $20 million experts say it costs": an amount before a subject belongs to another phrase. And who
    /// stands behind a preposition is no subject: "a letter to the board urging them to …".
    private func withoutAmounts(_ parts: SpeechParts) -> SpeechParts {
        guard var source = parts.source, source.lowerBound > 0, let cue = parts.cue else { return parts }
        var parts = parts
        if Self.currencies.contains(text.tokens[source.lowerBound - 1].mark) {
            while source.count > 1, let first = source.first,
                text.tokens[first].shape == .number || Self.scales.contains(word(first))
            {
                source = source.dropFirst()
            }
            parts.source = source
        }
        if source.upperBound <= cue.lowerBound, Self.prepositions.contains(word(source.lowerBound - 1)),
            text.tokens[source.lowerBound - 1].sentence == text.tokens[cue.lowerBound].sentence
        {
            parts.source = nil
        }
        return parts
    }

    /// "Lee said that …, adding that …": who said the first said the second too.
    private func sharedSource(_ cue: Range<Int>, _ all: [SpeechParts]) -> Range<Int>? {
        let sentence = text.tokens[cue.lowerBound].sentence
        let before = all.filter { other in
            guard let theirs = other.cue, let source = other.source else { return false }
            return theirs.lowerBound < cue.lowerBound && text.tokens[theirs.lowerBound].sentence == sentence
                && text.tokens[source.lowerBound].sentence == sentence
        }
        return before.max { ($0.cue?.lowerBound ?? 0) < ($1.cue?.lowerBound ?? 0) }?.source
    }

    /// The subject of the sentence of a cue: what it begins with, or what follows its opening phrase.
    private func subject(of cue: Range<Int>, _ content: [Range<Int>]) -> Range<Int>? {
        let sentence = text.sentences[text.tokens[cue.lowerBound].sentence]
        // "It was announced that" has a subject that says nothing.
        if cue.contains(where: { Self.passive.contains(text.tokens[$0].word) }), !hasAgent(cue) { return nil }
        var start = afterDateline(text.tokens[cue.lowerBound].sentence) ?? sentence.lowerBound
        while start < cue.lowerBound {
            guard let found = nounPhrase(from: start, before: cue.lowerBound),
                text.quotation[found.lowerBound] < 0,
                !content.contains(where: { $0.overlaps(found) })
            else {
                // On to the next clause.
                guard let comma = (start..<cue.lowerBound).first(where: { text.tokens[$0].mark == 0x2C })
                else {
                    return nil
                }
                start = comma + 1
                continue
            }
            return found
        }
        return nil
    }

    private func hasAgent(_ cue: Range<Int>) -> Bool {
        cue.upperBound < text.tokens.count && word(cue.upperBound) == "by"
    }

    /// A phrase at a place that can be a subject: a pronoun, a name with what stands before it, or an article and
    /// nouns up to one that names people.
    private func nounPhrase(from start: Int, before end: Int) -> Range<Int>? {
        var index = start
        while index < end, text.tokens[index].isMark || Self.openers.contains(word(index)) { index += 1 }
        guard index < end else { return nil }
        switch SpeechWords.class(of: text.tokens[index].word) {
        case .personalPronoun: return index..<index + 1
        case .preposition, .of, .to, .adverb, .auxiliary, .negation, .weekday, .that: return nil
        default: break
        }
        var last: Int?
        var next = index
        while next < end, next - index < 10, !text.tokens[next].isMark || text.tokens[next].mark == 0x28 {
            let kind = SpeechWords.class(of: text.tokens[next].word)
            if [.auxiliary, .negation, .relative, .that, .to, .preposition].contains(kind) { break }
            if model.strength(text.tokens[next].word) >= 2, next > index, !text.tokens[next].isUpper { break }
            if text.tokens[next].isUpper && kind == .plain || [.role, .plural, .group, .title].contains(kind)
            {
                last = next
            }
            next += 1
        }
        guard let last else { return nil }
        return index..<last + 1
    }

    /// "Lee continued:" before a quotation that begins the next paragraph, or "Lee ― “…”" before one in its own.
    private func lead(to content: [Range<Int>]) -> (cue: Range<Int>, source: Range<Int>)? {
        guard let first = content.first?.lowerBound, first > 1, text.quotation[first] >= 0 else { return nil }
        let mark = first - 1
        let paragraph = text.paragraphs[text.tokens[first].paragraph]
        let isNext = paragraph.lowerBound == first
        guard text.tokens[mark].mark == 0x3A,
            isNext ? text.tokens[first].paragraph - text.tokens[mark].paragraph == 1 : true
        else { return nil }
        let sentence = text.sentences[text.tokens[mark].sentence]
        let start = max(sentence.lowerBound, text.paragraphs[text.tokens[mark].paragraph].lowerBound)
        let verb = (start..<mark).last { model.strength(text.tokens[$0].word) >= 2 }
        guard
            let source = nounPhrase(from: start, before: verb ?? mark)
                ?? subject(of: mark..<mark + 1, content)
        else {
            return nil
        }
        return ((verb ?? mark)..<mark + 1, source)
    }

    private func isMarks(_ range: Range<Int>) -> Bool { range.allSatisfy { text.tokens[$0].isMark } }

    private func word(_ index: Int) -> String { text.string(text.tokens[index].range).lowercased() }

    private static let passive = Set(["is", "are", "was", "were", "been", "be", "being"].map { Symbol($0) })
    private static let currencies: Set<UInt32> = [0x24, 0xA3, 0xA5, 0x20AC]
    private static let scales: Set<String> = ["thousand", "million", "billion", "trillion"]
    private static let prepositions: Set<String> = [
        "to", "for", "with", "about", "against", "at", "over", "into",
    ]
    private static let openers: Set<String> = [
        "and", "but", "so", "yet", "then", "still", "meanwhile", "also",
    ]
}
