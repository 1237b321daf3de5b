import ClaimModel
import EvidenceFinding
import Testing

@Suite("Kinds of claims")
struct KindTests {
    @Test(
        "A kind is told by plain words, and the words are named",
        arguments: [
            ("The bridge was opened on 3 May 2021", Claim.Kind.event),
            ("The council held 14 meetings", .quantity),
            ("The bridge cost $40 million", .quantity),
            ("The budget is twice that of last year", .comparison),
            ("It is the longest bridge of the north", .comparison),
            ("The port closed because of the strike", .causal),
            ("The treaty bans such ships", .legal),
            ("The port should be sold", .opinion),
        ]
    )
    func kinds(sentence: String, kind: Claim.Kind) {
        let told = ClaimKinds().kind(of: sentence)
        #expect(told.kind == kind)
        #expect(told.reason.hasPrefix(kind.rawValue))
    }

    @Test("The reason names a number whole")
    func numbers() {
        #expect(ClaimKinds().kind(of: "The firm paid 2.3 crowns for each.").reason == "quantity: “2.3”")
        #expect(ClaimKinds().kind(of: "It sold 12,400 lamps.").reason == "quantity: “12,400”")
    }
}
