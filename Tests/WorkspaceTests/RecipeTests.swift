import ClaimLedger
import ClaimModel
import DocumentImport
import Foundation
import PassageIndex
import TestSupport
import Testing

@testable import Workspace

@Suite("How a file is read, and what stands for it")
struct RecipeTests {
    private static func document(_ change: (inout Document) -> Void = { _ in }) throws -> Document {
        var document = Document(
            id: try #require(DocumentID("minutes")),
            edition: SHA256Digest.of([1]),
            byteCount: 1,
            archivePath: "minutes.xml",
            mediaType: "application/xml",
            dialect: "tei",
            origin: "minutes.xml",
            metadata: DocumentMetadata(),
            isArticle: false
        )
        change(&document)
        return document
    }

    /// Each of what passages depend on, changed alone.
    private static let changes: [(String, @Sendable (inout Document) -> Void)] = [
        ("dialect", { $0.dialect = "nitf" }), ("encoding", { $0.encoding = "KOI8-R" }),
        ("limits", { $0.limits = ["depth": 300] }), ("recovery", { $0.isRecovered = true }),
        ("description", { $0.dialectDescription = SHA256Digest.of([2]) }),
    ]

    @Test("Whatever passages depend on changes the fingerprint, and each in its own way")
    func fingerprint() throws {
        let all = try [Self.document()] + Self.changes.map { try Self.document($0.1) }
        #expect(Set(all.map { RecipeFingerprint($0).text }).count == all.count)
        #expect(RecipeFingerprint(all[0]).text.hasPrefix("reader=\(ReaderVersion.current) "))
    }

    @Test("What a document does not depend on leaves the fingerprint as it is")
    func unchanged() throws {
        let other = try Self.document {
            $0.metadata.title = "Minutes"
            $0.isArticle = true
            $0.archivePath = "elsewhere.xml"
            // What nobody raised is not raised.
            $0.limits = ["depth": ReadingLimits().depth, "no-such-limit": 7]
        }
        #expect(try RecipeFingerprint(other) == RecipeFingerprint(Self.document()))
    }

    @Test("How many passages there may be is kept to at an import alone: what is archived stays readable")
    func passages() throws {
        let test = try TestWorkspace()
        let document = try Self.document()
        let again = try test.workspace.archive.recipe(for: document)
        #expect(again.limits.passagesPerKilobyte == .max && again.limits.freePassages == .max)
        var asked = ReadingRecipe()
        asked.dialect = document.dialect
        #expect(
            asked.limits.passagesPerKilobyte < .max && RecipeFingerprint(asked) == RecipeFingerprint(again)
        )
    }

    @Test("A recipe and the document that it was made from have one fingerprint")
    func ofRecipe() throws {
        let test = try TestWorkspace()
        for (name, change) in Self.changes where name != "description" {
            let document = try Self.document(change)
            let recipe = try test.workspace.archive.recipe(for: document)
            #expect(RecipeFingerprint(recipe) == RecipeFingerprint(document), "\(name)")
        }
    }

    /// A way of reading, with a file that wants it.
    struct Way: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let name: String
        let bytes: [UInt8]
        var change: @Sendable (inout ImportRequest) -> Void = { _ in }
    }

    private static let dialect = "root: minutes\nspeech: said/@by\nmetadata: head\n"
    private static let minutes =
        "<minutes><head>H</head><said by=\"Ines\">The lantern is lit.</said></minutes>"

    static let ways: [Way] = {
        let deep =
            String(repeating: "<a>", count: 300) + "The lantern." + String(repeating: "</a>", count: 300)
        var zip = ZipWriter()
        zip.add("may.xml", minutes)
        zip.add("note.txt", "The lantern was mended.\n")
        var deepZip = ZipWriter()
        deepZip.add("deep.xml", deep)
        deepZip.add("cut.xml", "<r><p>The lantern</p><p>went out")
        return [
            Way(testDescription: "as it says itself", name: "a.txt", bytes: Array("The lantern.\n".utf8)),
            Way(testDescription: "own dialect", name: "may.xml", bytes: Array(minutes.utf8)),
            Way(testDescription: "raised limit", name: "deep.xml", bytes: Array(deep.utf8)) {
                $0.limits = ["depth": 400]
            },
            Way(
                testDescription: "recovery",
                name: "cut.xml",
                bytes: Array("<r><p>The lantern</p><p>went out".utf8)
            ) { $0.recovers = true },
            Way(
                testDescription: "encoding",
                name: "latin.txt",
                bytes: Array("The lantern of Saint-Ren".utf8) + [0xE9, 0x0A]
            ) { $0.encoding = "ISO-8859-1" },
            Way(
                testDescription: "given dialect",
                name: "a.xml",
                bytes: Array("<r><p>The lantern.</p></r>".utf8)
            ) {
                $0.dialect = "text"
            },
            Way(testDescription: "own dialect in a packed folder", name: "may.zip", bytes: zip.bytes),
            Way(
                testDescription: "limit and recovery in a packed folder",
                name: "deep.zip",
                bytes: deepZip.bytes
            ) {
                $0.limits = ["depth": 400]
                $0.recovers = true
            },
        ]
    }()

    private static func imported(_ way: Way) throws -> TestWorkspace {
        let test = try TestWorkspace()
        try FileManager.default.createDirectory(
            atPath: "\(test.folder)/Dialects",
            withIntermediateDirectories: true
        )
        try Data(dialect.utf8).write(to: URL(fileURLWithPath: "\(test.folder)/Dialects/town-minutes.dialect"))
        var request = ImportRequest(path: try test.file(way.name, way.bytes))
        way.change(&request)
        var editor = try test.editor()
        try editor.importFiles([request]) { _, outcome in
            if case .refused(let finding) = outcome { Issue.record("\(finding)") }
        }
        return test
    }

    @Test(
        "What an import took into the index is current: nothing is read again to search it",
        arguments: ways
    )
    func searchAfterImport(way: Way) throws {
        let test = try Self.imported(way)
        // Whoever reads an archived file now gets nothing.
        for name in try test.files(in: "Sources-Archive").keys where !name.hasPrefix("dialects") {
            try FileManager.default.removeItem(atPath: "\(test.folder)/Sources-Archive/\(name)")
        }
        let first = try test.read().search("lantern")
        #expect(!first.passages.isEmpty && first.findings.isEmpty)
        var editor = try test.editor()
        let name = first.passages[0].document.isInCollection ? nil : first.passages[0].document.id.name
        if let name { _ = try editor.note("Look at this.", aboutDocument: name) }
        let second = try test.read().search("lantern")
        #expect(second.passages == first.passages && second.findings.isEmpty)
    }

    @Test("An index that was deleted is built again the same, whatever way a file is read", arguments: ways)
    func rebuilt(way: Way) throws {
        let test = try Self.imported(way)
        func found() throws -> [String] {
            try test.read().search("lantern").passages.map { "\($0.document.id) \($0.passage)" }.sorted()
        }
        let before = try found()
        try FileManager.default.removeItem(atPath: "\(test.folder)/.assay")
        // The workspace's own descriptions may change; the archive keeps those that were used.
        try FileManager.default.removeItem(atPath: "\(test.folder)/Dialects")
        #expect(try found() == before && !before.isEmpty)
        #expect(try test.read().check().isEmpty)
    }

    @Test("What is read in another way than before is read again, and only that")
    func otherReader() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        for name in ["a", "b"] {
            let path = try test.file("\(name).txt", "The lantern \(name).\n")
            _ = try editor.importDocument(ImportRequest(path: path))
        }
        #expect(try test.read().search("lantern").passages.count == 2)
        let (index, _) = try test.workspace.openIndex()
        let document = try test.read().document(named: "a").newest
        var older = RecordedFile(document)
        older.recipe = "an older reader"
        try index.record([older])
        for mark in ["recorded files", "ledger heads"] { try index.setMark(mark, "of another version") }
        // The same bytes again are not read, and so do not make what was read before any newer.
        _ = try editor.importDocument(ImportRequest(path: "\(test.folder)/incoming/a.txt"))
        let found = try test.read().search("lantern")
        #expect(found.passages.count == 2)
        #expect(found.findings.map(\.code) == ["index.rebuilt"])
        #expect(found.findings[0].meaning.contains("1 of 2 files"))
        #expect(try index.files().map(\.recipe).allSatisfy { $0 != "an older reader" })
    }
}
