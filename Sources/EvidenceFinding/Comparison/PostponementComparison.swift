import TextReading

/// What was put off to another time than the claim's: "the opening has been put off to 2029" for "opens in 2027".
extension Comparer {
    func comparePostponement() -> Ranked? {
        guard !isTranslated, !passage.isTable, claim.speech == nil, claim.language == .english,
            let stated = mine.dates.first(where: { $0.span?.start != nil }), let span = stated.span,
            !mine.tokens.contains(where: { $0.classes.contains(.negation) })
        else { return nil }
        let row = EventLexicon.known.names.firstIndex(of: "scheduling")
        for (number, segment) in theirs.segments.enumerated() {
            guard
                let verb = segment.tokens.first(where: { index in
                    theirs.tokens[index].events.contains { $0.row == row && $0.side < 0 }
                }), !theirs.isDenied(verb),
                let link = stretch(verb + 1, segment.tokens.upperBound).first(where: {
                    ["to", "until", "till"].contains(theirs.spelled.word($0))
                }),
                let other = theirs.dates.first(where: {
                    $0.tokens.lowerBound > link && $0.tokens.lowerBound <= link + 3
                }),
                timing(span, other.span, hasOwnTime: true) == .other
            else { continue }
            let needed = claim.telling
            let match = subject(number)
            guard match.isSame, lacking(needed, in: match).isEmpty,
                passage.reality(at: verb, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else { continue }
            return decided(
                .differs,
                .date,
                "the passage says that it was put off to another time",
                claim: stated.tokens,
                [operand(stretch(verb, other.tokens.upperBound))],
                rank: 1.4
            )
        }
        return nil
    }
}
