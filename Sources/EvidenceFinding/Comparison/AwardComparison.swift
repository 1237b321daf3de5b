import TextReading

/// Who got a prize: "won the prize" beside "the prize went to".
extension Comparer {
    private static let winning: Set<String> = ["won", "wins", "win", "received", "got"]
    private static let giving: Set<String> = ["went", "goes", "awarded", "given", "presented"]

    /// Empty where the claim does not say that a named one won something, or the passage does not say to whom it went.
    func compareAward() -> [Ranked] {
        guard let act = claim.act.first(where: { Self.winning.contains(mine.tokens[$0].folded) }),
            !mine.isDenied(act)
        else { return [] }
        let winners = claim.telling.filter {
            $0 < act && mine.tokens[$0].isName && !claim.optional.contains($0)
        }
        let needed = claim.telling.filter { $0 > act }
        guard !winners.isEmpty, !needed.isEmpty else { return [] }
        let here = stretch(max(0, act - 2), min(mine.tokens.count, act + 3))
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated() {
            guard let given = segment.tokens.first(where: { Self.giving.contains(theirs.spelled.word($0)) }),
                theirs.spelled.word(given + 1) == "to", !theirs.isDenied(given)
            else { continue }
            // "went to the pianist Lena Orsk".
            let near = stretch(given + 2, min(given + 6, segment.tokens.upperBound))
            guard let start = near.first(where: { theirs.tokens[$0].isName && !theirs.tokens[$0].isDate })
            else { continue }
            let names = Array(
                stretch(start, segment.tokens.upperBound).prefix { theirs.tokens[$0].isName }
            )
            // "went to Rosa Tell and Ivo Brandt": more than one.
            let isShared = ["and", "or"].contains(theirs.spelled.word((names.last ?? start) + 1))
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                Zone(theirs, segment: number),
                passage.surroundings,
                isTranslated: isTranslated
            )
            guard lacking(needed, in: match).isEmpty,
                passage.reality(at: given, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else { continue }
            if let span = claimTime,
                theirs.dates.contains(where: {
                    segment.tokens.contains($0.tokens.lowerBound)
                        && timing(span, $0.span, hasOwnTime: true) == .other
                })
            {
                continue
            }
            let isWinner = winners.suffix(1).allSatisfy { name in
                names.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) == .same }
            }
            // "the Masons' Guild's prize": another's.
            let isOfOther = stretch(segment.tokens.lowerBound, given).contains {
                theirs.tokens[$0].isName && !theirs.tokens[$0].isDate && !isInClaim($0)
            }
            if isOfOther { continue }
            // "went to a pupil of Lena Osk".
            guard !stretch(given + 2, start).contains(where: { theirs.spelled.word($0) == "of" }),
                isWinner || !isShared
            else { continue }
            results.append(
                decided(
                    isWinner ? .agrees : .differs,
                    .relation,
                    isWinner ? "both give it to the same one" : "the passage gives it to another",
                    claim: here,
                    [operand(given..<((names.last ?? start) + 1))],
                    rank: 1.2
                )
            )
        }
        return results
    }
}
