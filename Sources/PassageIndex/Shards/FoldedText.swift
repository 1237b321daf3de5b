/// Text as it is searched: without the characters that nobody sees.
enum FoldedText {
    /// Whether these bytes may hold such a character; most texts show at once that they don't.
    @inline(__always)
    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte == 0xE2 || byte == 0xC2 || byte == 0xEF || byte == 0xF3
    }

    /// The text without invisible characters; nil when it has none.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var folded: [UInt8]?
        var start = 0
        var index = 0
        while index < bytes.count {
            let length = mayBegin(bytes[index]) ? invisible(bytes, index) : 0
            if length == 0 {
                index += 1
                continue
            }
            folded = (folded ?? []) + bytes[start..<index]
            index += length
            start = index
        }
        guard let folded else { return nil }
        return folded + bytes[start...]
    }

    /// How many bytes an invisible character takes that begins here; 0 when none does.
    private static func invisible(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch (bytes[index], byte(1), byte(2)) {
        // Soft hyphen.
        case (0xC2, 0xAD, _): return 2
        // Zero-width space and joiners, marks and embeddings of direction.
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE): return 3
        // Word joiner, invisible operators, isolates of direction.
        case (0xE2, 0x81, 0xA0...0xA4), (0xE2, 0x81, 0xA6...0xA9): return 3
        // Zero-width no-break space.
        case (0xEF, 0xBB, 0xBF): return 3
        // Tags.
        case (0xF3, 0xA0, 0x80...0x81): return 4
        default: return 0
        }
    }

    /// The text without invisible characters.
    static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { fold($0).map { String(decoding: $0, as: UTF8.self) } } ?? text
    }
}
