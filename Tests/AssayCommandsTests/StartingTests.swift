import Foundation
import TestSupport
import Testing

@Suite("Starting and stopping")
struct StartingTests {
    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("<r><p>One paragraph.</p></r>", to: "a.xml")
        return folder
    }

    @Test(
        "An init that was interrupted is completed by the next",
        arguments: [
            ["Claims"], ["Sources-Archive"], [".gitattributes"], [".gitignore"], [".gitignore", "Claims"],
        ]
    )
    func initResumed(missing: [String]) throws {
        let folder = try workspace()
        for name in missing { try FileManager.default.removeItem(at: folder.url.appending(path: name)) }
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.read(".gitattributes").contains("merge=union"))
        #expect(try folder.read(".gitignore") == ".assay/\n")
        let again = try folder.assay("init")
        #expect(again.code == 0 && again.output.contains("is a workspace already: nothing was missing"))
        #expect(try folder.assay("import", "a.xml").code == 0)
    }

    @Test(
        "What is no folder in place of the index is said to be that",
        arguments: ["mkfifo .assay", "echo > .assay"]
    )
    func noFolder(command: String) throws {
        let folder = try workspace()
        #expect(try AssayProcess.shell("rm -rf .assay; \(command)", in: folder.url).code == 0)
        for arguments in [["search", "paragraph"], ["index", "--rebuild"], ["import", "a.xml"], ["check"]] {
            let run = try AssayProcess.run(arguments, in: folder.url)
            #expect(run.code == 2 && run.errors.contains("/.assay should be a folder"), "\(run.errors)")
        }
    }

    @Test(
        "A link in place of one of the workspace's folders is refused, by reading and by writing, and said",
        arguments: ["Claims", "Sources-Archive", ".assay"]
    )
    func links(name: String) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "a.xml").code == 0)
        let run = try AssayProcess.shell("mv \(name) elsewhere && ln -s elsewhere \(name)", in: folder.url)
        #expect(run.code == 0)
        for arguments in [["documents"], ["search", "paragraph"], ["import", "a.xml"], ["check"], ["init"]] {
            let run = try AssayProcess.run(arguments, in: folder.url)
            #expect(run.code == 2, "\(arguments): \(run.errors)")
            #expect(run.errors.contains("/\(name) should be a folder"))
        }
    }

    @Test(
        "A process that was stopped while it holds a lock is named, and not waited for without end",
        .enabled(if: PublicTool.hasCommand("flock"), "skipped: flock is missing"),
        arguments: [
            ("Claims", "import a.xml"), (".assay", "index --rebuild"),
            (".assay/index.sqlite.lock", "search a"),
        ]
    )
    func stoppedHolder(place: String, command: String) throws {
        let folder = try workspace()
        #expect(
            try AssayProcess.shell("assay index && touch .assay/index.sqlite.lock", in: folder.url).code == 0
        )
        let forget = place.hasSuffix(".lock") ? "assay import a.xml && rm .assay/index.sqlite*;" : ""
        let run = try AssayProcess.shell(
            """
            \(forget) touch .assay/index.sqlite.lock; flock -F \(place) sleep 60 & holder=$!
            sleep 1; kill -STOP $holder; timeout 40 assay \(command); code=$?; kill -KILL $holder; exit $code
            """,
            in: folder.url
        )
        #expect(run.code == 3, "\(run.code) \(run.output)\(run.errors)")
        #expect(run.errors.contains("(sleep) holds it and is stopped"), "\(run.errors)")
    }

    @Test(
        "What has a ledger's name and is none is a finding; nothing hangs, and nothing is recorded meanwhile",
        arguments: [
            "mkfifo Claims/x.jsonl", "mkdir Claims/x.jsonl", "ln -s sources.jsonl Claims/x.jsonl",
            "touch Claims/$'\\xff.jsonl'", "touch Claims/$'e\\xcc\\x81.jsonl' Claims/$'\\xc3\\xa9.jsonl'",
        ]
    )
    func ledgers(line: String) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "a.xml").code == 0)
        #expect(try AssayProcess.shell(line, in: folder.url).code == 0)
        let check = try AssayProcess.shell("timeout 20 assay check", in: folder.url)
        #expect(check.code == 1, "\(check.output)\(check.errors)")
        let codes = ["ledger.not-a-file", "ledger.name-not-text", "ledger.names-alike"]
        #expect(codes.contains { (check.output + check.errors).contains($0) })
        try folder.write("<r><p>Another.</p></r>", to: "b.xml")
        let run = try AssayProcess.shell("timeout 20 assay import b.xml", in: folder.url)
        #expect(run.code == 1 && run.errors.contains("nothing was added"), "\(run.errors)")
        // What can be read is shown, and the exit code says that it may not be all.
        let list = try AssayProcess.shell("timeout 20 assay documents", in: folder.url)
        #expect(list.code == 1 && !list.output.isEmpty, "\(list.errors)")
    }

    @Test("Where a line of a ledger can't be read no report and no site is written, and the line is named")
    func damaged() throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "--article", "a.xml").code == 0)
        #expect(try AssayProcess.shell("echo '{}' >> Claims/a.jsonl", in: folder.url).code == 0)
        for arguments in [["report", "--output", "r.html"], ["report"], ["report", "--site", "site"]] {
            let run = try AssayProcess.run(arguments, in: folder.url)
            #expect(run.code == 1 && run.output.isEmpty, "\(arguments): \(run.output)")
            #expect(
                run.errors.contains("no report is made") && run.errors.contains("Claims/a.jsonl:2:"),
                "\(run.errors)"
            )
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(!left.contains("r.html") && !left.contains("site"))
    }

    @Test(
        "No report takes the place of a file that the workspace keeps",
        arguments: [
            "report --output Claims/a.jsonl", "report --output Claims",
            "report --output Claims/new/report.html",
            "report --output Sources-Archive/a.xml", "report --output .assay/index.sqlite",
            "report --output link/a.jsonl",
            "report --format json --output ../$(basename \"$PWD\")/Claims/sources.jsonl",
            "report --site Claims", "report --site Sources-Archive/site",
        ]
    )
    func ownFiles(line: String) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "--article", "a.xml").code == 0)
        #expect(
            try AssayProcess.shell("ln -s Claims link && assay search paragraph", in: folder.url).code == 0
        )
        let list = "find . -type f ! -path './.assay/*-[ws][ah][lm]' | sort | xargs sha256sum"
        let before = try AssayProcess.shell(list, in: folder.url).output
        let run = try AssayProcess.shell("assay \(line)", in: folder.url)
        #expect(run.code == 2, "\(run.output)\(run.errors)")
        #expect(run.errors.contains("outside the workspace's own folders"), "\(run.errors)")
        #expect(try AssayProcess.shell(list, in: folder.url).output == before)
        // Folders of the same names elsewhere are anybody's.
        #expect(
            try AssayProcess.shell("mkdir -p x/Claims && assay report -o x/Claims", in: folder.url).code == 0
        )
    }

    @Test("Unfinished files of dead processes go, in the archive and beside a report")
    func leftovers() throws {
        let folder = try workspace()
        try folder.write("half", to: "Sources-Archive/.incoming-1-0")
        try folder.write("half", to: ".incoming-77777777-0")
        #expect(try folder.assay("import", "a.xml").code == 0)
        #expect(try folder.assay("report", "--output", "r.html").code == 0)
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
        #expect(!left.contains { $0.contains(".incoming-") })
        // Whatever the next command records, not only the next import.
        try folder.write("half", to: "Sources-Archive/.incoming-2-0")
        #expect(try folder.assay("edit", "document", "a", "--title", "Another").code == 0)
        let gone = folder.url.appending(path: "Sources-Archive/.incoming-2-0").path
        #expect(!FileManager.default.fileExists(atPath: gone))
    }

    @Test(
        "Few file handles, little room for files or memory, no processes: the command ends, with a message",
        arguments: ["-n 3", "-n 4", "-n 5", "-n 6", "-n 7", "-n 9", "-f 0", "-v 120000", "-v 300000"]
    )
    func limits(limit: String) throws {
        let folder = try workspace()
        let run = try AssayProcess.shell(
            // Through a pipe: where files may not grow, what it says could not be stored either.
            "(ulimit \(limit); timeout 30 assay import a.xml) 2>&1 | cat >&2; echo code ${PIPESTATUS[0]} >&2",
            in: folder.url
        )
        let code = run.errors.split(separator: "\n").last.map(String.init)
        #expect(["code 0", "code 1", "code 3", "code 127"].contains(code), "\(run.errors)")
        #expect(code == "code 0" || run.errors.split(separator: "\n").count > 1)
    }

    @Test(
        "Where the system lacks the means of the sandbox, import says so once, and refuses when one is required",
        .enabled(if: PublicTool.hasCommand("strace"), "skipped: strace is missing")
    )
    func unprotected() throws {
        let folder = try workspace()
        try folder.write("<r><p>Another.</p></r>", to: "b.xml")
        let without =
            "strace -f -qq -o /dev/null -e trace=landlock_create_ruleset,seccomp "
            + "-e inject=landlock_create_ruleset:error=ENOSYS -e inject=seccomp:error=EINVAL"
        let refused = try AssayProcess.shell(
            "\(without) assay import --require-sandbox a.xml",
            in: folder.url
        )
        #expect(refused.code == 3 && refused.errors.contains("[reader.unprotected]"), "\(refused.errors)")
        #expect(refused.errors.contains("files") && refused.errors.contains("programs"))
        let said = try AssayProcess.shell("\(without) assay import a.xml b.xml", in: folder.url)
        #expect(said.code == 0, "\(said.errors)")
        #expect(said.errors.components(separatedBy: "does not keep the process").count == 2, "\(said.errors)")
    }

    @Test(
        "Without /proc a command works",
        .enabled(if: PublicTool.hasCommand("unshare"), "skipped: unshare is missing")
    )
    func withoutProc() throws {
        let folder = try workspace()
        let run = try AssayProcess.shell(
            "unshare -rm sh -c 'mount -t tmpfs none /proc && assay import a.xml && assay documents'",
            in: folder.url
        )
        // Where name spaces are not allowed there is nothing to try it in.
        guard !run.errors.contains("unshare") else { return }
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("imported a.xml"))
    }
}
