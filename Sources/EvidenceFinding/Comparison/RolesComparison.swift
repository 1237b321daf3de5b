import TextReading

/// Who did it to whom: names and nouns by their place beside the act.
extension Comparer {
    /// Where a word stands beside an act: its doer, what it is done to, or the preposition before it.
    private enum Role: Hashable {
        case doer
        case object
        case other(String)
    }

    /// Two things that change places between the claim and the passage: "Mela bought Tando", "Tando bought Mela"; their places
    /// in the passage. Nil where none do, or where the act is not there as a verb.
    func swapped(near places: Range<Int>) -> (first: Int, second: Int)? {
        guard !isTranslated, claim.language == .english, !passage.isTable,
            mine.tokens.count <= Self.longestClause
        else { return nil }
        let sentence = theirs.sentences[theirs.segments[theirs.segment(of: places.lowerBound)].sentence]
        guard sentence.count <= Self.longestClause else { return nil }
        for act in mine.tokens.indices where isVerb(act, in: mine) {
            // The same verb, else one like it that is not another of the claim's.
            let verbs = sentence.filter { isVerb($0, in: theirs) }
            func isLike(_ one: Int, _ place: Int, _ least: WordRelation) -> Bool {
                theirs.tokens[place].meant.relation(to: mine.tokens[one].meant) >= least
            }
            let alike = verbs.first { place in
                isLike(act, place, .alike)
                    && !mine.tokens.indices.contains { one in
                        one != act && isVerb(one, in: mine) && isLike(one, place, .alike)
                    }
            }
            guard let there = verbs.first(where: { isLike(act, $0, .same) }) ?? alike,
                abs(there - places.lowerBound) < 24
            else { continue }
            let claimed = roles(in: mine, 0..<mine.tokens.count, act)
            let found = roles(in: theirs, sentence, there)
            var places: [Role: Int] = [:]
            for (index, role) in claimed {
                // Where the same word stands in the passage, and in which role.
                guard let place = found.keys.first(where: { isSameThing(index, $0) }), found[place] != role
                else { continue }
                places[role] = place
            }
            for (role, place) in places {
                guard let other = found[place], let back = places[other], found[back] == role else {
                    continue
                }
                return (min(place, back), max(place, back))
            }
        }
        return nil
    }

    /// In longer sentences it is not told who does what.
    private static let longestClause = 80

    private func isSameThing(_ index: Int, _ place: Int) -> Bool {
        let relation = theirs.tokens[place].meant.relation(to: mine.tokens[index].meant)
        return mine.tokens[index].isName ? relation == .same : relation >= .alike
    }

    /// A verb that somebody does to something: not "is", not a participle before its noun.
    private func isVerb(_ index: Int, in text: StatementText) -> Bool {
        let token = text.tokens[index]
        guard !token.isName, !token.isDate, !token.isMeasured, index > 0,
            token.classes.isDisjoint(with: .function)
        else { return false }
        let before = text.spelled.word(index - 1)
        if ["the", "a", "an", "its", "their", "his", "her", "of"].contains(before) { return false }
        return token.part == "v" && token.isContent || token.folded.hasSuffix("ed") && token.isContent
            || Self.irregular.contains(token.folded)
    }

    /// The names and nouns of a clause with their roles beside its act.
    private func roles(in text: StatementText, _ range: Range<Int>, _ act: Int) -> [Int: Role] {
        let isPassive = stretch(max(range.lowerBound, act - 3), act).contains {
            ["was", "were", "been", "is", "are", "being", "be"].contains(text.spelled.word($0))
        }
        var roles: [Int: Role] = [:]
        var seen = false
        for index in range where index < act {
            guard isThing(index, in: text) else { continue }
            // The nearest noun phrase before the verb, and not what hangs on it.
            let link = preposition(before: index, in: text, range)
            guard link == nil || link == "of" && text.tokens[index].isName else { continue }
            roles[index] = isPassive ? .object : .doer
        }
        for index in stretch(act + 1, range.upperBound) {
            if ["which", "who", "that", "and", "but"].contains(text.spelled.word(index))
                || text.isVerbLike(index)
                || text.spelled.gap(before: index).contains(0x3B)
            {
                break
            }
            guard isThing(index, in: text) else { continue }
            if let link = preposition(before: index, in: text, act..<range.upperBound) {
                // "of" belongs to the noun before it.
                if link == "of" { continue }
                roles[index] = isPassive && link == "by" ? .doer : .other(link)
            } else if !seen {
                roles[index] = isPassive ? .other("") : .object
                seen = roles[index] == .object && !text.tokens[index].isName
            }
        }
        return roles
    }

    /// Whether a word is a name or noun that can be a doer or an object.
    private func isThing(_ index: Int, in text: StatementText) -> Bool {
        let token = text.tokens[index]
        return (token.isName || token.isContent && token.part == "n" || isNamedElsewhere(token))
            && !token.isDate
            && !token.isMeasured && !text.isPossessive(index)
    }

    /// "Smith sold the farm": the first word of a text, which the other text has as a name.
    private func isNamedElsewhere(_ token: StatementText.Token) -> Bool {
        token.shape.contains(.capitalised)
            && (mine.tokens + theirs.tokens).contains { $0.isName && $0.folded == token.folded }
    }

    /// The preposition that a word's phrase hangs on; nil where it hangs on none.
    private func preposition(before index: Int, in text: StatementText, _ range: Range<Int>) -> String? {
        var place = index - 1
        while place > range.lowerBound, index - place < 7, text.spelled.isBeside(place + 1),
            text.tokens[place].isName
                || ["the", "a", "an", "its", "their", "his", "her", "mr", "mrs"].contains(
                    text.spelled.word(place)
                ) || text.tokens[place].isContent && text.tokens[place].part != "v"
        {
            place -= 1
        }
        guard place >= range.lowerBound, place >= 0, text.spelled.isBeside(place + 1) || place == index - 1
        else {
            return nil
        }
        let word = text.spelled.word(place)
        return Self.prepositions.contains(word) ? word : nil
    }

    private static let prepositions: Set<String> = [
        "to", "for", "from", "by", "with", "against", "of", "in", "at", "on", "into", "over", "about", "near",
        "between", "under", "after", "before", "than", "through", "towards", "among", "within",
    ]
}

extension StatementText {
    /// A verb of another clause.
    fileprivate func isVerbLike(_ index: Int) -> Bool {
        tokens[index].part == "v" && tokens[index].isContent && tokens[index].isTelling
            && !tokens[index].isName
            && (tokens[index].folded.hasSuffix("ed") || spelled.word(index - 1) == "to")
    }
}
