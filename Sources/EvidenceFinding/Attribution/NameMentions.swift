import ClaimModel

/// A name as it stands in a text, with what stands before and after it about its bearer.
struct NameMention: Sendable {
    /// The words of the name, titles left out.
    var tokens: Range<Int>
    /// Where the titles and offices before the name begin that are written like it; where it begins when there are none.
    var start: Int
    /// The name as written.
    var name: String
    /// Its last word, spelling levelled.
    var surname: String
    var wordCount: Int
    /// "Russian Foreign Minister" before the name, or "a former diplomat" after it.
    var role: String?
    /// Whether it reads like the name of a body, not of a person.
    var isBody: Bool
    /// What the name stands for, as far as its words and its other mentions tell.
    var kind: Attribution.Kind
}

/// Finds the names of a text: runs of words with capitals.
struct NameMentions: Sendable {
    let text: SpeechText
    private(set) var mentions: [NameMention] = []
    /// The mentions of two words or more, by their last word, in order.
    private(set) var bySurname: [String: [Int]] = [:]
    /// The same by their first word, which is the surname in some languages.
    private(set) var byFirstWord: [String: [Int]] = [:]

    static let particles: Set<String> = [
        "de", "van", "von", "al", "bin", "ben", "del", "der", "den", "la", "ter", "dos", "da", "du", "di",
        "el", "ibn",
    ]

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
            } else {
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

    /// Words that bodies are called by.
    static let bodies = Set(
        """
        agency ministry department office committee commission council court campaign company group organization \
        organisation administration government party union association bureau institute university network bank fund \
        federation centre center foundation board trust corporation corp inc ltd llc plc gmbh ag college school hospital \
        police army navy force forces house senate congress parliament assembly service services society alliance \
        coalition movement league club press news times post journal agency authority directorate secretariat chamber \
        embassy archives museum laboratory partners associates holdings industries systems
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// The first mention that begins at a place or after it.
    func firstIndex(from token: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The full names that end with a surname, or where none does begin with it, each once.
    func fullNames(for surname: String) -> Set<String> {
        Set((bySurname[surname] ?? byFirstWord[surname] ?? []).map { mentions[$0].name })
    }

    /// The full name that stands at least three times as often as all others that end so.
    func mainName(for surname: String, among all: Set<String>) -> String? {
        var counts: [String: Int] = [:]
        for number in bySurname[surname] ?? [] where all.contains(mentions[number].name) {
            counts[mentions[number].name, default: 0] += 1
        }
        let total = counts.values.reduce(0, +)
        return counts.first { $0.value * 4 >= total * 3 && total > 3 }?.key
    }

    /// The last full name before a place that ends so; else the first after it. Where no name ends so, the one that
    /// begins so: "Xi" is Xi Jinping.
    func fullName(for surname: String, before token: Int) -> NameMention? {
        var numbers = bySurname[surname] ?? []
        if numbers.isEmpty {
            numbers = byFirstWord[surname] ?? []
            guard Set(numbers.map { mentions[$0].surname }).count == 1 else { return nil }
        }
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[numbers[middle]].tokens.lowerBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return mentions[numbers[low > 0 ? low - 1 : 0]]
    }

    /// What the text says the bearer of a name is: at its last mention with a role before a place, else after.
    func role(of name: NameMention, before token: Int) -> String? {
        if let role = name.role { return role }
        guard let numbers = bySurname[name.surname] else { return nil }
        let before = numbers.prefix(64).last {
            mentions[$0].tokens.lowerBound <= token && mentions[$0].role != nil
        }
        return before.flatMap { mentions[$0].role }
    }

    static func levelled(_ word: String) -> String {
        var levelled = ""
        for scalar in word.lowercased().unicodeScalars {
            switch scalar {
            case "ı": levelled += "i"
            case "’": levelled += "'"
            default:
                // A letter with an accent begins with its plain letter when taken apart; only Latin ones are.
                let name = scalar.isASCII ? nil : scalar.properties.name
                if let name, name.hasPrefix("LATIN SMALL LETTER "),
                    let letter = name.dropFirst(19).unicodeScalars.first,
                    name.dropFirst(20).hasPrefix(" WITH")
                {
                    levelled += String(letter).lowercased()
                } else {
                    levelled.unicodeScalars.append(scalar)
                }
            }
        }
        return levelled
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
        let start = nameStart(of: run)
        let isOffice = start >= run.upperBound
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
                wordCount: words.filter { !Self.particles.contains($0) }.count,
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
            if kind == .title || kind == .role || isOffice { start = index + 1 }
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

    /// Months that are surnames too.
    static let monthNames: Set<String> = ["May", "June", "April", "August"]
    private static let openingVerbs: Set<String> = [
        "say", "tell", "ask", "add", "consider", "suppose", "imagine", "take",
    ]

    /// Offices that stand before names, besides those of `SpeechWords`.
    private static let offices = Set(
        """
        speaker whip councillor councilor councilman councilwoman alderman superintendent dean archbishop cardinal sultan \
        sheikh ayatollah emir baroness baron viscount duke duchess comptroller treasurer marshal constable inspector \
        secretary-general headteacher principal provost
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let portfolios = Set(
        """
        state defense defence treasury exchequer health commerce labor labour energy education agriculture interior \
        justice transport transportation trade finance security affairs environment house staff court culture
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// "Russian Foreign Minister" of a run with capitals, or "former diplomat" in small letters before it.
    private func roleBefore(_ run: Int, _ name: Int) -> String? {
        var start = run
        // Adjectives and nouns in small letters that lead up to the name: "former senator", "Moscow-based analyst".
        if run > 0, text.tokens[run - 1].shape == .lower {
            let kind = SpeechWords.class(of: text.tokens[run - 1].word)
            if kind == .role || kind == .title {
                start = run - 1
                while start > 0, run - start < 6, !text.tokens[start - 1].isMark,
                    SpeechWords.class(of: text.tokens[start - 1].word) == .plain
                        || [.group, .title, .role, .clitic].contains(
                            SpeechWords.class(of: text.tokens[start - 1].word)
                        ),
                    text.tokens[start - 1].sentence == text.tokens[run].sentence,
                    text.quotation[start - 1] == text.quotation[run], !isVerbLike(start - 1)
                {
                    start -= 1
                }
            }
        }
        guard start < name else { return nil }
        let role = text.string(text.range(start..<name))
        return Self.plainTitles.contains(role.lowercased()) ? nil : role
    }

    private static let parties: Set<String> = [
        "former", "democrat", "republican", "independent", "conservative", "liberal", "labour",
    ]

    private static let plainTitles: Set<String> = [
        "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss", "dr.", "dr",
    ]

    private func isVerbLike(_ index: Int) -> Bool {
        SpeechModel.trained.strength(text.tokens[index].word) >= 2
    }

    /// ", a former US diplomat and a senior fellow," after a name.
    private func roleAfter(_ end: Int) -> String? {
        guard end + 1 < text.tokens.count, text.tokens[end].mark == 0x2C else { return nil }
        let sentence = text.tokens[end].sentence
        let first = end + 1
        guard text.tokens[first].sentence == sentence, text.quotation[first] == text.quotation[end] else {
            return nil
        }
        let kind = SpeechWords.class(of: text.tokens[first].word)
        let isArticle = kind == .article || kind == .possessive
        let isRole =
            kind == .role || kind == .title
            || Self.parties.contains(text.string(text.tokens[first].range).lowercased())
        guard isArticle || isRole else { return nil }
        var last = first
        var holdsRole = isRole
        var isCut = false
        while last < text.tokens.count, last - first < 24, text.tokens[last].sentence == sentence {
            let token = text.tokens[last]
            if token.isMark, token.mark != 0x2D, token.mark != 0x2019, token.mark != 0x27 { break }
            let kind = SpeechWords.class(of: token.word)
            if kind == .relative || kind == .that || kind == .auxiliary { break }
            if kind == .role || kind == .title { holdsRole = true }
            if last > first, isVerbLike(last), kind == .plain {
                isCut = true
                break
            }
            last += 1
        }
        // "According to Ann Lee, the budget doubled" goes on with a clause, not with who she is.
        if !holdsRole, isCut || ClauseReading.hasFiniteVerb(text.string(text.range(first..<last))) {
            return nil
        }
        guard holdsRole || isArticle && kind == .article, last > first + (isArticle ? 1 : 0) else {
            return nil
        }
        let start = kind == .article ? first + 1 : first
        guard start < last else { return nil }
        return text.string(text.range(start..<last))
    }
}
