/// Text that bytes are written in (RFC 4648, section 4), as mail and old feeds have it.
enum Base64 {
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, byte) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
            .enumerated()
        {
            values[Int(byte)] = UInt8(value)
        }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()

    /// The bytes; nil where something else than base64 and white space stands in it.
    static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var decoder = Decoder()
        var bytes: [UInt8] = []
        for byte in text { guard decoder.take(byte, &bytes) else { return nil } }
        return bytes
    }

    /// Decodes byte by byte.
    struct Decoder {
        private var bits: UInt32 = 0
        private var count = 0
        private var hasEnded = false

        /// Takes a byte of text; false where it is none of base64.
        mutating func take(_ byte: UInt8, _ bytes: inout [UInt8]) -> Bool {
            if CollectedText.isSpace(byte) { return true }
            if byte == UInt8(ascii: "=") {
                hasEnded = true
                return true
            }
            let value = Base64.values[Int(byte)]
            guard value != 0xFF else { return false }
            // Parts that were joined have padding between them.
            if hasEnded { (bits, count, hasEnded) = (0, 0, false) }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
            return true
        }
    }
}
