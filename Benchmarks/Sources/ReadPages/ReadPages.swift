import ClaimModel
import DocumentImport
import Foundation

/// Reads web pages and writes what was read as lines of JSON: the page's path, its text, title, authors and date.
@main
struct ReadPages {
    static func main() throws {
        for path in CommandLine.arguments.dropFirst() {
            var texts: [String] = []
            var line: [String: Any] = ["path": path]
            do {
                var recipe = ReadingRecipe()
                recipe.dialect = "html"
                let read = try readFile(at: path, by: recipe, in: .inProcess)
                guard let page = read.documents.first else { continue }
                texts = page.passages.map(\.text)
                let document = page.document
                line["title"] = document.metadata.title
                line["authors"] = document.metadata.creators.map(\.name)
                line["published"] = document.metadata.published?.description
            } catch {
                line["error"] = "\(error)"
            }
            line["text"] = texts.joined(separator: "\n")
            print(String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self))
        }
    }
}
