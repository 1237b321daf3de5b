import ClaimModel
import Testing

@testable import DocumentImport

@Suite("Web pages")
struct WebPageTests {
    private static let story = [
        "The council of Port Ellery met on Monday, and after two hours it agreed to mend the pier, the mayor said.",
        "The pier, which was built in 1871, lost its head in the storm of March; nobody was hurt, and no boat was lost.",
        "Work begins in May, lasts until the autumn, and costs 40,000 crowns, of which the county pays a half.",
    ]

    private static func page(_ head: String = "", around body: String) -> String {
        """
        <!doctype html><html lang="en"><head><title>Pier to be mended, says mayor | Coast Daily</title>\(head)</head>
        <body><div class="top-nav"><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></div>
        \(body)
        <div class="related"><h3>Read on</h3><ul><li><a href="/a">Ferry fares rise again next year</a>
        <li><a href="/b">The lighthouse gets a new lamp</a></ul></div>
        <footer><p>Copyright Coast Daily. All rights reserved, and none of them given away, as ever.</p></footer>
        </body></html>
        """
    }

    private static var paragraphs: String { story.map { "<p>\($0)</p>" }.joined(separator: "\n") }

    private func read(_ page: String) throws -> (document: ReadDocument, texts: [String]) {
        var texts: [String] = []
        let reader = DocumentReader(fileName: "page.html") { (event: ReadingEvent) in
            if case .passage(let passage) = event { texts.append(passage.text) }
        }
        var page = page
        let result: Result<Void, Finding> = page.withUTF8 { bytes in
            do throws(Finding) { return .success(try reader.feed(UnsafeRawBufferPointer(bytes))) } catch {
                return .failure(error)
            }
        }
        try result.get()
        return (try reader.finish(), texts)
    }

    @Test(
        "The main text is read, whatever holds it, and nothing around it",
        arguments: [
            "<article><h2>The pier</h2>TEXT</article>", "<div id=\"content\">TEXT</div>",
            "<main><div><div>TEXT</div></div></main>",
            "<div class=\"x1\"><div class=\"x2\">TEXT</div><div class=\"sidebar\"><p>Buy our calendar, it has twelve "
                + "months, and pictures of the sea, the pier and the boats.</p></div></div>",
        ]
    )
    func mainText(frame: String) throws {
        let body = frame.replacing("TEXT", with: Self.paragraphs)
        let (_, texts) = try read(Self.page(around: body))
        #expect(texts.filter { $0 != "The pier" } == Self.story)
    }

    @Test("Lists and tables within the text stay, lists of links beside it go")
    func withinText() throws {
        let body = """
            <article>\(Self.paragraphs)
            <ul><li>The county pays half of what the work costs, as it did before.</li>
            <li>The town pays the rest, which it has saved since the storm.</li></ul>
            <table><tr><th>Year</th><th>Crowns</th></tr><tr><td>2021</td><td>20,000</td></tr></table>
            <ul class="tags"><li><a href="/pier">pier</a></li><li><a href="/storm">storm</a></li></ul></article>
            """
        let (_, texts) = try read(Self.page(around: body))
        #expect(texts.contains("The town pays the rest, which it has saved since the storm."))
        #expect(texts.contains("Year: 2021 | Crowns: 20,000"))
        #expect(!texts.contains("storm"))
    }

    @Test("What is hidden is not read")
    func hidden() throws {
        let body =
            "<article>\(Self.paragraphs)<p style=\"display: none\">Not to be seen.</p><p hidden>Nor this.</p></article>"
        #expect(try read(Self.page(around: body)).texts == Self.story)
    }

    @Test("A short page is read whole rather than not at all")
    func short() throws {
        let (_, texts) = try read("<html><body><div class=\"sidebar\">Closed on Monday.</div></body></html>")
        #expect(texts == ["Closed on Monday."])
    }

    @Test("Locators are those of the elements in the whole page")
    func locators() throws {
        var locators: [String] = []
        var page = Self.page(around: "<article>\(Self.paragraphs)</article>")
        let reader = DocumentReader(fileName: "page.html") { (event: ReadingEvent) in
            if case .passage(let passage) = event { locators.append(passage.locator) }
        }
        try page.withUTF8 { bytes in try reader.feed(UnsafeRawBufferPointer(bytes)) }
        _ = try reader.finish()
        #expect(locators == (1...3).map { "/html[1]/body[1]/article[1]/p[\($0)]" })
    }

    @Test("Title, authors, publisher and date come from linked data before anything else")
    func linkedData() throws {
        let head = """
            <meta property="og:title" content="Another title"><meta name="author" content="Somebody Else">
            <meta property="og:site_name" content="Coast Daily">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
            "headline":"Pier to be mended","datePublished":"2021-05-03T10:00:00Z","author":[{"@type":"Person",
            "name":"Ines Duarte"},{"@type":"Organization","name":"Coast Agency"}]}]}</script>
            """
        let metadata = try read(Self.page(head, around: "<article>\(Self.paragraphs)</article>")).document
            .metadata
        #expect(metadata.title == "Pier to be mended")
        #expect(
            metadata.creators == [
                Creator(name: "Ines Duarte"), Creator(name: "Coast Agency", kind: .organisation),
            ]
        )
        #expect(metadata.publisher == "Coast Daily")
        #expect(metadata.published?.description == "2021-05-03")
        #expect(metadata.language == "en")
    }

    @Test("Where only the markup says it, title, byline and date are found there")
    func markup() throws {
        let body = """
            <article><h1>Pier to be mended, says mayor</h1><p class="byline">By Ines Duarte and Rui Alves</p>
            <time datetime="2021-05-03">3 May</time>\(Self.paragraphs)</article>
            """
        let metadata = try read(Self.page(around: body)).document.metadata
        #expect(metadata.title == "Pier to be mended, says mayor")
        #expect(metadata.creators.map(\.name) == ["Ines Duarte", "Rui Alves"])
        #expect(metadata.published?.description == "2021-05-03")
    }

    @Test(
        "Linked data that are broken or deep say nothing, and stop nothing",
        arguments: [
            "{", "[[[[[[[[[[{\"@type\":\"Article\",\"headline\":\"X\"}]]]]]]]]]]",
            "{\"@type\":3,\"author\":{\"name\":[1]}}", "null",
        ]
    )
    func brokenLinkedData(script: String) throws {
        let head = "<script type=\"application/ld+json\">\(script)</script>"
        let read = try read(Self.page(head, around: "<article>\(Self.paragraphs)</article>"))
        #expect(read.texts == Self.story)
        #expect(read.document.metadata.title == "Pier to be mended, says mayor")
    }

    @Test("A page that calls itself XHTML and is not well-formed is read as browsers read it")
    func loose() throws {
        let doctype =
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1.dtd\">"
        let (document, texts) = try read(
            "\(doctype)<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><br><p>Fish & chips, at the pier"
        )
        #expect(texts == ["Fish & chips, at the pier"])
        #expect(document.mediaType == "text/html")
    }

    @Test("A long script does not stop a page from being read")
    func longScript() throws {
        let script = String(repeating: "if (a < b && c > d) { e = f + g; }\n", count: 20_000)
        let head = "<script type=\"text/javascript\" async>\(script)</script>"
        let read = try read(Self.page(head, around: "<article>\(Self.paragraphs)</article>"))
        #expect(read.texts == Self.story)
    }
}
