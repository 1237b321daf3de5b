import ClaimModel
import DocumentImport
import Foundation
import Testing

@Suite("Dialects")
struct DialectTests {
    @Test(
        "Every fixture reads as its golden listing says",
        arguments: [
            "nitf.xml", "tei-note.xml", "tei-debate.xml", "page.xhtml", "soup.html", "letter.txt",
            "generic.xml",
            "newsml.xml", "parlamint.xml", "jats.xml", "hansard-sitting.xml", "hansard-answers.xml",
            "publicwhip.xml", "akoma-ntoso.xml", "uslm.xml", "us-bill.xml", "rss.xml", "rss-1.xml",
            "atom.xml",
            "mediawiki.xml", "docbook.xml", "docbook-4.xml", "oai.xml", "sdmx.xml", "sdmx-3.xml",
            "evidence.xml",
        ]
    )
    func golden(name: String) throws {
        let data = try Data(contentsOf: Folders.fixtures.appending(path: name))
        let listing = try Listing(of: Array(data), as: name).text
        let golden = Folders.fixtures.appending(path: name + ".golden")
        if ProcessInfo.processInfo.environment["ASSAY_UPDATE_GOLDEN"] == "1" {
            try Data(listing.utf8).write(to: golden)
        }
        #expect(listing == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test(
        "Dates are read as precisely as they are written",
        arguments: [
            ("20211018", "2021-10-18"), ("20211018T120000Z", "2021-10-18"),
            ("2021-10-18T09:00:00+03:00", "2021-10-18"),
            ("2021-10", "2021-10"), ("2021", "2021"), ("18 October 2021", "2021-10-18"),
            ("October 18, 2021", "2021-10-18"),
            ("Oct. 2021", "2021-10"), ("soon", ""), ("2021-13", ""), ("20211301", ""),
        ]
    )
    func dates(text: String, expected: String) throws {
        let read = try read(
            "<nitf><head><docdata><date.issue norm=\"\(text)\"/></docdata></head><body><p>x</p></body></nitf>"
        )
        #expect(read.document.metadata.published?.description ?? "" == expected)
    }

    @Test("A file that is called XML and is plain text is refused unless it is asked for")
    func forcedDialect() throws {
        #expect(refusal("Just words.", as: "a.xml")?.code == "xml.not-xml")
        var recipe = ReadingRecipe()
        recipe.dialect = "text"
        #expect(try read("Just words.", as: "a.xml", recipe: recipe).document.dialect == "text")
        recipe.dialect = "klingon"
        let finding = refusal("<r>x</r>", recipe: recipe)
        #expect(finding?.code == "dialect.unknown")
        #expect(finding?.advice?.contains("nitf, tei, html") == true)
    }

    @Test(
        "Every XML file of the development data is read, or refused with line and column; nothing crashes",
        .enabled(if: Folders.hasShared("data"), "skipped: ../shared/data is not here")
    )
    func realData() throws {
        var counts = (read: 0, refused: 0)
        let root = Folders.shared.appending(path: "data")
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
        where name.hasSuffix(".xml") {
            let path = root.appending(path: name).path
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            guard size < 1 << 20 else { continue }
            do {
                _ = try readFile(at: path, displayName: name, in: .inProcess)
                counts.read += 1
            } catch {
                counts.refused += 1
                #expect(
                    error.place.file == name && error.place.line != nil && error.place.column != nil,
                    "\(error)"
                )
                #expect(!error.meaning.isEmpty)
            }
        }
        print("development data: \(counts.read) files read, \(counts.refused) refused")
        #expect(counts.read > 770)
    }
}
