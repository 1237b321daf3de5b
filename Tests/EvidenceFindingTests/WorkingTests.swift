import EvidenceFinding
import Testing

@Suite("What a claim states is computed")
struct WorkingTests {
    @Test(
        "What a claim states is computed, with its working",
        arguments: [
            (
                "The budgets of all Norland states are 20 times the Southmark budget.",
                ["Survey of 2016: Norland 881, Southmark 69.2 billion."],
                "881 / 69.2 = 12.7, the claim says 20 times"
            ),
            (
                "Norland spends twice as much as Southmark.",
                ["Norland spends $40 million.", "Southmark spends $20 million."],
                "40 / 20 = 2, the claim says twice"
            ),
            (
                "Ellery has 30 boats more than Southmark.", ["Ellery | 90 boats | Southmark | 50 boats"],
                "90 − 50 = 40, the claim says 30 boats"
            ),
            (
                "The price of bread rose by 10 per cent.",
                ["The price of bread went from 100 crowns to 105 crowns."],
                "(105 − 100) / 100 = 5 %, the claim says 10 per cent"
            ),
            (
                "The pause lasted nine months.", ["It was closed from 19 August 2008 to 29 April 2009."],
                "2008-08-19 to 2009-04-29 is 8 months, the claim says nine months"
            ),
        ]
    )
    func working(claim: String, passages: [String], expected: String) {
        #expect(StatedRelations(in: claim)?.workings(in: passages).map(\.reason) == [expected])
    }

    @Test(
        "A figure that is far off is one of something else",
        arguments: [
            (
                "Norland spends twice as much as Southmark.",
                "Norland spends $40 million, Southmark $2 million.", 0
            ),
            (
                "Norland spends twice as much as Southmark.",
                "Norland spends $40 million, Southmark $10 million.", 1
            ),
            ("The pause lasted four years.", "It was closed from April 2016 to October 2017.", 0),
            ("The pause lasted two years.", "It was closed from April 2016 to October 2017.", 1),
            ("The pause lasted two years.", "It was closed long.", 0),
            ("The pause was long.", "It was closed from April 2016 to October 2017.", 0),
        ]
    )
    func plausible(claim: String, passage: String, count: Int) {
        #expect(StatedRelations(in: claim)?.plausibleWorkings(in: passage).count ?? 0 == count)
    }

    @Test("Amounts that nothing tells apart are not set against each other")
    func noWorking() {
        let relations = StatedRelations(in: "Norland spends 20 times what Southmark does.")
        #expect(relations?.workings(in: ["They spend 881 and 69 million."]).isEmpty == true)
    }
}
