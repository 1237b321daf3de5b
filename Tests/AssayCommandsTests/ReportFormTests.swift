import Foundation
import TestSupport
import Testing

/// The forms of a report, as the command gives them.
@Suite("The forms that 'assay report' gives")
struct ReportFormTests {
    static let forms = [
        "html": "html", "markdown": "md", "text": "txt", "json": "json", "csv-claims": "csv",
        "csv-evidence": "csv",
        "claimreview": "jsonld", "datafeed": "jsonld", "annotations": "jsonld", "prov-n": "provn",
        "prov-json": "json", "prov-xml": "xml", "prov-o": "ttl", "prov-jsonld": "jsonld",
    ]

    /// A workspace with a claim of its own, its evidence and review.
    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("The lamp was lit in 1874.\n\nNobody saw it.\n", to: "lamp.txt")
        let steps = [
            ["init"], ["import", "lamp.txt", "--article", "--url", "https://coast.example/lamp"],
            [
                "record", "--article", "lamp", "--id", "lamp-1874", "--quote", "lit in 1874", "--statement",
                "=The lamp is of 1874.",
            ],
            ["attach", "lamp-1874", "--source", "lamp", "--quote", "Nobody saw it", "--stance", "supports"],
            ["mark", "lamp-1874", "verified", "--because", "So it is.", "--as-of", "2021-05-10"],
        ]
        for step in steps {
            let run = try AssayProcess.run(step, in: folder.url)
            try #require(run.code == 0, "\(step): \(run.errors)")
        }
        return folder
    }

    @Test("A device or a pipe is written to, and stays what it is", arguments: ["html", "prov-n"])
    func device(form: String) throws {
        let folder = try workspace()
        let report = try folder.assay("report", "--format", form).output
        let command = "assay report --format \(form) --output pipe.out"
        let piped = try AssayProcess.shell(
            "mkfifo pipe.out && (cat pipe.out > got & \(command); wait) && test -p pipe.out && cat got",
            in: folder.url
        )
        #expect(piped.code == 0 && piped.output == report)
        let full = try AssayProcess.shell(
            "\(command.replacing("pipe.out", with: "/dev/full"))",
            in: folder.url
        )
        #expect(full.code == 3 && full.errors.contains("/dev/full"))
        #expect(try AssayProcess.shell("test -c /dev/full", in: folder.url).code == 0)
    }

    @Test("A pipe that nobody reads is said to be one, and not waited for without end")
    func unreadPipe() throws {
        let folder = try workspace()
        let run = try AssayProcess.shell(
            "mkfifo pipe.out && timeout 30 assay report --output pipe.out",
            in: folder.url
        )
        #expect(run.code == 3 && run.errors.contains("pipe.out: no process reads this pipe"), "\(run.errors)")
    }

    @Test("Each is had by its name, which help and completions know")
    func names() throws {
        let folder = try workspace()
        let help = try folder.assay("report", "--help").output
        let completions = try folder.assay("--generate-completion-script", "bash").output
        for (form, ending) in Self.forms {
            let made = try folder.assay("report", "--format", form)
            #expect(made.code == 0 && !made.output.isEmpty, "\(form): \(made.errors)")
            #expect(help.contains(form))
            #expect(completions.contains(form))
            // A name without an ending gets the form's own; a folder gets a report in it.
            let named = try folder.assay("report", "--format", form, "--output", "out-\(form)")
            #expect(named.errors.contains("out-\(form).\(ending)"))
            let path = folder.url.appending(path: "out-\(form).\(ending)").path
            #expect(try String(contentsOfFile: path, encoding: .utf8) == made.output)
        }
        #expect(try folder.assay("report", "--format", "prov-o", "-o", ".").errors.contains("./report.ttl"))
        #expect(try folder.assay("report", "--format", "pdf").code == 2)
    }

    @Test("The same ledger gives the same bytes in another time zone and another language")
    func sameBytes() throws {
        let folder = try workspace()
        for form in Self.forms.keys.sorted() {
            let here = try AssayProcess.run(
                ["report", "--format", form],
                in: folder.url,
                environment: ["TZ": "UTC", "LC_ALL": "C"]
            )
            let there = try AssayProcess.run(
                ["report", "--format", form],
                in: folder.url,
                environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "LANG": "ar_EG.UTF-8"]
            )
            #expect(here.output == there.output && !here.output.isEmpty, "\(form)")
        }
    }

    @Test("Tables are safe unless they are wanted raw")
    func raw() throws {
        let folder = try workspace()
        let safe = try folder.assay("report", "--format", "csv-claims").output
        let raw = try folder.assay("report", "--format", "csv-claims", "--raw").output
        #expect(safe.contains(",'=The lamp is of 1874.,"))
        #expect(raw.contains(",=The lamp is of 1874.,"))
    }

    @Test(
        "Options of one form are refused with another",
        arguments: [
            ["--raw"], ["--utf16"], ["--url", "https://a.example", "--format", "text"],
            ["--publisher", "x", "--format", "json"],
        ]
    )
    func options(given: [String]) throws {
        let folder = try workspace()
        #expect(try AssayProcess.run(["report"] + given, in: folder.url).code == 2)
    }

    @Test("ClaimReview names the address and the publisher that are given")
    func publisher() throws {
        let folder = try workspace()
        let made = try folder.assay(
            "report",
            "--format",
            "claimreview",
            "--url",
            "https://desk.example/lamp",
            "--publisher",
            "Coast Desk"
        ).output
        #expect(made.contains("\"url\": \"https://desk.example/lamp#claim-lamp-1874\""))
        #expect(made.contains("\"name\": \"Coast Desk\""))
    }

    @Test("Annotations are written, read in another workspace, and can't be read twice")
    func annotations() throws {
        let folder = try workspace()
        _ = try folder.assay("report", "--format", "annotations", "--output", "a.json")
        let other = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "a.json"),
            to: other.url.appending(path: "a.json")
        )
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "lamp.txt"),
            to: other.url.appending(path: "lamp.txt")
        )
        _ = try other.assay("init")
        let early = try other.assay("import", "a.json")
        #expect(early.code == 1 && early.errors.contains("[annotation.no-document]"))
        _ = try other.assay("import", "lamp.txt", "--article", "--url", "https://coast.example/lamp")
        let imported = try other.assay("import", "a.json")
        #expect(imported.code == 0, "\(imported.errors)")
        #expect(imported.output.contains("1 claim, 1 piece of evidence, 1 review"))
        #expect(try other.assay("claims").output.contains("lamp-1874"))
        #expect(try other.assay("import", "a.json").output.contains("nothing new; 2 were there already"))
        #expect(try other.assay("check").output.isEmpty)
    }
}
