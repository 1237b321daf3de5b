import ClaimLedger
import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("Importing documents")
struct ImportJobTests {
    @Test("An archived file is kept byte for byte and named with its SHA-256")
    func keepsBytes() throws {
        let test = try TestWorkspace()
        let text = Sample.source.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n  "
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("budget.xml", text)))
        let stored = try test.files(in: "Sources-Archive")
        #expect(outcome.change == .imported)
        #expect(stored == ["budget.xml": Data(text.utf8)])
        #expect(outcome.document.edition == SHA256Digest.of(Array(text.utf8)))
        #expect(outcome.document.byteCount == text.utf8.count)
        #expect(outcome.document.dialect == "nitf")
        #expect(outcome.document.metadata.publisher == "Ellery Gazette")
        #expect(outcome.document.metadata.published == CalendarDate("2021-05-10"))
        #expect(outcome.document.metadata.url == "https://gazette.example/budget-2021")
    }

    @Test("The same bytes again change nothing and say so")
    func sameBytes() throws {
        let test = try TestWorkspace()
        let path = try test.file("budget.xml", Sample.source)
        var editor = try test.editor()
        _ = try editor.importDocument(ImportRequest(path: path))
        let before = try (test.files(in: "Claims"), test.files(in: "Sources-Archive"))
        let other = try test.file("copy-of-it.xml", Sample.source)
        #expect(try editor.importDocument(ImportRequest(path: path)).change == .alreadyThere)
        #expect(try editor.importDocument(ImportRequest(path: other)).change == .alreadyThere)
        #expect(try test.files(in: "Claims") == before.0)
        #expect(try test.files(in: "Sources-Archive") == before.1)
    }

    @Test("A source becomes an article when it is imported as one")
    func becomesArticle() throws {
        let test = try TestWorkspace()
        let path = try test.file("ellery.txt", Sample.article)
        var editor = try test.editor()
        _ = try editor.importDocument(ImportRequest(path: path))
        let outcome = try editor.importDocument(ImportRequest(path: path, isArticle: true))
        #expect(outcome.change == .nowAnArticle)
        #expect(try test.read().document(named: "ellery").isArticle)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A new edition is found by its address, and every quote is looked for again")
    func newEdition() throws {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        let corrected = Sample.source.replacingOccurrences(of: "40,000 crowns", with: "20,500 crowns")
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("later.xml", corrected)))
        #expect(outcome.change == .newEdition)
        #expect(outcome.document.id.name == "budget")
        #expect(outcome.quoteChanges.map(\.claim.name) == ["budget-doubled"])
        #expect(outcome.quoteChanges.first?.requoted.isChange == true)
        let document = try test.read().document(named: "budget")
        #expect(document.editions.count == 2)
        #expect(try test.files(in: "Sources-Archive").count == 4)
        #expect(try test.read().check().isEmpty)
    }

    @Test("An article's new edition names the claims whose quotes moved and those whose quotes vanished")
    func newArticleEdition() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        for (name, quote) in [
            ("built-1871", "built in 1871"), ("keeper-left", "The last keeper left in 1968"),
        ] {
            _ = try editor.recordClaim(
                named: name,
                Claim(statement: "Statement of \(name)", kind: .event),
                article: "ellery",
                quote: QuoteRequest(quote)
            )
        }
        var request = ImportRequest(
            path: try test.file("ellery-2.txt", Sample.revisedArticle),
            isArticle: true
        )
        request.editionOf = "ellery"
        let outcome = try editor.importDocument(request)
        let fates = Dictionary(
            uniqueKeysWithValues: outcome.quoteChanges.map { ($0.claim.name, $0.requoted) }
        )
        #expect(fates["budget-doubled"]?.outcome == .moved)
        #expect(fates["budget-doubled"]?.isChange == false)
        #expect(fates["keeper-left"]?.outcome == .orphaned)
        #expect(fates["built-1871"]?.isChange == true)
    }

    @Test(
        "A new edition is searched for the quotes of evidence that is proposed or accepted, not for others",
        arguments: [(Evidence.State.proposed, 1), (.accepted, 1), (.rejected, 0), (.withdrawn, 0)]
    )
    func evidenceInNewEdition(state: Evidence.State, count: Int) throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.find()
        let proposal = try #require(try test.read().proposals().first { $0.source?.name == "budget" })
        let id = proposal.evidence.record.description
        switch state {
        case .proposed: break
        case .accepted: _ = try editor.accept(id)
        case .rejected: _ = try editor.reject(id)
        case .withdrawn: _ = try editor.withdrawEvidence(id, because: "it was a mistake")
        }
        let longer = Sample.source.replacingOccurrences(
            of: "<body.content>",
            with: "<body.content><p>Corrected on 12 May.</p>"
        )
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("later.xml", longer)))
        #expect(outcome.change == .newEdition)
        #expect(outcome.quoteChanges.map(\.isClaimsOwn) == Array(repeating: false, count: count))
        let evidence = try #require(
            try test.claim.evidence.first { $0.record == proposal.evidence.record }
        )
        #expect(evidence.requoted.map(\.requoted.outcome) == Array(repeating: .moved, count: count))
        #expect(try test.read().check().isEmpty)
    }

    @Test("A quote that reads otherwise in a new edition is recorded with what it reads now")
    func readsOtherwise() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        let misspelt = Sample.article.replacingOccurrences(of: "budget is twice", with: "budgett is twice")
        var request = ImportRequest(path: try test.file("ellery-2.txt", misspelt), isArticle: true)
        request.editionOf = "ellery"
        let outcome = try editor.importDocument(request)
        let words = "the lighthouse budgett is twice that of last year"
        #expect(outcome.quoteChanges.map(\.requoted.reads) == [words])
        let tracked = try #require(try test.claim.appearances.first)
        #expect(tracked.requoted.map(\.requoted.reads) == [words])
        #expect(tracked.requoted.map(\.requoted.isChange) == [true])
        // In an edition where it reads the same, nothing else is said.
        request = ImportRequest(
            path: try test.file("ellery-3.txt", Sample.article + "\n\nThe end."),
            isArticle: true
        )
        request.editionOf = "ellery"
        let third = try editor.importDocument(request)
        #expect(third.quoteChanges.allSatisfy { $0.requoted.reads == nil })
    }

    @Test("A file that is refused leaves nothing behind")
    func refusal() throws {
        let test = try TestWorkspace()
        let path = try test.file("broken.xml", "<nitf><body><p>never closed")
        var editor = try test.editor()
        let error = #expect(throws: WorkspaceError.self) {
            _ = try editor.importDocument(ImportRequest(path: path))
        }
        guard case .refused(let finding) = error else {
            Issue.record("expected a refusal, got \(String(describing: error))")
            return
        }
        #expect(finding.place.file?.hasSuffix("broken.xml") == true)
        #expect(finding.place.line != nil)
        #expect(try test.files(in: "Claims").isEmpty)
        #expect(try test.files(in: "Sources-Archive").isEmpty)
    }

    @Test("Two documents of one file name get two names")
    func sameFileName() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        _ = try editor.importDocument(
            ImportRequest(path: try test.file("page.txt", "Tide tables\n\nHigh at noon."))
        )
        let second = try test.file("page.txt", "Shipping news\n\nNo ship came.")
        _ = try editor.importDocument(ImportRequest(path: second))
        #expect(try test.read().state.documents.map(\.id.name) == ["tide-tables", "shipping-news"])
    }

    @Test("A file that lies in the archive already stays where it is")
    func inPlace() throws {
        let test = try TestWorkspace()
        let folder = "\(test.workspace.archive.path)/gazette"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(Sample.source.utf8).write(to: URL(fileURLWithPath: "\(folder)/budget.xml"))
        #expect(try test.read().check().map(\.code) == ["archive.unrecorded"])
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: "\(folder)/budget.xml"))
        #expect(outcome.document.archivePath == "gazette/budget.xml")
        #expect(try test.read().check().isEmpty)
    }
}
