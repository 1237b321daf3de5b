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
