/// Paragraphs that begin with who speaks: "ANN LEE: The budget doubled."
extension PlainAttributions {
    /// "ANN LEE: The budget doubled.": paragraphs that begin with who speaks.
    func labelled() -> [SpeechParts] {
        var labels: [(label: Range<Int>, content: Range<Int>)] = []
        for (number, paragraph) in text.paragraphs.enumerated() {
            // A transcript that is quoted whole has a mark before each label.
            let isQuoted =
                text.quotation[paragraph.lowerBound] >= 0 && text.tokens[paragraph.lowerBound].isMark
            let start = paragraph.lowerBound + (isQuoted ? 1 : 0)
            guard
                let colon = paragraph.prefix(Self.longestLabel + 1).first(where: {
                    text.tokens[$0].mark == 0x3A
                }),
                colon > start, isQuoted || text.quotation[colon] < 0
            else { continue }
            let label = start..<colon
            var content = colon + 1..<paragraph.upperBound
            if content.isEmpty, number + 1 < text.paragraphs.count { content = text.paragraphs[number + 1] }
            guard content.count > 2 else { continue }
            labels.append((label, content))
        }
        let counts = Dictionary(grouping: labels) { text.string(text.range($0.label)) }.mapValues(\.count)
        let isPlain = labels.map { label, content in
            isSpeaker(label, content, isRepeated: counts[text.string(text.range(label)), default: 0] > 1)
        }
        // Where two or more speak so, whoever else is named in two words before a colon does too.
        let isTranscript = isPlain.count { $0 } > 1
        return zip(labels, isPlain).compactMap { label, isPlain in
            let words = label.label.filter { !text.tokens[$0].isMark }
            let isNamed =
                isTranscript && words.count > 1 && isName(label.label, atEnd: false)
                && !words.contains { Self.headings.contains(word($0)) }
            guard isPlain || isNamed else { return nil }
            return SpeechParts(content: [label.content], source: label.label, cue: nil)
        }
    }

    func isSpeaker(_ label: Range<Int>, _ content: Range<Int>, isRepeated: Bool) -> Bool {
        if label.contains(where: { Self.headings.contains(word($0)) }) { return false }
        if isKnownName(label) { return true }
        guard isName(label, atEnd: false) else { return false }
        let words = label.filter { !text.tokens[$0].isMark }
        let isQuoted = text.quotation[content.lowerBound] >= 0
        let isShouted = words.allSatisfy { text.tokens[$0].shape == .capitals }
        let hasRole = words.contains {
            [.role, .title, .plural].contains(SpeechWords.class(of: text.tokens[$0].word))
        }
        return isRepeated && (isShouted || words.count > 1) || isQuoted || isShouted && words.count > 1
            || hasRole && words.count < 4 || words.count > 1 && GivenNames.isGiven(word(words[0]))
    }

    /// Words that begin paragraphs, and speak for nobody.
    static let headings = Set(
        """
        note update updated correction clarification photo photos image picture video watch read related more breaking \
        source sources editor analysis opinion exclusive live q a tip warning summary background date time place tel \
        phone email subject fact claim verdict rating ruling question answer conclusion figure table chapter section \
        part step
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Whether words are a name that the text has elsewhere too.
    func isKnownName(_ label: Range<Int>) -> Bool {
        guard isName(label, atEnd: false), let last = label.last(where: { !text.tokens[$0].isMark }) else {
            return false
        }
        return names.bySurname[NameMentions.levelled(text.string(text.tokens[last].range))]?.contains {
            !names.mentions[$0].tokens.overlaps(label)
        } ?? false
    }

    /// Whether all words have capitals, as in names, particles and what stands in brackets aside.
    func isName(_ label: Range<Int>, atEnd: Bool) -> Bool {
        var words = 0
        var inBrackets = false
        for index in label {
            let token = text.tokens[index]
            switch token.mark {
            case 0x28: inBrackets = true
            case 0x29: inBrackets = false
            // After a comma stands who it is.
            case 0x2C where words > 0: return words <= 6
            case 0x2E where !atEnd && index + 1 < label.upperBound: break
            default: break
            }
            if inBrackets || token.isMark { continue }
            let kind = SpeechWords.class(of: token.word)
            let isPart =
                token.isUpper || kind == .title || kind == .role || kind == .clitic
                || NameMentions.particles.contains(text.string(token.range)) || kind == .of
                || kind == .article
            guard isPart, kind != .personalPronoun, kind != .weekday else { return false }
            words += 1
        }
        return (1...6).contains(words)
    }
}
