import ClaimModel

/// Tells who a phrase names, in the languages of `SpeechLexicon`.
struct LexicalSpeakers {
    let text: SpeechText
    let lexicon: SpeechLexicon
    let words: [String]
    /// Full names by their last word, in the order of the text.
    private var full: [String: [String]] = [:]
    /// The same with where they stand.
    private var people: [(run: Range<Int>, name: String)] = []
    /// Who spoke, with the sex that the words tell, and where.
    private var spoken: [(speaker: Speaker, gender: GivenNames.Gender?, token: Int)] = []

    /// How many people who spoke, or were named, are looked through for whom a pronoun means.
    private static let longestMemory = 24
    /// A pronoun means who spoke at most so many paragraphs before.
    private static let reach = 2

    init(text: SpeechText, lexicon: SpeechLexicon, words: [String]) {
        self.text = text
        self.lexicon = lexicon
        self.words = words
        var index = 0
        while index < text.tokens.count {
            let run = Self.run(from: index, text, lexicon, words)
            index = max(index + 1, run.upperBound)
            guard let name = person(run) else { continue }
            people.append((name, text.string(text.range(name))))
            full[words[name.upperBound - 1], default: []].append(text.string(text.range(name)))
        }
    }

    /// Where full names of persons stand in a stretch.
    func people(in stretch: Range<Int>) -> [Range<Int>] {
        people[firstPerson(from: stretch.lowerBound)...].prefix { $0.run.upperBound <= stretch.upperBound }
            .map(\.run)
    }

    /// The place in the list of the first person who is named from a place on.
    private func firstPerson(from token: Int) -> Int {
        var (low, high) = (0, people.count)
        while low < high {
            let middle = (low + high) / 2
            if people[middle].run.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The words of a run that are a person's full name. In German, where every noun has a capital, from a given name on.
    private func person(_ run: Range<Int>) -> Range<Int>? {
        guard run.count > 1, run.contains(where: { text.tokens[$0].isUpper }) else { return nil }
        guard lexicon.capitalisesNouns else { return run }
        guard let given = run.dropLast().first(where: { GivenNames.isGiven(words[$0]) }) else { return nil }
        return given..<run.upperBound
    }

    /// A speaker with how it was found.
    struct Answer {
        var speaker: Speaker
        var reason: String?
        var confidence: Double
    }

    /// Who a phrase names.
    mutating func speaker(_ source: Range<Int>) -> Answer? {
        let isPronoun = source.count == 1 || source.count == 2 && !text.tokens[source.upperBound - 1].isUpper
        if isPronoun, let pronoun = pronoun(words[source.lowerBound]) {
            return meant(pronoun, source.lowerBound)
        }
        let answer = named(source) ?? described(source)
        let name = answer.speaker.name
        if !answer.speaker.isUnnamed, answer.speaker.kind != .organisation, name.contains(" "),
            let last = name.split(separator: " ").last?.lowercased(), full[last] == nil
        {
            full[last] = [name]
        }
        spoken.append((answer.speaker, gender(answer.speaker, source), source.lowerBound))
        return answer
    }

    /// Who speaks where a verb has no subject, as Spanish and Polish leave it out: who spoke last in the paragraph.
    func leftOut(_ cue: Int) -> Answer? {
        guard lexicon.dropsPronouns else { return nil }
        let paragraph = text.tokens[cue].paragraph
        if let last = spoken.last, !last.speaker.isUnnamed, text.tokens[last.token].paragraph == paragraph {
            return Answer(
                speaker: last.speaker,
                reason: "no subject stands there; \(last.speaker.name) spoke just before",
                confidence: 0.65
            )
        }
        // The one person whom the sentence before names.
        let number = text.tokens[cue].sentence - 1
        guard number >= 0, text.tokens[text.sentences[number].lowerBound].paragraph == paragraph else {
            return nil
        }
        let named = Set(people(in: text.sentences[number]).map { text.string(text.range($0)) })
        guard named.count == 1, let name = named.first else { return nil }
        return Answer(
            speaker: Speaker(name: name, kind: .person),
            reason: "no subject stands there; \(name) was named just before",
            confidence: 0.65
        )
    }

    /// A pronoun, also joined to its verb: "a-t-elle".
    private func pronoun(_ word: String) -> String? {
        if lexicon.pronouns.contains(word) { return word }
        guard let hyphen = word.lastIndex(of: "-") else { return nil }
        let behind = String(word[word.index(after: hyphen)...])
        return lexicon.pronouns.contains(behind) ? behind : nil
    }

    /// Whom a pronoun means: the person whom the paragraph named since somebody spoke, else who spoke last; either must
    /// fit its sex where that is known.
    private func meant(_ pronoun: String, _ token: Int) -> Answer {
        let wanted = Self.pronouns[pronoun]
        let paragraph = text.tokens[token].paragraph
        let fits = { (gender: GivenNames.Gender?) in wanted == nil || gender == nil || gender == wanted }
        let spoke = spoken.suffix(Self.longestMemory).last {
            paragraph - text.tokens[$0.token].paragraph <= Self.reach && fits($0.gender)
        }
        let named = people[..<firstPerson(from: token)].suffix(Self.longestMemory).last { person in
            person.run.upperBound <= token && text.tokens[person.run.lowerBound].paragraph == paragraph
                && text.quotation[person.run.lowerBound] < 0
                && text.tokens[person.run.lowerBound].sentence + 1 >= text.tokens[token].sentence
                && fits(GivenNames.gender(of: Speaker(name: person.name)))
        }
        if let named, named.run.lowerBound > spoke?.token ?? -1 {
            return Answer(
                speaker: Speaker(name: named.name, kind: .person),
                reason: "\(pronoun): \(named.name) was named last",
                confidence: 0.65
            )
        }
        guard let spoke else {
            return Answer(
                speaker: Speaker(name: pronoun, isUnnamed: true),
                reason: "nobody is named before whom it may mean",
                confidence: 0.5
            )
        }
        return Answer(
            speaker: spoke.speaker,
            reason: "\(pronoun): \(spoke.speaker.name) spoke before",
            confidence: 0.7
        )
    }

    /// The sex that a given name, an office or the article before it tells.
    private func gender(_ speaker: Speaker, _ source: Range<Int>) -> GivenNames.Gender? {
        if lexicon.capitalisesNouns {
            let office =
                (speaker.role ?? (speaker.isUnnamed ? speaker.name : "")).split(separator: " ").last ?? ""
            if office.count > 5, office.hasSuffix("in") { return .she }
        }
        return GivenNames.gender(of: Speaker(name: speaker.name, isUnnamed: false))
            ?? Self.articles[words[source.lowerBound]]
    }

    private static let pronouns: [String: GivenNames.Gender] = [
        "er": .he, "ihm": .he, "il": .he, "él": .he, "lui": .he, "egli": .he, "ele": .he, "он": .he,
        "on": .he,
        "hij": .he, "hem": .he, "هو": .he, "elle": .she, "ella": .she, "lei": .she, "ela": .she, "она": .she,
        "ona": .she, "هي": .she,
    ]
    private static let articles: [String: GivenNames.Gender] = [
        "le": .he, "un": .he, "el": .he, "um": .he, "ein": .he, "la": .she, "une": .she, "una": .she,
        "eine": .she,
        "uma": .she, "die": .she,
    ]

    private func named(_ source: Range<Int>) -> Answer? {
        var index = source.lowerBound
        while index < source.upperBound {
            let run = Self.run(from: index, text, lexicon, words).clamped(to: source)
            guard !run.isEmpty else {
                // Behind a comma stands the name of an office before it: "le maire, Luc Moreau".
                if text.tokens[index].mark == 0x2C,
                    person(Self.run(from: index + 1, text, lexicon, words)) == nil
                {
                    return nil
                }
                index += 1
                continue
            }
            if index > source.lowerBound, Self.ofs.contains(words[run.lowerBound - 1]) {
                // "informe del Tribunal": the name tells whose it is.
                index = run.upperBound
                continue
            }
            let next = run.upperBound
            if run.count == 1, index > source.lowerBound, next + 1 < source.upperBound,
                Self.ofs.contains(words[next]),
                !text.tokens[next + 1].isUpper
            {
                // "la Corte dei conti": a noun with a capital, and no name.
                return nil
            }
            return named(run, source)
        }
        return nil
    }

    /// Words between a noun and the name of what it is of.
    private static let ofs: Set<String> = [
        "de", "del", "della", "dello", "du", "des", "d'", "do", "da", "dos", "das", "di", "dei", "degli",
        "delle",
    ]

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
        let isBody =
            isAcronym || lower.contains(where: NameMentions.bodies.contains)
            || before.map { Self.isBody($0, lexicon) } ?? false
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

    /// "Fahrgastverband": a German noun before a name that is a body's.
    private static func isBody(_ role: String, _ lexicon: SpeechLexicon) -> Bool {
        guard let noun = role.split(whereSeparator: { " '’".contains($0) }).last?.lowercased() else {
            return false
        }
        return lexicon.capitalisesNouns
            ? bodyEndings.contains { noun.hasSuffix($0) } : bodyNouns.contains(noun)
    }

    private static let bodyNouns: Set<String> = [
        "empresa", "compañía", "asociación", "sindicato", "partido", "agencia", "banco", "ministerio",
        "universidad", "institut", "instituto", "istituto",
        "entreprise", "société", "association", "syndicat", "parti", "agence", "banque", "ministère",
        "université", "groupe",
        "azienda", "società", "associazione", "partito", "agenzia", "banca", "ministero", "università",
        "companhia",
        "associação", "agência", "ministério", "universidade", "bedrijf", "vereniging", "partij", "bank",
        "ministerie",
        "компания", "партия", "агентство", "банк", "министерство", "firma", "spółka", "partia",
    ]

    private static let bodyEndings = [
        "verband", "partei", "gewerkschaft", "konzern", "firma", "gesellschaft", "verein", "ministerium",
        "amt", "behörde",
        "institut", "stiftung", "bund", "kommission", "agentur", "zeitung", "gruppe", "unternehmen",
        "initiative", "büro",
    ]

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
        // "un conseiller, qui a requis l'anonymat": what a comma sets apart only describes.
        let comma = source.dropFirst().first { text.tokens[$0].mark == 0x2C } ?? source.upperBound
        var range = source.lowerBound..<comma
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
        while let last = range.last,
            text.tokens[last].isMark || range.count > 1 && Self.plainTitles.contains(words[last])
        {
            range = range.dropLast()
        }
        guard !range.isEmpty, !(range.count == 1 && Self.plainTitles.contains(words[range.lowerBound])) else {
            return nil
        }
        return text.string(text.range(range))
    }

    private static let plainTitles: Set<String> = [
        "dr", "prof", "m", "mme", "mlle", "me", "monsieur", "madame", "sr", "sra", "don", "doña", "herr",
        "frau", "pan",
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
            if end > first, isTitle(end), end + 2 < text.tokens.count, text.tokens[end + 1].mark == 0x2E,
                text.tokens[end + 2].isUpper
            {
                // "Klinikchefin Dr. Sabine Roth": the name begins behind the title.
                first = end + 2
                end = first
                continue
            }
            if lexicon.verbs[words[end]] != nil
                || lexicon.breaks.contains(words[end])
                    && (!text.tokens[end].isUpper
                        || text.sentences[text.tokens[end].sentence].lowerBound == end)
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
