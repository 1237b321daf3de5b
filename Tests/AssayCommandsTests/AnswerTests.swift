import Foundation
import TestSupport
import Testing

/// What a command could not find out it does not take for an answer.
@Suite("Answers that were not had")
struct AnswerTests {
    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["amber-1", "amber-2"] {
            try folder.write("<r><p>The mill of \(name) burnt in 1888.</p></r>", to: "\(name).xml")
        }
        for line in [
            "init", "import --article --id story amber-1.xml", "import --id amber-one amber-2.xml",
            "record --article story --own-voice --id mill --quote 'burnt in 1888' --statement 'It burnt in 1888.'",
        ] {
            let run = try AssayProcess.shell("assay \(line)", in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        try folder.write("<r><p>Another mill.</p></r>", to: "other.xml")
        _ = try folder.assay("import", "--id", "amber-two", "other.xml")
        return folder
    }

    @Test(
        "A name of several documents is told so, and not that no claim has it",
        arguments: ["show", "history"]
    )
    func ambiguous(command: String) throws {
        let folder = try workspace()
        let run = try folder.assay(command, "amber")
        #expect(run.code == 2)
        #expect(run.errors.contains("amber-one, amber-two"), "\(run.errors)")
        #expect(try folder.assay(command, "mill").code == 0)
        #expect(try folder.assay(command, "amber-one").code == 0)
        let missing = try folder.assay(command, "nothing")
        #expect(
            missing.code == 2 && missing.errors.contains("no claim is called 'nothing'"),
            "\(missing.errors)"
        )
    }

    @Test(
        "Nobody is recorded in place of the name in a configuration that can't be used",
        arguments: ["{\"name\": ", "{\"name\": 1}", "{\"nam\": \"Ada\"}", "[]"]
    )
    func brokenConfiguration(text: String) throws {
        let folder = try workspace()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "settings/assay"),
            withIntermediateDirectories: true
        )
        try folder.write(text, to: "settings/assay/config.json")
        let ledger = try folder.read("Claims/story.jsonl")
        let own = "env -u ASSAY_BY XDG_CONFIG_HOME=$PWD/settings"
        let run = try AssayProcess.shell("\(own) assay note mill x", in: folder.url)
        #expect(run.code == 2, "\(run.output)\(run.errors)")
        #expect(run.errors.contains("settings/assay/config.json"), "\(run.errors)")
        #expect(try folder.read("Claims/story.jsonl") == ledger)
        // Where the name is given, the file is not wanted.
        #expect(try AssayProcess.shell("\(own) assay note mill x --by Eve", in: folder.url).code == 0)
        #expect(
            try AssayProcess.shell(
                "ASSAY_BY=Eve XDG_CONFIG_HOME=$PWD/settings assay note mill y",
                in: folder.url
            ).code
                == 0
        )
    }

    @Test("A configuration that can't be read is a failure that names it")
    func unreadableConfiguration() throws {
        let folder = try workspace()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "settings/assay/config.json"),
            withIntermediateDirectories: true
        )
        let run = try AssayProcess.shell(
            "env -u ASSAY_BY XDG_CONFIG_HOME=$PWD/settings assay note mill x",
            in: folder.url
        )
        #expect(run.code == 3 && run.errors.contains("config.json"), "\(run.errors)")
    }

    @Test("A git that fails is not one that has nothing to commit, nor one that knows no revision")
    func failingGit() throws {
        let folder = try workspace()
        try folder.write("#!/bin/sh\necho 'fatal: no memory left' >&2\nexit 129\n", to: "git")
        let here = "chmod +x git; PATH=$PWD:$PATH"
        for command in ["status", "diff HEAD.."] {
            let run = try AssayProcess.shell("\(here) assay \(command)", in: folder.url)
            #expect(
                run.code == 3 && run.errors.contains("no memory left"),
                "\(command): \(run.output)\(run.errors)"
            )
        }
        // No repository, and no git at all, are fine.
        try FileManager.default.removeItem(at: folder.url.appending(path: "git"))
        #expect(try AssayProcess.shell("GIT_CEILING_DIRECTORIES=/ assay status", in: folder.url).code == 0)
        #expect(
            try AssayProcess.shell("A=$(command -v assay); PATH=/nowhere $A status", in: folder.url).code == 0
        )
    }

    @Test("A verdict that is given twice is recorded once, and the second time is no error")
    func markedTwice() throws {
        let folder = try workspace()
        let mark = [
            "mark", "mill", "unverifiable", "--because", "No register.", "--without-evidence", "none found",
        ]
        #expect(try AssayProcess.run(mark, in: folder.url).code == 0)
        let ledger = try folder.read("Claims/story.jsonl")
        let again = try AssayProcess.run(mark, in: folder.url)
        #expect(
            again.code == 0 && again.output.contains("marked so by Ada Checker already"),
            "\(again.errors)"
        )
        #expect(try folder.read("Claims/story.jsonl") == ledger)
        // By another, or for another reason, it is another review.
        #expect(try AssayProcess.run(mark + ["--by", "Eve"], in: folder.url).output.contains("review"))
    }

    @Test("An unfinished line that was set aside is told until somebody has looked at it")
    func setAside() throws {
        let folder = try workspace()
        #expect(try folder.assay("check").output.isEmpty)
        try folder.write("{\"half\":", to: "Claims/story.jsonl.torn")
        let run = try folder.assay("check")
        #expect(run.code == 0 && run.output.contains("[ledger.torn-set-aside]"), "\(run.output)")
        #expect(run.output.contains("Claims/story.jsonl.torn"))
    }

    @Test("Words come from a file, from a pipe and from standard input, and what is no text is refused")
    func givenText() throws {
        let folder = try workspace()
        try folder.write("burnt in 1888\n", to: "quote.txt")
        let record = "assay record --article story --own-voice --quote"
        for (number, line) in [
            "\(record) @quote.txt", "\(record) @<(cat quote.txt)", "cat quote.txt | \(record) -",
        ].enumerated() {
            let run = try AssayProcess.shell(
                "\(line) --id a\(number) --statement 'Again \(number).'",
                in: folder.url
            )
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        let missing = try AssayProcess.shell("\(record) @none.txt --id a4 --statement x", in: folder.url)
        #expect(missing.code == 3 && missing.errors.contains("none.txt"), "\(missing.errors)")
        let bytes = try AssayProcess.shell(
            "printf '\\377' > b.txt; \(record) @b.txt --id a5 --statement x",
            in: folder.url
        )
        #expect(bytes.code == 2 && bytes.errors.contains("UTF-8"), "\(bytes.errors)")
    }
}
