import ClaimModel

/// Finds the names of a text: runs of words with capitals.
struct NameMentions: Sendable {
    let text: SpeechText
    private(set) var mentions: [NameMention] = []
    /// The mentions of two words or more, by their last word, in order.
    private(set) var bySurname: [String: [Int]] = [:]
    /// The same by their first word, which is the surname in some languages.
    private(set) var byFirstWord: [String: [Int]] = [:]
    /// The first mention by an office and a surname alone, by surname.
    private(set) var titled: [String: Int] = [:]

    init(_ text: SpeechText) {
        self.text = text
        let known = Self.knownNames(text)
        var index = 0
        while index < text.tokens.count {
            guard isNamePart(index, known) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < text.tokens.count, text.tokens[end].sentence == text.tokens[index].sentence {
                if isNamePart(end, known) {
                    end += 1
                } else if let next = afterLink(end, of: index..<end, known) {
                    end = next + 1
                } else {
                    break
                }
            }
            add(index..<end)
            index = end
        }
        var alone: Set<String> = []
        for (number, mention) in mentions.enumerated() where !mention.isBody {
            if mention.wordCount == 1 {
                alone.insert(mention.surname)
                if titled[mention.surname] == nil, mention.start < mention.tokens.lowerBound,
                    mention.role != nil
                {
                    titled[mention.surname] = number
                }
            } else if !isHeadlineRun(mention) {
                bySurname[mention.surname, default: []].append(number)
                let first = Self.levelled(text.string(text.tokens[mention.tokens.lowerBound].range))
                byFirstWord[first, default: []].append(number)
            }
        }
        cutPersons(alone)
        // A person is later called by the surname; a body seldom is.
        for numbers in bySurname.values where alone.contains(mentions[numbers[0]].surname) {
            for number in numbers where mentions[number].kind == .unknown { mentions[number].kind = .person }
        }
    }

    /// "Reckless Lee And Bo Ray Meet": in a headline any word may stand before a name with a capital.
    private func isHeadlineRun(_ mention: NameMention) -> Bool {
        isInHeadline(mention)
            && !GivenNames.isGiven(text.string(text.tokens[mention.tokens.lowerBound].range).lowercased())
    }

    /// "the Washington Post Trump said": a surname that the text has elsewhere, behind the name of a body.
    private mutating func cutPersons(_ alone: Set<String>) {
        for number in mentions.indices where mentions[number].isBody && mentions[number].tokens.count > 2 {
            let last = mentions[number].tokens.upperBound - 1
            let surname = mentions[number].surname
            let before = text.string(text.tokens[last - 1].range).lowercased()
            guard alone.contains(surname), bySurname[surname] != nil, Self.bodies.contains(before),
                !Self.bodies.contains(text.string(text.tokens[last].range).lowercased())
            else { continue }
            mentions[number].tokens = last..<last + 1
            mentions[number].start = last
            mentions[number].name = text.string(text.tokens[last].range)
            mentions[number].wordCount = 1
            mentions[number].isBody = false
            mentions[number].kind = .person
        }
    }

    /// The word with a capital behind small words that link the parts of a name: "von der", "of the".
    private func afterLink(_ index: Int, of run: Range<Int>, _ known: Set<String>) -> Int? {
        guard run.count < 12 else { return nil }
        var next = index
        while next < text.tokens.count, next - index < 3, text.tokens[next].shape == .lower,
            Self.particles.contains(text.string(text.tokens[next].range))
        {
            next += 1
        }
        if next == index {
            // "Bank of England", "Secretary of State": what a body or an office is of.
            let last = run.upperBound - 1
            let kind = SpeechWords.class(of: text.tokens[last].word)
            let word = text.string(text.tokens[last].range).lowercased()
            let isHead = kind == .title || kind == .role || Self.bodies.contains(word)
            let link = text.string(text.tokens[next].range)
            let isSecond = run.contains { text.tokens[$0].shape == .lower }
            let isPortfolio = isSecond && run.count > 1 && Self.portfolios.contains(word)
            guard
                isHead && (link == "of" || link == "for")
                    || isSecond && link == "and" && (isOfBody(run) || isPortfolio && leadsOn(next))
            else {
                return nil
            }
            next += 1
            if next < text.tokens.count, text.string(text.tokens[next].range) == "the" { next += 1 }
        }
        guard next < text.tokens.count, text.tokens[next].sentence == text.tokens[index].sentence,
            isNamePart(next, known), ![.title, .role].contains(SpeechWords.class(of: text.tokens[next].word))
        else { return nil }
        return next
    }

    /// Whether "and" leads to another field of an office, not to another person: "for Health and Sport".
    private func leadsOn(_ and: Int) -> Bool {
        guard and + 1 < text.tokens.count, text.tokens[and + 1].isUpper else { return false }
        return !GivenNames.isGiven(text.string(text.tokens[and + 1].range).lowercased())
    }

    private func isOfBody(_ run: Range<Int>) -> Bool {
        run.contains { Self.bodies.contains(text.string(text.tokens[$0].range).lowercased()) }
    }

    /// Words with capitals that stand elsewhere than at a sentence's start.
    private static func knownNames(_ text: SpeechText) -> Set<String> {
        var known: Set<String> = []
        for sentence in text.sentences {
            for index in sentence.dropFirst() where text.tokens[index].isUpper && !opens(index, text) {
                known.insert(text.string(text.tokens[index].range))
            }
        }
        return known
    }

    /// Whether a word begins a sentence or a quotation, where any word has a capital.
    private static func opens(_ index: Int, _ text: SpeechText) -> Bool {
        if index == text.sentences[text.tokens[index].sentence].lowerBound { return true }
        let before = text.tokens[index - 1]
        // A mark that closes a quotation opens nothing: "...," Lind said.
        let closes = text.quotation[index - 1] >= 0 && text.quotation[index] != text.quotation[index - 1]
        return before.isMark && before.mark != 0x2C && !closes
    }

    private func isNamePart(_ index: Int, _ known: Set<String>) -> Bool {
        let token = text.tokens[index]
        guard token.isUpper else { return false }
        switch SpeechWords.class(of: token.word) {
        case .plain, .group: break
        case .title, .role: return true
        // "Theresa May", and not the month.
        case .weekday, .auxiliary:
            return Self.monthNames.contains(text.string(token.range)) && index > 0 && isGivenName(index - 1)
                && !isDay(index + 1)
        default: return false
        }
        // "Say Mexico demanded that": a verb that opens a sentence begins no name.
        let opens = Self.opens(index, text)
        if opens, Self.openingVerbs.contains(text.string(token.range).lowercased()) { return false }
        if Self.offices.contains(text.string(token.range).lowercased()) { return true }
        guard opens else { return true }
        let next = index + 1
        if next < text.tokens.count, text.tokens[next].isUpper,
            SpeechWords.class(of: text.tokens[next].word) != .weekday
        {
            return true
        }
        if leadsToName(next) { return true }
        return known.contains(text.string(token.range))
    }

    private func isGivenName(_ index: Int) -> Bool {
        text.tokens[index].shape == .capitalised
            && GivenNames.isGiven(text.string(text.tokens[index].range).lowercased())
    }

    private func isDay(_ index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].shape == .number
    }

    /// Whether particles stand at a place, and a capital behind them: "von der Leyen".
    private func leadsToName(_ index: Int) -> Bool {
        var next = index
        while next < text.tokens.count, next - index < 3,
            Self.particles.contains(text.string(text.tokens[next].range))
        {
            next += 1
        }
        return next > index && next < text.tokens.count && text.tokens[next].isUpper
    }

    private mutating func add(_ run: Range<Int>) {
        // "Col.", "Lt.": a rank in short before a name is none itself.
        if run.count == 1, run.upperBound < text.tokens.count, text.tokens[run.upperBound].mark == 0x2E,
            Self.ranks.contains(text.string(text.tokens[run.lowerBound].range).lowercased())
        {
            return
        }
        let start = nameStart(of: run)
        // "The local Conservative MP, Sir Peter Loxley": an office in letters names nobody.
        let end = text.string(text.tokens[run.upperBound - 1].range).lowercased()
        let first = text.string(text.tokens[run.lowerBound].range).lowercased()
        let isOffice =
            start >= run.upperBound
            || Self.letters.contains(end) && run.count <= 2
                && (run.count == 1 || Self.parties.contains(first) || ["tory", "green"].contains(first))
        let name = isOffice ? run : start..<run.upperBound
        let last = text.tokens[name.upperBound - 1]
        let words = name.map { text.string(text.tokens[$0].range).lowercased() }
        let isBody =
            isOffice || words.contains(where: Self.bodies.contains)
            || name.contains { SpeechWords.class(of: text.tokens[$0].word) == .group }
        let before = isOffice ? nil : roleBefore(run.lowerBound, start)
        let role = before ?? (isBody ? nil : roleAfter(name.upperBound))
        let isAcronym = name.count == 1 && last.shape == .capitals
        let isTitled = start > run.lowerBound && !isOffice
        let kind: Attribution.Kind =
            isOffice
            ? .office
            : isBody || isAcronym && !isTitled
                ? .organisation
                : isTitled || role != nil || words.count > 1 && GivenNames.isGiven(words[0])
                    ? .person : .unknown
        mentions.append(
            NameMention(
                tokens: name,
                start: run.lowerBound,
                name: text.string(text.range(name)),
                surname: Self.levelled(text.string(last.range)),
                wordCount: name.count {
                    text.tokens[$0].shape != .lower
                        || !Self.particles.contains(text.string(text.tokens[$0].range))
                },
                role: role,
                isBody: isBody,
                kind: kind
            )
        )
    }

    /// Where the name begins in a run of titles, what they are of, and a name: at "Colin" in "Secretary of State Colin
    /// Powell"; at the end of an office that nobody is named for.
    private func nameStart(of run: Range<Int>) -> Int {
        var start = run.lowerBound
        for index in run {
            let kind = SpeechWords.class(of: text.tokens[index].word)
            // The last word of several is a name: "Jackie Speaker".
            let isOffice =
                index + 1 < run.upperBound
                && Self.offices.contains(
                    text.string(text.tokens[index].range).lowercased()
                )
            if kind == .title || kind == .role || isOffice || isJoinedRole(index, in: run),
                !isGivenTitle(index, in: run)
            {
                start = index + 1
            }
        }
        // "Bank of England" is a name; only after a title does "of" lead to what the office is of.
        guard start > run.lowerBound, start < run.upperBound,
            ["of", "for"].contains(text.string(text.tokens[start].range))
        else { return cut(at: start, run) }
        var rest = start + 1..<run.upperBound
        if let first = rest.first, text.tokens[first].shape == .lower { rest = rest.dropFirst() }
        let words = rest.map { text.string(text.tokens[$0].range).lowercased() }
        if let given = words.indices.dropFirst().first(where: {
            $0 + 1 < words.count && GivenNames.isGiven(words[$0])
        }) {
            return rest.lowerBound + given
        }
        if let and = words.lastIndex(of: "and") {
            // "for Health and Sport Ivo Brandt": behind the last field stands the name.
            return words.count - and > 3 ? rest.upperBound - 2 : run.upperBound
        }
        if words.count >= 3 { return rest.upperBound - 2 }
        if words.count == 2, Self.portfolios.contains(words[0]) { return rest.upperBound - 1 }
        return run.upperBound
    }

    /// "Dean Prowse", and not "the Dean": a title that is a given name too, before one name.
    private func isGivenTitle(_ index: Int, in run: Range<Int>) -> Bool {
        guard index == run.lowerBound, run.count == 2,
            ["dean", "earl", "duke"].contains(text.string(text.tokens[index].range).lowercased())
        else { return false }
        let before = index > 0 ? SpeechWords.class(of: text.tokens[index - 1].word) : .plain
        return before != .article && before != .possessive
    }

    /// "Co-author", "Vice-president": an office behind a hyphen, before a name.
    private func isJoinedRole(_ index: Int, in run: Range<Int>) -> Bool {
        guard index + 1 < run.upperBound else { return false }
        let parts = text.string(text.tokens[index].range).lowercased().split(separator: "-")
        guard parts.count == 2, let last = parts.last else { return false }
        return [.title, .role].contains(SpeechWords.class(of: Symbol(String(last))))
    }

    /// A known given name within a run begins the person's name, when a title leads up to it or a body does.
    private func cut(at start: Int, _ run: Range<Int>) -> Int {
        let rest = start..<run.upperBound
        guard rest.count > 2 else { return start }
        for index in rest.dropFirst().dropLast()
        where GivenNames.isGiven(text.string(text.tokens[index].range).lowercased()) {
            let before = text.string(text.tokens[index - 1].range).lowercased()
            if Self.portfolios.contains(before) || Self.bodies.contains(before) { return index }
        }
        return start
    }
}
