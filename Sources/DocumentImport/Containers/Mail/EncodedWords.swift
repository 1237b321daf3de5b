import ClaimModel

/// Words of other encodings in header fields (RFC 2047): `=?utf-8?Q?Harbour=20town?=`.
enum EncodedWords {
    /// A value with its encoded words as they are meant; one that can't be decoded stays.
    static func decoded(_ value: String) -> String {
        guard value.utf8.count <= 20_000, value.contains("=?") else { return value }
        var text = ""
        var rest = value[...]
        var followsWord = false
        while let start = rest.ranges(of: "=?").first {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(
                separator: "?",
                maxSplits: 2,
                omittingEmptySubsequences: false
            )
            guard parts.count == 3, let end = parts[2].ranges(of: "?=").first,
                let word = word(String(parts[0]), String(parts[1]), parts[2][..<end.lowerBound])
            else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                followsWord = false
                continue
            }
            // White space between two encoded words only parts them.
            if !(followsWord && before.allSatisfy(\.isWhitespace)) { text += before }
            text += word
            rest = rest[end.upperBound...]
            followsWord = true
        }
        return text + rest
    }

    private static func word(_ charset: String, _ encoding: String, _ text: Substring) -> String? {
        let bytes: [UInt8]?
        switch encoding.lowercased() {
        case "b": bytes = Base64.decoded(text.utf8)
        case "q": bytes = QuotedPrintable.decoded(Array(text.replacing("_", with: "=20").utf8)[...])
        default: return nil
        }
        return bytes.flatMap { TextDecoding.text($0, charset: String(charset.prefix { $0 != "*" })) }
    }

    /// Text with `%20` as the bytes that are meant.
    static func percentDecoded(_ text: String) -> String {
        String(
            decoding: QuotedPrintable.decoded(Array(text.utf8)[...], escape: UInt8(ascii: "%")),
            as: UTF8.self
        )
    }
}

/// Bytes as text that is mostly ASCII (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// The bytes that are meant.
    static func decoded(_ text: ArraySlice<UInt8>, escape: UInt8 = UInt8(ascii: "=")) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            guard byte == escape else {
                bytes.append(byte)
                continue
            }
            if index + 1 < text.endIndex, let high = StatedDigest.value(ofHexadecimal: text[index]),
                let low = StatedDigest.value(ofHexadecimal: text[index + 1])
            {
                bytes.append(high << 4 | low)
                index += 2
                continue
            }
            // A sign at the end of a line joins it to the next one.
            var end = index
            while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 || text[end] == 0x0D {
                end += 1
            }
            if end < text.endIndex, text[end] == 0x0A { index = end + 1 } else { bytes.append(byte) }
        }
        return bytes
    }
}

/// Small texts in an encoding.
enum TextDecoding {
    /// The text of bytes; nil where the encoding is not read. What is no character is replaced.
    static func text(_ bytes: [UInt8], charset: String) -> String? {
        guard let encoding = TextEncoding(charset),
            var decoder = ByteDecoder(encoding.asInHTML, replaces: true, isGiven: true, offset: 0)
        else { return nil }
        var text: [UInt8] = []
        let isWhole = bytes.withUnsafeBytes { buffer in
            do throws(Finding) {
                let flaw = try decoder.decode(buffer) { text.append(contentsOf: $0) }
                let end = try decoder.finish { text.append(contentsOf: $0) }
                return flaw == nil && end == nil
            } catch {
                return false
            }
        }
        return isWhole ? String(decoding: text, as: UTF8.self) : nil
    }
}
