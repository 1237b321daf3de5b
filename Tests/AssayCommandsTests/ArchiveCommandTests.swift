import Foundation
import TestSupport
import Testing

@Suite("Commands: archives and search")
struct ArchiveCommandTests {
    @Test("A folder is imported, what is bad comes last with its place, and passages are found")
    func importAndSearch() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "in"),
            withIntermediateDirectories: true
        )
        var zip = ZipWriter()
        zip.add("one.xml", "<r><title>One</title><p>The lamp was lit in 1874.</p></r>")
        zip.add("../evil.xml", "<r><p>evil</p></r>")
        try Data(zip.bytes).write(to: folder.url.appending(path: "in/packed.zip"))
        try folder.write("<r>\n<p>never closed", to: "in/bad.xml")
        try folder.write("Tides\n\nHigh at noon.", to: "in/tides.txt")
        let imported = try folder.assay("import", "in")
        #expect(imported.code == 1)
        #expect(imported.output.contains("as collection packed: 1 documents, 1 left out"))
        #expect(imported.errors.contains("in/bad.xml:2:"))
        #expect(imported.errors.contains("[archive.member]"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "evil.xml").path))
        let again = try folder.assay("import", "in")
        #expect(again.output.split(separator: "\n").allSatisfy { $0.hasSuffix("nothing changed") })
        #expect(try folder.assay("documents").output.contains("collection"))
        #expect(
            try folder.assay("documents", "--in", "packed", "--format", "csv").output.contains(",One\r\n")
        )
        let found = try folder.assay("search", "lamp", "1874", "--format", "json")
        #expect(found.code == 0)
        #expect(found.output.contains("\"The lamp was lit in 1874.\""))
        #expect(try folder.assay("search", "\"", "NEAR(", "COVID-19").errors == "no passages\n")
        #expect(try folder.assay("index", "--rebuild").code == 0)
        #expect(try folder.assay("search", "noon", "--format", "csv").output.contains("tides,paragraph,"))
        #expect(try folder.assay("check").code == 0)
    }

    @Test("What is in the place of the index and is none is set aside, and the command goes on")
    func foreignIndex() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        try folder.write("Tides\n\nHigh at noon.", to: "tides.txt")
        try folder.assay("import", "tides.txt")
        try FileManager.default.removeItem(at: folder.url.appending(path: ".assay"))
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: ".assay"),
            withIntermediateDirectories: true
        )
        try folder.write("somebody's notes, not a database", to: ".assay/index.sqlite")
        let search = try folder.assay("search", "noon")
        #expect(search.code == 0)
        #expect(search.output.contains("High at noon."))
        #expect(search.errors.contains(".assay/index.sqlite.set-aside-1: warning:"), "\(search.errors)")
        #expect(try folder.read(".assay/index.sqlite.set-aside-1") == "somebody's notes, not a database")
    }

    @Test("A claim that was recorded is told as recorded, whatever is wrong with the index")
    func recordedDespiteTheIndex() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        try folder.write("The harbour cost 900 crowns.", to: "story.txt")
        try folder.assay("import", "--article", "story.txt")
        try folder.write(
            """
            import sqlite3
            index = sqlite3.connect(".assay/index.sqlite")
            index.execute("INSERT INTO grdb_migrations VALUES ('of a later version')")
            index.commit()
            """,
            to: "newer.py"
        )
        #expect(try AssayProcess.shell("python3 newer.py", in: folder.url).code == 0)
        let run = try folder.assay(
            "record",
            "--article",
            "story",
            "--own-voice",
            "--id",
            "harbour",
            "--quote",
            "900 crowns",
            "--statement",
            "It cost 900."
        )
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output == "recorded harbour\n")
        #expect(run.errors.contains("assay: warning: claim recorded"), "\(run.errors)")
        #expect(run.errors.contains("newer version") && run.errors.contains("'assay find harbour'"))
        #expect(try folder.assay("claims", "--format", "csv").output.contains("harbour"))
    }

    @Test(
        "What is no file is named, and the exit code says that nothing was read",
        arguments: ["verify", "check --against", "import", "import --dry-run"]
    )
    func notFiles(command: String) throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        let script = "import socket; socket.socket(socket.AF_UNIX).bind('socket')"
        _ = try AssayProcess.shell(
            "mkfifo pipe; mkdir folder; python3 -c \"\(script)\"; ln -s x link",
            in: folder.url
        )
        var kinds = [
            "pipe": "a pipe", "socket": "a socket", "/dev/zero": "a device", "/dev/null": "a device",
        ]
        kinds["link"] = "a link"
        // A folder that is imported stands for the files in it.
        // One that is verified is a site, which is looked for in it.
        if command == "verify" {
            let run = try folder.assay("verify", "folder")
            #expect(
                run.code == 3 && run.errors.contains("folder/index.html: error: can't read it"),
                "\(run.errors)"
            )
        } else if !command.hasPrefix("import") {
            kinds["folder"] = "a folder"
        }
        for (path, what) in kinds {
            let run = try AssayProcess.shell("timeout 20 assay \(command) \(path)", in: folder.url)
            #expect(run.code == 3, "\(command) \(path): \(run.code)")
            #expect(
                run.errors.contains("\(path): error: can't read it: it is \(what), not a file"),
                "\(run.errors)"
            )
        }
    }

    @Test("A pipe called like a table of descriptions is not waited for")
    func pipeForATable() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        try folder.write("High at noon.", to: "tides.txt")
        let run = try AssayProcess.shell(
            "mkdir in; mv tides.txt in; mkfifo in/sources.csv; timeout 20 assay import in",
            in: folder.url
        )
        #expect(run.code == 3 && run.output.contains("tides.txt"), "\(run.code) \(run.errors)")
        #expect(run.errors.contains("sources.csv: error: can't read it: it is a pipe"), "\(run.errors)")
    }
}
