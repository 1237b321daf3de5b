import TextReading

/// "decided unanimously" beside the votes on both sides: "by five votes to two".
extension Comparer {
    /// Nil where the claim says nothing of unanimity, or the passage gives no votes.
    func compareUnanimity() -> [Ranked]? {
        guard !isTranslated, claim.speech == nil,
            let word = mine.tokens.firstIndex(where: { ["unanimous", "unanimously"].contains($0.folded) })
        else { return nil }
        let verbs: Set<String> = [
            "decided", "voted", "resolved", "approved", "agreed", "decision", "vote", "verdict", "passed",
            "backed", "adopted",
        ]
        let rest = claim.telling.filter { $0 != word && !verbs.contains(mine.tokens[$0].folded) }
        for sentence in theirs.sentences.indices {
            guard let votes = votes(theirs.sentences[sentence]) else { continue }
            let match = subject(ofSentence: sentence, needed: rest)
            let missing = lacking(rest, in: match)
            guard missing.count * 2 <= rest.count, match.coverage > 0.4 || rest.isEmpty else { continue }
            let agrees = (votes.against == 0) != mine.isDenied(word)
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .status,
                    votes.against == 0 ? "nobody voted against it" : "some voted against it",
                    claim: word..<(word + 1),
                    [operand(votes.words)],
                    rank: 1.5
                )
            ]
        }
        return nil
    }

    /// "by five votes to two", "21 to 9", "by seven votes to none".
    private func votes(_ sentence: Range<Int>) -> (against: Double, words: Range<Int>)? {
        let isVote = sentence.contains {
            ["vote", "votes", "voted", "majority"].contains(theirs.spelled.word($0))
        }
        guard isVote else { return nil }
        for index in sentence where theirs.spelled.word(index) == "to" {
            guard stretch(max(sentence.lowerBound, index - 2), index).contains(where: { isNumber($0) != nil })
            else { continue }
            if ["none", "nil", "zero", "0", "nobody"].contains(theirs.spelled.word(index + 1)) {
                return (0, max(sentence.lowerBound, index - 2)..<(index + 2))
            }
            if let against = isNumber(index + 1), sentence.contains(index + 1) {
                return (against, max(sentence.lowerBound, index - 2)..<(index + 2))
            }
        }
        return nil
    }

    private func isNumber(_ index: Int) -> Double? {
        theirs.quantities.first { $0.tokens.contains(index) }?.quantity.value
    }
}
