/// Looks through bytes for what is not UTF-8.
struct UTF8Scan {
    /// Why a scan ended.
    enum End: Equatable {
        /// All bytes are UTF-8.
        case complete
        /// The last bytes are the beginning of a character.
        case cut
        /// So many bytes at the end are no part of a character.
        case invalid(Int)
    }

    /// Where the bytes that are UTF-8 end.
    private(set) var validEnd = 0
    private(set) var end = End.complete
    /// How many characters take more than a byte.
    private(set) var longCharacters = 0

    init(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) {
        var index = start
        let count = bytes.count
        while index < count {
            if index + 32 <= count, Self.areASCII(bytes, at: index) {
                index += 32
                continue
            }
            if index + 8 <= count,
                bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let first = bytes[index]
            if first < 0x80 {
                index += 1
                continue
            }
            let (length, low, high) = Self.second(after: first)
            var position = 1
            while position < length, index + position < count {
                let byte = bytes[index + position]
                guard position == 1 ? byte >= low && byte <= high : byte & 0xC0 == 0x80 else { break }
                position += 1
            }
            if position == length, length > 1 {
                longCharacters += 1
                index += length
                continue
            }
            end = length > 1 && index + position == count ? .cut : .invalid(position)
            break
        }
        validEnd = index
    }

    /// Whether 32 bytes are ASCII.
    @inline(__always)
    private static func areASCII(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        func word(_ offset: Int) -> UInt64 {
            bytes.loadUnaligned(fromByteOffset: index + offset, as: UInt64.self)
        }
        return (word(0) | word(8) | word(16) | word(24)) & 0x8080_8080_8080_8080 == 0
    }

    /// How long a character is by its first byte, and what its second may be; a length of 1 for no character.
    private static func second(after first: UInt8) -> (length: Int, low: UInt8, high: UInt8) {
        switch first {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        default: (1, 0, 0)
        }
    }
}
