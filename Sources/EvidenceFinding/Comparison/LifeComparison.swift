import ClaimModel
import TextReading

/// What two dates of a passage say: the years of a life in brackets, and how long something took.
extension Comparer {
    /// "died in 1953" beside "Maud Sarre (1889–1953)". Empty where the claim tells of no birth or death with its year.
    func compareLife() -> [Ranked] {
        guard
            let act = mine.tokens.indices.first(where: {
                ["born", "died", "death", "birth"].contains(mine.tokens[$0].folded)
            }),
            let stated = mine.dates.first(where: { $0.span?.start != nil }),
            let year = stated.span?.start?.year,
            let name = (0..<act).last(where: { mine.tokens[$0].isName })
        else { return [] }
        let isBirth = ["born", "birth"].contains(mine.tokens[act].folded)
        for dated in theirs.dates {
            guard let span = dated.span, let start = span.start, let end = span.end, start.year < end.year,
                end.year - start.year < 125, dated.tokens.lowerBound > 0,
                theirs.spelled.gap(before: dated.tokens.lowerBound).contains(0x28),
                hasName(endingAt: name, before: dated.tokens.lowerBound)
            else { continue }
            let given = isBirth ? start.year : end.year
            return [
                decided(
                    given == year ? .agrees : .differs,
                    .date,
                    given == year ? "both give the year" : "the passage gives the year \(given)",
                    claim: stated.tokens,
                    [operand(dated.tokens)],
                    rank: 1.6
                )
            ]
        }
        return []
    }

    /// Whether the claim's name stands before a token of the passage: its last word, and before that the word that the claim
    /// has there, or none of a name.
    private func hasName(endingAt name: Int, before end: Int) -> Bool {
        func isSame(_ place: Int, _ index: Int) -> Bool {
            theirs.tokens[place].meant.relation(to: mine.tokens[index].meant) == .same
        }
        guard isSame(end - 1, name) else { return false }
        guard end > 1, theirs.tokens[end - 2].isName, theirs.spelled.isBeside(end - 1), name > 0,
            mine.tokens[name - 1].isName
        else { return true }
        return isSame(end - 2, name - 1)
    }

    /// "lasted at least three months" beside "began on 4 February 2019 and ended on 28 June". Empty where the claim states no
    /// length of time.
    func compareDuration() -> [Ranked] {
        guard
            let figure = claim.figures.first(where: { figure in
                guard case .amount(dimension: "time") = figure.quantity.measure else { return false }
                return figure.quantity.isWhole
            }),
            mine.tokens.contains(where: { Self.lasting.contains($0.folded) })
        else { return [] }
        for (number, sentence) in theirs.sentences.enumerated() {
            let dated = theirs.dates.filter { sentence.contains($0.tokens.lowerBound) && $0.span != nil }
            guard dated.count == 2, let start = dated[0].span?.start, let end = dated[1].span?.end,
                start.day != nil, end.day != nil, end.dayNumber > start.dayNumber,
                isBeginning(dated[0].tokens, sentence),
                isEnding(dated[1].tokens, sentence, after: dated[0].tokens)
            else { continue }
            let days = end.dayNumber - start.dayNumber
            let match = SubjectMatch(
                mine,
                needed: claim.telling.filter { !Self.lasting.contains(mine.tokens[$0].folded) },
                optional: claim.optional,
                theirs,
                Zone(theirs, sentence: number),
                passage.surroundings
            )
            guard match.isSame, match.coverage > 0.6 else { continue }
            let seconds = Double(days) * 86_400
            let length = made(seconds, .amount(dimension: "time"), slack: 86_400)
            let agrees = Self.isSame(figure.quantity.agreement(with: length))
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .change,
                    agrees
                        ? "the time between the two dates is the claim’s"
                        : "the time between the two dates is another",
                    claim: figure.tokens,
                    [operand(dated[0].tokens), operand(dated[1].tokens)],
                    computation: "from the first to the second \(days) days",
                    result: seconds,
                    rank: 1 + match.coverage
                )
            ]
        }
        return []
    }

    private static let lasting: Set<String> = [
        "lasted", "lasts", "last", "took", "takes", "ran", "dragged", "continued",
    ]

    private func isBeginning(_ date: Range<Int>, _ sentence: Range<Int>) -> Bool {
        stretch(max(sentence.lowerBound, date.lowerBound - 5), date.lowerBound).contains {
            ["began", "begun", "started", "opened", "from", "between", "starting", "beginning"].contains(
                theirs.spelled.word($0)
            )
        }
    }

    private func isEnding(_ date: Range<Int>, _ sentence: Range<Int>, after first: Range<Int>) -> Bool {
        stretch(first.upperBound, date.lowerBound).contains {
            ["ended", "until", "to", "and", "finished", "closed", "till", "concluded"].contains(
                theirs.spelled.word($0)
            )
        }
    }
}
