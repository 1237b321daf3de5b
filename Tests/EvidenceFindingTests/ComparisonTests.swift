import ClaimModel
import EvidenceFinding
import Testing

/// Kinds of figures and dates that were once taken for one another.
@Suite("Figures, directions and dates are compared as they are meant")
struct ComparisonTests {
    private func stance(_ claim: String, _ passage: String) -> Evidence.Stance {
        StanceJudge().judge(JudgedClaim(statement: claim), JudgedPassage(text: passage)).stance
    }

    @Test(
        "The same figure with the opposite direction conflicts",
        arguments: [
            ("Exports of Ellery rose by 5 percent in 2019.", "Exports of Ellery fell by 5 percent in 2019."),
            (
                "The budget grew by 3 billion crowns in 2019.",
                "The budget shrank by 3 billion crowns in 2019."
            ),
            (
                "Catches of herring dropped by 40 percent in 2016.",
                "Catches of herring climbed by 40 percent in 2016."
            ),
            ("The ferry gained 300 passengers in 2018.", "The ferry lost 300 passengers in 2018."),
        ]
    )
    func directions(claim: String, passage: String) {
        #expect(stance(claim, passage) == .conflicts)
        #expect(stance(claim, claim) == .supports)
    }

    @Test(
        "Per cent and percentage points are not taken for one another",
        arguments: [
            ("Turnout rose by 5 percent in 2019.", "Turnout rose by 5 percentage points in 2019."),
            (
                "The council cut the fee by 2 percent in 2019.",
                "The council cut the fee by 2 percentage points in 2019."
            ),
            ("Support fell by 3 percentage points in 2020.", "Support fell by 3 percent in 2020."),
        ]
    )
    func points(claim: String, passage: String) {
        let judgement = StanceJudge().judge(JudgedClaim(statement: claim), JudgedPassage(text: passage))
        #expect(judgement.stance == .context)
        #expect(judgement.comparisons.first?.code == .otherUnit)
    }

    @Test(
        "A figure of another time, place or thing decides nothing",
        arguments: [
            ("The festival drew 900 visitors in 2019.", "The festival drew 900 visitors in 2016."),
            ("The festival drew 900 visitors in 2019.", "The festival drew 400 visitors in 2016."),
            ("The festival drew 900 visitors in 2019.", "The festival sold 900 tents in 2019."),
            ("Ellery has 90 lamps.", "Southmark has 90 lamps."),
            ("Ellery has 90 lamps.", "Southmark has 40 lamps."),
            (
                "The western mill feeds 9,000 people.",
                "Ellery has two mills. The eastern one feeds 9,000 people."
            ),
        ]
    )
    func apart(claim: String, passage: String) {
        #expect(stance(claim, passage) == .context)
    }

    @Test(
        "A figure on either side of what the words allow",
        arguments: [
            (
                "At least 300 people marched in Ellery.", "In Ellery 301 people marched.",
                Evidence.Stance.supports
            ),
            ("At least 300 people marched in Ellery.", "In Ellery 240 people marched.", .conflicts),
            ("The pier is 4.3 kilometres long.", "The pier is 4.3 kilometres long.", .supports),
            ("The pier is 4.3 kilometres long.", "The pier is 4.2 kilometres long.", .conflicts),
            ("Between 40 and 50 boats lie in Ellery.", "In Ellery lie 50 boats.", .supports),
            ("Between 40 and 50 boats lie in Ellery.", "In Ellery lie 52 boats.", .conflicts),
        ]
    )
    func bounds(claim: String, passage: String, expected: Evidence.Stance) {
        #expect(stance(claim, passage) == expected)
    }

    @Test(
        "Negation has scope, and two negations agree",
        arguments: [
            (
                "The council approved the plan.", "The council did not approve the plan.",
                Evidence.Stance.conflicts
            ),
            ("The council did not approve the plan.", "The council rejected the plan.", .supports),
            ("The council rejected the plan.", "The council did not reject the plan.", .conflicts),
            (
                "The council approved the plan.", "The council approved the plan, and no one was surprised.",
                .supports
            ),
        ]
    )
    func negation(claim: String, passage: String, expected: Evidence.Stance) {
        #expect(stance(claim, passage) == expected)
    }

    @Test("What was only planned is not said to be done")
    func plans() {
        #expect(stance("The council closed the pier.", "The council plans to close the pier.") == .context)
        #expect(stance("The council closed the pier.", "The council might close the pier.") == .context)
        #expect(stance("The council closed the pier.", "The council closed the pier.") == .supports)
    }

    @Test("A reason has a code, what it means, and the words of both sides with their place")
    func reason() throws {
        let judgement = StanceJudge().judge(
            JudgedClaim(statement: "The port of Ellery handled 41 tonnes in 2024."),
            JudgedPassage(text: "The port of Ellery handled 37 tonnes in 2024.")
        )
        #expect(judgement.stance == .conflicts)
        let first = try #require(judgement.comparisons.first)
        #expect(first.code == .figure && first.outcome == .differs)
        #expect(first.claim.words.contains("41 tonnes"))
        #expect(first.passage.first?.words.contains("37 tonnes") == true)
        let reason = try #require(judgement.reasons.first)
        #expect(reason.hasPrefix("figure: the figures differ") && reason.contains("(byte "))
    }
}
