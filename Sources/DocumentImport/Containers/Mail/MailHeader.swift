/// The header fields of a message or of a part of one (RFC 5322, RFC 2045).
struct MailHeader {
    private var fields: [String: String] = [:]

    /// Header fields longer than this, in bytes, are none.
    private static let longest = 1 << 20

    /// Reads the fields at the beginning of bytes, up to an empty line.
    ///
    /// - Returns: The fields, and where what follows them begins.
    static func read(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
        var header = MailHeader()
        var rest = bytes
        var last: String?
        while !rest.isEmpty, bytes.count - rest.count < longest {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var line = rest[..<end]
            rest = rest[min(end + 1, rest.endIndex)...]
            if line.last == 0x0D { line = line.dropLast() }
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 {
                if let last { header.fields[last, default: ""] += " " + text(line).trimmed }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = text(line[..<colon]).lowercased()
            last = header.fields[name] == nil ? name : nil
            if last != nil { header.fields[name] = text(line[(colon + 1)...]).trimmed }
        }
        return (header, rest)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        // Words that are not ASCII should be encoded; where they are not, they are UTF-8 or Latin-1.
        String(validating: bytes, as: UTF8.self) ?? String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
    }

    /// The value of a field, by its name in small letters, with encoded words as they are meant.
    subscript(_ name: String) -> String? { fields[name].map(EncodedWords.decoded) }

    /// The value of a field as it stands.
    func raw(_ name: String) -> String? { fields[name] }

    /// The media type, in small letters; plain text where none is said.
    var mediaType: String {
        let value = fields["content-type"]?.prefix { $0 != ";" }.lowercased() ?? "text/plain"
        return value.filter { $0 != " " && $0 != "\t" }
    }

    /// A parameter of a field: `boundary` of `content-type`.
    func parameter(_ name: String, of field: String) -> String? {
        guard let value = fields[field] else { return nil }
        var isQuoted = false
        var parts: [String] = [""]
        for character in value {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            var key = String(sides[0]).trimmed.lowercased()
            var value = String(sides[1]).trimmed
            if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 {
                value = String(value.dropFirst().dropLast())
            }
            if key.hasSuffix("*") {
                // RFC 2231: UTF-8''a%20name
                key = String(key.prefix { $0 != "*" })
                value = EncodedWords.percentDecoded(String(value.split(separator: "'").last ?? ""))
            }
            if key == name { return EncodedWords.decoded(value) }
        }
        return nil
    }

    /// The name under which a part is to be saved.
    var fileName: String? {
        parameter("filename", of: "content-disposition") ?? parameter("name", of: "content-type")
    }

    /// Whether the part is meant to be saved and not shown.
    var isAttachment: Bool { fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
