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
    private func permission(in text: StatementText, _ range: Range<Int>) -> (place: Int, isGiven: Bool)? {
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
            if Self.forbidding.contains(word), isStated { return (index, isNear) }
            if Self.allowing.contains(word), isStated,
                ["to", "in", "on", "at"].contains(text.spelled.word(index + 1))
                    || index + 1 == range.upperBound
            {
                return (index, !isNear)
            }
            // "must not open".
            if word == "must", text.spelled.word(index + 1) == "not" { return (index, false) }
            if Self.modals.contains(word), index > range.lowerBound {
                let next = text.spelled.word(index + 1)
                // "may have opened" is a guess.
                guard !["have", "be", "well"].contains(next) else { continue }
                return (index, !["not", "no", "never"].contains(next) && !text.isDenied(index))
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
        var results: [Ranked] = []
        for (number, sentence) in theirs.sentences.enumerated() {
            guard let found = permission(in: theirs, sentence), found.place >= passage.prefix.upperBound
            else {
                continue
            }
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                Zone(theirs, sentence: number),
                passage.surroundings,
                isTranslated: isTranslated
            )
            let here = stretch(max(0, stated.place - 1), min(mine.tokens.count, stated.place + 3))
            let shown = [
                operand(
                    stretch(
                        max(sentence.lowerBound, found.place - 2),
                        min(sentence.upperBound, found.place + 5)
                    )
                )
            ]
            if let lacking = lacking(needed, in: match).first {
                results.append(notSaid(lacking, claim: here, shown))
                continue
            }
            // "until 2019", "from 2027": not the law of now.
            guard
                passage.reality(at: found.place, isFuture: claim.isFuture, isPlanned: claim.isPlanned)
                    != .hearsay,
                !sentence.contains(where: {
                    ["until", "if", "unless", "except"].contains(theirs.spelled.word($0))
                }),
                !sentence.contains(where: { theirs.tokens[$0].classes.contains(.hearsay) })
            else { continue }
            let agrees = found.isGiven == stated.isGiven
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .status,
                    agrees
                        ? "both say that it is \(stated.isGiven ? "allowed" : "forbidden")"
                        : "one says that it is allowed, the other that it is forbidden",
                    claim: here,
                    shown,
                    rank: 1 + match.coverage
                )
            )
        }
        return results
    }
}
