/// Text as it is searched: without the characters that nobody sees, its letters as people type them, and the characters
/// of scripts without spaces each a word, so that any stretch of them is found as a phrase.
enum FoldedText {
    /// The text as it is searched; nil when that is the text itself.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var folded: [UInt8]?
        var start = 0
        var index = 0
        while index < bytes.count {
            // Most texts show at once that they have no such character.
            guard bytes[index] >= 0xC2, let found = FoldedCharacter(bytes, index) else {
                index += 1
                continue
            }
            var text = folded ?? []
            folded = nil
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            found.append(to: &text, bytes, index)
            folded = text
            index += found.length
            start = index
        }
        guard var folded else { return nil }
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        return folded
    }

    /// The text as it is searched.
    static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { fold($0).map { String(decoding: $0, as: UTF8.self) } } ?? text
    }
}

/// A character that is searched otherwise than it is written.
private struct FoldedCharacter {
    /// How many bytes it takes.
    let length: Int
    private let form: Form

    private enum Form {
        /// Nobody sees it, or few write it.
        case nothing
        /// It is a word of its own.
        case word
        /// It is searched as these letters.
        case letters(StaticString)
        /// It is searched as this ASCII character.
        case ascii(UInt8)
    }

    /// The character that begins at a place; nil for one that is searched as it is.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        let first = bytes[index]
        let value: UInt32
        switch first {
        case 0xC2...0xDF:
            length = 2
            value = UInt32(first & 0x1F) << 6 | UInt32(byte(1) & 0x3F)
        case 0xE0...0xEF:
            length = 3
            value = UInt32(first & 0x0F) << 12 | UInt32(byte(1) & 0x3F) << 6 | UInt32(byte(2) & 0x3F)
        case 0xF0...0xF4:
            length = 4
            value =
                UInt32(first & 0x07) << 18 | UInt32(byte(1) & 0x3F) << 12 | UInt32(byte(2) & 0x3F) << 6
                | UInt32(byte(3) & 0x3F)
        default: return nil
        }
        guard index + length <= bytes.count, let form = Self.form(value) else { return nil }
        self.form = form
    }

    func append(to text: inout [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        switch form {
        case .nothing: break
        case .word:
            text.append(0x20)
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<index + length]))
            text.append(0x20)
        case .letters(let letters): letters.withUTF8Buffer { text.append(contentsOf: $0) }
        case .ascii(let letter): text.append(letter)
        }
    }

    private static func form(_ value: UInt32) -> Form? {
        switch value {
        // Soft hyphen; zero-width space and joiners; embeddings and isolates of direction; tags.
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
            0xE0000...0xE007F:
            .nothing
        // Points and accents of Hebrew, vowel signs of Arabic, and the line that stretches its words.
        case 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0610...0x061A, 0x0640,
            0x064B...0x065F, 0x0670, 0x06D6...0x06DC:
            .nothing
        // Alef with the signs that most leave out.
        case 0x0622, 0x0623, 0x0625, 0x0671: .letters("ا")
        case 0x00DF, 0x1E9E: .letters("ss")
        case 0x00E6, 0x00C6: .letters("ae")
        case 0x0153, 0x0152: .letters("oe")
        case 0x00F8, 0x00D8: .letters("o")
        case 0x0142, 0x0141: .letters("l")
        case 0x0111, 0x0110: .letters("d")
        case 0x0127, 0x0126: .letters("h")
        case 0xFB00: .letters("ff")
        case 0xFB01: .letters("fi")
        case 0xFB02: .letters("fl")
        case 0xFB03: .letters("ffi")
        case 0xFB04: .letters("ffl")
        case 0xFB05, 0xFB06: .letters("st")
        // Letters and figures as wide as Chinese characters.
        case 0xFF01...0xFF5E: .ascii(UInt8(value - 0xFF01 + 0x21))
        // Thai, Lao, Myanmar, Khmer; Chinese and Japanese; Korean, whose particles join the words before them.
        case 0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E81...0x0ECD, 0x1000...0x109F, 0x1780...0x17D3,
            0x3005...0x3007,
            0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF,
            0xFF66...0xFF9F, 0x20000...0x323AF:
            .word
        default: nil
        }
    }
}
