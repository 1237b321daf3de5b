import ClaimModel

/// Finds who says what by quotation marks, dialogue dashes and verbs of saying, in languages that no model was learnt
/// for.
struct LexicalSpeech {
    let text: SpeechText
    let lexicon: SpeechLexicon
    let words: [String]
    private let speakers: LexicalSpeakers

    /// How far from a quotation its verb may stand, in words and marks.
    static let reach = 14
    /// The longest phrase for a speaker.
    static let longestSource = 14
    /// In longer sentences it is not looked for whose last words name who said all before.
    static let longestSentence = 400
    /// A quotation of fewer words is a word set apart.
    static let fewest = 3

    init(text: SpeechText, lexicon: SpeechLexicon) {
        self.text = text
        self.lexicon = lexicon
        let words = text.tokens.map { token in
            token.isMark ? "" : String(text.string(token.range).lowercased().map { $0 == "’" ? "'" : $0 })
        }
        self.words = words
        speakers = LexicalSpeakers(text: text, lexicon: lexicon, words: words)
    }

    /// What was found, before it is told who speaks.
    struct Found {
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
        found += labelled().filter { label in !found.contains { overlaps($0, label) } }
        found.sort { place($0) < place($1) }
        var speakers = speakers
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
        let speaker =
            isOwn
            ? nil
            : found.source.map { speakers.speaker($0) }
                ?? found.cue.flatMap { speakers.leftOut($0.lowerBound) }
        let (act, unsaid) = act(found)
        var reasons = [
            found.isQuoted ? "stands between quotation marks" : "is told without quotation marks"
        ]
        if let cue = found.cue { reasons.append("cue: “\(text.string(text.range(cue)))”") }
        if let source = found.source { reasons.append("source: “\(text.string(text.range(source)))”") }
        if let reason = speaker?.reason { reasons.append(reason) }
        let confidence = (found.cue == nil && found.source == nil ? 0.4 : 0.8) * (speaker?.confidence ?? 0.7)
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

    func wordCount(_ content: [Range<Int>]) -> Int {
        content.joined().reduce(0) { $0 + (text.tokens[$1].isMark ? 0 : 1) }
    }

    // MARK: - Quotations

    private func quoted() -> [Found] {
        text.quotations.filter { $0.wordCount >= Self.fewest }.map { stretch in
            let place = stretch.tokens
            // A colon leads up to what is said, whatever stands behind it.
            let isLed = place.lowerBound > 0 && text.tokens[place.lowerBound - 1].mark == 0x3A
            if let (cue, source) = isLed ? before(place) ?? after(place) : after(place) ?? before(place) {
                return Found(content: [place], cue: cue, source: source, isQuoted: true)
            }
            return Found(
                content: [place],
                cue: nil,
                source: isLed ? named(before: place) : nil,
                isQuoted: true
            )
        }
    }

    /// "Arndt Pohl ist vorsichtiger: „…“": who is named in the sentence that a colon ends, where nobody else is.
    private func named(before place: Range<Int>) -> Range<Int>? {
        let colon = place.lowerBound - 1
        let sentence = text.sentences[text.tokens[colon].sentence]
        guard sentence.lowerBound < colon else { return nil }
        let people = speakers.people(in: sentence.lowerBound..<colon)
        return people.count == 1 ? people[0] : nil
    }

    /// « … », a déclaré Anne Dupont: a verb behind a quotation, in the same sentence.
    private func after(_ place: Range<Int>) -> (cue: Range<Int>, source: Range<Int>?)? {
        var index = place.upperBound
        guard index < text.tokens.count, !isEnded(place) else { return nil }
        let paragraph = text.tokens[place.upperBound - 1].paragraph
        while index < text.tokens.count, text.tokens[index].isMark, isLink(index) { index += 1 }
        let start = index
        while index < text.tokens.count, index - start < Self.reach,
            text.tokens[index].paragraph == paragraph,
            text.quotation[index] < 0, !isStop(index)
        {
            if isVerb(index, afterQuotation: index == start) {
                let cue = cue(around: index, from: start)
                if joinsPronoun(index) { return (cue, cue) }
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

    /// “The budget doubled.” The council said: a quotation that ends its sentence, with a new one behind it.
    private func isEnded(_ place: Range<Int>) -> Bool {
        guard let last = place.last(where: { !isQuotationMark($0) }), text.tokens[last].mark == 0x2E else {
            return false
        }
        let next = text.tokens[place.upperBound]
        return next.isUpper && lexicon.verbs[words[place.upperBound]] == nil
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
    func cue(around verb: Int, from start: Int) -> Range<Int> {
        var first = verb
        while first > start,
            lexicon.helpers.contains(words[first - 1]) || lexicon.negations.contains(words[first - 1])
        {
            first -= 1
        }
        return first..<verb + 1
    }

    /// Whether a word is a verb of saying, or a word that does for one right behind what is said: "so Anna Lehmann".
    func isVerb(_ index: Int, afterQuotation: Bool = false) -> Bool {
        lexicon.verbs[words[index]] != nil || afterQuotation && joinsPronoun(index)
            || afterQuotation && lexicon.tags.contains(words[index])
    }

    /// "dit-il": a verb with its subject in one word.
    func joinsPronoun(_ index: Int) -> Bool {
        let parts = words[index].split(separator: "-")
        return parts.count == 2 && lexicon.verbs[String(parts[0])] != nil
            && lexicon.pronouns.contains(String(parts[1]))
    }

    func isLink(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2C, 0x2D, 0x2010...0x2015, 0x21, 0x3F, 0x60C: true
        default: false
        }
    }

    func isStop(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2E, 0x21, 0x3F, 0x3B, 0x61F, 0x2026: true
        default: false
        }
    }

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
}
