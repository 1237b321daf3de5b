import ClaimLedger
import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("What a card says is missing")
struct GapTests {
    /// A claim with evidence and verdicts in an order, for instance "E1 Ada E2": a piece, a verdict of Ada, a piece.
    private func gaps(_ story: String) throws -> [GapKind] {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
        let quote = LedgerFixture.QuoteFixture(quote: "ten boats")
        let claim = try ledger.claim("boats", "Ten boats came.", in: article, quote: quote)
        var pieces: [RecordID] = []
        for step in story.split(separator: " ").map(String.init) {
            if step.hasPrefix("E") {
                let source = try ledger.document(
                    "log-\(step.lowercased())",
                    title: step,
                    publisher: "Office \(step)"
                )
                pieces.append(
                    try ledger.evidence(
                        step.hasSuffix("-") ? .conflicts : .supports,
                        for: claim,
                        from: source,
                        quote: quote,
                        date: "2024-01-01"
                    )
                )
            } else {
                try ledger.review(claim, .verified, "So it is.", on: pieces, asOf: "2025-01-01", by: step)
            }
        }
        var material = ReportInput(state: ledger.state)
        for (record, quote) in ledger.quotes {
            material.quotes[record] = QuoteInContext(outcome: .exact, quote: quote.quote)
        }
        let report = try #require(ProvenanceReport(material, scope: .workspace))
        return report.cards[0].gaps.compactMap(\.gap)
    }

    @Test(
        "Evidence is late that came in after every verdict, not after some",
        arguments: [
            ("E1 Ada E2", true), ("E1 E2 Ada", false), ("E1 Ada E2 Ben", false), ("E1 Ada E2 Ben E3", true),
            ("E1 Ada Ben E2-", true),
            ("Ada E1 Ben", false),
        ]
    )
    func late(story: String, isLate: Bool) throws {
        #expect(try gaps(story).contains(.lateEvidence) == isLate)
    }

    @Test(
        "One reviewer is a gap, two are none",
        arguments: [("E1 Ada", true), ("E1 Ada Ben", false), ("E1 Ada Ada", true)]
    )
    func reviewers(story: String, isGap: Bool) throws {
        #expect(try gaps(story).contains(.oneReviewer) == isGap)
    }

    @Test(
        "A verdict that rests on one piece is named, one on two is not",
        arguments: [("E1 Ada", true), ("E1 E2 Ada", false)]
    )
    func basis(story: String, isGap: Bool) throws {
        #expect(try gaps(story).contains(.singleBasis) == isGap)
    }

    @Test(
        "Which side has no evidence is named",
        arguments: [("E1 Ada", false, true), ("E1- Ada", true, false), ("E1 E2- Ada", false, false)]
    )
    func sides(story: String, nothingFor: Bool, nothingAgainst: Bool) throws {
        let found = try gaps(story)
        #expect(found.contains(.nothingFor) == nothingFor)
        #expect(found.contains(.nothingAgainst) == nothingAgainst)
    }
}

@Suite("PROV of a claim that was revised")
struct ProvRevisionTests {
    @Test("The later wording is derived from the earlier, not the other way round")
    func direction() throws {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
        let claim = try ledger.claim(
            "boats",
            "Ten boats came.",
            in: article,
            quote: .init(quote: "ten boats")
        )
        let revision = try ledger.add(
            .claimRevised(
                record: claim,
                claim: Claim(statement: "Ten boats came in May.", kind: .event, about: nil, tags: [])
            )
        )
        let report = try #require(ProvenanceReport(ReportInput(state: ledger.state), scope: .workspace))
        let text = report.rendered(as: .provN)
        #expect(
            text.contains(
                "wasDerivedFrom(id:statement-\(revision), id:statement-\(claim), id:record-\(revision), -, -, [prov:type='prov:Revision'])"
            )
        )
        #expect(!text.contains("wasDerivedFrom(id:statement-\(claim), id:statement-\(revision)"))
    }
}
