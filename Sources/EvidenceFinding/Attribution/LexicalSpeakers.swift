import ClaimModel

/// Tells who a phrase names, in the languages of `SpeechLexicon`.
struct LexicalSpeakers {
    let text: SpeechText
    let lexicon: SpeechLexicon
    let words: [String]
    /// Full names by their last word, in the order of the text.
    private let full: [String: [String]]
    private var last: (speaker: Speaker, paragraph: Int)?

    /// A pronoun means who spoke at most so many paragraphs before.
    private static let reach = 2

    init(text: SpeechText, lexicon: SpeechLexicon, words: [String]) {
        self.text = text
        self.lexicon = lexicon
        self.words = words
        var full: [String: [String]] = [:]
        var index = 0
        while index < text.tokens.count {
            let run = Self.run(from: index, text, lexicon, words)
            if run.count > 1, run.contains(where: { text.tokens[$0].isUpper }),
                !lexicon.capitalisesNouns || GivenNames.isGiven(words[run.lowerBound])
            {
                let name = text.string(text.range(run))
                full[words[run.upperBound - 1], default: []].append(name)
            }
            index = max(index + 1, run.upperBound)
        }
        self.full = full
    }

    /// A speaker with how it was found.
    struct Answer {
        var speaker: Speaker
        var reason: String?
        var confidence: Double
    }

    /// Who a phrase names.
    mutating func speaker(_ source: Range<Int>) -> Answer? {
        let paragraph = text.tokens[source.lowerBound].paragraph
        if source.count <= 2, lexicon.pronouns.contains(words[source.lowerBound]) {
            guard let last, paragraph - last.paragraph <= Self.reach else {
                return Answer(
                    speaker: Speaker(name: words[source.lowerBound], isUnnamed: true),
                    reason: "nobody is named before whom it may mean",
                    confidence: 0.5
                )
            }
            return Answer(
                speaker: last.speaker,
                reason: "\(words[source.lowerBound]): \(last.speaker.name) spoke before",
                confidence: 0.7
            )
        }
        let answer = named(source) ?? described(source)
        last = (answer.speaker, paragraph)
        return answer
    }

    private func named(_ source: Range<Int>) -> Answer? {
        var index = source.lowerBound
        while index < source.upperBound {
            let run = Self.run(from: index, text, lexicon, words).clamped(to: source)
            guard !run.isEmpty else {
                if text.tokens[index].mark == 0x2C { return nil }
                index += 1
                continue
            }
            return named(run, source)
        }
        return nil
    }

    private func named(_ run: Range<Int>, _ source: Range<Int>) -> Answer? {
        var name = run
        // In German every noun has a capital: what leads up to the name is an office.
        if lexicon.capitalisesNouns, run.count > 2 { name = run.suffix(max(2, run.count - officeCount(run))) }
        if lexicon.capitalisesNouns, run.count == 1, isNoun(run.lowerBound, source) { return nil }
        let written = text.string(text.range(name))
        let before = role(source.lowerBound..<name.lowerBound)
        let role = before ?? roleAfter(name.upperBound, source)
        let lower = name.map { words[$0] }
        let isAcronym = name.count == 1 && text.tokens[name.lowerBound].shape == .capitals
        let isBody = isAcronym || lower.contains(where: NameMentions.bodies.contains)
        if name.count == 1, !isBody, let known = full[words[name.lowerBound]]?.first, known != written {
            return Answer(
                speaker: Speaker(name: known, role: role, kind: .person),
                reason: "\(written) is \(known), named in full elsewhere in the text",
                confidence: 0.95
            )
        }
        let isPerson =
            !isBody
            && (role != nil || GivenNames.isGiven(lower[0]) && lower.count > 1 || hasTitle(run, source))
        return Answer(
            speaker: Speaker(
                name: written,
                role: role,
                kind: isBody ? .organisation : isPerson ? .person : .unknown
            ),
            reason: nil,
            confidence: name.count > 1 ? 1 : 0.85
        )
    }

    private func hasTitle(_ run: Range<Int>, _ source: Range<Int>) -> Bool {
        (source.lowerBound..<run.lowerBound).contains { lexicon.titles.contains(words[$0]) }
    }

    /// How many words of a German run are an office: up to the first that is a known title, or before a given name.
    private func officeCount(_ run: Range<Int>) -> Int {
        if let given = run.first(where: { GivenNames.isGiven(words[$0]) }) { return given - run.lowerBound }
        return run.count - 2
    }

    /// A single German word with an article before it is a noun, not a name.
    private func isNoun(_ index: Int, _ source: Range<Int>) -> Bool {
        index > source.lowerBound && lexicon.articles.contains(words[index - 1]) && full[words[index]] == nil
    }

    private func described(_ source: Range<Int>) -> Answer {
        var range = source
        while let first = range.first, lexicon.articles.contains(words[first]), range.count > 1 {
            range = range.dropFirst()
        }
        let name = text.string(text.range(range))
        return Answer(
            speaker: Speaker(name: name, isUnnamed: true),
            reason: "no name is given for “\(name)”",
            confidence: 0.8
        )
    }

    private func role(_ range: Range<Int>) -> String? {
        var range = range
        while let first = range.first, lexicon.articles.contains(words[first]) || text.tokens[first].isMark {
            range = range.dropFirst()
        }
        while let last = range.last, text.tokens[last].isMark { range = range.dropLast() }
        guard !range.isEmpty, !(range.count == 1 && Self.plainTitles.contains(words[range.lowerBound])) else {
            return nil
        }
        return text.string(text.range(range))
    }

    private static let plainTitles: Set<String> = [
        "m", "mme", "mlle", "me", "monsieur", "madame", "sr", "sra", "don", "doña", "herr", "frau", "pan",
        "pani", "sig",
        "signor", "signora", "dom", "dona", "dhr", "mevr", "mevrouw", "meneer", "السيد", "السيدة",
    ]

    private func roleAfter(_ end: Int, _ source: Range<Int>) -> String? {
        guard end + 1 < source.upperBound, text.tokens[end].mark == 0x2C else { return nil }
        return role(end + 1..<source.upperBound)
    }

    /// The words of a name from a place on: capitals, particles between them; titles left out. In a script without
    /// capitals up to four words that no small word breaks.
    private static func run(
        from start: Int,
        _ text: SpeechText,
        _ lexicon: SpeechLexicon,
        _ words: [String]
    ) -> Range<Int> {
        func isTitle(_ index: Int) -> Bool {
            lexicon.titles.contains(words[index].last == "." ? String(words[index].dropLast()) : words[index])
        }
        var first = start
        while first < text.tokens.count, isTitle(first) {
            first += 1
            if first < text.tokens.count, text.tokens[first].mark == 0x2E { first += 1 }
        }
        let hasCase = { (index: Int) -> Bool in
            text.string(text.tokens[index].range).unicodeScalars.contains { $0.properties.isCased }
        }
        var end = first
        while end < text.tokens.count, !text.tokens[end].isMark, end - first < 6,
            end == first || text.tokens[end].sentence == text.tokens[first].sentence
        {
            if lexicon.verbs[words[end]] != nil
                || lexicon.breaks.contains(words[end]) && !text.tokens[end].isUpper
            {
                break
            }
            if text.tokens[end].isUpper {
                if end == first,
                    lexicon.articles.contains(words[end]) || lexicon.pronouns.contains(words[end])
                {
                    break
                }
                end += 1
            } else if !hasCase(end) {
                if end - first >= 4 { break }
                end += 1
            } else if end > first, end + 1 < text.tokens.count, NameMentions.particles.contains(words[end]),
                text.tokens[end + 1].isUpper || NameMentions.particles.contains(words[end + 1])
            {
                end += 1
            } else {
                break
            }
        }
        while end > first, !text.tokens[end - 1].isUpper, hasCase(end - 1) { end -= 1 }
        return first..<max(first, end)
    }
}

extension Range<Int> {
    /// The last numbers, as a range.
    fileprivate func suffix(_ count: Int) -> Range<Int> {
        Swift.max(lowerBound, upperBound - count)..<upperBound
    }
}
