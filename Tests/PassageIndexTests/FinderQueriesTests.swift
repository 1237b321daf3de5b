import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import PassageIndex

@Suite("What a finder asks the index")
struct FinderQueriesTests {
    private func filled() throws -> TestIndex {
        let test = try TestIndex()
        try test.add(
            "tides",
            ["High tide at noon.", "The tide went out.", "The lantern was lit."],
            number: 1
        )
        try test.add("lamps", ["A lantern of brass.", "Lanterns everywhere."], number: 2)
        // The ledger does not have this one.
        let file = try digest(3)
        try test.index.ingest(file, recipe: "1", next: events([document(["A lantern."], edition: file)]))
        return test
    }

    @Test("How many passages have a word in any of its forms")
    func frequencies() throws {
        let index = try filled().index
        let found = try index.frequencies(ofTerms: ["lantern", "tides", "whale", "NEAR(", "\""])
        #expect(found["lantern"] == 4 && found["tides"] == 2 && found["whale"] == 0)
        #expect(try index.passageCount() == 5)
    }

    @Test("Passages with any of the words come, the best first, and none of unrecorded files")
    func candidates() throws {
        let index = try filled().index
        let found = try index.candidates(forTerms: ["lantern", "noon"], limit: 10)
        #expect(found.count == 4)
        #expect(Set(found.map(\.document.id.name)) == ["tides", "lamps"])
        #expect(found.first?.passage.text == "High tide at noon.")
        #expect(try index.candidates(forTerms: [], limit: 10).isEmpty)
        #expect(try index.candidates(forTerms: ["lantern"], limit: 1).count == 1)
    }

    @Test("Some passages of a document come with the locators that they have among all", arguments: 0...2)
    func ranges(start: Int) throws {
        let index = try filled().index
        let document = try #require(try index.document(edition: digest(1)))
        let all = try index.passages(of: document)
        #expect(all.count == 3 && Set(all.map(\.locator)).count == 3)
        #expect(try index.passages(of: document, start..<3) == Array(all[start...]))
        #expect(try index.passages(of: document, start..<start).isEmpty)
        #expect(try index.passages(of: document, start..<4).isEmpty)
    }

    @Test("All passages pass once, a document after the other; documents and their rests can be left out")
    func stream() throws {
        let index = try filled().index
        var seen: [String] = []
        try index.forEachPassage(
            begin: { $0.id.name == "tides" },
            { passage, number in
                seen.append("\(number) \(passage.text)")
                return number < 1
            }
        )
        #expect(seen == ["0 High tide at noon.", "1 The tide went out."])
    }

    @Test("A document comes as it was read: what it was found to be, and its label")
    func form() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let form = DocumentForm(
            mediaType: "text/html",
            dialect: "town-minutes",
            dialectDescription: try digest(9),
            isRecovered: true
        )
        let metadata = DocumentMetadata(title: "T", publisher: "P", language: "de", edition: "2nd")
        let ended = IndexableDocument(edition: file, member: "a/b", key: "k", metadata: metadata, form: form)
        let passage = Passage(kind: .paragraph, text: "Lantern.", locator: "/p[1]")
        try test.index.ingest(file, recipe: "r", next: events([[.passage(passage), .documentEnded(ended)]]))
        #expect(try test.index.document(edition: file) == nil)
        let unrecorded = try #require(try test.index.unrecordedDocument(edition: file))
        #expect(unrecorded.form == form && unrecorded.recipe == "r" && unrecorded.metadata == metadata)
        var recorded = try recorded(file, "crawl", isCollection: true)
        recorded.recipe = "as the ledger says"
        try test.index.record([recorded])
        let found = try #require(try test.index.document(edition: file))
        #expect(found.form == form && found.recipe == "as the ledger says" && found.member == "a/b")
        #expect(try test.index.files().map(\.isCollection) == [true])
    }

    @Test("A file of short paragraphs takes little more than its text in the index")
    func size() throws {
        let test = try TestIndex()
        let file = try digest(1)
        let count = 60_000
        var batches: [[IndexEvent]] = (0..<count).map { number in
            [.passage(Passage(kind: .paragraph, text: "a\(number % 10)", locator: "/r[1]/p[\(number + 1)]"))]
        }
        let metadata = DocumentMetadata(title: "T")
        batches.append([.documentEnded(IndexableDocument(edition: file, metadata: metadata))])
        try test.index.ingest(file, recipe: "1", next: events(batches))
        let bytes = ["", "-wal"].reduce(0) { sum, ending in
            let attributes = try? FileManager.default.attributesOfItem(atPath: test.path + ending)
            return sum + (attributes?[.size] as? Int ?? 0)
        }
        // The paragraphs themselves, as "<p>a1</p>": 9 bytes each.
        #expect(bytes < 45 * count, "\(bytes / count) bytes a passage")
    }
}
