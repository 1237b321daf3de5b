import ClaimModel
import Foundation
import TestSupport
import Testing

@testable import DocumentImport

/// What is not read of a file, or what other programs would read otherwise.
@Suite("What is left out of a file is said")
struct LeftOutTests {
    private static let note = "<note><p>The lamp was lit.</p></note>"
    private static let other = "<note><p>The lamp went out.</p></note>"

    private static var zip: [UInt8] { ContainerTests.zip([("one.xml", note), ("two.xml", other)]) }

    /// Bytes of a file with one text in place of another of the same length, at its last place.
    private static func changed(_ bytes: [UInt8], _ old: String, to new: String, isFirst: Bool = false) throws
        -> [UInt8]
    {
        var bytes = bytes
        let ranges = bytes.ranges(of: Array(old.utf8))
        let range = try #require(isFirst ? ranges.first : ranges.last)
        bytes.replaceSubrange(range, with: Array(new.utf8))
        return bytes
    }

    // MARK: - Zip files

    @Test(
        "A zip file that is cut within its directory is said to be cut off, and its members are read",
        arguments: [1, 22, 40, 90]
    )
    func cutDirectory(bytes: Int) throws {
        for (name, file) in [
            ("a.zip", Array(Self.zip.dropLast(bytes))), ("a.zip.gz", Gzip.pack(Self.zip.dropLast(bytes))),
        ] {
            let found = try unpack(file, as: name)
            #expect(
                found.texts.values.map { $0 }.sorted { $0[0] < $1[0] } == [
                    ["The lamp was lit."], ["The lamp went out."],
                ]
            )
            #expect(found.findings.map(\.code) == ["archive.cut-off"], "\(name): \(found.findings)")
            #expect(found.findings.first?.severity == .warning)
        }
    }

    @Test("A zip file whose directory calls a member otherwise than its header is told")
    func names() throws {
        let found = try unpack(try Self.changed(Self.zip, "two.xml", to: "ten.xml"), as: "a.zip")
        #expect(found.members.map(\.name) == ["one.xml", "two.xml"])
        #expect(found.findings.map(\.code) == ["archive.directory"])
        #expect(
            found.findings.first?.meaning.contains("'ten.xml' is called 'two.xml' by its own header") == true
        )
    }

    @Test("A member that the directory does not list is told, and so are bytes behind the end")
    func unlisted() throws {
        var hidden = ZipWriter()
        hidden.add("hidden.xml", Self.note)
        let end = try #require(hidden.bytes.ranges(of: Array("PK\u{1}\u{2}".utf8)).first?.lowerBound)
        let found = try unpack(hidden.bytes[..<end] + Self.zip, as: "a.zip")
        #expect(found.findings.map(\.code) == ["archive.directory"])
        #expect(
            found.findings.first?.meaning.contains("'hidden.xml' stands in the file and is not listed")
                == true
        )
        #expect(found.texts.count == 2)
        let trailing = try unpack(Self.zip + Array("more".utf8), as: "a.zip")
        #expect(trailing.findings.first?.meaning.contains("4 bytes follow its end") == true)
    }

    @Test("A member whose header has another check sum, or that is missing, is told")
    func headers() throws {
        var bytes = Self.zip
        bytes[14] ^= 1
        let wrong = try unpack(bytes, as: "a.zip")
        #expect(
            wrong.findings.contains { $0.meaning.contains("check sum by its own header") },
            "\(wrong.findings)"
        )
        let count = Self.zip.count
        bytes = Self.zip
        bytes[count - 12] = 3
        let found = try unpack(bytes, as: "a.zip")
        #expect(
            found.findings.first?.meaning.contains("has 3 members, and its directory lists 2") == true,
            "\(found.findings)"
        )
    }

    @Test(
        "Numbers of a zip file's end that make no sense are told, and nothing breaks",
        arguments: [
            (12, [UInt8](repeating: 0xFF, count: 4)), (16, [0xFF, 0xFF, 0xFF, 0xFF]),
            (16, [0xFF, 0xFF, 0xFF, 0x7F]),
            (10, [0xFF, 0xFF]), (12, [0, 0, 0, 0]),
        ]
    )
    func absurdEnds(place: Int, number: [UInt8]) throws {
        var bytes = Self.zip
        let start = bytes.count - 22 + place
        bytes.replaceSubrange(start..<start + number.count, with: number)
        do {
            let found = try unpack(bytes, as: "a.zip")
            #expect(!found.findings.isEmpty)
        } catch let finding as Finding {
            #expect(finding.code.hasPrefix("archive."))
        }
        let large =
            Array("PK\u{6}\u{6}".utf8) + [UInt8](repeating: 0xFF, count: 52) + Array("PK\u{6}\u{7}".utf8)
            + [0, 0, 0, 0] + [UInt8](repeating: 0, count: 8) + [1, 0, 0, 0] + bytes.suffix(22)
        for from in [0, 1, 30, 56, 70] {
            #expect(throws: Never.self) {
                do {
                    _ = try unpack(Array("PK\u{3}\u{4}".utf8) + large.dropFirst(from), as: "a.zip")
                } catch is Finding {}
            }
        }
    }

    @Test("A zip file within another that lists more members than stand in it is told")
    func nested() throws {
        var bytes = Self.zip
        bytes[bytes.count - 12] = 3
        let found = try unpack(Gzip.pack(bytes), as: "a.zip.gz")
        #expect(found.findings.map(\.code) == ["archive.directory"])
        #expect(try unpack(Gzip.pack(Self.zip), as: "a.zip.gz").findings.isEmpty)
    }

    @Test(
        "Zip files as other programs write them are told nothing of",
        arguments: ["", "force_zip64=True", "stream"]
    )
    func honest(how: String) throws {
        let folder = try TemporaryFolder()
        let open = how == "stream" ? "P(open('a.zip', 'wb'))" : "'a.zip'"
        let opening = how == "stream" || how.isEmpty ? "" : ", \(how)"
        try folder.write(
            """
            import zipfile
            class P:
                def __init__(self, file): self.file = file
                def write(self, data): return self.file.write(data)
                def flush(self): self.file.flush()
            with zipfile.ZipFile(\(open), 'w', zipfile.ZIP_DEFLATED) as z:
                z.comment = b'made by hand'
                for name, text in [('one.xml', '\(Self.note)'), ('d/tö.xml', '\(Self.other)')]:
                    with z.open(name, 'w'\(opening)) as member: member.write(text.encode())
            """,
            to: "make.py"
        )
        let made = try AssayProcess.shell("python3 make.py", in: folder.url)
        #expect(made.code == 0, "\(made.errors)")
        let bytes = Array(try Data(contentsOf: folder.url.appending(path: "a.zip")))
        let found = try unpack(bytes, as: "a.zip")
        #expect(found.texts.count == 2 && found.findings.isEmpty, "\(found.findings)")
    }

    @Test("An Office document whose directory is cut is read, and told", arguments: [false, true])
    func package(isCut: Bool) throws {
        var writer = ZipWriter()
        writer.add(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        )
        writer.add(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>The lamp was lit.</w:t></w:r></w:p></w:body></w:document>"
        )
        let found = try unpack(isCut ? Array(writer.bytes.dropLast(22)) : writer.bytes, as: "a.docx")
        #expect(found.texts == ["": ["The lamp was lit."]])
        #expect(found.documents[""]?.findings.map(\.code) == (isCut ? ["archive.cut-off"] : []))
    }

    // MARK: - Tar and gzip files

    @Test("Two tar files behind each other are read, both")
    func twoTars() throws {
        let bytes =
            ContainerTests.tar([("one.xml", Self.note)]) + ContainerTests.tar([("two.xml", Self.other)])
        let found = try unpack(bytes, as: "a.tar")
        #expect(found.members.map(\.name) == ["one.xml", "two.xml"] && found.findings.isEmpty)
    }

    @Test("A tar file with a header that can't be read in its midst is refused; what follows its end is told")
    func tarHeaders() throws {
        let members = [("one.xml", Self.note), ("two.xml", Self.other), ("ten.xml", Self.note)]
        let bytes = ContainerTests.tar(members)
        let damaged = try Self.changed(bytes, "two.xml", to: "tww.xml", isFirst: true)
        #expect(unpackingRefusal(damaged, as: "a.tar")?.code == "archive.damaged")
        let found = try unpack(bytes + [UInt8](repeating: 0x61, count: 1_300), as: "a.tar")
        #expect(found.texts.count == 3)
        #expect(found.findings.map(\.code) == ["archive.trailing"])
    }

    @Test("What follows the last part of a gzip file is told; zeros that fill a block are not")
    func gzip() throws {
        let packed = Gzip.pack(Array(Self.note.utf8))
        let found = try unpack(packed + Array("tail".utf8) + packed, as: "a.xml.gz")
        #expect(found.texts == ["": ["The lamp was lit."]])
        #expect(found.findings.map(\.code) == ["archive.trailing"])
        #expect(found.findings.first?.meaning.hasPrefix("\(4 + packed.count) bytes behind") == true)
        #expect(try unpack(packed + [UInt8](repeating: 0, count: 512), as: "a.xml.gz").findings.isEmpty)
        let tar = Gzip.pack(ContainerTests.tar([("one.xml", Self.note)]))
        #expect(
            try unpack(tar + Array("tail".utf8), as: "a.tar.gz").findings.map(\.code) == ["archive.trailing"]
        )
        #expect(try unpack(tar, as: "a.tar.gz").findings.isEmpty)
    }

    // MARK: - Web archives

    private static let html = Array("<html><body><p>The lamp was lit by the sea.</p></body></html>".utf8)

    @Test(
        "Records of a web archive that may hold words and are not read are counted by their kind, others by number"
    )
    func records() throws {
        var writer = WARCWriter()
        writer.respond("https://x.example/a", Self.html)
        for name in ["b", "c"] {
            writer.respond(
                "https://x.example/\(name).pdf",
                Array("%PDF".utf8),
                header: "Content-Type: application/pdf"
            )
        }
        writer.respond(
            "https://x.example/d.csv",
            Array("a,b".utf8),
            header: "Content-Type: text/csv; charset=utf-8"
        )
        writer.respond("https://x.example/e.png", [0x89], header: "Content-Type: image/png")
        writer.respond("https://x.example/f.css", [0x20], header: "Content-Type: text/css")
        writer.respond("https://x.example/g", Self.html, status: "404 Not Found")
        writer.add("resource", "https://x.example/h", "application/json", Array("{}".utf8))
        writer.add("revisit", "https://x.example/i", "application/http", Array("HTTP/1.1 200 OK".utf8))
        writer.add("metadata", "https://x.example/j", "text/plain", Array("k: v".utf8))
        let found = try unpack(writer.bytes, as: "a.warc")
        #expect(found.texts.values.map { $0 } == [["The lamp was lit by the sea."]])
        #expect(found.findings.map(\.code) == ["warc.left-out"] && found.skipped == 6)
        #expect(
            found.findings.first?.meaning
                == "records of it are not read: 2 of application/pdf, 1 of application/json, 1 of text/csv, "
                + "1 that only say that a page was as before (revisit)"
        )
        #expect(found.findings.first?.excerpt == "https://x.example/b.pdf")
    }

    @Test("A file without a document that is read says what there is in its place")
    func nothingRead() throws {
        var writer = WARCWriter()
        writer.respond("https://x.example/b.pdf", Array("%PDF".utf8), header: "Content-Type: application/pdf")
        let found = unpackingRefusal(writer.bytes, as: "a.warc")
        #expect(found?.code == "archive.no-documents")
        #expect(found?.meaning.hasSuffix("a.warc: records of it are not read: 1 of application/pdf") == true)
    }

    @Test("A part of a page is said to be one")
    func part() throws {
        var writer = WARCWriter()
        writer.respond("https://x.example/a", Self.html, status: "206 Partial Content")
        #expect(try unpack(writer.bytes, as: "a.warc").findings.map(\.code) == ["warc.partial"])
    }

    @Test(
        "A page that was not stored whole is said to be a part",
        arguments: [
            ("WARC-Truncated: length", ""), ("", "Content-Length: 999"), ("", "Content-Length: 61"), ("", ""),
        ]
    )
    func stored(field: String, header: String) throws {
        let body = Self.html
        let head = Array(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(header.isEmpty ? "" : header + "\r\n")\r\n".utf8
        )
        let lines =
            [
                "WARC/1.1", "WARC-Type: response", "WARC-Record-ID: <urn:x:1>",
                "WARC-Target-URI: https://x.example/",
                "Content-Type: application/http", "Content-Length: \(head.count + body.count)",
            ] + (field.isEmpty ? [] : [field])
        let bytes =
            Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + head + body + Array("\r\n\r\n".utf8)
        let isPart = !field.isEmpty || header.hasSuffix("999")
        #expect(body.count >= 61)
        #expect(try unpack(bytes, as: "a.warc").findings.map(\.code) == (isPart ? ["warc.partial"] : []))
    }

    @Test("A saved page is the part that the file names, not the first", arguments: ["location", "start"])
    func savedPage(how: String) throws {
        let isByStart = how == "start"
        let text = [
            "From: <Saved by Blink>",
            isByStart ? "X-Other: 1" : "Snapshot-Content-Location: https://x.example/a",
            "Subject: Lamps", "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\""
                + (isByStart ? "; start=\"<two>\"" : ""),
            "", "--b", "Content-Type: text/html", "Content-Location: https://ads.example/frame",
            "Content-ID: <one>", "",
            "<html><body><p>Frame of the ads is first.</p></body></html>", "--b", "Content-Type: text/html",
            "Content-Location: https://x.example/a", "Content-ID: <two>", "",
            "<html><body><article><p>The lamp was lit by the sea.</p></article></body></html>", "--b--", "",
        ].joined(separator: "\r\n")
        #expect(try unpack(Array(text.utf8), as: "a.mhtml").texts[""] == ["The lamp was lit by the sea."])
    }

    @Test(
        "A message whose two forms have other figures is told",
        arguments: [
            ("The fee is 20 crowns.", true),
            ("<style>p { margin: 99px }</style><p title=\"7\">The fee is&#160;10 crowns.</p>", false),
            ("<p>The fee is 10 crowns, and 5 a day.</p>", false), ("<p>R&D pays 11.</p>", true),
        ]
    )
    func alternatives(html: String, isOther: Bool) throws {
        let text = [
            "From: Ada <ada@x.example>", "Subject: Fees", "Date: Mon, 3 May 2021 10:00:00 +0000",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"b\"", "", "--b", "Content-Type: text/plain", "",
            "The fee is 10 crowns.", "--b", "Content-Type: text/html", "",
            "<html><body>\(html)</body></html>", "--b--", "",
        ].joined(separator: "\r\n")
        let found = try unpack(Array(text.utf8), as: "a.eml")
        #expect(found.texts[""]?.last == "The fee is 10 crowns.")
        #expect(found.documents[""]?.findings.map(\.code) == (isOther ? ["mail.alternative"] : []))
    }

    // MARK: - Packages

    private static func word(_ members: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", "<Types/>")
        for (name, words) in members {
            let isText = !words.hasPrefix("<")
            writer.add(
                name,
                isText
                    ? "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t>\(words)</w:t></w:r></w:p></w:body></w:document>" : words
            )
        }
        return writer.bytes
    }

    @Test("The text of a Word file is the part that the package names; one that stands there twice is told")
    func mainPart() throws {
        let relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
            + "Target=\"word/main2.xml\"/></Relationships>"
        let named = Self.word([
            ("_rels/.rels", relations), ("word/document.xml", "A decoy."), ("word/main2.xml", "Lit."),
        ])
        #expect(try unpack(named, as: "a.docx").texts[""] == ["Lit."])
        let twice = Self.word([("word/document.xml", "Lit."), ("word/document.xml", "Out.")])
        let found = try unpack(twice, as: "a.docx")
        #expect(found.texts[""] == ["Lit."])
        #expect(found.documents[""]?.findings.map(\.code).contains("package.incomplete") == true)
    }

    @Test("A chapter of a book that is missing is told")
    func chapters() throws {
        var writer = ZipWriter()
        writer.add("mimetype", "application/epub+zip")
        writer.add(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>"
        )
        writer.add(
            "b.opf",
            "<package><metadata/><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                + "<spine><itemref idref=\"a\"/><itemref idref=\"c\"/></spine></package>"
        )
        writer.add(
            "a.xhtml",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>The lamp was lit.</p></body></html>"
        )
        let found = try unpack(writer.bytes, as: "a.epub")
        #expect(found.texts[""] == ["The lamp was lit."])
        #expect(found.documents[""]?.findings.map(\.code) == ["package.incomplete"])
        #expect(found.documents[""]?.findings.first?.meaning.hasPrefix("1 of its chapters") == true)
    }

    @Test(
        "A hidden slide, and hidden rows and columns of a sheet, are read and told",
        arguments: [false, true]
    )
    func hiddenParts(isHidden: Bool) throws {
        let office = "http://schemas.openxmlformats.org"
        func relations(_ target: String) -> String {
            "<Relationships xmlns=\"\(office)/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"x\" "
                + "Target=\"\(target)\"/></Relationships>"
        }
        var slides = ZipWriter()
        slides.add("[Content_Types].xml", "<Types/>")
        slides.add(
            "ppt/presentation.xml",
            "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"r1\"/></p:sldIdLst></p:presentation>"
        )
        slides.add("ppt/_rels/presentation.xml.rels", relations("slides/slide1.xml"))
        slides.add(
            "ppt/slides/slide1.xml",
            "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"\(isHidden ? " show=\"0\"" : "")><p:sp><a:p><a:r><a:t>Lit.</a:t></a:r></a:p></p:sp></p:sld>"
        )
        var sheets = ZipWriter()
        sheets.add("[Content_Types].xml", "<Types/>")
        sheets.add(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Fees\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        )
        sheets.add("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml"))
        sheets.add(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"\(isHidden ? " hidden=\"1\"" : "")><c r=\"A1\" t=\"str\"><v>Lit.</v></c></row>"
                + "</sheetData></worksheet>"
        )
        for (bytes, name) in [(slides.bytes, "a.pptx"), (sheets.bytes, "a.xlsx")] {
            let found = try unpack(bytes, as: name)
            #expect(found.texts[""] == ["Lit."], "\(name): \(found.findings)")
            #expect(found.documents[""]?.findings.map(\.code) == (isHidden ? ["package.hidden-sheet"] : []))
        }
    }

    @Test(
        "Figures of spreadsheets are shown as they are, or as the number that they stand for",
        arguments: [
            ("# ?/?", "0.5", "0.5"), ("# ??/??", "0.375", "0.375"), ("0.00E+00", "123456", "123456"),
            ("[h]:mm", "1.5", "36:00"), ("[hh]:mm:ss", "1.5", "36:00:00"), ("mm:ss", "0.0521", "15:01"),
            ("[mm]:ss", "0.0521", "75:01"),
            ("h:mm", "1.5", "12:00"), ("h:mm:ss", "0.5", "12:00:00"),
            ("yyyy-mm-dd h:mm", "44319.5", "2021-05-03 12:00"),
            ("0.00", "1.5", "1.50"), ("#,##0", "12345", "12,345"),
        ]
    )
    func figures(code: String, value: String, shown: String) {
        #expect(NumberFormat(code).text(value, isFrom1904: false) == shown)
    }

    @Test("An alert that is a test, or that takes another back, says so in its text")
    func alerts() throws {
        let text =
            "<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><status>Test</status><msgType>Cancel</msgType><info>"
            + "<event>Flood</event><description>The river floods.</description></info></alert>"
        #expect(
            try read(text).passages.map(\.text) == [
                "Status: Test", "Message type: Cancel", "Flood", "The river floods.",
            ]
        )
    }

    // MARK: - Pages

    @Test(
        "Only what a style hides is left out of a page",
        arguments: [
            ("style=\"color:red;/*display:none*/\"", true), ("style=\"--x:display:none\"", true),
            ("style=\"background:url('display:none')\"", true),
            ("style=\"display:none;display:inline\"", true),
            ("aria-hidden=\"true\"", true), ("style=\"display : none\"", false),
            ("style=\"DISPLAY:NONE !important;display:block\"", false),
            ("style=\"visibility:hidden\"", false),
            ("style=\"display:block;display:none;display:nonsense\"", false),
            ("hidden", false),
        ]
    )
    func hidden(attribute: String, isRead: Bool) throws {
        let page =
            "<!DOCTYPE html><html><body><article><p>The mayor did <b \(attribute)>not</b> resign from the council in June 2021.</p>"
            + "<p>The council met again in the town hall on Monday morning.</p></article></body></html>"
        let found = try read(page, as: "a.html")
        #expect(
            found.passages.first?.text
                == "The mayor did \(isRead ? "not " : "")resign from the council in June 2021."
        )
    }

    // MARK: - Captions and tables

    private static let cue = "1\n00:00:01,000 --> 00:00:02,000\nThe lamp was lit.\n\n"

    @Test(
        "Lines of captions that belong to no cue are told, with their place",
        arguments: [
            (cue + "and more of it\n\n2\n00:00:03,000 --> 00:00:04,000\nIt went out.\n", 5),
            (cue + "2\n00:00:03,000 -> 00:00:04,000\nIt went out.\n", 5),
            (cue + "2\n00:xx:03,000 --> 00:00:04,000\nIt went out.\n", 5),
            (String(cue.dropLast()) + "2\n00:00:03,000 --> 00:00:04,000\nIt went out.\n", 5),
            ("WEBVTT\n\n00:01.000 --> 00:02.000\nThe lamp was lit.\n\nIt went out.\n", 6),
        ]
    )
    func captions(text: String, line: Int) throws {
        let found = try read(text, as: "a.srt")
        #expect(found.document.findings.map(\.code) == ["captions.left-out"])
        #expect(abs((found.document.findings.first?.place.line ?? 0) - line) <= 1)
        #expect(found.passages.first?.text.hasPrefix("The lamp was lit.") == true)
    }

    @Test(
        "What a file of captions may have beside cues is told nothing of",
        arguments: [
            "WEBVTT\n\nNOTE by hand\nmore of it\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nLit.\n",
            cue + "2\n00:00:03,000 --> 00:00:04,000\n\n", cue + "2\n\n", cue.replacing("\n", with: "\r\n"),
            cue.replacing("\n", with: "\r"),
        ]
    )
    func honestCaptions(text: String) throws {
        let found = try read(text, as: "a.srt")
        #expect(found.document.findings.isEmpty, "\(found.document.findings)")
        #expect(found.passages.count == 1)
    }

    @Test("A quotation mark in a table that is never closed is told, with its line")
    func openQuote() throws {
        let found = try read("Town,Lamps\nEllery,40\nMorrow,\"50\nWexmere,60\n", as: "a.csv")
        #expect(found.document.findings.map(\.code) == ["csv.quote"])
        #expect(found.document.findings.first?.place.line == 3)
        let joined = try read("Town,Lamps\nEllery,\"40\nMorrow,50\" or so\nWexmere,60\n", as: "a.csv")
        #expect(
            joined.document.findings.map(\.code) == ["csv.quote"]
                && joined.document.findings[0].place.line == 2
        )
        let closed = try read("Town,Lamps\nEllery,40\nMorrow,\"50\nor so\"\nWexmere,60\n", as: "a.csv")
        #expect(closed.document.findings.isEmpty && closed.passages.count == 4)
    }

    @Test("Rows of a table may end in any of three ways", arguments: ["\n", "\r\n", "\r"])
    func rows(ending: String) throws {
        let found = try read(
            ["Town,Lamps", "Ellery,40", "Morrow,50"].joined(separator: ending) + ending,
            as: "a.csv"
        )
        #expect(
            found.passages.map(\.text) == [
                "Town | Lamps", "Town: Ellery | Lamps: 40", "Town: Morrow | Lamps: 50",
            ]
        )
        #expect(found.passages.map(\.locator).last == "/row[3]#A3:B3")
    }

    // MARK: - Hidden text

    @Test(
        "Hidden text of RTF is found, whichever way it ends",
        arguments: [
            ("{\\rtf1 Seen. {\\v hidden words} Seen.\\par}", "hidden words"),
            ("{\\rtf1 Seen. \\v hidden words\\v0 Seen.\\par}", "hidden words"),
            ("{\\rtf1 Seen. \\v1 hidden {\\b words}\\plain  Seen.\\par}", "hidden words"),
            ("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\v h\\'e9t\\{}}", "h?t{"),
            ("{\\rtf1 Seen.\\v0 {\\*\\comment \\v no text}{\\v{\\pict 00ff}} \\vertalt Seen.}", nil),
            ("{\\rtf1 {\\v\\bin4 \\v{{ }Seen. \\\\v Seen.}", nil), ("{\\rtf1 }}}}\\v", nil), ("\\", nil),
        ] as [(String, String?)]
    )
    func hiddenRTF(text: String, hidden: String?) {
        let found = HiddenText.inRTF(Array(text.utf8))
        #expect(found?.beginning == hidden)
        #expect(found?.letters == hidden.map { $0.filter { $0 != " " }.count })
    }

    private static func page(_ lines: [(font: Int, words: String)]) -> [UInt8] {
        let fonts = [0: "#000000", 1: "#ffffff", 2: "#f4f8F0"].sorted { $0.key < $1.key }.map {
            "\t<fontspec id=\"\($0)\" size=\"18\" family=\"Helvetica\" color=\"\($1)\"/>"
        }
        let texts = lines.map {
            "<text top=\"1\" left=\"1\" width=\"2\" height=\"2\" font=\"\($0.font)\">\($0.words)</text>"
        }
        return Array(
            (["<page number=\"7\" position=\"absolute\">"] + fonts + texts + ["</page>"]).joined(
                separator: "\n"
            ).utf8
        )
    }

    @Test("Words of a page that are not drawn, or in white, are found")
    func hiddenPDF() {
        let seen = [(0, "The <b>budget</b> is 400 crowns."), (1, "White says 600."), (2, "Pale, too.")]
        let all = Self.page([seen[0], (0, "The budget is 500 crowns.")] + seen.dropFirst())
        let drawn = Self.page(seen)
        #expect(
            HiddenText.undrawn(all: all, drawn: drawn) == [
                .init(number: 7, words: ["The", "budget", "is", "500", "crowns."])
            ]
        )
        #expect(HiddenText.undrawn(all: drawn, drawn: drawn).isEmpty)
        #expect(
            HiddenText.white(in: drawn) == [
                .init(number: 7, words: ["White", "says", "600.", "Pale,", "too."])
            ]
        )
    }
}
