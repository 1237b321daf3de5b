import TextReading

/// "Varnland is larger than Ostland": two things set side by side by an adjective, without figures.
extension Comparer {
    /// A comparative with what stands on both sides of it.
    private struct Comparative {
        let adjective: MeantWord
        let place: Int
        let first: [Int]
        let second: [Int]
        let isDenied: Bool
    }

    private func comparative(_ text: StatementText, _ range: Range<Int>) -> Comparative? {
        for than in range where text.spelled.word(than) == "than" && than > range.lowerBound + 1 {
            var place = than - 1
            if text.spelled.word(place) == "much" || text.spelled.word(place) == "far" { place -= 1 }
            guard
                Self.isComparativeForm(text.spelled.word(place))
                    || ["more", "less"].contains(text.spelled.word(place - 1))
                        && text.tokens[place].part == "a"
            else { continue }
            func things(_ range: Range<Int>) -> [Int] {
                range.filter {
                    (text.tokens[$0].isName || text.tokens[$0].isTelling && text.tokens[$0].part == "n")
                        && !text.tokens[$0].isDate
                }
            }
            // No figure beside it: that is another comparison.
            guard !text.quantities.contains(where: { range.contains($0.tokens.lowerBound) }) else { continue }
            let is_ = stretch(range.lowerBound, place).contains {
                ["is", "are", "was", "were"].contains(text.spelled.word($0))
            }
            let (first, second) = (
                things(range.lowerBound..<place), things(stretch(than + 1, range.upperBound))
            )
            guard is_, !first.isEmpty, !second.isEmpty else { continue }
            let isLess = text.spelled.word(place - 1) == "less"
            return Comparative(
                adjective: text.tokens[place].meant,
                place: place,
                first: first,
                second: second,
                isDenied: text.isDenied(place) != isLess
            )
        }
        return nil
    }

    /// Whether a word has the form of a comparative: "larger".
    static func isComparativeForm(_ word: String) -> Bool {
        word.hasSuffix("er") && word.utf8.count > 4
            && !["other", "rather", "number", "member", "never", "either", "neither", "whether"].contains(
                word
            )
    }

    /// Nil where the claim compares no two things by an adjective.
    func compareComparative() -> [Ranked]? {
        guard claim.speech == nil, claim.language == .english,
            let stated = comparative(mine, 0..<mine.tokens.count)
        else { return nil }
        let here = whole(mine)
        var results: [Ranked] = []
        for sentence in theirs.sentences {
            guard let found = comparative(theirs, sentence) else { continue }
            let shown = [operand(sentence)]
            func has(_ names: [Int], _ places: [Int]) -> Bool {
                names.allSatisfy { name in
                    places.contains { place in
                        let relation = theirs.tokens[place].meant.relation(to: mine.tokens[name].meant)
                        return mine.tokens[name].isName ? relation == .same : relation >= .alike
                    }
                }
            }
            let isStraight = has(stated.first, found.first) && has(stated.second, found.second)
            let isTurned = has(stated.first, found.second) && has(stated.second, found.first)
            guard isStraight != isTurned else { continue }
            let (one, two) = (Self.base(stated.adjective), Self.base(found.adjective))
            let isSame = one.stem == two.stem || one.relation(to: two) == .same
            guard isSame || Self.areOpposed(one, two) || one.isOpposed(to: two) else {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it compares them by something else",
                        claim: here,
                        shown,
                        rank: 0.4
                    )
                )
                continue
            }
            guard
                passage.reality(at: found.place, isFuture: claim.isFuture, isPlanned: claim.isPlanned)
                    == .said
            else {
                results.append(
                    incomparable(.notDone, "it is not said to be so", claim: here, shown, rank: 0.4)
                )
                continue
            }
            var agrees = isSame == isStraight
            if stated.isDenied != found.isDenied { agrees.toggle() }
            // "not larger" leaves it open whether it is smaller.
            if stated.isDenied || found.isDenied, !(isSame && isStraight) { continue }
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .order,
                    agrees ? "both put them in the same order" : "the passage puts them in the other order",
                    claim: here,
                    shown,
                    rank: 1.5
                )
            )
        }
        return results.isEmpty ? nil : results
    }
}
