import EvidenceFinding
import Testing

@Suite("What a claim states is computed")
struct WorkingTests {
    private func workings(_ claim: String, _ passage: String, title: String? = nil, rows: [String] = [])
        -> [String]
    {
        StatedRelations(in: claim)?
            .workings(in: JudgedPassage(text: passage, documentTitle: title, tableRows: rows)).compactMap(
                \.working
            ) ?? []
    }

    @Test(
        "What a claim states is computed, with its working",
        arguments: [
            (
                "The budgets of all Norland states are 20 times the Southmark budget.",
                "Survey of 2016: Norland 881, Southmark 69.2 billion.", "Budgets of the armed forces",
                "881 / 69.2 = 12.7, the claim says 20 times"
            ),
            (
                "Norland spends twice as much as Southmark.",
                "Norland spends $40 million, Southmark spends $20 million.", "",
                "40 / 20 = 2, the claim says twice"
            ),
            (
                "The price of bread rose by 10 per cent.",
                "The price of bread went from 100 crowns to 105 crowns.", "",
                "(105 − 100) / 100 = 5 %, the claim says 10 per cent"
            ),
        ]
    )
    func working(claim: String, passage: String, title: String, expected: String) {
        #expect(workings(claim, passage, title: title) == [expected])
    }

    @Test(
        "Amounts are set against each other only where their words tell which is which and what they measure",
        arguments: [
            ("Norland spends 20 times what Southmark does.", "They spend 881 and 69 million."),
            ("The price of bread rose by 52 percent.", "On 9/11 the price of bread was on nobody’s mind."),
            (
                "The price of bread rose by 50 percent.",
                "Bread cost 100 crowns in Norland and 150 crowns in Southmark."
            ),
            (
                "Wages in Norland doubled.",
                "In 2010 rents in Norland were 400 crowns, in 2020 they were 800 crowns."
            ),
            ("The population of Ellery fell.", "Ellery has 5,000 inhabitants and 900 trees."),
        ]
    )
    func noWorking(claim: String, passage: String) {
        #expect(workings(claim, passage).isEmpty)
    }

    @Test(
        "An archive is gone through only where two amounts and two of the claim’s words stand",
        arguments: [
            ("The price of bread was 100 crowns in 2010, 105 in 2011.", true),
            ("The price of bread was 100 crowns.", false),
            ("Boats cost 100 crowns in 2010, 105 in 2011.", false), ("", false),
        ]
    )
    func prefilter(passage: String, isTaken: Bool) throws {
        let relations = try #require(StatedRelations(in: "The price of bread rose by 10 per cent."))
        #expect(relations.mayHold(passage) == isTaken)
    }

    @Test("A claim that states no figure and no direction has nothing to compute")
    func none() {
        #expect(StatedRelations(in: "The council of Ellery bought the boats.") == nil)
    }
}
