/// Tells what states something from what only tells of a wish, a plan, a feeling or a topic.
struct SpeechStatements {
    let text: SpeechText

    /// The fewest words of a statement that is not quoted, and of one behind a verb of saying or a label.
    private static let fewest = 4
    private static let fewestSaid = 2

    /// Whether an attribution's content states something: it is quoted, or a clause and not "to do something"; and
    /// somebody says it, not "it" or "one". What merely "shows" something speaks only if it is a report, a poll or the
    /// like.
    func isStatement(_ parts: SpeechParts, _ form: QuotedSpeech.Form, _ speaker: Speaker?) -> Bool {
        if let source = parts.source, let first = source.first {
            let kind = SpeechWords.class(of: text.tokens[first].word)
            let isBody = word(first) == "it" && speaker?.kind == .organisation
            if source.count == 1, kind == .relative || Self.impersonal.contains(text.tokens[first].word),
                !isBody
            {
                return false
            }
            // "How many of you think": a question, and nobody who speaks.
            if kind == .relative, word(first) != "who" { return false }
            if [.demonstrative, .article, .preposition, .conjunction, .adverb, .weekday].contains(kind),
                source.count == 1
            {
                return false
            }
        }
        if form != .direct, isTitleCase(parts) { return false }
        if let cue = parts.cue, isNounPhrase(cue, parts.source) { return false }
        if form == .direct { return true }
        guard let speaker, !isHypothetical(parts), !isNamedByWhat(parts), !isPassive(parts),
            !isThing(parts.source, speaker)
        else { return false }
        let first = parts.content.first { !$0.isEmpty }?.lowerBound
        if form == .indirect {
            let words = parts.content.joined().filter { !text.tokens[$0].isMark }.count
            guard words >= (isPlainlyTold(parts) ? Self.fewestSaid : Self.fewest) else { return false }
        }
        if let first, SpeechWords.class(of: text.tokens[first].word) == .to { return false }
        guard let cue = parts.cue else { return form == .mixed || parts.source != nil }
        if isAccording(cue) { return true }
        // A heading and a colon, or "the American demand that …", speak for nobody.
        if cue.allSatisfy({ text.tokens[$0].isMark }) || isNoun(cue, parts.source) { return false }
        if form == .mixed, !isNaming(cue), !tellsPlainly(cue, parts.content) { return false }
        if form == .indirect {
            if isDemand(cue) { return isDemanded(parts.content) }
            let opens = parts.content.first?.first { !text.tokens[$0].isMark }
            let isThat = opens.map { SpeechWords.class(of: text.tokens[$0].word) == .that } ?? false
            let tells = SpeechActReading.tells(cue.map(word))
            guard isThat || tells, !isByDoing(cue) else { return false }
            // "a debate that lasted four hours": a clause that describes the noun.
            if isThat, !tells, let opens, opens + 1 < text.tokens.count, isVerbForm(opens + 1) {
                return false
            }
            // "made the criticism while showing …", "told a clerk before …": no words of it.
            if let opens, Self.otherOpenings.contains(word(opens)) { return false }
            if let opens, ["a", "an"].contains(word(opens)),
                ["told", "tells", "telling"].contains(word(cue.upperBound - 1))
            {
                return false
            }
            guard isThat || isClause(parts.content) || isNaming(cue) else { return false }
        }
        if cue.contains(where: { Self.intentions.contains(text.tokens[$0].word) }) { return form == .mixed }
        if cue.contains(where: { Self.showing.contains(text.tokens[$0].word) }), let source = parts.source {
            return source.contains { SpeechWords.class(of: text.tokens[$0].word) == .group }
        }
        // "spoke about the budget": a topic, not a clause.
        guard form == .indirect, let first, first >= cue.upperBound else { return true }
        let last = SpeechWords.class(of: text.tokens[cue.upperBound - 1].word)
        return last != .of && last != .preposition && last != .to
    }

    /// "the American demand", "the mayor's claim": a noun behind an article, not a verb behind a subject.
    private func isNoun(_ cue: Range<Int>, _ source: Range<Int>?) -> Bool {
        guard cue.count == 1, let source, source.upperBound == cue.lowerBound, let first = source.first,
            let last = source.last, Self.nounsOfSpeech.contains(word(cue.lowerBound))
        else { return false }
        return SpeechWords.class(of: text.tokens[first].word) == .article && !word(last).hasSuffix("s")
            && SpeechWords.class(of: text.tokens[last].word) == .plain
    }

    private static let nounsOfSpeech: Set<String> = [
        "demand", "claim", "report", "request", "order", "comment", "answer", "dispute", "promise",
        "forecast", "denial",
        "disclosure", "statement", "argument", "view", "belief", "warning", "announcement",
    ]

    /// "his questioning of", "growth forecast", "information about", "seethed after the disclosure": words that name
    /// speech, and whose speaker they leave open.
    private func isNounPhrase(_ cue: Range<Int>, _ source: Range<Int>?) -> Bool {
        let words = cue.filter { !text.tokens[$0].isMark }.map(word)
        guard let first = words.first, let last = words.last else { return false }
        let isVerb = SpeechActReading.tells([first]) && !Self.nounsOfSpeech.contains(first)
        if let source, source.count == 1, source.upperBound == cue.lowerBound, !isVerb,
            ["his", "their", "its"].contains(word(source.lowerBound)),
            first.hasSuffix("ing") || words.count > 1
        {
            return !words.contains { Self.demands.contains($0) || $0 == "call" || $0 == "claim" }
        }
        guard words.count > 1, !isVerb, !Self.lightVerbs.contains(first) else { return false }
        let kind = SpeechWords.class(of: Symbol(first))
        if kind == .plain, !first.hasSuffix("ed"), last == "about" || last == "of" { return true }
        if kind == .plain, Self.nounsOfSpeech.contains(last), words.count == 2 { return true }
        return kind == .plain && words.dropFirst().contains("the") && Self.nounsOfSpeech.contains(last)
    }

    private static let lightVerbs: Set<String> = [
        "make", "makes", "made", "making", "issue", "issued", "give", "gives", "gave", "given", "take",
        "took", "is", "was",
        "are", "were", "has", "had", "have", "put", "puts", "came", "went", "goes",
    ]

    /// Whether all of it stands within one quotation: whoever is quoted tells of it.
    func isToldInQuotation(_ parts: SpeechParts) -> Bool {
        guard let source = parts.source, let content = parts.content.first?.first else { return false }
        let number = text.quotation[source.lowerBound]
        guard number >= 0, text.quotation[content] == number else { return false }
        // A whole paragraph between marks may be a text that is quoted, with speakers of its own.
        let quotation = text.quotations[Int(number)].tokens
        let paragraph = text.paragraphs[text.tokens[source.lowerBound].paragraph]
        return quotation.lowerBound > paragraph.lowerBound || quotation.upperBound < paragraph.upperBound
    }

    /// Whether a verb tells of speech, or a clause with "that" follows it.
    private func tellsPlainly(_ cue: Range<Int>, _ content: [Range<Int>]) -> Bool {
        if SpeechActReading.tells(cue.map(word)) { return true }
        if cue.contains(where: { SpeechModel.trained.strength(text.tokens[$0].word) >= 2 }) { return true }
        let first = content.first?.first { !text.tokens[$0].isMark }
        return first.map { SpeechWords.class(of: text.tokens[$0].word) == .that } ?? false
    }

    private func isVerbForm(_ index: Int) -> Bool {
        text.tokens[index].shape == .lower
            && (SpeechWords.class(of: text.tokens[index].word) == .auxiliary || word(index).hasSuffix("ed"))
    }

    /// Whether a label, "according to" or a verb of saying leads up to what is said.
    private func isPlainlyTold(_ parts: SpeechParts) -> Bool {
        guard let cue = parts.cue else { return parts.source != nil }
        return isAccording(cue) || cue.contains { SpeechActReading.isVerb(word($0)) }
    }

    /// "responded by using": what was done instead of saying it.
    private func isByDoing(_ cue: Range<Int>) -> Bool {
        let words = cue.map(word)
        guard let by = words.firstIndex(of: "by") else { return false }
        return words[by...].contains { $0.hasSuffix("ing") } && !SpeechActReading.tells(Array(words[by...]))
    }

    private static let otherOpenings: Set<String> = [
        "while", "by", "during", "amid", "with", "without", "despite",
    ]

    /// Words with a finite verb: what is not a clause says nothing that can be checked.
    private func isClause(_ content: [Range<Int>]) -> Bool {
        content.contains { ClauseReading.hasFiniteVerb(text.string(text.range($0))) }
    }

    /// "called climate change a hoax": a verb that says something of a thing without a clause.
    private func isNaming(_ cue: Range<Int>) -> Bool {
        cue.contains { Self.naming.contains(word($0)) }
    }

    /// "when they hear a candidate say": a verb without an ending behind somebody who may be anybody.
    private func isHypothetical(_ parts: SpeechParts) -> Bool {
        guard let cue = parts.cue, let source = parts.source, let first = source.first, cue.count == 1,
            source.upperBound <= cue.lowerBound
        else { return false }
        return ["a", "an"].contains(word(first)) && Self.bareVerbs.contains(word(cue.lowerBound))
    }

    /// "The accord is expected to", "she was told that", "led her to fear": the verb is another's.
    private func isPassive(_ parts: SpeechParts) -> Bool {
        guard let cue = parts.cue, let source = parts.source, source.upperBound <= cue.lowerBound else {
            return false
        }
        let words = cue.map(word)
        if words.first == "to" { return true }
        guard let last = words.last, Self.passives.contains(last) else { return false }
        return words.dropLast().contains { Self.forms.contains($0) } || words.dropLast().last == "being"
    }

    /// "new defense": a thing that was taken for who speaks has no article, no name, and is no plural.
    private func isThing(_ source: Range<Int>?, _ speaker: Speaker) -> Bool {
        guard speaker.isUnnamed, let source, let first = source.first, let last = source.last else {
            return false
        }
        let kind = SpeechWords.class(of: text.tokens[first].word)
        let noun = SpeechWords.class(of: text.tokens[last].word)
        return source.allSatisfy { text.tokens[$0].shape == .lower } && kind == .plain && noun == .plain
            && !word(last).hasSuffix("s") && !word(last).hasSuffix("people") && !word(last).hasSuffix("ists")
    }

    /// "what she called a rant": a name for something, told in passing.
    private func isNamedByWhat(_ parts: SpeechParts) -> Bool {
        guard let cue = parts.cue, isNaming(cue), let source = parts.source, source.lowerBound > 0 else {
            return false
        }
        return word(source.lowerBound - 1) == "what"
    }

    private func isAccording(_ cue: Range<Int>) -> Bool { cue.first.map { word($0) == "according" } ?? false }

    private func isDemand(_ cue: Range<Int>) -> Bool {
        let words = cue.map(word)
        return words.contains { Self.demands.contains($0) }
            || words.contains("for") && words.contains { $0.hasPrefix("call") }
    }

    /// "that the minister resign", "the port to be closed", "for it to close": a demand that says what is to happen.
    private func isDemanded(_ content: [Range<Int>]) -> Bool {
        guard let first = content.first?.first(where: { !text.tokens[$0].isMark }) else { return false }
        if SpeechWords.class(of: text.tokens[first].word) == .that { return true }
        return content.joined().contains { index in
            index > first && word(index) == "to" && index + 1 < text.tokens.count
                && text.tokens[index + 1].shape == .lower
                && ![.article, .possessive].contains(SpeechWords.class(of: text.tokens[index + 1].word))
        }
    }

    private func word(_ index: Int) -> String { text.string(text.tokens[index].range).lowercased() }

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

    private static let impersonal = symbols(
        "it one you nobody nor thus hence here then which who that there this everyone everybody anyone anybody someone somebody others two three"
    )
    private static let naming: Set<String> = [
        "call", "calls", "called", "calling", "describe", "describes", "described", "describing", "dubbed",
        "labeled",
        "labelled", "branded",
    ]
    private static let forms: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "get", "got", "gets",
    ]
    private static let passives: Set<String> = [
        "expected", "projected", "predicted", "forecast", "asked", "told", "urged", "ordered", "informed",
        "promised",
        "alleged", "believed", "thought", "accused", "warned", "known", "seen", "considered", "named",
        "called",
        "described", "assured", "instructed", "advised", "reminded", "notified", "briefed", "rumored",
        "rumoured",
    ]
    private static let bareVerbs: Set<String> = [
        "say", "claim", "argue", "believe", "think", "tell", "suggest", "call",
    ]
    private static let showing = symbols(
        "shows show showed shown showing means mean meant proves prove proved"
    )
    private static let intentions = symbols(
        """
        want wants wanted wanting plan plans planned planning intend intends intended refuse refuses refused decide \
        decides decided hope hopes hoped try tries tried seek seeks sought need needs needed aim aims aimed attempt \
        attempts attempted
        """
    )
    private static let demands: Set<String> = ["demand", "demands", "demanded", "demanding"]
}
