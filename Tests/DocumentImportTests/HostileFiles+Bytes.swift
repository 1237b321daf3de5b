import Foundation

/// Hostile files whose harm lies in their bytes, and pages that are no XML.
extension HostileFile {
    private static func document(_ encoding: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("<?xml version='1.0' encoding='\(encoding)'?><r><p>a".utf8) + bytes + Array("b</p></r>".utf8)
    }

    private static func wide(_ text: String, _ units: [UInt16] = []) -> [UInt8] {
        let all = Array(text.utf16) + units
        return [0xFF, 0xFE] + all.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    static let encodings: [HostileFile] = [
        HostileFile("nul.xml", "xml.not-xml", "xml.character", "xml.not-well-formed") {
            document("UTF-8", [0])
        },
        HostileFile("late-nul.xml", "xml.character", "xml.not-well-formed") {
            Array("<r>\(times(10_000, "text "))".utf8) + [0] + Array("</r>".utf8)
        },
        HostileFile("control.xml", "xml.character") { document("UTF-8", [8]) },
        HostileFile("noncharacter.xml", "xml.character") { document("UTF-8", [0xEF, 0xBF, 0xBE]) },
        HostileFile("control-by-number.xml", "xml.character", "xml.not-well-formed") {
            "<r>&#0;&#8;</r>".utf8.map(\.self)
        },
        HostileFile("surrogate-by-number.xml", "xml.character", "xml.not-well-formed") {
            "<r>&#xD800;</r>".utf8.map(\.self)
        },
        HostileFile("overlong.xml", "xml.encoding") { document("UTF-8", [0xC0, 0xBC]) },
        HostileFile("overlong-slash.xml", "xml.encoding") { document("UTF-8", [0xE0, 0x80, 0xAF]) },
        HostileFile("surrogate.xml", "xml.encoding") { document("UTF-8", [0xED, 0xA0, 0x80]) },
        HostileFile("surrogate-pair.xml", "xml.encoding") {
            document("UTF-8", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80])
        },
        HostileFile("five-bytes.xml", "xml.encoding") { document("UTF-8", [0xF8, 0x88, 0x80, 0x80, 0x80]) },
        HostileFile("beyond-unicode.xml", "xml.encoding") { document("UTF-8", [0xF4, 0x90, 0x80, 0x80]) },
        HostileFile("lone-continuation.xml", "xml.encoding") { document("UTF-8", [0x80]) },
        HostileFile("cut-character.xml", "xml.encoding") { Array("<r>caf".utf8) + [0xC3] },
        HostileFile("utf-7.xml", "xml.encoding-not-allowed") {
            document("UTF-7", Array("+ADw-script+AD4-".utf8))
        },
        HostileFile("utf-7-mark.xml", "xml.not-xml") { Array("+/v8-+ADw-r+AD4-x".utf8) },
        HostileFile("ebcdic.xml", "xml.not-xml") { [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5] },
        HostileFile("unknown-encoding.xml", "xml.encoding-not-allowed") { document("x-foo", []) },
        HostileFile("long-encoding.xml", "xml.encoding-not-allowed") { document(times(3_000, "x"), []) },
        HostileFile("escape-encoding.xml", "xml.encoding") {
            document("ISO-2022-JP", [0x1B, 0x24, 0x42, 0xFF])
        },
        HostileFile("mark-against-declaration.xml", "xml.encoding-conflict") {
            [0xEF, 0xBB, 0xBF] + document("ISO-8859-1", [])
        },
        HostileFile("wide-declaration.xml", "xml.encoding-conflict") { document("UTF-16", []) },
        HostileFile("wider-declaration.xml", "xml.encoding-conflict") { document("UTF-32", []) },
        HostileFile("wide-odd.xml", "xml.encoding") { wide("<r>x</r>") + [0x20] },
        HostileFile("wide-surrogate.xml", "xml.encoding") {
            wide("<r>x", [0xD800]) + wide("</r>").dropFirst(2)
        },
        HostileFile("wider-beyond.xml", "xml.encoding") {
            [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0, 0x72, 0, 0, 0, 0x3E, 0, 0, 0, 0, 0, 0x11, 0]
        },
        HostileFile("wrong-utf-8.xml", "xml.encoding") {
            document("UTF-8", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2])
        },
        HostileFile("wrong-cyrillic.xml", "xml.encoding-wrong") {
            document("windows-1251", Array("Привет".utf8))
        },
        HostileFile("wrong-latin.xml", "xml.encoding-wrong") {
            document("ISO-8859-1", [0x93, 0x68, 0x69, 0x94])
        },
        HostileFile("wrong-japanese.xml", "xml.encoding", "xml.encoding-wrong") {
            document("Shift_JIS", Array("東京タワーの高さ".utf8))
        },
        HostileFile("version-2.xml", "xml.version") { Array("<?xml version='2.0'?><r>x</r>".utf8) },
        HostileFile("version-1.1.xml", "xml.version") { Array("<?xml version='1.1'?><r>x</r>".utf8) },
        HostileFile("packed.xml", "archive.cut-off") { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] },
        HostileFile("empty.xml", "xml.not-xml") { [] },
        HostileFile("blank.xml", "xml.not-xml") { Array(" \n\t ".utf8) },
        HostileFile("random.xml", "xml.not-xml", "xml.encoding") {
            var state: UInt64 = 7
            return (0..<1_000_000).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return UInt8(state >> 56)
            }
        },
    ]

    static let pages: [HostileFile] = [
        HostileFile("levels.html", "xml.too-deep") { "<html>" + times(1_000_000, "<div>") },
        HostileFile("attributes.html", "xml.token-too-long", "xml.too-many-attributes") {
            "<html><p" + times(200_000, " abcdef=''") + ">x"
        },
        HostileFile("attribute-names.html", "xml.token-too-long", "xml.too-many-attributes") {
            "<html><p" + (0..<60_000).map { " \(String($0, radix: 36))" }.joined() + ">x"
        },
        HostileFile("comment-without-end.html", "xml.token-too-long", "document.empty") {
            "<html><!--" + times(9_000_000, "x")
        },
        HostileFile("script-without-end.html", "document.empty", "xml.token-too-long") {
            "<html><script>" + times(9_000_000, "x")
        },
        HostileFile("links.html") { "<html><body>" + times(100_000, "<a href=x>y") },
        HostileFile("tables.html", "xml.too-deep") { "<html><body>" + times(100_000, "<table><tr><td>") },
        HostileFile("unclosed.html") { "<html><body>" + times(50_000, "<p>x<b>y<i>z</p>") },
        HostileFile("numbers.html") { "<html><body><p>&#99999999999999;&#xD800;&#0;&bogus;&amp</p>" },
        HostileFile("brackets.html", "document.empty") { "<html><body>x" + times(200_000, "<") },
        HostileFile("end-tags.html") { "<html><body><p>x" + times(500_000, "</p>") },
        HostileFile("wrong-encoding.html") { Array("<html><body><p>caf".utf8) + [0xE9] },
        HostileFile("control.txt", "text.control", "xml.not-xml") { Array("a\u{1}b".utf8) },
        HostileFile("wrong-encoding.txt", "text.encoding") { Array("caf".utf8) + [0xE9] },
        HostileFile("one-line.txt") { Array(times(3_000_000, "word ").utf8) },
    ]
}
