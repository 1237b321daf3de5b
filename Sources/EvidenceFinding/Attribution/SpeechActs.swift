import ClaimModel

/// What was done with the words of a speech, and whether they were spoken at all.
enum SpeechAct: Hashable, Sendable {
    case done(Attribution.Act)
    /// The text tells of the speech as one that did not happen, or has not happened yet; why, for people.
    case unsaid(String)
}

/// Tells from a cue and the words around it what was done: "denied", "did not say", "will say on Monday".
struct SpeechActReading {
    let text: SpeechText

    /// How many words before a cue may belong to its verb.
    private static let reach = 4

    /// What was done in an attribution.
    func act(of parts: SpeechParts) -> SpeechAct {
        let isQuestion = endsInQuestion(parts.content)
        guard let cue = parts.cue else { return .done(isQuestion ? .asked : .said) }
        let words = verb(cue, source: parts.source)
        let verb = doing(words)
        if let unsaid = unsaid(words, cue, parts, isDenial: verb == .denied) { return unsaid }
        if words.contains(where: Self.isNegation) {
            // Who does not believe something denies it; who does not say it says nothing.
            let isDoubt = words.contains { Self.holding.contains($0) } && !words.contains("to")
            return isDoubt ? .done(.denied) : .unsaid("“\(words.joined(separator: " "))”: this was not said")
        }
        if verb == .asked { return asked(parts, isQuestion) }
        if let verb, verb != .said { return .done(verb) }
        if words.contains("for"),
            words.contains(where: { $0 == "call" || $0 == "calls" || $0 == "called" || $0 == "calling" })
        {
            return .done(.demanded)
        }
        if words.contains("warned") || words.contains("warns") || words.contains("warning") {
            return .done(isAhead(parts.content) ? .predicted : .said)
        }
        return .done(isQuestion ? .asked : .said)
    }

    /// What the verb of a cue does: the last one, nouns for speech left out ("rejected claims that").
    private func doing(_ words: [String]) -> Attribution.Act? {
        var last: Attribution.Act?
        for (place, word) in words.enumerated() {
            guard let act = Self.acts[word] else { continue }
            let follows = place > 0 && (last != nil || Self.determiners.contains(words[place - 1]))
            if follows, Self.nouns.contains(word) { continue }
            last = act
        }
        return last
    }

    /// Whether a word puts a verb that follows it into the future: "expected", "due".
    static func isAhead(_ word: String) -> Bool { ahead.contains(word) }

    /// Whether a cue tells of speech or thought by a verb of its own, and not only because a model learnt it so.
    static func tells(_ words: [String]) -> Bool {
        words.contains { acts[$0] != nil || holding.contains($0) || telling.contains($0) }
    }

    /// Whether a word is a form of a verb that tells of speech.
    static func isVerb(_ word: String) -> Bool { acts[word] != nil }

    /// The words of a cue with the auxiliaries, negations and verbs of refusing before it, in small letters.
    private func verb(_ cue: Range<Int>, source: Range<Int>?) -> [String] {
        var start = cue.lowerBound
        let sentence = text.tokens[start].sentence
        while start > 0, cue.lowerBound - start < Self.reach, text.tokens[start - 1].sentence == sentence,
            !(source?.contains(start - 1) ?? false), text.quotation[start - 1] < 0
        {
            let word = word(start - 1)
            let isPart =
                [.auxiliary, .negation, .adverb, .to].contains(
                    SpeechWords.class(of: text.tokens[start - 1].word)
                )
                || Self.refusals.contains(word) || Self.contractions.contains(word)
                || Self.ahead.contains(word)
            guard isPart else { break }
            start -= 1
        }
        return (start..<cue.upperBound).filter { !text.tokens[$0].isMark }.map(word)
    }

    private func word(_ index: Int) -> String {
        String(text.string(text.tokens[index].range).lowercased().map { $0 == "’" ? "'" : $0 })
    }

    /// Why a speech did not happen; nil when nothing says so.
    private func unsaid(_ words: [String], _ cue: Range<Int>, _ parts: SpeechParts, isDenial: Bool)
        -> SpeechAct?
    {
        let told = "“\(words.joined(separator: " "))”"
        if words.contains(where: Self.refusals.contains), words.contains(where: Self.infinitives.contains) {
            return .unsaid("\(told): this was not said")
        }
        let future = words.prefix { !Self.acts.keys.contains($0) }
        if future.contains(where: { Self.futures.contains($0) || $0.hasSuffix("'ll") }) {
            return .unsaid("\(told): this has not been said yet")
        }
        if words.contains("to"), words.contains(where: Self.ahead.contains) {
            return .unsaid("\(told): this has not been said yet")
        }
        if future.contains(where: Self.possible.contains) {
            return .unsaid("\(told): this may never be said")
        }
        // "Not everyone finds that", "nobody said".
        if let source = parts.source, source.upperBound <= cue.lowerBound {
            let first = word(source.lowerBound)
            let before = source.lowerBound > 0 ? word(source.lowerBound - 1) : ""
            if Self.nobody.contains(first) || before == "not" {
                return .unsaid(
                    "“\(before == "not" ? "not " : "")\(first) … \(words.last ?? "")”: this was not said"
                )
            }
        }
        // "if she says that": the clause begins with its condition.
        let clause = min(parts.source?.lowerBound ?? cue.lowerBound, cue.lowerBound)
        if clause > 0, text.tokens[clause - 1].sentence == text.tokens[clause].sentence,
            Self.conditions.contains(word(clause - 1))
        {
            return .unsaid("“\(word(clause - 1)) … \(words.last ?? "")”: this may never be said")
        }
        return nil
    }

    private func asked(_ parts: SpeechParts, _ isQuestion: Bool) -> SpeechAct {
        guard let cue = parts.cue else { return .done(.asked) }
        let before = cue.lowerBound > 0 ? word(cue.lowerBound - 1) : ""
        let opens = text.sentences[text.tokens[cue.lowerBound].sentence].lowerBound == cue.lowerBound
        // "Asked whether", "was asked whether": whoever is named was asked.
        if word(cue.lowerBound) == "asked",
            opens || ["was", "were", "when", "been", "being"].contains(before)
        {
            return .unsaid("“\(before.isEmpty ? "" : before + " ")asked”: the question is another's")
        }
        guard let first = parts.content.first?.first(where: { !text.tokens[$0].isMark }) else {
            return .done(.asked)
        }
        let opening = word(first)
        if isQuestion || opening == "if" || opening == "whether" || Self.questionWords.contains(opening) {
            return .done(.asked)
        }
        return .done(["that", "to", "for"].contains(opening) ? .demanded : .asked)
    }

    private func endsInQuestion(_ content: [Range<Int>]) -> Bool {
        guard let last = content.max(by: { $0.upperBound < $1.upperBound }) else { return false }
        for index in last.reversed() {
            let mark = text.tokens[index].mark
            if !text.tokens[index].isMark { return false }
            if mark == 0x3F || mark == 0xFF1F || mark == 0x61F { return true }
        }
        return false
    }

    /// Whether a content is about what is to come.
    private func isAhead(_ content: [Range<Int>]) -> Bool {
        content.joined().contains {
            !text.tokens[$0].isMark && ["will", "would", "could", "may", "might"].contains(word($0))
        }
    }

    static func isNegation(_ word: String) -> Bool {
        word == "not" || word == "never" || word == "cannot" || word == "nor" || word == "neither"
            || word.hasSuffix("n't")
    }
}
