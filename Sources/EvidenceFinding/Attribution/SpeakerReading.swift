import ClaimModel

/// Tells from the words of a source who speaks: a name, a name given before, a pronoun, an office, or nobody named.
struct SpeakerReading {
    let text: SpeechText
    let names: NameMentions

    /// A speaker with how it was found.
    struct Answer {
        var speaker: Speaker
        /// Nil when the source's own words say it all.
        var reason: String?
        var confidence: Double
        var isFirstPerson = false
    }

    /// Speakers of speeches before this one, with the place of their sources.
    typealias Earlier = [(token: Int, speaker: Speaker)]

    /// Who the words of a source are.
    func speaker(_ source: Range<Int>, earlier: Earlier) -> Answer {
        let words = Array(source)
        if let first = words.first, words.count <= 2 {
            let kind = SpeechWords.class(of: text.tokens[first].word)
            let start = text.string(text.tokens[first].range).lowercased().prefix { $0 != "'" && $0 != "’" }
            let isPronoun = kind == .personalPronoun || ["i", "we", "he", "she", "they"].contains(start)
            if isPronoun || kind == .possessive && words.count == 1,
                let answer = pronoun(first, earlier)
            {
                return answer
            }
        }
        if let group = several(source) { return group }
        if let body = ownedBody(source, earlier) { return body }
        let head = head(of: source)
        if let name = name(in: head, of: source), !isClause(head.lowerBound..<name.tokens.lowerBound) {
            return named(name, source, head, earlier)
        }
        if let name = nameAfter(head, in: source) {
            var answer = named(name, source, head, earlier)
            let role =
                source
                .lowerBound..<(source.first { $0 >= head.upperBound && text.tokens[$0].mark == 0x2C }
                ?? head.upperBound)
            answer.speaker.role = stripped(role) ?? answer.speaker.role
            answer.speaker.kind = .person
            return answer
        }
        if let name = opening(head, source) { return named(name, source, head, earlier) }
        return described(source, head, earlier)
    }

    /// "her campaign": a body that belongs to whom the pronoun means.
    private func ownedBody(_ source: Range<Int>, _ earlier: Earlier) -> Answer? {
        guard source.count > 1, let last = source.last,
            SpeechWords.class(of: text.tokens[last].word) == .group,
            ["her", "his"].contains(text.string(text.tokens[source.lowerBound].range).lowercased()),
            let owner = pronoun(source.lowerBound, earlier), !owner.speaker.isUnnamed
        else { return nil }
        let body = text.string(text.range(source.lowerBound + 1..<source.upperBound))
        return Answer(
            speaker: Speaker(name: "\(owner.speaker.name)’s \(body)", kind: .organisation),
            reason: owner.reason,
            confidence: owner.confidence
        )
    }

    /// Whether words before a name are a clause that tells something else: "an account she gave to The Coast Daily".
    private func isClause(_ words: Range<Int>) -> Bool {
        words.contains {
            [.personalPronoun, .relative, .to].contains(SpeechWords.class(of: text.tokens[$0].word))
        }
    }

    /// The name that a source begins with, where a verb was taken for its end: "Mayor Ann Lee faced".
    private func opening(_ head: Range<Int>, _ source: Range<Int>) -> NameMention? {
        let number = names.firstIndex(from: head.lowerBound)
        guard number < names.mentions.count else { return nil }
        let mention = names.mentions[number]
        let end = mention.tokens.upperBound
        guard end + 1 == head.upperBound, head.upperBound == source.upperBound, !mention.isBody,
            text.tokens[end].shape == .lower, text.string(text.tokens[end].range).hasSuffix("ed"),
            (head.lowerBound..<mention.tokens.lowerBound).allSatisfy({
                [.title, .role, .article].contains(SpeechWords.class(of: text.tokens[$0].word))
            })
        else { return nil }
        return mention
    }

    /// The words up to the first preposition, comma or relative pronoun: what the rest only describes.
    private func head(of source: Range<Int>) -> Range<Int> {
        var end = source.lowerBound
        let named = nameRuns(in: source)
        for index in source {
            if named.contains(where: { $0.contains(index) }) {
                end = index + 1
                continue
            }
            let kind = SpeechWords.class(of: text.tokens[index].word)
            let isBreak =
                isTime(index, in: source) || kind == .preposition || kind == .of || kind == .relative
                || kind == .that
                || kind == .conjunction
                || text.tokens[index].mark == 0x2C || text.tokens[index].mark == 0x28
            if isBreak, index > source.lowerBound { break }
            end = index + 1
        }
        return source.lowerBound..<end
    }

    /// "Ann Lee last week", "Ann Lee Monday": behind a name stands when it was said.
    private func isTime(_ index: Int, in source: Range<Int>) -> Bool {
        guard index > source.lowerBound, text.tokens[index - 1].isUpper else { return false }
        return SpeechWords.class(of: text.tokens[index].word) == .weekday
            || Self.times.contains(text.string(text.tokens[index].range))
    }

    private static let times: Set<String> = [
        "last", "this", "next", "earlier", "later", "late", "early", "yesterday", "today", "tonight", "again",
        "once",
        "twice", "recently", "then", "now", "also",
    ]

    /// The names of a source with the titles before them: "of" within one breaks nothing off.
    private func nameRuns(in source: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var number = names.firstIndex(from: source.lowerBound)
        while number < names.mentions.count, names.mentions[number].tokens.upperBound <= source.upperBound {
            let mention = names.mentions[number]
            // Of a body only the name, "the Bank of Ellery"; an office ends where its name would stand.
            if mention.start >= source.lowerBound,
                mention.start < mention.tokens.lowerBound || mention.kind == .person
            {
                runs.append(mention.start..<mention.tokens.upperBound)
            }
            number += 1
        }
        return runs
    }

    /// The name that a head ends with.
    private func name(in head: Range<Int>, of source: Range<Int>) -> NameMention? {
        var number = names.firstIndex(from: head.lowerBound)
        var found: NameMention?
        while number < names.mentions.count, names.mentions[number].tokens.lowerBound < head.upperBound {
            found = names.mentions[number]
            number += 1
        }
        guard let found else { return nil }
        var end = found.tokens.upperBound
        while end < head.upperBound, text.tokens[end].isMark { end += 1 }
        return end >= head.upperBound ? found : nil
    }

    /// The name after a comma: "the ministry's spokeswoman, Ada Example,", "the head of the board, Ada Example,".
    private func nameAfter(_ head: Range<Int>, in source: Range<Int>) -> NameMention? {
        guard let noun = head.last,
            let comma = source.first(where: { $0 >= head.upperBound && text.tokens[$0].mark == 0x2C }),
            comma + 1 < source.upperBound
        else { return nil }
        let number = names.firstIndex(from: comma + 1)
        guard number < names.mentions.count else { return nil }
        let mention = names.mentions[number]
        guard mention.tokens.lowerBound == comma + 1, !mention.isBody else { return nil }
        if comma == head.upperBound { return mention }
        // Behind more words stands as often a place: "a pastor at the church of Elizabeth, Ellery,".
        let isOffice = [.role, .title].contains(SpeechWords.class(of: text.tokens[noun].word))
        return isOffice && mention.wordCount > 1 && mention.kind == .person ? mention : nil
    }

    /// "both Ann Lee and Bo Ray": several people by name.
    private func several(_ source: Range<Int>) -> Answer? {
        var found: [NameMention] = []
        var number = names.firstIndex(from: source.lowerBound)
        while number < names.mentions.count, names.mentions[number].tokens.upperBound <= source.upperBound {
            found.append(names.mentions[number])
            number += 1
        }
        guard (2...4).contains(found.count), !found.contains(where: \.isBody) else { return nil }
        var end = source.lowerBound
        for (place, mention) in found.enumerated() {
            let between = (end..<mention.tokens.lowerBound).map {
                text.string(text.tokens[$0].range).lowercased()
            }
            let links = between.filter { $0 != "both" && SpeechWords.class(of: Symbol($0)) != .title }
            let isLinked =
                place == 0 ? links.isEmpty : !links.isEmpty && links.allSatisfy { $0 == "and" || $0 == "," }
            guard isLinked else { return nil }
            end = mention.tokens.upperBound
        }
        let last = found[found.count - 1]
        let and = (found[found.count - 2].tokens.upperBound..<last.tokens.lowerBound)
            .contains { text.string(text.tokens[$0].range).lowercased() == "and" }
        guard and, end == source.upperBound || text.tokens[end].isMark else { return nil }
        let full = found.map { mention in
            mention.wordCount > 1
                ? mention.name
                : names.fullName(for: mention.surname, before: source.lowerBound)?.name ?? mention.name
        }
        let name = full.dropLast().joined(separator: ", ") + " and " + full[full.count - 1]
        return Answer(speaker: Speaker(name: name, kind: .group), reason: nil, confidence: 0.85)
    }

    private func named(
        _ mention: NameMention,
        _ source: Range<Int>,
        _ head: Range<Int>,
        _ earlier: Earlier
    ) -> Answer {
        if mention.isBody {
            let name = stripped(head.lowerBound..<mention.tokens.upperBound) ?? mention.name
            return Answer(speaker: Speaker(name: name, kind: mention.kind), reason: nil, confidence: 0.9)
        }
        if mention.wordCount == 1 {
            if let answer = full(mention, source, earlier) { return answer }
        }
        let role = names.role(of: mention, before: source.lowerBound)
        let owner = mention.tokens.lowerBound - 1
        let isOwned = owner >= head.lowerBound && text.tokens[owner].word == Self.possessive
        let leading = head.lowerBound < mention.tokens.lowerBound && mention.role == nil && !isOwned
        let before = leading ? stripped(head.lowerBound..<mention.tokens.lowerBound) : nil
        let told = role ?? before.flatMap(descriptive)
        return Answer(
            speaker: Speaker(
                name: mention.name,
                role: told,
                kind: mention.kind == .unknown && told != nil ? .person : mention.kind
            ),
            reason: nil,
            confidence: mention.wordCount > 1 ? 1 : 0.85
        )
    }

    /// Who is called by a surname alone: who bears it, and of several the one whom the title fits or who spoke last.
    private func full(_ mention: NameMention, _ source: Range<Int>, _ earlier: Earlier) -> Answer? {
        var all = names.fullNames(for: mention.surname)
        guard !all.isEmpty else { return nil }
        var how = "named in full elsewhere in the text"
        let title = courtesy(before: mention.tokens.lowerBound)
        if all.count > 1, let title {
            let fitting = all.filter { GivenNames.gender(of: Speaker(name: $0)) ?? title == title }
            if !fitting.isEmpty { all = fitting }
        }
        if all.count > 1 {
            if let main = names.mainName(for: mention.surname, among: all) {
                all = [main]
                how = "whom the text names far more often than others called so"
            } else if let spoke = earlier.last(where: { all.contains($0.speaker.name) }),
                text.tokens[spoke.token].paragraph == text.tokens[source.lowerBound].paragraph
            {
                all = [spoke.speaker.name]
                how = "who spoke last of those called so"
            } else if Set(all.map { $0.split(separator: " ").first ?? "" }).count > 1 {
                // Two people bear the name, and nothing tells them apart.
                return Answer(
                    speaker: Speaker(name: mention.name, kind: .person),
                    reason: "\(mention.name) may be \(all.sorted().joined(separator: " or "))",
                    confidence: 0.6
                )
            }
        }
        guard let nearest = names.fullName(for: mention.surname, before: source.lowerBound) else {
            return nil
        }
        let name = all.contains(nearest.name) ? nearest.name : all.sorted()[0]
        let known = names.mentions.first { $0.name == name } ?? nearest
        let role = names.role(of: known, before: source.lowerBound) ?? mention.role
        return Answer(
            speaker: Speaker(name: name, role: role, kind: .person),
            reason: "\(mention.name) is \(name), \(how)",
            confidence: 0.95
        )
    }

    /// The sex that a courtesy title before a name tells: "Mrs." in two words or one.
    private func courtesy(before name: Int) -> GivenNames.Gender? {
        var place = name - 1
        if place > 0, text.tokens[place].mark == 0x2E { place -= 1 }
        guard place >= 0 else { return nil }
        return GivenNames.gender(title: text.string(text.tokens[place].range))
    }

    /// A description of more than a courtesy title.
    private func descriptive(_ role: String) -> String? {
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "the", "a"].contains(role.lowercased()) ? nil : role
    }

    private func described(_ source: Range<Int>, _ head: Range<Int>, _ earlier: Earlier) -> Answer {
        let words = head.filter { !text.tokens[$0].isMark && text.tokens[$0].word != Self.possessive }
        let description = stripped(source) ?? text.string(text.range(source))
        guard let last = words.last else {
            return Answer(speaker: Speaker(name: description, isUnnamed: true), reason: nil, confidence: 0.5)
        }
        let noun = text.string(text.tokens[last].range).lowercased()
        let first = SpeechWords.class(of: text.tokens[head.lowerBound].word)
        let isDefinite =
            first == .article && text.string(text.tokens[head.lowerBound].range).lowercased() == "the"
        let kind = SpeechWords.class(of: text.tokens[last].word)
        if isDefinite, kind == .role || kind == .title, source == head,
            let known = earlier.suffix(24).last(where: { Self.isOf($0.speaker, noun) })
        {
            return Answer(
                speaker: known.speaker,
                reason: "the \(noun) is \(known.speaker.name), so called before",
                confidence: 0.8
            )
        }
        let isUnnamed =
            kind == .role || kind == .plural || kind == .title || kind == .personalPronoun
            || isAnonymous(source)
        if kind == .group, let issuer = issuer(source, head) { return issuer }
        return Answer(
            speaker: Speaker(
                name: description,
                isUnnamed: isUnnamed
                    || !text.tokens[last].isUpper
                        && !(kind == .group && words.contains { text.tokens[$0].isUpper }),
                kind: Self.kind(of: kind, noun)
            ),
            reason: isUnnamed ? "no name is given for \u{201C}\(description)\u{201D}" : nil,
            confidence: 0.85
        )
    }

    /// "a report by the Audit Office": who issued a document speaks in it.
    private func issuer(_ source: Range<Int>, _ head: Range<Int>) -> Answer? {
        let link = head.upperBound
        guard link < source.upperBound,
            ["by", "from"].contains(text.string(text.tokens[link].range).lowercased()),
            let mention = names.mentions[names.firstIndex(from: link)...].first,
            mention.tokens.upperBound <= source.upperBound, mention.tokens.lowerBound - link <= 2
        else { return nil }
        return Answer(
            speaker: Speaker(
                name: mention.name,
                role: stripped(head),
                kind: mention.kind == .unknown && mention.wordCount == 1 ? .organisation : mention.kind
            ),
            reason: nil,
            confidence: 0.85
        )
    }

    /// What a description without a name stands for, by the class of its noun.
    private static func kind(of noun: SpeechWords.Class, _ word: String) -> Attribution.Kind {
        switch noun {
        case .plural: .group
        case .group: .organisation
        case .title: .office
        case .role: word.hasPrefix("spokes") || word == "chief" || word == "ambassador" ? .office : .person
        default: .unknown
        }
    }

    private static func isOf(_ speaker: Speaker, _ noun: String) -> Bool {
        guard !speaker.isUnnamed, let role = speaker.role?.lowercased() else { return false }
        return role.split(whereSeparator: { !$0.isLetter }).contains { $0 == noun }
    }

    private static let possessive = Symbol("'s")

    /// "on condition of anonymity" and the like.
    private func isAnonymous(_ source: Range<Int>) -> Bool {
        source.contains { Self.anonymity.contains(text.tokens[$0].word) }
    }

    private static let anonymity: Set<Symbol> = [
        Symbol("anonymity"), Symbol("anonymous"), Symbol("anonymously"),
    ]

    /// "the state incorrectly": an adverb at the end belongs to the verb.
    private func isAdverb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.shape == .lower && token.range.count > 4 && text.string(token.range).hasSuffix("ly")
            && ![
                "family", "assembly", "ally", "monopoly", "supply", "weekly", "daily", "monthly", "quarterly",
            ]
            .contains(text.string(token.range))
    }

    /// Words without an article or a courtesy title before them.
    private func stripped(_ range: Range<Int>) -> String? {
        var range = range
        if range.count > 1, GivenNames.isCourtesy(text.string(text.tokens[range.lowerBound].range)) {
            range = range.dropFirst(text.tokens[range.lowerBound + 1].mark == 0x2E ? 2 : 1)
        }
        if let first = range.first, SpeechWords.class(of: text.tokens[first].word) == .article,
            ["the", "a", "an"].contains(text.string(text.tokens[first].range).lowercased())
        {
            range = range.dropFirst()
        }
        while let last = range.last,
            text.tokens[last].isMark || text.tokens[last].word == Self.possessive
                || range.count > 1 && isAdverb(last)
        {
            range = range.dropLast()
        }
        return range.isEmpty ? nil : text.string(text.range(range))
    }
}
