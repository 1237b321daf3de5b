import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("What a workspace puts into its reports")
struct BrandingTests {
    private func put(_ name: String, _ text: String, in test: TestWorkspace) throws {
        let folder = "\(test.folder)/Report"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }

    @Test("Without a folder of its own a workspace puts nothing in")
    func nothing() throws {
        let house = try TestWorkspace.withClaim().workspace.houseStyle()
        #expect(house == .init())
    }

    @Test("Template, style and ratings are read from the folder Report, and shown")
    func read() throws {
        let test = try TestWorkspace.withClaim()
        try put(
            "template.mustache",
            "<footer>Harbour Desk</footer>{{> changes}}{{> corrections}}{{> claims}}{{> withdrawn}}{{> problems}}"
                + "{{> sources}}{{> recheck}}",
            in: test
        )
        try put("style.css", "footer { color: teal }", in: test)
        try put(
            "ratings.json",
            """
            {"scale": ["Wrong", "Right"], "others": ["Open"], "standings": {"verified": "Right", "disputed": "Wrong",
            "unverifiable": "Open", "not checkable": "Open", "unreviewed": "Open"}}
            """,
            in: test
        )
        let html = try test.read().report(.workspace).rendered(as: .html)
        #expect(html.contains("<footer>Harbour Desk</footer>"))
        #expect(html.contains("footer { color: teal }</style>"))
        #expect(html.contains("<bdi>Open</bdi>"))
    }

    @Test(
        "What can't be read refuses the report, and says where it is wrong",
        arguments: [
            ("template.mustache", "{{> claims}}", "template.part-missing"),
            ("style.css", "<", "style.refused"),
            ("ratings.json", "{", "ratings.malformed"),
        ]
    )
    func refused(name: String, text: String, code: String) throws {
        let test = try TestWorkspace.withClaim()
        try put(name, text, in: test)
        let reading = try test.read()
        let error = try #require(throws: WorkspaceError.self) { try reading.report(.workspace) }
        guard case .refused(let finding) = error else {
            Issue.record("another error: \(error)")
            return
        }
        #expect(try reading.check() == [finding])
        #expect(finding.code == code)
        #expect(finding.place.file == "Report/\(name)")
    }

    @Test("A link in the folder Report is not followed")
    func link() throws {
        let test = try TestWorkspace.withClaim()
        try put("other.css", "p { color: red }", in: test)
        try FileManager.default.createSymbolicLink(
            atPath: "\(test.folder)/Report/style.css",
            withDestinationPath: "\(test.folder)/Report/other.css"
        )
        #expect(throws: WorkspaceError.self) { try test.workspace.houseStyle() }
    }
}
