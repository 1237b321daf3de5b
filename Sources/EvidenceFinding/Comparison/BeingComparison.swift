import ClaimModel
import TextReading

/// What somebody or something is: "has been a registered Republican" beside "has never been one".
extension Comparer {
    private static let forms: Set<String> = [
        "is", "are", "was", "were", "been", "be", "remains", "remained", "became",
    ]

    /// "Harvel | not a member" under "Customs League": a cell that says what the claim's row is, in the claim's words.
    private func beingInCells(_ verb: Int, _ here: Range<Int>) -> [Ranked] {
        var results: [Ranked] = []
        for (number, sentence) in theirs.sentences.enumerated() where passage.isOwn(sentence.lowerBound) {
            guard
                let colon = sentence.dropFirst().last(where: { theirs.spelled.gap(before: $0).contains(0x3A) }
                )
            else { continue }
            let cell = stretch(colon, sentence.upperBound)
            // "no, left in 2011": what follows the comma tells why.
            let told = cell.first { $0 > colon && theirs.spelled.gap(before: $0).contains(0x2C) }
            let isPlain = ["yes", "no"].contains(theirs.spelled.word(colon))
            let words = stretch(colon, isPlain ? told ?? cell.upperBound : cell.upperBound).filter {
                theirs.tokens[$0].isContent && theirs.tokens[$0].folded != "yes"
            }
            let isAnswer = cell.contains { ["yes", "no"].contains(theirs.spelled.word($0)) }
            // "14, one for each member" counts something.
            if cell.contains(where: {
                !theirs.tokens[$0].isDate
                    && (theirs.tokens[$0].isMeasured || theirs.tokens[$0].shape.contains(.number))
            }),
                !isPlain
            {
                continue
            }
            guard !words.isEmpty || isAnswer, words.allSatisfy(isInClaim) else { continue }
            let match = subject(ofSentence: number, needed: claim.telling)
            guard match.isSame, lacking(claim.telling, in: match).isEmpty else { continue }
            let isDenied = cell.contains { theirs.tokens[$0].classes.contains(.negation) }
            let agrees = isDenied == mine.isDenied(stretch(verb + 1, mine.tokens.count).last ?? verb)
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .polarity,
                    agrees ? "both say that it is so" : "one denies it, the other does not",
                    claim: here,
                    [operand(sentence)],
                    rank: match.coverage
                )
            )
        }
        return results
    }

    /// Empty where the claim states no being: it has a verb of its own, or no more than its subject.
    func compareBeing() -> [Ranked] {
        guard claim.act.isEmpty, claim.speech == nil,
            let verb = mine.tokens.indices.last(where: { Self.forms.contains(mine.tokens[$0].folded) }),
            let said = claim.telling.first(where: { $0 > verb && !claim.optional.contains($0) }),
            claim.telling.contains(where: { $0 < verb })
        else { return [] }
        let here = stretch(verb, min(mine.tokens.count, said + 2))
        if passage.isTable { return beingInCells(verb, here) }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated()
        where segment.tokens.lowerBound >= passage.prefix.upperBound {
            guard let place = segment.tokens.last(where: { Self.forms.contains(theirs.tokens[$0].folded) })
            else {
                continue
            }
            let match = subject(number)
            guard match.isSame, match.coverage > 0.85, let there = match.places[said],
                segment.tokens.contains(there), there > place
            else { continue }
            // "is the *daughter* of the director", "is a *candidate* for director".
            if stretch(place + 1, there).contains(where: { index in
                theirs.tokens[index].isContent && !isInClaim(index)
                    && ["of", "for", "to"].contains(theirs.spelled.word(index + 1))
            }) {
                continue
            }
            let shown = [operand(stretch(max(segment.tokens.lowerBound, place - 2), there + 1))]
            guard passage.reality(at: there, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else {
                continue
            }
            let isSame = mine.isDenied(said) == theirs.isDenied(there)
            if isSame, let dated = compareDates(there, segment, here, rank: match.coverage) {
                results.append(dated)
                continue
            }
            results.append(
                decided(
                    isSame ? .agrees : .differs,
                    .polarity,
                    isSame ? "both say that it is so" : "one denies it, the other does not",
                    claim: here,
                    shown,
                    rank: match.coverage
                )
            )
        }
        return results
    }
}
