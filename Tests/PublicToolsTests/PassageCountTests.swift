import Foundation
import TestSupport
import Testing

/// What the importer keeps of real files, against what lxml finds in them.
@Suite("Passages of real files")
struct PassageCountTests {
    private static let data = AssayProcess.projectFolder.deletingLastPathComponent().appending(
        path: "shared/data"
    )

    private static func canRun() -> Bool {
        FileManager.default.fileExists(atPath: data.path) && PublicTool.hasModules("lxml")
    }

    @Test(
        "Every paragraph's and utterance's text is kept, and its speaker",
        .enabled(if: canRun(), "skipped: ../shared/data or Python's lxml is not here"),
        arguments: ["hansard", "jats-elife", "newsml-g2", "parlamint-es-ct", "sdmx", "uslm", "feedparser"]
    )
    func everyText(name: String) throws {
        let folder = Self.data.appending(path: name)
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: \(name) is not in ../shared/data")
            return
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".xml") }.sorted().map { folder.appending(path: $0).path }
        let work = try TemporaryFolder()
        let readings = work.url.appending(path: "readings.jsonl")
        let reading = try AssayProcess.run(["read", "--format", "json"] + files, in: work.url)
        // Some files are made to be refused; the comparison says what of the others is missing.
        #expect(reading.code == 0 || reading.code == 1, "\(reading.errors)")
        try Data(reading.output.utf8).write(to: readings)
        let compared = try PublicTool.script("compare_passages.py", [name, folder.path, readings.path])
        print(compared.output.split(separator: "\n").last.map(String.init) ?? "")
        #expect(compared.code == 0, "\(compared.output)\(compared.errors)")
    }
}
