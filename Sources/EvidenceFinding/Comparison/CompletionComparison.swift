import TextReading

/// Work that is told by its noun and whether it is done: "the restoration of the organ has been finished" beside "the organ has
/// been restored" and "is still being restored".
extension Comparer {
    private static let done: Set<String> = ["has", "have", "had"]
    private static let now: Set<String> = ["is", "are", "still"]

    /// Empty where the claim does not say of some work that it is finished or is not.
    func compareCompletion() -> [Ranked] {
        let row = EventLexicon.known.names.firstIndex(of: "completion")
        guard
            let act = mine.tokens.indices.first(where: { index in
                mine.tokens[index].part == "v" && mine.tokens[index].events.contains { $0.row == row }
            }), let side = mine.tokens[act].events.first(where: { $0.row == row })?.side,
            let work = claim.telling.first(where: { $0 < act && !mine.tokens[$0].isName }),
            mine.tokens[work].part == "n", mine.spelled.word(work + 1) == "of"
        else { return [] }
        let isDone = (side > 0) != mine.isDenied(act)
        let needed = claim.telling.filter { $0 != act && $0 != work }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated()
        where segment.tokens.lowerBound >= passage.prefix.upperBound {
            guard
                let verb = segment.tokens.first(where: { index in
                    let token = theirs.tokens[index]
                    return token.part == "v" && token.folded.hasSuffix("ed")
                        && token.meant.relation(to: mine.tokens[work].meant) >= .alike
                })
            else { continue }
            let before = stretch(max(segment.tokens.lowerBound, verb - 4), verb).map {
                theirs.spelled.word($0)
            }
            let isPerfect = before.contains("been") && before.contains(where: Self.done.contains)
            let isUnderWay = before.contains("being") && before.contains(where: Self.now.contains)
            guard isPerfect != isUnderWay, !theirs.isDenied(verb),
                passage.reality(at: verb, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else { continue }
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                Zone(theirs, segment: number),
                passage.surroundings
            )
            guard match.isSame, match.coverage > 0.7, !isOfTimeBefore(segment) else { continue }
            results.append(
                decided(
                    isPerfect == isDone ? .agrees : .differs,
                    .status,
                    isPerfect == isDone
                        ? "both say that the work is \(isDone ? "" : "not ")done"
                        : "one says that the work is done, the other that it goes on",
                    claim: stretch(work, act + 1),
                    [operand(stretch(max(segment.tokens.lowerBound, verb - 3), verb + 1))],
                    rank: 0.9 + match.coverage
                )
            )
        }
        return results
    }
}
