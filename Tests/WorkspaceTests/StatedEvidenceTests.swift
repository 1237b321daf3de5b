import ClaimLedger
import ClaimModel
import TestSupport
import Testing
import Workspace

@Suite("Evidence that a document states itself")
struct StatedEvidenceTests {
    private static let note = """
        <note xmlns:assay="urn:assay:evidence"><title>On the budget</title>
        <p assay:supports="budget-doubled" assay:summary="It gives both sums.">The light gets 40,000 crowns, against
          20,000 crowns.</p>
        <p>Others say it got <b assay:conflicts="budget-doubled nobodys-claim">33,000 crowns</b> before.</p></note>
        """

    @Test(
        "It becomes proposed evidence of the claims that there are, and a finding for those that there are not"
    )
    func proposes() throws {
        let test = try TestWorkspace.withClaim()
        let path = try test.file("note.xml", Self.note)
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: path))
        #expect(outcome.statedFor.map(\.name) == ["budget-doubled"])
        let finding = try #require(outcome.findings.first { $0.code == "evidence.no-such-claim" })
        #expect(finding.meaning.contains("'nobodys-claim'") && finding.excerpt == "33,000 crowns")

        let claim = try test.read().claim(named: "budget-doubled")
        let stated = claim.evidence.filter { $0.evidence.origin == .document }
        #expect(stated.map(\.state) == [.proposed, .proposed])
        #expect(stated.map(\.evidence.stance) == [.supports, .conflicts])
        #expect(stated.map(\.evidence.summary) == ["It gives both sums.", nil])
        #expect(
            stated.map(\.evidence.selector.quote.exact) == [
                "The light gets 40,000 crowns, against 20,000 crowns.", "33,000 crowns",
            ]
        )
        #expect(stated.allSatisfy { $0.evidence.source == outcome.document.edition })
        #expect(try test.read().check().isEmpty)
    }

    @Test("Proposals change no standing, and may be accepted like others")
    func standing() throws {
        let test = try TestWorkspace.withClaim()
        var editor = try test.editor()
        _ = try editor.importDocument(ImportRequest(path: try test.file("note.xml", Self.note)))
        let claim = try test.read().claim(named: "budget-doubled")
        let before = claim.standing
        let first = try #require(claim.evidence.first { $0.evidence.origin == .document })
        _ = try editor.accept(first.record.description)
        let after = try test.read().claim(named: "budget-doubled")
        #expect(after.standing == before)
        #expect(after.evidence.first { $0.record == first.record }?.state == .accepted)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A file that is read again proposes evidence for claims recorded since, and its quotes still hold")
    func newerClaims() throws {
        let test = try TestWorkspace.withClaim()
        let path = try test.file(
            "note.xml",
            Self.note.replacing("nobodys-claim", with: "budget-grew")
        )
        var editor = try test.editor()
        let first = try editor.importDocument(ImportRequest(path: path))
        #expect(first.findings.first?.advice?.contains("--again") == true)
        _ = try editor.recordClaim(
            named: "budget-grew",
            Claim(statement: "The lighthouse budget grew.", kind: .event),
            article: "ellery",
            quote: QuoteRequest("the lighthouse budget is twice that of last year"),
            attribution: Attribution([.init(name: "Coast Daily", mode: .ownVoice)])
        )
        var request = ImportRequest(path: path)
        #expect(try editor.importDocument(request).statedFor.isEmpty)
        request.readsAgain = true
        let again = try editor.importDocument(request)
        #expect(again.change == .alreadyThere && again.statedFor.map(\.name) == ["budget-grew"])
        #expect(try test.read().check().isEmpty)
    }

    @Test("Documents in packed files state evidence too; those get records of their own, the others none")
    func packed() throws {
        let test = try TestWorkspace.withClaim()
        var writer = ZipWriter()
        writer.add("notes/budget.xml", Self.note)
        writer.add("notes/other.xml", "<note><p>Nothing to say.</p></note>")
        writer.add(
            "notes/unknown.xml",
            "<note xmlns:assay='urn:assay:evidence'><p assay:supports='no-claim'>A lamp.</p></note>"
        )
        let path = try test.file("notes.zip", writer.bytes)
        var editor = try test.editor()
        var outcome: CollectionOutcome?
        try editor.importFiles([ImportRequest(path: path)]) { _, found in
            if case .collection(let found) = found { outcome = found }
        }
        #expect(outcome?.statedFor.map(\.name) == ["budget-doubled"])
        #expect(outcome?.findings.map(\.code) == ["evidence.no-such-claim", "evidence.no-such-claim"])
        let claim = try test.read().claim(named: "budget-doubled")
        let stated = claim.evidence.filter { $0.evidence.origin == .document }
        #expect(stated.map(\.evidence.stance) == [.supports, .conflicts])
        let parts = try test.read().state.documents.compactMap(\.newest.part?.member)
        #expect(parts == ["notes/budget.xml"])
        #expect(try test.read().check().isEmpty)
    }

    @Test("Importing the file again proposes what was not there yet, and nothing twice")
    func again() throws {
        let test = try TestWorkspace.withClaim()
        let path = try test.file("note.xml", Self.note)
        var editor = try test.editor()
        _ = try editor.importDocument(ImportRequest(path: path))
        let count = try test.read().ledger.records.count
        let outcome = try editor.importDocument(ImportRequest(path: path))
        #expect(outcome.change == .alreadyThere && outcome.statedFor.isEmpty)
        #expect(try test.read().ledger.records.count == count)
    }
}
