import ClaimModel
import DocumentImport
import Foundation

/// Reads bytes as a document, in pieces of a size.
func read(
    _ bytes: [UInt8],
    as fileName: String = "test.xml",
    options: ReadingOptions = ReadingOptions(),
    chunk: Int = 1 << 16
) throws -> (document: ReadDocument, passages: [Passage]) {
    final class Collected { var passages: [Passage] = [] }
    let collected = Collected()
    let reader = DocumentReader(fileName: fileName, options: options) { collected.passages.append($0) }
    var start = 0
    while start < bytes.count {
        let end = min(start + chunk, bytes.count)
        try bytes[start..<end].withUnsafeBytes { try reader.feed($0) }
        start = end
    }
    return (try reader.finish(), collected.passages)
}

func read(
    _ text: String,
    as fileName: String = "test.xml",
    options: ReadingOptions = ReadingOptions(),
    chunk: Int = 1 << 16
) throws -> (document: ReadDocument, passages: [Passage]) {
    try read(Array(text.utf8), as: fileName, options: options, chunk: chunk)
}

/// The finding for which a document is refused; nil when it is not.
func refusal(_ bytes: [UInt8], as fileName: String = "test.xml", options: ReadingOptions = ReadingOptions())
    -> Finding?
{
    do {
        _ = try read(bytes, as: fileName, options: options)
        return nil
    } catch {
        return error as? Finding
    }
}

func refusal(_ text: String, as fileName: String = "test.xml", options: ReadingOptions = ReadingOptions())
    -> Finding?
{
    refusal(Array(text.utf8), as: fileName, options: options)
}

/// Folders of the tests and beside the project.
enum Folders {
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let fixtures = tests.appending(path: "Fixtures")
    static let shared = tests.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "shared")

    static func hasShared(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: shared.appending(path: name).path)
    }
}
