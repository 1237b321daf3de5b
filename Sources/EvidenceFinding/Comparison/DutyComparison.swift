import TextReading

/// What must be done, and what nobody has to do: "must be registered" beside "are obliged to register" and "no duty to
/// register".
extension Comparer {
    private static let duties: [[String]] = [
        ["must"], ["obliged"], ["required"], ["requires"], ["require"], ["compulsory"], ["mandatory"],
        ["obligatory"],
        ["duty"], ["obligation"], ["bound", "to"], ["requirement"], ["needs"], ["need"], ["has", "to"],
        ["have", "to"],
    ]
    private static let freedoms: [[String]] = [
        ["voluntary"], ["optional"], ["exempt"], ["exempted"], ["free", "to"], ["at", "will"],
    ]

    /// A duty that a stretch states: its place, and whether it is there or not.
    private func duty(in text: StatementText, _ range: Range<Int>) -> StatedRule? {
        func holds(_ phrase: [String], at index: Int) -> Bool {
            index + phrase.count <= range.upperBound
                && phrase.indices.allSatisfy { text.spelled.word(index + $0) == phrase[$0] }
        }
        for index in range {
            if Self.freedoms.contains(where: { holds($0, at: index) }) {
                return StatedRule(place: index, holds: text.isDenied(index))
            }
            if Self.duties.contains(where: { holds($0, at: index) }) {
                // "must not" forbids, which is another matter.
                if text.spelled.word(index) == "must", text.spelled.word(index + 1) == "not" { return nil }
                let isDenied =
                    text.isDenied(index) || ["not", "no"].contains(text.spelled.word(index + 1))
                    || ["no", "not"].contains(text.spelled.word(index - 1))
                return StatedRule(place: index, holds: !isDenied)
            }
        }
        return nil
    }

    /// Whether what must be done is one deed, by the first verb after the duty, and is not laid on somebody else: "must pay" beside
    /// "has to be worn", "has to be paid for by the worker".
    private func isSameDeed(_ stated: Int, _ found: Int, _ sentence: Range<Int>) -> Bool {
        func deed(_ text: StatementText, _ start: Int, _ end: Int) -> Int? {
            stretch(start + 1, end).first { index in
                !text.tokens[index].isMeasured && !text.tokens[index].isDate
                    && !["be", "to", "have", "been", "not", "also", "that", "by", "law"].contains(
                        text.tokens[index].folded
                    )
            }
        }
        guard
            ["must", "has", "have", "required", "obliged", "bound", "needs", "need"].contains(
                theirs.spelled.word(found)
            ),
            let mineDeed = deed(mine, stated, mine.tokens.count), mine.spelled.word(stated) == "must",
            let other = deed(theirs, found, sentence.upperBound)
        else { return true }
        let known = Self.meant(mine.tokens[mineDeed])
        let relation = known.relation(to: Self.meant(theirs.tokens[other]))
        if relation < .general,
            theirs.tokens[other].part == "v" || theirs.tokens[other].classes.contains(.light)
        {
            return false
        }
        guard
            let by = stretch(other + 1, sentence.upperBound).first(where: { theirs.spelled.word($0) == "by" })
        else { return true }
        let doer = stretch(by + 1, min(by + 4, sentence.upperBound)).first { theirs.tokens[$0].isContent }
        return doer.map { place in
            !theirs.tokens[place].isTelling || theirs.tokens[place].isDate
                || (0..<stated).contains {
                    mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) >= .alike
                }
        } ?? true
    }

    /// A word with its meanings, small or not.
    private static func meant(_ token: StatementText.Token) -> MeantWord {
        MeantWord(
            folded: token.folded,
            stem: token.meant.stem,
            entry: Meanings.known.entry(token.meant.stem, token.folded)
        )
    }

    /// Empty where the claim states no duty.
    func compareDuty() -> [Ranked] {
        guard let stated = duty(in: mine, 0..<mine.tokens.count) else { return [] }
        let needed = claim.telling.filter { index in
            ![
                "must", "required", "obliged", "compulsory", "mandatory", "duty", "obligation", "obligatory",
                "voluntary",
            ]
            .contains(mine.tokens[index].folded)
        }
        guard !needed.isEmpty else { return [] }
        return compareRule(stated, needed, in: { duty(in: theirs, $0) }) { found, sentence in
            isSameDeed(stated.place, found, sentence)
                && passage.reality(at: found, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
        } meaning: { agrees in
            agrees
                ? "both say that it is \(stated.holds ? "" : "no ")duty"
                : "one says that it is a duty, the other that it is none"
        }
    }
}
