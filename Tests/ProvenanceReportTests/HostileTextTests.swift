import ClaimModel
import Foundation
import Testing

@testable import ProvenanceReport

/// Cases 32, 33 and 36 of the fault catalogue: what texts from outside must not do to a report.
@Suite("Hostile text in a report")
struct HostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>",
        "</textarea><b>", "&quot; onfocus=&quot;x", "\" onmouseover=\"alert(1)", "' onclick='alert(1)",
        "</style><script>", "<!-- -->", "]]>", "</bdi></p></main>", "&#x3C;script&#x3E;",
    ]

    @Test("Text can't become markup within an element (32)", arguments: texts)
    func element(text: String) {
        var html = HTMLWriter()
        html.inline("p", text: text)
        let content = String(decoding: html.bytes, as: UTF8.self).dropFirst(3).dropLast(4)
        #expect(!content.contains { "<>\"'".contains($0) })
        #expect(unescaped(String(content)) == text)
    }

    @Test("Text can't leave an attribute (32)", arguments: texts)
    func attribute(text: String) {
        var html = HTMLWriter()
        html.open("p", ["title": text])
        let content = String(decoding: html.bytes, as: UTF8.self).dropFirst(10).dropLast(2)
        #expect(!content.contains { "<>\"'".contains($0) })
        #expect(unescaped(String(content)) == text)
    }

    @Test("No hostile text of the fixture reaches the page as markup (32)")
    func page() throws {
        let html = try HarbourTown.report().rendered(as: .html)
        // The three data elements, of the proof, the statements and ClaimReview, and the page's own script.
        #expect(html.components(separatedBy: "<script").count == 5)
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!html.contains("fr-CA"))
    }

    @Test("Turtle can stand within a page's script element as it is (96)")
    func embeddedTurtle() throws {
        let text = "a</script><!--b<script>"
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: text, publisher: text, isArticle: true)
        _ = try ledger.claim(
            "odd",
            text,
            in: article,
            quote: .init(quote: text),
            said: [.init(name: text, mode: .unnamed)]
        )
        let report = try #require(ProvenanceReport(ReportInput(state: ledger.state), scope: .workspace))
        let turtle = report.rendered(as: .provO)
        #expect(turtle.contains("a\\u003C/script>\\u003C!--b\\u003Cscript>"))
        #expect(!turtle.contains("</script") && !turtle.contains("<!--") && !turtle.contains("<script"))
    }

    @Test(
        "Data can stand within a page's script element as it is (96)",
        arguments: [ReportFormat.json, .claimReview, .dataFeed, .annotations, .provJSON, .provJSONLD]
    )
    func embedded(format: ReportFormat) throws {
        let text = "a</script><!--b\u{2028}c\u{2029}<script>"
        var ledger = LedgerFixture()
        let article = try ledger.document("paper", title: text, publisher: text, isArticle: true)
        let source = try ledger.document("log", title: text, publisher: text)
        let quote = LedgerFixture.QuoteFixture(quote: text)
        let claim = try ledger.claim(
            "odd",
            text,
            in: article,
            quote: quote,
            said: [.init(name: text, mode: .unnamed)]
        )
        let evidence = try ledger.evidence(.supports, for: claim, from: source, quote: quote)
        try ledger.review(claim, .verified, text, on: [evidence], asOf: "2025-01-01")
        let report = try #require(ProvenanceReport(ReportInput(state: ledger.state), scope: .workspace))
        let data = report.rendered(as: format)
        #expect(!data.utf8.contains(UInt8(ascii: "<")))
        #expect(!data.unicodeScalars.contains("\u{2028}") && !data.unicodeScalars.contains("\u{2029}"))
        // It still says the same to others.
        let read = try JSONSerialization.jsonObject(with: Data(data.utf8))
        #expect("\(read)".contains("</script><!--b"))
    }

    @Test(
        "An address that isn't plainly of the web is text (33)",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,x",
            "vbscript:x",
            "//host/x", "file:///etc/passwd", "java\tscript:x", "http:/host", "https://", "http:///x",
            "https:\\\\x", "https://known.example@other.example/",
            "https://a.example/\u{202E}x", "https://a.example/ x", "https://a.example/\"x", "ftp://a.example",
            "",
        ]
    )
    func unlinked(address: String) {
        #expect(WebAddress.linkable(address) == nil)
        var html = HTMLWriter()
        html.address(address, text: address)
        #expect(!String(decoding: html.bytes, as: UTF8.self).contains("href"))
        var markdown = MarkdownWriter()
        markdown.address(address)
        #expect(!String(decoding: markdown.bytes, as: UTF8.self).contains("]("))
    }

    @Test(
        "An address of the web is a link that tells the other side nothing (33)",
        arguments: [
            "https://a.example/x?a=1&b=2", "http://a.example", "HTTPS://A.example/", "https://bücher.example",
        ]
    )
    func linked(address: String) {
        var html = HTMLWriter()
        html.address(address, text: "seen")
        let text = String(decoding: html.bytes, as: UTF8.self)
        #expect(text.contains("rel=\"noopener noreferrer nofollow\""))
        #expect(unescaped(text).contains("href=\"\(address)\""))
    }

    @Test(
        "What can't be seen is shown by its name, and is not there itself (36)",
        arguments: [
            "\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}", "\u{E0041}", "\u{1B}", "\u{9B}", "\u{2028}",
            "\u{FEFF}",
        ]
    )
    func unseen(mark: String) throws {
        let name = VisibleText.name(try #require(mark.unicodeScalars.first))
        let text = "safe\(mark)text"
        var html = HTMLWriter()
        html.inline("p", ["title": text], text: text)
        var markdown = MarkdownWriter()
        markdown.text(text)
        markdown.code(text)
        for shown in [html.bytes, markdown.bytes].map({ String(decoding: $0, as: UTF8.self) }) {
            #expect(shown.contains(name))
            #expect(!shown.unicodeScalars.contains(where: VisibleText.isInvisible))
        }
    }

    @Test("A joiner that spells a word or an emoji stays", arguments: ["می\u{200C}خواهم", "👩\u{200D}🚀"])
    func joiners(text: String) {
        var html = HTMLWriter()
        html.text(text)
        #expect(String(decoding: html.bytes, as: UTF8.self) == text)
    }

    @Test(
        "A joiner elsewhere is shown",
        arguments: ["pay\u{200D}pal", "\u{200C}x", "é\u{200D}e", "ا\u{202E}\u{200D}"]
    )
    func strayJoiners(text: String) {
        var html = HTMLWriter()
        html.text(text)
        #expect(String(decoding: html.bytes, as: UTF8.self).contains("class=\"unseen\""))
    }

    @Test(
        "Text can't become Markdown, HTML or a link (32)",
        arguments: [
            ("# heading", "\\# heading"), ("- item", "\\- item"), ("1. item", "1\\. item"),
            ("12) x", "12\\) x"),
            ("    code", "code"), ("a\n\n# b", "a  \\# b"), ("**b** _i_", "\\*\\*b\\*\\* \\_i\\_"),
            ("[a](http://x.example)", "\\[a\\](http\\://x\\.example)"),
            ("www.x.example", "www\\.x\\.example"),
            ("<b>", "\\<b\\>"), ("&lt;", "\\&lt;"), ("`x`", "\\`x\\`"), ("a | b", "a \\| b"),
            ("~~s~~", "\\~\\~s\\~\\~"),
            ("![a](b)", "!\\[a\\](b)"), ("===", "\\==="), ("\\<", "\\\\\\<"), ("@team #1", "\\@team \\#1"),
            ("> q", "\\> q"), ("$x$", "\\$x\\$"), ("WWW.x", "WWW\\.x"), ("Costs 3.5 - 4", "Costs 3.5 - 4"),
        ]
    )
    func markdown(text: String, escaped: String) {
        var markdown = MarkdownWriter()
        markdown.text(text)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == escaped)
    }

    @Test("Every element of the page is closed in its place")
    func balanced() throws {
        let html = try HarbourTown.report().rendered(as: .html)
        var open: [Substring] = []
        for tag in html.replacing(/<(style|script)>[^<]*<\/(style|script)>/, with: "").matches(
            of: /<(\/?)([a-z0-9]+)[^<>]*>/
        ) {
            if ["meta", "br", "input"].contains(tag.2) { continue }
            if tag.1.isEmpty {
                open.append(tag.2)
            } else {
                #expect(open.popLast() == tag.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test("The title holds text only, whatever the article is called (32)")
    func title() throws {
        var ledger = LedgerFixture()
        _ = try ledger.document("odd", title: HarbourTown.hostile + "\nx", publisher: nil, isArticle: true)
        let id = try #require(DocumentID("odd"))
        let material = ReportInput(state: ledger.state)
        let html = try #require(ProvenanceReport(material, scope: .article(id))).rendered(as: .html)
        let start = try #require(html.range(of: "<title>")).upperBound
        let end = try #require(html.range(of: "</title>")).lowerBound
        #expect(start < end)
        #expect(!html[start..<end].contains { "<>".contains($0) })
        #expect(html[start..<end].contains("[U+202E]gpj.exe x – fact check"))
    }

    @Test("Data in the page can't end its element (32)")
    func data() {
        var html = HTMLWriter()
        html.data(Array("{\"a\":\"</script><b>\"}".utf8))
        #expect(String(decoding: html.bytes, as: UTF8.self) == "{\"a\":\"\\u003c/script>\\u003cb>\"}")
    }

    private func unescaped(_ text: String) -> String {
        var text = text
        for (entity, sign) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.replacing(entity, with: sign)
        }
        return text
    }
}
