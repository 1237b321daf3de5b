import Foundation
import TestSupport
import Testing

@Suite("How files are read that are not as they should be")
struct ImportOptionsTests {
    @Test("A limit that a refusal names can be raised, and the document is read so ever after")
    func limit() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        let text =
            String(repeating: "<a>", count: 300) + "Deep words." + String(repeating: "</a>", count: 300)
        try folder.write(text, to: "deep.xml")
        let refused = try folder.assay("import", "deep.xml")
        #expect(refused.code == 1 && refused.errors.contains("[xml.too-deep]"))
        let advice = try #require(refused.errors.firstMatch(of: /--limit ([a-zA-Z]+=\d+)/)?.output.1)
        #expect(try folder.assay("import", "--limit", String(advice), "deep.xml").code == 0)
        #expect(try folder.assay("check").code == 0)
        #expect(try folder.assay("import", "--limit", "depth=much", "deep.xml").code == 2)
        #expect(try folder.assay("import", "--limit", "height=3", "deep.xml").errors.contains("depth=256"))
    }

    @Test("A small file of very many passages is refused by a named limit, and stays readable once it is in")
    func passages() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("<r><p>Tide.</p></r>", to: "tide.xml")
        try folder.write(String(repeating: "7\n", count: 2_000), to: "digits.csv")
        // As it is with 500,000 passages, whose reading takes seconds.
        let free = ["import", "--limit", "freePassages=1000"]
        let refused = try AssayProcess.run(free + ["digits.csv", "tide.xml"], in: folder.url)
        #expect(refused.code == 1 && refused.errors.contains("[document.passages-too-many]"))
        #expect(refused.errors.contains("digits.csv") && refused.output.contains("imported tide.xml"))
        #expect(try !folder.read("Claims/sources.jsonl").contains("digits"))
        let advice = try #require(refused.errors.firstMatch(of: /--limit ([a-zA-Z]+=\d+)/)?.output.1)
        #expect(
            try AssayProcess.run(free + ["--limit", String(advice), "digits.csv"], in: folder.url).code == 0
        )
        #expect(try folder.assay("index", "--rebuild").code == 0)
        let check = try folder.assay("check")
        #expect(check.code == 0, "\(check.output)\(check.errors)")
    }

    @Test("A table says of many files at once what they do not say, and its faults are named by their rows")
    func table() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "in"),
            withIntermediateDirectories: true
        )
        try folder.write("The fee is 40 crowns.", to: "in/fees.txt")
        try folder.write("The lamp burns.", to: "in/lamp.txt")
        let head = "file,title,author,published,address,retrieved\n"
        let rows =
            "fees.txt,\"Fees, new\",Ann Lee; Jon Berg,2021-05-03,https://harbour.example/fees,2026-01-02\n"
        try folder.write(head + rows, to: "in/sources.csv")
        let run = try folder.assay("import", "in")
        #expect(run.code == 0, "\(run.errors)")
        #expect(!run.output.contains("sources.csv"))
        let shown = try folder.assay("show", "fees").output
        for text in [
            "Fees, new", "Ann Lee", "Jon Berg", "2021-05-03", "https://harbour.example/fees", "2026-01-02",
        ] {
            #expect(shown.contains(text), "\(text)")
        }
        for (text, fault) in [
            ("title\nx\n", "no column 'file'"), ("file,colour\nlamp.txt,red\n", "a column 'colour'"),
            ("file,date\nlamp.txt,soon\n", "more.csv:2: 'soon' is no date"),
            ("file,title\n\nnone.txt,x\n", "more.csv:3: there is no file 'none.txt'"),
            ("file,title\nfees.txt,x\n", "is not among the files"),
            ("file,title,title\nlamp.txt,x,y\n", "two columns"),
            ("file,title\nlamp.txt,x\nlamp.txt,y\n", "more.csv:3: 'lamp.txt' has two rows"),
        ] {
            try folder.write(text, to: "in/more.csv")
            let refused = try folder.assay("import", "--metadata", "in/more.csv", "in/lamp.txt")
            #expect(refused.code == 2 && refused.errors.contains(fault), "\(refused.errors)")
        }
    }

    @Test("A day to come is refused, whoever says it and of whatever: nothing was published or seen then")
    func daysToCome() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("The lamp burns.", to: "lamp.txt")
        try folder.write("The fee is 40 crowns.", to: "fees.txt")
        #expect(
            try folder.assay("import", "fees.txt", "--published", "2021", "--retrieved", "2022-03-04").code
                == 0
        )
        for option in ["--published", "--retrieved"] {
            for command in [["import", "lamp.txt"], ["edit", "document", "fees"]] {
                let run = try AssayProcess.run(command + [option, "2999-01-01"], in: folder.url)
                #expect(run.code == 2, "\(command) \(option)")
                #expect(
                    run.errors.contains("day to come") && run.errors.contains("2999-01-01"),
                    "\(run.errors)"
                )
            }
        }
        for column in ["published", "retrieved"] {
            try folder.write("file,\(column)\nlamp.txt,2999-01-01\n", to: "more.csv")
            let run = try folder.assay("import", "--metadata", "more.csv", "lamp.txt")
            #expect(run.code == 2 && run.errors.contains("more.csv:2: \(column) 2999-01-01 is a day to come"))
            try folder.write("document,\(column)\nfees,2999-01-01\n", to: "corrections.csv")
            let edit = try folder.assay("edit", "document", "--csv", "corrections.csv")
            #expect(edit.code == 2 && edit.errors.contains("day to come"), "\(edit.errors)")
        }
        #expect(try !folder.read("Claims/sources.jsonl").contains("2999"))
    }

    @Test("A table that can't be read ends the import, and no file is recorded without what it says")
    func unreadableTable() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "in"),
            withIntermediateDirectories: true
        )
        try folder.write("The fee is 40 crowns.", to: "in/fees.txt")
        try folder.write("file,title\nfees.txt,Fees\n", to: "in/sources.csv")
        let inside = folder.url.appending(path: "in").path
        let run = try AssayProcess.shell(
            "strace -f -qq -o /dev/null -P '\(inside)/sources.csv' -e trace=openat "
                + "-e inject=openat:error=EIO assay import '\(inside)'",
            in: folder.url
        )
        #expect(run.code == 3 && run.errors.contains("sources.csv"), "\(run.output)\(run.errors)")
        #expect(!run.output.contains("imported"))
        #expect(try folder.assay("documents").output.isEmpty)
    }

    @Test("Damaged XML is recovered on request only, and marked for good, in lists and in reports")
    func recovery() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("The harbour cost two crowns, they said.\n", to: "article.txt")
        try folder.write(
            "<r><p>The harbour cost two crowns.</p><p>More &lost text.</p></q></r>",
            to: "minutes.xml"
        )
        #expect(try folder.assay("import", "--article", "article.txt").code == 0)
        #expect(try folder.assay("import", "minutes.xml").code == 1)
        let recovered = try folder.assay("import", "--recover", "minutes.xml")
        #expect(recovered.code == 0 && recovered.errors.contains("[xml.recovered]"))
        #expect(try folder.assay("documents").output.contains("source (recovered)"))
        let record = try folder.assay(
            "record",
            "--article",
            "article",
            "--quote",
            "The harbour cost two crowns",
            "--id",
            "harbour",
            "--statement",
            "The harbour cost two crowns."
        )
        #expect(record.code == 0, "\(record.errors)")
        let attach = try folder.assay(
            "attach",
            "harbour",
            "--source",
            "minutes",
            "--stance",
            "supports",
            "--quote",
            "The harbour cost two crowns."
        )
        #expect(attach.code == 0, "\(attach.errors)")
        #expect(
            try folder.assay("report", "--format", "markdown").output.contains("read as far as it could be")
        )
        #expect(try folder.assay("check").code == 0)
    }
}
