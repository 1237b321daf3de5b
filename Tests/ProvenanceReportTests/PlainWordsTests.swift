import ClaimLedger
import ClaimModel
import JSONData
import ProvenanceReport
import Testing

@Suite("What the report says in plain words")
struct PlainWordsTests {
    /// One verified claim, resting on one piece of evidence.
    private struct Case {
        var ledger = LedgerFixture()
        let article: Digest
        let source: Digest
        let claim: RecordID
        let evidence: RecordID

        init(strength: Evidence.Strength = .strong, date: String? = "2024") throws {
            article = try ledger.document("paper", title: "Paper", publisher: "Press", isArticle: true)
            source = try ledger.document("log", title: "Log", publisher: "Office")
            let quote = LedgerFixture.QuoteFixture(quote: "ten boats")
            claim = try ledger.claim("ten-boats", "Ten boats came.", in: article, quote: quote)
            evidence = try ledger.evidence(
                .supports,
                for: claim,
                from: source,
                quote: quote,
                strength: strength,
                date: date
            )
            try ledger.review(claim, .verified, "It says so.", on: [evidence], asOf: "2025-01-01")
        }

        /// The report's Markdown without the escapes of addresses, of which there are none here.
        func markdown() throws -> String {
            let material = ReportInput(state: ledger.state)
            return try #require(ProvenanceReport(material, scope: .workspace)).rendered(as: .markdown)
        }
    }

    @Test("A stale claim says that its evidence was rejected")
    func rejected() throws {
        var town = try Case()
        try town.ledger.add(.evidenceRejected(evidence: town.evidence, reason: "Forged."))
        let text = try town.markdown()
        #expect(text.contains("The verdict rests on E1 (Office, “Log”), which was rejected afterwards."))
        #expect(text.contains("No accepted evidence bears the verdict."))
        #expect(text.contains("rejected E1 (Office, “Log”): Forged."))
    }

    @Test("A stale claim says how its quotes fared in newer editions")
    func newerEditions() throws {
        var town = try Case()
        _ = try town.ledger.document(
            "log",
            title: "Log",
            publisher: "Office",
            replaces: town.source,
            requoted: [Requoted(record: town.evidence, outcome: .moved, reads: "nine boats")]
        )
        _ = try town.ledger.document(
            "paper",
            title: "Paper",
            publisher: "Press",
            isArticle: true,
            replaces: town.article,
            requoted: [Requoted(record: town.claim, outcome: .orphaned)]
        )
        let text = try town.markdown()
        #expect(text.contains("came in since, and the quote reads differently there."))
        #expect(text.contains("came in after the verdict, and the quote is not there any more."))
        #expect(text.contains("the quote reads: “nine boats”."))
        #expect(
            text.contains("The newest edition of the article does not have the claim’s quote as recorded.")
        )
    }

    @Test("A stale claim says who revised it")
    func revised() throws {
        var town = try Case()
        try town.ledger.add(
            .claimRevised(
                record: town.claim,
                claim: Claim(statement: "Ten boats came in May.", kind: .event)
            ),
            by: "Bo Iversen"
        )
        let text = try town.markdown()
        #expect(text.contains("The claim was revised by Bo Iversen on 2026-01-01, and the verdict was given"))
        #expect(text.contains("### Ten boats came in May."))
    }

    @Test("A verdict on weak, undated evidence of one publisher says so")
    func thinBasis() throws {
        var town = try Case(strength: .weak, date: nil)
        let second = try town.ledger.evidence(
            .supports,
            for: town.claim,
            from: town.source,
            quote: LedgerFixture.QuoteFixture(quote: "boats"),
            strength: .weak
        )
        try town.ledger.review(
            town.claim,
            .verified,
            "Twice.",
            on: [town.evidence, second],
            asOf: "2025-01-01"
        )
        let text = try town.markdown()
        #expect(text.contains("All evidence that the verdict rests on comes from one publisher, Office."))
        #expect(text.contains("Everything that the verdict rests on is weak."))
        #expect(text.contains("E1, E2 bear no date"))
        #expect(text.contains("No second reviewer: every verdict is by Ada Reyes."))
        #expect(text.contains("No evidence against the claim is recorded."))
        #expect(text.contains("The quotes of E1, E2 were not looked up for this report."))
        #expect(text.contains("Earlier verdict:"))
    }

    @Test("Evidence that came in after the verdict is pointed out")
    func late() throws {
        var town = try Case()
        _ = try town.ledger.evidence(
            .conflicts,
            for: town.claim,
            from: town.source,
            quote: LedgerFixture.QuoteFixture(quote: "no boats"),
            strength: .weak,
            date: "2023"
        )
        let text = try town.markdown()
        #expect(text.contains("E2 came in after the verdict, which does not weigh it."))
        #expect(text.contains("The verdict rests on a single piece of evidence, E1."))
        #expect(text.contains("**Strongest evidence against “verified”:** E2"))
    }

    @Test("Of evidence against the verdict, the stronger is pointed out, then the later")
    func strongest() throws {
        var town = try Case()
        for (strength, date) in [(Evidence.Strength.weak, "2024-12"), (.medium, "2023"), (.medium, "2024")] {
            _ = try town.ledger.evidence(
                .conflicts,
                for: town.claim,
                from: town.source,
                quote: LedgerFixture.QuoteFixture(quote: "no boats"),
                strength: strength,
                date: date
            )
        }
        #expect(try town.markdown().contains("**Strongest evidence against “verified”:** E4"))
    }

    @Test("What contradicts itself in the ledger is named, without the place of a line")
    func problems() throws {
        var town = try Case()
        let nothing = RecordID(SHA256Digest.of([]))
        try town.ledger.add(.evidenceRejected(evidence: nothing, reason: nil))
        try town.ledger.add(.unknown(kind: "claim praised", body: JSONObject()))
        let text = try town.markdown()
        #expect(text.contains("## Problems in the ledger"))
        #expect(text.contains("it decides about evidence \(nothing.short)"))
        #expect(text.contains("1 record of kinds that this version does not know is kept"))
        #expect(!text.contains(".jsonl"))
    }

    @Test("An empty ledger has a report", arguments: ReportFormat.allCases)
    func empty(format: ReportFormat) throws {
        let material = ReportInput(state: LedgerFixture().state)
        let report = try #require(ProvenanceReport(material, scope: .workspace))
        #expect(report.newestRecord == nil)
        #expect(!report.rendered(as: format).isEmpty)
    }
}
