import ClaimModel
import Foundation
import Testing

@testable import DocumentImport

@Suite("Encodings")
struct EncodingTests {
    private static func document(_ encoding: String, _ text: String) -> String {
        "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<r><p>\(text)</p></r>"
    }

    @Test(
        "Case 21: what is not UTF-8 is refused with its line",
        arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80]]
            as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) throws {
        let whole = Array("<r>\n<p>caf".utf8) + bytes + Array("</p></r>".utf8)
        let finding = try #require(refusal(whole))
        #expect(finding.code == "xml.encoding" || finding.code == "xml.not-well-formed")
        #expect(finding.place.line == 2)
    }

    @Test("Case 22: Latin-1 without a declaration is refused with a hint, and read with the encoding given")
    func latin1() throws {
        let bytes = Array("<r><p>caf".utf8) + [0xE9] + Array("</p></r>".utf8)
        let finding = try #require(refusal(bytes))
        #expect(finding.advice?.contains("--encoding ISO-8859-1") == true)
        var recipe = ReadingRecipe()
        recipe.encoding = "ISO-8859-1"
        #expect(try read(bytes, recipe: recipe).passages.map(\.text) == ["café"])
    }

    @Test(
        "Case 23: encodings that hide markup are refused",
        arguments: ["UTF-7", "EBCDIC-US", "x-foo", "CP037", "HZ-GB-2312"]
    )
    func notAllowed(encoding: String) {
        #expect(refusal(Self.document(encoding, "x"))?.code == "xml.encoding-not-allowed")
    }

    @Test("Case 24: a byte order mark and a declaration that disagree are refused with both names")
    func conflict() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.document("ISO-8859-1", "x").utf8)
        let finding = try #require(refusal(bytes))
        #expect(finding.code == "xml.encoding-conflict")
        #expect(finding.meaning.contains("UTF-8") && finding.meaning.contains("ISO-8859-1"))
    }

    @Test(
        "Case 25: a document reads the same in every encoding, whatever the pieces it comes in",
        arguments: [
            ("UTF-8", String.Encoding.utf8, "Grüße, мир, 東京, 😀"),
            ("UTF-16", .utf16, "Grüße, мир, 東京, 😀"),
            ("UTF-16LE", .utf16LittleEndian, "Grüße, мир, 東京, 😀"),
            ("UTF-16BE", .utf16BigEndian, "Grüße, мир, 東京, 😀"),
            ("UTF-32", .utf32, "Grüße, мир, 東京, 😀"),
            ("UTF-32LE", .utf32LittleEndian, "Grüße, мир, 東京, 😀"),
            ("UTF-32BE", .utf32BigEndian, "Grüße, мир, 東京, 😀"),
            ("ISO-8859-1", .isoLatin1, "Grüße, café"),
            ("windows-1251", .windowsCP1251, "Привет, мир"),
            ("windows-1252", .windowsCP1252, "“Grüße” – café"),
            ("Shift_JIS", .shiftJIS, "東京タワー"),
        ]
    )
    func everyEncoding(name: String, encoding: String.Encoding, text: String) throws {
        let source = Self.document(name, "\(text)<b>&amp;</b><![CDATA[<\(text)>]]>").replacing(
            "\n",
            with: "\r\n"
        )
        let data = try #require(source.data(using: encoding))
        let expected = try read(Self.document("UTF-8", "\(text)<b>&amp;</b><![CDATA[<\(text)>]]>"))
        for chunk in [1, 2, 3, 7, 64, 100_000] {
            #expect(
                try read(Array(data), chunk: chunk).passages == expected.passages,
                "in pieces of \(chunk)"
            )
        }
    }

    @Test(
        "Case 25: encodings that Foundation can't write are read too",
        arguments: [
            ("EUC-JP", [0xC5, 0xEC, 0xB5, 0xFE], "東京"), ("GB18030", [0xB1, 0xB1, 0xBE, 0xA9], "北京"),
            ("KOI8-R", [0xCD, 0xC9, 0xD2], "мир"), ("GBK", [0xB1, 0xB1], "北"),
        ] as [(String, [UInt8], String)]
    )
    func rarerEncodings(name: String, bytes: [UInt8], text: String) throws {
        let head = Array("<?xml version='1.0' encoding='\(name)'?><r><p>".utf8)
        for chunk in [1, 3, 1_000] {
            #expect(
                try read(head + bytes + Array("</p></r>".utf8), chunk: chunk).passages.map(\.text) == [text]
            )
        }
    }

    @Test("Case 26: control characters are refused, C1 and noncharacters beyond the BMP are kept")
    func controls() throws {
        #expect(refusal("<r>a\u{0}b</r>") != nil)
        #expect(refusal("<r>a\u{8}b</r>") != nil)
        #expect(refusal("<r>a\u{FFFE}b</r>") != nil)
        #expect(
            try read("<r>a\u{85}\u{9B}\u{7F}\u{1FFFE}b</r>").passages.map(\.text) == [
                "a\u{85}\u{9B}\u{7F}\u{1FFFE}b"
            ]
        )
    }

    @Test(
        "A page is read in the encoding that its meta element names",
        arguments: [
            ("<meta charset=windows-1251>", String.Encoding.windowsCP1251, "Привет, мир"),
            ("<meta charset=\"Shift_JIS\">", .shiftJIS, "東京タワー"),
            (
                "<META http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>", .windowsCP1252,
                "“Grüße” – café"
            ),
            ("<meta charset=utf-16>", .utf8, "Grüße, 東京"),
        ]
    )
    func pages(meta: String, encoding: String.Encoding, text: String) throws {
        let page =
            "<!DOCTYPE html><html><head>\(meta)<title>t</title></head><body><p>\(text)</p></body></html>"
        let bytes = Array(try #require(page.data(using: encoding)))
        for chunk in [1, 7, 100_000] {
            #expect(try read(bytes, as: "a.html", chunk: chunk).passages.map(\.text).last == text)
        }
    }

    @Test("A page that breaks its own declaration here and there is read, and a finding says so")
    func brokenPage() throws {
        let page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>t</title></head><body><p>caf"
        let bytes = Array(page.utf8) + [0xE9] + Array("</p></body></html>".utf8)
        let read = try read(bytes, as: "a.html")
        #expect(read.passages.map(\.text).last == "caf\u{FFFD}")
        #expect(read.document.findings.map(\.code) == ["text.replaced"])
    }

    @Test(
        "Plain text is read in the encoding that its first bytes show or that is given",
        arguments: [
            (nil, String.Encoding.utf16), (nil, .utf32), ("windows-1251", .windowsCP1251),
            ("UTF-16LE", .utf16LittleEndian),
        ] as [(String?, String.Encoding)]
    )
    func plainTexts(name: String?, encoding: String.Encoding) throws {
        var recipe = ReadingRecipe()
        recipe.encoding = name
        recipe.dialect = "text"
        let text = "Заголовок\n\nПривет, мир."
        let bytes = Array(try #require(text.data(using: encoding)))
        for chunk in [1, 5, 1_000] {
            let read = try read(bytes, as: "a.txt", recipe: recipe, chunk: chunk)
            #expect(read.passages.map(\.text) == ["Заголовок", "Привет, мир."])
        }
    }

    @Test(
        "A declaration that the bytes belie is refused, unless somebody says that it is right",
        arguments: [
            ("windows-1251", Array("Привет".utf8), "UTF-8"), ("ISO-8859-1", Array("café".utf8), "UTF-8"),
            ("KOI8-R", Array("мир".utf8), "UTF-8"), ("EUC-JP", Array("テスト".utf8), "EUC-JP"),
            ("ISO-8859-1", [0x93, 0x68, 0x69, 0x94], "windows-1252"), ("US-ASCII", [0xE9], "ASCII"),
        ] as [(String, [UInt8], String)]
    )
    func wrongDeclaration(declared: String, bytes: [UInt8], named: String) throws {
        let whole =
            Array("<?xml version='1.0' encoding='\(declared)'?>\n<r><p>".utf8) + bytes
            + Array("</p></r>".utf8)
        for chunk in [1, 3, 1_000] {
            let reader = DocumentReader(fileName: "test.xml") { (_: ReadingEvent) in }
            let finding = #expect(throws: Finding.self) {
                for start in stride(from: 0, to: whole.count, by: chunk) {
                    try whole[start..<min(start + chunk, whole.count)].withUnsafeBytes { try reader.feed($0) }
                }
                _ = try reader.finish()
            }
            #expect(["xml.encoding-wrong", "xml.encoding"].contains(finding?.code))
            let words = "\(finding?.meaning ?? "") \(finding?.advice ?? "")"
            #expect(words.contains(named))
            #expect(finding?.place.line == 2)
        }
    }

    @Test(
        "Russian that reads in capitals throughout may be in another encoding than it says, and a finding says so"
    )
    func takenForAnother() throws {
        let text = String(repeating: "Премьер-министр сообщил о новом бюджете. ", count: 4)
        let koi: [Character: UInt8] = [
            "о": 0xCF, "е": 0xC5, "и": 0xC9, "т": 0xD4, "н": 0xCE, "с": 0xD3, "р": 0xD2, "м": 0xCD, "б": 0xC2,
            "д": 0xC4,
            "ж": 0xD6, "щ": 0xDD, "л": 0xCC, "в": 0xD7, "ю": 0xC0, "ь": 0xD8, "П": 0xF0,
        ]
        let bytes = text.compactMap { koi[$0] ?? ($0 == " " ? 0x20 : nil) }
        func document(_ encoding: String) -> [UInt8] {
            Array("<?xml version='1.0' encoding='\(encoding)'?><r><p>".utf8) + bytes + Array("</p></r>".utf8)
        }
        let wrong = try read(document("windows-1251"))
        #expect(wrong.document.findings.map(\.code) == ["text.encoding-doubtful"])
        #expect(wrong.document.findings.first?.advice?.contains("KOI8-R") == true)
        let right = try read(document("KOI8-R"))
        #expect(right.document.findings.isEmpty && right.passages[0].text.contains("новом бюджете"))
    }

    @Test("Case 21: the byte that is wrong is named, wherever it stands", arguments: [10, 5_000, 200_000])
    func byteOffset(position: Int) throws {
        let text = "<r>\n<p>" + String(repeating: "word ", count: position / 5) + "</p>\n<p>"
        let finding = try #require(refusal(Array(text.utf8) + [0xFF] + Array("</p></r>".utf8)))
        #expect(finding.code == "xml.encoding" && finding.meaning.contains("at byte \(text.utf8.count + 1)"))
        #expect(finding.place.line == 3 && finding.place.column == 4)
        #expect(finding.excerpt?.hasPrefix("<p>") == true)
    }

    @Test(
        "A document reads the same whatever the pieces that it comes in",
        arguments: [
            ("UTF-8", String.Encoding.utf8), ("UTF-16", .utf16), ("UTF-16LE", .utf16LittleEndian),
            ("UTF-16BE", .utf16BigEndian), ("UTF-32", .utf32), ("ISO-8859-1", .isoLatin1),
            ("windows-1251", .windowsCP1251), ("windows-1252", .windowsCP1252), ("Shift_JIS", .shiftJIS),
            ("ISO-8859-2", .isoLatin2), ("ISO-2022-JP", .iso2022JP), ("US-ASCII", .ascii),
        ]
    )
    func everyPiece(name: String, encoding: String.Encoding) throws {
        let words: [String.Encoding: String] = [
            .isoLatin1: "café", .windowsCP1251: "мир", .windowsCP1252: "“é”", .shiftJIS: "東京",
            .isoLatin2: "žluť",
            .iso2022JP: "東京タワー", .ascii: "plain",
        ]
        let word = words[encoding] ?? "é東😀"
        let text = """
            <?xml version='1.0' encoding='\(name)'?>\r
            <!DOCTYPE r [<!ENTITY e '\(word)'>]><r a="\(word)"><!-- \(word) --><p>\(word) &e; &amp;<b>\(word)</b></p>\r
            <u:x/><![CDATA[<\(word)>]]]]>tail</r>
            """
        let bytes = Array(try #require(text.data(using: encoding)))
        let whole = try read(bytes)
        #expect(whole.passages.count >= 2)
        for chunk in 1..<bytes.count {
            let pieces = try read(bytes, chunk: chunk)
            #expect(pieces == whole, "in pieces of \(chunk)")
        }
    }

    @Test("Plain text that is not UTF-8 is refused with its line")
    func plainText() throws {
        let bytes = Array("A title\n\nSome words.\nThen caf".utf8) + [0xE9, 0x0A]
        let finding = try #require(refusal(bytes, as: "test.txt"))
        #expect(finding.code == "text.encoding")
        #expect(finding.place.line == 4)
    }
}
