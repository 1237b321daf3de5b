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
    func speaker(_ whole: Range<Int>, earlier: Earlier) -> Answer {
        let source = bare(whole)
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
        if let group = several(source) ?? listed(source) { return group }
        if let owned = owned(source, earlier) { return owned }
        if isShouted(source),
            source.contains(where: { SpeechWords.class(of: text.tokens[$0].word) == .preposition })
        {
            // "MINISTER FOR PORTS HALE": in capitals nothing tells the office from the name.
            return Answer(
                speaker: Speaker(name: text.string(text.range(source)), kind: .unknown),
                reason: nil,
                confidence: 0.85
            )
        }
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

    private func isShouted(_ source: Range<Int>) -> Bool {
        source.count > 1 && source.allSatisfy { text.tokens[$0].shape == .capitals || text.tokens[$0].isMark }
    }

    /// “…,” was Lee's reply: the words without the verb before them and the 's behind them.
    private func bare(_ source: Range<Int>) -> Range<Int> {
        var bare = source
        while bare.count > 1, let first = bare.first,
            SpeechWords.class(of: text.tokens[first].word) == .auxiliary, text.tokens[first].shape == .lower
        {
            bare = bare.dropFirst()
        }
        if bare.count > 1, let last = bare.last, text.tokens[last].word == Self.possessive {
            bare = bare.dropLast()
        }
        return bare
    }

    /// "her campaign", "his spokesman": a body or somebody without a name that belongs to whom the pronoun means.
    private func owned(_ source: Range<Int>, _ earlier: Earlier) -> Answer? {
        guard source.count > 1, let last = source.last,
            ["her", "his"].contains(text.string(text.tokens[source.lowerBound].range).lowercased()),
            source.dropFirst().allSatisfy({ text.tokens[$0].shape == .lower })
        else { return nil }
        let kind = SpeechWords.class(of: text.tokens[last].word)
        guard [.group, .role, .plural, .title].contains(kind),
            let owner = pronoun(source.lowerBound, earlier), !owner.speaker.isUnnamed,
            owner.confidence >= Self.leastOwner
        else { return nil }
        let noun = text.string(text.tokens[last].range).lowercased()
        let words = text.string(text.range(source.lowerBound + 1..<source.upperBound))
        return Answer(
            speaker: Speaker(
                name: "\(owner.speaker.name)’s \(words)",
                isUnnamed: kind != .group,
                kind: Self.kind(of: kind, noun)
            ),
            reason: owner.reason,
            confidence: owner.confidence
        )
    }

    private static let leastOwner = 0.65

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

    /// "Two teachers, Ann Lee of Ellery School and Bo Ray of St Mary's": several people by name, with where they are from.
    private func listed(_ source: Range<Int>) -> Answer? {
        let first = SpeechWords.class(of: text.tokens[source.lowerBound].word)
        let opening = text.string(text.tokens[source.lowerBound].range).lowercased()
        guard first == .plural || ["two", "three", "both"].contains(opening) else { return nil }
        let people = names.mentions[names.firstIndex(from: source.lowerBound)...]
            .prefix { $0.tokens.upperBound <= source.upperBound }
            .filter { mention in
                let before = text.string(text.tokens[max(0, mention.start - 1)].range).lowercased()
                return !mention.isBody && mention.wordCount > 1 && [",", "and"].contains(before)
            }
        guard (2...3).contains(people.count), let last = people.last,
            text.string(text.tokens[last.start - 1].range).lowercased() == "and"
        else { return nil }
        let name = people.dropLast().map(\.name).joined(separator: ", ") + " and " + last.name
        return Answer(speaker: Speaker(name: name, kind: .group), reason: nil, confidence: 0.85)
    }

    private func named(
        _ mention: NameMention,
        _ source: Range<Int>,
        _ head: Range<Int>,
        _ earlier: Earlier
    ) -> Answer {
        if mention.isBody, let document = document(before: mention, head) {
            return Answer(
                speaker: Speaker(name: mention.name, role: document, kind: mention.kind),
                reason: nil,
                confidence: 0.85
            )
        }
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

    /// "Figures in the annual report of the trust": what speaks is the trust's report, and its figures are nobody's name.
    private func document(before mention: NameMention, _ head: Range<Int>) -> String? {
        guard
            let first = head.first(where: {
                !text.tokens[$0].isMark && SpeechWords.class(of: text.tokens[$0].word) != .article
            }),
            first < mention.tokens.lowerBound,
            Self.documents.contains(text.string(text.tokens[first].range).lowercased())
        else { return nil }
        var end = mention.tokens.lowerBound
        while end > first + 1,
            [.article, .of, .preposition].contains(SpeechWords.class(of: text.tokens[end - 1].word))
        { end -= 1 }
        return stripped(first..<end)?.lowercased()
    }

    private static let documents: Set<String> = [
        "figures", "accounts", "data", "documents", "minutes", "papers", "records", "statistics", "numbers",
        "results",
    ]

    /// Who is called by a surname alone: who bears it, and of several the one whom the title fits or who spoke last.
    private func full(_ mention: NameMention, _ source: Range<Int>, _ earlier: Earlier) -> Answer? {
        var all = names.fullNames(for: mention.surname)
        guard !all.isEmpty else { return nil }
        // Who is first called by an office and a surname is nobody whose full name comes later.
        if let titled = names.titledBefore(all, surname: mention.surname) {
            return Answer(
                speaker: Speaker(name: mention.name, role: mention.role ?? titled.role, kind: .person),
                reason: nil,
                confidence: 0.85
            )
        }
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
            } else if let spoke = onlySpeaker(of: all, earlier, text.tokens[source.lowerBound].paragraph) {
                all = [spoke]
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

    /// The one of several people who alone of them spoke in a paragraph.
    private func onlySpeaker(of all: Set<String>, _ earlier: Earlier, _ paragraph: Int) -> String? {
        let spoke = Set(
            earlier.suffix(24).filter { text.tokens[$0.token].paragraph == paragraph }.map(\.speaker.name)
        ).intersection(all)
        return spoke.count == 1 ? spoke.first : nil
    }

    /// The sex that a courtesy title before a name tells: "Mrs." in two words or one.
    private func courtesy(before name: Int) -> GivenNames.Gender? {
        var place = name - 1
        if place > 0, text.tokens[place].mark == 0x2E { place -= 1 }
        guard place >= 0 else { return nil }
        return GivenNames.gender(title: text.string(text.tokens[place].range))
    }

    /// A description of more than a courtesy title. One word in small letters must be a role: the last word of the
    /// line before may have come to stand there.
    private func descriptive(_ role: String) -> String? {
        let lower = role.lowercased()
        if ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "the", "a"].contains(lower) { return nil }
        let kind = SpeechWords.class(of: Symbol(lower))
        return role == lower && !role.contains(" ") && kind != .role && kind != .title ? nil : role
    }

    static let possessive = Symbol("'s")
}
