import ClaimModel
import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandTests {
    /// A workspace with an article, a source and a claim with evidence, made by commands.
    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "Harbour budget doubles\n\nThe mayor said on 3 May 2021 that the budget is twice that of last year.\n",
            to: "ellery.txt"
        )
        try folder.write(
            "<report><title>Budget 2021</title><p>It rose from 20,000 to 40,000 crowns.</p></report>",
            to: "budget.xml"
        )
        #expect(try folder.assay("init").code == 0)
        #expect(try folder.assay("import", "--article", "ellery.txt", "--publisher", "Coast Daily").code == 0)
        #expect(try folder.assay("import", "budget.xml", "--published", "2021-05-10").code == 0)
        #expect(
            try folder.assay(
                "record",
                "--article",
                "ellery",
                "--quote",
                "twice that of last year",
                "--id",
                "budget-doubled",
                "--statement",
                "The budget doubled.",
                "--kind",
                "comparison",
                "--about",
                "2021",
                "--voice",
                "Coast Daily|own-voice",
                "--voice",
                "the mayor|indirect-speech|head of the town"
            ).code == 0
        )
        #expect(
            try folder.assay(
                "attach",
                "budget-doubled",
                "--source",
                "budget",
                "--quote",
                "from 20,000 to 40,000 crowns",
                "--stance",
                "supports",
                "--strength",
                "strong"
            ).code == 0
        )
        return folder
    }

    private func json(_ process: AssayProcess) throws -> [[String: Any]] {
        try #require(try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [[String: Any]])
    }

    @Test("Claims are listed as a table, as JSON and as CSV with the same content")
    func claims() throws {
        let folder = try workspace()
        let table = try folder.assay("claims").output
        #expect(table.contains("budget-doubled"))
        #expect(table.contains("○ unreviewed"))
        let list = try json(folder.assay("claims", "--format", "json"))
        #expect(list.count == 1)
        #expect(list.first?["id"] as? String == "budget-doubled")
        #expect(list.first?["speaker"] as? String == "the mayor")
        #expect((list.first?["evidence"] as? [String: Int])?["supports"] == 1)
        let csv = try folder.assay("claims", "--format", "csv").output
        #expect(csv.hasPrefix("claim,standing,verdict,as of,"))
        #expect(
            csv.contains(
                "budget-doubled,unreviewed,,,1,0,0,0,the mayor,comparison,2021,,ellery,The budget doubled."
            )
        )
    }

    @Test("Marking one way and back leaves both reviews in the history, and the file only grew")
    func markAndBack() throws {
        let folder = try workspace()
        let ledger = folder.url.appending(path: "Claims/ellery.jsonl")
        #expect(try folder.assay("mark", "budget-doubled", "verified", "--because", "Twice.").code == 0)
        let before = try Data(contentsOf: ledger)
        let wanted = try folder.assay("mark", "budget-doubled", "disputed", "--because", "Not so.")
        #expect(wanted.code == 2)
        #expect(wanted.errors.contains("--without-evidence"))
        #expect(
            try folder.assay(
                "mark",
                "budget-doubled",
                "disputed",
                "--because",
                "Not so.",
                "--without-evidence",
                "A test."
            ).code == 0
        )
        #expect(
            try folder.assay("mark", "budget-doubled", "verified", "--because", "Twice after all.").code == 0
        )
        let after = try Data(contentsOf: ledger)
        #expect(after.starts(with: before))
        let kinds = try json(folder.assay("history", "budget-doubled", "--format", "json")).map {
            $0["kind"] as? String
        }
        #expect(kinds.filter { $0 == "review given" }.count == 3)
        let shown = try folder.assay("show", "budget").output
        #expect(shown.contains("replaced since") && shown.contains("holds now"))
    }

    @Test("Show has the quote in context, the chain, the evidence, the reviews and the history")
    func show() throws {
        let folder = try workspace()
        _ = try folder.assay(
            "mark",
            "budget-doubled",
            "verified",
            "--because",
            "Twice.",
            "--as-of",
            "2021-12"
        )
        let shown = try folder.assay("show", "budget-doubled").output
        for expected in [
            "✓ verified", "about 2021", "Coast Daily (own voice)",
            "→ the mayor, head of the town (indirect speech)",
            "the budget is [twice that of last year]", "Evidence for (1)",
            "It rose [from 20,000 to 40,000 crowns].",
            "verified as of 2021-12, by Ada Checker", "History", "claim recorded: The budget doubled.",
        ] {
            #expect(shown.contains(expected), "\(expected) is missing in:\n\(shown)")
        }
    }

    @Test("Check is silent when all is well, and exits with 1 and a place when not")
    func check() throws {
        let folder = try workspace()
        let well = try folder.assay("check")
        #expect(well.code == 0 && well.output.isEmpty && well.errors.isEmpty)
        let ledger = folder.url.appending(path: "Claims/ellery.jsonl")
        let text = try String(contentsOf: ledger, encoding: .utf8)
        try text.replacingOccurrences(of: "The budget doubled", with: "The budget tripled").write(
            to: ledger,
            atomically: true,
            encoding: .utf8
        )
        let broken = try folder.assay("check")
        #expect(broken.code == 1)
        #expect(broken.output.contains("Claims/ellery.jsonl:2: error:"))
        #expect(broken.output.contains("[ledger.edited]"))
        let refused = try folder.assay("note", "budget-doubled", "Hello.")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("nothing was added"))
    }

    @Test("A removed newest record shows against a report made before", arguments: ["html", "json"])
    func against(format: String) throws {
        let folder = try workspace()
        let report = "before.\(format)"
        #expect(try folder.assay("report", "--format", format, "--output", report).code == 0)
        #expect(try folder.assay("check", "--against", report).code == 0)
        let ledger = folder.url.appending(path: "Claims/ellery.jsonl")
        let lines = try String(contentsOf: ledger, encoding: .utf8).split(separator: "\n").dropLast()
        try (lines.joined(separator: "\n") + "\n").write(to: ledger, atomically: true, encoding: .utf8)
        #expect(try folder.assay("check").code == 0)
        let found = try folder.assay("check", "--against", report)
        #expect(found.code == 1)
        #expect(found.output.contains("[ledger.head-missing]"))
    }

    @Test("The report is the same bytes in another time zone, locale and folder")
    func sameBytes() throws {
        let folder = try workspace()
        let first = try folder.assay("report", environment: ["TZ": "Asia/Tokyo", "LC_ALL": "C"]).output
        let second = try folder.assay("report", environment: ["TZ": "America/Lima", "LC_ALL": "tr_TR.UTF-8"])
            .output
        #expect(!first.isEmpty && first == second)
        let copy = try TemporaryFolder()
        for name in ["Claims", "Sources-Archive"] {
            try FileManager.default.copyItem(
                at: folder.url.appending(path: name),
                to: copy.url.appending(path: name)
            )
        }
        #expect(try copy.assay("report").output == first)
    }

    @Test(
        "Misuse exits with 2 and says what to do",
        arguments: [
            (["claims", "--standing", "sideways"], "sideways"), (["nonsense"], "nonsense"),
            (["show", "no-such-claim"], "no claim is called 'no-such-claim'"),
            (
                [
                    "record", "--article", "ellery", "--quote", "words that are not there", "--statement",
                    "S.",
                ], "is not in"
            ),
            (["mark", "budget-doubled", "disputed", "--because", "No."], "--without-evidence"),
            (["link", "budget-doubled", "budget-doubled"], "other than"),
        ]
    )
    func misuse(arguments: [String], message: String) throws {
        let folder = try workspace()
        let process = try AssayProcess.run(arguments, in: folder.url)
        #expect(process.code == 2)
        #expect(process.errors.contains(message), "\(process.errors)")
        #expect(process.output.isEmpty)
    }

    @Test("A refused file exits with 1, names file, line and column, and the others are imported")
    func refusedFile() throws {
        let folder = try workspace()
        try folder.write("<a>\n<b></a>", to: "broken.xml")
        try folder.write("Tides\n\nHigh water at noon.", to: "tides.txt")
        let process = try folder.assay("import", "broken.xml", "tides.txt")
        #expect(process.code == 1)
        #expect(process.errors.contains("broken.xml:2:"))
        #expect(process.output.contains("imported tides.txt as source tides"))
        #expect(try folder.assay("check").code == 0)
    }

    @Test("A missing file and a full disk exit with 3 or 1, and no half file is left")
    func storage() throws {
        let folder = try workspace()
        #expect(try folder.assay("import", "nowhere.xml").code != 0)
        #expect(try AssayProcess.shell("assay claims > /dev/full", in: folder.url).code == 3)
        #expect(try folder.assay("report", "--output", "no/such/folder/report.html").code == 3)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(!names.contains { $0.hasPrefix(".incoming") })
    }

    @Test("Who records comes from --by, then ASSAY_BY, then git")
    func author() throws {
        let folder = try workspace()
        _ = try folder.assay("note", "budget-doubled", "One.", "--by", "Bo")
        _ = try folder.assay("note", "budget-doubled", "Two.", environment: ["ASSAY_BY": "Cy"])
        let git = [
            "ASSAY_BY": "", "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name",
            "GIT_CONFIG_VALUE_0": "Di",
        ]
        _ = try folder.assay("note", "budget-doubled", "Three.", environment: git)
        let authors = try json(folder.assay("history", "--last", "3", "--format", "json")).map {
            $0["by"] as? String
        }
        #expect(authors == ["Bo", "Cy", "Di"])
    }

    @Test("Nothing of a hostile text reaches the terminal or a spreadsheet as it is")
    func hostileText() throws {
        let folder = try workspace()
        _ = try folder.assay(
            "record",
            "--article",
            "ellery",
            "--quote",
            "The mayor",
            "--id",
            "hostile",
            "--statement",
            "=HYPERLINK(\"x\")\u{1B}[2J\u{202E}"
        )
        for arguments in [["claims"], ["show", "hostile"], ["history"], ["check"]] {
            let output = try AssayProcess.run(arguments, in: folder.url).output
            #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\r" })
        }
        let csv = try folder.assay("claims", "--format", "csv").output
        #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")"))
        #expect(try folder.assay("claims", "--format", "csv", "--raw").output.contains(",\"=HYPERLINK"))
    }

    @Test("Help, version and completions are there", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let folder = try TemporaryFolder()
        let script = try folder.assay("--generate-completion-script", shell)
        #expect(script.code == 0)
        #expect(script.output.contains("claims"))
        #expect(try folder.assay("--version").output == "\(AssayVersion.current)\n")
        #expect(try folder.assay("--help").code == 0)
    }
}
