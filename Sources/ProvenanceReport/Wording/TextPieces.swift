import ClaimModel

/// A stretch of text, or a single character of it that can't be written as it stands.
enum TextPiece {
    /// Bytes that can be written as they stand.
    case plain(UnsafeBufferPointer<UInt8>)
    /// An ASCII character that means something in the format.
    case special(UInt8)
    /// A code point that acts on the text around it without being seen.
    case invisible(Unicode.Scalar)
}

/// Takes text apart for escaping, in one pass over its bytes.
enum TextPieces {
    /// Hands the pieces of a text on, in order.
    ///
    /// A line feed and a tab are special, not invisible: what they become is the format's business. A zero-width
    /// joiner or non-joiner behind a letter beyond Latin is plain: Persian, Hindi and emoji are spelt with it, and
    /// it reorders nothing.
    @inline(__always)  // Most of a large report's time is spent here; the closures must not be calls.
    static func forEach(
        in text: String,
        isSpecial: (UInt8) -> Bool,
        _ body: (TextPiece) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var position = 0
            func flush(to end: Int) {
                if end > start { body(.plain(UnsafeBufferPointer(rebasing: bytes[start..<end]))) }
            }
            while position < bytes.count {
                let byte = bytes[position]
                if byte < 0x80 {
                    if byte == 0x0A || byte == 0x09 || isSpecial(byte) {
                        flush(to: position)
                        body(.special(byte))
                        start = position + 1
                    } else if byte < 0x20 || byte == 0x7F {
                        flush(to: position)
                        body(.invisible(Unicode.Scalar(byte)))
                        start = position + 1
                    }
                    position += 1
                    continue
                }
                let (scalar, length) = decode(bytes, position)
                if VisibleText.isInvisible(scalar), !isSpelling(scalar, bytes, position) {
                    flush(to: position)
                    body(.invisible(scalar))
                    start = position + length
                }
                position += length
            }
            flush(to: bytes.count)
        }
    }

    /// The scalar at a position. Swift's strings hold valid UTF-8 only.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ position: Int
    ) -> (Unicode.Scalar, length: Int) {
        let lead = UInt32(bytes[position])
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = lead & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Whether this is a joiner or non-joiner within a word or an emoji: what stands before is two bytes of
    /// Greek or later, or a longer letter.
    private static func isSpelling(
        _ scalar: Unicode.Scalar,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ position: Int
    ) -> Bool {
        guard scalar == "\u{200C}" || scalar == "\u{200D}", position >= 2 else { return false }
        var start = position - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard bytes[start] >= 0xCD else { return false }
        return !VisibleText.isInvisible(decode(bytes, start).0)
    }
}
