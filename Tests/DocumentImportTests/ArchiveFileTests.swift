import ClaimModel
import DocumentImport
import Foundation
import Testing

@Suite("Files to import")
struct ArchiveFileTests {
    private func refusal(_ path: String) -> Finding? {
        do {
            _ = try readFile(at: path, in: .inProcess)
            return nil
        } catch {
            return error
        }
    }

    @Test("Case 28: links, folders, pipes and devices are refused, and nothing waits for them")
    func notRegular() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.txt")
        try Data("Text.\n".utf8).write(to: file)
        let link = folder.appending(path: "link.txt")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        let pipe = folder.appending(path: "pipe")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        #expect(refusal(file.path) == nil)
        for path in [link.path, pipe.path, folder.path, "/dev/zero"] {
            #expect(refusal(path)?.code == "file.not-regular", "\(path)")
        }
        #expect(refusal(folder.appending(path: "none").path)?.code == "file.unreadable")
    }

    @Test("Case 31: exactly the bytes that are read are handed on")
    func bytesHandedOn() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString).xml")
        defer { try? FileManager.default.removeItem(at: folder) }
        let data = Data(("<r>" + String(repeating: "<p>Some text.</p>\n", count: 20_000) + "</r>").utf8)
        try data.write(to: folder)
        var taken = Data()
        var file = try ArchiveFile(path: folder.path, displayName: "a.xml")
        try file.readAll { taken.append(contentsOf: $0) }
        #expect(taken == data)
    }
}
