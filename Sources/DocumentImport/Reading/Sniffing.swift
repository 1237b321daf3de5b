import ClaimModel

/// What the first bytes of a file tell: its encoding, and whether it is XML, HTML or plain text.
struct Sniffing {
    /// What a file looks like.
    enum Form: Equatable {
        case xml, html, text, json
        /// Something that is no document: what it looks like.
        case other(String)
    }

    /// How many of the first bytes are looked at.
    static let length = 4_096

    let form: Form
    /// The encoding that a byte order mark names.
    let markedEncoding: String?
    /// The encoding that an XML declaration names.
    let declaredEncoding: String?
    /// How many bytes the byte order mark takes.
    let markLength: Int

    init(_ bytes: [UInt8]) {
        let marks: [([UInt8], String)] = [
            ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"),
            ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"), ([0xFE, 0xFF], "UTF-16BE"), ([0xFF, 0xFE], "UTF-16LE"),
            ([0x00, 0x3C, 0x00, 0x3F], "UTF-16BE"), ([0x3C, 0x00, 0x3F, 0x00], "UTF-16LE"),
        ]
        let mark = marks.first { bytes.starts(with: $0.0) }
        markedEncoding = mark?.1
        markLength = mark.map { $0.0.contains(0x3C) ? 0 : $0.0.count } ?? 0
        // UTF-16 is looked at without its zero bytes: what matters here is ASCII.
        let isWide = mark?.1.hasPrefix("UTF-16") == true
        let rest = bytes.dropFirst(markLength)
        let text = String(decoding: isWide ? rest.filter { $0 != 0 } : Array(rest), as: Unicode.ASCII.self)
        let trimmed = text.drop { $0.isWhitespace }
        declaredEncoding =
            trimmed.hasPrefix("<?xml") ? Self.encoding(inDeclaration: trimmed.prefix { $0 != ">" }) : nil
        form = Self.form(of: trimmed, bytes, isWide: isWide)
    }

    private static func form(of text: Substring, _ bytes: [UInt8], isWide: Bool) -> Form {
        let signatures: [([UInt8], String)] = [
            (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"), ([0x1F, 0x8B], "gzip data"),
            (Array("%PDF".utf8), "a PDF file"),
            ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
            (Array("WARC/".utf8), "a web archive (WARC)"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC text"),
        ]
        if let signature = signatures.first(where: { bytes.starts(with: $0.0) }) {
            return .other(signature.1)
        }
        if !isWide, bytes.contains(0) { return .other("binary data") }
        let head = text.prefix(2_000).lowercased()
        if head.hasPrefix("<?") { return .xml }
        if head.hasPrefix("<!doctype html") {
            return head.contains("xhtml") || head.contains("http://www.w3.org/1999/xhtml") ? .xml : .html
        }
        if head.hasPrefix("<html") { return head.contains("http://www.w3.org/1999/xhtml") ? .xml : .html }
        if head.hasPrefix("<!doctype") || head.hasPrefix("<!--") {
            return head.contains("<html") && !head.contains("xhtml") ? .html : .xml
        }
        if head.hasPrefix("<"), let next = head.dropFirst().first, next.isLetter || next == "_" {
            return .xml
        }
        let isArray = head.hasPrefix("[") && head.dropFirst().first { !$0.isWhitespace } == "{"
        if head.hasPrefix("{") || isArray { return .json }
        return .text
    }

    private static func encoding(inDeclaration declaration: Substring) -> String? {
        guard let start = declaration.range(of: "encoding") else { return nil }
        let rest = declaration[start.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

extension Substring {
    fileprivate func range(of word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            formIndex(after: &start)
        }
        return nil
    }
}

/// The encodings that are read. Others were used to smuggle markup past filters, or are too rare to be trusted.
enum AllowedEncoding {
    static let names: Set<String> = [
        "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII", "ISO-8859-1", "ISO-8859-2",
        "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-9",
        "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "LATIN1", "WINDOWS-1250",
        "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256",
        "WINDOWS-1257", "WINDOWS-1258", "CP1251", "CP1252", "KOI8-R", "KOI8-U", "SHIFT_JIS", "SHIFT-JIS",
        "EUC-JP",
        "ISO-2022-JP", "EUC-KR", "GB2312", "GBK", "GB18030", "BIG5",
    ]

    static func isAllowed(_ name: String) -> Bool { names.contains(name.uppercased()) }

    /// Whether a byte order mark and a declaration name the same encoding, as far as they can.
    static func agree(_ marked: String, _ declared: String) -> Bool {
        let declared = declared.uppercased()
        return declared == marked || marked.hasPrefix("UTF-16") && declared == "UTF-16"
            || marked == "UTF-8" && declared == "UTF8"
    }
}
