/// What is said without quotation marks: "selon …", "…, a déclaré …", "a déclaré que …".
extension LexicalSpeech {
    /// "Selon Anne Dupont, le budget a doublé."
    func following(_ sentence: Range<Int>) -> Found? {
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
    func leading(_ sentence: Range<Int>) -> Found? {
        guard sentence.count <= Self.longestSentence else { return nil }
        for comma in sentence where text.tokens[comma].mark == 0x2C && text.quotation[comma] < 0 {
            let limit = min(comma + 5, sentence.upperBound)
            guard comma + 1 < limit,
                let verb = (comma + 1..<limit).first(where: { isVerb($0, afterQuotation: true) }),
                (comma + 1..<verb).allSatisfy({ lexicon.helpers.contains(words[$0]) })
            else { continue }
            let content = sentence.lowerBound..<comma
            // "Le porte-parole, Luc Roy, demande …": a name between commas ends the subject.
            let before = content.last { text.tokens[$0].mark == 0x2C }.map { $0 + 1..<comma }
            if let before, before.count <= 5, before.allSatisfy({ text.tokens[$0].isUpper }) { continue }
            let told = verb + 1..<sentence.upperBound
            guard wordCount([content]) >= Self.fewest, text.quotation[content.lowerBound] < 0,
                !told.contains(where: { lexicon.thats.contains(words[$0]) }),
                let source = source(from: verb + 1),
                isMainClause(
                    content,
                    isAllSaid: (source.upperBound..<sentence.upperBound).allSatisfy {
                        text.tokens[$0].isMark
                    }
                )
            else { continue }
            return Found(content: [content], cue: comma + 1..<verb + 1, source: source, isQuoted: false)
        }
        return nil
    }

    /// Whether words before an inverted verb are no clause that depends on it ("Als er kam, sagte sie …"). Where the
    /// mood of reported speech shows what is said, it must, or who says it must end the sentence ("…, erklärte er.").
    func isMainClause(_ content: Range<Int>, isAllSaid: Bool) -> Bool {
        if lexicon.breaks.contains(words[content.lowerBound])
            || lexicon.thats.contains(words[content.lowerBound])
        {
            return false
        }
        return lexicon.reportedForms.isEmpty || isAllSaid
            || content.contains { lexicon.reportedForms.contains(words[$0]) }
    }

    /// "Anne Dupont a déclaré que le budget avait doublé."
    func reported(_ sentence: Range<Int>) -> Found? {
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
    func continued(_ found: [Found]) -> [Found] {
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
                // Another who says something in it speaks for himself.
                let hasOwn = sentence.contains { lexicon.verbs[words[$0]] != nil }
                guard isReported, !hasOwn, !taken.holdsAny(of: sentence),
                    text.tokens[sentence.lowerBound].paragraph == text.tokens[last].paragraph
                else { break }
                all[place].content.append(sentence)
                next += 1
            }
        }
        return all
    }
}
