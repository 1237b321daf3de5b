import Foundation
import Testing

/// A file that is meant to harm whoever reads it, and what must become of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let name: String
    /// The codes that a refusal may have; empty for a file that is read, since there is no harm in it.
    let codes: [String]
    let bytes: @Sendable () -> [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ codes: String..., text: @escaping @Sendable () -> String) {
        self.name = name
        self.codes = codes
        bytes = { Array(text().utf8) }
    }

    init(_ name: String, _ codes: String..., bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.codes = codes
        self.bytes = bytes
    }

    static let all = entities + outside + structure + tokens + encodings + pages + kinds

    /// A text so many times.
    static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    /// A document with an internal subset.
    static func doctype(_ declarations: String, _ body: String) -> String {
        "<!DOCTYPE r [\(declarations)]>\(body)"
    }

    private static func each(_ count: Int, _ text: (Int) -> String) -> String {
        var all = ""
        for number in 0..<count { all += text(number) }
        return all
    }

    private static let laughs =
        "<!ENTITY a0 \"ha\">" + (1...9).map { "<!ENTITY a\($0) \"\(times(10, "&a\($0 - 1);"))\">" }.joined()
    private static let amplified = "xml.amplification"

    static let entities: [HostileFile] = [
        HostileFile("laughs-in-text.xml", amplified) { doctype(laughs, "<r>&a9;</r>") },
        HostileFile("laughs-in-attribute.xml", amplified) { doctype(laughs, "<r a='&a9;'>x</r>") },
        HostileFile(
            "laughs-in-parameter-entities.xml",
            amplified,
            "xml.not-well-formed",
            "xml.too-many-declarations"
        ) {
            let levels = (1...9).map { "<!ENTITY % p\($0) '\(times(10, "&#37;p\($0 - 1);"))'>" }.joined()
            return doctype("<!ENTITY % p0 '<!ELEMENT r ANY>'>\(levels)%p9;", "<r>x</r>")
        },
        HostileFile("laughs-in-default.xml", amplified) {
            doctype(laughs + "<!ATTLIST r a CDATA '&a9;'>", "<r>x</r>")
        },
        HostileFile("quadratic-text.xml", amplified) {
            doctype("<!ENTITY a '\(times(80_000, "x"))'>", "<r>\(times(20_000, "&a;"))</r>")
        },
        HostileFile("quadratic-attribute.xml", amplified) {
            doctype("<!ENTITY a '\(times(80_000, "x"))'>", "<r a='\(times(20_000, "&a;"))'>x</r>")
        },
        HostileFile("quadratic-attributes.xml", amplified) {
            doctype("<!ENTITY a '\(times(80_000, "x"))'>", "<r>\(times(20_000, "<p a='&a;'>x</p>"))</r>")
        },
        HostileFile("entity-in-itself.xml", amplified, "xml.not-well-formed") {
            doctype("<!ENTITY a '&a;'>", "<r>&a;</r>")
        },
        HostileFile("entities-in-each-other.xml", amplified, "xml.not-well-formed") {
            doctype("<!ENTITY a '&b;'><!ENTITY b '&c;'><!ENTITY c '&a;'>", "<r>&a;</r>")
        },
        HostileFile("entity-in-itself-in-attribute.xml", amplified, "xml.not-well-formed") {
            doctype("<!ENTITY a 'x &a;'>", "<r a='&a;'>x</r>")
        },
        HostileFile("parameter-entity-in-itself.xml", amplified, "xml.not-well-formed") {
            doctype("<!ENTITY % a '&#37;a;'>%a;", "<r>x</r>")
        },
        HostileFile("deep-entities.xml", amplified, "xml.not-well-formed") {
            let levels = (1..<500).map { "<!ENTITY a\($0) '&a\($0 - 1);'>" }.joined()
            return doctype("<!ENTITY a0 'x'>\(levels)", "<r>&a499;</r>")
        },
        HostileFile("defaults.xml", "xml.attlist") {
            doctype(each(5_000) { "<!ATTLIST r a\($0) CDATA 'x'>" }, "<r>\(times(20_000, "<r/>"))</r>")
        },
        HostileFile("large-default.xml") {
            doctype("<!ATTLIST p a CDATA '\(times(10_000, "x"))'>", "<r>\(times(20_000, "<p>x</p>"))</r>")
        },
        HostileFile("declarations.xml", "xml.too-many-declarations", "xml.token-too-long") {
            doctype(each(100_000) { "<!ELEMENT e\($0) ANY>" }, "<r>x</r>")
        },
        HostileFile("entity-declarations.xml", "xml.too-many-declarations", "xml.token-too-long") {
            doctype(each(100_000) { "<!ENTITY e\($0) 'x'>" }, "<r>x</r>")
        },
        HostileFile("content-model.xml", "xml.not-well-formed", "xml.token-too-long") {
            doctype("<!ELEMENT r \(times(100_000, "("))a\(times(100_000, ")"))>", "<r>x</r>")
        },
        HostileFile("enumeration.xml", "xml.token-too-long", "xml.too-many-names") {
            doctype("<!ATTLIST r a (\(each(100_000) { "v\($0)|" })w) #IMPLIED>", "<r>x</r>")
        },
    ]

    static let outside: [HostileFile] =
        [
            "file:///etc/passwd", "secret.txt", "/dev/zero", "http://127.0.0.1:9/x", "ftp://127.0.0.1:9/x",
            "//127.0.0.1/x",
        ]
        .enumerated().map { number, address in
            HostileFile("external-entity-\(number).xml", "xml.external-entity") {
                doctype("<!ENTITY x SYSTEM \"\(address)\">", "<r><p>&x;</p></r>")
            }
        } + [
            HostileFile("external-entity-in-attribute.xml", "xml.not-well-formed") {
                doctype("<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<r a='&x;'>x</r>")
            },
            HostileFile("external-entity-in-entity.xml", "xml.external-entity") {
                doctype("<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y 'a &x; b'>", "<r>&y;</r>")
            },
            HostileFile("external-parameter-entity.xml") {
                doctype("<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x.dtd'>%x;", "<r>x</r>")
            },
            HostileFile("out-of-band.xml", "xml.entity-undefined") {
                doctype(
                    "<!ENTITY % f SYSTEM 'file:///etc/passwd'><!ENTITY % d SYSTEM 'http://127.0.0.1:9/d.dtd'>%d;%send;",
                    "<r>x</r>"
                )
            },
            HostileFile("external-subset.xml") { "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'><r>x</r>" },
            HostileFile("external-subset-file.xml") { "<!DOCTYPE r PUBLIC '-//X//Y' '/etc/passwd'><r>x</r>" },
            HostileFile("unparsed-entity.xml") {
                doctype(
                    "<!NOTATION n SYSTEM '/bin/sh'><!ENTITY x SYSTEM '/etc/passwd' NDATA n>",
                    "<r a='x'>x</r>"
                )
            },
            HostileFile("xinclude.xml") {
                """
                <r xmlns:xi="http://www.w3.org/2001/XInclude">x<xi:include href="/etc/passwd" parse="text"/>
                <xi:include href="http://127.0.0.1:9/x.xml"/></r>
                """
            },
            HostileFile("catalogue.xml") {
                "<?oasis-xml-catalog catalog='http://127.0.0.1:9/c.xml'?><!DOCTYPE r SYSTEM 'x.dtd'><r>x</r>"
            },
            HostileFile("stylesheet.xml") {
                "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl' type='text/xsl'?><r>x</r>"
            },
            HostileFile("schema.xml") {
                """
                <r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="/etc/passwd" \
                xsi:schemaLocation="a http://127.0.0.1:9/x.xsd" xml:base="file:///etc/">x</r>
                """
            },
        ]

    static let structure: [HostileFile] = [
        HostileFile("levels-257.xml", "xml.too-deep") { times(257, "<a>") + "x" + times(257, "</a>") },
        HostileFile("levels-million.xml", "xml.too-deep") { times(1_000_000, "<a>") },
        HostileFile("attributes-23500.xml", "xml.too-many-attributes", "xml.token-too-long") {
            "<r\(each(23_500) { " a\($0)=''" })>x</r>"
        },
        HostileFile("attributes-million.xml", "xml.token-too-long", "xml.too-many-attributes") {
            "<r\(each(1_000_000) { " a\($0)=''" })>x</r>"
        },
        HostileFile("namespaces-100000.xml", "xml.token-too-long", "xml.too-many-attributes") {
            "<r\(each(100_000) { " xmlns:n\($0)='u\($0)'" })>x</r>"
        },
        HostileFile("namespaces-in-scope.xml", "xml.too-many-namespaces") {
            each(200) { level in "<a\(each(450) { " xmlns:n\(level)-\($0)='u'" })>" }
        },
        HostileFile("many-attributes-each.xml") {
            let tag = "<p\(each(999) { " a\($0)='v'" })>x</p>"
            return "<r>\(times(300, tag))</r>"
        },
        HostileFile("names-million.xml", "xml.too-many-names") {
            "<r>\(each(1_000_000) { "<n\($0)/>" })</r>"
        },
        HostileFile("attribute-names.xml", "xml.too-many-names") {
            "<r>\(each(400_000) { "<n a\($0)=''/>" })</r>"
        },
        HostileFile("namespace-names.xml", "xml.too-many-names") {
            "<r>\(each(300_000) { "<n xmlns='u\($0)'/>" })</r>"
        },
        HostileFile("long-names.xml", "xml.names-too-long") {
            times(255, "<\(times(1_000, "n"))>") + times(100_000, "<p>x</p>")
        },
        HostileFile("long-path.xml", "document.places-too-long") {
            let name = times(32, "n")
            return times(250, "<\(name)>") + times(20_000, "<p>x</p>") + times(250, "</\(name)>")
        },
        HostileFile("long-path.html", "document.places-too-long") {
            "<html><body>" + times(200, "<\(times(32, "n"))>") + times(20_000, "<p>Words of a page.</p>")
        },
        HostileFile("ids.xml") { "<r>\(each(200_000) { "<p xml:id='i\($0)'>x</p>" })</r>" },
        HostileFile("id-twice.xml") { "<r><p xml:id='i'>One.</p><p xml:id='i'>Two.</p></r>" },
        HostileFile("comments.xml") { "<r>x\(times(500_000, "<!--c-->"))</r>" },
        HostileFile("instructions.xml") { "<r>x\(times(500_000, "<?p i?>"))</r>" },
        HostileFile("sections.xml") { "<r>\(times(300_000, "<![CDATA[x]]>"))</r>" },
        HostileFile("references.xml") { "<r>\(times(500_000, "&amp;"))</r>" },
        HostileFile("empty-elements.xml") { "<r>x\(times(1_000_000, "<e/>"))</r>" },
        HostileFile("notes-in-paragraph.xml") { "<r><p>x\(times(100_000, "<note>n</note>"))</p></r>" },
        HostileFile("two-roots.xml", "xml.trailing") { "<a>x</a><b>y</b>" },
        HostileFile("prefixes.xml") { "<r>x\(times(50_000, "<u:e u:a='v'/>"))</r>" },
        HostileFile("attribute-twice.xml", "xml.not-well-formed") { "<r a='1' a='2'>x</r>" },
        HostileFile("attribute-twice-by-namespace.xml", "xml.namespace") {
            "<r xmlns:a='u' xmlns:b='u'><p a:x='1' b:x='2'>x</p></r>"
        },
    ]

    private static let tooLong = "xml.token-too-long"

    static let tokens: [HostileFile] = [
        HostileFile("long-attribute.xml", tooLong) { "<r a='\(times(9_000_000, "x"))'>x</r>" },
        HostileFile("longer-attribute.xml", tooLong) { "<r a='\(times(50_000_000, "x"))'>x</r>" },
        HostileFile("long-comment.xml", tooLong) { "<r><!--\(times(9_000_000, "x"))-->x</r>" },
        HostileFile("long-instruction.xml", tooLong) { "<r><?p \(times(9_000_000, "x"))?>x</r>" },
        HostileFile("long-name.xml", tooLong, "xml.not-well-formed", "xml.names-too-long") {
            "<\(times(9_000_000, "x"))>x</r>"
        },
        HostileFile("short-long-name.xml", "xml.names-too-long") { "<\(times(40_000, "x"))>x</r>" },
        HostileFile("long-tag.xml", tooLong) { "<r\(times(9_000_000, " "))>x</r>" },
        HostileFile("long-end-tag.xml", tooLong, "xml.not-well-formed") {
            "<r>x</r\(times(9_000_000, " "))>"
        },
        HostileFile("ampersands.xml", "xml.not-well-formed", tooLong) { "<r>\(times(9_000_000, "&"))" },
        HostileFile("brackets.xml", "xml.not-xml") { times(9_000_000, "<") },
        HostileFile("reference-without-end.xml", "xml.not-well-formed", tooLong, "xml.entity-undefined") {
            "<r>&\(times(9_000_000, "x"))"
        },
        HostileFile("number-without-end.xml", "xml.not-well-formed", tooLong, "xml.character") {
            "<r>&#\(times(9_000_000, "1"));</r>"
        },
        HostileFile("section-without-end.xml", "xml.not-well-formed", tooLong) {
            "<r><![CDATA[\(times(9_000_000, "x"))"
        },
        HostileFile("subset-without-end.xml", tooLong, "xml.not-well-formed") {
            "<!DOCTYPE r [\(times(9_000_000, " "))"
        },
        HostileFile("subset-of-comments.xml", tooLong, "xml.not-well-formed") {
            "<!DOCTYPE r [\(times(500_000, "<!--c-->"))"
        },
        HostileFile("long-entity.xml", tooLong, "xml.not-well-formed") {
            doctype("<!ENTITY a '\(times(9_000_000, "x"))'>", "<r>&a;</r>")
        },
        HostileFile("long-declaration.xml", tooLong, "xml.not-well-formed") {
            "<?xml version='1.0' \(times(9_000_000, " "))?><r>x</r>"
        },
        HostileFile("long-public-id.xml", tooLong, "xml.not-well-formed") {
            "<!DOCTYPE r PUBLIC '\(times(9_000_000, "x"))' 'x'><r>x</r>"
        },
        HostileFile("long-text.xml") {
            "<r><p>\(times(750_000, "A line of a text of many lines, and on.\n"))</p></r>"
        },
        HostileFile("long-word.xml") { "<r><p>\(times(20_000_000, "w"))</p></r>" },
    ]
}
