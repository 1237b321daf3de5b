import Foundation
import TestSupport
import Testing

@Suite("The index in a folder that can't be written")
struct ReadOnlyIndexTests {
    /// What keeps root from writing where rights say otherwise; nothing for others.
    private static let prefix =
        getuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all " : ""

    @Test(
        "It is read as it stands, with a warning when it is older than the ledger (case 55)",
        .enabled(
            if: getuid() != 0 || PublicTool.hasCommand("setpriv"),
            "skipped: root, and there is no setpriv"
        )
    )
    func readOnly() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("Tides\n\nHigh at noon.", to: "tides.txt")
        try folder.write("Lamps\n\nThe lamp.", to: "lamp.txt")
        #expect(try folder.assay("import", "tides.txt").code == 0)
        #expect(try folder.assay("search", "noon").code == 0)
        #expect(try folder.assay("import", "lamp.txt").code == 0)
        let derived = folder.url.appending(path: ".assay").path
        #expect(chmod(derived, 0o555) == 0)
        defer { chmod(derived, 0o755) }
        let found = try AssayProcess.shell("\(Self.prefix)assay search noon", in: folder.url)
        #expect(found.output.contains("High at noon."), "\(found.errors)")
        #expect(found.errors.contains("[index.stale]"))
    }
}
