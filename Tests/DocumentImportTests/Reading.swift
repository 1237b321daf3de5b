import ClaimModel
import Foundation

@testable import DocumentImport

/// Reads bytes as one document, in pieces of a size; of a file of several, what it says of itself and all passages.
func read(
    _ bytes: [UInt8],
    as fileName: String = "test.xml",
    recipe: ReadingRecipe = ReadingRecipe(),
    chunk: Int = 1 << 16
) throws -> (document: ReadDocument, passages: [Passage]) {
    final class Collected { var passages: [Passage] = [] }
    let collected = Collected()
    let reader = DocumentReader(fileName: fileName, by: recipe) { event in
        if case .passage(let passage) = event { collected.passages.append(passage) }
    }
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
    recipe: ReadingRecipe = ReadingRecipe(),
    chunk: Int = 1 << 16
) throws -> (document: ReadDocument, passages: [Passage]) {
    try read(Array(text.utf8), as: fileName, recipe: recipe, chunk: chunk)
}

/// The finding for which a document is refused; nil when it is not.
func refusal(_ bytes: [UInt8], as fileName: String = "test.xml", recipe: ReadingRecipe = ReadingRecipe())
    -> Finding?
{
    do {
        _ = try read(bytes, as: fileName, recipe: recipe)
        return nil
    } catch {
        return error as? Finding
    }
}

func refusal(_ text: String, as fileName: String = "test.xml", recipe: ReadingRecipe = ReadingRecipe())
    -> Finding?
{
    refusal(Array(text.utf8), as: fileName, recipe: recipe)
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
