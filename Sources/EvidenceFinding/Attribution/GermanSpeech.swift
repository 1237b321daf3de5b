import ClaimModel

/// Finds in German who says, thinks or wants what, by verbs and nouns, the clauses behind them and who stands beside.
struct GermanSpeech {
    let text: SpeechText
    /// The words in small letters, marks empty.
    let words: [String]
    private typealias Lists = GermanSpeechWords

    /// How far behind a verb what is said may begin, in words and marks.
    private static let reach = 16
    /// How far before a verb its clause is looked for.
    private static let longestClause = 40

    /// A verb or noun of speech with what was found around it.
    struct Event {
        var cue: Range<Int>
        var source: Range<Int>?
        var content: [Range<Int>] = []
        /// Whether the content is a clause that states something.
        var states = false
    }

    /// What is told of, in the order of the text; quotation marks are left to others.
    func events() -> [Event] {
        text.sentences.indices.flatMap { number in
            text.sentences[number].compactMap { event(at: $0, in: text.sentences[number], number) }
        }
    }

    private func event(at index: Int, in sentence: Range<Int>, _ number: Int) -> Event? {
        guard !text.tokens[index].isMark else { return nil }
        let word = words[index]
        let isUpper = text.tokens[index].isUpper
        if isUpper, Lists.nouns.contains(word) { return noun(index, sentence) }
        if isUpper, word == "sicht" { return view(index, sentence) }
        guard Lists.verbs.contains(word) else { return nil }
        let isFirst = index == sentence.lowerBound
        if isUpper, isFirst ? !isPerson(index + 1, in: sentence) : !opens(index) { return nil }
        if word == "meine", !isWord(index - 1, "ich", sentence), !isWord(index + 1, "ich", sentence) {
            return nil
        }
        var event = Event(cue: index..<index + 1, source: source(index, sentence))
        if let said = said(index, sentence, number) {
            event.content = [said.content]
            event.states = said.states
        } else if Lists.weak.contains(word) {
            return nil
        } else if Lists.withObject.contains(word), let object = object(index, sentence) {
            event.content = [object]
        }
        return event.content.isEmpty && event.source == nil ? nil : event
    }

    // MARK: - What

    /// The clause, sentence or infinitive behind a verb.
    private func said(_ verb: Int, _ sentence: Range<Int>, _ number: Int) -> (
        content: Range<Int>, states: Bool
    )? {
        let limit = min(sentence.upperBound, verb + 1 + Self.reach)
        guard let mark = (verb + 1..<max(limit, verb + 1)).first(where: endsClause) else { return nil }
        let next = mark + 1
        switch text.tokens[mark].mark {
        case 0x3A: return behindColon(next, sentence, number).map { ($0, true) }
        case 0x2C where next < sentence.upperBound: break
        default: return nil
        }
        let opening = words[next]
        let isQuestion =
            Lists.clauseOpenings.contains(opening)
            || next + 1 < sentence.upperBound && Lists.others.contains(opening)
                && ["welche", "welcher", "welchen", "was", "wen", "wem"].contains(words[next + 1])
        if isQuestion { return trimmed(next..<sentence.upperBound).map { ($0, true) } }
        if Lists.withMainClause.contains(words[verb]) {
            let isNear = mark - verb <= 8 && !Lists.otherClauses.contains(opening)
            let isArticle = mark - verb <= 3 && ["der", "die", "das", "den", "dem"].contains(opening)
            if isNear || isArticle { return trimmed(next..<sentence.upperBound).map { ($0, true) } }
        }
        // "…, mehr Geld zu geben": to the end of the infinitive's clause.
        let end = (next..<sentence.upperBound).first(where: endsClause) ?? sentence.upperBound
        let isInfinitive = (next..<end).contains { words[$0] == "zu" || isJoinedInfinitive(words[$0]) }
        if isInfinitive, !["um", "ohne", "statt", "anstatt"].contains(opening), next < end {
            return (next..<end, false)
        }
        return nil
    }

    /// "anzunehmen": "zu" within the word.
    private func isJoinedInfinitive(_ word: String) -> Bool {
        word.hasSuffix("en") && word.dropFirst().contains("zu") && word.count > 7
            && Lists.particles.contains { word.hasPrefix($0 + "zu") }
    }

    private func behindColon(_ start: Int, _ sentence: Range<Int>, _ number: Int) -> Range<Int>? {
        let rest = start..<max(start, sentence.upperBound)
        if rest.contains(where: { !text.tokens[$0].isMark }) {
            guard isQuotationMark(start) else { return trimmed(rest) }
            let inner = start + 1..<rest.upperBound
            return trimmed(start + 1..<(inner.first(where: isQuotationMark) ?? rest.upperBound))
        }
        guard number + 1 < text.sentences.count else { return nil }
        return trimmed(text.sentences[number + 1])
    }

    /// What is between a verb and the end of its clause.
    private func object(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let start = isPerson(verb + 1, in: sentence) ? verb + 2 : verb + 1
        guard start < sentence.upperBound else { return nil }
        var end = (start..<sentence.upperBound).first { endsClause($0) || isDash($0) } ?? sentence.upperBound
        if end > start, Lists.particles.contains(words[end - 1]) { end -= 1 }
        return end - start >= 3 ? start..<end : nil
    }

    // MARK: - Nouns

    /// "die Behauptung der Regierung, dass …", "unser Antrag".
    private func noun(_ index: Int, _ sentence: Range<Int>) -> Event {
        var event = Event(cue: index..<index + 1)
        if index > sentence.lowerBound, Lists.possessives.contains(words[index - 1]) {
            event.source = index - 1..<index
        } else if index + 2 < sentence.upperBound, ["der", "des", "von"].contains(words[index + 1]),
            text.tokens[index + 2].isUpper
        {
            var end = index + 1
            while end < sentence.upperBound, end - index < 5,
                text.tokens[end].isUpper || ["der", "des", "von", "und"].contains(words[end])
            {
                end += 1
            }
            event.source = index + 1..<end
        }
        let limit = min(sentence.upperBound, index + 8)
        if let mark = (index + 1..<max(limit, index + 1)).first(where: endsClause),
            text.tokens[mark].mark == 0x2C,
            mark + 1 < sentence.upperBound, ["dass", "ob", "wie", "warum"].contains(words[mark + 1]),
            let content = trimmed(mark + 1..<sentence.upperBound)
        {
            event.content = [content]
            event.states = event.source != nil && words[mark + 1] == "dass"
        }
        return event
    }

    /// "Aus Sicht der Stadt ist das Budget …".
    private func view(_ index: Int, _ sentence: Range<Int>) -> Event? {
        let first = max(sentence.lowerBound, index - 3)
        guard let from = (first..<index).last(where: { words[$0] == "aus" }) else { return nil }
        let start = clauseStart(from, sentence)
        let pieces = [start < from ? start..<from : nil, trimmed(index + 1..<sentence.upperBound)].compactMap(
            \.self
        )
        return Event(
            cue: index..<index + 1,
            source: from + 1 < index ? from + 1..<index : nil,
            content: pieces
        )
    }

    // MARK: - Who

    /// The pronoun beside a verb or in its clause, else the phrase that leads up to it, else the one behind it.
    private func source(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
        if isPerson(verb + 1, in: sentence) { return verb + 1..<verb + 2 }
        let start = clauseStart(verb, sentence)
        // "Ihr Anwalt sagte": a noun behind it makes it a possessive.
        if let pronoun = (start..<verb).last(where: {
            Lists.persons.contains(words[$0]) && !(words[$0] == "ihr" && text.tokens[$0 + 1].isUpper)
        }) {
            return pronoun..<pronoun + 1
        }
        var first = start
        if first < verb, Lists.clauseOpenings.contains(words[first]) { first += 1 }
        var end = first
        while end < verb, isNominal(end) { end += 1 }
        if let phrase = phrase(first..<end) { return phrase }
        let behind = verb + 1
        guard behind < sentence.upperBound,
            text.tokens[behind].isUpper
                || ["der", "die", "das", "ein", "eine", "unsere", "ihre"].contains(words[behind])
        else { return nil }
        end = behind
        while end < sentence.upperBound, end - verb < 6, !endsClause(end), isNominal(end) { end += 1 }
        return phrase(behind..<end)
    }

    private func isNominal(_ index: Int) -> Bool {
        !Lists.auxiliaries.contains(words[index])
            && (Lists.articles.contains(words[index]) || !Lists.others.contains(words[index]))
    }

    /// A phrase with a noun or a name in it.
    private func phrase(_ range: Range<Int>) -> Range<Int>? {
        range.contains { text.tokens[$0].isUpper } ? range : nil
    }

    private func isPerson(_ index: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(index) && Lists.persons.contains(words[index])
    }

    private func isWord(_ index: Int, _ word: String, _ sentence: Range<Int>) -> Bool {
        sentence.contains(index) && words[index] == word
    }

    // MARK: - Marks

    private func clauseStart(_ index: Int, _ sentence: Range<Int>) -> Int {
        var start = index
        let first = max(sentence.lowerBound, index - Self.longestClause)
        while start > first {
            if text.tokens[start - 1].mark == 0x29,
                let opening = (first..<start - 1).last(where: { text.tokens[$0].mark == 0x28 })
            {
                // "Karin Vogt (Grüne) sagte": what stands in brackets ends no clause.
                start = opening
            } else if text.tokens[start - 1].isMark {
                break
            } else {
                start -= 1
            }
        }
        return start
    }

    private func endsClause(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2C, 0x3A, 0x3B, 0x2E, 0x3F, 0x21: true
        default: false
        }
    }

    /// Whether a word may have its capital because a sentence or a quotation begins with it.
    private func opens(_ index: Int) -> Bool {
        text.tokens[index - 1].mark == 0x3A || isDash(index - 1) || isQuotationMark(index - 1)
    }

    private func isDash(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2D, 0x2010...0x2015: true
        default: false
        }
    }

    private func isQuotationMark(_ index: Int) -> Bool {
        guard text.tokens.indices.contains(index) else { return false }
        switch text.tokens[index].mark {
        case 0x22, 0x201C...0x201F, 0xAB, 0xBB: return true
        default: return false
        }
    }

    /// Words without the marks around them.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        while let last = range.last, text.tokens[last].isMark { range = range.dropLast() }
        while let first = range.first, text.tokens[first].isMark { range = range.dropFirst() }
        return range.isEmpty ? nil : range
    }
}
