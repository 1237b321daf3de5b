import ClaimLedger
import ClaimModel
import Foundation
import PassageIndex
import TestSupport
import Testing

@testable import Workspace

@Suite("An index that heals itself")
struct IndexHealingTests {
    private func workspace() throws -> TestWorkspace {
        let test = try TestWorkspace()
        var editor = try test.editor()
        for name in ["tides", "lamps"] {
            let path = try test.file("\(name).txt", "\(name)\n\nThe lantern at noon.")
            _ = try editor.importDocument(ImportRequest(path: path))
        }
        return test
    }

    private func sqlite(_ sql: String, _ path: String) throws {
        let script =
            "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.commit(); db.close()"
        let run = try AssayProcess.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "-c", script, path, sql],
            in: FileManager.default.temporaryDirectory
        )
        try #require(run.code == 0, "\(run.errors)")
    }

    private func remove(_ test: TestWorkspace) throws {
        try FileManager.default.removeItem(atPath: "\(test.folder)/.assay")
        try FileManager.default.createDirectory(
            atPath: "\(test.folder)/.assay",
            withIntermediateDirectories: true
        )
    }

    /// What a command may find that was stopped, or met a full disk, while it made the index.
    enum Remains: String, CaseIterable {
        case nothing, emptyFile, migratorsTable, olderLog, begunBeside, brokenPages, emptyIndex
        case noise, zeros, cutShort, brokenHeader, aFolder
    }

    @Test(
        "Whatever is left of an index, the next search is right and says what was done",
        arguments: Remains.allCases
    )
    func remains(kind: Remains) throws {
        let test = try workspace()
        #expect(try test.read().search("lantern").passages.count == 2)
        let path = test.workspace.indexPath
        switch kind {
        case .nothing: try remove(test)
        case .emptyFile:
            try remove(test)
            try Data().write(to: URL(fileURLWithPath: path))
        case .migratorsTable:
            try remove(test)
            try sqlite(
                "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
                path
            )
        case .olderLog:
            // The database was deleted, its write-ahead log was not.
            let log = try Data(contentsOf: URL(fileURLWithPath: path))
            try remove(test)
            try log.write(to: URL(fileURLWithPath: path + "-wal"))
        case .begunBeside:
            try remove(test)
            try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
        case .brokenPages:
            try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", path)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            for place in 100..<bytes.count { bytes[place] = 0xA5 }
            try bytes.write(to: URL(fileURLWithPath: path))
        case .emptyIndex:
            try remove(test)
            _ = try test.workspace.openIndex()
        case .noise, .zeros, .cutShort, .brokenHeader:
            try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", path)
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            try Data(Self.garbled(bytes, kind)).write(to: URL(fileURLWithPath: path))
        case .aFolder:
            try remove(test)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        let found = try test.read().search("lantern")
        #expect(found.passages.count == 2)
        #expect(found.findings.contains { $0.code == "index.rebuilt" })
        #expect(found.findings.allSatisfy { $0.severity == .warning })
        let again = try test.read().search("lantern")
        #expect(again.passages.count == 2 && again.findings.isEmpty)
    }

    /// The bytes of an index that can't be told for one any more.
    private static func garbled(_ bytes: [UInt8], _ kind: Remains) -> [UInt8] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        switch kind {
        case .noise:
            return bytes.map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
        case .zeros: return bytes.map { _ in 0 }
        case .cutShort: return Array(bytes.prefix(60))
        case .brokenHeader: return [0x20] + bytes.dropFirst()
        default: return bytes
        }
    }

    @Test("A page that breaks where only a search looks is found then, and the search done again")
    func brokenLater() throws {
        let test = try workspace()
        let path = test.workspace.indexPath
        #expect(try test.read().search("lantern").passages.count == 2)
        try sqlite("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", path)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        // The first pages hold what is looked at when it is opened.
        for place in (3 * 16_384)..<bytes.count { bytes[place] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: path))
        let found = try test.read().search("lantern")
        #expect(found.passages.count == 2)
        #expect(found.findings.contains { $0.code == "index.rebuilt" })
    }

    @Test(
        "A database of another kind is set aside with all that it holds, and the index made anew",
        arguments: ["CREATE TABLE letters(a); PRAGMA application_id = 7", "CREATE TABLE letters(a)"]
    )
    func foreign(sql: String) throws {
        let test = try workspace()
        try remove(test)
        let path = test.workspace.indexPath
        try sqlite(sql, path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let found = try test.read().search("lantern")
        #expect(found.passages.count == 2)
        let first = try #require(found.findings.first { $0.place.file == ".assay/index.sqlite.set-aside-1" })
        #expect(first.code == "index.rebuilt" && first.severity == .warning)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".set-aside-1")) == before)
        // The next one does not take its place.
        try FileManager.default.removeItem(atPath: path)
        try Data("Somebody's notes.".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try test.workspace.removeIndex().map(\.place.file) == [".assay/index.sqlite.set-aside-2"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".set-aside-1")) == before)
        #expect(try test.read().search("lantern").passages.count == 2)
    }

    @Test("An index that was edited by hand is found out by the check, and a report does not believe it")
    func edited() throws {
        let test = try TestWorkspace.withClaim()
        #expect(try test.read().check().isEmpty)
        try sqlite(
            "UPDATE passage SET text = replace(text, 'twice', 'half') WHERE text LIKE '%twice%'",
            test.workspace.indexPath
        )
        #expect(try test.read().check().map(\.code) == ["index.differs"])
        let report = try test.read().report(.workspace)
        #expect(
            String(decoding: report.laidOut(as: .markdown).bytes, as: UTF8.self).contains("is twice that of")
        )
        try test.workspace.removeIndex()
        #expect(try test.read().search("twice").passages.count == 1)
        #expect(try test.read().check().isEmpty)
    }

    @Test("A file that can't be read is looked for again each time, and found once it is back")
    func notUpToDate() throws {
        let test = try workspace()
        try FileManager.default.removeItem(atPath: "\(test.folder)/.assay")
        let path = "\(test.folder)/Sources-Archive/tides.txt"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try FileManager.default.removeItem(atPath: path)
        for _ in 0..<2 {
            let found = try test.read().search("lantern")
            #expect(found.passages.map(\.document.id.name) == ["lamps"])
            #expect(found.findings.contains { $0.code == "archive.missing" })
        }
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(try test.read().search("lantern").passages.count == 2)
    }

    @Test("Processes that meet a rebuild wait for it, and each finds all")
    func together() throws {
        let test = try workspace()
        let folder = URL(fileURLWithPath: test.folder)
        let line = """
            for n in 1 2 3 4 5; do (assay search lantern > out.$n 2> err.$n; echo $? > code.$n) & done
            (assay index --rebuild; echo $? > code.rebuild) 2> err.rebuild &
            wait
            cat code.*; grep -c 'at noon' out.1 out.2 out.3 out.4 out.5
            """
        for _ in 0..<3 {
            let run = try AssayProcess.shell(line, in: folder)
            #expect(run.output.split(separator: "\n").prefix(6).allSatisfy { $0 == "0" }, "\(run.output)")
            #expect(run.output.components(separatedBy: ":2").count == 6, "\(run.output)")
        }
    }
}
