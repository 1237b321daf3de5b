import ClaimModel
import Foundation
import PassageIndex
import TestSupport
import Testing

/// An index in a temporary folder of its own.
final class TestIndex {
    let folder: TemporaryFolder
    let index: PassageIndex
    var path: String { folder.url.appending(path: "index.sqlite").path }

    init() throws {
        folder = try TemporaryFolder()
        index = try PassageIndex(at: folder.url.appending(path: "index.sqlite").path)
    }

    /// Takes in a file that is one document with these paragraphs, and records it.
    func add(_ name: String, _ paragraphs: [String], number: UInt8) throws {
        let file = try digest(number)
        try index.ingest(file, recipe: "1", next: events([document(paragraphs, edition: file, title: name)]))
        try index.record([try recorded(file, name, isCollection: false)])
    }
}

/// A digest that is told from others by a byte.
func digest(_ number: UInt8) throws -> Digest {
    try #require(Digest(bytes: [UInt8](repeating: number, count: 32)))
}

/// A file as the ledger has it, read by the recipe "1".
func recorded(_ file: Digest, _ name: String, isCollection: Bool) throws -> RecordedFile {
    RecordedFile(
        file: file,
        id: try #require(DocumentID(name)),
        isCollection: isCollection,
        recipe: "1"
    )
}

/// The events of a document.
func document(_ paragraphs: [String], edition: Digest, member: String? = nil, title: String = "T")
    -> [IndexEvent]
{
    paragraphs.enumerated().map { number, text in
        .passage(Passage(kind: .paragraph, text: text, locator: "/p[\(number + 1)]"))
    } + [
        .documentEnded(
            IndexableDocument(
                edition: edition,
                member: member,
                metadata: DocumentMetadata(
                    title: title,
                    creators: [Creator(name: "A: B", kind: .organisation), Creator(name: "Ines Duarte")],
                    published: CalendarDate("2021-05")
                )
            )
        )
    ]
}

/// Gives batches of events one after the other.
func events(_ batches: [[IndexEvent]]) -> () throws -> [IndexEvent]? {
    var rest = batches[...]
    return { rest.popFirst() }
}

/// The reading ended here.
struct Interruption: Error {}

@Suite("The index of passages")
struct PassageIndexTests {
    @Test("A passage is found by its words, with its document, locator and score")
    func search() throws {
        let test = try TestIndex()
        try test.add(
            "budget",
            ["The lighthouse gets 40,000 crowns.", "The lamp was lit in 1874."],
            number: 1
        )
        try test.add("tides", ["High tide at noon, and a lighthouse far away over all the water."], number: 2)
        let found = try test.index.search("lighthouse")
        #expect(found.map(\.document.id.name) == ["budget", "tides"])
        #expect(found.first?.passage.locator == "/p[1]")
        #expect(found.first?.document.metadata.creators.map(\.kind) == [.organisation, .person])
        #expect(found.first?.document.metadata.creators.map(\.name) == ["A: B", "Ines Duarte"])
        #expect(found.first?.document.metadata.published == CalendarDate("2021-05"))
        #expect((found.first?.score ?? 0) > (found.last?.score ?? 0))
        #expect(try test.index.search("lighthouse lamp").isEmpty)
        #expect(try test.index.search("lighthouse", in: try digest(2)).map(\.document.id.name) == ["tides"])
        #expect(try test.index.search("lighthouse", limit: 1).count == 1)
        #expect(try test.index.candidates(forTerms: ["lamp", "tide"], limit: 9).count == 2)
        #expect(try test.index.search("1874").first?.number == 1)
    }

    @Test(
        "Case, accents, word endings and invisible characters do not matter (case 36)",
        arguments: [
            ("zero\u{200B}width keepers", "zerowidth"), ("zerowidth", "zero\u{200B}width"),
            ("soft\u{AD}hyphen", "softhyphen"), ("bidi\u{202E}mark", "bidimark"),
            ("Caf\u{E9} Müller", "cafe muller"),
            ("cafe\u{301}", "caf\u{E9}"), ("three keepers met", "keeper met"), ("HARBOUR", "harbour"),
            ("ΑΘΗΝΑ", "αθηνα"), ("москва", "МОСКВА"), ("tag\u{E0041}ged", "tagged"),
        ]
    )
    func folding(_ text: String, _ query: String) throws {
        let test = try TestIndex()
        try test.add("one", [text], number: 1)
        #expect(try test.index.search(query).first?.passage.text == text)
    }

    @Test(
        "Scripts without spaces are found by any stretch, ligatures and letters by what people type",
        arguments: [
            ("市议会周二表示，港口费用上涨了。", "港口费用", "费港"), ("東京都は2020年に予算を二倍にした。", "予算を二倍", "予二"),
            ("灯台の費用は２０２０年に増えた。", "2020", "2021"), ("서울시는 예산을 늘렸다.", "예산", "산예"),
            ("กรุงเทพมหานครเพิ่มงบประมาณ", "งบประมาณ", "ณงบ"), ("the oﬃce of ﬁshing", "office fishing", "ofice"),
            ("Łódź and Ørsted", "lodz orsted", "odz"), ("die Straße", "strasse", "strase"),
            ("die Strasse", "Straße", "Strabe"), ("قَالَ الْمَجْلِسُ إنّ", "المجلس ان", "المجلد"),
            ("הַתַּקְצִיב גדל", "התקציב", "התקציר"),
        ]
    )
    func scripts(_ text: String, _ query: String, _ other: String) throws {
        let test = try TestIndex()
        try test.add("one", [text], number: 1)
        #expect(try test.index.search(query).first?.passage.text == text)
        #expect(try test.index.search(other).isEmpty)
    }

    @Test(
        "Whatever is typed is words, never syntax (case 48)",
        arguments: [
            "\"", "'", "*", "(", ")", "NOT", "NEAR(", "NEAR(a b", "COVID-19", "C++", "nosuch:x", "^", "^a",
            "a^", "a*",
            "300x(", "OR", "AND", "a AND", "\"\"", "\"a", "a\"b\"", "\"a b\" c\"", "", "   ", "\0", "a\0b",
            "-", "a -b",
            "{a b}: c", "text : a", "a + b", "'; DROP TABLE passage; --", "%_", "\\", "😀", "\u{200B}",
            "a,b;c",
            "passage_text MATCH 'x'", "col:\"a\"",
        ]
    )
    func hostileQueries(_ query: String) throws {
        let test = try TestIndex()
        try test.add("one", ["a b c, COVID-19 and C++ at 300x"], number: 1)
        _ = try test.index.search(query)
        _ = try test.index.candidates(forTerms: [query, "a"], limit: 5)
        #expect(try test.index.search("covid-19").count == 1)
    }

    @Test("A very long query is cut, not an error (case 49)")
    func longQuery() throws {
        let test = try TestIndex()
        try test.add("one", ["a b"], number: 1)
        _ = try test.index.search(String(repeating: "word ", count: 20_000))
        _ = try test.index.search(String(repeating: "%_", count: 50_000))
        _ = try test.index.search(String(repeating: "x", count: 100_000))
    }

    @Test("Words in double quotes must follow one another")
    func phrases() throws {
        let test = try TestIndex()
        try test.add("one", ["the budget of the lighthouse", "the lighthouse budget"], number: 1)
        #expect(try test.index.search("lighthouse budget").count == 2)
        #expect(try test.index.search("\"lighthouse budget\"").map(\.number) == [1])
    }

    // MARK: - Taking in

    @Test("What the ledger does not have is not found")
    func unrecorded() throws {
        let test = try TestIndex()
        let file = try digest(1)
        try test.index.ingest(file, recipe: "1", next: events([document(["lamp"], edition: file)]))
        #expect(try test.index.search("lamp").isEmpty)
        try test.index.record([try recorded(file, "one", isCollection: false)])
        #expect(try test.index.search("lamp").count == 1)
    }

    @Test("A document of a collection goes by the collection's name and its own digits")
    func collection() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let batches = try (2...4).map { number in
            [.memberBegan] + document(["lamp \(number)"], edition: try digest(number), member: "m\(number)")
        }
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "crawl", isCollection: true)])
        let found = try test.index.documents(named: "crawl-0303")
        #expect(found.map(\.id.name) == ["crawl-030303030303"])
        #expect(found.first?.part == DocumentPart(file: file, member: "m3"))
        #expect(try test.index.documents(of: file).map(\.member) == ["m2", "m3", "m4"])
        #expect(try test.index.document(edition: try digest(4))?.member == "m4")
        #expect(try test.index.documents(named: "crawl-zz").isEmpty)
        #expect(try test.index.documents(named: "crawl-").count == 3)
    }

    @Test("A member that shows to be bad late leaves nothing, and others stay")
    func droppedMember() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let bad: [IndexEvent] =
            [.memberBegan] + document(["lamp bad"], edition: try digest(3), member: "bad")
            + [.passage(Passage(kind: .paragraph, text: "lamp worse", locator: "/p")), .memberDropped]
        let batches = [
            [.memberBegan] + document(["lamp first"], edition: try digest(2), member: "a"), bad,
            [.memberBegan] + document(["lamp last"], edition: try digest(4), member: "b"),
        ]
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "crawl", isCollection: true)])
        #expect(Set(try test.index.search("lamp").map(\.passage.text)) == ["lamp first", "lamp last"])
        #expect(try test.index.search("worse").isEmpty)
    }

    @Test("Of two documents of a file that are called alike the first is kept, and nothing of the other")
    func twins() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let batches = [
            document(["lamp first"], edition: try digest(2)),
            document(["lamp again"], edition: try digest(2)),
            document(["lamp last"], edition: try digest(3)),
        ]
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "crawl", isCollection: true)])
        #expect(Set(try test.index.search("lamp").map(\.passage.text)) == ["lamp first", "lamp last"])
        #expect(try test.index.search("again").isEmpty)
    }

    @Test("A file that is forgotten is not found, and can be taken in again")
    func removal() throws {
        let test = try TestIndex()
        try test.add("one", ["lamp\u{200B}light"], number: 1)
        try test.add("two", ["lamplight"], number: 2)
        try test.index.remove(try digest(1))
        #expect(try test.index.search("lamplight").map(\.document.id.name) == ["two"])
        try test.add("one", ["lamplight"], number: 1)
        #expect(try test.index.search("lamplight").count == 2)
    }

    @Test("The same file again adds nothing; read in another way it replaces what was there (case 60)")
    func again() throws {
        let test = try TestIndex()
        try test.add("one", ["lamp"], number: 1)
        try test.add("one", ["lamp"], number: 1)
        #expect(try test.index.search("lamp").count == 1)
        let file = try digest(1)
        try test.index.ingest(file, recipe: "2", next: events([document(["lantern"], edition: file)]))
        try test.index.record([try recorded(file, "one", isCollection: false)])
        #expect(try test.index.search("lamp").isEmpty)
        #expect(try test.index.search("lantern").count == 1)
    }

    @Test(
        "An intake that was interrupted anywhere goes on without a passage twice",
        arguments: [0, 1, 3, 4, 7, 11]
    )
    func resumes(_ interruption: Int) throws {
        let test = try TestIndex()
        let file = try digest(1)
        // Large passages, so that what came before an interruption is stored.
        let filling = String(repeating: "filling ", count: 1_200_000)
        var batches: [[IndexEvent]] = []
        for number in UInt8(2)...5 {
            let events = document(
                (0..<2).map { "lamp \(number) \($0) \(filling)" },
                edition: try digest(number)
            )
            batches += events.map { [$0] }
        }
        var rest = batches[..<interruption]
        #expect(throws: PassageIndexError.self) {
            try test.index.ingest(file, recipe: "1") {
                guard let next = rest.popFirst() else { throw Interruption() }
                return next
            }
        }
        try test.index.ingest(file, recipe: "1", next: events(batches))
        try test.index.record([try recorded(file, "crawl", isCollection: true)])
        let found = try test.index.search("lamp", limit: 100).map { $0.passage.text.prefix(8) }
        #expect(found.count == 8)
        #expect(Set(found).count == 8)
        #expect(try test.index.documents(of: file).map(\.passageCount) == [2, 2, 2, 2])
        var counts: [Int] = []
        try test.index.forEachPassage(
            begin: { _ in
                counts.append(0)
                return true
            },
            { _, number in
                #expect(number == counts[counts.count - 1])
                counts[counts.count - 1] += 1
                return true
            }
        )
        #expect(counts == [2, 2, 2, 2])
    }

    // MARK: - The file

    @Test(
        "A file that is no index of this kind is refused and left alone (case 50)",
        arguments: ["text", "other database", "newer", "folder"]
    )
    func foreignFiles(_ kind: String) throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "index.sqlite")
        switch kind {
        case "text":
            try folder.write(
                "this is not a database, but it is long enough for a header. ",
                to: "index.sqlite"
            )
        case "other database": try sqlite("CREATE TABLE a(b); PRAGMA application_id = 7", url, folder)
        case "newer":
            _ = try PassageIndex(at: url.path)
            try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", url, folder)
            try sqlite("INSERT INTO grdb_migrations VALUES ('from the future')", url, folder)
        default: try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }
        let before = try? Data(contentsOf: url)
        let error = #expect(throws: PassageIndexError.self) { try PassageIndex(at: url.path) }
        #expect(error?.description.contains(url.path) == true)
        #expect((try? Data(contentsOf: url)) == before)
    }

    @Test("An index that was stopped in a change of its journal is opened, and its change undone")
    func hotJournal() throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "index.sqlite")
        do { _ = try PassageIndex(at: url.path) }
        try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", url, folder)
        // A process that dies in the middle of a transaction leaves its journal.
        let script = """
            import os, sqlite3, sys
            db = sqlite3.connect(sys.argv[1], isolation_level=None)
            db.execute("PRAGMA cache_size = 1"); db.execute("BEGIN IMMEDIATE")
            db.execute("CREATE TABLE filling(a)")
            for n in range(400): db.execute("INSERT INTO filling VALUES (zeroblob(9000))")
            os._exit(0)
            """
        let run = try AssayProcess.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "-c", script, url.path],
            in: folder.url
        )
        try #require(run.code == 0, "\(run.errors)")
        try #require(FileManager.default.fileExists(atPath: url.path + "-journal"))
        let index = try PassageIndex(at: url.path)
        #expect(try index.files().isEmpty && index.mark("none") == nil)
    }

    @Test("A damaged index says that it can be deleted")
    func damaged() throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "index.sqlite")
        do { _ = try PassageIndex(at: url.path) }
        try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", url, folder)
        var bytes = try Data(contentsOf: url)
        for index in 100..<bytes.count { bytes[index] = 0xA5 }
        try bytes.write(to: url)
        let error = #expect(throws: PassageIndexError.self) {
            let index = try PassageIndex(at: url.path)
            _ = try index.search("lamp")
        }
        #expect(error?.description.contains("delete it") == true)
    }

    @Test("Eight writers lose nothing (case 54)")
    func writers() throws {
        let test = try TestIndex()
        let path = test.path
        DispatchQueue.concurrentPerform(iterations: 8) { writer in
            for number in 0..<10 {
                do {
                    let index = try PassageIndex(at: path)
                    let file = try digest(UInt8(writer * 10 + number + 1))
                    try index.ingest(file, recipe: "1", next: events([document(["lamp"], edition: file)]))
                    try index.record([try recorded(file, "d-\(writer)-\(number)", isCollection: false)])
                } catch {
                    Issue.record(error)
                }
            }
        }
        #expect(try test.index.search("lamp", limit: 200).count == 80)
    }

    private func sqlite(_ sql: String, _ url: URL, _ folder: TemporaryFolder) throws {
        let script =
            "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.commit()"
        let run = try AssayProcess.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "-c", script, url.path, sql],
            in: folder.url
        )
        try #require(run.code == 0, "\(run.errors)")
    }
}
