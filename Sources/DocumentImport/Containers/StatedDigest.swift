import System

/// A digest that a record of a web archive states: `sha1:` or `sha256:`, and base 32 (RFC 4648) or hexadecimal digits.
struct StatedDigest {
    /// What it is made with.
    enum Algorithm: String {
        case sha1
        case sha256

        var byteCount: Int { self == .sha1 ? SHA1Hasher.byteCount : SHA256Hasher.byteCount }
    }

    let algorithm: Algorithm
    let bytes: [UInt8]

    /// nil for a digest of another algorithm, or in another form.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2,
            let algorithm = Algorithm(rawValue: parts[0].lowercased().filter { $0 != "-" })
        else { return nil }
        let digits = Array(parts[1].utf8)
        guard
            let bytes = [Self.hexadecimal(digits), Self.base32(digits)].compactMap(\.self)
                .first(where: { $0.count == algorithm.byteCount })
        else { return nil }
        self.algorithm = algorithm
        self.bytes = bytes
    }

    private static func hexadecimal(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(ofHexadecimal: digits[start]),
                let low = value(ofHexadecimal: digits[start + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// The value of a hexadecimal digit, 0 to 15, in either case; nil for any other byte.
    static func value(ofHexadecimal digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }

    private static func base32(_ digits: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        let end = digits.lastIndex { $0 != UInt8(ascii: "=") }.map { $0 + 1 } ?? 0
        for digit in digits[..<end] {
            let value: UInt8
            switch digit {
            case 0x41...0x5A: value = digit - 0x41
            case 0x61...0x7A: value = digit - 0x61
            case 0x32...0x37: value = digit - 0x32 + 26
            default: return nil
            }
            bits = bits << 5 | UInt32(value)
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            bits &= 1 << UInt32(count) - 1
        }
        // What is left of the last digit says nothing; where it does, it is another digest's.
        return bits == 0 ? bytes : nil
    }
}

/// Makes a digest of bytes that come in pieces.
enum DigestHasher {
    case sha1(SHA1Hasher)
    case sha256(SHA256Hasher)

    init(_ algorithm: StatedDigest.Algorithm) {
        switch algorithm {
        case .sha1: self = .sha1(SHA1Hasher())
        case .sha256: self = .sha256(SHA256Hasher())
        }
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .sha1(var hasher):
            hasher.update(bytes)
            self = .sha1(hasher)
        case .sha256(var hasher):
            hasher.update(bytes)
            self = .sha256(hasher)
        }
    }

    func finish() -> [UInt8] {
        switch self {
        case .sha1(let hasher): hasher.finish { Array($0) }
        case .sha256(let hasher): hasher.finish { Array($0) }
        }
    }
}
