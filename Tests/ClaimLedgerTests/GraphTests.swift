import ClaimLedger
import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

@Suite("The graph of records")
struct GraphTests {
    /// Records that each see a few earlier ones, at times that are not in order.
    private func randomRecords(_ count: Int, seed: UInt64) throws -> [Record] {
        var random = SeededGenerator(seed: seed)
        var records: [Record] = []
        for number in 0..<count {
            var parents: Set<RecordID> = []
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                if let parent = records.suffix(6).randomElement(using: &random) { parents.insert(parent.id) }
            }
            let at = try #require(Timestamp(milliseconds: Int64.random(in: 0...5, using: &random)))
            records.append(
                Record(
                    parents: Array(parents),
                    at: at,
                    by: "Ada",
                    body: .note(about: .document(Sample.edition), text: "\(number)")
                )
            )
        }
        return records
    }

    @Test("Who saw whom is what following the parents says", arguments: 0..<20)
    func saw(seed: Int) throws {
        let records = try randomRecords(40, seed: UInt64(seed))
        var seen: [RecordID: Set<RecordID>] = [:]
        for record in records {
            seen[record.id] = record.parents.reduce(into: Set(record.parents)) {
                $0.formUnion(seen[$1] ?? [])
            }
        }
        let graph = RecordGraph(records.shuffled())
        for one in records {
            for other in records {
                #expect(graph.saw(one.id, other.id) == (seen[one.id]?.contains(other.id) == true))
            }
        }
    }

    @Test(
        "Replay has one order, whatever the order of lines, and a record comes after all that it saw",
        arguments: 0..<20
    )
    func order(seed: Int) throws {
        let records = try randomRecords(60, seed: UInt64(seed))
        var random = SeededGenerator(seed: UInt64(seed) + 1_000)
        let expected = LedgerState(Ledger(records: records)).records
        for _ in 0..<5 {
            let shuffled = records.shuffled(using: &random) + records.prefix(10)
            #expect(LedgerState(Ledger(records: shuffled)).records == expected)
        }
        var done: Set<RecordID> = []
        for record in expected {
            #expect(done.isSuperset(of: record.parents))
            done.insert(record.id)
        }
        #expect(Ledger(records: records).heads == Ledger(records: records.reversed()).heads)
    }

    @Test("Two branches merged by git without conflict replay the same, and differing reviews show as split")
    func gitMerge() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Claims"),
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        func git(_ arguments: String...) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"] + arguments
            process.currentDirectoryURL = folder
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        let ledgers = LedgerFolder(path: folder.appending(path: "Claims").path)
        var clock: Int64 = 1_795_000_000_000
        func add(_ body: RecordBody, by author: String) throws -> RecordID {
            var writer = LedgerWriter(ledgers)
            clock += 1_000
            let at = try #require(Timestamp(milliseconds: clock))
            let records = try writer.append(
                to: LedgerName(article: try Sample.id("article")),
                by: author,
                at: { at }
            ) { _ in
                [body]
            }
            return try #require(records.first).id
        }
        try Data("Claims/*.jsonl text eol=lf merge=union\n".utf8).write(
            to: folder.appending(path: ".gitattributes")
        )
        #expect(try git("init", "-q", "-b", "main") == 0)
        _ = try add(
            .articleImported(
                DocumentImported(document: try Sample.document("article", Sample.edition, isArticle: true))
            ),
            by: "Ada"
        )
        let name = try #require(ClaimID("budget-doubled"))
        let claim = try add(
            .claimRecorded(name: name, claim: Sample.claim(), appearance: Sample.appearance),
            by: "Ada"
        )
        #expect(try git("add", "-A") == 0)
        #expect(try git("commit", "-qm", "one") == 0)
        #expect(try git("checkout", "-qb", "other") == 0)
        _ = try add(.reviewGiven(claim: claim, review: try Sample.review(.disputed)), by: "Bo")
        _ = try add(.note(about: .claim(claim), text: "From the other branch."), by: "Bo")
        #expect(try git("commit", "-qam", "two") == 0)
        #expect(try git("checkout", "-q", "main") == 0)
        _ = try add(.reviewGiven(claim: claim, review: try Sample.review(.verified)), by: "Ada")
        #expect(try git("commit", "-qam", "three") == 0)
        #expect(try git("merge", "-q", "--no-edit", "other") == 0)
        let ledger = try ledgers.read()
        let state = LedgerState(ledger)
        #expect(ledger.records.count == 5 && ledger.heads.count == 2)
        #expect(ledger.check(state).isEmpty)
        #expect(state.claims.first?.standing == .split)
        let reversed = LedgerState(Ledger(records: ledger.records.reversed()))
        #expect(reversed.records == state.records)
        _ = try add(.reviewGiven(claim: claim, review: try Sample.review(.verified)), by: "Ada")
        let after = try ledgers.read()
        #expect(after.heads.count == 1)
        #expect(LedgerState(after).claims.first?.standing == .contested)
    }
}
