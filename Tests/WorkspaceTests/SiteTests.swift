import ClaimModel
import Foundation
import ProvenanceReport
import Testing
import Workspace

@Suite("A static site")
struct SiteTests {
    private func site(_ publication: Publication) throws -> (test: TestWorkspace, folder: String, pages: Int)
    {
        let test = try TestWorkspace.withClaim()
        _ = try test.attachBudget()
        var editor = try test.editor()
        _ = try editor.mark("budget-doubled", ReviewRequest(.verified, because: "Twice."))
        let folder = "\(test.folder)/site"
        return (test, folder, try test.read().writeSite(to: folder, publication))
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test("Every page of a site verifies by itself, and a changed one does not")
    func verified() throws {
        var publication = Publication(address: "https://desk.example/checks", publisher: "Harbour Desk")
        publication.title = "The lighthouse, checked"
        let (test, folder, pages) = try site(publication)
        let paths = ["index.html", "articles/ellery.html", "claims/budget-doubled.html"]
        #expect(pages == paths.count)
        for path in paths {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
            let outcome = try test.read().verify(try StoredReport(bytes), named: path) { bytes }
            #expect(outcome.findings.isEmpty && outcome.isMadeAgain, "\(path): \(outcome.findings)")
            let forged = Array(
                String(decoding: bytes, as: UTF8.self).replacing("Twice.", with: "Never.").utf8
            )
            let found = try test.read().verify(try StoredReport(forged), named: path) { forged }
            #expect(found.findings.contains { $0.severity == .error }, "\(path)")
        }
    }

    @Test("Pages lead to one another, have their own addresses, and are made alike again")
    func links() throws {
        let (test, folder, _) = try site(Publication(address: "https://desk.example/checks/"))
        let index = try text("\(folder)/index.html")
        #expect(index.contains("href=\"./claims/budget-doubled.html\""))
        let claim = try text("\(folder)/claims/budget-doubled.html")
        #expect(claim.contains("href=\"../index.html\""))
        #expect(
            claim.contains(
                "<meta property=\"og:url\" content=\"https://desk.example/checks/claims/budget-doubled.html\">"
            )
        )
        let map = try text("\(folder)/sitemap.xml")
        #expect(map.contains("<loc>https://desk.example/checks/claims/budget-doubled.html</loc>"))
        let feed = try text("\(folder)/feed.xml")
        #expect(feed.contains("Verified: The lighthouse budget doubled in 2021."))
        _ = try test.read().writeSite(to: folder, Publication(address: "https://desk.example/checks/"))
        #expect(try text("\(folder)/index.html") == index)
        #expect(try text("\(folder)/feed.xml") == feed)
    }

    @Test("A claim's picture says what its page does, and holds nothing from outside")
    func picture() throws {
        let (test, folder, _) = try site(Publication())
        // The folder goes with the workspace.
        defer { withExtendedLifetime(test) {} }
        let picture = try text("\(folder)/cards/budget-doubled.svg")
        #expect(picture.contains("Verified") && picture.contains("The lighthouse budget doubled in"))
        #expect(!picture.contains("href") && !picture.contains("<script"))
        // Without an address there is no map, since it has no relative ones.
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/sitemap.xml"))
    }

    // MARK: - assay.json

    @Test("What assay.json says is taken, and what is not understood is refused")
    func publicationFile() throws {
        let test = try TestWorkspace()
        #expect(try test.workspace.settings().publication == Publication())
        let file = URL(fileURLWithPath: "\(test.folder)/assay.json")
        try Data("{\"publisher\": \"Harbour Desk\", \"standfirst\": \"We looked.\"}".utf8).write(to: file)
        #expect(try test.workspace.settings().publication.publisher == "Harbour Desk")
        #expect(try test.workspace.settings().publication.standfirst == "We looked.")
        for text in ["{", "[]", "{\"publisher\": 1}", "{\"colour\": \"red\"}", "{\"publisher\": \"\"}"] {
            try Data(text.utf8).write(to: file)
            #expect(throws: WorkspaceError.self) { _ = try test.workspace.settings().publication }
        }
    }

    @Test("Words that no ledger holds are named when a page is verified")
    func ownWords() throws {
        let (test, _, _) = try site(Publication())
        var options = ReportOptions()
        options.publication.standfirst = "We looked."
        let bytes = try test.read().report(.workspace).laidOut(as: .html, options).bytes
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                "<p class=\"standfirst\" dir=\"auto\">We looked.</p>"
            )
        )
        let outcome = try test.read().verify(try StoredReport(bytes), named: "r") { bytes }
        #expect(outcome.ownWords == ["standfirst “We looked.”"])
        #expect(outcome.isMadeAgain)
    }
}
