import ClaimModel
import Testing

@testable import ProvenanceReport

@Suite("An article's text with its claims marked")
struct MarkedTextTests {
    private func marked(_ passages: [String], _ ranges: [(Int, Int)]) throws -> [[MarkedText.Run]] {
        let text = DocumentText(
            passages: passages.map { Passage(kind: .paragraph, text: $0, locator: "/p[1]") }
        )
        let id = try #require(ClaimID("some-claim"))
        let mention = ClaimMention(
            id: id,
            statement: "x",
            standing: .verified,
            reasons: [],
            isWithdrawn: false,
            hasCard: true
        )
        return MarkedText(
            text,
            edition: try #require(Digest(bytes: [UInt8](repeating: 7, count: 32))),
            claims: ranges.map { _ in mention },
            places: ranges.enumerated().map { index, range in
                MarkedText.Place(range: CodePointRange(start: range.0, end: range.1), claim: index)
            },
            unplaced: []
        ).passages.map(\.runs)
    }

    @Test("No text is lost or doubled, wherever quotes overlap")
    func whole() throws {
        let passages = ["Twenty boats 👩‍🚀 came, e\u{301}ach day.", "", "None left."]
        for start in 0..<45 {
            for length in [0, 1, 5, 40] {
                let runs = try marked(
                    passages,
                    [(start, start + length), (3, 30), (10, 60), (start, start + 2)]
                )
                #expect(runs.map { $0.map(\.text).joined() } == passages)
            }
        }
    }

    @Test("Of nested quotes the inner one is the link, and each ends where it ends")
    func nested() throws {
        let runs = try marked(["abcdefghij"], [(0, 10), (2, 5)])[0]
        #expect(runs.map(\.text) == ["ab", "cde", "fghij"])
        #expect(runs.map(\.marks) == [[0], [0, 1], [0]])
        #expect(runs.map(\.ends) == [[], [1], [0]])
    }

    @Test("A quote that goes on in the next passage is marked in both and ends once")
    func acrossPassages() throws {
        let runs = try marked(["abc", "def", "ghi"], [(1, 9)])
        #expect(runs.map { $0.map(\.text) } == [["a", "bc"], ["def"], ["g", "hi"]])
        #expect(runs.flatMap { $0 }.flatMap(\.ends) == [0])
    }
}
