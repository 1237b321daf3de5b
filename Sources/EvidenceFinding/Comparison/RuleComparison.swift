import TextReading

/// A rule that a stretch of text states: where, and whether it is there (a duty, a permission) or not.
struct StatedRule {
    let place: Int
    let holds: Bool
}

/// Rules on both sides: duties and permissions.
extension Comparer {
    /// Every sentence that states a rule of the claim's kind, beside the claim's.
    ///
    /// - Parameters:
    ///   - needed: The claim's tokens that say whom and what it is a rule for.
    ///   - find: The rule that a sentence of the passage states.
    ///   - isSaid: Whether it is said to be so, by the rule's place and its sentence.
    ///   - meaning: What it means that both agree, or do not.
    func compareRule(
        _ stated: StatedRule,
        _ needed: [Int],
        in find: (Range<Int>) -> StatedRule?,
        isSaid: (Int, Range<Int>) -> Bool,
        meaning: (Bool) -> String
    ) -> [Ranked] {
        var results: [Ranked] = []
        for (number, sentence) in theirs.sentences.enumerated() {
            guard let found = find(sentence), found.place >= passage.prefix.upperBound else { continue }
            let match = subject(ofSentence: number, needed: needed)
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
            guard isSaid(found.place, sentence) else { continue }
            let agrees = found.holds == stated.holds
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .status,
                    meaning(agrees),
                    claim: here,
                    shown,
                    rank: 1 + match.coverage
                )
            )
        }
        return results
    }
}
