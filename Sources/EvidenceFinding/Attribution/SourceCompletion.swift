/// Finds who speaks where the model found what is said and no speaker: in the sentence of the cue, or before a colon
/// that leads up to a quotation.
struct SourceCompletion {
    let text: SpeechText
    let names: NameMentions
    let model: SpeechModel

    /// The attributions, with the sources that could be found added.
    func completed(_ all: [SpeechParts]) -> [SpeechParts] {
        var completed = all
        for index in completed.indices where completed[index].source == nil {
            if let cue = completed[index].cue {
                completed[index].source =
                    sharedSource(cue, completed) ?? subject(of: cue, completed[index].content)
            } else if let lead = lead(to: completed[index].content) {
                completed[index].cue = lead.cue
                completed[index].source = lead.source
            }
        }
        return completed
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
        var start = sentence.lowerBound
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

    private func word(_ index: Int) -> String { text.string(text.tokens[index].range).lowercased() }

    private static let passive = Set(["is", "are", "was", "were", "been", "be", "being"].map { Symbol($0) })
    private static let openers: Set<String> = [
        "and", "but", "so", "yet", "then", "still", "meanwhile", "also",
    ]
}
