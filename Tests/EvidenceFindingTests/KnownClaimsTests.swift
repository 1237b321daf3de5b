import EvidenceFinding
import Testing

@Suite("Known claims")
struct KnownClaimsTests {
    private static let claims = [
        KnownClaim(
            statement: "The lighthouse budget of Port Ellery doubled in 2021.",
            alias: "Lighthouse money"
        ),
        KnownClaim(statement: "The last lighthouse keeper left Port Ellery in 1968."),
        KnownClaim(
            statement: "A whale was seen in the harbour of Port Ellery.",
            alias: "Did a whale come in?"
        ),
        KnownClaim(statement: "The ferry to Marl Island costs 12 crowns."),
        KnownClaim(statement: "Gulls steal 300 fish a day from Ellery's market."),
    ]
    private let known = KnownClaims(claims)

    @Test(
        "A text finds the claim that says the same in other forms of its words",
        arguments: [
            ("Ellery doubles the budget for its lighthouse!", 0),
            ("keepers leaving lighthouses… 1968 was the last", 1),
            ("OMG #WhaleSeen in #PortEllery harbour https://pics.example/w?x=lighthouse", 2),
            ("@marl_island ferries cost 12 crowns now", 3),
            ("300 FISH A DAY stolen by gulls", 4),
        ]
    )
    func finds(text: String, expected: Int) {
        #expect(known.matches(for: text).first?.claim == expected)
    }

    @Test("The same words score 1, other words score less, and the reasons name what is shared")
    func scores() throws {
        let same = try #require(known.matches(for: "The ferry to Marl Island costs 12 crowns.").first)
        #expect(same.score == 1)
        let near = try #require(known.matches(for: "The ferry is late again.").first)
        #expect(near.claim == 3 && near.score < 0.5)
        #expect(near.reasons.first?.contains("“ferry”") == true)
    }

    @Test(
        "What has no word to look for finds nothing, and no text makes it fail",
        arguments: [
            "", " ", "\u{0}", "the of and", "\" ' * ( NOT NEAR(", "C++ ^ nosuch:x", "#", "@ / #@", "🦭🦭",
        ]
    )
    func hostile(text: String) {
        #expect(known.matches(for: text).isEmpty)
    }

    @Test("A long text is looked for like a short one, and the answer is the same each time")
    func repeats() {
        let text = String(repeating: "whale harbour ferry ", count: 5_000)
        #expect(known.matches(for: text) == KnownClaims(Self.claims).matches(for: text))
        #expect(!known.matches(for: text).isEmpty)
    }

    @Test("Without claims there is nothing to find")
    func empty() {
        #expect(KnownClaims([]).matches(for: "whale").isEmpty)
        #expect(known.matches(for: "whale", limit: 0).isEmpty)
    }

    @Test("Training gives the same weights each time, and they put the right claims first")
    func trains() {
        let examples = [("doubled budget", 0), ("whale seen", 2), ("gulls and fish", 4)]
        let weights = known.trainedWeights(on: examples.map { (text: $0.0, claim: $0.1) })
        #expect(weights.count == 5)
        #expect(weights == known.trainedWeights(on: examples.map { (text: $0.0, claim: $0.1) }))
    }
}
