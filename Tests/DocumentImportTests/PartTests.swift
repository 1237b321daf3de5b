import ClaimModel
import Foundation
import Testing

@testable import DocumentImport

@Suite("Several documents in a file")
struct PartTests {
    private static let fixtures = [
        "newsml.xml", "parlamint.xml", "rss.xml", "rss-1.xml", "atom.xml", "mediawiki.xml", "oai.xml",
    ]

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Folders.fixtures.appending(path: name)))
    }

    @Test(
        "No two documents of a file have one key, and reading it again gives the same ones",
        arguments: fixtures
    )
    func keys(name: String) throws {
        let bytes = try bytes(name)
        let documents = try readParts(bytes, as: name)
        #expect(Set(documents.map(\.document.part)).count == documents.count)
        #expect(documents.allSatisfy { $0.document.part?.isEmpty == false && !$0.passages.isEmpty })
        #expect(try readParts(bytes, as: name).map(\.document) == documents.map(\.document))
    }

    @Test(
        "However the file is cut into pieces, the same comes out",
        arguments: fixtures + ["jats.xml", "sdmx.xml", "evidence.xml"]
    )
    func pieces(name: String) throws {
        let bytes = try bytes(name)
        let whole = try readParts(bytes, as: name)
        for chunk in [1, 7, 1_000] {
            let cut = try readParts(bytes, as: name, chunk: chunk)
            #expect(cut.map(\.document) == whole.map(\.document))
            #expect(cut.map(\.passages) == whole.map(\.passages))
        }
    }

    @Test("A file that is one document gives one, without a key")
    func single() throws {
        let documents = try readParts(try bytes("tei-note.xml"), as: "tei-note.xml")
        #expect(documents.map(\.document.part) == [nil])
        // An item by itself is the document.
        let item = "<newsItem guid=\"g\"><contentMeta><headline>Alone</headline></contentMeta></newsItem>"
        #expect(try readParts(Array(item.utf8)).map(\.document.part) == [nil])
    }

    @Test("The newest version counts, in whatever order versions stand")
    func versions() throws {
        func text(_ order: [Int]) throws -> String? {
            let revisions = order.map {
                "<revision><id>\($0)</id><timestamp>2020-0\($0)-01T00:00:00Z</timestamp><text>Version \($0).</text></revision>"
            }
            let source = "<mediawiki><page><title>T</title><id>1</id>\(revisions.joined())</page></mediawiki>"
            let document = try #require(try readParts(Array(source.utf8)).first)
            #expect(document.document.metadata.edition == "3")
            #expect(document.document.metadata.published == CalendarDate("2020-03-01"))
            return document.passages.last?.text
        }
        for order in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] { #expect(try text(order) == "Version 3.") }
    }

    @Test("A passage that grows without end goes on in others, and no word is lost")
    func longPassages() throws {
        let words = Array(repeating: "lamps and oil", count: 200_000).joined(separator: " ")
        let passages = try read("<r><p>\(words)</p><p>end</p></r>").passages
        #expect(passages.count == 4)
        #expect(passages.dropLast().map(\.text).joined(separator: " ") == words)
        #expect(passages.map(\.locator) == ["/r[1]/p[1]", "/r[1]/p[1]~2", "/r[1]/p[1]~3", "/r[1]/p[2]"])
        #expect(passages.allSatisfy { $0.text.utf8.count <= 1 << 20 })
    }

    @Test(
        "A file that is one document comes through whole, however many passages it has",
        arguments: ["r", "TEI"]
    )
    func manyPassages(root: String) throws {
        let body = (0..<12_000).map { "<p>Paragraph \($0).</p>" }.joined()
        let text = "<\(root)>\(body)</\(root)>"
        var count = 0
        let reader = DocumentReader(fileName: "test.xml") { (event: ReadingEvent) in
            if case .passage = event { count += 1 }
        }
        try Array(text.utf8).withUnsafeBytes { try reader.feed($0) }
        try reader.finish()
        #expect(count == 12_000)
    }
}
