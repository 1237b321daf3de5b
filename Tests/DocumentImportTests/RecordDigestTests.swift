import ClaimModel
import TestSupport
import Testing

/// The digests in these tests were made by Python's hashlib.
@Suite("Digests that records of web archives state")
struct RecordDigestTests {
    private static let body = "<html><body><p>The lamp was lit by the sea.</p></body></html>"

    /// A record with these fields besides those that every record has.
    static func record(
        _ fields: [String],
        body: String = body,
        isChunked: Bool = false,
        type: String = "response"
    )
        -> [UInt8]
    {
        let coding = isChunked ? "Transfer-Encoding: chunked\r\n" : ""
        let head = type == "response" ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(coding)\r\n" : ""
        let content =
            Array(head.utf8) + (isChunked ? WebArchiveTests.chunked(Array(body.utf8)) : Array(body.utf8))
        let lines =
            [
                "WARC/1.1", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:one>",
                "WARC-Target-URI: https://x.example/",
            ]
            + ["WARC-Date: 2021-05-04T10:00:00Z", "Content-Length: \(content.count)"]
            + ["Content-Type: \(type == "response" ? "application/http; msgtype=response" : "text/html")"]
            + fields
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + content + Array("\r\n\r\n".utf8)
    }

    private static let blocks = [
        "sha1:4QLSGYQPCA2C74P65T3WVAXB7EYNXZTX", "SHA-1:e41723620f10342ff1feecf76a82e1f930dbe677",
        "sha256:eded78eaa8d36d5f08abac177feeec8961fb28aaaad2b189e65875e51715cc87",
        "sha256:5XWXR2VI2NWV6CFLVQLX73XMRFQ7WKFKVLJLDCPGLB26KFYVZSDQ====",
    ]
    private static let payloads = [
        "sha1:25LJFLXQKYAC5FOS6EZ42EA4WTH3DTZE", "sha1:d75692aef056002e95d2f133cd101cb4cfb1cf24",
        "sha256:56fe3e15a2823976f079ce13f890327001a0c7dbaf249d37821c008fad6e9553",
        "sha-256:K37D4FNCQI4XN4DZZYJ7REBSOAA2BR63V4SJ2N4CDQAI7LLOSVJQ",
    ]

    @Test(
        "Digests that hold say nothing, in either form and by either algorithm",
        arguments: zip(blocks, payloads)
    )
    func holding(block: String, payload: String) throws {
        let fields = ["WARC-Block-Digest: \(block)", "WARC-Payload-Digest: \(payload)"]
        for bytes in [Self.record(fields), Gzip.pack(Self.record(fields))] {
            let found = try unpack(bytes, as: "a.warc")
            #expect(found.findings.isEmpty, "\(found.findings)")
            #expect(found.texts.values.map { $0 } == [["The lamp was lit by the sea."]])
        }
    }

    @Test(
        "A record whose bytes are others than its digest is of is told, and read",
        arguments: blocks + payloads
    )
    func broken(digest: String) throws {
        let name = Self.blocks.contains(digest) ? "WARC-Block-Digest" : "WARC-Payload-Digest"
        let body = Self.body.replacing("lit", with: "out")
        let found = try unpack(Self.record(["\(name): \(digest)"], body: body), as: "a.warc")
        #expect(found.findings.map(\.code) == ["warc.digest"])
        #expect(found.findings.first?.severity == .warning)
        #expect(found.findings.first?.place.file == "a.warc/https://x.example/")
        #expect(found.findings.first?.meaning.contains("that its \(name) is of") == true)
        #expect(found.texts.values.map { $0 } == [["The lamp was out by the sea."]])
    }

    @Test(
        "The payload of a body in chunks may be meant with the chunks or joined",
        arguments: [
            ("sha1:25LJFLXQKYAC5FOS6EZ42EA4WTH3DTZE", true), ("sha1:SORVCZO4RUEIG26B42ER4G64B2OZPEO2", true),
            ("sha1:4QLSGYQPCA2C74P65T3WVAXB7EYNXZTX", false),
        ]
    )
    func chunks(payload: String, isRight: Bool) throws {
        let fields = [
            "WARC-Block-Digest: sha1:75VXBA5FHNWQIGKPWKTFICHVNYD3BLVF", "WARC-Payload-Digest: \(payload)",
        ]
        let found = try unpack(Self.record(fields, isChunked: true), as: "a.warc")
        #expect(found.findings.map(\.code) == (isRight ? [] : ["warc.digest"]))
        #expect(found.texts.values.map { $0 } == [["The lamp was lit by the sea."]])
    }

    @Test("Where a record is the document itself, its payload is all of it")
    func resource() throws {
        let right = ["WARC-Block-Digest: \(Self.payloads[0])", "WARC-Payload-Digest: \(Self.payloads[2])"]
        #expect(try unpack(Self.record(right, type: "resource"), as: "a.warc").findings.isEmpty)
        let wrong = ["WARC-Payload-Digest: \(Self.blocks[0])"]
        #expect(
            try unpack(Self.record(wrong, type: "resource"), as: "a.warc").findings.map(\.code) == [
                "warc.digest"
            ]
        )
    }

    @Test(
        "A digest of another algorithm, or that is none, is said not to be compared",
        arguments: [
            "md5:d41d8cd98f00b204e9800998ecf8427e", "sha1:short", "sha512:00",
            "4QLSGYQPCA2C74P65T3WVAXB7EYNXZTX",
            "sha1:4QLSGYQPCA2C74P65T3WVAXB7EYNXZT1", "sha256:4QLSGYQPCA2C74P65T3WVAXB7EYNXZTX",
        ]
    )
    func unread(digest: String) throws {
        let bytes = Self.record(["WARC-Block-Digest: \(digest)"])
        let found = try unpack(bytes + bytes, as: "a.warc")
        #expect(found.findings.map(\.code) == ["warc.digest-unread"])
        #expect(found.findings.first?.meaning.hasPrefix("2 of the digests") == true)
        #expect(found.findings.first?.excerpt == digest)
    }

    @Test("The payload of a record in segments is not all here, and is not compared")
    func segments() throws {
        let fields = ["WARC-Payload-Digest: \(Self.blocks[0])", "WARC-Segment-Number: 1"]
        #expect(try unpack(Self.record(fields), as: "a.warc").findings.isEmpty)
    }

    @Test("Where one document of the archive is read again, nothing is said of it")
    func again() throws {
        let bytes = Self.record(
            ["WARC-Block-Digest: \(Self.blocks[0])"],
            body: "<p>Other words stand here.</p>"
        )
        #expect(try unpack(bytes, as: "a.warc", member: "urn:uuid:one").findings.isEmpty)
    }
}
