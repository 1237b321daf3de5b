/// Attributions by the plain forms of print: "According to X, …", "“…” – X", "X: …".
///
/// They are added where the learnt model found nothing, and take the place of what it made of the same words.
struct PlainAttributions {
    let text: SpeechText
    let names: NameMentions

    /// A label before a colon, and a signature after a dash, are no longer than this, in words and marks.
    static let longestLabel = 8

    /// What the model found with what the forms show, in the order of the text.
    func completing(_ learnt: [SpeechParts]) -> [SpeechParts] {
        let found = text.sentences.compactMap { trailing($0) ?? inverted($0) ?? inserted($0) }
        let learnt = joined(learnt, with: found)
        let behind = found.filter { parts in
            // The model sees more of a sentence, where it sees the same.
            !learnt.contains { other in
                guard let cue = parts.cue, other.source != nil else { return false }
                return other.cue?.overlaps(cue) ?? false && other.content.contains { $0.count > 4 }
            }
        }
        let plain = labelled() + signed() + text.sentences.compactMap(accordingTo) + behind
        guard !plain.isEmpty else { return learnt }
        var kept = learnt
        for parts in plain {
            guard let content = parts.content.first else { continue }
            let label = parts.source ?? content
            kept.removeAll { other in
                // The model read the label itself as said, or the same words without their speaker.
                let said = other.content.filter { $0.overlaps(content) || $0.overlaps(label) }
                return other.source.map { $0.overlaps(label) } ?? !said.isEmpty
                    && said.allSatisfy { $0.lowerBound >= min(label.lowerBound, content.lowerBound) }
            }
        }
        return (kept + plain).sorted { place($0) < place($1) }
    }

    /// "…, she told the paper, “more than ever”": what was said before the words in quotation marks is hers, too.
    private func joined(_ learnt: [SpeechParts], with found: [SpeechParts]) -> [SpeechParts] {
        learnt.map { other in
            guard let cue = other.cue, other.source != nil,
                let more = found.first(where: { $0.cue?.overlaps(cue) ?? false })
            else { return other }
            var other = other
            let pieces = more.content.filter { piece in
                !other.content.contains { $0.overlaps(piece) } && other.source?.overlaps(piece) != true
            }
            other.content = (pieces + other.content).sorted { $0.lowerBound < $1.lowerBound }
            return other
        }
    }

    private func place(_ parts: SpeechParts) -> Int {
        let starts =
            parts.content.map(\.lowerBound)
            + [parts.source?.lowerBound, parts.cue?.lowerBound].compactMap(\.self)
        return starts.min() ?? 0
    }

    // MARK: - According to

    /// "According to X, the budget doubled": a sentence that begins so.
    private func accordingTo(_ sentence: Range<Int>) -> SpeechParts? {
        guard sentence.count > 5, word(sentence.lowerBound) == "according",
            word(sentence.lowerBound + 1) == "to",
            text.quotation[sentence.lowerBound] < 0
        else { return nil }
        let start = sentence.lowerBound + 2
        var commas = (start..<sentence.upperBound).filter {
            text.tokens[$0].mark == 0x2C && text.quotation[$0] < 0
        }
        guard var end = commas.first, end > start else { return nil }
        commas.removeFirst()
        // ", the mayor of Ellery," describes who was named before it.
        while let next = commas.first, isApposition(end + 1..<next) {
            end = next
            commas.removeFirst()
        }
        let content = end + 1..<sentence.upperBound
        guard content.contains(where: { !text.tokens[$0].isMark }) else { return nil }
        return SpeechParts(content: [content], source: start..<end, cue: sentence.lowerBound..<start)
    }

    // MARK: - Said behind

    /// "The budget doubled, the council said in a statement.": a sentence that ends with who said it.
    private func trailing(_ sentence: Range<Int>) -> SpeechParts? {
        guard sentence.count > 8, !sentence.contains(where: { text.quotation[$0] >= 0 }),
            let verb = sentence.last(where: { Self.saying.contains(word($0)) }),
            sentence.upperBound - verb <= Self.longestTail,
            let comma = (sentence.lowerBound..<verb).last(where: { text.tokens[$0].mark == 0x2C }),
            comma + 1 < verb, verb - comma <= Self.longestLabel + 1
        else { return nil }
        let source = comma + 1..<verb
        let tail = verb + 1..<sentence.upperBound
        let first = SpeechWords.class(of: text.tokens[source.lowerBound].word)
        let isSubject =
            text.tokens[source.lowerBound].isUpper
            || [.article, .possessive, .personalPronoun, .title, .role, .plural, .group].contains(first)
        let leads = tail.first.map { index in
            text.tokens[index].isMark || text.tokens[index].isUpper && first != .weekday
                || [.preposition, .weekday, .adverb].contains(SpeechWords.class(of: text.tokens[index].word))
                || ["late", "early", "last", "this"].contains(word(index))
        }
        guard isSubject, leads ?? false,
            !source.contains(where: { Self.isClausal(SpeechWords.class(of: text.tokens[$0].word)) }),
            !tail.contains(where: { Self.isClausal(SpeechWords.class(of: text.tokens[$0].word)) })
        else { return nil }
        // "LONDON — The council …": the line of place and date is not said.
        let dash = (sentence.lowerBound..<min(sentence.lowerBound + 8, comma)).first(where: isDash)
        let content = (dash.map { $0 + 1 } ?? sentence.lowerBound)..<comma
        guard content.count > 3, ClauseReading.hasFiniteVerb(text.string(text.range(content))),
            SpeechWords.class(of: text.tokens[content.lowerBound].word) != .relative
        else { return nil }
        return SpeechParts(content: [content], source: source, cue: verb..<verb + 1)
    }

    private static let longestTail = 10
    private static let saying: Set<String> = [
        "said", "says", "added", "adds", "reported", "reports", "announced", "wrote", "writes", "confirmed",
        "explained",
        "noted", "told", "argued", "warned", "claimed",
    ]

    private static func isClausal(_ kind: SpeechWords.Class) -> Bool {
        kind == .that || kind == .relative || kind == .auxiliary || kind == .negation
    }

    private func isApposition(_ words: Range<Int>) -> Bool {
        guard let first = words.first, words.count <= 12 else { return false }
        let kind = SpeechWords.class(of: text.tokens[first].word)
        let opens =
            kind == .article || kind == .possessive || kind == .role || kind == .title || kind == .relative
            || word(first) == "former"
        return opens
            && (kind == .relative
                || !words.contains { SpeechWords.class(of: text.tokens[$0].word) == .auxiliary })
    }

    // MARK: - Signatures

    /// “The budget doubled.” – Ann Lee: a quotation, then a dash and a name to the end of the paragraph.
    private func signed() -> [SpeechParts] {
        var found: [SpeechParts] = []
        for (number, stretch) in text.quotations.enumerated() where stretch.isClosed && stretch.wordCount > 2
        {
            var dash = stretch.tokens.upperBound
            guard dash < text.tokens.count, isDash(dash) else { continue }
            dash += 1
            let paragraph = text.paragraphs[text.tokens[dash - 1].paragraph]
            // The dash may begin a line of its own.
            let isNear =
                text.tokens[dash - 1].paragraph - text.tokens[stretch.tokens.lowerBound].paragraph <= 1
            let label = dash..<paragraph.upperBound
            guard isNear,
                number + 1 >= text.quotations.count || !text.quotations[number + 1].tokens.overlaps(label),
                isName(label, atEnd: true)
            else { continue }
            found.append(SpeechParts(content: [stretch.tokens], source: label, cue: nil))
        }
        if let headline = signedHeadline() { found.append(headline) }
        return found
    }

    /// "Budget doubled – mayor": a first line without a full stop.
    private func signedHeadline() -> SpeechParts? {
        guard let line = text.paragraphs.first, line.count > 4, line.count < 30,
            let dash = line.last(where: isDash), dash > line.lowerBound + 2,
            text.tokens[dash].range.start > text.tokens[dash - 1].range.end
        else { return nil }
        let label = dash + 1..<line.upperBound
        let isRole =
            label.count <= 3
            && label.contains {
                [.role, .title, .plural].contains(SpeechWords.class(of: text.tokens[$0].word))
            }
        let isTold = label.first.map { ["says", "warns", "claims"].contains(word($0)) } ?? false
        guard isRole || isKnownName(label) || isTold else { return nil }
        return SpeechParts(
            content: [line.lowerBound..<dash],
            source: isTold ? label.dropFirst() : label,
            cue: isTold ? label.lowerBound..<label.lowerBound + 1 : nil
        )
    }

    private func isDash(_ index: Int) -> Bool {
        switch text.tokens[index].mark {
        case 0x2D, 0x2010...0x2015: true
        default: false
        }
    }

    func word(_ index: Int) -> String { text.string(text.tokens[index].range).lowercased() }
}
