import TextReading

/// What may be done, and what is forbidden: "may open" beside "are allowed to open" and "are forbidden to open".
extension Comparer {
    private static let allowing: Set<String> = [
        "allowed", "permitted", "entitled", "authorised", "authorized", "free", "legal", "lawful",
    ]
    private static let forbidding: Set<String> = [
        "forbidden", "prohibited", "banned", "barred", "outlawed", "illegal", "unlawful",
    ]
    private static let being: Set<String> = [
        "is", "are", "was", "were", "remains", "remain", "been", "becomes",
    ]
    private static let modals: Set<String> = ["may", "can"]
    /// The other words that state a permission: "against the law", "the ban was lifted". They say nothing of what it is for.
    private static let ruleWords: Set<String> = [
        "law", "offence", "offense", "crime", "ban", "prohibition", "force", "effect", "lifted", "repealed",
        "applies", "apply", "stands", "abolished", "scrapped", "right",
    ]

    /// A permission that a stretch states: its place, and whether it is given or refused.
    private func permission(in text: StatementText, _ range: Range<Int>) -> StatedRule? {
        for index in range where !text.tokens[index].isDate && !text.tokens[index].isName {
            let word = text.spelled.word(index)
            let before = text.spelled.word(index - 1)
            // "has no longer been an offence".
            let isNear = stretch(max(range.lowerBound, index - 5), index).contains {
                text.tokens[$0].classes.contains(.negation)
                    && (index - $0 <= 3 || text.spelled.word($0 + 1) == "longer")
            }
            // "that phones be forbidden" is a wish, "banned phones" an act.
            let isStated =
                Self.being.contains(before)
                || ["not", "still", "also", "now", "strictly"].contains(before)
                    && Self.being.contains(text.spelled.word(index - 2))
            if Self.forbidding.contains(word), isStated { return StatedRule(place: index, holds: isNear) }
            // "has been against the law", "is an offence".
            let isLaw =
                word == "against" && text.spelled.word(index + 1) == "the"
                && text.spelled.word(index + 2) == "law"
                || ["offence", "crime", "offense"].contains(word) && ["a", "an", "criminal"].contains(before)
            let isBeing = stretch(max(range.lowerBound, index - 3), index).contains {
                Self.being.contains(text.spelled.word($0))
            }
            if isLaw, isBeing { return StatedRule(place: index, holds: isNear) }
            if Self.allowing.contains(word), isStated,
                ["to", "in", "on", "at", "again", "there", "here", "now", "once"].contains(
                    text.spelled.word(index + 1)
                )
                    || index + 1 == range.upperBound
            {
                return StatedRule(place: index, holds: !isNear)
            }
            // "The ban on lead shot is still in force", "was lifted".
            if word == "ban" || word == "prohibition", let isInForce = isInForce(text, index, range) {
                return StatedRule(place: index, holds: !isInForce)
            }
            // "must not open".
            if word == "must", text.spelled.word(index + 1) == "not" {
                return StatedRule(place: index, holds: false)
            }
            // "have the right to open", "have no right to".
            if word == "right", text.spelled.word(index + 1) == "to",
                ["the", "a", "no", "any"].contains(before)
            {
                return StatedRule(place: index, holds: !text.isDenied(index))
            }
            if Self.modals.contains(word), index > range.lowerBound {
                let next = text.spelled.word(index + 1)
                // "may have opened" is a guess.
                guard !["have", "be", "well"].contains(next) else { continue }
                return StatedRule(
                    place: index,
                    holds: !["not", "no", "never"].contains(next) && !text.isDenied(index)
                )
            }
        }
        return nil
    }

    /// Whether a text says of a ban that it is in force, or that it is no more; nil where it says neither.
    private func isInForce(_ text: StatementText, _ ban: Int, _ range: Range<Int>) -> Bool? {
        for index in stretch(ban + 1, range.upperBound) {
            let word = text.spelled.word(index)
            if ["force", "effect"].contains(word), text.spelled.word(index - 1) == "in" {
                return !text.isDenied(index)
            }
            if word == "applies" || word == "stands" { return !text.isDenied(index) }
            if ["lifted", "repealed", "ended", "abolished", "scrapped"].contains(word),
                stretch(ban + 1, index).contains(where: { Self.being.contains(text.spelled.word($0)) })
            {
                return text.isDenied(index)
            }
        }
        return nil
    }

    /// Empty where the claim states no permission.
    func comparePermission() -> [Ranked] {
        guard let stated = permission(in: mine, 0..<mine.tokens.count), mine.figures.isEmpty else {
            return []
        }
        let words = Self.allowing.union(Self.forbidding).union(Self.ruleWords)
        let needed = claim.telling.filter { !words.contains(mine.tokens[$0].folded) }
        guard needed.count > 1 else { return [] }
        return compareRule(stated, needed, in: { permission(in: theirs, $0) }) { found, sentence in
            // "until 2019", "from 2027": not the law of now.
            passage.reality(at: found, isFuture: claim.isFuture, isPlanned: claim.isPlanned) != .hearsay
                && !sentence.contains { index in
                    ["until", "if", "unless", "except"].contains(theirs.spelled.word(index))
                        || theirs.tokens[index].classes.contains(.hearsay)
                }
        } meaning: { agrees in
            agrees
                ? "both say that it is \(stated.holds ? "allowed" : "forbidden")"
                : "one says that it is allowed, the other that it is forbidden"
        }
    }
}
