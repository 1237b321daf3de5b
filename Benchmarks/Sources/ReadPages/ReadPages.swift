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
                var options = ReadingOptions()
                options.dialect = "html"
                let document = try readDocument(at: path, options: options) { texts.append($0.text) }
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
