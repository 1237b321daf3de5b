import TextReading

/// What did not happen at all, beside a claim that says how much: "will stay the same" for "will rise by 4 percent", "nobody was
/// injured" for "four people were injured".
extension Comparer {
    func compareStandstill() -> [Ranked] {
        guard !isTranslated, !passage.isTable, claim.speech == nil,
            let figure = mainFigures.first, mainFigures.count == 1, figure.quantity.low > 0
        else { return [] }
        return figure.role == .change ? unchanged(figure) : noneAtAll(figure)
    }

    /// "Council tax has been frozen".
    private func unchanged(_ figure: Figure) -> [Ranked] {
        guard let direction = figure.direction, direction != 0 else { return [] }
        let words = mine.tokens.indices.filter { (mine.tokens[$0].direction ?? 0) != 0 }
        for (number, segment) in theirs.segments.enumerated() {
            guard let place = segment.tokens.first(where: isStandstill), !theirs.isDenied(place) else {
                continue
            }
            let match = subject(number, without: Set(words))
            guard match.isSame, match.coverage > 0.6, isSameTime(segment),
                passage.reality(at: place, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said,
                !segment.tokens.contains(where: { (theirs.tokens[$0].direction ?? 0) != 0 })
            else { continue }
            return [
                decided(
                    .differs,
                    .direction,
                    "the passage says that it stays as it is",
                    claim: figure.tokens,
                    [phrase(Array(around(place, segment)))],
                    rank: 1 + match.coverage
                )
            ]
        }
        return []
    }

    private func isStandstill(_ index: Int) -> Bool {
        let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
        if ["unchanged", "frozen", "freezes"].contains(word) { return true }
        if word == "same",
            ["stay", "stays", "stayed", "remain", "remains", "remained"].contains(
                theirs.spelled.word(index - 2)
            )
        {
            return true
        }
        return word == "no" && ["increase", "rise", "change", "cut", "reduction"].contains(next)
    }

    /// "No one was hurt in the fire".
    private func noneAtAll(_ figure: Figure) -> [Ranked] {
        guard case .count = figure.quantity.measure,
            [.exact, .atLeast, .over].contains(figure.quantity.bound),
            figure.role == .level, let act = claim.act.first(where: { mine.tokens[$0].part == "v" }),
            !mine.isDenied(act)
        else { return [] }
        for (number, segment) in theirs.segments.enumerated() {
            guard let none = segment.tokens.prefix(3).first(where: { isNone($0, figure) }),
                let place = segment.tokens.first(where: {
                    $0 > none && theirs.tokens[$0].meant.relation(to: mine.tokens[act].meant) >= .alike
                })
            else { continue }
            let rest = claim.telling.filter { $0 != act && !figure.tokens.contains($0) }
            let match = subject(ofSentence: segment.sentence, needed: rest)
            guard match.isSame, lacking(rest, in: match).isEmpty, isSameTime(segment),
                passage.reality(at: place, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said,
                // "No one was hurt more seriously", "nobody but".
                !["more", "else", "but", "other", "seriously", "badly", "fatally"].contains(where: { word in
                    segment.tokens.contains { theirs.spelled.word($0) == word }
                }),
                theirs.segments[number].tokens.contains(none)
            else { continue }
            return [
                decided(
                    .differs,
                    .polarity,
                    "the passage says that there was none",
                    claim: figure.tokens,
                    [operand(stretch(none, min(segment.tokens.upperBound, place + 1)))],
                    rank: 1 + match.coverage
                )
            ]
        }
        return []
    }

    private func isNone(_ index: Int, _ figure: Figure) -> Bool {
        let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
        let isOfPersons = figure.head.isEmpty || figure.head.contains { Self.isOfPersons($0) }
        if word == "nobody" || word == "no" && next == "one" { return isOfPersons }
        return word == "no" && theirs.tokens.indices.contains(index + 1)
            && figure.head.contains { theirs.tokens[index + 1].meant.relation(to: $0) >= .alike }
    }

    private func isSameTime(_ segment: StatementText.Segment) -> Bool {
        let dated = theirs.dates.first { segment.tokens.contains($0.tokens.lowerBound) && $0.span != nil }
        return timing(claimTime, dated?.span, hasOwnTime: false) != .other
    }
}
