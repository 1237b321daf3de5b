import ClaimModel
import Foundation
import ProvenanceReport
import Testing
import Workspace

/// The two articles of the worked case, where they are at hand; they are not part of the project.
private let articles = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/articles")

@Suite("Real articles")
struct RealArticlesTests {
    @Test(
        "Both articles are imported, a claim recorded and evidence attached by quote, marked and reported",
        .enabled(
            if: FileManager.default.fileExists(atPath: articles.path),
            "skipped: ../shared/articles is not here"
        )
    )
    func wholeWay() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        for name in ["dubrovin-2021", "trt-world-2021"] {
            let path = articles.appending(path: "\(name).txt").path
            _ = try editor.importDocument(ImportRequest(path: path, isArticle: name.hasPrefix("dub")))
        }
        _ = try editor.recordClaim(
            named: "mission-suspended",
            Claim(
                statement: "Russia suspended its mission at NATO.",
                kind: .event,
                about: DateSpan("2021-11-01")
            ),
            article: "dubrovin-2021",
            quote: QuoteRequest("Since the beginning of November, Russia has suspended")
        )
        _ = try editor.attach(
            EvidenceRequest(
                source: "trt-world-2021",
                quote: QuoteRequest("mission in NATO will be shuttered"),
                stance: .supports
            ),
            to: "mission-suspended"
        )
        _ = try editor.mark(
            "mission-suspended",
            ReviewRequest(.verified, because: "The other article says so too.")
        )
        let reading = try test.read()
        #expect(try reading.check().isEmpty)
        let report = try reading.report(.workspace)
        // Nothing was published, so that there is nothing to correct.
        for format in ReportFormat.allCases where ![.corrections, .correctionsFeed].contains(format) {
            #expect(report.rendered(as: format).contains("mission-suspended"))
        }
    }
}
