import ClaimLedger
import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("What changed since, and what was corrected")
struct ChangesTests {
    @Test("New, changed, overtaken and withdrawn claims are told apart")
    func sinceEarlier() throws {
        var ledger = LedgerFixture()
        let article = try ledger.document("bay-news", title: "Bay", publisher: "Bay News", isArticle: true)
        let source = try ledger.document(
            "bay-log",
            title: "Log",
            publisher: "Bay Log",
            published: "2025-06-01"
        )
        let quote = LedgerFixture.QuoteFixture(quote: "two piers")
        let kept = try ledger.claim("two-piers", "There are two piers.", in: article, quote: quote)
        let marked = try ledger.claim("pier-long", "The pier is long.", in: article, quote: quote)
        let last = try ledger.claim("last-storm", "The last storm was in May.", in: article, quote: quote)
        let gone = try ledger.claim("by-mistake", "It rains.", in: article, quote: quote)
        let support = try ledger.evidence(
            .supports,
            for: last,
            from: source,
            quote: quote,
            date: "2025-05-02"
        )
        try ledger.review(last, .verified, "So the log.", on: [support], asOf: "2025-05-31")
        let earlier = ledger.state
        try ledger.review(marked, .disputed, "It is short.", asOf: "2025-06-02", without: "Seen.")
        _ = try ledger.evidence(.conflicts, for: last, from: source, quote: quote, date: "2025-06-01")
        try ledger.add(.claimWithdrawn(record: gone, reason: "Not in the article."))
        let added = try ledger.claim("third-pier", "A third pier is built.", in: article, quote: quote)
        var material = ReportInput(state: ledger.state)
        material.earlier = earlier
        let report = try #require(ProvenanceReport(material, scope: .workspace))
        let changes = try #require(report.changes)
        func name(_ record: RecordID) -> ClaimID? { ledger.state.claim(recordedBy: record)?.id }
        #expect(changes.new.map(\.id) == [name(added)])
        #expect(changes.changed.map(\.claim.id) == [name(marked)])
        #expect(changes.changed.first?.before == .unreviewed)
        #expect(changes.changed.first?.what.first == "It was unreviewed, and is disputed.")
        #expect(changes.overtaken.map(\.claim.id) == [name(last)])
        #expect(changes.withdrawn.map(\.id) == [name(gone)])
        #expect(changes.recordCount == 4)
        let names = changes.changed.map(\.claim.id) + changes.new.map(\.id)
        #expect(!names.contains { $0 == name(kept) })
        for format in [ReportFormat.html, .markdown] {
            #expect(report.rendered(as: format).contains("What changed"))
        }
    }

    @Test("A report that is compared with itself says that nothing changed")
    func sinceItself() throws {
        var material = try HarbourTown.material(try HarbourTown.ledger())
        material.earlier = material.state
        let report = try #require(ProvenanceReport(material, scope: .workspace))
        #expect(report.changes?.isEmpty == true)
        #expect(report.rendered(as: .markdown).contains("nothing here changed"))
    }

    @Test("A withdrawn source is named with the claims and verdicts that rest on it, and makes these stale")
    func withdrawnSource() throws {
        var ledger = LedgerFixture()
        let article = try ledger.document("bay-news", title: "Bay", publisher: "Bay News", isArticle: true)
        let source = try ledger.document("bay-log", title: "Log", publisher: "Bay Log")
        let other = try ledger.document("bay-chart", title: "Chart", publisher: "Bay Charts")
        let quote = LedgerFixture.QuoteFixture(quote: "two piers")
        let resting = try ledger.claim("two-piers", "There are two piers.", in: article, quote: quote)
        let apart = try ledger.claim("pier-long", "The pier is long.", in: article, quote: quote)
        let on = try ledger.evidence(.supports, for: resting, from: source, quote: quote)
        let off = try ledger.evidence(.supports, for: apart, from: other, quote: quote)
        try ledger.review(resting, .verified, "So the log.", on: [on], asOf: "2025-06-02")
        try ledger.review(apart, .verified, "So the chart.", on: [off], asOf: "2025-06-02")
        try ledger.add(.documentWithdrawn(edition: source, reason: "The log was forged."))
        let state = ledger.state
        #expect(state.claim(recordedBy: resting)?.standing == .stale)
        #expect(state.claim(recordedBy: apart)?.standing == .verified)
        let report = try #require(ProvenanceReport(ReportInput(state: state), scope: .workspace))
        let correction = try #require(report.corrections.first)
        #expect(report.corrections.count == 1)
        #expect(correction.sentence.contains("The log was forged."))
        #expect(correction.claims.map(\.claim.id.name) == ["two-piers"])
        #expect(correction.claims.first?.what == ["E1 (supports), on which the verdict of Ada Reyes rests"])
        for format in [ReportFormat.html, .markdown, .json] {
            #expect(report.rendered(as: format).contains("The log was forged."))
        }
        // Whoever looks again, and marks it anew, decides with the withdrawal in sight.
        try ledger.review(resting, .verified, "The chart says so, too.", on: [on], asOf: "2025-06-03")
        #expect(ledger.state.claim(recordedBy: resting)?.standing == .verified)
    }

    @Test("A withdrawn article makes verdicts on its claims stale")
    func withdrawnArticle() throws {
        var ledger = LedgerFixture()
        let article = try ledger.document("bay-news", title: "Bay", publisher: "Bay News", isArticle: true)
        let claim = try ledger.claim(
            "two-piers",
            "There are two piers.",
            in: article,
            quote: LedgerFixture.QuoteFixture(quote: "two piers")
        )
        try ledger.review(claim, .disputed, "One.", asOf: "2025-06-02", without: "Seen.")
        try ledger.add(.documentWithdrawn(edition: article, reason: "Retracted."))
        let tracked = try #require(ledger.state.claim(recordedBy: claim))
        #expect(tracked.standingReasons == [.articleWithdrawn(edition: article)])
        #expect(StandingSentences(ledger.state).of(tracked).first?.contains("Retracted.") == true)
    }
}
