import ClaimModel
import Foundation
import Testing
import Workspace

@Suite("The index in a folder that can't be written")
struct ReadOnlyIndexTests {
    @Test(
        "It is read as it stands, with a warning when it is older than the ledger (case 55)",
        .enabled(if: getuid() != 0)
    )
    func readOnly() throws {
        let test = try TestWorkspace()
        var editor = try test.editor()
        _ = try editor.importDocument(
            ImportRequest(path: try test.file("tides.txt", "Tides\n\nHigh at noon."))
        )
        #expect(try test.read().search("noon").passages.count == 1)
        _ = try editor.importDocument(ImportRequest(path: try test.file("lamp.txt", "Lamps\n\nThe lamp.")))
        let folder = "\(test.folder)/.assay"
        #expect(chmod(folder, 0o555) == 0)
        defer { chmod(folder, 0o755) }
        let found = try test.read().search("noon")
        #expect(found.passages.count == 1)
        #expect(found.findings.map(\.code) == ["index.stale"])
    }
}
