/// Whose name it is: the names of a text by surname, and what it says their bearers are.
extension NameMentions {
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

    /// Whether a name begins at a place.
    func isMention(at token: Int) -> Bool {
        let number = firstIndex(from: token)
        return number < mentions.count && mentions[number].tokens.lowerBound == token
    }

    /// The full names that end with a surname, or where none does begin with it, each once.
    func fullNames(for surname: String) -> Set<String> {
        Set((bySurname[surname] ?? byFirstWord[surname] ?? []).map { mentions[$0].name })
    }

    /// The mention by an office and a surname alone that stands before the first of some full names.
    func titledBefore(_ all: Set<String>, surname: String) -> NameMention? {
        guard let first = (bySurname[surname] ?? []).first(where: { all.contains(mentions[$0].name) }) else {
            return nil
        }
        guard let number = titled[surname], number < first, !isInHeadline(mentions[number]) else {
            return nil
        }
        return mentions[number]
    }

    /// Whether most words of a mention's sentence have capitals.
    func isInHeadline(_ mention: NameMention) -> Bool {
        let sentence = text.sentences[text.tokens[mention.tokens.lowerBound].sentence]
        guard sentence.count <= 60 else { return false }
        let words = sentence.filter {
            !text.tokens[$0].isMark
        }
        let upper = words.reduce(0) { $0 + (text.tokens[$1].isUpper ? 1 : 0) }
        return words.count > 4 && upper * 10 > words.count * 7
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
                && (name.wordCount == 1 || mentions[$0].name == name.name)
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
}
