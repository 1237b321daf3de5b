import ClaimModel

extension SpeakerReading {
    /// Whom a pronoun means: the last of its kind who was named in the sentence, who spoke, or who was named before.
    func pronoun(_ token: Int, _ earlier: Earlier) -> Answer? {
        let word = text.string(text.tokens[token].range)
        // "I've" is "I".
        let lower = String(word.lowercased().prefix { $0 != "'" && $0 != "’" })
        if lower == "i" || lower == "we" || lower == "my" || lower == "our" {
            return Answer(
                speaker: Speaker(name: word, isUnnamed: true),
                reason: nil,
                confidence: 0.5,
                isFirstPerson: true
            )
        }
        if lower == "it" { return body(word, token, earlier) }
        let wanted = GivenNames.pronouns[lower]
        let isPlural = lower == "they" || lower == "their"
        guard wanted != nil || isPlural else { return nil }
        let sentence = text.tokens[token].sentence
        let isNear = { (place: Int) in text.tokens[token].paragraph - text.tokens[place].paragraph <= 3 }
        let spoke = earlier.suffix(12).last {
            isNear($0.token) && (isPlural || isPersonal($0.speaker) && fits($0.speaker, wanted))
        }
        if isPlural {
            guard let spoke else { return unknown(word) }
            return Answer(speaker: spoke.speaker, reason: "\(word): who spoke before", confidence: 0.6)
        }
        var candidates: [NameMention] = []
        var number = names.firstIndex(from: token) - 1
        let last = max(0, number - 64)
        while number >= last, candidates.count < 12, isNear(names.mentions[number].tokens.lowerBound) {
            let mention = names.mentions[number]
            if isPerson(mention), !isCredit(mention),
                mention.kind == .person || mention.kind == .unknown && !isPlace(mention),
                fits(Speaker(name: mention.name, role: mention.role), wanted)
            {
                candidates.append(mention)
            }
            number -= 1
        }
        let here =
            isTail(token)
            ? nil
            : candidates.first {
                text.tokens[$0.tokens.lowerBound].sentence == sentence
                    && text.quotation[$0.tokens.lowerBound] < 0
            }
        if let here { return resolved(here, word, token, 0.8) }
        if let described = describedBefore(token, earlier, candidates), described.token > spoke?.token ?? -1 {
            return Answer(
                speaker: described.speaker,
                reason: "\(word): \(described.speaker.name) spoke before",
                confidence: 0.6
            )
        }
        let near =
            precedingSubject(of: token, candidates) ?? onlyPerson(before: token, candidates, spoke?.token)
        if let subject = near,
            spoke.map({ $0.token < subject.tokens.lowerBound }) ?? true
        {
            return resolved(subject, word, token, 0.7)
        }
        if let spoke {
            return Answer(
                speaker: spoke.speaker,
                reason: "\(word): \(spoke.speaker.name) spoke before",
                confidence: 0.75
            )
        }
        // The subject of the last sentence that names somebody: its first name.
        if let last = candidates.first {
            let place = text.tokens[last.tokens.lowerBound].sentence
            let subject = candidates.last { text.tokens[$0.tokens.lowerBound].sentence == place } ?? last
            return resolved(subject, word, token, 0.65)
        }
        return unknown(word)
    }

    /// "A manager said that the valves were old. “Everyone knew it,” he said": the one without a name who spoke last in the
    /// paragraph, where nobody was named since.
    private func describedBefore(_ token: Int, _ earlier: Earlier, _ candidates: [NameMention]) -> Earlier
        .Element?
    {
        guard let last = earlier.last, last.speaker.isUnnamed,
            text.tokens[last.token].paragraph == text.tokens[token].paragraph, last.token < token,
            GivenNames.gender(of: last.speaker) == nil,
            last.speaker.kind != .organisation, last.speaker.kind != .group,
            last.speaker.name.contains(" "),
            !candidates.contains(where: { $0.tokens.lowerBound > last.token })
        else { return nil }
        return last
    }

    /// The one fitting person whom the sentence before names, where nobody spoke in the paragraph and no pronoun stands in
    /// that sentence.
    private func onlyPerson(before token: Int, _ candidates: [NameMention], _ spoke: Int?) -> NameMention? {
        let number = text.tokens[token].sentence - 1
        let paragraph = text.tokens[token].paragraph
        guard number >= 0, text.quotation[token] < 0,
            spoke.map({ text.tokens[$0].paragraph != paragraph }) ?? true,
            text.tokens[text.sentences[number].lowerBound].paragraph == paragraph
        else { return nil }
        let sentence = text.sentences[number]
        guard !sentence.contains(where: { SpeechWords.class(of: text.tokens[$0].word) == .personalPronoun })
        else {
            return nil
        }
        let named = candidates.filter {
            sentence.contains($0.tokens.lowerBound) && text.quotation[$0.tokens.lowerBound] < 0
        }
        return Set(named.map(\.surname)).count == 1 ? named.last : nil
    }

    /// "Her neighbour", "The town's mayor": words that may stand between the beginning of a sentence and its first name.
    private func leadsToSubject(_ index: Int) -> Bool {
        let kind = SpeechWords.class(of: text.tokens[index].word)
        if [.article, .possessive, .title, .role, .clitic, .group].contains(kind) { return true }
        // "her": also the object of a verb before it, which then is no noun.
        return kind == .plain && !text.tokens[index].isMark
            && SpeechModel.trained.strength(text.tokens[index].word) < 2
            && !text.string(text.tokens[index].range).hasSuffix("ed")
    }

    /// "…, he said.": the names before it are part of what is said.
    private func isTail(_ token: Int) -> Bool {
        guard token > 0, text.tokens[token - 1].isMark, token + 1 < text.tokens.count,
            SpeechActReading.isVerb(text.string(text.tokens[token + 1].range).lowercased())
        else { return false }
        let next = token + 2
        return next >= text.tokens.count || text.tokens[next].isMark
            || [.preposition, .weekday].contains(SpeechWords.class(of: text.tokens[next].word))
    }

    /// The name that the sentence before in the same paragraph begins with.
    private func precedingSubject(of token: Int, _ candidates: [NameMention]) -> NameMention? {
        let number = text.tokens[token].sentence - 1
        guard number >= 0, text.quotation[token] < 0 else { return nil }
        let sentence = text.sentences[number]
        guard text.tokens[sentence.lowerBound].paragraph == text.tokens[token].paragraph else { return nil }
        // "In the picture: Ann Lee leaves."
        let colon = sentence.prefix(4).last { text.tokens[$0].mark == 0x3A }
        let start = colon.map { $0 + 1 } ?? sentence.lowerBound
        return candidates.first { mention in
            sentence.contains(mention.tokens.lowerBound) && mention.start >= start
                && mention.start - start <= 4 && (start..<mention.start).allSatisfy(leadsToSubject)
                && text.quotation[mention.tokens.lowerBound] < 0
        }
    }

    /// "it added": the body that spoke just before.
    private func body(_ word: String, _ token: Int, _ earlier: Earlier) -> Answer? {
        guard let last = earlier.last, last.speaker.kind == .organisation, !last.speaker.isUnnamed,
            text.tokens[token].paragraph - text.tokens[last.token].paragraph <= 1
        else { return nil }
        return Answer(
            speaker: last.speaker,
            reason: "\(word): \(last.speaker.name) spoke before",
            confidence: 0.7
        )
    }

    private func unknown(_ word: String) -> Answer {
        Answer(
            speaker: Speaker(name: word, isUnnamed: true),
            reason: "\(word): nobody fitting is named before",
            confidence: 0.5
        )
    }

    private func resolved(_ mention: NameMention, _ word: String, _ token: Int, _ confidence: Double)
        -> Answer
    {
        var full = mention
        if mention.wordCount == 1, let longer = names.fullName(for: mention.surname, before: token) {
            full = longer
        }
        return Answer(
            speaker: Speaker(name: full.name, role: names.role(of: full, before: token), kind: .person),
            reason: "\(word): \(full.name) was named last",
            confidence: confidence
        )
    }

    /// Whether a name is a person's: it has a role, two to four words, or is the surname of a full name.
    private func isPerson(_ mention: NameMention) -> Bool {
        if mention.isBody { return false }
        // "Mr. Lee", "Senator Lee": the title tells.
        if mention.role != nil || mention.kind == .person && mention.start < mention.tokens.lowerBound {
            return true
        }
        if mention.wordCount > 4 { return false }
        // "MIDWAY ATOLL —": a line of capitals is where it was written.
        if mention.tokens.allSatisfy({ text.tokens[$0].shape == .capitals }) { return false }
        return mention.wordCount > 1 || names.bySurname[mention.surname] != nil
    }

    /// Whether a name stands in a line that tells who wrote or made something: "By Ann Lee and Bo Ray".
    private func isCredit(_ mention: NameMention) -> Bool {
        let place = mention.start
        let sentence = text.sentences[text.tokens[place].sentence]
        // "ELLERY (Coast Wire) —": the agency of a dateline.
        if place > sentence.lowerBound, place - sentence.lowerBound < Self.longestDateline,
            text.tokens[place - 1].mark == 0x28, text.tokens[sentence.lowerBound].shape == .capitals
        {
            return true
        }
        let paragraph = text.paragraphs[text.tokens[place].paragraph]
        guard paragraph.count <= Self.longestCredit,
            let first = paragraph.first(where: { !text.tokens[$0].isMark }),
            Self.credits.contains(text.string(text.tokens[first].range).lowercased())
        else { return false }
        // "Photo: Ann Lee leaves her home." tells of her.
        return !ClauseReading.hasFiniteVerb(text.string(text.range(paragraph)))
    }

    private static let longestDateline = 14
    private static let longestCredit = 20
    private static let credits: Set<String> = [
        "by", "reporting", "editing", "written", "photograph", "photographs", "photo", "photos", "story",
        "words",
        "edited", "reported", "interview", "text",
    ]

    /// Whether a name stands behind "in", "near" and the like, as places do.
    private func isPlace(_ mention: NameMention) -> Bool {
        var before = mention.start - 1
        if before >= 0, SpeechWords.class(of: text.tokens[before].word) == .article { before -= 1 }
        return before >= 0
            && [
                "in", "on", "at", "near", "outside", "across", "throughout", "toward", "towards", "from",
                "to",
            ]
            .contains(text.string(text.tokens[before].range).lowercased())
    }

    /// Whether a speaker is called as persons are: every word with a capital, or somebody without a name.
    private func isPersonal(_ speaker: Speaker) -> Bool {
        if speaker.kind == .organisation || speaker.kind == .group { return false }
        if speaker.isUnnamed { return true }
        let words = speaker.name.split(separator: " ")
        // One word, or many, of which nothing tells that they are a person's name.
        if speaker.kind != .person, !(2...4).contains(words.count) { return false }
        let isAcronym = words.count == 1 && speaker.name.allSatisfy(\.isUppercase)
        return !isAcronym && (words.first?.first?.isUppercase ?? false)
            && (words.last?.first?.isUppercase ?? false)
    }

    private func fits(_ speaker: Speaker, _ wanted: GivenNames.Gender?) -> Bool {
        guard let gender = GivenNames.gender(of: speaker) else { return !speaker.isUnnamed }
        return gender == wanted
    }
}
