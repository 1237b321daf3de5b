/// Signs beyond ASCII that take one column each, whatever stands beside them: letters of Latin, Greek and Cyrillic with
/// their marks in them, dashes, quotation marks.
enum PlainSign {
    /// How many bytes the sign at a place has; 0 where it is none of these.
    static func size(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let first = UInt32(text[position])
        func continuation(_ offset: Int) -> UInt32 { UInt32(text[position + offset] & 0x3F) }
        switch first {
        case 0xC2...0xD4 where position + 1 < text.count:
            return isPlain((first & 0x1F) << 6 | continuation(1)) ? 2 : 0
        case 0xE2 where position + 2 < text.count:
            return isPlain((first & 0xF) << 12 | continuation(1) << 6 | continuation(2)) ? 3 : 0
        default: return 0
        }
    }

    private static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        // Not: no-break space and soft hyphen, combining marks, what bidirectional text is steered with.
        case 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2030...0x205E: true
        default: false
        }
    }
}
