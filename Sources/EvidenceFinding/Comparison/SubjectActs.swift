/// The verbs of a claim beside those of a passage: whether one is told, and whether another is done to its noun.
extension SubjectMatch {
    /// Whether a verb has the noun at a place for its object: "checked the heating", "had their heating checked"; not "signed an
    /// order", which orders, nor "the collapse left six people hurt".
    static func isDone(by verb: Int, to place: Int, _ passage: StatementText) -> Bool {
        let word = passage.tokens[verb].folded
        if ReadClaim.carriers.contains(word) || word.hasSuffix("ing") { return false }
        if verb < place { return true }
        return stretch(max(0, place - 2), place).contains {
            ["had", "have", "has"].contains(passage.spelled.word($0))
        }
    }

    /// "withdraw" for "leave": a verb of the same side of the same row of acts.
    static func sameAct(_ token: StatementText.Token, _ places: [Int], _ passage: StatementText)
        -> Int?
    {
        guard token.part == "v", !token.isName, !token.events.isEmpty else { return nil }
        return places.first { place in
            let other = passage.tokens[place]
            return other.part == "v" && !other.isName
                && other.events.contains { one in
                    one.length == 1 && token.events.contains { $0.row == one.row && $0.side == one.side }
                }
        }
    }

    /// Words that have rows of their own are told apart by these, however WordNet puts them above each other.
    static func isOtherAct(_ one: MeantWord, _ two: MeantWord) -> Bool {
        let relation = one.relation(to: two)
        return relation < .general
            || relation == .general && !one.entry.rows.isEmpty && !two.entry.rows.isEmpty
    }

    static func shareAct(_ one: StatementText.Token, _ two: StatementText.Token) -> Bool {
        one.events.contains { mine in two.events.contains { $0.row == mine.row } }
    }
}
