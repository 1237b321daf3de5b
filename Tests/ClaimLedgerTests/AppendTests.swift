import ClaimLedger
import ClaimModel
import Foundation
import Testing

@Suite("Adding to ledgers")
struct AppendTests {
    private func append(_ text: String, to ledgers: TestLedgers) throws -> Record {
        var writer = LedgerWriter(ledgers.folder)
        let records = try writer.append(
            to: LedgerName(article: try Sample.id("article")),
            by: "Ada",
            at: Timestamp.now
        ) { _ in
            [.note(about: .document(Sample.edition), text: text)]
        }
        return try #require(records.first)
    }

    @Test("A record sees the heads, in whatever ledger they are")
    func heads() throws {
        let ledgers = try TestLedgers()
        let first = try append("One.", to: ledgers)
        var writer = LedgerWriter(ledgers.folder)
        let second = try #require(
            try writer.append(to: .sources, by: "Bo", at: Timestamp.now) { ledger in
                #expect(ledger.heads == [first.id])
                return [.note(about: .document(Sample.edition), text: "Two.")]
            }.first
        )
        #expect(second.parents == [first.id])
        #expect(try append("Three.", to: ledgers).parents == [second.id])
        #expect(try ledgers.folder.read().heads.count == 1)
    }

    @Test("Where the second of two ledgers can't be written, what is recorded in the first is told")
    func partly() throws {
        let ledgers = try TestLedgers()
        var writer = LedgerWriter(ledgers.folder)
        // No file can have a name of this length.
        let none = try #require(LedgerName(fileName: String(repeating: "x", count: 300) + ".jsonl"))
        let bodies: [RecordBody] = [.note(about: .document(Sample.edition), text: "T")]
        let error = #expect(throws: LedgerError.self) {
            _ = try writer.appendAll(by: "Ada", at: Timestamp.now) { _ in
                [LedgerAddition(to: .sources, bodies), LedgerAddition(to: none, bodies)]
            }
        }
        let recorded = try ledgers.folder.read().records.map(\.id)
        guard case .partlyAdded(recorded, because: .fileSystem) = error, recorded.count == 1 else {
            Issue.record("\(String(describing: error))")
            return
        }
        let other = #expect(throws: LedgerError.self) {
            _ = try writer.appendAll(by: "Ada", at: Timestamp.now) { _ in
                [LedgerAddition(to: none, bodies), LedgerAddition(to: .sources, bodies)]
            }
        }
        if case .partlyAdded = other { Issue.record("nothing was added") }
        #expect(try ledgers.folder.read().records.map(\.id) == recorded)
    }

    @Test("A writer sees what others added, also when a file was replaced or cut meanwhile")
    func others() throws {
        let ledgers = try TestLedgers()
        var writer = LedgerWriter(ledgers.folder)
        let name = LedgerName(article: try Sample.id("article"))
        func note(_ text: String) -> [RecordBody] { [.note(about: .document(Sample.edition), text: text)] }
        let first = try #require(
            try writer.append(to: name, by: "Ada", at: Timestamp.now) { _ in note("1") }.first
        )
        let others = try append("2", to: ledgers)
        let third = try #require(
            try writer.append(to: name, by: "Ada", at: Timestamp.now) { _ in note("3") }.first
        )
        #expect(third.parents == [others.id])
        try ledgers.write([first])
        let fourth = try #require(
            try writer.append(to: name, by: "Ada", at: Timestamp.now) { _ in note("4") }.first
        )
        #expect(fourth.parents == [first.id])
        try FileManager.default.removeItem(at: ledgers.url("article.jsonl"))
        let fifth = try #require(
            try writer.append(to: name, by: "Ada", at: Timestamp.now) { _ in note("5") }.first
        )
        #expect(fifth.parents.isEmpty)
    }

    @Test("What a job refuses is not recorded")
    func refused() throws {
        struct No: Error {}
        let ledgers = try TestLedgers()
        _ = try append("One.", to: ledgers)
        let before = try Data(contentsOf: ledgers.url("article.jsonl"))
        var writer = LedgerWriter(ledgers.folder)
        #expect(throws: No.self) {
            _ = try writer.append(to: .sources, by: "Ada", at: Timestamp.now) { _ throws(No) in throw No() }
        }
        #expect(try Data(contentsOf: ledgers.url("article.jsonl")) == before)
        #expect(!FileManager.default.fileExists(atPath: ledgers.url("sources.jsonl").path))
    }

    @Test("A last line cut anywhere is never read as a record; the next record sets it aside")
    func tornLine() throws {
        let ledgers = try TestLedgers()
        let first = try append("One.", to: ledgers)
        let second = try append("Two.", to: ledgers)
        let whole = first.line + second.line
        for length in (first.line.count + 1)..<whole.count {
            try Data(whole[..<length]).write(to: ledgers.url("article.jsonl"))
            try? FileManager.default.removeItem(at: ledgers.url("article.torn"))
            let isWhole = length == whole.count - 1
            let read = try ledgers.folder.read()
            #expect(read.records == (isWhole ? [first, second] : [first]))
            #expect(read.findings.map(\.code) == (isWhole ? [] : ["ledger.torn-line"]))
            // Setting aside is tried at some lengths only: it waits for the storage each time.
            guard length % 40 == 0 || isWhole else { continue }
            let third = try append("Three.", to: ledgers)
            #expect(
                try ledgers.folder.read().records == (isWhole ? [first, second, third] : [first, third])
            )
            #expect(try ledgers.folder.read().findings.isEmpty)
            if !isWhole {
                let aside = try Data(contentsOf: ledgers.url("article.torn"))
                #expect(aside == Data(whole[first.line.count..<length] + [0x0A]))
            }
        }
    }

    @Test(
        "Who reads while another writes sees no line half and no record without its parent",
        arguments: ["a line half written", "a parent in a ledger that was read before"]
    )
    func met(halfway: String) throws {
        let ledgers = try TestLedgers()
        let first = try append("One.", to: ledgers)
        let second = try append("Two.", to: ledgers)
        // A writer that has the lock, and is between two calls of the system.
        let lock = open(ledgers.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
        if halfway.hasPrefix("a line") {
            try Data((first.line + second.line).dropLast(40)).write(to: ledgers.url("article.jsonl"))
        } else {
            try ledgers.write([first])
            let third = Record(
                parents: [second.id],
                at: second.at,
                by: "Bo",
                body: .note(about: .document(Sample.edition), text: "Three.")
            )
            try ledgers.write([third], to: "sources.jsonl")
        }
        // A thread of its own: reading waits on those that tasks share.
        Thread.detachNewThread {
            usleep(300_000)
            try? ledgers.write([first, second])
            flock(lock, LOCK_UN)
            close(lock)
        }
        let ledger = try ledgers.folder.read()
        #expect(ledger.findings.isEmpty)
        #expect(ledger.check(LedgerState(ledger)).allSatisfy { $0.code != "ledger.missing" })
        #expect(ledger.contains(second.id))
    }

    @Test("When a file can't grow, nothing is added and what is there stays")
    func failedWrite() throws {
        let ledgers = try TestLedgers()
        _ = try append("One.", to: ledgers)
        let before = try Data(contentsOf: ledgers.url("article.jsonl"))
        let result = try Fixture.run([ledgers.path, "article", "Bo", "50", "\(before.count + 2_000)"])
        #expect(result.code == 3)
        let ledger = try ledgers.folder.read()
        #expect(ledger.findings.isEmpty)
        #expect(ledger.records.count == 1 + result.acknowledged.count)
        #expect(try Data(contentsOf: ledgers.url("article.jsonl")).starts(with: before))
    }

    @Test("Eight processes adding 500 records each to one ledger make 4,000 records and one graph")
    func eightProcesses() throws {
        let ledgers = try TestLedgers()
        let processes = try (0..<8).map { try Fixture([ledgers.path, "article", "writer \($0)", "500"]) }
        let acknowledged = processes.flatMap { $0.finish().acknowledged }
        let ledger = try ledgers.folder.read()
        #expect(acknowledged.count == 4_000)
        #expect(Set(ledger.records.map(\.id)) == Set(acknowledged))
        #expect(ledger.heads.count == 1)
        #expect(ledger.records.filter { $0.parents.count == 1 }.count == 3_999)
        #expect(ledger.findings.isEmpty)
    }

    @Test(
        "Of a process killed in the middle of adding, 300 times, no acknowledged record is lost and no torn line is read"
    )
    func killed() throws {
        var random = SeededGenerator(seed: 42)
        var tornLines = 0
        for _ in 0..<10 {
            let ledgers = try TestLedgers()
            var acknowledged: Set<RecordID> = []
            for round in 0..<30 {
                let process = try Fixture([ledgers.path, "article", "round \(round)", "100000"])
                process.waitForFirst()
                usleep(UInt32.random(in: 0...12_000, using: &random))
                acknowledged.formUnion(process.kill().acknowledged)
                let ledger = try ledgers.folder.read()
                let records = Set(ledger.records.map(\.id))
                #expect(records.isSuperset(of: acknowledged))
                #expect(ledger.findings.allSatisfy { $0.code == "ledger.torn-line" })
                tornLines += ledger.findings.count
                // A record may be stored and not yet acknowledged, at most one a kill.
                #expect(records.count <= acknowledged.count + round + 1)
            }
            _ = try append("The last.", to: ledgers)
            #expect(try ledgers.folder.read().findings.isEmpty)
        }
        print("300 kills: \(tornLines) torn lines found")
    }
}

/// A process that adds records, and what it said.
final class Fixture {
    private let process = Process()
    private let output = Pipe()
    private var bytes = Data()

    struct Result {
        let code: Int32
        let acknowledged: [RecordID]
    }

    init(_ arguments: [String]) throws {
        process.executableURL = Self.program
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    static func run(_ arguments: [String]) throws -> Result { try Fixture(arguments).finish() }

    /// Waits until it acknowledged a record, or ended.
    func waitForFirst() { bytes += output.fileHandleForReading.availableData }

    func kill() -> Result {
        Foundation.kill(process.processIdentifier, SIGKILL)
        return finish()
    }

    func finish() -> Result {
        bytes += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // An id that was cut short was not acknowledged.
        let whole = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? Data()
        let ids = String(decoding: whole, as: UTF8.self).split(separator: "\n").compactMap {
            RecordID(hex: String($0))
        }
        return Result(code: process.terminationStatus, acknowledged: ids)
    }

    /// The fixture lies where the test's bundle was built.
    private static let program: URL = {
        let name = "LedgerWriterFixture"
        var folder = URL(
            fileURLWithPath: CommandLine.arguments.first { $0.contains(".xctest") }
                ?? CommandLine.arguments[0]
        )
        while folder.path != "/",
            !FileManager.default.isExecutableFile(atPath: folder.appending(path: name).path)
        {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: name)
    }()
}
