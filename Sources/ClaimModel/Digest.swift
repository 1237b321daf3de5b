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

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        var hex = hex
        guard let digest = hex.withUTF8({ Digest(hexDigits: $0) }) else { return nil }
        self = digest
    }

    private init?(hexDigits: UnsafeBufferPointer<UInt8>) {
        guard hexDigits.count == 64 else { return nil }
        func word(_ start: Int) -> UInt64? {
            var value: UInt64 = 0
            for position in start..<start + 16 {
                let byte = hexDigits[position]
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    value = value << 4 | UInt64(byte - UInt8(ascii: "0"))
                case UInt8(ascii: "a")...UInt8(ascii: "f"):
                    value = value << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
                default: return nil
                }
            }
            return value
        }
        guard let first = word(0), let second = word(16), let third = word(32), let fourth = word(48) else {
            return nil
        }
        words = (first, second, third, fourth)
    }

    /// The digest's 32 bytes.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: UInt64(56), through: 0, by: -8) {
                    buffer[count] = UInt8(truncatingIfNeeded: word >> shift)
                    count += 1
                }
            }
        }
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 64) { buffer in
            var position = 0
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: UInt64(60), through: 0, by: -4) {
                    buffer[position] = digits[Int(word >> shift & 0xF)]
                    position += 1
                }
            }
            return 64
        }
    }

    /// Appends the 64 digits, without making a text of them first.
    public func appendHex(to bytes: inout [UInt8]) {
        for word in [words.0, words.1, words.2, words.3] {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> shift & 0xF)
                bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
            }
        }
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
