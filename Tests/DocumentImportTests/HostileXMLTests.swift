import ClaimModel
import DocumentImport
import Foundation
import Testing

@Suite("Hostile XML")
struct HostileXMLTests {
    private static let bomb =
        "<!DOCTYPE r [<!ENTITY a0 \"ha\">"
        + (1...9).map { level in
            "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }.joined()
        + "]>"

    @Test(
        "Case 1: a billion laughs are refused, in text and in an attribute",
        arguments: ["<r>&a9;</r>", "<r a=\"&a9;\">x</r>"]
    )
    func billionLaughs(body: String) {
        #expect(refusal(Self.bomb + body)?.code == "xml.amplification")
    }

    @Test("Case 2: quadratic entities are refused before they make a document grow five times")
    func quadraticEntity() {
        let text =
            "<!DOCTYPE r [<!ENTITY a \"\(String(repeating: "x", count: 60_000))\">]><r>"
            + String(repeating: "&a;", count: 20_000) + "</r>"
        #expect(refusal(text)?.code == "xml.amplification")
    }

    @Test("A small entity that a document defines itself is expanded")
    func plainEntity() throws {
        let read = try read("<!DOCTYPE r [<!ENTITY who \"the keeper\">]><r><p>Said &who; of it.</p></r>")
        #expect(read.passages.map(\.text) == ["Said the keeper of it."])
    }

    @Test(
        "Case 3: an entity that lies in another file is refused, and the file is not read",
        arguments: [
            "file:///etc/passwd", "secret.txt", "/dev/zero", "http://127.0.0.1:9/x", "file:///dev/stdin",
        ]
    )
    func externalEntity(address: String) throws {
        let text = "<!DOCTYPE r [<!ENTITY x SYSTEM \"\(address)\">]><r><p>&x;</p></r>"
        let finding = try #require(refusal(text))
        #expect(finding.code == "xml.external-entity")
        #expect(!finding.description.contains("root:"))
    }

    @Test("Case 4: a DTD that lies elsewhere, and parameter entities, are never loaded")
    func externalDTD() throws {
        for doctype in [
            "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE r PUBLIC \"-//X//Y\" \"file:///etc/passwd\">",
            "<!DOCTYPE r [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]>",
        ] {
            let read = try read(doctype + "<r><p>Text.</p></r>")
            #expect(read.passages.map(\.text) == ["Text."])
        }
    }

    @Test("Case 5: an XInclude element is kept as it is, with a warning")
    func xinclude() throws {
        let text = """
            <r xmlns:xi="http://www.w3.org/2001/XInclude"><p>Before.</p><xi:include href="/etc/passwd" parse="text"/></r>
            """
        let read = try read(text)
        #expect(read.document.findings.map(\.code) == ["xml.xinclude-ignored", "xml.attributes-unread"])
        #expect(read.passages.map(\.text) == ["Before."])
    }

    @Test("Case 6: an instruction to use a catalogue is ignored")
    func catalogue() throws {
        let text =
            "<?oasis-xml-catalog catalog=\"http://127.0.0.1:9/cat.xml\"?><!DOCTYPE r SYSTEM \"x.dtd\"><r>Text.</r>"
        #expect(try read(text).passages.map(\.text) == ["Text."])
    }

    @Test("Case 7: elements that stand too deep are refused with their line", arguments: [257, 100_000])
    func depth(levels: Int) throws {
        let text = String(repeating: "<a>\n", count: levels) + "x" + String(repeating: "</a>", count: levels)
        let finding = try #require(refusal(text))
        #expect(finding.code == "xml.too-deep")
        #expect(finding.place.line == 257)
        #expect(finding.meaning.contains("256 (depth)"))
        #expect(finding.advice?.contains("--limit depth=512") == true)
    }

    @Test("Case 7: 256 levels are read")
    func greatestDepth() throws {
        let text = String(repeating: "<a>", count: 256) + "x" + String(repeating: "</a>", count: 256)
        #expect(try read(text).passages.map(\.text) == ["x"])
    }

    @Test(
        "Case 8: too many attributes and namespaces on a tag, and too many namespaces in scope, are refused"
    )
    func attributes() {
        let many = (0..<23_500).map { " a\($0)=\"\"" }.joined()
        #expect(["xml.too-many-attributes", "xml.token-too-long"].contains(refusal("<r\(many)>x</r>")?.code))
        let most = (0..<100_000).map { " a\($0)=\"\"" }.joined()
        #expect(["xml.too-many-attributes", "xml.token-too-long"].contains(refusal("<r\(most)>x</r>")?.code))
        let spaces = (0..<100_000).map { " xmlns:n\($0)=\"u\($0)\"" }.joined()
        #expect(
            ["xml.too-many-attributes", "xml.token-too-long"].contains(refusal("<r\(spaces)>x</r>")?.code)
        )
        let nested = (0..<200).map { level in
            "<a" + (0..<10).map { " xmlns:n\(level)-\($0)=\"u\"" }.joined() + ">"
        }.joined()
        #expect(refusal("<r>\(nested)x")?.code == "xml.too-many-namespaces")
    }

    @Test("Case 9: too many different names are refused")
    func names() {
        let text = "<r>" + (0..<400_000).map { "<n\($0)/>" }.joined() + "</r>"
        #expect(refusal(text)?.code == "xml.too-many-names")
    }

    @Test("Case 10: too many attributes with defaults are refused")
    func attributeDefaults() {
        let list = (0..<5_000).map { "<!ATTLIST r a\($0) CDATA \"\(String(repeating: "x", count: 20))\">" }
            .joined()
        #expect(refusal("<!DOCTYPE r [\(list)]><r>x</r>")?.code == "xml.attlist")
    }

    @Test("Case 10: a few declarations, as real documents carry them, are read")
    func fewDeclarations() throws {
        let doctype = """
            <!DOCTYPE r [<!ELEMENT r (p*)><!ATTLIST p kind CDATA "plain"><!NOTATION n SYSTEM "n">
            <!ENTITY pic SYSTEM "pic.gif" NDATA n>]>
            """
        #expect(try read(doctype + "<r><p>Text.</p></r>").passages.map(\.text) == ["Text."])
    }

    @Test(
        "Case 11: an attribute, a comment, an instruction or a tag without end is refused",
        arguments: ["<r a=\"", "<r><!--", "<r><?x ", "<r><", "<r a", "<r>&"]
    )
    func endless(start: String) {
        let finding = refusal(start + String(repeating: "x", count: 9_000_000))
        #expect(finding?.code.hasPrefix("xml.") == true)
    }

    @Test("Case 12: a long text of many lines is read, and lines are right above 65,535")
    func longText() throws {
        let lines = String(repeating: "A line of a long text, and some more.\n", count: 100_000)
        let passages = try read("<r><p>" + lines + "</p></r>").passages
        #expect(passages.map(\.locator) == ["/r[1]/p[1]", "/r[1]/p[1]~2", "/r[1]/p[1]~3", "/r[1]/p[1]~4"])
        #expect(passages.map(\.text).joined(separator: " ").utf8.count == lines.utf8.count - 1)
        let finding = try #require(
            refusal("<r>" + String(repeating: "<p>x</p>\n", count: 100_000) + "</q></r>")
        )
        #expect(finding.place.line == 100_001)
    }

    @Test("Case 13: many ids, and ids that stand twice, are read; places go by path")
    func ids() throws {
        let many = "<r>" + (0..<50_000).map { "<p xml:id=\"i\($0)\">x</p>" }.joined() + "</r>"
        #expect(try read(many).passages.count == 50_000)
        let twice = try read("<r><p xml:id=\"i\">One.</p><p xml:id=\"i\">Two.</p></r>")
        #expect(twice.passages.map(\.locator) == ["/r[1]/p[1]", "/r[1]/p[2]"])
        #expect(twice.document.findings.map(\.code) == ["xml.id-twice"])
    }

    @Test("Case 14: a document that is cut at any byte is refused")
    func truncated() {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf [<!ENTITY e "an entity">]>
            <nitf><head><title>A title &amp; more</title></head><body><!-- note --><?pi x?>
            <body.content><p a="1" b='2'>Text with &e; and <em>more</em> Ü, 漢字, 😀.</p><![CDATA[raw <text>]]>
            </body.content></body></nitf>
            """
        let bytes = Array(text.utf8)
        #expect(refusal(bytes) == nil)
        for length in 0..<bytes.count {
            #expect(refusal(Array(bytes[..<length])) != nil, "cut after \(length) bytes it was read")
        }
    }

    @Test(
        "Case 15: what is no document is refused, and the finding says what it looks like",
        arguments: [
            ("", "empty"), (" \n\t ", "empty"), ("{\"a\": 1}", "JSON"), ("PK\u{3}\u{4}zip", "ZIP"),
            ("%PDF-1.7", "PDF"),
        ]
    )
    func notXML(text: String, what: String) throws {
        let finding = try #require(refusal(text))
        #expect(finding.code == "xml.not-xml")
        #expect(finding.meaning.contains(what))
    }

    @Test("Case 16: two roots and trailing text are refused")
    func trailing() {
        #expect(refusal("<a>x</a><b>y</b>")?.code == "xml.trailing")
        #expect(refusal("<a>x</a>trailing")?.code == "xml.trailing")
    }

    @Test(
        "Case 17: a named character is known under a DOCTYPE, another one is a finding, without one it is refused"
    )
    func entities() throws {
        let doctype = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"xhtml1-strict.dtd\">"
        let page =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>caf&eacute;&mdash;a&nbsp;b&lost;</p></body></html>"
        let read = try read(doctype + page)
        #expect(read.passages.map(\.text) == ["café—a\u{A0}b"])
        #expect(read.document.findings.map(\.code).contains("xml.entity-undefined"))
        #expect(refusal("<r>a&nbsp;b</r>")?.code == "xml.entity-undefined")
    }

    @Test("Named characters of HTML, JATS, DocBook and TEI are known without their DTDs, in attributes too")
    func namedCharacters() throws {
        let names = "&eacute;&rsquo;&acy;&Scaron;&half;&agr;&ohacgr;&b.alpha;&frac12;&NotEqualTilde;&phone;."
        let text = "é’аŠ½αώ\u{1D6C2}½\u{2242}\u{338}☎."
        let read = try read(
            "<!DOCTYPE html PUBLIC \"-//X//DTD\" \"x.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                + "<meta name=\"author\" content=\"\(names)\"/></head><body><p>\(names)</p></body></html>"
        )
        #expect(read.passages.map(\.text) == [text])
        #expect(read.document.metadata.creators.map(\.name) == [text])
        #expect(read.document.findings.isEmpty)
    }

    @Test("Entities of a document's own are expanded in attributes, one within another")
    func entitiesInAttributes() throws {
        let doctype = "<!DOCTYPE TEI [<!ENTITY a 'A &b; &amp; &#233;'><!ENTITY b '&lt;b&gt;'>]>"
        let read = try read(
            doctype
                + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><u who=\"&a;\">Hm.</u></body></text></TEI>"
        )
        #expect(read.passages.map(\.text) == ["Hm."])
        #expect(read.document.findings.isEmpty)
    }

    @Test("XML that is not well-formed is read on request only, with what is wrong, and marked")
    func recovery() throws {
        let text = "<r><p>One.</p><p>Two &lost three.</q><p>Four.</p></r>"
        #expect(refusal(text)?.code == "xml.not-well-formed")
        var recipe = ReadingRecipe()
        recipe.recovers = true
        let damaged = try read(text, recipe: recipe)
        #expect(damaged.document.isRecovered)
        #expect(damaged.document.findings.contains { $0.code == "xml.recovered" && $0.place.line == 1 })
        #expect(damaged.passages.first?.text == "One." && damaged.passages.last?.text == "Four.")
        let sound = try read(Array("<r><p>One.</p></r>".utf8), recipe: recipe)
        #expect(!sound.document.isRecovered && sound.document.findings.isEmpty)
        #expect(refusal(String(repeating: "<a>", count: 300), recipe: recipe)?.code == "xml.too-deep")
    }

    @Test("Case 18: XML 1.1 is refused")
    func version() {
        #expect(refusal("<?xml version=\"1.1\"?><r>x</r>")?.code == "xml.version")
        #expect(refusal("<?xml version=\"2.0\"?><r>x</r>")?.code == "xml.version")
    }

    @Test("Case 19: a prefix that is not declared is a part of the name, with a warning")
    func prefix() throws {
        let read = try read("<r><x:p>Text.</x:p></r>")
        #expect(read.document.findings.map(\.code) == ["xml.prefix-undeclared"])
        #expect(read.passages.map(\.locator) == ["/r[1]/x:p[1]"])
    }

    @Test("Case 20: style sheets and scripts are data, and no passage")
    func scripts() throws {
        let page = """
            <?xml-stylesheet href="javascript:alert(1)"?>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><script>alert(1)</script></head>
            <body><p><a href="javascript:alert(1)">Text.</a></p><script>alert(2)</script></body></html>
            """
        #expect(try read(page).passages.map(\.text) == ["Text."])
    }

    @Test("A limit can be raised")
    func raisedLimit() throws {
        var recipe = ReadingRecipe()
        recipe.limits.depth = 1_000
        let text = String(repeating: "<a>", count: 900) + "x" + String(repeating: "</a>", count: 900)
        #expect(try read(text, recipe: recipe).passages.count == 1)
    }
}
