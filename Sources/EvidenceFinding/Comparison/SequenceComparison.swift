import ClaimModel
import TextReading

/// Which of two things came first: "was opened before the station" beside the dates of both.
extension Comparer {
    /// What a claim puts before or after what, by the words that only one of them has.
    private struct ClaimedOrder {
        let one: [Int]
        let other: [Int]
        let link: Int
        let isBefore: Bool
    }

    private var claimedOrder: ClaimedOrder? {
        guard
            let link = mine.tokens.indices.first(where: {
                ["before", "after"].contains(mine.spelled.word($0))
            }),
            link > 1,
            !mine.dates.contains(where: { $0.tokens.contains(link + 1) || $0.tokens.contains(link + 2) })
        else { return nil }
        func named(_ range: Range<Int>) -> [Int] {
            range.filter {
                claim.telling.contains($0) && !claim.act.contains($0)
                    && (mine.tokens[$0].part == "n" || mine.tokens[$0].isName
                        // "the special audit", whatever else its word can do.
                        || $0 > 1 && ["the", "a", "an"].contains(mine.spelled.word($0 - 1))
                        || $0 > 1 && mine.tokens[$0 - 1].part == "a")
            }
        }
        let (first, second) = (named(0..<link), named(stretch(link + 1, mine.tokens.count)))
        func distinct(_ words: [Int], from others: [Int]) -> [Int] {
            words.filter { word in
                !others.contains { mine.tokens[$0].meant.relation(to: mine.tokens[word].meant) >= .alike }
            }
        }
        let (one, other) = (distinct(first, from: second), distinct(second, from: first))
        guard !one.isEmpty, !other.isEmpty else { return nil }
        return ClaimedOrder(one: one, other: other, link: link, isBefore: mine.spelled.word(link) == "before")
    }

    /// Nil where the claim puts no two things in order.
    func compareSequence() -> [Ranked]? {
        guard let order = claimedOrder, !claim.act.isEmpty else { return nil }
        let here = stretch(max(0, order.link - 2), min(mine.tokens.count, order.link + 4))
        let isSameAct = claim.act.allSatisfy { stands($0, in: theirs.tokens.indices) }
        guard isSameAct else { return [] }
        if let found = statedOrder(order) {
            return [decidedOrder(found.isOneFirst, order, here, [operand(found.words)], nil)]
        }
        if let one = dateOf(order.one, not: order.other),
            let other = dateOf(order.other, not: order.one), let first = one.span,
            let second = other.span
        {
            let isOneFirst: Bool
            switch first.relation(to: second) {
            case .before: isOneFirst = true
            case .after: isOneFirst = false
            default: return []
            }
            return [
                decidedOrder(
                    isOneFirst,
                    order,
                    here,
                    [operand(one.tokens), operand(other.tokens)],
                    "\(theirs.words(one.tokens)) is \(isOneFirst ? "before" : "after") \(theirs.words(other.tokens))"
                )
            ]
        }
        return [
            incomparable(.otherTime, "it is not said which of the two came first", claim: here, [], rank: 0.4)
        ]
    }

    private func decidedOrder(
        _ isOneFirst: Bool,
        _ order: ClaimedOrder,
        _ here: Range<Int>,
        _ shown: [Comparison.Operand],
        _ computation: String?
    ) -> Ranked {
        let agrees = isOneFirst == order.isBefore
        return decided(
            agrees ? .agrees : .differs,
            .order,
            agrees ? "both put the two in the same order" : "the passage puts the two in the other order",
            claim: here,
            shown,
            computation: computation,
            rank: 1.5
        )
    }

    private func has(_ words: [Int], _ range: Range<Int>) -> Bool {
        words.allSatisfy { word in
            claim.optional.contains(word) || stands(word, in: range)
        }
    }

    private func hasAny(_ words: [Int], _ range: Range<Int>) -> Bool {
        words.contains { stands($0, in: range) }
    }

    /// "The tunnel came before the station": the two on both sides of the word itself.
    private func statedOrder(_ order: ClaimedOrder) -> (isOneFirst: Bool, words: Range<Int>)? {
        for sentence in theirs.sentences {
            for link in sentence where ["before", "after"].contains(theirs.spelled.word(link)) {
                let (left, right) = (
                    stretch(sentence.lowerBound, link), stretch(link + 1, sentence.upperBound)
                )
                guard !theirs.isDenied(link), !left.isEmpty, !right.isEmpty else { continue }
                let isBefore = theirs.spelled.word(link) == "before"
                let words = stretch(max(sentence.lowerBound, link - 4), min(sentence.upperBound, link + 5))
                if has(order.one, left), has(order.other, right), !hasAny(order.one, right) {
                    return (isBefore, words)
                }
                if has(order.other, left), has(order.one, right), !hasAny(order.other, right) {
                    return (!isBefore, words)
                }
            }
        }
        return nil
    }

    /// The date of the stretch that has all words of the one thing and none of the other: between the date before it and itself.
    private func dateOf(_ words: [Int], not others: [Int]) -> StatementText.Dated? {
        var start = 0
        for dated in theirs.dates where dated.span != nil {
            let sentence = theirs.sentences[
                theirs.segments[theirs.segment(of: dated.tokens.lowerBound)].sentence
            ]
            let own = stretch(max(start, sentence.lowerBound), dated.tokens.lowerBound)
            if has(words, own), !hasAny(others, own) { return dated }
            start = dated.tokens.upperBound
        }
        return nil
    }
}
