import Foundation
import TestSupport

// Files of the kinds that hold parts, rows or cues, made to cost time or memory, or to reach outside themselves.
extension HostileFile {
    static let kinds = packages + mail + textForms + vocabularies

    private static func zip(_ members: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        for (name, content) in members { writer.add(name, content) }
        return writer.bytes
    }

    private static let word = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    private static let sheet =
        "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='urn:r'"
    private static let attack = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
    private static let laughs: String = {
        var declarations = "<!ENTITY a0 'hahahaha'>"
        for level in 1...9 {
            let before = times(10, "&a\(level - 1);")
            declarations += "<!ENTITY a\(level) '\(before)'>"
        }
        return "<!DOCTYPE x [\(declarations)]>"
    }()

    private static func docx(_ body: String, _ prolog: String = "") -> [UInt8] {
        zip([("word/document.xml", "\(prolog)<w:document \(word)><w:body>\(body)</w:body></w:document>")])
    }

    private static func xlsx(_ rows: String, strings: String = "", prolog: String = "") -> [UInt8] {
        zip([
            (
                "xl/workbook.xml",
                "<workbook \(sheet)><sheets><sheet name='a' sheetId='1' r:id='x'/></sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", "<R><Relationship Id='x' Target='worksheets/a.xml'/></R>"),
            ("xl/sharedStrings.xml", "<sst \(sheet)>\(strings)</sst>"),
            (
                "xl/worksheets/a.xml",
                "\(prolog)<worksheet \(sheet)><sheetData>\(rows)</sheetData></worksheet>"
            ),
        ])
    }

    private static func epub(_ chapter: String, _ package: String? = nil) -> [UInt8] {
        zip([
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<c><rootfile full-path='b.opf'/></c>"),
            (
                "b.opf",
                package
                    ?? "<package><manifest><item id='a' href='c.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>"
            ),
            ("c.xhtml", chapter),
        ])
    }

    private static func ods(_ rows: String) -> [UInt8] {
        let names = ["office", "table", "text"].map {
            "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
        }
        return zip([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "<office:document-content \(names.joined(separator: " "))><table:table>\(rows)</table:table>"
                    + "</office:document-content>"
            ),
        ])
    }

    static let packages: [HostileFile] = [
        HostileFile("external.docx", "xml.external-entity", "xml.not-well-formed") {
            docx("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", attack)
        },
        HostileFile("laughs.docx", "xml.amplification") {
            docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", laughs)
        },
        HostileFile("deep.docx", "xml.too-deep") { docx(times(100_000, "<w:sdt>")) },
        HostileFile("unclosed.docx", "xml.not-well-formed") { docx("<w:p>") },
        HostileFile("empty.docx", "document.empty") { docx("") },
        HostileFile("no-text.docx", "package.unknown") { zip([("[Content_Types].xml", "<Types/>")]) },
        HostileFile("styles.docx", "xml.external-entity", "xml.not-well-formed", "document.empty") {
            zip([
                ("word/document.xml", "<w:document \(word)><w:p><w:r><w:t>x</w:t></w:r></w:p></w:document>"),
                ("word/styles.xml", "\(attack)<w:styles \(word)>&e;</w:styles>"),
            ])
        },
        HostileFile("styles-in-a-circle.docx") {
            let styles = (0..<2_000).map {
                "<w:style w:type='paragraph' w:styleId='s\($0)'><w:name w:val='s\($0)'/>"
                    + "<w:basedOn w:val='s\(($0 + 1) % 2_000)'/></w:style>"
            }
            return zip([
                ("word/document.xml", "<w:document \(word)><w:p><w:r><w:t>x</w:t></w:r></w:p></w:document>"),
                ("word/styles.xml", "<w:styles \(word)>\(styles.joined())</w:styles>"),
            ])
        },
        HostileFile("properties.docx", "xml.external-entity", "xml.not-well-formed") {
            zip([
                ("docProps/core.xml", "\(attack)<p>&e;</p>"),
                ("word/document.xml", "<w:document \(word)><w:p><w:r><w:t>x</w:t></w:r></w:p></w:document>"),
            ])
        },
        HostileFile("notes.docx", "xml.external-entity", "xml.not-well-formed") {
            zip([
                ("word/document.xml", "<w:document \(word)><w:p><w:r><w:t>x</w:t></w:r></w:p></w:document>"),
                (
                    "word/footnotes.xml",
                    "\(attack)<w:footnotes \(word)><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:footnotes>"
                ),
            ])
        },
        HostileFile("external.xlsx", "xml.external-entity", "xml.not-well-formed") {
            xlsx("<row><c><v>&e;</v></c></row>", prolog: attack)
        },
        HostileFile("cells.xlsx") { xlsx("<row r='1'>\(times(60_000, "<c><v>1</v></c>"))</row>") },
        HostileFile("rows.xlsx") { xlsx(times(60_000, "<row><c><v>1</v></c><c><v>2</v></c></row>")) },
        HostileFile("far-cell.xlsx") {
            xlsx("<row r='1'><c r='ZZZZZZ1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>")
        },
        HostileFile("row-number.xlsx") { xlsx("<row r='9223372036854775806'><c><v>1</v></c></row>") },
        HostileFile("string-index.xlsx", "document.empty") {
            xlsx(
                "<row><c t='s'><v>99999999</v></c><c t='s'><v>-1</v></c></row>",
                strings: "<si><t>a</t></si>"
            )
        },
        HostileFile("style-index.xlsx") {
            xlsx("<row><c s='-7'><v>1e999</v></c><c s='88'><v>nan</v></c></row>")
        },
        HostileFile("no-sheet.xlsx", "document.empty") {
            zip([
                (
                    "xl/workbook.xml",
                    "<workbook \(sheet)><sheets><sheet name='a' r:id='y'/></sheets></workbook>"
                )
            ])
        },
        HostileFile("slide-outside.pptx", "document.empty") {
            zip([
                ("ppt/presentation.xml", "<p xmlns:r='urn:r'><sldIdLst><sldId r:id='x'/></sldIdLst></p>"),
                (
                    "ppt/_rels/presentation.xml.rels",
                    "<R><Relationship Id='x' Target='../../../etc/passwd'/></R>"
                ),
            ])
        },
        HostileFile("slide-again.pptx", "document.empty") {
            zip([
                (
                    "ppt/presentation.xml",
                    "<p xmlns:r='urn:r'><sldIdLst>\(times(20_000, "<sldId r:id='x'/>"))</sldIdLst></p>"
                ),
                ("ppt/_rels/presentation.xml.rels", "<R><Relationship Id='x' Target='slides/a.xml'/></R>"),
                ("ppt/slides/a.xml", "<sld/>"),
            ])
        },
        HostileFile("repeated.ods") {
            ods(
                "<table:table-row table:number-rows-repeated='999999999'><table:table-cell "
                    + "table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell></table:table-row>"
            )
        },
        HostileFile("repeated-often.ods") {
            ods(
                times(
                    2_000,
                    "<table:table-row table:number-rows-repeated='9999'><table:table-cell "
                        + "table:number-columns-repeated='9999'><text:p>x</text:p></table:table-cell></table:table-row>"
                )
            )
        },
        HostileFile("external.epub") {
            epub("\(attack)<html><body><p>&e;</p></body></html>")
        },
        HostileFile("laughs.epub", "xml.amplification") {
            epub("\(laughs)<html><body><p>&a9;</p></body></html>")
        },
        HostileFile("outside.epub", "document.empty") {
            epub(
                "x",
                "<package><manifest><item id='a' href='../../../etc/passwd'/></manifest>"
                    + "<spine><itemref idref='a'/></spine></package>"
            )
        },
        HostileFile("spine.epub") {
            epub(
                "<html><body><p>x</p></body></html>",
                "<package><manifest><item id='a' href='c.xhtml'/></manifest>"
                    + "<spine>\(times(5_000, "<itemref idref='a'/>"))</spine></package>"
            )
        },
        HostileFile("no-package.epub", "package.incomplete") {
            zip([("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<c/>")])
        },
        HostileFile("list.epub", "xml.external-entity", "xml.not-well-formed", "package.incomplete") {
            zip([("mimetype", "application/epub+zip"), ("META-INF/container.xml", "\(attack)<c>&e;</c>")])
        },
    ]

    private static let head = "From: a@b.example\nTo: c@d.example\nSubject: s\nMIME-Version: 1.0\n"

    static let mail: [HostileFile] = [
        HostileFile("deep.eml", "mail.too-deep") {
            head + (0..<1_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        },
        HostileFile("parts.eml", "mail.too-many-parts", "document.empty") {
            head + "Content-Type: multipart/mixed; boundary=b\n\n"
                + times(60_000, "--b\nContent-Type: image/png\n\nx\n")
        },
        HostileFile("same-boundary.eml", "mail.too-deep", "document.empty") {
            head + times(100, "Content-Type: multipart/mixed; boundary=b\n\n--b\n")
        },
        HostileFile("header.eml", "document.empty") { head + "X: " + times(2_000_000, "a") + "\n\n" },
        HostileFile("folded.eml", "document.empty") { head + "X: a\n" + times(200_000, " b\n") },
        HostileFile("base64.eml", "document.empty", "text.empty") {
            head + "Content-Transfer-Encoding: base64\n\n" + times(100_000, "=====\n")
        },
        HostileFile("words.eml") { head + "X-Y: " + times(50_000, "=?utf-8?q?a?= ") + "\n\nHello there.\n" },
        HostileFile("charset.eml") { head + "Content-Type: text/plain; charset=klingon\n\nHello there.\n" },
        HostileFile("page.mht", "document.empty", "xml.token-too-long") {
            "Snapshot-Content-Location: x\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                + "--b\nContent-Type: text/html\nContent-Location: x\n\n<html><!--" + times(4_300_000, "x")
        },
        HostileFile("lines.mbox") {
            "From x\nFrom: a@b.example\nTo: c@d.example\nSubject: s\n\nHello there.\n"
                + times(100_000, "From \n")
        },
    ]

    static let textForms: [HostileFile] = [
        HostileFile("quote.csv", "csv.row-too-long") { "a,b\n\"" + times(4_000_000, "x,y\n\n") },
        HostileFile("columns.csv") { times(200_000, "a,") + "\n" + times(200_000, "1,") },
        HostileFile("rows.csv") { "a,b\n" + times(200_000, "x,1\n") },
        HostileFile("empty-rows.csv", "text.empty") { times(1_000_000, ",,,\n") },
        HostileFile("control.csv", "text.control") { "a,b\n\u{1},2\n" },
        HostileFile("quotes.csv") { "a,b\n" + times(500_000, "\"\"") + "\n" },
        HostileFile("cues.vtt") { "WEBVTT\n\n" + times(60_000, "00:00.000 --> 00:01.000\nx\n\n") },
        HostileFile("cue-without-end.vtt", "captions.cue-too-long") {
            "WEBVTT\n\n00:00.000 --> 00:01.000\n" + times(3_000_000, "words\n")
        },
        HostileFile("no-cue.vtt", "text.empty") {
            "WEBVTT\n\n" + times(100_000, "00:00 --> nonsense\nx\n\n")
        },
        HostileFile("tags.srt") { "1\n00:00:00,000 --> 00:00:01,000\n" + times(200_000, "<i>") + "x\n" },
        HostileFile("braces.srt") { "1\n00:00:00,000 --> 00:00:01,000\n" + times(20_000, "{\\") + "x\n" },
        HostileFile("numbers.txt", "text.not-prose") { times(10_000, "12345 67890\n") },
        HostileFile("letters.rtf", "xml.not-xml") { "{\\rtf1 words}" },
    ]

    static let vocabularies: [HostileFile] = [
        HostileFile("facts.xml") {
            "<xbrl xmlns='http://www.xbrl.org/2003/instance' xmlns:x='urn:x'>"
                + times(50_000, "<x:A contextRef='late'>1</x:A>") + "</xbrl>"
        },
        HostileFile("contexts.xml", "document.empty") {
            "<xbrl xmlns='http://www.xbrl.org/2003/instance'>" + times(50_000, "<context id='a'/>")
                + "</xbrl>"
        },
        HostileFile("attributes-with-text.xml") {
            "<r>" + times(20_000, "<a t='These are some words that somebody wrote'/>") + "</r>"
        },
        HostileFile("raised.xml") { "<r>" + times(50_000, "10<sup>6</sup> ") + "</r>" },
        HostileFile("raised-in-each-other.xml") { "<r>x\(times(200, "<sup>"))1\(times(200, "</sup>"))</r>" },
        HostileFile("columns.xml") {
            "<r><table><tr>\(times(50_000, "<th>a</th>"))</tr><tr>\(times(50_000, "<td>1</td>"))</tr></table></r>"
        },
        HostileFile("spans.xml") {
            "<r><table>"
                + times(
                    2_000,
                    "<tr><th colspan='99999' rowspan='99999'>a</th><th>b</th></tr><tr><td>1</td></tr>"
                )
                + "</table></r>"
        },
        HostileFile("tables-in-rows.xml", "xml.too-deep") { "<r>" + times(200, "<table><tr><td>") },
        HostileFile("beginnings.xml") { "<r>" + times(100_000, "<a>x</a>") + "</r>" },
        HostileFile("cues.ttml") {
            "<tt xmlns='http://www.w3.org/ns/ttml'><body>" + times(60_000, "<p begin='1s' end='2s'>x</p>")
                + "</body></tt>"
        },
        HostileFile("old.arc", "warc.damaged") { "filedesc://x 0 0 t 3\nabc\nhttp://a 1 2 text/html -5\n" },
        HostileFile("unended.html") { "<html><body>" + times(20_000, "<nav><div></nav>") + "<p>x</p>" },
        HostileFile("ends.html", "xml.too-deep") {
            "<html><body><p>x" + times(9_000, "<div>") + times(200_000, "</nav>")
        },
        HostileFile("linked-data.html") {
            "<html><body><p>x</p><script type='application/ld+json'>" + times(200_000, "[")
                + "</script></body></html>"
        },
        HostileFile("script-data.html") {
            "<html><body><p>x</p><script>" + times(100_000, "\"datePublished\":") + "</script></body></html>"
        },
    ]
}
