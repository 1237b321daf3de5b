/// The encodings that JSON files come in, beside the UTF-8 that RFC 8259 asks for.
public enum JSONEncoding {
    /// A file's bytes as UTF-8 without a byte order mark.
    ///
    /// UTF-16 is known by its mark, or by the zero byte that every JSON text then has among its first two. Lone
    /// surrogates become U+FFFD. Any other bytes are returned as they are.
    public static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        guard bytes.count >= 2, bytes.count % 2 == 0 else { return bytes }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return decoded(bytes.dropFirst(2), isLittleEndian: true)
        case (0xFE, 0xFF): return decoded(bytes.dropFirst(2), isLittleEndian: false)
        case (let first, 0) where first != 0: return decoded(bytes[...], isLittleEndian: true)
        case (0, let second) where second != 0: return decoded(bytes[...], isLittleEndian: false)
        default: return bytes
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
            let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittleEndian ? two << 8 | one : one << 8 | two)
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
