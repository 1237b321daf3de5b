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

    /// A permission that a stretch states: its place, and whether it is given or refused.
    private func permission(in text: StatementText, _ range: Range<Int>) -> StatedRule? {
        for index in range where !text.tokens[index].isDate && !text.tokens[index].isName {
            let word = text.spelled.word(index)
            let before = text.spelled.word(index - 1)
            let isNear = stretch(max(range.lowerBound, index - 3), index).contains {
                text.tokens[$0].classes.contains(.negation)
            }
            // "that phones be forbidden" is a wish, "banned phones" an act.
            let isStated =
                Self.being.contains(before)
                || ["not", "still", "also", "now", "strictly"].contains(before)
                    && Self.being.contains(text.spelled.word(index - 2))
            if Self.forbidding.contains(word), isStated { return StatedRule(place: index, holds: isNear) }
            if Self.allowing.contains(word), isStated,
                ["to", "in", "on", "at"].contains(text.spelled.word(index + 1))
                    || index + 1 == range.upperBound
            {
                return StatedRule(place: index, holds: !isNear)
            }
            // "must not open".
            if word == "must", text.spelled.word(index + 1) == "not" {
                return StatedRule(place: index, holds: false)
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

    /// Empty where the claim states no permission.
    func comparePermission() -> [Ranked] {
        guard let stated = permission(in: mine, 0..<mine.tokens.count), mine.figures.isEmpty else {
            return []
        }
        let words = Self.allowing.union(Self.forbidding)
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
