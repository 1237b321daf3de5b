import ClaimModel
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import PassageIndex

@Suite("Files of very many documents, which spill into a second shard")
struct ShardTests {
    private static let count = 1_000

    /// A document's edition, told from others by its number.
    private static func edition(_ number: Int) throws -> Digest {
        let bytes =
            withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) } + [UInt8](repeating: 7, count: 24)
        return try #require(Digest(bytes: bytes))
    }

    /// A file of many documents, a batch a document.
    private static func batches(_ count: Int = count) throws -> [[IndexEvent]] {
        try (0..<count).map { number in
            let common = number % 100 == 0 ? "lighthouse" : "harbour"
            return try member(
                ["lamp \(common) number\(number)", "Another paragraph."],
                edition: edition(number)
            )
        }
    }

    private static func member(_ texts: [String], edition: Digest) throws -> [IndexEvent] {
        [.memberBegan] + document(texts, edition: edition, member: "m")
    }

    private func filled(_ count: Int = count) throws -> TestIndex {
        let test = try TestIndex()
        let file = try digest(1)
        try test.index.ingest(file, recipe: "1", next: events(try Self.batches(count)))
        try test.index.record([try recorded(file, "dump", isCollection: true)])
        return test
    }

    private func hasSecond(_ test: TestIndex) -> Bool {
        FileManager.default.fileExists(atPath: test.folder.url.appending(path: "index-2.sqlite").path)
    }

    @Test("There is no second shard until one is needed")
    func none() throws {
        #expect(try !hasSecond(filled(IndexWriteSplitter.undivided)))
        #expect(try hasSecond(filled(IndexWriteSplitter.undivided + 1)))
    }

    @Test("Every document is found, in whichever shard it lies, and listed in the file's order")
    func everything() throws {
        let test = try filled()
        #expect(try test.index.shards.count == 2)
        let counts = try test.index.shards.map { try $0.documentCounts().values.reduce(0, +) }
        #expect(counts.allSatisfy { $0 > 300 } && counts.reduce(0, +) == Self.count)
        #expect(try test.index.documentCounts() == [try digest(1): Self.count])
        for number in [0, 255, 256, 319, 320, 999] {
            let found = try test.index.search("number\(number)")
            #expect(try found.map(\.document.edition) == [Self.edition(number)])
            let document = try #require(try test.index.document(edition: try Self.edition(number)))
            #expect(try test.index.passages(of: document).map(\.text.count).count == 2)
            #expect(try test.index.search("lamp", in: document.edition).count == 1)
        }
        let listed = try test.index.documents(of: try digest(1)).map(\.edition)
        #expect(try listed == (0..<Self.count).map(Self.edition))
        #expect(try test.index.search("lighthouse", limit: 100).count == 10)
        #expect(try test.index.search("lamp", limit: 7).count == 7)
        var seen: [Digest: Int] = [:]
        var edition = try digest(1)
        try test.index.forEachPassage(
            begin: { document in
                edition = document.edition
                return true
            },
            { _, _ in
                seen[edition, default: 0] += 1
                return true
            }
        )
        #expect(seen.count == Self.count && seen.values.allSatisfy { $0 == 2 })
        #expect(try test.index.files().map(\.isWhole) == [true])
    }

    @Test("The same is found as in one shard, the best first")
    func likeOne() throws {
        let filled = try filled()
        let divided = filled.index
        let whole = try TestIndex()
        // As many files as documents: none spills.
        var files: [RecordedFile] = []
        for (number, batch) in try Self.batches().enumerated() {
            try whole.index.ingest(try Self.edition(number), recipe: "1", next: events([batch]))
            files.append(try recorded(try Self.edition(number), "d-\(number)", isCollection: false))
        }
        try whole.index.record(files)
        #expect(try whole.index.shards.count == 1)
        for query in ["lighthouse", "lamp number7", "\"harbour number8\"", "paragraph another"] {
            let one = try whole.index.search(query, limit: 1_000)
            let two = try divided.search(query, limit: 1_000)
            #expect(Set(one.map(\.passage.text)) == Set(two.map(\.passage.text)))
            #expect(zip(two, two.dropFirst()).allSatisfy { $0.score >= $1.score })
        }
    }

    @Test(
        "An intake that was interrupted in either shard goes on without a document twice",
        arguments: [200, 300, 700]
    )
    func resumes(_ interruption: Int) throws {
        let test = try TestIndex()
        let file = try digest(1)
        let filling = String(repeating: "filling ", count: 6_000)
        let batches = try (0..<Self.count).map { number in
            try Self.member(["lamp \(number) \(filling)"], edition: Self.edition(number))
        }
        var rest = batches[..<interruption]
        #expect(throws: PassageIndexError.self) {
            try test.index.ingest(file, recipe: "1") {
                guard let next = rest.popFirst() else { throw Interruption() }
                return next
            }
        }
        #expect(try test.index.files().allSatisfy { !$0.isWhole })
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "dump", isCollection: true)])
        #expect(try test.index.search("lamp", limit: 5_000).count == Self.count)
        #expect(
            try test.index.documents(of: file).map(\.passageCount) == Array(repeating: 1, count: Self.count)
        )
    }

    @Test("Two files that spill are taken in at once, whoever has to wait for what")
    func together() throws {
        let test = try TestIndex()
        let path = test.path
        let filling = String(repeating: "filling ", count: 1_500)
        DispatchQueue.concurrentPerform(iterations: 2) { writer in
            do {
                let index = try PassageIndex(at: path)
                let file = try digest(UInt8(writer + 1))
                let batches = try (0..<Self.count).map { number in
                    try document(
                        ["lamp \(number) \(filling)"],
                        edition: Self.edition(writer * Self.count + number)
                    )
                }
                var rest = batches[...]
                var hasPaused = false
                try index.ingest(file, recipe: "1") {
                    // Now and then nothing comes for a while.
                    hasPaused = !hasPaused && rest.count % 97 == 0
                    if hasPaused { return [] }
                    return rest.popFirst()
                }
                try index.record([try recorded(file, "dump-\(writer)", isCollection: true)])
            } catch {
                Issue.record(error)
            }
        }
        #expect(try test.index.search("lamp", limit: 5_000).count == 2 * Self.count)
    }

    @Test("A member that shows to be bad late leaves nothing in either shard")
    func droppedMember() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let good = document(["lamp good"], edition: try Self.edition(5_000), member: "good")
        let bad = try (0..<500).flatMap {
            try document(["lamp bad"], edition: Self.edition($0), member: "bad")
        }
        let after = document(["lamp after"], edition: try Self.edition(6_000), member: "after")
        let batches: [[IndexEvent]] = [
            [.memberBegan] + good, [.memberBegan] + bad + [.memberDropped], [.memberBegan] + after,
        ]
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "dump", isCollection: true)])
        #expect(try test.index.shards.count == 2)
        #expect(
            Set(try test.index.search("lamp", limit: 100).map(\.passage.text)) == ["lamp good", "lamp after"]
        )
    }

    @Test("A file that is forgotten, or read in another way, leaves nothing in either shard")
    func removal() throws {
        let test = try filled()
        let file = try digest(1)
        try test.index.ingest(
            file,
            recipe: "2",
            next: events([document(["lantern"], edition: try Self.edition(1))])
        )
        try test.index.record([try recorded(file, "dump", isCollection: true)])
        #expect(try test.index.search("lamp").isEmpty)
        #expect(try test.index.search("lantern").count == 1)
        try test.index.ingest(file, recipe: "1", next: events(try Self.batches()))
        try test.index.remove(file)
        #expect(try test.index.search("lamp").isEmpty && test.index.files().isEmpty)
        #expect(try test.index.shards.allSatisfy { try $0.files().isEmpty })
    }

    @Test(
        "A second shard that was deleted is missed: the index is not taken to be up to date, and is made whole again"
    )
    func missing() throws {
        let test = try filled()
        try test.index.setMark("heads", "a")
        for ending in ["", "-wal", "-shm"] {
            let path = test.path.replacing(".sqlite", with: "-2.sqlite") + ending
            try? FileManager.default.removeItem(atPath: path)
        }
        let index = try PassageIndex(at: test.path)
        #expect(try index.mark("heads") == nil)
        #expect(try index.files().map(\.isWhole) == [false])
        try index.ingest(try digest(1), recipe: "1", next: events(try Self.batches()))
        try index.record([try recorded(try digest(1), "dump", isCollection: true)])
        #expect(try index.search("lamp", limit: 5_000).count == Self.count)
        #expect(try index.mark("heads") == "a")
        #expect(try index.files().map(\.isWhole) == [true])
    }

    @Test("Who holds an index is waited for as long as it changes, and not when nothing happens to it")
    func busy() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "index.sqlite").path
        for name in ["index.sqlite", "index.sqlite-wal"] {
            try folder.write("one", to: name)
            let watch = BusyWatch(path, timeout: .milliseconds(40))
            #expect(watch.isMoving(tries: 0))
            Thread.sleep(forTimeInterval: 0.06)
            // It is looked at now and then only.
            #expect(watch.isMoving(tries: 49) && !watch.isMoving(tries: 50))
            try folder.write("changed", to: name)
            #expect(watch.isMoving(tries: 100))
            Thread.sleep(forTimeInterval: 0.06)
            #expect(!watch.isMoving(tries: 150) && watch.isMoving(tries: 0))
        }
    }

    @Test("What fails in an index that can't be looked at is told as what it is, not as its deletion")
    func unseen() throws {
        let folder = try TemporaryFolder()
        let place = folder.url.appending(path: "derived")
        let path = place.appending(path: "index.sqlite").path
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let shard = try IndexShard(at: path)
        // Behind a link that leads to itself nothing can be looked at, by no user.
        try FileManager.default.moveItem(at: place, to: folder.url.appending(path: "elsewhere"))
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: place.path)
        #expect(throws: PassageIndexError.diskFull(path: path)) {
            try shard.access { _ in throw DatabaseError(resultCode: .SQLITE_FULL) }
        }
        let reason = "Too many levels of symbolic links"
        #expect(throws: PassageIndexError.failed(path: path, reason: reason)) {
            _ = try PassageIndex(at: path)
        }
    }

    @Test("What is busy and can't be looked at is not waited for, and why it can't is told")
    func busyAndUnseen() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "index.sqlite").path
        let busy = DatabaseError(resultCode: .SQLITE_BUSY)
        let seen = BusyWatch(path)
        #expect(seen.isMoving(tries: 0))
        #expect(seen.told(busy) is DatabaseError)
        // A link that leads to itself can't be looked at, by no user.
        try FileManager.default.createSymbolicLink(atPath: path + "-wal", withDestinationPath: path + "-wal")
        let watch = BusyWatch(path)
        #expect(!watch.isMoving(tries: 0))
        let told = watch.told(busy) as? PassageIndexError
        #expect(told == .failed(path: path + "-wal", reason: "Too many levels of symbolic links"))
        #expect(watch.told(DatabaseError(resultCode: .SQLITE_FULL)) is DatabaseError)
        // A lock that nobody has is not waited for, nor said to be another process's.
        let unheld = BusyWatch(path, timeout: .zero)
        try FileManager.default.removeItem(atPath: path + "-wal")
        #expect(unheld.isMoving(tries: 0) && !unheld.isMoving(tries: 50))
        #expect(
            unheld.told(busy) as? PassageIndexError
                == .failed(path: path, reason: "its lock can't be taken, and no other process holds it")
        )
    }

    @Test("An index that was deleted while it is used is told from one that fails, and is opened again")
    func vanished() throws {
        let folder = try TemporaryFolder()
        let place = folder.url.appending(path: "derived")
        let path = place.appending(path: "index.sqlite").path
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let index = try PassageIndex(at: path)
        try index.setMark("a", "1")
        try FileManager.default.removeItem(at: place)
        // What is open may go on for a while; what is opened anew does not.
        #expect(throws: PassageIndexError.vanished(path: place.path)) { _ = try PassageIndex(at: path) }
        #expect(throws: PassageIndexError.vanished(path: path + ".lock")) {
            _ = try IndexUpdateLock(at: path) {}
        }
        var count = 0
        let mark = try PassageIndex.again { () throws(PassageIndexError) -> String? in
            count += 1
            if count == 3 {
                try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            }
            let index = try PassageIndex(at: path)
            try index.setMark("a", "2")
            return try index.mark("a")
        }
        #expect(count == 3 && mark == "2")
        #expect(throws: PassageIndexError.tooLong) {
            try PassageIndex.again { () throws(PassageIndexError) in throw .tooLong }
        }
        // What SQLite did not wait for is tried again; what was waited for is not.
        var tries = 0
        try PassageIndex.again { () throws(PassageIndexError) in
            tries += 1
            if tries < 3 { throw .busy(path: path) }
        }
        #expect(tries == 3)
        #expect(throws: PassageIndexError.locked(path: path, reason: "x")) {
            try PassageIndex.again { () throws(PassageIndexError) in throw .locked(path: path, reason: "x") }
        }
    }

    @Test("Many that open an index while it is deleted again and again all get one")
    func deletedWhileMade() throws {
        let folder = try TemporaryFolder()
        let place = folder.url.appending(path: "derived")
        let path = place.appending(path: "index.sqlite").path
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 5) { number in
            for _ in 0..<12 {
                if number == 0 {
                    Thread.sleep(forTimeInterval: 0.02)
                    try? FileManager.default.removeItem(at: place)
                    continue
                }
                do {
                    try PassageIndex.again { () throws(PassageIndexError) in
                        try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                        _ = try PassageIndex(at: path)
                    }
                } catch { failures.withLock { $0.append("\(error)") } }
            }
        }
        #expect(failures.withLock { $0 }.isEmpty, "\(failures.withLock { $0 })")
    }
}
