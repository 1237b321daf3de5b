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
    /// The encoding that a byte order mark or the first characters show.
    let markedEncoding: String?
    /// The encoding that an XML declaration names, or a `meta` element in HTML.
    let declaredEncoding: String?
    /// The version that an XML declaration names.
    let declaredVersion: String?
    /// How many bytes the byte order mark takes.
    let markLength: Int
    /// Whether bytes above ASCII stand in it, and more of them can't be UTF-8 than can.
    let looksLatin: Bool

    init(_ bytes: [UInt8]) {
        let mark = Self.mark(of: bytes)
        markedEncoding = mark?.name
        markLength = mark?.length ?? 0
        // UTF-16 and UTF-32 are looked at without their zero bytes: what matters here is ASCII.
        let isWide = mark.map { $0.name != "UTF-8" } ?? false
        let rest = bytes.dropFirst(markLength)
        let text = String(decoding: isWide ? rest.filter { $0 != 0 } : Array(rest), as: Unicode.ASCII.self)
        let trimmed = text.drop { $0.isWhitespace }
        let form = Self.form(of: trimmed, bytes, isWide: isWide)
        self.form = form
        looksLatin = Self.looksLatin(bytes)
        let declaration = trimmed.hasPrefix("<?xml") ? trimmed.prefix { $0 != ">" } : nil
        declaredVersion = declaration.flatMap { Self.value(of: "version", in: $0) }
        let declared = declaration.flatMap { Self.value(of: "encoding", in: $0) }
        declaredEncoding = declared ?? (form == .html ? Self.encoding(inMetaOf: trimmed) : nil)
    }

    /// The encoding that the bytes of a page show that names none: UTF-8, or windows-1252 where they can't be that.
    var guessedEncoding: TextEncoding { looksLatin ? TextEncoding("windows-1252") ?? .utf8 : .utf8 }

    /// What the first bytes show of an encoding, and how many of them are a mark.
    private static func mark(of bytes: [UInt8]) -> (name: String, length: Int)? {
        let marks: [([UInt8], String)] = [
            ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"),
            ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"), ([0xFE, 0xFF], "UTF-16BE"), ([0xFF, 0xFE], "UTF-16LE"),
        ]
        if let mark = marks.first(where: { bytes.starts(with: $0.0) }) { return (mark.1, mark.0.count) }
        guard bytes.count >= 4 else { return nil }
        // Without a mark, a document begins with '<', and with another character of ASCII.
        return switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0x00, 0x00, 0x00, 0x3C): ("UTF-32BE", 0)
        case (0x3C, 0x00, 0x00, 0x00): ("UTF-32LE", 0)
        case (0x00, 0x3C, 0x00, 0x21...0x7F): ("UTF-16BE", 0)
        case (0x3C, 0x00, 0x21...0x7F, 0x00): ("UTF-16LE", 0)
        default: nil
        }
    }

    private static func looksLatin(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
            if byte < 0x80 { index += 1; continue }
            if index + length > bytes.count { break }
            let isWhole = length > 1 && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
            if isWhole { good += 1 } else { bad += 1 }
            index += isWhole ? length : 1
        }
        return bad > good
    }

    private static func form(of text: Substring, _ bytes: [UInt8], isWide: Bool) -> Form {
        let signatures: [([UInt8], String)] = [
            (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"), ([0x1F, 0x8B], "gzip data"),
            (Array("%PDF".utf8), "a PDF file"), (Array("{\\rtf".utf8), "RTF text"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an old Office program"),
            ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
            (Array("WARC/".utf8), "a web archive (WARC)"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC text"),
            (Array("+/v".utf8), "UTF-7 text"),
        ]
        if let signature = signatures.first(where: { bytes.starts(with: $0.0) }) {
            return .other(signature.1)
        }
        if !isWide, bytes.contains(0) { return .other("binary data") }
        let head = text.prefix(2_000).lowercased()
        if head.hasPrefix("<?") { return .xml }
        // Pages that call themselves XHTML and do not say that they are XML are HTML to browsers, and seldom well-formed.
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .html }
        if head.hasPrefix("<!doctype") || head.hasPrefix("<!--") {
            return head.contains("<html") ? .html : .xml
        }
        if head.hasPrefix("<"), let next = head.dropFirst().first, next.isLetter || next == "_" {
            return .xml
        }
        let isArray = head.hasPrefix("[") && head.dropFirst().first { !$0.isWhitespace } == "{"
        if head.hasPrefix("{") || isArray { return .json }
        return .text
    }

    private static func value(of name: String, in declaration: Substring) -> String? {
        guard let start = declaration.range(of: name) else { return nil }
        let rest = declaration[start.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }

    /// The encoding that the first `meta` element with one names, as `charset` or at the end of its `content`.
    private static func encoding(inMetaOf text: Substring) -> String? {
        var rest = text.lowercased()[...]
        while let start = rest.range(of: "<meta") {
            rest = rest[start.upperBound...]
            let element = rest.prefix { $0 != ">" }
            guard let name = element.range(of: "charset") else { continue }
            let value = element[name.upperBound...].drop {
                $0 == "=" || $0.isWhitespace || $0 == "\"" || $0 == "'"
            }
            .prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
            if !value.isEmpty { return String(value) }
        }
        return nil
    }
}

extension Substring {
    fileprivate func range(of word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start] == word.first, self[start...].hasPrefix(word) {
                return start..<index(start, offsetBy: word.count)
            }
            formIndex(after: &start)
        }
        return nil
    }
}
