import ClaimModel
import System

/// Makes UTF-8 of a file's bytes, piece by piece, and notices where they are not what they are said to be.
struct ByteDecoder: ~Copyable {
    /// What is wrong with the bytes.
    struct Flaw {
        /// Whether the bytes make sense in another encoding than the one they are said to be in.
        var isOfDeclaration = false
        let meaning: String
        let advice: String
        /// What stands around the place.
        var excerpt: String?
    }

    let encoding: TextEncoding
    /// Whether bytes that are no character are replaced; otherwise they are a flaw.
    let replaces: Bool
    /// Whether somebody said that the bytes are in this encoding, whatever they look like.
    let isGiven: Bool
    /// How many characters were replaced.
    private(set) var replacedCount = 0

    private let converter: TextConverter?
    private var offset = 0
    /// The beginning of a character whose other bytes have not come yet.
    private var carry: [UInt8] = []
    /// Whether all bytes so far would be UTF-8 too, in an encoding where that is next to impossible.
    private var looksLikeUTF8 = true
    private var longCharacters = 0
    private var scanCarry: [UInt8] = []
    private var cyrillic = CyrillicCase()

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// - Returns: nil where the system can't convert from the encoding.
    init?(_ encoding: TextEncoding, replaces: Bool, isGiven: Bool, offset: Int) {
        self.encoding = encoding
        self.replaces = replaces
        self.isGiven = isGiven
        self.offset = offset
        converter = if let name = encoding.converter { TextConverter(from: name) } else { nil }
        if encoding.converter != nil, converter == nil { return nil }
    }

    /// Takes the next bytes and hands out their UTF-8, up to a flaw.
    mutating func decode(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) -> Flaw? {
        if converter != nil {
            compare(withUTF8: bytes)
            if encoding.isCyrillic { cyrillic.count(bytes) }
        }
        var start = 0
        // A character that began in the piece before: byte by byte, until it ends.
        while !carry.isEmpty, start < bytes.count {
            carry.append(bytes[start])
            start += 1
            let whole = carry
            let result: Result<(Int, Flaw?), Finding> = whole.withUnsafeBytes { buffer in
                do throws(Finding) { return .success(try decodeStep(buffer, take)) } catch {
                    return .failure(error)
                }
            }
            let (count, flaw) = try result.get()
            if let flaw { return flaw }
            carry.removeFirst(count)
        }
        var rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        while !rest.isEmpty {
            let (count, flaw) = try decodeStep(rest, take)
            if let flaw { return flaw }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            if count == 0 {
                carry = Array(rest)
                break
            }
        }
        return nil
    }

    /// What makes one doubt that the bytes are in this encoding, though they may be.
    var doubt: Flaw? {
        guard !isGiven, encoding.isCyrillic, cyrillic.isReversed(in: encoding) else { return nil }
        let other = encoding.converter == "WINDOWS-1251" ? "KOI8-R" : "windows-1251"
        return Flaw(
            meaning: "it says that it is \(encoding.name), and nearly all of it reads in capitals so",
            advice: "If it is \(other), say so: --encoding \(other)."
        )
    }

    /// Ends the bytes.
    mutating func finish(_ take: (UnsafeRawBufferPointer) throws(Finding) -> Void) throws(Finding) -> Flaw? {
        if !carry.isEmpty {
            guard replaces else {
                return flaw("ends within a character of \(encoding.name), after byte \(offset)")
            }
            try replace(take)
        }
        // A few characters of two bytes each may be UTF-8 by chance.
        let enough = encoding.hasLongCharacters ? 8 : 1
        guard converter != nil, looksLikeUTF8, longCharacters >= enough, scanCarry.isEmpty, !isGiven else {
            return nil
        }
        return Flaw(
            isOfDeclaration: true,
            meaning: "it says that it is \(encoding.name), and every one of its bytes is UTF-8",
            advice:
                "If it is UTF-8, say so: --encoding UTF-8. If it is right, say that: --encoding \(encoding.name)."
        )
    }

    /// Decodes as many bytes as are whole characters. Zero for the beginning of a character.
    private mutating func decodeStep(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) -> (count: Int, flaw: Flaw?) {
        let valid: Int
        let invalid: Int
        if let control = controls(in: bytes) {
            _ = try convert(UnsafeRawBufferPointer(rebasing: bytes[..<control]), take)
            offset += control
            return (
                control,
                Flaw(
                    isOfDeclaration: true,
                    meaning:
                        "byte \(offset + 1) is no character of text in \(encoding.name), and one in windows-1252",
                    advice: "If it is windows-1252, say so: --encoding windows-1252."
                )
            )
        }
        (valid, invalid) = try convert(bytes, take)
        offset += valid
        guard invalid > 0 else { return (valid, nil) }
        guard replaces else {
            var flaw = flaw("is not \(encoding.name) at byte \(offset + 1)")
            flaw.excerpt = Self.excerpt(of: bytes, around: valid)
            return (valid, flaw)
        }
        try replace(take)
        offset += invalid
        return (valid + invalid, nil)
    }

    /// Hands out what is valid; how many bytes those were, and how many after them are not.
    private func convert(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) -> (valid: Int, invalid: Int) {
        if converter != nil {
            // A borrow of an optional that can't be copied.
            switch converter {
            case .some(let converter):
                let (count, end) = try converter.convert(bytes, take)
                return (count, end == .invalid ? 1 : 0)
            case .none: return (0, 0)
            }
        }
        let scan = UTF8Scan(bytes)
        if scan.validEnd > 0 { try take(UnsafeRawBufferPointer(rebasing: bytes[..<scan.validEnd])) }
        guard case .invalid(let count) = scan.end else { return (scan.validEnd, 0) }
        return (scan.validEnd, count)
    }

    private mutating func replace(
        _ take: (UnsafeRawBufferPointer) throws(Finding) -> Void
    ) throws(Finding) {
        replacedCount += 1
        let result: Result<Void, Finding> = Self.replacement.withUnsafeBytes { buffer in
            do throws(Finding) { return .success(try take(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    private func controls(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard encoding.hasControls, !isGiven else { return nil }
        return bytes.firstIndex { $0 >= 0x80 && $0 <= 0x9F }
    }

    private mutating func compare(withUTF8 bytes: UnsafeRawBufferPointer) {
        guard looksLikeUTF8, !encoding.isWide else { return }
        var start = 0
        while !scanCarry.isEmpty, start < bytes.count {
            scanCarry.append(bytes[start])
            start += 1
            note(scanCarry.withUnsafeBytes { UTF8Scan($0) }, scanCarry)
        }
        guard start < bytes.count, looksLikeUTF8 else { return }
        let scan = UTF8Scan(bytes, from: start)
        note(scan, Array(bytes[scan.validEnd...].prefix(4)))
    }

    private mutating func note(_ scan: UTF8Scan, _ bytes: [UInt8]) {
        longCharacters += scan.longCharacters
        switch scan.end {
        case .complete: scanCarry = []
        case .cut: scanCarry = bytes
        case .invalid: looksLikeUTF8 = false
        }
    }

    /// The line around a place, as far as it is near.
    private static func excerpt(of bytes: UnsafeRawBufferPointer, around place: Int) -> String {
        let before = bytes[max(0, place - 40)..<place]
        let after = bytes[place..<min(bytes.count, place + 20)]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
        let end = after.firstIndex(of: 0x0A) ?? after.endIndex
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func flaw(_ what: String) -> Flaw {
        Flaw(
            meaning: "it \(what)",
            advice: encoding.converter == nil
                ? "If you know its encoding, give it: --encoding ISO-8859-1, --encoding windows-1252."
                : "If you know its encoding, give it: --encoding UTF-8."
        )
    }
}
