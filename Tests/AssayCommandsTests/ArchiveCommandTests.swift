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

    @Test("An index that is none is named and left as it is")
    func foreignIndex() throws {
        let folder = try TemporaryFolder()
        try folder.assay("init", ".")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: ".assay"),
            withIntermediateDirectories: true
        )
        try folder.write("somebody's notes, not a database", to: ".assay/index.sqlite")
        let search = try folder.assay("search", "lamp")
        #expect(search.code == 1)
        #expect(search.errors.contains("is not an index of passages"))
        let url = folder.url.appending(path: ".assay/index.sqlite")
        #expect(try String(contentsOf: url, encoding: .utf8) == "somebody's notes, not a database")
    }
}
