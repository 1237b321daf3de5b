import Foundation
import TestSupport
import Testing

@Suite("PDF and RTF files", .serialized)
struct PDFCommandTests {
    private static let hasPoppler = PublicTool.hasCommand("pdftotext")
    private static let why: Comment = "skipped: poppler's pdftotext is not installed"

    private static let file: PDFFile = {
        var file = PDFFile([
            [
                .init("Fees of the harbour", top: 90, size: 18)
            ]
                + PDFFile.paragraph(
                    [
                        "The council of Ellery raised the fee to 40",
                        "crowns, the clerk wrote, and the keepers",
                    ],
                    top: 130
                ),
            PDFFile.paragraph(["agreed to it.", ""], top: 100) + [
                .init("Nothing else was decided.", top: 160)
            ],
        ])
        file.information = [
            "Title": "Harbour fees", "Author": "Ann Lee", "CreationDate": "D:20210503100000Z",
        ]
        return file
    }()

    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try AssayProcess.run(["init", "."], in: folder.url).code == 0)
        try Data(Self.file.bytes).write(to: folder.url.appending(path: "fees.pdf"))
        return folder
    }

    @Test(
        "A PDF file is archived with the text that pdftotext made of it, which is read ever after",
        .enabled(if: hasPoppler, why)
    )
    func imported() throws {
        let folder = try workspace()
        let run = try AssayProcess.run(["import", "fees.pdf"], in: folder.url)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("imported fees.pdf as source fees (pdf, by pdftotext "))
        let archive = folder.url.appending(path: "Sources-Archive")
        let stored = archive.appending(path: "fees.pdf.pdftotext.xhtml")
        #expect(FileManager.default.fileExists(atPath: stored.path))
        // From here on nobody needs the program.
        let none = ["PATH": "/nowhere"]
        let found = try AssayProcess.run(["search", "keepers agreed"], in: folder.url, environment: none)
        #expect(found.output.contains("40 crowns, the clerk wrote, and the keepers agreed to it."))
        let index = try AssayProcess.run(["index", "--rebuild"], in: folder.url, environment: none)
        #expect(index.code == 0, "\(index.errors)")
        let shown = try AssayProcess.run(["show", "fees"], in: folder.url, environment: none)
        #expect(shown.output.contains("Ann Lee") && !shown.output.contains("2021-05-03"))
        #expect(shown.output.contains("text: by pdftotext "))
        let check = try AssayProcess.run(["check"], in: folder.url, environment: none)
        #expect(check.code == 0, "\(check.output)\(check.errors)")
        let again = try AssayProcess.run(
            ["import", "--again", "fees.pdf"],
            in: folder.url,
            environment: none
        )
        #expect(again.code == 0 && again.output.contains("in the archive already"))
        // A text that somebody changed is told from the one that was stored.
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: stored.path)
        let text = try String(contentsOf: stored, encoding: .utf8)
        try Data(text.replacing(">40<", with: ">90<").utf8).write(to: stored)
        let changed = try AssayProcess.run(["check"], in: folder.url, environment: none)
        #expect(changed.code != 0 && (changed.output + changed.errors).contains("is not what was stored"))
    }

    @Test(
        "A document that is taken down leaves nothing of its text in the archive",
        .enabled(if: hasPoppler, why)
    )
    func takenDown() throws {
        let folder = try workspace()
        #expect(try AssayProcess.run(["import", "fees.pdf"], in: folder.url).code == 0)
        let run = try AssayProcess.run(["takedown", "fees", "--because", "a court"], in: folder.url)
        #expect(run.code == 0, "\(run.errors)")
        let left = try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "Sources-Archive").path
        ).filter { !$0.hasPrefix(".") }
        #expect(left == [])
    }

    @Test("Read shows what a PDF file says, and leaves nothing behind", .enabled(if: hasPoppler, why))
    func read() throws {
        let folder = try TemporaryFolder()
        try Data(Self.file.bytes).write(to: folder.url.appending(path: "fees.pdf"))
        let run = try AssayProcess.run(
            ["read", "--format", "json", "fees.pdf"],
            in: folder.url,
            environment: ["TMPDIR": folder.url.path]
        )
        #expect(run.code == 0, "\(run.errors)")
        #expect(
            run.output.contains("\"dialect\":\"pdf\"") && run.output.contains("\"title\":\"Harbour fees\"")
        )
        #expect(run.output.contains("#page=1&xywh=72,"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["fees.pdf"])
    }

    @Test(
        "Where the program is missing, the refusal says what to install",
        arguments: ["fees.pdf", "fees.rtf"]
    )
    func missing(name: String) throws {
        let folder = try workspace()
        try folder.write("{\\rtf1 Fees.}", to: "fees.rtf")
        let run = try AssayProcess.run(["import", name], in: folder.url, environment: ["PATH": "/nowhere"])
        #expect(run.code != 0)
        #expect(run.errors.contains("is not installed") && run.errors.contains("[program.missing]"))
        #expect(
            try FileManager.default.contentsOfDirectory(
                atPath: folder.url.appending(path: "Sources-Archive").path
            ).filter { !$0.hasPrefix(".gitkeep") } == []
        )
    }

    @Test(
        "What the program can't read is refused with its reason, in time",
        .enabled(if: hasPoppler, why),
        arguments: [
            "%PDF-1.4\nnothing", "%PDF-1.7\n" + String(repeating: "1 0 obj\n<<\n", count: 20_000),
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [2 0 R] >>\n"
                + "endobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
        ]
    )
    func damaged(text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "bad.pdf")
        let run = try AssayProcess.run(["read", "bad.pdf"], in: folder.url)
        #expect(run.code != 0)
        #expect(
            run.errors.contains("[program.unreadable]") || run.errors.contains("[pdf.no-text]"),
            "\(run.errors)"
        )
    }

    @Test("A PDF file within another file is named as not read")
    func withinAnother() throws {
        let folder = try TemporaryFolder()
        var zip = ZipWriter()
        zip.add("fees.pdf", Self.file.bytes)
        zip.add("note.txt", "The fee is 40 crowns.")
        try Data(zip.bytes).write(to: folder.url.appending(path: "all.zip"))
        let run = try AssayProcess.run(["read", "all.zip"], in: folder.url)
        #expect(run.output.contains("The fee is 40 crowns."))
        #expect(run.errors.contains("all.zip/fees.pdf") && run.errors.contains("[archive.needs-program]"))
    }

    @Test(
        "RTF is read as unrtf reads it",
        .enabled(if: PublicTool.hasCommand("unrtf"), "skipped: unrtf is not installed")
    )
    func rtf() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "{\\rtf1\\ansi{\\info{\\title Fees}}The council raised the fee to \\b 40\\b0  crowns.\\par Nobody spoke.\\par}",
            to: "fees.rtf"
        )
        let run = try AssayProcess.run(["read", "--format", "json", "fees.rtf"], in: folder.url)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("The council raised the fee to 40 crowns."))
        #expect(run.output.contains("\"title\":\"Fees\""))
    }

    @Test(
        "Words of a PDF file that nobody sees are told, by reading and by importing",
        .enabled(if: hasPoppler && PublicTool.hasCommand("pdftohtml"), why)
    )
    func hiddenWords() throws {
        let folder = try workspace()
        let lines: [PDFFile.Line] = [
            .init("The budget of the town is 400 crowns.", top: 72),
            .init("The budget of the town is 500 crowns.", top: 100, setting: "3 Tr"),
            .init("The budget of the town is 600 crowns.", top: 128, setting: "1 1 1 rg"),
        ]
        try Data(PDFFile([lines, [.init("Nothing is hidden on this page.", top: 72)]]).bytes)
            .write(to: folder.url.appending(path: "town.pdf"))
        for arguments in [["read", "town.pdf"], ["import", "town.pdf"]] {
            let run = try AssayProcess.run(arguments, in: folder.url)
            #expect(run.code == 0, "\(run.errors)")
            #expect(
                run.errors.contains("warning: 8 words are not drawn, as under the picture"),
                "\(run.errors)"
            )
            #expect(run.errors.contains("| The budget of the town is 500 crowns."))
            #expect(
                run.errors.contains("warning: 8 words are drawn in white")
                    && run.errors.contains("is 600 crowns.")
            )
            #expect(run.errors.contains("[pdf.hidden-text]"))
        }
        let honest = try AssayProcess.run(["import", "fees.pdf"], in: folder.url)
        #expect(honest.code == 0 && !honest.errors.contains("hidden-text"), "\(honest.errors)")
    }

    @Test(
        "Hidden text of RTF is told",
        .enabled(if: PublicTool.hasCommand("unrtf"), "skipped: unrtf is not installed")
    )
    func hiddenRTF() throws {
        let folder = try workspace()
        try folder.write(
            "{\\rtf1\\ansi The fee is 40 crowns.\\par {\\v It is 90 crowns.}\\par}",
            to: "note.rtf"
        )
        for arguments in [["read", "note.rtf"], ["import", "note.rtf"]] {
            let run = try AssayProcess.run(arguments, in: folder.url)
            #expect(run.code == 0, "\(run.errors)")
            #expect(run.errors.contains("| It is 90 crowns.") && run.errors.contains("[rtf.hidden-text]"))
        }
    }
}
