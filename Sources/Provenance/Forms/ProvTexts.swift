import ClaimModel

/// How the forms of PROV write names and quoted texts.
extension [UInt8] {
    mutating func append(_ literal: StaticString) {
        append(
            contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        )
    }

    mutating func append(_ name: ProvName) { name.append(to: &self) }

    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// A text between quotation marks, as PROV-N and Turtle both write it.
    ///
    /// - Parameter isForPages: Whether the text may come to stand within a page's script element, as Turtle may (RDF 1.1
    ///   Turtle, section 6.1): then nothing in it can end that.
    mutating func appendQuoted(_ text: String, isForPages: Bool = false) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for position in buffer.indices {
                let byte = buffer[position]
                let isMarkup = isForPages && byte == UInt8(ascii: "<")
                guard let escape = isMarkup ? UInt8(ascii: "u") : Self.escape(byte) else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<position]))
                append(UInt8(ascii: "\\"))
                append(escape)
                if isMarkup { append("003C") }
                start = position + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
        append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    /// A text in an XML element or attribute.
    mutating func appendXML(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for position in buffer.indices {
                let entity: StaticString
                switch buffer[position] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\""): entity = "&quot;"
                case 0x0D: entity = "&#13;"
                default: continue
                }
                append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<position]))
                append(entity)
                start = position + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }
}
