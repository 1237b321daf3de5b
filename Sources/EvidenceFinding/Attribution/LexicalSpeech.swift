import ClaimModel

/// Finds who says what by quotation marks, dialogue dashes and verbs of saying, in languages that no model was learnt
/// for.
struct LexicalSpeech {
    let text: SpeechText
    let lexicon: SpeechLexicon
    private let words: [String]

    /// How far from a quotation its verb may stand, in words and marks.
    private static let reach = 14
    /// The longest phrase for a speaker.
    private static let longestSource = 14
    /// In longer sentences it is not looked for whose last words name who said all before.
    private static let longestSentence = 400
    /// A quotation of fewer words is a word set apart.
    private static let fewest = 3

    init(text: SpeechText, lexicon: SpeechLexicon) {
        self.text = text
        self.lexicon = lexicon
        words = text.tokens.map { token in
            token.isMark ? "" : String(text.string(token.range).lowercased().map { $0 == "’" ? "'" : $0 })
        }
    }

    /// What was found, before it is told who speaks.
    private struct Found {
        var content: [Range<Int>]
        var cue: Range<Int>?
        var source: Range<Int>?
        var isQuoted: Bool
        /// Whether the content is a clause that states something.
        var states = true
    }

    func speeches() -> [QuotedSpeech] {
        var found = quoted() + dialogue()
        for sentence in text.sentences {
            let behind = lexicon.capitalisesNouns ? nil : reported(sentence)
            for parts in [following(sentence), leading(sentence), behind].compactMap(\.self)
            where !found.contains(where: { overlaps($0, parts) }) {
                found.append(parts)
            }
        }
        if lexicon.capitalisesNouns { found += german(besides: found) }
        found.sort { place($0) < place($1) }
        var speakers = LexicalSpeakers(text: text, lexicon: lexicon, words: words)
        return continued(found).map { speech($0, &speakers) }
    }

    private func place(_ found: Found) -> Int {
        found.content.first?.lowerBound ?? found.cue?.lowerBound ?? 0
    }

    /// What German verbs and nouns tell of, outside quotation marks and beside what was found already.
    private func german(besides found: [Found]) -> [Found] {
        let taken = TakenWords(
            found.flatMap { $0.content + [$0.cue].compactMap(\.self) },
            count: text.tokens.count
        )
        return GermanSpeech(text: text, words: words).events().compactMap { event in
            guard text.quotation[event.cue.lowerBound] < 0, !taken.holdsAny(of: event.cue),
                !event.content.contains(where: taken.holdsAny)
            else { return nil }
            return Found(
                content: event.content,
                cue: event.cue,
                source: event.source,
                isQuoted: false,
                states: event.states
            )
        }
    }

    private func overlaps(_ one: Found, _ other: Found) -> Bool {
        one.content.contains { piece in other.content.contains { $0.overlaps(piece) } }
    }

    private func speech(_ found: Found, _ speakers: inout LexicalSpeakers) -> QuotedSpeech {
        // "Ich glaube, dass", outside quotation marks, is the text's own voice.
        let isOwn =
            !found.isQuoted && found.source?.first.map { lexicon.firstPersons.contains(words[$0]) } ?? false
        let speaker = isOwn ? nil : found.source.flatMap { speakers.speaker($0) }
        let (act, unsaid) = act(found)
        var reasons = [
            found.isQuoted ? "stands between quotation marks" : "is told without quotation marks"
        ]
        if let cue = found.cue { reasons.append("cue: “\(text.string(text.range(cue)))”") }
        if let source = found.source { reasons.append("source: “\(text.string(text.range(source)))”") }
        if let reason = speaker?.reason { reasons.append(reason) }
        let confidence = (found.cue == nil ? 0.4 : 0.8) * (speaker?.confidence ?? 0.7)
        return QuotedSpeech(
            content: found.content.map(text.range),
            cue: found.cue.map(text.range),
            source: found.source.map(text.range),
            form: found.isQuoted ? .direct : .indirect,
            isStatement: found.isQuoted
                ? found.cue != nil || wordCount(found.content) >= 6
                : speaker != nil && found.states,
            act: act,
            unsaid: unsaid,
            speaker: speaker?.speaker,
            outer: nil,
            confidence: Double(Int(confidence * 100)) / 100,
            reasons: reasons
        )
    }

    private func wordCount(_ content: [Range<Int>]) -> Int {
        content.joined().reduce(0) { $0 + (text.tokens[$1].isMark ? 0 : 1) }
    }

    // MARK: - What was done

    private func act(_ found: Found) -> (Attribution.Act, String?) {
        guard let cue = found.cue else { return (.said, nil) }
        let sentence = text.sentences[text.tokens[cue.lowerBound].sentence]
        let around =
            max(sentence.lowerBound, cue.lowerBound - 4)..<min(sentence.upperBound, cue.upperBound + 3)
        let near = around.filter { index in
            !found.content.contains { $0.contains(index) } && !(found.source?.contains(index) ?? false)
        }
        let told = "“\(text.string(text.range(cue)))”"
        if near.contains(where: { lexicon.negations.contains(words[$0]) }) {
            return (.said, "\(told) with a negation: this was not said")
        }
        if near.contains(where: { lexicon.futures.contains(words[$0]) }) {
            return (.said, "\(told): this has not been said yet, or may never be")
        }
        let act = cue.lazy.compactMap { lexicon.verbs[words[$0]] }.first ?? .said
        let last = found.content.last?.last { text.tokens[$0].isMark && !isQuotationMark($0) }
        let asks = last.map {
            [0x3F, 0x61F].contains(text.tokens[$0].mark) && $0 + 2 >= (found.content.last?.upperBound ?? 0)
        }
        return (act == .said && asks == true ? .asked : act, nil)
    }

    private func isQuotationMark(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x2018...0x201B, 0x2039, 0x203A: true
        default: false
        }
    }

    // MARK: - Quotations

    private func quoted() -> [Found] {
        text.quotations.filter { $0.wordCount >= Self.fewest }.map { stretch in
            let place = stretch.tokens
            if let (cue, source) = after(place) ?? before(place) {
                return Found(content: [place], cue: cue, source: source, isQuoted: true)
            }
            return Found(content: [place], cue: nil, source: nil, isQuoted: true)
        }
    }

    /// « … », a déclaré Anne Dupont: a verb behind a quotation, in the same sentence.
    private func after(_ place: Range<Int>) -> (cue: Range<Int>, source: Range<Int>?)? {
        var index = place.upperBound
        guard index < text.tokens.count else { return nil }
        let paragraph = text.tokens[place.upperBound - 1].paragraph
        while index < text.tokens.count, text.tokens[index].isMark, isLink(index) { index += 1 }
        let start = index
        while index < text.tokens.count, index - start < Self.reach,
            text.tokens[index].paragraph == paragraph,
            text.quotation[index] < 0, !isStop(index)
        {
            if isVerb(index, afterQuotation: index == start) {
                let cue = cue(around: index, from: start)
                // "sagte Anna Lehmann", else "Anna Lehmann sagte".
                let source = source(from: index + 1) ?? source(before: cue.lowerBound, from: start)
                // A verb far from the quotation, with a clause of its own, tells of something else.
                if source == nil, index - start > 4 { return nil }
                return (cue, source)
            }
            if text.tokens[index].mark == 0x3A { return nil }
            index += 1
        }
        return nil
    }

    /// Anne Dupont a déclaré : « … »: a verb before a quotation, in the same sentence.
    private func before(_ place: Range<Int>) -> (cue: Range<Int>, source: Range<Int>?)? {
        var start = place.lowerBound
        let paragraph = text.tokens[place.lowerBound].paragraph
        while start > 0, place.lowerBound - start < Self.reach + Self.longestSource,
            text.tokens[start - 1].paragraph == paragraph, text.quotation[start - 1] < 0, !isStop(start - 1)
        {
            start -= 1
        }
        guard let verb = (start..<place.lowerBound).last(where: { lexicon.verbs[words[$0]] != nil }),
            place.lowerBound - verb <= Self.reach
        else { return nil }
        let cue = cue(around: verb, from: start)
        guard let source = source(before: cue.lowerBound, from: start) ?? source(from: verb + 1) else {
            return nil
        }
        return (cue, source)
    }

    /// A verb with the auxiliaries before it.
    private func cue(around verb: Int, from start: Int) -> Range<Int> {
        var first = verb
        while first > start,
            lexicon.helpers.contains(words[first - 1]) || lexicon.negations.contains(words[first - 1])
        {
            first -= 1
        }
        return first..<verb + 1
    }

    /// Whether a word is a verb of saying, or a word that does for one right behind what is said: "so Anna Lehmann".
    private func isVerb(_ index: Int, afterQuotation: Bool = false) -> Bool {
        lexicon.verbs[words[index]] != nil || afterQuotation && lexicon.tags.contains(words[index])
    }

    private func isLink(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2C, 0x2D, 0x2010...0x2015, 0x21, 0x3F, 0x60C: true
        default: false
        }
    }

    private func isStop(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2E, 0x21, 0x3F, 0x3B, 0x61F, 0x2026: true
        default: false
        }
    }

    // MARK: - Who

    /// The phrase for a speaker behind a verb.
    private func source(from start: Int) -> Range<Int>? {
        var index = start
        while index < text.tokens.count, lexicon.helpers.contains(words[index]) { index += 1 }
        let first = index
        var isDescribed = false
        while index < text.tokens.count, index - first < Self.longestSource, text.quotation[index] < 0,
            index == first || text.tokens[index].sentence == text.tokens[first].sentence
        {
            if text.tokens[index].isMark {
                // ", maire d'Ellery": what the speaker is.
                guard text.tokens[index].mark == 0x2C, !isDescribed, index > first, describes(index + 1)
                else { break }
                isDescribed = true
            } else {
                if lexicon.thats.contains(words[index]) { break }
                if !isDescribed, lexicon.breaks.contains(words[index]) { break }
            }
            index += 1
        }
        return trimmed(first..<index)
    }

    /// Whether words behind a comma tell what somebody is: small letters, and no verb or conjunction first.
    private func describes(_ index: Int) -> Bool {
        guard index < text.tokens.count, !text.tokens[index].isMark, text.quotation[index] < 0 else {
            return false
        }
        if lexicon.breaks.contains(words[index]) || lexicon.thats.contains(words[index]) { return false }
        if lexicon.verbs[words[index]] != nil || lexicon.helpers.contains(words[index]) { return false }
        if lexicon.capitalisesNouns {
            return lexicon.articles.contains(words[index]) || lexicon.titles.contains(words[index])
        }
        return text.tokens[index].shape == .lower
    }

    /// The phrase for a speaker that leads up to a verb: from the beginning of the clause, or its last name.
    private func source(before end: Int, from start: Int) -> Range<Int>? {
        guard end > start else { return nil }
        var first = start
        for index in start..<end where text.tokens[index].isMark || lexicon.thats.contains(words[index]) {
            // A comma pair around a description is kept with the name before it.
            if text.tokens[index].mark == 0x2C, index + 1 < end, describes(index + 1) { continue }
            if text.tokens[index].mark == 0x2C, index + 1 == end, first < index { continue }
            first = index + 1
        }
        // "Am Montag sagte": what begins with a preposition is no speaker.
        while first < end, lexicon.helpers.contains(words[first]) { first += 1 }
        guard first < end, !lexicon.breaks.contains(words[first]) else { return nil }
        var range = first..<end
        if let stop = range.dropFirst().first(where: {
            lexicon.breaks.contains(words[$0]) && !(lexicon.articles.contains(words[$0]))
        }) {
            range = first..<stop
        }
        return trimmed(range)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        while let last = range.last,
            text.tokens[last].isMark || lexicon.articles.contains(words[last]) && range.count > 1
        {
            range = range.dropLast()
        }
        while let first = range.first, text.tokens[first].isMark { range = range.dropFirst() }
        guard !range.isEmpty, !range.allSatisfy({ lexicon.articles.contains(words[$0]) }) else { return nil }
        // A phrase that begins with another verb is a clause.
        if let first = range.first, lexicon.verbs[words[first]] != nil { return nil }
        return range
    }

    // MARK: - Dialogue

    /// — Le budget a doublé, a dit Anne.: a paragraph that a dash opens.
    private func dialogue() -> [Found] {
        var found: [Found] = []
        for paragraph in text.paragraphs {
            let first = paragraph.lowerBound
            guard isDash(first), paragraph.count > Self.fewest, text.quotation[first] < 0 else { continue }
            var end = paragraph.upperBound
            var cue: Range<Int>?
            var source: Range<Int>?
            var rest: Range<Int>?
            for index in paragraph.dropFirst() where isDash(index) || isLink(index) || isStop(index) {
                guard index + 1 < paragraph.upperBound,
                    let verb = (index + 1..<min(index + 5, paragraph.upperBound)).first(where: {
                        lexicon.verbs[words[$0]] != nil
                    }),
                    (index + 1..<verb).allSatisfy({
                        lexicon.helpers.contains(words[$0]) || text.tokens[$0].isMark
                    })
                else { continue }
                end = index
                cue = self.cue(around: verb, from: index + 1)
                source = self.source(from: verb + 1)
                let told = (source?.upperBound ?? verb + 1)..<paragraph.upperBound
                if let again = told.first(where: isDash), again + 1 < paragraph.upperBound {
                    rest = again + 1..<paragraph.upperBound
                }
                break
            }
            let content = [first + 1..<end] + [rest].compactMap(\.self)
            guard wordCount(content) >= Self.fewest,
                !content.contains(where: { text.quotation[$0.lowerBound] >= 0 })
            else { continue }
            found.append(Found(content: content, cue: cue, source: source, isQuoted: true))
        }
        return found
    }

    private func isDash(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2D, 0x2010...0x2015: true
        default: false
        }
    }

    // MARK: - Without quotation marks

    /// "Selon Anne Dupont, le budget a doublé."
    private func following(_ sentence: Range<Int>) -> Found? {
        for phrase in lexicon.accordingTo {
            let end = sentence.lowerBound + phrase.count
            guard end < sentence.upperBound, Array(words[sentence.lowerBound..<end]) == phrase else {
                continue
            }
            var last = (end..<sentence.upperBound).first {
                text.tokens[$0].mark == 0x2C && text.quotation[$0] < 0
            }
            if lexicon.capitalisesNouns {
                // "Laut Anna Lehmann ist das Budget …": the verb ends the phrase, not a comma.
                let lower = (end..<sentence.upperBound).first { index in
                    text.tokens[index].isMark
                        || text.tokens[index].shape == .lower && !lexicon.articles.contains(words[index])
                            && !NameMentions.particles.contains(words[index])
                            && !lexicon.breaks.contains(words[index])
                }
                last = [last, lower].compactMap(\.self).min()
            }
            guard let last, last > end, last - end <= Self.longestSource else { return nil }
            let content = (text.tokens[last].isMark ? last + 1 : last)..<sentence.upperBound
            guard wordCount([content]) >= Self.fewest, let source = trimmed(end..<last) else { return nil }
            return Found(content: [content], cue: sentence.lowerBound..<end, source: source, isQuoted: false)
        }
        return nil
    }

    /// "Le budget a doublé, a déclaré Anne Dupont.": what is said leads up to the verb and who says it.
    private func leading(_ sentence: Range<Int>) -> Found? {
        guard sentence.count <= Self.longestSentence else { return nil }
        for comma in sentence where text.tokens[comma].mark == 0x2C && text.quotation[comma] < 0 {
            let limit = min(comma + 5, sentence.upperBound)
            guard comma + 1 < limit,
                let verb = (comma + 1..<limit).first(where: { isVerb($0, afterQuotation: true) }),
                (comma + 1..<verb).allSatisfy({ lexicon.helpers.contains(words[$0]) })
            else { continue }
            let content = sentence.lowerBound..<comma
            let told = verb + 1..<sentence.upperBound
            guard wordCount([content]) >= Self.fewest, text.quotation[content.lowerBound] < 0,
                !told.contains(where: { lexicon.thats.contains(words[$0]) }),
                isMainClause(content), let source = source(from: verb + 1)
            else { continue }
            return Found(content: [content], cue: comma + 1..<verb + 1, source: source, isQuoted: false)
        }
        return nil
    }

    /// Whether words before an inverted verb are no clause that depends on it ("Als er kam, sagte sie …"). Where the
    /// mood of reported speech shows what is said, it must.
    private func isMainClause(_ content: Range<Int>) -> Bool {
        if lexicon.breaks.contains(words[content.lowerBound])
            || lexicon.thats.contains(words[content.lowerBound])
        {
            return false
        }
        return lexicon.reportedForms.isEmpty || content.contains { lexicon.reportedForms.contains(words[$0]) }
    }

    /// "Anne Dupont a déclaré que le budget avait doublé."
    private func reported(_ sentence: Range<Int>) -> Found? {
        for verb in sentence where lexicon.verbs[words[verb]] != nil && text.quotation[verb] < 0 {
            let limit = min(sentence.upperBound, verb + Self.reach)
            guard
                let that = (verb + 1..<max(limit, verb + 1)).first(where: {
                    lexicon.thats.contains(words[$0])
                })
            else { continue }
            let content = that + 1..<sentence.upperBound
            guard wordCount([content]) >= Self.fewest, text.quotation[content.lowerBound] < 0 else {
                continue
            }
            let cue = cue(around: verb, from: sentence.lowerBound)
            let source = source(before: cue.lowerBound, from: sentence.lowerBound) ?? source(from: verb + 1)
            guard let source, !source.overlaps(content) else { continue }
            return Found(content: [content], cue: cue, source: source, isQuoted: false)
        }
        return nil
    }

    /// With the sentences that go on in the mood of reported speech.
    private func continued(_ found: [Found]) -> [Found] {
        guard !lexicon.reportedForms.isEmpty else { return found }
        var all = found
        let taken = TakenWords(found.flatMap(\.content), count: text.tokens.count)
        for (place, parts) in found.enumerated() where !parts.isQuoted && parts.states {
            guard let last = parts.content.last?.last else { continue }
            var next = text.tokens[last].sentence + 1
            while next < text.sentences.count, next - text.tokens[last].sentence <= 3 {
                let sentence = text.sentences[next]
                let isReported = sentence.contains {
                    lexicon.reportedForms.contains(words[$0]) && words[$0] != "habe"
                }
                guard isReported, !taken.holdsAny(of: sentence),
                    text.tokens[sentence.lowerBound].paragraph == text.tokens[last].paragraph
                else { break }
                all[place].content.append(sentence)
                next += 1
            }
        }
        return all
    }
}

/// Which words of a text belong to something already; the time to ask does not grow with how many do.
private struct TakenWords {
    /// How many words up to each are taken.
    private var counts: [Int32]

    init(_ places: [Range<Int>], count: Int) {
        counts = Array(repeating: 0, count: count + 1)
        // Where stretches begin and end: those that overlap are gone through once.
        var changes = [Int32](repeating: 0, count: count + 1)
        for place in places {
            changes[place.lowerBound] += 1
            changes[place.upperBound] -= 1
        }
        var open: Int32 = 0
        for index in 0..<count {
            open += changes[index]
            counts[index + 1] = counts[index] + (open > 0 ? 1 : 0)
        }
    }

    /// Whether any word of a stretch is taken.
    func holdsAny(of range: Range<Int>) -> Bool { counts[range.upperBound] > counts[range.lowerBound] }
}
