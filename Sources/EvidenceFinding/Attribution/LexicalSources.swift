/// The phrases for who speaks, beside a verb of saying.
extension LexicalSpeech {
    /// The phrase for a speaker behind a verb.
    func source(from start: Int) -> Range<Int>? {
        var index = start
        while index < text.tokens.count,
            lexicon.helpers.contains(words[index]) || Self.days.contains(words[index])
        {
            index += 1
        }
        let first = index
        var isDescribed = false
        while index < text.tokens.count, index - first < Self.longestSource, text.quotation[index] < 0,
            index == first || text.tokens[index].sentence == text.tokens[first].sentence
        {
            if text.tokens[index].isMark {
                // ", maire d'Ellery": what the speaker is.
                // "Dr. Sabine Roth": the stop belongs to the title.
                if text.tokens[index].mark == 0x2E, index > first, lexicon.titles.contains(words[index - 1]) {
                    index += 1
                    continue
                }
                guard text.tokens[index].mark == 0x2C, !isDescribed, index > first,
                    describes(index + 1) || isNamed(index + 1)
                else { break }
                isDescribed = true
            } else {
                if lexicon.thats.contains(words[index]) { break }
                if !isDescribed, lexicon.breaks.contains(words[index]) {
                    // "l'adjointe aux sports, Sonia Belkacem": a name behind the next comma tells whose office it is.
                    let limit = min(index + 6, text.tokens.count)
                    guard index > first, let mark = (index..<limit).first(where: { text.tokens[$0].isMark }),
                        text.tokens[mark].mark == 0x2C, isNamed(mark + 1)
                    else { break }
                    index = mark
                    continue
                }
            }
            index += 1
        }
        return trimmed(first..<index)
    }

    /// "le maire, Luc Moreau": whether two to four words with capitals stand between marks.
    func isNamed(_ start: Int) -> Bool {
        var end = start
        while end < text.tokens.count, end - start < 6,
            text.tokens[end].isUpper || NameMentions.particles.contains(words[end]),
            text.tokens[end].sentence == text.tokens[start].sentence
        {
            end += 1
        }
        guard (2...4).contains(end - start), text.tokens[start].isUpper else { return false }
        return end == text.tokens.count || text.tokens[end].isMark
            || text.tokens[end].sentence != text.tokens[start].sentence
    }

    /// Days between a verb and who speaks: "a annoncé jeudi la ministre".
    static let days: Set<String> = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "lunes", "martes",
        "miércoles",
        "jueves", "viernes", "sábado", "domingo", "ayer", "lunedì", "martedì", "mercoledì", "giovedì",
        "venerdì", "sabato",
        "domenica", "ieri", "ontem", "gestern", "heute", "gisteren",
    ]

    /// Whether words behind a comma tell what somebody is: small letters, and no verb or conjunction first.
    func describes(_ index: Int) -> Bool {
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
    func source(before end: Int, from start: Int) -> Range<Int>? {
        guard end > start else { return nil }
        var first = start
        var opened = false
        for index in start..<end where text.tokens[index].isMark || lexicon.thats.contains(words[index]) {
            // "Anne Dupont (PS) a déclaré": what stands in brackets belongs to the name before it.
            if text.tokens[index].mark == 0x28, first < index { opened = true }
            if opened {
                opened = text.tokens[index].mark != 0x29
                continue
            }
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

    func trimmed(_ range: Range<Int>) -> Range<Int>? {
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
}
