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
        }
        let found = try test.read().search("lantern")
        #expect(found.passages.count == 2)
        #expect(found.findings.contains { $0.code == "index.rebuilt" })
        #expect(found.findings.allSatisfy { $0.severity == .warning })
        let again = try test.read().search("lantern")
        #expect(again.passages.count == 2 && again.findings.isEmpty)
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
        "A database of another kind is never touched: not by a search, and not by a rebuild",
        arguments: ["CREATE TABLE letters(a); PRAGMA application_id = 7", "CREATE TABLE letters(a)"]
    )
    func foreign(sql: String) throws {
        let test = try workspace()
        try remove(test)
        let path = test.workspace.indexPath
        try sqlite(sql, path)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: WorkspaceError.self) { _ = try test.read().search("lantern") }
        #expect(throws: WorkspaceError.self) { try test.workspace.removeIndex() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        // What needs no index goes on.
        var editor = try test.editor()
        _ = try editor.note("Look at this.", aboutDocument: "tides")
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
