import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import DocumentImport

@Suite("Reading in a child process")
struct IsolationTests {
    static let reader = IsolatedReader(
        ReaderProgram(path: AssayProcess.buildFolder.appending(path: "assay").path)
    )

    @Test(
        "A file reads the same in a child process as in this one",
        arguments: [
            "nitf.xml", "tei-debate.xml", "tei-note.xml", "page.xhtml", "soup.html", "letter.txt",
            "generic.xml",
        ]
    )
    func same(name: String) throws {
        let path = Folders.fixtures.appending(path: name).path
        var here: [Passage] = []
        var there: [Passage] = []
        var bytes: [UInt8] = []
        let document = try readDocument(at: path, onPassage: { here.append($0) })
        let isolated = try Self.reader.readDocument(
            at: path,
            onBytes: { bytes.append(contentsOf: $0) },
            onPassage: { there.append($0) }
        )
        var handedOver: [ReadingEvent] = []
        try Self.reader.readOpen(at: path) { handedOver.append($0) }
        #expect(handedOver == here.map { .passage($0) } + [.documentEnded(document)])
        #expect(isolated == document)
        #expect(there == here && !here.isEmpty)
        #expect(Data(bytes) == FileManager.default.contents(atPath: path))
    }

    @Test(
        "A large file comes through whole, and a refusal in its middle leaves the process fit for the next one"
    )
    func large() throws {
        let folder = try TemporaryFolder()
        let body = (0..<40_000).map { "<p>Paragraph \($0), with some words.</p>\n" }.joined()
        try folder.write("<r>\(body)</r>", to: "good.xml")
        try folder.write("<r>\(body)</q>\(body)</r>", to: "bad.xml")
        for _ in 0..<3 {
            var count = 0
            _ = try Self.reader.readDocument(at: folder.url.appending(path: "good.xml").path) { _ in
                count += 1
            }
            #expect(count == 40_000)
            let finding = #expect(throws: Finding.self) {
                try Self.reader.readDocument(at: folder.url.appending(path: "bad.xml").path) { _ in }
            }
            #expect(finding?.code == "xml.not-well-formed" && finding?.place.line == 40_001)
        }
    }

    @Test(
        "A process that crashes, hangs on the processor or talks nonsense is an error for the file and nothing else",
        arguments: [
            ("exit 3", "reader.crashed"), ("kill -SEGV $$", "reader.crashed"),
            ("kill -XCPU $$", "reader.out-of-time"),
            ("head -c 100000 /dev/zero", "reader.malformed"), ("yes", "reader.malformed"),
            ("printf '\\002\\377\\377\\377\\377'", "reader.malformed"),
            ("printf '\\007\\0\\0\\0\\0'", "reader.malformed"),
        ]
    )
    func broken(script: String, code: String) throws {
        let reader = IsolatedReader(ReaderProgram(path: "/bin/sh", arguments: ["-c", script]))
        let folder = try TemporaryFolder()
        try folder.write("<r>\(String(repeating: "<p>Text.</p>", count: 100_000))</r>", to: "a.xml")
        let finding = #expect(throws: Finding.self) {
            try reader.readDocument(at: folder.url.appending(path: "a.xml").path) { _ in }
        }
        #expect(finding?.code == code, "\(String(describing: finding))")
        #expect(finding?.place.file?.hasSuffix("a.xml") == true)
    }

    @Test("A program that is not there is a finding")
    func missing() throws {
        let reader = IsolatedReader(ReaderProgram(path: "/nowhere/assay"))
        let path = Folders.fixtures.appending(path: "nitf.xml").path
        let finding = #expect(throws: Finding.self) { try reader.readDocument(at: path) { _ in } }
        #expect(finding?.code == "reader.not-started")
    }

    private static let messages: [ReaderMessage] = [
        .event(.passage(Passage(kind: .utterance, text: "Où ça ?", speaker: "Ann", locator: "/a[1]/b[2]"))),
        .event(.passage(Passage(kind: .paragraph, text: "", locator: ""))),
        .event(
            .documentEnded(
                ReadDocument(
                    mediaType: "text/xml",
                    dialect: "nitf",
                    metadata: DocumentMetadata(
                        title: "T",
                        creators: [Creator(name: "A"), Creator(name: "B", kind: .organisation)],
                        publisher: "P",
                        published: CalendarDate("2021-05"),
                        retrieved: CalendarDate("2021-05-06"),
                        url: "https://a.example/",
                        language: "en"
                    ),
                    findings: [finding],
                    isRecovered: true
                )
            )
        ),
        .event(
            .memberBegan(
                ArchiveMember(name: "a/b.xml", url: "https://a.example", captured: CalendarDate("2020"))
            )
        ),
        .event(.memberRefused(finding)), .event(.memberEnded), .refused(finding), .done,
    ]
    private static let finding = Finding(
        code: "a.b",
        severity: .warning,
        place: .init(file: "f", line: 3, column: 9),
        excerpt: "e",
        meaning: "m",
        advice: "v"
    )

    @Test("Every message comes through as it was, in pieces of any size", arguments: [1, 2, 7, 100_000])
    func messages(piece: Int) throws {
        var writer = ByteWriter()
        for message in Self.messages { message.write(to: &writer) }
        var buffer = MessageBuffer(longestMessage: 1_000)
        var received: [ReaderMessage] = []
        for start in stride(from: 0, to: writer.bytes.count, by: piece) {
            writer.bytes[start..<min(start + piece, writer.bytes.count)].withUnsafeBytes { buffer.append($0) }
            while let message = try buffer.next() { received.append(message) }
        }
        #expect(received == Self.messages)
        #expect(buffer.isEmpty)
    }

    @Test("Whatever byte of a message is changed or missing, it is another message or refused")
    func malformed() {
        for message in Self.messages {
            var writer = ByteWriter()
            message.write(to: &writer)
            for position in writer.bytes.indices {
                for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                    var bytes = writer.bytes
                    bytes[position] = value
                    #expect(take(bytes) <= 1_000)
                }
                #expect(take(Array(writer.bytes[..<position])) == 0)
            }
        }
    }

    /// How many messages bytes hold; whatever else they are, it is not a crash.
    private func take(_ bytes: [UInt8]) -> Int {
        var buffer = MessageBuffer(longestMessage: 1_000)
        bytes.withUnsafeBytes { buffer.append($0) }
        var count = 0
        while (try? buffer.next()) != nil { count += 1 }
        return count
    }

    @Test("What is asked of the process comes through, limits and all")
    func request() throws {
        var options = ReadingOptions()
        options.dialect = "tei"
        options.encoding = "KOI8-R"
        options.recovers = true
        for (position, limit) in ReadingLimits.Limit.allCases.enumerated() {
            options.limits[limit] = position + 1
        }
        let beginning = ReaderRequest.Beginning(
            fileName: "a.xml",
            byteCount: 7,
            isHandedOver: true,
            options: options
        )
        var writer = ByteWriter()
        beginning.write(to: &writer)
        let read = try writer.bytes.withUnsafeBytes {
            try ReaderRequest.Beginning(UnsafeRawBufferPointer(rebasing: $0[5...]))
        }
        #expect(read == beginning)
    }
}
