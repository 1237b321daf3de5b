import ClaimLedger
import ClaimModel
import Foundation
import JSONData
import ProvenanceReport
import Testing
import Workspace

/// W3C Web Annotations, written and read again.
@Suite("Annotations")
struct AnnotationTests {
    /// What an export says, without what belongs to the records it was made from: their ids, times and authors.
    private func content(_ text: String) throws -> JSONValue {
        func plain(_ value: JSONValue) -> JSONValue {
            switch value {
            case .array(let values): return .array(values.map(plain))
            case .object(let object):
                var plainObject = JSONObject()
                for member in object.members where !["id", "created", "creator", "by"].contains(member.key) {
                    // A body leads to a claim by the record that brought it in.
                    let isLink = member.key == "source" && member.value.string != nil
                    if !isLink { plainObject[member.key] = plain(member.value) }
                }
                return .object(plainObject)
            default: return value
            }
        }
        return plain(try JSONParser.read(Array(text.utf8)))
    }

    private func export(_ workspace: Workspace, _ options: ReportOptions = ReportOptions()) throws -> String {
        try workspace.read().report(.workspace).rendered(as: .annotations, options)
    }

    /// A fresh workspace with the newest editions of another's documents.
    private func fresh(_ reading: WorkspaceReading) throws -> TestWorkspace {
        let test = try TestWorkspace()
        var editor = try test.editor()
        for document in reading.state.documents.map(\.newest) {
            var request = ImportRequest(
                path: reading.workspace.archive.path(of: document),
                isArticle: document.isArticle
            )
            request.name = document.id.name
            request.dialect = document.dialect
            request.encoding = document.encoding
            request.metadata = document.metadata
            _ = try editor.importDocument(request)
        }
        return test
    }

    @Test("The worked case goes out and comes in again, and nothing is lost", arguments: [false, true])
    func workedCase(countsUTF16: Bool) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let reading = try Workspace.holding(root.path, isolation: .inProcess).read()
        var options = ReportOptions()
        options.countsUTF16 = countsUTF16
        let out = try reading.report(.workspace).rendered(as: .annotations, options)
        let test = try fresh(reading)
        let file = try test.file("annotations.json", out)
        var editor = try test.editor(by: "Assay founders")
        let outcome = try editor.importAnnotations(at: file)
        #expect(outcome.findings.isEmpty, "\(outcome.findings)")
        #expect(outcome.claims.count == 50)
        #expect(outcome.appearances == 1)
        #expect(outcome.evidence == 202)
        #expect(outcome.reviews == 50)
        #expect(try content(out) == content(export(test.workspace, options)))
        let standings = try test.read().state.claims.map(\.standing)
        #expect(standings == reading.state.claims.map(\.standing))
        // The same again changes nothing.
        let before = try test.files(in: Workspace.claimsName)
        let again = try editor.importAnnotations(at: file)
        #expect(again.claims.isEmpty && again.evidence == 0 && again.reviews == 0 && again.known == 253)
        #expect(try test.files(in: Workspace.claimsName) == before)
        #expect(try test.read().check().isEmpty)
    }

    @Test("Proposals, decisions, notes, links, earlier and withdrawn reviews come in again as well")
    func everything() throws {
        let test = try TestWorkspace.withClaim()
        let kept = try test.attachBudget()
        let dropped = try test.attachBudget(.context, quote: "20,000 crowns in 2020")
        var editor = try test.editor()
        _ = try editor.attach(
            EvidenceRequest(
                source: "harbour",
                quote: QuoteRequest("In 2023 the lighthouse got nothing at all"),
                stance: .conflicts
            ),
            to: "budget-doubled"
        )
        _ = try editor.reject(dropped.id.description, because: "It only repeats.")
        _ = try editor.accept(kept.id.description, as: .context)
        _ = try editor.accept(kept.id.description, as: .supports, because: "After all.")
        _ = try editor.recordClaim(
            named: "built-in-1871",
            Claim(statement: "The lighthouse is of 1871.", kind: .event, tags: ["light", "😀"]),
            article: "ellery",
            quote: QuoteRequest("The lighthouse was built in 1871")
        )
        _ = try editor.link("built-in-1871", to: "budget-doubled", as: .related)
        _ = try editor.note("Ask the harbour master.", aboutClaim: "built-in-1871")
        var review = ReviewRequest(.verified, because: "Twice.")
        review.asOf = CalendarDate("2021-06-01")
        _ = try editor.mark("budget-doubled", review)
        review = ReviewRequest(.unverifiable, because: "In doubt.")
        review.asOf = CalendarDate("2021-07-01")
        let doubt = try editor.mark("budget-doubled", review)
        _ = try editor.withdrawReview(doubt.id.description, because: "No doubt.")
        _ = try editor.withdrawClaim("built-in-1871", because: "Not said so.")
        let out = try export(test.workspace)
        let other = try fresh(try test.read())
        let file = try other.file("annotations.jsonld", out)
        var importer = try other.editor()
        let outcome = try importer.importAnnotations(at: file)
        #expect(outcome.findings.isEmpty, "\(outcome.findings)")
        #expect(try content(out) == content(export(other.workspace)))
        let claim = try other.claim
        #expect(claim.evidence.map(\.state) == [.accepted, .rejected, .accepted])
        #expect(claim.reviews.count == 2 && claim.currentReviews.map(\.review.verdict) == [.verified])
    }

    @Test("Who made what another takes over is noted, and another's review is a draft that gives no standing")
    func creators() throws {
        let test = try TestWorkspace.withClaim()
        var reviewer = try test.editor(by: "Ada Checker")
        let name = try #require(try test.read().state.claims.first?.id.name)
        _ = try reviewer.mark(name, ReviewRequest(.unverifiable, because: "Nothing was found."))
        let other = try fresh(try test.read())
        let file = try other.file("a.json", try export(test.workspace))
        var importer = try other.editor(by: "Bo Iversen")
        let outcome = try importer.importAnnotations(at: file)
        let claim = try #require(try other.read().state.claims.first)
        #expect(claim.by == "Bo Iversen")
        #expect(outcome.findings.map(\.code) == ["annotation.reviewer"] && outcome.reviews == 0)
        #expect(
            claim.standing == .unreviewed && claim.drafts.map(\.review.rationale) == ["Nothing was found."]
        )
        // Once more brings in nothing more.
        #expect(try importer.importAnnotations(at: file).findings.isEmpty)
        #expect(try other.read().state.claims.first?.drafts.count == 1)
        #expect(claim.notes.map(\.text) == ["Taken over from annotations of Ada Checker."])
    }

    @Test("Annotations as Hypothesis writes them become claims; what can't be anchored is a finding")
    func hypothesis() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        var article = ImportRequest(path: try test.file("ellery.txt", Sample.article), isArticle: true)
        article.metadata.url = "https://coast.example/lighthouse"
        _ = try editor.importDocument(article)
        func row(_ uri: String, _ selector: String, _ text: String = "") -> String {
            """
            {"id": "x", "user": "acct:ada@hypothes.is", "uri": "\(uri)", "text": "\(text)", "tags": ["budget"],
             "target": [{"source": "\(uri)", "selector": [
               {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 0,
                "endOffset": 9}, {"type": "TextPositionSelector", "start": 1, "end": 9}, \(selector)]}]}
            """
        }
        func quote(_ exact: String) -> String { #"{"type": "TextQuoteSelector", "exact": "\#(exact)"}"# }
        let rows = [
            row(
                "http://coast.example/lighthouse/#top",
                quote("The last keeper left in 1968"),
                "He left in 1968."
            ),
            row("https://coast.example/lighthouse", quote("The lighthouse was built in 1871")),
            row("https://coast.example/lighthouse", quote("wholly other words that nobody wrote there")),
            row("https://elsewhere.example/", quote("The last keeper left in 1968")),
            row("https://coast.example/lighthouse", #"{"type": "SvgSelector", "value": "x"}"#),
        ]
        let file = try test.file("h.json", "{\"total\": 5, \"rows\": [\(rows.joined(separator: ","))]}")
        let outcome = try editor.importAnnotations(at: file)
        #expect(outcome.claims.map(\.name) == ["he-left-1968", "lighthouse-built-1871"])
        #expect(
            outcome.findings.map(\.code) == [
                "annotation.not-anchored", "annotation.no-document", "annotation.no-quote",
            ]
        )
        #expect(outcome.findings.allSatisfy { $0.place.file == file })
        let claim = try #require(try test.read().state.claims.first)
        #expect(claim.claim.statement == "He left in 1968." && claim.claim.tags == ["budget"])
        #expect(claim.notes.map(\.text) == ["Taken over from annotations of acct:ada@hypothes.is."])
        let range = try #require(claim.appearances.first?.appearance.selector.position?.range)
        #expect(Array(Sample.article.unicodeScalars).count > range.end)
        #expect(try editor.importAnnotations(at: file).known == 2)
    }

    @Test("Selectors count code points, and UTF-16 units on request; choices and refinements are followed")
    func positions() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        let text = "😀😀 first words here\n\nThen 👩🏽‍🚀 said: the lamp is out. Again the lamp is out."
        _ = try editor.importDocument(ImportRequest(path: try test.file("lamp.txt", text), isArticle: true))
        _ = try editor.recordClaim(
            named: "lamp-out",
            Claim(statement: "The lamp is out.", kind: .event),
            article: "lamp",
            quote: QuoteRequest("the lamp is out", occurrence: 2)
        )
        let edition = try #require(try test.read().state.documents.first).newest.edition.hex
        let points = try export(test.workspace)
        var options = ReportOptions()
        options.countsUTF16 = true
        let units = try export(test.workspace, options)
        let claim = try #require(try test.read().state.claims.first)
        let range = try #require(claim.appearances.first?.appearance.selector.position?.range)
        #expect(points.contains("\"start\": \(range.start)"))
        // Two smiling faces, and an astronaut of two pairs and a joiner with a skin tone.
        #expect(units.contains("\"start\": \(range.start + 5)") && units.contains("utf-16"))
        for export in [points, units] {
            let other = try fresh(try test.read())
            var importer = try other.editor()
            let outcome = try importer.importAnnotations(at: try other.file("a.json", export))
            #expect(outcome.findings.isEmpty)
            let read = try #require(try other.read().state.claims.first)
            #expect(read.appearances.first?.appearance == claim.appearances.first?.appearance)
        }
        let choice = """
            {"type": "Annotation", "body": {"type": "Choice", "items": [
              {"type": "TextualBody", "value": "The lamp went out."}, {"type": "TextualBody", "value": "other"}]},
             "target": {"source": "urn:sha256:\(edition)", "selector": {"type": "XPathSelector", "value": "/x",
               "refinedBy": {"type": "TextQuoteSelector", "exact": "first words here"}}}}
            """
        let outcome = try editor.importAnnotations(at: try test.file("choice.json", choice))
        #expect(outcome.claims.map(\.name) == ["lamp-went-out"])
        let bare = """
            [{"type": "Annotation", "bodyValue": "By position.", "target": {"source": "urn:sha256:\(edition)",
              "selector": {"type": "TextPositionSelector", "start": 3, "end": 8}}}]
            """
        _ = try editor.importAnnotations(at: try test.file("bare.json", bare))
        let last = try #require(try test.read().state.claims.last)
        #expect(last.appearances.first?.appearance.selector.quote.exact == "first")
    }

    @Test(
        "A file that holds no annotations is refused",
        arguments: [
            ("{", "annotation.not-json"), ("{\"a\": 1}", "annotation.none"), ("7", "annotation.none"),
        ]
    )
    func refused(text: String, code: String) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        do {
            _ = try editor.importAnnotations(at: try test.file("a.json", text))
            Issue.record("it was taken")
        } catch WorkspaceError.refused(let finding) {
            #expect(finding.code == code)
        }
    }

    @Test(
        "An annotation that is not as it should be is a finding, and the others come in",
        arguments: [
            ("7", "annotation.malformed"), ("{}", "annotation.malformed"),
            (#"{"target": "x", "assay:claim": {"name": 1}}"#, "annotation.malformed"),
            (#"{"target": "x"}"#, "annotation.no-document"),
            (#"{"target": "budget", "bodyValue": "x"}"#, "annotation.no-quote"),
            (
                #"{"target": {"source": "budget", "selector": {"type": "TextQuoteSelector", "exact": "40,000 crowns"}}}"#,
                "annotation.not-article"
            ),
            (
                #"""
                {"target": {"source": "budget", "selector": {"type": "TextQuoteSelector", "exact": "40,000 crowns"}},
                 "assay:evidence": {"claim": "no-such-claim", "number": 1, "stance": "supports"}}
                """#, "annotation.no-claim"
            ),
        ]
    )
    func malformed(item: String, code: String) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let good = """
            {"target": {"source": "ellery", "selector": {"type": "TextQuoteSelector",
              "exact": "The last keeper left in 1968"}}}
            """
        let outcome = try editor.importAnnotations(at: try test.file("a.json", "[\(item), \(good)]"))
        #expect(outcome.findings.map(\.code) == [code])
        #expect(outcome.claims.map(\.name) == ["last-keeper-left-1968"])
    }
}
