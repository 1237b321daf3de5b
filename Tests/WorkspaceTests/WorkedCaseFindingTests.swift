import ClaimLedger
import ClaimModel
import Foundation
import TestSupport
import Testing
import Workspace

@Suite("What the finder proposes in the worked case")
struct WorkedCaseFindingTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A workspace with the worked case's documents and one of its claims, to which nothing is attached.
    private func proposals(for name: String) throws -> [(evidence: Evidence, reasons: [String])] {
        let known = try Workspace.holding(Self.project.path, isolation: .inProcess).read()
        let claim = try known.claim(named: name)
        let first = try #require(claim.appearances.first?.appearance)
        let article = try #require(known.state.document(edition: first.article)?.newest)
        let test = try TestWorkspace()
        var editor = try test.editor()
        let archive = Self.project.appending(path: "Sources-Archive").path
        var request = ImportRequest(path: "\(archive)/\(article.archivePath)", isArticle: true)
        request.metadata = article.metadata
        _ = try editor.importDocument(request)
        let sources = known.state.documents.map(\.newest).filter { !$0.isArticle }.map {
            ImportRequest(path: "\(archive)/\($0.archivePath)")
        }
        try editor.importFiles(sources) { _, _ in }
        _ = try editor.recordClaim(
            named: name,
            claim.claim,
            article: article.id.name,
            quote: QuoteRequest(first.selector.quote.exact),
            attribution: first.attribution
        )
        _ = try editor.find(FindRequest(claims: [name]))
        return try test.read().claim(named: name).evidence.map { tracked in
            guard case .finder(let reasons, _) = tracked.evidence.origin else {
                return (tracked.evidence, [])
            }
            return (tracked.evidence, reasons)
        }
    }

    @Test(
        "“20 times” is set beside the sums of another year, with the working and the year, and nothing more is said"
    )
    func twentyTimes() throws {
        let found = try proposals(for: "budgets-20-times")
        let workings = [
            "881 / 69.2 = 12.7, the claim says twenty times; the amounts are of another time than the claim (2016)",
            "900 / 66.3 = 13.6, the claim says twenty times; the amounts are of another time than the claim (2017)",
        ]
        let computed = found.prefix(3).filter { found in workings.contains { found.reasons.contains($0) } }
        #expect(!computed.isEmpty, "\(found.map(\.reasons))")
        // The claim is of 2021: the sums of other years leave it open.
        #expect(computed.allSatisfy { $0.evidence.stance == .context })
        #expect(found.allSatisfy { $0.evidence.stance != .supports })
    }

    @Test("5 July 2019 is supported, and what shows a later meeting says so")
    func lastMeeting() throws {
        let found = try proposals(for: "nrc-last-meeting")
        #expect(found.prefix(3).contains { $0.evidence.stance == .supports })
        #expect(found.contains { $0.reasons.contains { $0.hasPrefix("overtaken: from 2022-01") } })
    }
}
