import ClaimModel
import Testing

@testable import DocumentImport

/// Pages as `pdftotext -bbox-layout` writes them, made by hand: these tests need no other program.
@Suite("Printed pages")
struct PrintedPagesTests {
    /// A block of lines: how far from the left, where the first stands, and the texts.
    struct Block {
        var left = 70.0
        var top: Double
        var size = 10.0
        var lines: [String]
        var step = 1.25

        init(_ lines: String..., left: Double = 70, top: Double, size: Double = 10, step: Double = 1.25) {
            self.lines = lines
            self.left = left
            self.top = top
            self.size = size
            self.step = step
        }

        var xml: String {
            let texts = lines.enumerated().map { index, line in
                let top = top + Double(index) * size * step
                var left = left
                if line.hasPrefix("  ") { left += 2 * size }
                let words = line.split(separator: " ").map { word -> String in
                    let width = Double(word.count) * size * 0.5
                    defer { left += width + size * 0.3 }
                    return
                        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + width)\" yMax=\"\(top + size)\">\(word)</word>"
                }
                return "<line>\(words.joined())</line>"
            }
            return "<flow><block>\(texts.joined())</block></flow>"
        }
    }

    static func document(_ pages: [[Block]], head: String = "") -> String {
        let pages = pages.map { "<page width=\"595\" height=\"842\">\($0.map(\.xml).joined())</page>" }
        return
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>\(head)</head><body><doc>\(pages.joined())</doc></body></html>"
    }

    private static let recipe: ReadingRecipe = {
        var recipe = ReadingRecipe()
        recipe.dialect = "pdf"
        return recipe
    }()

    private func passages(_ pages: [[Block]]) throws -> [Passage] {
        try read(Self.document(pages), recipe: Self.recipe).passages
    }

    @Test("A paragraph runs over its lines, and begins after a gap or where its first line is set in")
    func paragraphs() throws {
        let read = try passages([
            [
                Block(
                    "The harbour of Ellery spent forty crowns",
                    "on lamps and twelve crowns on oil in the",
                    "year.",
                    top: 100
                ),
                Block(
                    "  The keeper wrote it down in the book that",
                    "lay in the tower, and the clerk signed it",
                    "  The council read it aloud and voted for it,",
                    "all in one evening.",
                    top: 160
                ),
            ]
        ])
        #expect(
            read.map(\.text) == [
                "The harbour of Ellery spent forty crowns on lamps and twelve crowns on oil in the year.",
                "The keeper wrote it down in the book that lay in the tower, and the clerk signed it",
                "The council read it aloud and voted for it, all in one evening.",
            ]
        )
        #expect(read[0].locator == "/page[1]/block[1]#page=1&xywh=70,100,188,35")
    }

    @Test("A paragraph goes on in the next column and on the next page, past notes at the foot of the first")
    func across() throws {
        let read = try passages([
            [
                Block(
                    "The keeper said that the lamp would burn",
                    "until the winter and that the council had",
                    top: 100
                ),
                Block(
                    "promised oil for all of the towers along the",
                    "coast, as long as the vessels that pass pay",
                    left: 320,
                    top: 100
                ),
                Block("1 Minutes of the council of Ellery.", top: 760, size: 8),
            ],
            [Block("their fees.", "Nobody else spoke about the fees that day.", top: 100, step: 2)],
        ])
        #expect(
            read.map(\.text) == [
                "The keeper said that the lamp would burn until the winter and that the council had promised oil for all "
                    + "of the towers along the coast, as long as the vessels that pass pay their fees.",
                "1 Minutes of the council of Ellery.", "Nobody else spoke about the fees that day.",
            ]
        )
        #expect(read.map(\.kind) == [.paragraph, .footnote, .paragraph])
        #expect(read[1].locator.hasSuffix("#page=1&xywh=70,760,130,8"))
    }

    @Test("The further lines of an item hang below its text")
    func items() throws {
        let read = try passages([
            [
                Block("The council voted for these:", top: 100),
                Block(
                    "• a new lamp for the tower that stands at the",
                    "  end of the quay",
                    "• a bell",
                    top: 120
                ),
            ]
        ])
        #expect(
            read.map(\.text) == [
                "The council voted for these:",
                "• a new lamp for the tower that stands at the end of the quay", "• a bell",
            ]
        )
    }

    @Test("A hyphen at the end of a line goes, unless the document writes the word with it")
    func hyphens() throws {
        let read = try passages([
            [
                Block(
                    "The long-term plan and the adminis-",
                    "tration of the harbour agree on the long-",
                    "term costs, which a well-",
                    "known clerk of the well at Sund is known for, and the years 2019-",
                    "2021 show it.",
                    top: 100
                )
            ]
        ])
        #expect(
            read.map(\.text) == [
                "The long-term plan and the administration of the harbour agree on the long-term costs, which a well-known "
                    + "clerk of the well at Sund is known for, and the years 2019-2021 show it."
            ]
        )
    }

    @Test("Running heads and page numbers are left out; rows of figures at the top of each page are not")
    func heads() throws {
        let towns = ["", "Ellery", "Sund", "Norhaven", "Kestrel Bay"]
        let pages = (1...4).map { page in
            [
                Block("Report \(page) of the harbour office", top: 30, size: 8),
                Block("\(page) 40 \(page * 7)", top: 60),
                Block("Exhibit \(page)", top: 90, size: 16),
                Block("The lamps of \(towns[page]) burn.", top: 120),
                Block("All of them are paid for.", top: 240 + Double(page) * 9),
                Block("- \(page + 10) -", top: 800),
            ]
        }
        #expect(
            try passages(pages).map(\.text)
                == (1...4).flatMap { page in
                    [
                        "\(page) 40 \(page * 7)",
                        "Exhibit \(page)", "The lamps of \(towns[page]) burn.", "All of them are paid for.",
                    ]
                }
        )
    }

    @Test("Cells beside each other make rows with their headers; two columns of text do not")
    func tables() throws {
        var blocks = [Block("The fees of the ports, in crowns, are these.", top: 80)]
        for (row, cells) in [["Port", "Fee", "Change"], ["Ellery", "40", "+3.1"], ["Sund", "1,200", "-2"]]
            .enumerated()
        {
            for (column, cell) in cells.enumerated() {
                blocks.append(Block(cell, left: 70 + Double(column) * 90, top: 120 + Double(row) * 16))
            }
        }
        blocks.append(Block("They hold from May.", top: 200))
        let read = try passages([blocks])
        #expect(
            read.map(\.text) == [
                "The fees of the ports, in crowns, are these.", "Port | Fee | Change",
                "Port: Ellery | Fee: 40 | Change: +3.1", "Port: Sund | Fee: 1,200 | Change: -2",
                "They hold from May.",
            ]
        )
        #expect(
            read[2].kind == .tableRow
                && read[2].locator.hasPrefix("/page[1]/table[1]/row[2]#page=1&xywh=70,136,")
        )
        let columns = try passages([
            [
                Block("The lamp burns.", "All night long.", left: 70, top: 100),
                Block("The keeper sleeps.", "By day only.", left: 320, top: 100),
            ]
        ])
        #expect(
            columns.map(\.text) == ["The lamp burns. All night long.", "The keeper sleeps. By day only."]
        )
    }

    @Test("Raised figures join none, lowered letters join their word, and large lines are headings")
    func heights() throws {
        func word(_ text: String, _ left: Double, _ top: Double, _ height: Double) -> String {
            "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + Double(text.count) * 5)\" yMax=\"\(top + height)\">\(text)</word>"
        }
        let line =
            "<line>" + word("In", 70, 100, 10) + word("2019", 84, 100, 10) + word("4", 104, 97, 8)
            + word("it", 112, 100, 10) + word("cost", 126, 100, 10) + word("10", 150, 100, 10)
            + word("6", 160, 97, 8)
            + word("of", 168, 100, 10) + word("H", 184, 100, 10) + word("2", 189, 104, 8)
            + word("O.", 194, 100, 10)
            + "</line>"
        let text = Self.document([[Block("Lamps and oil", top: 60, size: 16)]])
            .replacing("</page>", with: "<flow><block>\(line)</block></flow></page>")
        let read = try read(text, recipe: Self.recipe)
        #expect(read.passages.map(\.kind) == [.heading, .paragraph])
        #expect(read.passages[1].text.hasPrefix("In 2019⁴ it cost 10⁶ of H2O."))
        #expect(read.document.metadata.title == "Lamps and oil")
    }

    @Test(
        "A line of a script that runs leftward is read from the right, its figures as they are",
        arguments: [
            (".רבוד ירבדל ,םיזוחא 12-ב לדג ביצקתה", "התקציב גדל ב-12 אחוזים, לדברי דובר."),
            ("2024 ماع يف (ةبسنب)", "(بنسبة) في عام 2024"), ("The word םולש here", "The word שלום here"),
            ("Plain text, 12-4 (b).", "Plain text, 12-4 (b)."),
        ]
    )
    func directions(shown: String, expected: String) {
        #expect(PrintedLineText.inReadingOrder(shown) == expected)
    }

    @Test("Pages without text are named, and a document without any is refused")
    func withoutText() throws {
        let read = try read(Self.document([[Block("Page one.", top: 90)], [], []]), recipe: Self.recipe)
        #expect(read.document.findings.map(\.code) == ["pdf.page-without-text"])
        #expect(read.document.findings[0].meaning.hasPrefix("pages 2, 3 have no text"))
        let refused = refusal(Self.document([[], []]), recipe: Self.recipe)
        #expect(refused?.code == "pdf.no-text" && refused?.advice?.contains("character recognition") == true)
    }

    @Test("What the document says of itself is taken, unless a program only wrote its file's name")
    func metadata() throws {
        let head =
            "<title>Fees of ports</title><meta name=\"Author\" content=\"Lee, Ann; Jon Berg\"/>"
            + "<meta name=\"CreationDate\" content=\"2021-05-03T10:00:00Z\"/>"
        let page = [[Block("Page one.", top: 90)]]
        let read = try said(page, head)
        #expect(read.mediaType == "application/pdf" && read.dialect == "pdf")
        #expect(read.metadata.title == "Fees of ports")
        #expect(read.metadata.creators.map(\.name) == ["Lee, Ann", "Jon Berg"])
        // The day on which the file was made is not that on which it was published.
        #expect(read.metadata.published == nil)
        let named = "<title>Microsoft Word - fees.doc</title>"
        #expect(try said(page, named).metadata.title == nil)
    }

    private func said(_ pages: [[Block]], _ head: String) throws -> ReadDocument {
        try read(Self.document(pages, head: head), recipe: Self.recipe).document
    }

    @Test("Control characters, places that are no numbers, and words of any length stop nothing")
    func oddities() throws {
        let odd =
            "<flow><block><line><word xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"3\">lost</word>"
            + "<word xMin=\"1e30\" yMin=\"1\" xMax=\"2e30\" yMax=\"3\">far</word><word>none</word></line>"
            + "<line><word xMin=\"9\" yMin=\"20\" xMax=\"40\" yMax=\"30\">a\u{1}b</word></line></block></flow>"
        let text = Self.document([[]]).replacing("</page>", with: odd + "</page>")
        #expect(try read(text, recipe: Self.recipe).passages.map(\.text) == ["a b"])
        for chunk in [1, 7, 100] {
            #expect(
                try read(Array(text.utf8), recipe: Self.recipe, chunk: chunk).passages.map(\.text) == ["a b"]
            )
        }
    }
}
