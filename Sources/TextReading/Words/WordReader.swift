/// Reads the words of UTF-8 text, byte by byte where it is ASCII. Bytes that are not UTF-8 part words.
///
/// Reusable: it keeps its buffers between texts.
package struct WordReader {
    /// A reader with no memory in use yet.
    package init() {}

    private var folded: [UInt8] = []
    private var shape: Word.Shape = []
    private var letters = 0
    private var capitals = 0
    private var hasMarks = false

    /// The longest word, in bytes; what is longer is parted.
    package static let longest = 80

    /// Calls `take` for every word with its folded bytes, its place in bytes, and what it looks like.
    package mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ take: (UnsafeBufferPointer<UInt8>, Range<Int>, Word.Shape) -> Void
    ) {
        var index = 0
        var start = 0
        var isJoined = false
        func end(_ reader: inout WordReader, at end: Int) {
            guard !reader.folded.isEmpty else { return }
            reader.finish()
            if isJoined { reader.shape.insert(.joined) }
            reader.folded.withUnsafeBufferPointer { take($0, start..<end, reader.shape) }
            reader.begin()
            isJoined = false
        }
        begin()
        while index < bytes.count {
            let byte = bytes[index]
            if folded.count >= Self.longest { end(&self, at: index) }
            if byte < 0x80 {
                let kind = Self.kinds[Int(byte)]
                if kind != .other {
                    if folded.isEmpty { start = index }
                    addASCII(byte, kind)
                } else if !folded.isEmpty {
                    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                    switch byte {
                    case UInt8(ascii: "'") where Self.isWordByte(next): folded.append(byte)
                    case UInt8(ascii: ",") where isDigits && Self.isGroup(bytes, index + 1): break
                    case UInt8(ascii: ".") where isDigits && Self.isDigit(next): folded.append(byte)
                    default:
                        end(&self, at: index)
                        isJoined = byte == UInt8(ascii: "-") && Self.isWordByte(next)
                    }
                } else {
                    isJoined = false
                }
                index += 1
                continue
            }
            let (scalar, length) = Self.scalar(bytes, index)
            switch Self.kind(scalar) {
            case .letter, .digit:
                if folded.isEmpty { start = index }
                add(scalar)
            case .mark where !folded.isEmpty:
                hasMarks = true
                folded.append(contentsOf: bytes[index..<(index + length)])
            case .single:
                end(&self, at: index)
                start = index
                add(scalar)
                end(&self, at: index + length)
            case .apostrophe where !folded.isEmpty && Self.isWordByte(Self.byte(bytes, index + length)):
                folded.append(UInt8(ascii: "'"))
            case .nothing: break
            case .hyphen where !folded.isEmpty && Self.isWordByte(Self.byte(bytes, index + length)):
                end(&self, at: index)
                isJoined = true
            default:
                end(&self, at: index)
                isJoined = false
            }
            index += length
        }
        end(&self, at: bytes.count)
    }

    // MARK: - One word

    private mutating func begin() {
        folded.removeAll(keepingCapacity: true)
        shape = []
        letters = 0
        capitals = 0
        hasMarks = false
    }

    private var isDigits: Bool { shape.contains(.number) && letters == 0 }

    private mutating func addASCII(_ byte: UInt8, _ kind: Kind) {
        switch kind {
        case .digit: if folded.isEmpty { shape.insert(.number) }
        case .capital:
            if folded.isEmpty { shape.insert(.capitalised) }
            capitals += 1
            letters += 1
            folded.append(byte | 0x20)
            return
        default: letters += 1
        }
        folded.append(byte)
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.numericType == .decimal {
            if folded.isEmpty { shape.insert(.number) }
            // Digits of other scripts count as the digits that they mean.
            if let value = properties.numericValue { folded.append(UInt8(ascii: "0") + UInt8(value)) }
            return
        }
        letters += 1
        if properties.isUppercase {
            if folded.isEmpty { shape.insert(.capitalised) }
            capitals += 1
            folded.append(contentsOf: properties.lowercaseMapping.utf8)
        } else {
            folded.append(contentsOf: String(scalar).utf8)
        }
    }

    private mutating func finish() {
        if capitals == letters, capitals > 1 { shape.insert(.allCapitals) }
        guard hasMarks else { return }
        var composed = String.UnicodeScalarView()
        for character in String(decoding: folded, as: UTF8.self) {
            if let value = ComposedLetters.composed(String(character)), let scalar = Unicode.Scalar(value) {
                composed.append(scalar)
            } else {
                composed.append(contentsOf: character.unicodeScalars)
            }
        }
        folded = Array(String(composed).utf8)
    }

    // MARK: - Bytes and scalars

    private enum Kind { case other, letter, capital, digit, mark, single, apostrophe, hyphen, nothing }

    private static let kinds: [Kind] = (0..<128).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        default: .other
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Whether a word can go on with this byte: an ASCII letter or digit, or any that is not ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || kinds[Int(byte)] != .other }

    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    /// Whether exactly three digits stand here, as they do after the mark between thousands.
    private static func isGroup(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        (0..<3).allSatisfy { isDigit(byte(bytes, index + $0)) } && !isDigit(byte(bytes, index + 3))
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        switch value {
        case 0x2018, 0x2019, 0x2BC, 0xFF07: return .apostrophe
        case 0x2010, 0x2011: return .hyphen
        case 0xAD, 0x200B...0x200D, 0xFEFF: return .nothing
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .single
        default: break
        }
        if ComposedLetters.isMark(value) { return .mark }
        let properties = scalar.properties
        if properties.isAlphabetic { return .letter }
        return properties.numericType == .decimal ? .digit : .other
    }

    /// The code point that begins here, and how many bytes it takes; U+FFFD for a byte that begins none.
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ index: Int
    ) -> (Unicode.Scalar, Int) {
        let first = bytes[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
