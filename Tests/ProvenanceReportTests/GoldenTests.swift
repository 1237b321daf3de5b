import ClaimLedger
import ClaimModel
import Foundation
import ProvenanceReport
import Testing

/// A file that holds what was agreed on.
///
/// `ASSAY_UPDATE_GOLDEN=1` writes it anew, and the test fails all the same: what was written is for a person to look at, and
/// comparing it with itself would say nothing.
enum Golden {
    static let isUpdating = ProcessInfo.processInfo.environment["ASSAY_UPDATE_GOLDEN"] == "1"

    /// Compares a text with the file of this name, and shows the first line that differs.
    static func compare(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws
    {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        let golden = (try? Data(contentsOf: file)) ?? Data()
        let found = Data(text.utf8)
        if found == golden { return }
        if isUpdating {
            try found.write(to: file)
            Issue.record(
                "\(name) was written anew: look at its changes, and run again",
                sourceLocation: location
            )
            return
        }
        Issue.record("\(name): \(difference(Array(found), Array(golden)))", sourceLocation: location)
    }

    /// The first line that differs, with some bytes of it around the place.
    static func difference(_ found: [UInt8], _ golden: [UInt8]) -> String {
        let place = zip(found, golden).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let start = place ?? min(found.count, golden.count)
        let line = found.prefix(start).count { $0 == 0x0A } + 1
        func piece(_ bytes: [UInt8]) -> String {
            let rest = bytes.dropFirst(max(0, start - 40)).prefix(120)
            return start >= bytes.count ? "nothing more" : "“\(String(decoding: rest, as: UTF8.self))”"
        }
        return "line \(line) reads \(piece(found)), agreed is \(piece(golden))"
    }
}

/// The whole report against files that were looked at.
@Suite("The report as a whole")
struct GoldenTests {
    @Test("A report reads as it was agreed", arguments: ReportFormat.allCases)
    func golden(format: ReportFormat) throws {
        let isFirst = [.html, .markdown, .json].contains(format)
        let name = isFirst ? "harbour-town" : "harbour-town-\(format.rawValue.replacing(" ", with: "-"))"
        var rendered = try HarbourTown.report().rendered(as: format)
        if format == .html {
            // The look and the script are resources with files of their own; here they would only make noise.
            rendered = rendered.replacing(/<(style|script)>[^<]*<\//) { "<\($0.1)></" }
                .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
        }
        rendered = rendered.replacing(/"reportDigest": ?"[0-9a-f]+"/, with: "\"reportDigest\": \"…\"")
        try Golden.compare(rendered, "\(name).\(format.fileEnding)")
    }

    @Test("A golden file that differs shows where")
    func difference() {
        let text = Array("one\ntwo\nthree\n".utf8)
        #expect(Golden.difference(Array("one\ntoo\nthree\n".utf8), text).hasPrefix("line 2 reads “one\ntoo"))
        #expect(Golden.difference(Array("one\ntwo\n".utf8), text).hasPrefix("line 3 reads nothing more"))
    }

    @Test(
        "The same ledger gives the same bytes, whatever the order of its lines",
        arguments: ReportFormat.allCases
    )
    func sameBytes(format: ReportFormat) throws {
        let report = try HarbourTown.report()
        let again = try HarbourTown.report()
        let shuffled = try HarbourTown.report(shuffled: true)
        #expect(report == shuffled)
        #expect(report.rendered(as: format) == again.rendered(as: format))
        #expect(report.rendered(as: format) == shuffled.rendered(as: format))
    }

    @Test("The fixture has a claim of every standing but the newest, which have tests of their own")
    func everyStanding() throws {
        let standings = Set(try HarbourTown.ledger().state.claims.map(\.standing))
        #expect(
            standings.union([.misleading, .missingContext, .contested, .provisional])
                == Set(Standing.allCases)
        )
    }

    @Test("An article or claim that isn't there has no report")
    func unknownScopes() throws {
        let material = try HarbourTown.material(try HarbourTown.ledger())
        let document = try #require(DocumentID("no-such-article"))
        let source = try #require(DocumentID("harbour-log"))
        let claim = try #require(ClaimID("no-such-claim"))
        #expect(ProvenanceReport(material, scope: .article(document)) == nil)
        #expect(ProvenanceReport(material, scope: .article(source)) == nil)
        #expect(ProvenanceReport(material, scope: .claim(claim)) == nil)
    }

    @Test("A report on one claim has its card, and names others without leading to them")
    func oneClaim() throws {
        let id = try #require(ClaimID("ferry-twenty-crossings"))
        let html = try HarbourTown.report(.claim(id)).rendered(as: .html)
        #expect(html.contains("id=\"claim-ferry-twenty-crossings\""))
        #expect(html.contains("no-ship-since-spring"))
        #expect(!html.contains("href=\"#claim-no-ship-since-spring\""))
        #expect(!html.contains("id=\"claim-bridge-first\""))
    }

    @Test("A claim in two articles is shown in full once")
    func shownOnce() throws {
        let html = try HarbourTown.report().rendered(as: .html)
        #expect(html.components(separatedBy: "id=\"claim-ferry-twenty-crossings\"").count == 2)
        #expect(html.contains("Shown in full under <a href=\"#article-harbour-after-bridge\">"))
        let radio = try HarbourTown.report(.article(try #require(DocumentID("strait-radio"))))
        #expect(radio.rendered(as: .html).contains("id=\"claim-ferry-twenty-crossings\""))
    }

    @Test("Every link within the page leads somewhere, and no two places have one name")
    func innerLinks() throws {
        for scope in [ReportScope.workspace, .claim(try #require(ClaimID("ferry-twenty-crossings")))] {
            let html = try HarbourTown.report(scope).rendered(as: .html)
            let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            let targets = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            #expect(!targets.isEmpty)
            #expect(Set(targets).isSubset(of: Set(ids)))
        }
    }

    @Test("The JSON is JSON to others, with the heads and every claim")
    func foreignJSON() throws {
        let report = try HarbourTown.report()
        let data = Data(report.rendered(as: .json).utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let proof = try #require(object["proof"] as? [String: Any])
        #expect(proof["heads"] as? [String] == report.heads.map(\.description))
        #expect((object["claims"] as? [[String: Any]])?.count == 8)
    }

    @Test("The strongest evidence against a verdict is pointed out")
    func strongest() throws {
        let markdown = try HarbourTown.report().rendered(as: .markdown)
        #expect(markdown.contains("**Strongest evidence against “disputed”:** E1 أخبار البحر"))
        #expect(markdown.contains("**Strongest evidence against “verified”:** E2 Coast Weekly"))
    }
}
