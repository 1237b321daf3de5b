import ClaimLedger
import ClaimModel
import Foundation
import Synchronization
import Testing
import Workspace

/// A workspace in a temporary folder of its own, with a clock that goes on by a second a look.
final class TestWorkspace: Sendable {
    let folder: String
    let workspace: Workspace
    private let clock = TestClock()

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        self.folder = folder.path
        workspace = try Workspace.make(at: folder.path, isolation: .inProcess)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func editor(by author: String = "Ada Checker") throws -> WorkspaceEditor {
        try WorkspaceEditor(workspace, by: author) { [clock] in clock.next() }
    }

    /// Writes a file outside the workspace's folders and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        let incoming = "\(folder)/incoming"
        try FileManager.default.createDirectory(atPath: incoming, withIntermediateDirectories: true)
        let path = "\(incoming)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Writes a file of bytes outside the workspace's folders and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = try file(name, "")
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    func read() throws -> WorkspaceReading { try workspace.read() }

    /// The bytes of every file below a folder of the workspace.
    func files(in name: String) throws -> [String: Data] {
        let root = URL(fileURLWithPath: "\(folder)/\(name)")
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let url = root.appending(path: path)
            if let data = try? Data(contentsOf: url) { files[path] = data }
        }
        return files
    }
}

/// A clock that goes on by a second a look.
private final class TestClock: Sendable {
    private let seconds = Mutex<Int64>(1_795_000_000)

    func next() -> Timestamp {
        let second = seconds.withLock { value in
            value += 1
            return value
        }
        return Timestamp(milliseconds: second * 1_000) ?? Timestamp.now()
    }
}

/// Texts of our own to import.
enum Sample {
    static let article = """
        Harbour town doubles its lighthouse budget

        The council of Port Ellery met on 3 May 2021. Mayor Ines Duarte said the lighthouse budget is twice \
        that of last year.

        The lighthouse was built in 1871. The last keeper left in 1968.
        """

    static let revisedArticle = """
        Harbour town doubles its lighthouse budget

        Correction: an earlier text gave a wrong year.

        The council of Port Ellery met on 3 May 2021. Mayor Ines Duarte said the lighthouse budget is twice \
        that of last year.

        The lighthouse was built in 1874. Nobody has lived there for decades.
        """

    static let source = """
        <?xml version="1.0" encoding="UTF-8"?>
        <nitf xml:lang="en">
          <head>
            <title>Budget of Port Ellery 2021</title>
            <docdata><date.issue norm="20210510"/></docdata>
            <pubdata name="Ellery Gazette" ex-ref="https://gazette.example/budget-2021"/>
          </head>
          <body>
            <body.head><hedline><hl1>Budget of Port Ellery 2021</hl1></hedline></body.head>
            <body.content>
              <p>The lighthouse gets 40,000 crowns, against 20,000 crowns in 2020.</p>
              <p>The lamp was first lit in 1874.</p>
            </body.content>
          </body>
        </nitf>
        """

    static let laterSource = """
        <nitf><head><title>Harbour works</title>
        <docdata><date.issue norm="20230301"/></docdata>
        <pubdata name="Ellery Gazette" ex-ref="https://gazette.example/harbour-2023"/></head>
        <body><body.content><p>In 2023 the lighthouse got nothing at all.</p></body.content></body></nitf>
        """
}

extension TestWorkspace {
    /// An article and two sources imported, a claim recorded with a supporting and a conflicting passage.
    static func withClaim() throws -> TestWorkspace {
        let test = try TestWorkspace()
        var editor = try test.editor()
        var article = ImportRequest(path: try test.file("ellery.txt", Sample.article), isArticle: true)
        article.metadata.publisher = "Coast Daily"
        _ = try editor.importDocument(article)
        _ = try editor.importDocument(ImportRequest(path: try test.file("budget.xml", Sample.source)))
        _ = try editor.importDocument(ImportRequest(path: try test.file("harbour.xml", Sample.laterSource)))
        _ = try editor.recordClaim(
            named: "budget-doubled",
            Claim(
                statement: "The lighthouse budget doubled in 2021.",
                kind: .comparison,
                about: DateSpan("2021")
            ),
            article: "ellery",
            quote: QuoteRequest("the lighthouse budget is twice that of last year"),
            attribution: Attribution([
                .init(name: "Coast Daily", mode: .ownVoice),
                .init(name: "Ines Duarte", role: "mayor", mode: .indirectSpeech),
            ])
        )
        return test
    }

    /// Attaches the passage that gives both budgets, and returns its record.
    func attachBudget(
        _ stance: Evidence.Stance = .supports,
        quote: String = "40,000 crowns, against 20,000 crowns in 2020"
    ) throws -> Record {
        var editor = try editor()
        return try editor.attach(
            EvidenceRequest(
                source: "budget",
                quote: QuoteRequest(quote),
                stance: stance
            ),
            to: "budget-doubled"
        )
    }

    var claim: TrackedClaim {
        get throws { try read().claim(named: "budget-doubled") }
    }
}
