import ClaimLedger
import ClaimModel
import EvidenceFinding
import TestSupport
import Testing
import Workspace

@Suite("Finding evidence in a workspace")
struct FindTests {
    private func found(_ request: FindRequest = FindRequest()) throws -> (TestWorkspace, FindOutcome) {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        return (test, try editor.find(request))
    }

    @Test(
        "A claim finds the passages that bear on it; they are proposals with reasons, and change no standing"
    )
    func find() throws {
        let (test, outcome) = try found()
        #expect(outcome.claimCount == 1 && outcome.findings.isEmpty)
        let reading = try test.read()
        let proposals = reading.proposals()
        #expect(proposals.count == outcome.proposals.count)
        let best = try #require(proposals.first)
        #expect(best.source?.name == "budget")
        #expect(best.evidence.evidence.selector.quote.exact.contains("40,000 crowns"))
        #expect(best.score ?? 0 > 0.25)
        #expect(best.reasons.contains { $0.contains("“lighthouse”") })
        #expect(try test.claim.standing == .unreviewed)
        #expect(try reading.check().isEmpty)
    }

    @Test("The article that makes the claim is not proposed as evidence for it")
    func ownArticle() throws {
        let (test, _) = try found()
        #expect(try test.read().proposals().allSatisfy { $0.source?.name != "ellery" })
    }

    @Test(
        "Finding again records nothing, whatever was decided meanwhile",
        arguments: [Evidence.State.proposed, .accepted, .rejected, .withdrawn]
    )
    func again(state: Evidence.State) throws {
        let (test, outcome) = try found()
        var editor = try test.editor()
        for proposal in outcome.proposals {
            let id = proposal.record.id.description
            switch state {
            case .proposed: break
            case .accepted: _ = try editor.accept(id)
            case .rejected: _ = try editor.reject(id)
            case .withdrawn: _ = try editor.withdrawEvidence(id, because: "it was a mistake")
            }
        }
        let before = try test.read().ledger.records.count
        #expect(try editor.find().proposals.isEmpty)
        #expect(try test.read().ledger.records.count == before)
    }

    @Test("What a person attached is not proposed")
    func attached() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.find()
        #expect(
            try test.read().proposals().allSatisfy {
                !$0.evidence.evidence.selector.quote.exact.contains("40,000")
            }
        )
    }

    @Test("A new document is read past the standing claims; the same one again proposes nothing")
    func onImport() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let text = "Ellery news\n\nThe lighthouse budget of the town doubled in 2021, the council says.\n"
        let news = ImportRequest(path: try test.file("news.txt", text))
        let proposed = try editor.importFiles([news], proposes: true) { _, _ in }
        #expect(proposed.proposals.map(\.claim.name) == ["budget-doubled"])
        #expect(try editor.importFiles([news], proposes: true) { _, _ in }.proposals.isEmpty)
        let far = "Whales\n\nA whale was seen off the coast.\n"
        let other = ImportRequest(path: try test.file("whale.txt", far))
        #expect(try editor.importFiles([other], proposes: true) { _, _ in }.proposals.isEmpty)
    }

    @Test(
        "What is proposed stands where it says, however long the document is",
        arguments: [3, 60_000],
        [true, false]
    )
    func long(paragraphs: Int, onImport: Bool) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let filling = (0..<paragraphs).map { "<p>Tide number \($0) came in and went out again.</p>" }
        let text =
            "<r><title>Ellery news</title>\(filling.joined())"
            + "<p>The lighthouse budget doubled in 2021, the council says.</p><p>And so on.</p></r>"
        let request = ImportRequest(path: try test.file("news.xml", text))
        var found = try editor.importFiles([request], proposes: onImport) { _, _ in }
        if !onImport { found = try editor.find() }
        #expect(!found.proposals.isEmpty)
        let proposal = try #require(try test.read().proposals().first { $0.source?.name == "news" })
        #expect(proposal.evidence.evidence.selector.quote.exact.contains("The lighthouse budget doubled"))
        #expect(proposal.evidence.evidence.selector.xpath?.path == "/r[1]/p[\(paragraphs + 1)]")
    }

    /// A file of several documents, one of which bears on the claim.
    struct Collection: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
    }

    static let collections: [Collection] = {
        let near = "The lighthouse budget of the town doubled in 2021, the council says."
        let far = "A whale was seen off the coast, and swam away again."
        func item(_ number: Int, _ text: String) -> String {
            "<item><guid>g\(number)</guid><title>News \(number)</title><description>\(text)</description></item>"
        }
        func page(_ number: Int, _ text: String) -> String {
            "<page><title>Page \(number)</title><id>\(number)</id><revision><id>9</id><text>\(text)</text></revision></page>"
        }
        var zip = ZipWriter()
        zip.add("far.txt", far)
        zip.add("near.txt", near)
        var crawl = WARCWriter()
        crawl.respond("https://a.example/far", Array("<html><p>\(far)</p></html>".utf8))
        crawl.respond("https://a.example/near", Array("<html><p>\(near)</p></html>".utf8))
        return [
            Collection(
                testDescription: "news.rss",
                bytes: Array(
                    "<rss version='2.0'><channel>\(item(1, far))\(item(2, near))</channel></rss>".utf8
                )
            ),
            Collection(
                testDescription: "wiki.xml",
                bytes: Array("<mediawiki>\(page(1, far))\(page(2, near))</mediawiki>".utf8)
            ),
            Collection(testDescription: "news.zip", bytes: zip.bytes),
            Collection(testDescription: "crawl.warc", bytes: crawl.bytes),
        ]
    }()

    @Test(
        "Documents of a collection are evidence like any others: for find, and while they are imported",
        arguments: collections,
        [true, false]
    )
    func inCollection(file: Collection, onImport: Bool) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let request = ImportRequest(path: try test.file(file.testDescription, file.bytes))
        var found = try editor.importFiles([request], proposes: onImport) { _, outcome in
            if case .refused(let finding) = outcome { Issue.record("\(finding)") }
        }
        if !onImport { found = try editor.find() }
        let reading = try test.read()
        let collection = try #require(reading.state.collections.first?.collection)
        let proposals = reading.proposals().filter {
            $0.source?.name.hasPrefix(collection.id.name + "-") == true
        }
        #expect(proposals.count == 1 && found.proposals.count >= 1)
        let evidence = try #require(proposals.first?.evidence)
        #expect(evidence.evidence.selector.quote.exact.contains("lighthouse budget"))
        // It has a record of its own now, and can be decided, quoted and checked.
        _ = try editor.accept(evidence.record.description)
        #expect(try test.read().check().isEmpty)
        let document = try #require(proposals.first?.source)
        _ = try editor.find()
        #expect(try test.read().proposals().allSatisfy { $0.source != document })
        let quote = QuoteRequest("lighthouse budget")
        #expect(throws: WorkspaceError.self) {
            try editor.attach(EvidenceRequest(source: document.name, quote: quote, stance: .context), to: "x")
        }
        _ = try editor.attach(
            EvidenceRequest(source: document.name, quote: quote, stance: .context),
            to: "budget-doubled"
        )
    }

    @Test("Proposals are chosen by claim, source, stance and score, and decided in bulk")
    func bulk() throws {
        let (test, outcome) = try found()
        let reading = try test.read()
        var filter = ProposalFilter()
        filter.source = DocumentID("budget")
        let fromBudget = reading.proposals(filter).count
        #expect(fromBudget == 1)
        var editor = try test.editor()
        #expect(try editor.acceptAll(filter, because: "checked").count == fromBudget)
        filter = ProposalFilter()
        filter.minimumScore = 2
        #expect(try editor.rejectAll(filter).isEmpty)
        #expect(try editor.rejectAll(ProposalFilter()).count == outcome.proposals.count - fromBudget)
        #expect(try test.read().proposals().isEmpty)
        #expect(try test.claim.evidence.filter { $0.state == .accepted }.count == fromBudget)
    }

    @Test("A claim that was withdrawn is not looked for")
    func withdrawn() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.withdrawClaim("budget-doubled", because: "not made")
        #expect(try editor.find().claimCount == 0)
    }

    @Test("Claims that say the same are shown from the workspace and from feeds, with what was found")
    func same() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let feed = """
            [{"@type":"ClaimReview","claimReviewed":"Port Ellery's lighthouse was sold to a bank.",
            "author":{"name":"Ellery Checks"},"reviewRating":{"alternateName":"False"}}]
            """
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("feed.json", feed)))
        #expect(outcome.document.dialect == "claimreview")
        let reading = try test.read()
        let own = try #require(
            try reading.sameClaims(as: "In 2021 the budget of the lighthouse doubled").first
        )
        #expect(own.claim?.name == "budget-doubled" && own.score >= 0.7)
        let fed = try #require(
            try reading.sameClaims(as: "The lighthouse of Port Ellery was sold to a bank").first
        )
        #expect(fed.document?.name == "feed" && fed.verdict == "“False”, Ellery Checks")
        // What was not compared as the same is not said to be.
        #expect((fed.warning?.contains("says nearly the same") ?? false) == (fed.compared == .agrees))
        let turned = try #require(
            try reading.sameClaims(as: "The lighthouse of Port Ellery was not sold to a bank").first
        )
        #expect(turned.compared == .differs && turned.warning?.contains("says something else") == true)
        #expect(try reading.sameClaims(as: "\" NOT ( *").isEmpty)
        #expect(try reading.check().isEmpty)
        // A feed holds known claims, not evidence.
        let again = ImportRequest(path: try test.file("feed-2.json", feed + " "))
        #expect(try editor.importFiles([again], proposes: true) { _, _ in }.proposals.isEmpty)
        _ = try editor.find()
        #expect(try test.read().proposals().allSatisfy { $0.source?.name != "feed" })
    }
}
