import ClaimModel
import Foundation
import System
import Testing

@testable import ClaimLedger

@Suite("Damaged ledgers")
struct DamageTests {
    private func ledgers() throws -> (TestLedgers, [Record]) {
        let ledgers = try TestLedgers()
        var (story, claim, evidence) = try Story.withClaim()
        _ = try story.add(.reviewGiven(claim: claim, review: try Sample.review(.verified, [evidence])))
        _ = try story.add(.note(about: .claim(claim), text: "The last."))
        try ledgers.write(story.records)
        return (ledgers, story.records)
    }

    private func check(_ ledgers: TestLedgers, against heads: [RecordID] = []) throws -> [Finding] {
        let ledger = try ledgers.folder.read()
        return ledger.check(LedgerState(ledger), against: heads)
    }

    @Test("A bit that is flipped anywhere is found, and in which line", arguments: 0..<40)
    func flippedBits(seed: Int) throws {
        let (ledgers, _) = try ledgers()
        let original = try Data(contentsOf: ledgers.url("article.jsonl"))
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<15 {
            var data = original
            let position = Int.random(in: 0..<data.count, using: &random)
            let line = original[..<position].count { $0 == 0x0A } + 1
            data[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try data.write(to: ledgers.url("article.jsonl"))
            let findings = try check(ledgers)
            #expect(!findings.isEmpty, "bit flip at \(position) was not found")
            if original[position] != 0x0A {
                #expect(findings.contains { $0.place.line == line }, "line \(line): \(findings)")
            }
        }
    }

    @Test("A removed line that another record saw is found, whichever it is", arguments: 0..<5)
    func removedLine(position: Int) throws {
        let (ledgers, records) = try ledgers()
        var rest = records
        rest.remove(at: position)
        try ledgers.write(rest)
        #expect(try check(ledgers).contains { $0.code == "ledger.missing" })
    }

    @Test("A removed newest line is found against the heads of an earlier report only")
    func removedHead() throws {
        let (ledgers, records) = try ledgers()
        let heads = try ledgers.folder.read().heads
        try ledgers.write(Array(records.dropLast()))
        #expect(try check(ledgers).isEmpty)
        #expect(try check(ledgers, against: heads).map(\.code) == ["ledger.head-missing"])
    }

    @Test("Case 61: git's merge markers are found with their lines, and nothing is added to such a ledger")
    func mergeMarkers() throws {
        let (ledgers, records) = try ledgers()
        var lines = records.map { String(decoding: $0.line, as: UTF8.self) }
        lines.insert("<<<<<<< HEAD\n", at: 1)
        lines.insert("=======\n", at: 3)
        lines.insert(">>>>>>> other\n", at: 5)
        try Data(lines.joined().utf8).write(to: ledgers.url("article.jsonl"))
        let before = try Data(contentsOf: ledgers.url("article.jsonl"))
        let findings = try check(ledgers)
        #expect(findings.map(\.code) == [String](repeating: "ledger.merge-marker", count: 3))
        #expect(findings.map(\.place.line) == [2, 4, 6])
        var writer = LedgerWriter(ledgers.folder)
        #expect(throws: LedgerError.self) {
            _ = try writer.append(
                to: LedgerName(article: try Sample.id("article")),
                by: "Ada",
                at: Timestamp.now
            ) { _ in
                [.note(about: .document(Sample.edition), text: "T")]
            }
        }
        #expect(try Data(contentsOf: ledgers.url("article.jsonl")) == before)
    }

    @Test(
        "Case 62: white space that an editor changed leaves records readable, with a warning",
        arguments: ["\r\n", "  \n", "\t\n"]
    )
    func whiteSpace(ending: String) throws {
        let (ledgers, records) = try ledgers()
        let text = records.map { String(decoding: $0.line.dropLast(), as: UTF8.self) + ending }.joined()
        try Data(("\u{FEFF}" + text).utf8).write(to: ledgers.url("article.jsonl"))
        let ledger = try ledgers.folder.read()
        #expect(ledger.records == records)
        #expect(ledger.findings.allSatisfy { $0.severity == .warning && $0.code == "ledger.form" })
        #expect(ledger.findings.count == records.count)
    }

    @Test("Blank lines mean nothing")
    func blankLines() throws {
        let (ledgers, records) = try ledgers()
        let text = records.map { "\n" + String(decoding: $0.line, as: UTF8.self) + "\r\n" }.joined()
        try Data(text.utf8).write(to: ledgers.url("article.jsonl"))
        #expect(try ledgers.folder.read().records == records)
        #expect(try check(ledgers).isEmpty)
    }

    @Test("However many blank lines there are, they are counted and not kept", arguments: [2, 600_000])
    func manyBlankLines(count: Int) throws {
        let (ledgers, records) = try ledgers()
        let blank = String(repeating: "\n", count: count)
        let lines = records.map { String(decoding: $0.line, as: UTF8.self) }
        let text = blank + lines[0] + blank + "no record\n" + blank + lines.dropFirst().joined() + blank
        try Data(text.utf8).write(to: ledgers.url("article.jsonl"))
        #expect(try ledgers.folder.read().records == records)
        #expect(try check(ledgers).map(\.place.line) == [2 * count + 2])
        let kept = Array(text.utf8).withUnsafeBufferPointer { LedgerLines.read($0) }
        #expect(kept.entries.count == records.count + 1)
        #expect(kept.count == 4 * count + records.count + 1)
    }

    @Test("A line that is longer than any may be is passed over in pieces, and nothing is added behind it")
    func longLine() throws {
        let (ledgers, records) = try ledgers()
        let lines = records.map { Data($0.line) }
        let long = Data(repeating: 0, count: 20_000)
        for hasEnd in [true, false] {
            let end = hasEnd ? Data("\n".utf8) + lines[1] : Data()
            try (lines[0] + long + end).write(to: ledgers.url("article.jsonl"))
            var reading = LedgerFileReading(name: "article.jsonl")
            try reading.take(FileDescriptor(ledgers.url("article.jsonl").path, .reading), pieceLength: 4_096)
            #expect(reading.records.map(\.record) == Array(records.prefix(hasEnd ? 2 : 1)))
            #expect(reading.records.map(\.line) == (hasEnd ? [1, 3] : [1]))
            #expect(reading.findings.map(\.code) == ["ledger.unreadable"])
            #expect(reading.findings.map(\.meaning).allSatisfy { $0.contains("longer than 16 MiB") })
            #expect(reading.findings.map(\.place.line) == [2])
            #expect(reading.tail == (hasEnd ? .none : .torn(20_000)) && reading.isDamaged)
            // What follows is read from there on.
            if hasEnd {
                try (lines[0] + long + end + lines[2]).write(to: ledgers.url("article.jsonl"))
                let file = try FileDescriptor(ledgers.url("article.jsonl").path, .reading)
                try reading.take(file, pieceLength: 4_096)
                #expect(reading.records.map(\.line) == [1, 3, 4] && reading.findings.count == 1)
            }
        }
    }

    @Test(
        "An unfinished line that is longer than any may be is damage, and no writer's",
        arguments: [999, 1_000, 1_001]
    )
    func longTail(count: Int) throws {
        let (ledgers, records) = try ledgers()
        var reading = LedgerFileReading(name: "article.jsonl")
        reading.tailLimit = 1_000
        reading.take(
            Array(try Data(contentsOf: ledgers.url("article.jsonl"))) + [UInt8](repeating: 0, count: count)
        )
        #expect(reading.records.map(\.record) == records && reading.tail == .torn(count))
        #expect(reading.isDamaged == (count > 1_000))
        #expect(reading.findings.map(\.code) == [count > 1_000 ? "ledger.unreadable" : "ledger.torn-line"])
    }

    @Test("A record that would not be read again is not written, nor what was to come with it")
    func tooLong() throws {
        let (ledgers, records) = try ledgers()
        var writer = LedgerWriter(ledgers.folder)
        writer.lengthLimit = 2_000
        let error = #expect(throws: LedgerError.self) {
            _ = try writer.append(to: .sources, by: "Ada", at: Timestamp.now) { _ in
                [
                    .note(about: .document(Sample.edition), text: "short"),
                    .note(about: .document(Sample.edition), text: String(repeating: "x", count: 2_000)),
                ]
            }
        }
        #expect(error?.description.contains("nothing was added: the record (note)") == true)
        #expect(try ledgers.folder.read().records == records)
        _ = try writer.append(to: .sources, by: "Ada", at: Timestamp.now) { _ in
            [.note(about: .document(Sample.edition), text: String(repeating: "x", count: 1_500))]
        }
        #expect(try ledgers.folder.read().records.count == records.count + 1)
    }

    @Test("A clock that went back is a warning, and changes no order")
    func clock() throws {
        let ledgers = try TestLedgers()
        let late = try #require(Timestamp("2026-01-02T00:00:00.000Z"))
        let early = try #require(Timestamp("2026-01-01T00:00:00.000Z"))
        let document = try Sample.document("article", Sample.edition, isArticle: true)
        let first = Record(
            parents: [],
            at: late,
            by: "Ada",
            body: .articleImported(DocumentImported(document: document))
        )
        let second = Record(
            parents: [first.id],
            at: early,
            by: "Ada",
            body: .note(about: .document(Sample.edition), text: "T")
        )
        try ledgers.write([second, first])
        let ledger = try ledgers.folder.read()
        let state = LedgerState(ledger)
        #expect(state.records == [first, second])
        #expect(ledger.check(state).map(\.code) == ["ledger.clock-went-back"])
        #expect(ledger.check(state).map(\.severity) == [.warning])
    }

    @Test("A ledger that is a link is not read, and said; nothing is recorded meanwhile")
    func link() throws {
        let (ledgers, _) = try ledgers()
        try FileManager.default.createSymbolicLink(
            at: ledgers.url("link.jsonl"),
            withDestinationURL: ledgers.url("article.jsonl")
        )
        #expect(try ledgers.folder.read().findings.map(\.code) == ["ledger.not-a-file"])
        var writer = LedgerWriter(ledgers.folder)
        #expect(throws: LedgerError.self) {
            _ = try writer.append(to: .sources, by: "Ada", at: Timestamp.now) { _ in
                [.note(about: .document(Sample.edition), text: "x")]
            }
        }
    }

    @Test("A folder that is not there is an error, not an empty ledger")
    func noFolder() {
        #expect(throws: LedgerError.self) { _ = try LedgerFolder(path: "/nonexistent/Claims").read() }
    }
}
