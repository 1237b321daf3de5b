import ClaimLedger
import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("Dialects that a workspace describes")
struct DescribedDialectTests {
    private static let description = """
        # Minutes of the town council
        root: minutes
        heading: h
        speech: said/@by
        metadata: head
        title: head/title
        published: head/@date
        edition: minutes/@version
        """

    private static let minutes = """
        <minutes version="2"><head date="2021-05-03"><title>Sitting of 3 May</title></head>
        <h>Budget</h><said by="Ines Duarte">The light gets 40,000 crowns.</said></minutes>
        """

    private func workspace(_ description: String) throws -> TestWorkspace {
        let test = try TestWorkspace()
        try describe(description, in: test)
        return test
    }

    private func describe(_ description: String, in test: TestWorkspace) throws {
        let folder = "\(test.folder)/Dialects"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(description.utf8).write(to: URL(fileURLWithPath: "\(folder)/town-minutes.dialect"))
    }

    @Test(
        "A document is read by the description, which the archive keeps: it reads the same whatever becomes of it"
    )
    func reproducible() throws {
        let test = try workspace(Self.description)
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("may.xml", Self.minutes)))
        let document = outcome.document
        #expect(document.dialect == "town-minutes")
        #expect(document.metadata.title == "Sitting of 3 May" && document.metadata.edition == "2")
        #expect(document.metadata.published == CalendarDate("2021-05-03"))
        #expect(document.dialectDescription == SHA256Digest.of(Array(Self.description.utf8)))

        let before = try test.workspace.archive.text(of: document)
        #expect(before.passages.map(\.speaker) == [nil, "Ines Duarte"])
        #expect(before.passages.map(\.kind) == [.heading, .utterance])
        // The ledger keeps what names the description.
        #expect(try test.read().document(named: "may").newest == document)

        try describe("root: minutes\nskipped: said\n", in: test)
        #expect(try test.workspace.archive.text(of: document) == before)
        try FileManager.default.removeItem(atPath: "\(test.folder)/Dialects")
        #expect(try test.workspace.archive.text(of: document) == before)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A kept description that is changed or gone is a finding of the check", arguments: [true, false])
    func damagedDescription(isChanged: Bool) throws {
        let test = try workspace(Self.description)
        var editor = try test.editor()
        let outcome = try editor.importDocument(ImportRequest(path: try test.file("may.xml", Self.minutes)))
        let digest = try #require(outcome.document.dialectDescription)
        let path = "\(test.folder)/Sources-Archive/dialects/\(digest.hex).dialect"
        if isChanged {
            try Data("root: minutes\n".utf8).write(to: URL(fileURLWithPath: path))
        } else {
            try FileManager.default.removeItem(atPath: path)
        }
        let codes = try test.read().check().map(\.code)
        #expect(codes == [isChanged ? "archive.changed" : "file.unreadable"])
    }

    @Test("A wrong description stops an import with its file and line, and is a finding of the check")
    func wrong() throws {
        let test = try workspace("root: minutes\nparagraf: p\n")
        var editor = try test.editor()
        let path = try test.file("may.xml", Self.minutes)
        let error = #expect(throws: WorkspaceError.self) {
            _ = try editor.importDocument(ImportRequest(path: path))
        }
        guard case .refused(let finding) = try #require(error) else {
            Issue.record("not refused: \(String(describing: error))")
            return
        }
        #expect(finding.place.description == "Dialects/town-minutes.dialect:2:1")
        #expect(try test.read().check() == [finding])
        #expect(try test.files(in: "Sources-Archive").isEmpty)
    }

    @Test("Two descriptions can't have the same root")
    func sameRoot() throws {
        let test = try workspace(Self.description)
        try Data("root: minutes".utf8).write(
            to: URL(fileURLWithPath: "\(test.folder)/Dialects/other.dialect")
        )
        let found = try test.workspace.describedDialects().findings
        #expect(found.count == 1 && found[0].meaning.contains("root 'minutes'"))
    }
}
