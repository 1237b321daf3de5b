import Foundation
import Testing

@Suite("The system's own target")
struct ImportTests {
    /// The folder of the sources, from this file's place.
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test("No other target imports the C library, or the target that stands for it")
    func onlyImporter() throws {
        let names = ["Glibc", "Musl", "Darwin", "CSystem", "CNettle", "Crypto", "CryptoKit"]
        let files = try #require(
            FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
        )
        var importers: Set<String> = []
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let imports = lines.compactMap { line -> String? in
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place < 3, place + 1 < words.count else {
                    return nil
                }
                return String(words[words.count - 1].split(separator: ".")[0])
            }
            if imports.contains(where: names.contains) {
                importers.insert(file.deletingLastPathComponent().lastPathComponent)
            }
        }
        #expect(count > 300)
        #expect(importers == ["System"])
    }
}
