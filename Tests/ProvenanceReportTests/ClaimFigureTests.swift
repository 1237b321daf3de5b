import ClaimLedger
import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("What a claim states beside what its sources give")
struct ClaimFigureTests {
    private func report() throws -> (ProvenanceReport, [RecordID]) {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
        let quote = LedgerFixture.QuoteFixture(quote: "ten times")
        let claim = try ledger.claim("boats", "The port has ten times the boats.", in: article, quote: quote)
        var pieces: [RecordID] = []
        for (number, stance) in [Evidence.Stance.conflicts, .supports, .context].enumerated() {
            let source = try ledger.document(
                "log-\(number)",
                title: "Log \(number)",
                publisher: "Office \(number)"
            )
            pieces.append(
                try ledger.evidence(
                    stance,
                    for: claim,
                    from: source,
                    quote: quote,
                    date: "2024-0\(number + 1)"
                )
            )
        }
        var material = ReportInput(state: ledger.state)
        material.figures[claim] = ClaimFigure(
            stated: 10,
            words: "ten times",
            points: [
                .init(evidence: pieces[0], value: 4.5, words: "90 / 20 = 4.5"),
                .init(evidence: pieces[1], value: 10, words: "<b>ten</b> times"),
            ]
        )
        return (try #require(ProvenanceReport(material, scope: .workspace)), pieces)
    }

    @Test("Each value on the axis leads to the evidence that it stands in, and stands in the table, too")
    func traced() throws {
        let (report, pieces) = try report()
        let html = report.rendered(as: .html)
        let figure = try #require(html.firstMatch(of: /(?s)<figure.*?<\/figure>/)?.0)
        for piece in pieces.prefix(2) { #expect(figure.contains("href=\"#\(Anchor.evidence(piece))\"")) }
        #expect(!figure.contains(Anchor.evidence(pieces[2])))
        #expect(figure.components(separatedBy: "90 / 20 = 4.5").count == 3)
        #expect(figure.contains("&lt;b&gt;ten&lt;/b&gt; times") && !figure.contains("<b>ten</b>"))
        #expect(figure.contains("Office 0, 2024-01"))
        #expect(figure.components(separatedBy: "<circle").count == 3)
        #expect(report.rendered(as: .json).contains("\"value\": 4.5"))
    }

    @Test(
        "An axis has room for all values, with round marks in ascending order",
        arguments: [
            [20.0, 12.7, 13.6, 6], [1_999, 2_021], [0.001, 0.004], [5, 5], [-3, 4], [40_000, 90_000], [0, 0],
            [1e12, 3e12],
        ]
    )
    func axis(values: [Double]) {
        let axis = ValueAxis(values, length: 400)
        for value in values { #expect((0...400).contains(axis.position(value)), "\(value)") }
        #expect(axis.marks.count >= 2 && axis.marks.count <= 12, "\(axis.marks)")
        #expect(axis.marks == axis.marks.sorted())
        for mark in axis.marks { #expect((0...400).contains(axis.position(mark)), "\(mark)") }
    }

    @Test(
        "Numbers of an axis are written short",
        arguments: [
            (0.0, "0"), (12.5, "12.5"), (40_000, "40,000"), (2_020, "2020"), (-1_500_000, "-1,500,000"),
            (0.1 + 0.2, "0.3"),
        ]
    )
    func text(value: Double, text: String) { #expect(ValueAxis.text(value) == text) }

    @Test("A claim without sources' values has no figure")
    func none() { #expect(ClaimFigure(stated: 1, words: "one", points: []) == nil) }

    // MARK: - The first screen

    @Test(
        "What was found is said in a sentence whose counts agree",
        arguments: [
            ([Standing](), "No claim is recorded here yet."), ([.verified], "The one claim here holds up."),
            ([.verified, .verified], "Both claims hold up."),
            ([.disputed, .disputed, .disputed], "All 3 claims do not hold up."),
            ([.verified, .disputed], "Of 2 claims, 1 holds up and 1 does not."),
            (
                [.verified, .verified, .disputed, .unreviewed],
                "Of 4 claims, 2 hold up, 1 does not and 1 is not reviewed yet."
            ),
            (
                [.disputed, .stale],
                "Of 2 claims, 1 does not hold up and 1 needs another look, since its evidence changed."
            ),
        ]
    )
    func found(standings: [Standing], sentence: String) {
        var tally = Tally()
        for standing in standings { tally.count(standing) }
        #expect(FindingsText.found(tally) == sentence)
    }

    @Test("The findings that stand first are the author's choice, else those of the rule, which is said")
    func leads() throws {
        let report = try HarbourTown.report()
        let chosen = FindingsText.leads(report, Publication())
        #expect(chosen.count == FindingsText.leadCount && chosen.first?.standing == .disputed)
        var publication = Publication()
        publication.leads = ["quay-nine-metres", "no-such-claim"]
        #expect(FindingsText.leads(report, publication).map(\.id.name) == ["quay-nine-metres"])
        #expect(FindingsText.leadRule(publication) == nil)
        let html = report.rendered(as: .html)
        #expect(html.contains(try #require(FindingsText.leadRule(Publication()))))
    }
}
