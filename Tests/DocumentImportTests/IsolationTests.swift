import ClaimModel
import Foundation
import System
import TestSupport
import Testing

@testable import DocumentImport

@Suite("Reading in a child process")
struct IsolationTests {
    static let reader = IsolatedReader(
        ReaderProgram(path: AssayProcess.buildFolder.appending(path: "assay").path)
    )
    private static let isolation = ReadingIsolation.childProcess(reader)

    @Test(
        "A file reads the same in a child process as in this one",
        arguments: [
            "nitf.xml", "tei-debate.xml", "tei-note.xml", "page.xhtml", "soup.html", "letter.txt",
            "generic.xml",
        ]
    )
    func same(name: String) throws {
        let path = Folders.fixtures.appending(path: name).path
        let here = try readFile(at: path, in: .inProcess)
        let there = try readFile(at: path, in: Self.isolation)
        #expect(there.documents == here.documents && there.refused == here.refused)
        #expect(here.documents.contains { !$0.passages.isEmpty })
    }

    @Test("A packed folder reads the same in a child process as in this one")
    func samePacked() throws {
        let folder = try TemporaryFolder()
        var zip = ZipWriter()
        zip.add("a.txt", "The lamp was lit in 1874.\n")
        zip.add("b.xml", "<r><p>Not closed.</r>")
        try Data(zip.bytes).write(to: folder.url.appending(path: "a.zip"))
        let path = folder.url.appending(path: "a.zip").path
        let here = try readFile(at: path, in: .inProcess)
        let there = try readFile(at: path, in: Self.isolation)
        #expect(there.documents == here.documents && there.refused == here.refused)
        #expect(here.documents.map(\.member) == ["a.txt"] && here.refused.count == 1)
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
            let good = try readFile(at: folder.url.appending(path: "good.xml").path, in: Self.isolation)
            #expect(good.documents.map(\.passages.count) == [40_000])
            let finding = #expect(throws: Finding.self) {
                try readFile(at: folder.url.appending(path: "bad.xml").path, in: Self.isolation)
            }
            #expect(finding?.code == "xml.not-well-formed" && finding?.place.line == 40_001)
        }
    }

    @Test(
        "A process that crashes, hangs on the processor or talks nonsense is an error for the file and nothing else",
        arguments: [
            ("exit 9", "reader.crashed"), ("exit 3", "reader.failed"), ("kill -SEGV $$", "reader.crashed"),
            ("exec >&-; sleep 60", "reader.crashed"),
            ("kill -XCPU $$", "reader.out-of-time"),
            ("head -c 100000 /dev/zero", "reader.malformed"), ("yes", "reader.malformed"),
            ("printf '\\002\\377\\377\\377\\377'", "reader.malformed"),
            ("printf '\\007\\0\\0\\0\\0'", "reader.malformed"),
        ]
    )
    func broken(script: String, code: String) throws {
        let reader = IsolatedReader(
            ReaderProgram(path: "/bin/sh", arguments: ["-c", "printf '\\200'; \(script)"])
        )
        let folder = try TemporaryFolder()
        try folder.write("<r>\(String(repeating: "<p>Text.</p>", count: 100_000))</r>", to: "a.xml")
        let finding = #expect(throws: Finding.self) {
            try readFile(at: folder.url.appending(path: "a.xml").path, in: .childProcess(reader))
        }
        #expect(finding?.code == code, "\(String(describing: finding))")
        #expect(finding?.place.file?.hasSuffix("a.xml") == true)
    }

    @Test("A program that is not there is a finding, and the file is not read in another way")
    func missing() throws {
        let reader = IsolatedReader(ReaderProgram(path: "/nowhere/assay"))
        let path = Folders.fixtures.appending(path: "nitf.xml").path
        let finding = #expect(throws: Finding.self) { try readFile(at: path, in: .childProcess(reader)) }
        #expect(finding?.code == "reader.not-started")
    }

    @Test(
        "A program that says nothing, or not what was agreed on, before it is handed a file, is not started",
        arguments: ["exit 3", "printf '\\177'; sleep 60", "kill -KILL $$"]
    )
    func ungreeted(script: String) throws {
        let reader = IsolatedReader(ReaderProgram(path: "/bin/sh", arguments: ["-c", script]))
        let path = Folders.fixtures.appending(path: "nitf.xml").path
        let finding = #expect(throws: Finding.self) { try readFile(at: path, in: .childProcess(reader)) }
        #expect(finding?.code == "reader.not-started" && finding?.isFault == true)
    }

    @Test(
        "A waiting reader is filtered, limited in memory and files, and in a network of its own",
        .enabled(
            if: ProgramSandbox.available.isSuperset(of: [.files, .network]),
            "skipped: this system has no Landlock or no system call filters"
        )
    )
    func protected() throws {
        let reader = IsolatedReader(Self.reader.program)
        let path = Folders.fixtures.appending(path: "nitf.xml").path
        _ = try readFile(at: path, in: .childProcess(reader))
        #expect(reader.protections == Set(Protection.allCases))
        let process = "/proc/\(try #require(reader.idleProcesses.first))"
        let status = try String(contentsOfFile: "\(process)/status", encoding: .utf8)
        #expect(status.contains("Seccomp:\t2\n") && status.contains("NoNewPrivs:\t1\n"))
        let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
            .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        for limit in [
            "Max address space 1073741824 1073741824 bytes", "Max open files 16 16 files",
            "Max file size 0 0 bytes", "Max core file size 0 0 bytes",
        ] { #expect(limits.contains(limit), "\(limits)") }
        let network = try FileManager.default.destinationOfSymbolicLink(atPath: "\(process)/ns/net")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/net") != network)
        let open = try FileManager.default.contentsOfDirectory(atPath: "\(process)/fd").sorted()
        #expect(open == ["0", "1", "2"])
    }

    @Test("A reader that is less protected than required is not given a file")
    func unprotected() throws {
        var program = ReaderProgram(path: "/bin/sh", arguments: ["-c", "printf '\\201'; sleep 60"])
        program.required = [.files, .network]
        let reader = IsolatedReader(program)
        let path = Folders.fixtures.appending(path: "nitf.xml").path
        let finding = #expect(throws: Finding.self) { try readFile(at: path, in: .childProcess(reader)) }
        #expect(finding?.code == "reader.unprotected")
        #expect(finding?.meaning.contains("network") == true && finding?.meaning.contains("files") == true)
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
        var recipe = ReadingRecipe()
        recipe.dialect = "tei"
        recipe.encoding = "KOI8-R"
        recipe.recovers = true
        for (position, limit) in ReadingLimits.Limit.allCases.enumerated() {
            recipe.limits[limit] = position + 1
        }
        let request = ReaderRequest(
            fileName: "a.xml",
            byteCount: 7,
            recipe: recipe,
            member: "a/b.xml"
        )
        var writer = ByteWriter()
        request.write(to: &writer)
        let read = try writer.bytes.withUnsafeBytes {
            try ReaderRequest(UnsafeRawBufferPointer(rebasing: $0[5...]))
        }
        #expect(read == request)
    }
}
