import ClaimModel
import DocumentImport
import Foundation
import TestSupport
import Testing

@Suite("Web archives: WARC and WACZ")
struct WebArchiveTests {
    static func page(_ words: String) -> [UInt8] {
        Array(
            "<html><head><title>\(words)</title></head><body><p>\(words) by the sea.</p></body></html>".utf8
        )
    }

    /// The body in chunks of seven bytes.
    static func chunked(_ body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: 7) {
            let chunk = body[start..<min(start + 7, body.count)]
            bytes += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + Array("\r\n".utf8)
        }
        return bytes + Array("0\r\n\r\n".utf8)
    }

    @Test(
        "A chunk of a negative, a huge or no size refuses its record alone",
        arguments: [
            "-5", "+5", "FFFFFFFF", "FFFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFFF1", "5\r\nabcde\r\nzz",
            "5\r\nabcde\r\n-1", "zz", "0x10", "5_0",
        ]
    )
    func chunkSizes(size: String) throws {
        var writer = WARCWriter()
        let body = Array("\(size)\r\n<html><p>The lamp got 40 crowns.</p></html>\r\n0\r\n\r\n".utf8)
        let header = "Content-Type: text/html\nTransfer-Encoding: chunked"
        writer.respond("https://ellery.example/bad", body, header: header)
        writer.respond("https://ellery.example/good", Self.chunked(Self.page("Good")), header: header)
        let unpacked = try unpack(writer.bytes, as: "a.warc")
        #expect(unpacked.refused.map(\.code) == ["warc.chunks"])
        #expect(unpacked.texts.values.map { $0 } == [["Good by the sea."]])
    }

    static let crawl: WARCWriter = {
        let html = "Content-Type: text/html"
        var writer = WARCWriter()
        writer.add("warcinfo", "", "application/warc-fields", Array("software: none\r\n".utf8))
        writer.add(
            "request",
            "https://ellery.example/",
            "application/http; msgtype=request",
            Array("GET /".utf8)
        )
        writer.respond("https://ellery.example/plain", page("Plain"))
        writer.respond(
            "https://ellery.example/packed",
            Gzip.pack(page("Packed")),
            header: "\(html)\nContent-Encoding: gzip"
        )
        writer.respond(
            "https://ellery.example/chunked",
            chunked(page("Chunked")),
            header: "\(html)\ntransfer-encoding: CHUNKED"
        )
        writer.respond(
            "https://ellery.example/both",
            chunked(Gzip.pack(page("Both"))),
            header: "\(html)\nTransfer-Encoding: chunked\nContent-Encoding: gzip"
        )
        writer.respond(
            "https://ellery.example/kept-header",
            page("Kept"),
            header: "\(html)\nTransfer-Encoding: chunked"
        )
        writer.respond(
            "https://ellery.example/latin",
            page("Lighthouse").map { $0 == UInt8(ascii: "g") ? 0xE9 : $0 },
            header: "\(html); charset=ISO-8859-1"
        )
        writer.respond("https://ellery.example/lamp.png", [0x89, 0x50], header: "Content-Type: image/png")
        writer.respond("https://ellery.example/gone", page("Gone"), status: "404 Not Found")
        writer.respond("https://ellery.example/moved", [], header: "Location: /", status: "301 Moved")
        return writer
    }()

    static let expected: [String: [String]] = [
        "https://ellery.example/plain": ["Plain by the sea."],
        "https://ellery.example/packed": ["Packed by the sea."],
        "https://ellery.example/chunked": ["Chunked by the sea."],
        "https://ellery.example/both": ["Both by the sea."],
        "https://ellery.example/kept-header": ["Kept by the sea."],
        "https://ellery.example/latin": ["Li\u{E9}hthouse by the sea."],
    ]

    static var wacz: [UInt8] {
        var writer = ZipWriter()
        writer.add("datapackage.json", "{}")
        writer.add("pages/pages.jsonl", "{}\n")
        writer.add("indexes/index.cdx.gz", Gzip.pack(Array("example,ellery)/ 2021 {}".utf8)))
        writer.add("archive/data.warc.gz", crawl.packedBytes)
        return writer.bytes
    }

    @Test(
        "Every response that is a page is a document, with its address and the day of its capture",
        arguments: [("crawl.warc", crawl.bytes), ("crawl.warc.gz", crawl.packedBytes), ("site.wacz", wacz)]
    )
    func responses(_ name: String, _ bytes: [UInt8]) throws {
        let found = try unpack(bytes, as: name)
        var texts: [String: [String]] = [:]
        for member in found.members { texts[member.url ?? "?"] = found.texts[member.name] }
        #expect(texts.compactMapValues(\.self) == Self.expected)
        #expect(found.documents.values.allSatisfy { $0.metadata.retrieved == CalendarDate("2021-05-04") })
        #expect(Set(found.documents.values.compactMap(\.metadata.url)) == Set(Self.expected.keys))
        #expect(found.findings.isEmpty)
    }

    @Test("A page can't claim another's address: the archive's counts")
    func address() throws {
        var writer = WARCWriter()
        let page =
            #"<html><head><link rel="canonical" href="https://other.example/"></head><p>Lamp</p></html>"#
        writer.respond("https://ellery.example/", Array(page.utf8))
        let found = try unpack(writer.bytes, as: "a.warc")
        #expect(found.documents.values.map(\.metadata.url) == ["https://ellery.example/"])
    }

    @Test("A response that can't be read is refused, and the others are read")
    func badResponses() throws {
        var writer = WARCWriter()
        writer.respond(
            "https://ellery.example/br",
            [1, 2],
            header: "Content-Type: text/html\nContent-Encoding: br"
        )
        writer.respond("https://ellery.example/xml", Array("<a><b>".utf8), header: "Content-Type: text/xml")
        writer.add("response", "https://ellery.example/no", "application/http", Array("no status".utf8))
        writer.respond(
            "https://ellery.example/cut",
            Array("5\r\n<p>ab\r\nzz".utf8),
            header: "Content-Type: text/html\nTransfer-Encoding: chunked"
        )
        writer.respond(
            "https://ellery.example/cut-gz",
            Array(Gzip.pack(Self.page("Cut")).dropLast(9)),
            header: "Content-Type: text/html\nContent-Encoding: gzip"
        )
        writer.respond("https://ellery.example/good", Self.page("Good"))
        let found = try unpack(writer.bytes, as: "a.warc")
        #expect(found.texts.values.map(\.self) == [["Good by the sea."]])
        #expect(found.refused.count == 5)
        #expect(
            found.refused.allSatisfy { $0.place.file?.hasPrefix("a.warc/https://ellery.example/") == true }
        )
    }

    @Test(
        "Pages are read however the server compressed them",
        arguments: [
            ("deflate", "zlib.compress(page)"), ("deflate", "zlib.compress(page)[2:-4]"), ("deflate", "page"),
            ("br", "page"), ("gzip", "page"), ("x-gzip", "gzip.compress(page)"), ("identity", "page"),
            ("deflate, gzip", "gzip.compress(zlib.compress(page))"),
        ]
    )
    func encodings(_ encoding: String, _ expression: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            import gzip, zlib, sys
            page = b"<html><head><title>Lamp</title></head><body><p>The lamp was lit.</p></body></html>"
            sys.stdout.buffer.write(\(expression))
            """,
            to: "make.py"
        )
        #expect(try AssayProcess.shell("python3 make.py > body", in: folder.url).code == 0)
        let body = try Array(Data(contentsOf: folder.url.appending(path: "body")))
        #expect(try responseText(body, encoding) == ["The lamp was lit."])
    }

    @Test("Pages compressed with Brotli are read, and damaged ones refused")
    func brotli() throws {
        // A stream of one stored block (RFC 7932, section 9.2): its length less one in 16 bits, then the bytes.
        let page = Array("<html><body><p>The lamp was lit.</p></body></html>".utf8)
        let length = page.count - 1
        let header = UInt32(length) << 4 | 1 << 20
        let block = [0, 8, 16].map { UInt8(header >> $0 & 0xFF) } + page + [3]
        #expect(try responseText(block, "br") == ["The lamp was lit."])
        #expect(try responseText(block.dropLast(8).map(\.self), "br") == nil)
        #expect(try responseText([0xFF, 0xFF, 0xFF, 0xFF], "br") == nil)
    }

    /// The passages of one response; nil when it is refused.
    private func responseText(_ body: [UInt8], _ encoding: String) throws -> [String]? {
        var writer = WARCWriter()
        writer.respond(
            "https://ellery.example/",
            body,
            header: "Content-Type: text/html\nContent-Encoding: \(encoding)"
        )
        let found = try unpack(writer.bytes, as: "a.warc")
        #expect(found.texts.isEmpty == !found.refused.isEmpty)
        return found.texts.values.first
    }

    @Test("Of a crawl that was cut off the pages before are kept", arguments: [40, 300, 1])
    func crawlCutOff(_ missing: Int) throws {
        let cut = Array(Self.crawl.packedBytes.dropLast(missing))
        let found = try unpack(cut, as: "crawl.warc.gz")
        #expect(found.texts.count == Self.expected.count)
        #expect(found.refused.map(\.code) == ["archive.cut-off"])
    }

    @Test("A crawl with one wrong byte is refused whole")
    func crawlDamaged() throws {
        var bytes = Self.crawl.packedBytes
        let words = try #require(bytes.firstRange(of: Array("Kept by".utf8)))
        bytes[words.lowerBound] ^= 1
        #expect(unpackingRefusal(bytes, as: "crawl.warc.gz")?.code == "archive.damaged")
    }

    @Test(
        "A web archive whose records can't be told apart is refused whole",
        arguments: [
            "WARC/1.0\r\nContent-Length: 4\r\n\r\nabcdXYZ", "WARC/1.0\r\nContent-Length: 0\r\n\r\nXYZ",
        ]
    )
    func damagedArchive(_ text: String) {
        #expect(unpackingRefusal(Array(text.utf8), as: "bad.warc")?.code == "warc.damaged")
    }

    private static let lengths = [
        "WARC-Type: response", "Content-Length: -5", "Content-Length: 99999999999999999999",
        "Content-Length: ",
        "Content-Length: 0x10", "Content-Length: five",
    ]

    @Test(
        "A record that does not say how long it is goes alone, and what went with it is said",
        arguments: lengths
    )
    func recordLengths(field: String) throws {
        var writer = WARCWriter()
        writer.respond("https://ellery.example/first", Self.page("First"))
        let first = writer.bytes
        writer.respond("https://ellery.example/last", Self.page("Last"))
        let last = writer.bytes[first.count...]
        // Longer than what is looked at together, so that the next record is found across pieces.
        for count in [0, 5, 65_000, 65_536, 200_001] {
            let lost = [UInt8](repeating: UInt8(ascii: "x"), count: count) + Array("\r\n\r\n".utf8)
            let bytes = first + Array("WARC/1.0\r\n\(field)\r\n\r\n".utf8) + lost + last
            let found = try unpack(bytes, as: "a.warc")
            #expect(
                found.texts.values.map { $0 }.sorted { $0[0] < $1[0] } == [
                    ["First by the sea."], ["Last by the sea."],
                ]
            )
            #expect(found.refused.map(\.code) == ["warc.record-length"])
            #expect(found.refused.first?.meaning.contains("record 2 was left out") == true)
            #expect(
                found.refused.first?.meaning.contains("the \(lost.count) bytes up to the next line") == true
            )
        }
    }

    @Test("Where no record follows one without a length the rest is said to be lost", arguments: lengths)
    func lastRecordLength(field: String) throws {
        var writer = WARCWriter()
        writer.respond("https://ellery.example/first", Self.page("First"))
        let bad = Array("WARC/1.0\r\n\(field)\r\n\r\nWARC/2 or so".utf8)
        let found = try unpack(writer.bytes + bad, as: "a.warc")
        #expect(found.texts.count == 1 && found.refused.map(\.code) == ["warc.record-length"])
        #expect(found.refused.first?.meaning.contains("the 12 bytes up to the end of the file") == true)
        #expect(unpackingRefusal(bad, as: "a.warc")?.code == "warc.record-length")
    }

    @Test("Header fields without end are refused, not read for ever")
    func endlessHeader() {
        let bytes = Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        #expect(unpackingRefusal(bytes, as: "bad.warc")?.code == "warc.damaged")
    }

    @Test("A response cut anywhere never crashes, and never gives another text")
    func truncated() {
        var writer = WARCWriter()
        writer.respond(
            "https://ellery.example/",
            Self.chunked(Self.page("Lamp")),
            header: "Content-Type: text/html\nTransfer-Encoding: chunked"
        )
        let bytes = writer.bytes
        for count in stride(from: 6, to: bytes.count - 12, by: 5) {
            let found = try? unpack(Array(bytes.prefix(count)), as: "cut.warc")
            #expect(found?.texts.values.contains { $0 != ["Lamp by the sea."] } != true)
        }
    }
}
