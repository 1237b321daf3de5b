import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import DocumentImport

/// Files that provoke findings which no other test meets.
@Suite("Findings that are seldom met")
struct ProvokedFindingTests {
    private func recipe(_ limit: ReadingLimits.Limit, _ value: Int) -> ReadingRecipe {
        var recipe = ReadingRecipe()
        recipe.limits[limit] = value
        return recipe
    }

    @Test("A passage beyond its limit refuses the file")
    func longPassage() {
        let text = "<note><p>\(String(repeating: "lamp ", count: 100_000))</p></note>"
        #expect(refusal(text, recipe: recipe(.passageBytes, 100_000))?.code == "xml.text-too-long")
        #expect(refusal(text, recipe: recipe(.passageBytes, 1_000_000)) == nil)
    }

    @Test("A page and a message beyond their limit are refused")
    func longPage() {
        let page = "<!DOCTYPE html><html><body><p>\(String(repeating: "lamp ", count: 100))</p></body></html>"
        #expect(refusal(page, as: "a.html", recipe: recipe(.pageBytes, 100))?.code == "html.too-long")
        let mail =
            "From: Ada <ada@x.example>\r\nSubject: Lamps\r\n\r\n\(String(repeating: "lamp ", count: 100))\r\n"
        #expect(
            unpackingRefusal(Array(mail.utf8), as: "a.eml", recipe: recipe(.pageBytes, 100))?.code
                == "mail.too-long"
        )
    }

    @Test("A file beyond its limit is refused, and says how to raise it")
    func largeFile() {
        let found = unpackingRefusal(
            Array("<r><p>The lamp was lit.</p></r>".utf8),
            as: "a.xml",
            recipe: recipe(.fileBytes, 9)
        )
        #expect(found?.code == "file.too-large" && found?.advice?.contains("--limit fileBytes=") == true)
    }

    @Test("A tag of a page that has more attributes than are read loses the rest, and that is said")
    func attributes() throws {
        let attributes = (0..<50).map { "a\($0)=\"x\"" }.joined(separator: " ")
        let page =
            "<!DOCTYPE html><html><body><p \(attributes)>The lamp was lit by the sea.</p></body></html>"
        let found = try read(page, as: "a.html", recipe: recipe(.attributesPerTag, 20))
        #expect(found.document.findings.map(\.code).contains("html.attributes-dropped"))
        #expect(found.passages.map(\.text) == ["The lamp was lit by the sea."])
    }

    @Test("Linked data of a page that is no JSON is said, and the page is read")
    func linkedData() throws {
        let page =
            "<!DOCTYPE html><html><head><script type=\"application/ld+json\">{\"author\": [[[</script></head>"
            + "<body><p>The lamp was lit by the sea.</p></body></html>"
        let found = try read(page, as: "a.html")
        #expect(found.document.findings.map(\.code) == ["html.linked-data"])
        #expect(found.passages.map(\.text) == ["The lamp was lit by the sea."])
    }

    @Test("An instruction with a colon in its name is doubtful, and nothing is lost")
    func instruction() throws {
        let found = try read("<?old:feed x?><note><p>The lamp was lit.</p></note>")
        #expect(found.document.findings.map(\.code) == ["xml.doubtful"])
        #expect(found.passages.map(\.text) == ["The lamp was lit."])
    }

    @Test("A feed of reviewed claims beyond its limit is refused")
    func longFeed() {
        let start = "{\"dataFeedElement\": [{\"@type\": \"ClaimReview\", \"claimReviewed\": \""
        let bytes = Array(start.utf8) + [UInt8](repeating: 0x61, count: 128 << 20) + Array("\"}]}".utf8)
        #expect(refusal(bytes, as: "a.json")?.code == "claimreview.too-long")
    }

    @Test("A response of a web archive in an unknown compression, or not of HTTP, is left out alone")
    func responses() throws {
        var writer = WARCWriter()
        writer.respond(
            "https://ellery.example/bad",
            Array("lamps".utf8),
            header: "Content-Type: text/html\nContent-Encoding: exi"
        )
        writer.respond(
            "https://ellery.example/good",
            WebArchiveTests.page("Good"),
            header: "Content-Type: text/html"
        )
        writer.add(
            "response",
            "https://ellery.example/worse",
            "application/http; msgtype=response",
            Array("no status line at all\r\n\r\n".utf8)
        )
        let found = try unpack(writer.bytes, as: "a.warc")
        #expect(found.refused.map(\.code) == ["warc.encoding", "warc.not-http"])
        #expect(found.texts.values.map { $0 } == [["Good by the sea."]])
    }
}
