import ClaimLedger
import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("A report on very many claims")
struct LargeReportTests {
    private static func report(claims: Int, scope: ReportScope = .workspace) throws -> ProvenanceReport {
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
        let source = try ledger.document("log", title: "Log", publisher: "Office")
        let quote = LedgerFixture.QuoteFixture(quote: "ten boats")
        for number in 0..<claims {
            let statement = "Ten boats came on day \(number)."
            let claim = try ledger.claim("boats-\(number)", statement, in: article, quote: quote)
            guard number < 2 else { continue }
            let evidence = try ledger.evidence(.supports, for: claim, from: source, quote: quote)
            try ledger.review(claim, .verified, "It says so.", on: [evidence], asOf: "2025-01-01")
        }
        return try #require(ProvenanceReport(ReportInput(state: ledger.state), scope: scope))
    }

    @Test("Each claim is shown in brief, and the page says so and where the rest is (39)")
    func brief() throws {
        let report = try Self.report(claims: ProvenanceReport.briefFrom + 1)
        let html = report.rendered(as: .html)
        #expect(html.contains("<html lang=\"en\" class=\"large\">"))
        #expect(html.matches(of: /class="claim\s/).count == ProvenanceReport.briefFrom + 1)
        #expect(html.contains("Shown in brief; in full by <code>assay report --claim boats-0</code>"))
        #expect(html.contains("its claims in full: <code>assay report --article paper</code>"))
        #expect(!html.contains("class=\"history\""))
        #expect(!html.contains("class=\"drawing\""))
        #expect(try StoredReport(Array(html.utf8)).proof.heads == report.heads)
        #expect(report.laidOut(as: .html).bytes == Array(html.utf8))
        // Every link within the page leads somewhere all the same.
        let ids = Set(html.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
        #expect(Set(html.matches(of: /href="#([^"]+)"/).map { String($0.1) }).isSubset(of: ids))
    }

    @Test("A report on one of them shows it in full")
    func full() throws {
        let id = try #require(ClaimID("boats-1"))
        let html = try Self.report(claims: 3, scope: .claim(id)).rendered(as: .html)
        #expect(html.contains("class=\"history\""))
        #expect(!html.contains("Shown in brief"))
    }
}
