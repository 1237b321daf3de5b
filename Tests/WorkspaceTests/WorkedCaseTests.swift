import ClaimLedger
import ClaimModel
import Foundation
import TestSupport
import Testing
import Workspace

@Suite("The worked case")
struct WorkedCaseTests {
    private let reading: WorkspaceReading

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        reading = try Workspace.holding(root.path, isolation: .inProcess).read()
    }

    @Test("Check is silent on it")
    func check() throws {
        #expect(try reading.check().isEmpty)
    }

    @Test(
        "Its report computes what claims state from the amounts in their evidence, and says of which year they are"
    )
    func workings() throws {
        let claim = try reading.claim(named: "budgets-20-times")
        let text = try reading.report(.claim(claim.id)).rendered(as: .text)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("881 / 69.2 = 12.7, the claim says twenty times"))
        #expect(words.contains("the amounts are of another time than the claim (2016)"))
    }

    @Test("It has 33 and 17 claims, and 202 pieces of accepted evidence from 144 source notes")
    func counts() throws {
        for (article, count) in [("dubrovin-2021", 33), ("trt-world-2021", 17)] {
            var filter = ClaimFilter()
            filter.article = try reading.document(named: article)
            #expect(filter.apply(to: reading.state).count == count)
        }
        let evidence = reading.state.claims.flatMap(\.evidence).filter { $0.state == .accepted }
        #expect(evidence.count == 202)
        #expect(Set(evidence.map(\.evidence.source)).count == 144)
        #expect(reading.state.documents.filter { !$0.isArticle }.count == 144)
        #expect(Set(reading.state.documents.map(\.newest.dialect)).isSuperset(of: ["nitf", "tei"]))
    }

    @Test("Its verdicts are those of the case, and four of them were overtaken")
    func verdicts() {
        let verdicts = reading.state.claims.compactMap(\.currentReviews.last?.review.verdict)
        #expect(verdicts.filter { $0 == .verified }.count == 24)
        #expect(verdicts.filter { $0 == .disputed }.count == 23)
        #expect(verdicts.filter { $0 == .unverifiable }.count == 1)
        #expect(verdicts.filter { $0 == .notCheckable }.count == 2)
        let stale = reading.state.claims.filter { $0.standing == .stale }.map(\.id.name)
        #expect(
            stale.sorted() == [
                "founding-act-in-force", "nrc-end-prediction", "nrc-last-meeting", "taliban-banned-russia",
            ]
        )
    }

    @Test("No quote is longer than eight words")
    func quoteLengths() {
        let quotes = reading.state.claims.flatMap { claim in
            claim.appearances.map(\.appearance.selector.quote.exact)
                + claim.evidence.map(\.evidence.selector.quote.exact)
        }
        #expect(quotes.count == 253)
        #expect(quotes.allSatisfy { $0.split(whereSeparator: \.isWhitespace).count <= 8 })
    }

    @Test("Every source note says that it is a note, of which page, and when the page was seen")
    func notes() throws {
        for document in reading.state.documents where !document.isArticle {
            let text = try reading.workspace.archive.text(of: document.newest).text
            let url = try #require(document.newest.metadata.url)
            #expect(text.contains("source note") && text.contains("in our own words"))
            #expect(text.contains(url))
            #expect(document.newest.metadata.publisher.map(text.contains) == true)
            #expect(document.newest.metadata.retrieved != nil)
        }
    }
}
