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
        return compareRule(stated, needed, in: { duty(in: theirs, $0) }) { found, _ in
            passage.reality(at: found, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
        } meaning: { agrees in
            agrees
                ? "both say that it is \(stated.holds ? "" : "no ")duty"
                : "one says that it is a duty, the other that it is none"
        }
    }
}
