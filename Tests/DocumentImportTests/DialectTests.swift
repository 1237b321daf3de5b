import ClaimModel
import DocumentImport
import Foundation
import Testing

@Suite("Dialects")
struct DialectTests {
    /// Every file among the fixtures that has a listing beside it, or has none yet.
    static let fixtures: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Folders.fixtures.path)) ?? []
        return names.filter { !$0.hasSuffix(".golden") && !$0.hasPrefix(".") }.sorted()
    }()

    @Test("Every built-in dialect is registered, and a fixture is read in it")
    func registered() throws {
        let folder = Folders.tests.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/DocumentImport")
        var declared: Set<String> = []
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where file.hasSuffix(".swift") {
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in source.matches(of: /Dialect\(\s*name: "([a-z0-9-]+)"/) {
                declared.insert(String(match.1))
            }
        }
        #expect(declared.count > 40)
        let registered = Set(KnownDialect.builtIn.map(\.name))
        #expect(declared.subtracting(registered) == [])
        var read: Set<String> = []
        for name in Self.fixtures {
            let golden = try String(
                contentsOf: Folders.fixtures.appending(path: name + ".golden"),
                encoding: .utf8
            )
            for match in golden.matches(of: /(?m)^dialect: (.+)$/) { read.insert(String(match.1)) }
        }
        #expect(declared.subtracting(read) == [], "no fixture is read in these")
    }

    @Test(
        "Every fixture reads as its golden listing says",
        arguments: fixtures
    )
    func golden(name: String) throws {
        let listing = try Listing(ofFile: Folders.fixtures.appending(path: name)).text
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
