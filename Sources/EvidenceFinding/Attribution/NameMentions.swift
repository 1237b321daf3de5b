import ClaimModel

/// A name as it stands in a text, with what stands before and after it about its bearer.
struct NameMention: Sendable {
    /// The words of the name, titles left out.
    var tokens: Range<Int>
    /// The name as written.
    var name: String
    /// Its last word, spelling levelled.
    var surname: String
    var wordCount: Int
    /// "Russian Foreign Minister" before the name, or "a former diplomat" after it.
    var role: String?
    /// Whether it reads like the name of a body, not of a person.
    var isBody: Bool
}

/// Finds the names of a text: runs of words with capitals.
struct NameMentions: Sendable {
    let text: SpeechText
    private(set) var mentions: [NameMention] = []
    /// The mentions of two words or more, by their last word, in order.
    private(set) var bySurname: [String: [Int]] = [:]

    private static let particles: Set<String> = [
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
                } else if end + 1 < text.tokens.count, text.tokens[end].shape == .lower, end - index < 12,
                    isNamePart(end + 1, known), Self.particles.contains(text.string(text.tokens[end].range))
                {
                    end += 2
                } else {
                    break
                }
            }
            add(index..<end)
            index = end
        }
        for (number, mention) in mentions.enumerated() where mention.wordCount > 1 && !mention.isBody {
            bySurname[mention.surname, default: []].append(number)
        }
    }

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

    /// The last full name before a place that ends so; else the first after it.
    func fullName(for surname: String, before token: Int) -> NameMention? {
        guard let numbers = bySurname[surname] else { return nil }
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
        default: return false
        }
        guard Self.opens(index, text) else { return true }
        let next = index + 1
        if next < text.tokens.count, text.tokens[next].isUpper,
            SpeechWords.class(of: text.tokens[next].word) != .weekday
        {
            return true
        }
        return known.contains(text.string(token.range))
    }

    private mutating func add(_ run: Range<Int>) {
        var start = run.lowerBound
        for index in run {
            let kind = SpeechWords.class(of: text.tokens[index].word)
            if kind == .title || kind == .role { start = index + 1 }
        }
        let isOffice = start >= run.upperBound
        let name = isOffice ? run : start..<run.upperBound
        let last = text.tokens[name.upperBound - 1]
        var isBody = isOffice
        for index in name where SpeechWords.class(of: text.tokens[index].word) == .group { isBody = true }
        let before = isOffice ? nil : roleBefore(run.lowerBound, start)
        mentions.append(
            NameMention(
                tokens: name,
                name: text.string(text.range(name)),
                surname: Self.levelled(text.string(last.range)),
                wordCount: name.count,
                role: before ?? (isBody ? nil : roleAfter(name.upperBound)),
                isBody: isBody
            )
        )
    }

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
        let isRole = kind == .role || kind == .title || text.string(text.tokens[first].range) == "former"
        guard isArticle || isRole else { return nil }
        var last = first
        var holdsRole = isRole
        while last < text.tokens.count, last - first < 24, text.tokens[last].sentence == sentence {
            let token = text.tokens[last]
            if token.isMark, token.mark != 0x2D, token.mark != 0x2019, token.mark != 0x27 { break }
            let kind = SpeechWords.class(of: token.word)
            if kind == .relative || kind == .that || kind == .auxiliary { break }
            if kind == .role || kind == .title { holdsRole = true }
            if last > first, isVerbLike(last), kind == .plain { break }
            last += 1
        }
        guard holdsRole || isArticle && kind == .article, last > first + (isArticle ? 1 : 0) else {
            return nil
        }
        let start = kind == .article ? first + 1 : first
        guard start < last else { return nil }
        return text.string(text.range(start..<last))
    }
}
