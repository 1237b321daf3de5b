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

    @Test(
        "A folder from which nothing is imported is said to be one, and the others go on",
        arguments: [
            "mkdir none", "mkdir none && touch none/.hidden", "mkdir -p none/inner",
            "mkdir none && echo file,title > none/sources.csv",
        ]
    )
    func emptyFolder(command: String) throws {
        let folder = try workspace()
        #expect(try AssayProcess.shell(command, in: folder.url).code == 0)
        for dry in [["--dry-run"], []] {
            let run = try AssayProcess.run(["import", "none", "a.xml"] + dry, in: folder.url)
            #expect(
                run.code == 1 && run.errors.contains("none: error: there is no file to import in this folder")
            )
            #expect(run.errors.contains("[import.no-files]"))
            #expect(run.output.contains("a.xml"), "\(run.output)\(run.errors)")
        }
    }

    @Test(
        "A pipe that nobody writes to, or a device, in place of a text ends with what it is",
        arguments: [
            ["import", "a.xml", "--metadata", "PLACE"], ["note", "a", "@PLACE"],
            ["record", "--article", "a", "--own-voice", "--statement", "x", "--quote", "@PLACE"],
        ]
    )
    func noText(arguments: [String]) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "--article", "a.xml").code == 0)
        #expect(try AssayProcess.shell("mkfifo pipe", in: folder.url).code == 0)
        for (place, why) in [
            ("pipe", "can't read pipe: no process writes to this pipe"),
            ("/dev/zero", "can't read /dev/zero: it is a device"),
            ("Claims", "Is a directory"),
        ] {
            let run = try AssayProcess.run(
                arguments.map { $0.replacing("PLACE", with: place) },
                in: folder.url
            )
            #expect(run.code == 3 && run.errors.contains(why), "\(place): \(run.code) \(run.errors)")
        }
    }

    @Test("A text comes from a pipe that a shell puts in a file's place, however slow it is")
    func shellPipe() throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "--article", "a.xml").code == 0)
        let run = try AssayProcess.shell(
            "assay record --article a --own-voice --statement x --quote @<(sleep 1; echo 'One paragraph.')",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
    }

    @Test("A file whose name is not UTF-8 is said to be that, and the others are imported")
    func nameNotText() throws {
        let folder = try workspace()
        let made = try AssayProcess.shell("mkdir d && cp a.xml d && cp a.xml $'d/n\\xfe.xml'", in: folder.url)
        guard made.code == 0 else { return }
        for name in ["d", "$'d/n\\xfe.xml'"] {
            let run = try AssayProcess.shell("assay import \(name)", in: folder.url)
            #expect(
                run.code == 3 && run.errors.contains("one whose name is not UTF-8 can't be named here"),
                "\(run.errors)"
            )
        }
        #expect(
            try folder.assay("documents").output.contains("a.xml")
                || folder.assay("documents").output.contains("a ")
        )
    }

    @Test(
        "A report takes the place of no file that is none, and the file stays",
        arguments: [
            ("article.html", "<html><body><p>An article.</p></body></html>"),
            ("mine.csv", "town,lamps\nEllery,40\n"),
            ("notes.md", "# Notes"), ("data.json", "{\"a\": 1}"), ("plain", "document: words of somebody"),
        ]
    )
    func foreignOutput(name: String, text: String) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "a.xml").code == 0)
        try folder.write(text, to: name)
        for format in ["html", "json", "csv-claims", "prov-n"] {
            let run = try folder.assay("report", "--format", format, "--output", name)
            let isAsNamed = name.contains(".")
            #expect(run.code == (isAsNamed ? 2 : 0), "\(format): \(run.errors)")
            #expect(!isAsNamed || run.errors.contains("the file there is no report"), "\(run.errors)")
        }
        #expect(try folder.read(name) == text)
    }

    @Test("A report takes the place of a report, in every form, and of an empty file")
    func ownOutput() throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "--article", "a.xml").code == 0)
        let formats = [
            "html", "markdown", "text", "json", "csv-claims", "csv-evidence", "claimreview", "datafeed",
            "corrections",
            "corrections-feed", "annotations", "prov-n", "prov-json", "prov-xml", "prov-o", "prov-jsonld",
        ]
        for format in formats {
            try folder.write("", to: "r.out")
            for _ in 0..<2 {
                let run = try folder.assay("report", "--format", format, "--output", "r.out")
                #expect(run.code == 0, "\(format): \(run.errors)")
            }
        }
        #expect(try folder.assay("report", "--site", "site").code == 0)
        #expect(try folder.assay("report", "--site", "site").code == 0)
        for name in ["other", "third"] {
            try FileManager.default.createDirectory(
                at: folder.url.appending(path: name),
                withIntermediateDirectories: true
            )
        }
        try folder.write("<feed/>", to: "other/feed.xml")
        try folder.write("<p>Mine.</p>", to: "third/index.html")
        for site in ["other", "third"] {
            let run = try folder.assay("report", "--site", site)
            #expect(run.code == 2, "\(site): \(run.code) \(run.errors)")
        }
    }

    @Test(
        "A verdict as of a day before its article was published is recorded, and said, and found by check",
        arguments: [
            ("1200", true), ("2021-05-03", true), ("2021-05-04", false), ("2021", false),
            ("2021-05-07", false),
        ]
    )
    func earlyVerdict(day: String, isSaid: Bool) throws {
        let folder = try workspace()
        for line in [
            "printf 'Lamps\\n\\nThe town has 40 lamps.\\n' > art.txt",
            "assay import --article art.txt --published 2021-05-04",
            "assay import a.xml --published 2021-05-10",
            "assay record --article art --own-voice --id lamps --statement 'Forty.' --quote 'The town has 40 lamps.'",
            "assay attach lamps --source a --quote 'One paragraph.' --stance supports --summary s",
        ] {
            let run = try AssayProcess.shell(line, in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        let run = try folder.assay("mark", "lamps", "verified", "--because", "b", "--as-of", day)
        let check = try folder.assay("check")
        #expect(run.code == 0, "\(run.errors)")
        for text in [run.errors, check.output] {
            #expect(
                text.contains("as of \(day), before its article was published (2021-05-04)") == isSaid,
                "\(text)"
            )
        }
        #expect(check.output.contains("[verdict.as-of]") == isSaid)
    }

    @Test("Undoing a claim and then its article leaves nothing that check would miss")
    func undoneTwice() throws {
        let folder = try workspace()
        for line in [
            "assay import --article a.xml",
            "assay record --article a --own-voice --statement x --quote 'One paragraph.'",
            "assay undo --yes", "assay undo --yes",
        ] {
            let run = try AssayProcess.shell(line, in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        let check = try folder.assay("check")
        #expect(!check.output.contains("[ledger.dangling]"), "\(check.output)")
        #expect(try folder.assay("report", "--output", "r.html").code == 0)
    }

    @Test("A file that was taken down is not said to be in the archive, and comes back once that is undone")
    func takenDown() throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "a.xml").code == 0)
        #expect(try folder.assay("takedown", "a", "--because", "law", "--yes").code == 0)
        let refused = try folder.assay("import", "a.xml")
        #expect(
            refused.code == 1 && refused.errors.contains("took this document down: law [document.taken-down]")
        )
        #expect(try folder.assay("undo", "--yes").code == 0)
        let restored = try folder.assay("import", "a.xml")
        #expect(
            restored.code == 0
                && restored.output.contains("was missing from the archive, and is there again, as a")
        )
        #expect(try folder.assay("check").code == 0)
        #expect(try folder.assay("import", "a.xml").output.contains("is in the archive already"))
    }

    @Test(
        "Findings that nobody got are no answer",
        arguments: [
            "vet draft.txt --against a.xml", "vet draft.txt --against a.xml --json", "check",
        ]
    )
    func lostFindings(command: String) throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "a.xml").code == 0)
        try folder.write(
            "The town has 40 lamps, and \"nobody said these words at all\" it said.",
            to: "draft.txt"
        )
        #expect(try AssayProcess.shell("rm -f Sources-Archive/a.xml", in: folder.url).code == 0)
        let run = try AssayProcess.shell("assay \(command) > /dev/full", in: folder.url)
        #expect(
            run.code == 3 && run.errors.contains("can't write to standard output"),
            "\(run.code) \(run.errors)"
        )
    }

    @Test("Where no file handles are left, nothing is said of a file", arguments: [6, 7, 8, 10, 12])
    func fewHandles(count: Int) throws {
        let folder = try workspace()
        let run = try AssayProcess.shell("ulimit -n \(count); assay read a.xml", in: folder.url)
        #expect(
            run.code == 3 || run.code == 0 && run.output.contains("One paragraph."),
            "\(run.code) \(run.errors)"
        )
    }

    @Test(
        "A site is verified as a whole: its pages, its pictures, its feed and its map",
        arguments: [
            ("true", 0, "nothing differs: "),
            ("sed -i 's/Forty/Fifty/' site/cards/lamps.svg", 1, "site/cards/lamps.svg: error: it is not"),
            ("echo >> site/feed.xml", 1, "site/feed.xml: error: it is not"),
            ("rm site/sitemap.xml", 1, "site/sitemap.xml: error: the site"),
            ("sed -i 's/Forty/Fifty/' site/claims/lamps.html", 1, "site/claims/lamps.html"),
            ("rm site/claims/lamps.html", 1, "site/claims/lamps.html: error: the site"),
            ("echo x > site/mine.txt", 0, "not looked at: mine.txt"),
            ("assay note lamps Later.", 0, "nothing differs: "),
            ("rm site/index.html", 3, "site/index.html"),
        ]
    )
    func site(change: String, code: Int, said: String) throws {
        let folder = try workspace()
        for line in [
            "printf 'Lamps\\n\\nThe town has 40 lamps.\\n' > art.txt",
            "assay import --article art.txt --published 2021-05-04",
            "assay record --article art --own-voice --id lamps --statement 'Forty lamps.' --quote 'The town has 40 lamps.'",
            "assay mark lamps unverifiable --because b --without-evidence c",
            "assay report --site site --url https://check.example/",
        ] {
            let run = try AssayProcess.shell(line, in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        #expect(try AssayProcess.shell(change, in: folder.url).code == 0)
        let run = try folder.assay("verify", "site")
        #expect(
            Int(run.code) == code && (run.output + run.errors).contains(said),
            "\(run.code) \(run.output)\(run.errors)"
        )
    }

    @Test(
        "A byte that changed in a file of many documents is found by check, and in one that a report quotes by report"
    )
    func changedBytes() throws {
        let folder = try workspace()
        var zip = ZipWriter()
        zip.add("one.xml", "<r><p>The lamp was lit.</p></r>")
        zip.add("two.xml", "<r><p>The lamp went out.</p></r>")
        try Data(zip.bytes).write(to: folder.url.appending(path: "all.zip"))
        for line in [
            "assay import all.zip", "assay import --article a.xml",
            "assay record --article a --own-voice --statement x --quote 'One paragraph.'",
            "assay report --output good.html",
            "chmod u+w Sources-Archive/*",
        ] {
            let run = try AssayProcess.shell(line, in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        #expect(try folder.assay("check").code == 0)
        #expect(
            try AssayProcess.shell(
                "sed -i 's/The lamp was/The lamp wax/' Sources-Archive/all.zip",
                in: folder.url
            ).code == 0
        )
        let check = try folder.assay("check")
        #expect(check.code == 1 && check.output.contains("Sources-Archive/all.zip: error:"))
        #expect(
            check.output.contains("the archived file of all is not what was imported [archive.changed]"),
            "\(check.output)"
        )
        #expect(
            try AssayProcess.shell(
                "sed -i 's/One paragraph/Two paragraph/' Sources-Archive/a.xml",
                in: folder.url
            ).code == 0
        )
        let report = try folder.assay("report", "--output", "r.html")
        #expect(
            report.code != 0 && report.errors.contains("[archive.changed]"),
            "\(report.code) \(report.errors)"
        )
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "r.html").path))
    }
}
