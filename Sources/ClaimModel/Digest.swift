/// A SHA-256 digest (FIPS 180-4): the name of some bytes.
///
/// It is written as 64 lower-case hexadecimal digits. Two things have the same digest only if they are the
/// same bytes; what a digest can't show is that the bytes were genuine to begin with.
public struct Digest: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Makes a digest of its 32 bytes; nil when there are not exactly 32.
    public init?(bytes: some Sequence<UInt8>) {
        var iterator = bytes.makeIterator()
        func word() -> UInt64? {
            var value: UInt64 = 0
            for _ in 0..<8 {
                guard let byte = iterator.next() else { return nil }
                value = value << 8 | UInt64(byte)
            }
            return value
        }
        guard let first = word(), let second = word(), let third = word(), let fourth = word(),
            iterator.next() == nil
        else { return nil }
        words = (first, second, third, fourth)
    }

    /// Makes a digest of its 32 bytes; nil when there are not exactly 32.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        func word(_ offset: Int) -> UInt64 {
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        words = (word(0), word(8), word(16), word(24))
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        var hex = hex
        guard let digest = hex.withUTF8({ Digest(hexDigits: $0) }) else { return nil }
        self = digest
    }

    private init?(hexDigits: UnsafeBufferPointer<UInt8>) {
        guard hexDigits.count == 64 else { return nil }
        let bytes = UnsafeRawBufferPointer(hexDigits)
        var isHex = true
        func half(_ offset: Int) -> UInt64 {
            let digits = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let value = Self.value(ofDigits: digits)
            // What are no digits don't come out of their value again.
            isHex = isHex && Self.digits(of: value) == digits
            return UInt64(value)
        }
        words = (
            half(0) << 32 | half(8), half(16) << 32 | half(24), half(32) << 32 | half(40),
            half(48) << 32 | half(56)
        )
        if !isHex { return nil }
    }

    /// The value of eight hexadecimal digits as they lie in memory: ledgers of many claims have millions of them.
    private static func value(ofDigits digits: UInt64) -> UInt32 {
        let signs = UInt64(bigEndian: digits)
        // Letters have the bit 0x40, and begin with 1 where they should with 10.
        let letters = signs >> 6 & 0x0101_0101_0101_0101
        var nibbles = (signs & 0x0F0F_0F0F_0F0F_0F0F) &+ letters &* 9
        nibbles = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles >> 8) & 0x0000_FFFF_0000_FFFF
        nibbles = nibbles | nibbles >> 16
        return UInt32(truncatingIfNeeded: nibbles)
    }

    /// The digest's 32 bytes.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            copyBytes(to: UnsafeMutableRawBufferPointer(buffer))
            count = 32
        }
    }

    /// Writes the 32 bytes to the beginning of a buffer that has room for them.
    public func copyBytes(to buffer: UnsafeMutableRawBufferPointer) {
        for (position, word) in [words.0, words.1, words.2, words.3].enumerated() {
            buffer.storeBytes(of: word.bigEndian, toByteOffset: position * 8, as: UInt64.self)
        }
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var hex: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            writeHex(to: UnsafeMutableRawBufferPointer(buffer))
            return 64
        }
    }

    /// Appends the 64 digits, without making a text of them first.
    public func appendHex(to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { buffer in
            writeHex(to: buffer)
            bytes.append(contentsOf: buffer)
        }
    }

    private func writeHex(to buffer: UnsafeMutableRawBufferPointer) {
        var position = 0
        for word in [words.0, words.1, words.2, words.3] {
            for half in [UInt32(truncatingIfNeeded: word >> 32), UInt32(truncatingIfNeeded: word)] {
                buffer.storeBytes(of: Self.digits(of: half), toByteOffset: position, as: UInt64.self)
                position += 8
            }
        }
    }

    /// Eight hexadecimal digits at once, as they lie in memory: reports of many claims have millions of them.
    private static func digits(of half: UInt32) -> UInt64 {
        var nibbles = UInt64(half)
        nibbles = (nibbles | nibbles << 16) & 0x0000_FFFF_0000_FFFF
        nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
        // One in each byte that is ten or more: there, the letters begin, 39 behind where the digits would go on.
        let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return (nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 39).bigEndian
    }

    /// The first eight hexadecimal digits: enough to tell records apart by eye, not to prove anything.
    public var short: String { String(hex.prefix(8)) }

    /// Whether both name the same bytes.
    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    /// Hashes the digest's own bits, which are already well spread.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

extension Digest: Comparable {
    /// Orders digests as their hexadecimal forms would be.
    public static func < (left: Digest, right: Digest) -> Bool { left.words < right.words }
}

extension Digest: CustomStringConvertible {
    /// The digest as 64 hexadecimal digits.
    public var description: String { hex }
}
