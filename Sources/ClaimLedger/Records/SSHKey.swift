import ClaimModel

/// A public key of SSH (RFC 4253, 6.6).
public struct SSHKey: Hashable, Sendable {
    /// Its kind, for instance `ssh-ed25519`.
    public let kind: String
    /// The key as SSH passes it on, the kind within.
    public let bytes: [UInt8]

    /// Reads a key as it stands in a `.pub` file: kind, base64 and perhaps a comment; nil when it is none.
    public init?(line: String) {
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard parts.count >= 2, let bytes = Base64Text.bytes(of: String(parts[1])),
            let key = SSHKey(bytes: bytes), key.kind == parts[0]
        else { return nil }
        self = key
    }

    init?(bytes: [UInt8]) {
        var reader = SSHReader(bytes[...])
        guard let kind = reader.text(), !kind.isEmpty, !kind.contains(where: \.isWhitespace) else {
            return nil
        }
        self.kind = kind
        self.bytes = bytes
    }

    /// The key as it stands in a `.pub` file, without a comment.
    public var line: String { "\(kind) \(Base64Text.text(bytes))" }

    /// The key's fingerprint, as `ssh-keygen -l` shows it.
    public var fingerprint: String {
        let text = Base64Text.text(SHA256Digest.of(bytes).bytes)
        return "SHA256:" + text.prefix { $0 != "=" }
    }
}

/// A signature of `ssh-keygen -Y sign` as far as it tells of itself (OpenSSH's PROTOCOL.sshsig). Whether it holds,
/// `ssh-keygen -Y verify` says.
public struct SSHSignature: Hashable, Sendable {
    /// The key that it says that it was made with.
    public let key: SSHKey
    /// What it was made for.
    public let namespace: String

    /// Reads an armored signature; nil when it is none.
    public init?(_ armored: String) {
        let lines = armored.split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN SSH SIGNATURE-----", lines.last == "-----END SSH SIGNATURE-----",
            let bytes = Base64Text.bytes(of: lines.dropFirst().dropLast().joined())
        else { return nil }
        var reader = SSHReader(bytes[...])
        guard reader.take(6) == Array("SSHSIG".utf8)[...], reader.number() == 1, let key = reader.bytes(),
            let namespace = reader.text(), let read = SSHKey(bytes: Array(key))
        else { return nil }
        self.key = read
        self.namespace = namespace
    }
}

/// Reads the numbers and strings of SSH's wire form (RFC 4251, 5).
private struct SSHReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func number() -> Int? { take(4)?.reduce(0) { $0 << 8 | Int($1) } }

    mutating func bytes() -> ArraySlice<UInt8>? { number().flatMap { take($0) } }

    mutating func text() -> String? { bytes().flatMap { String(validating: $0, as: UTF8.self) } }
}

/// Base64 (RFC 4648, 4).
enum Base64Text {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8: UInt32] = Dictionary(
        uniqueKeysWithValues: digits.enumerated().map { ($0.element, UInt32($0.offset)) }
    )

    static func text(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let group = Array(rest.prefix(3))
            rest = rest.dropFirst(3)
            let word = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * (3 - UInt32(group.count)))
            for place in 0..<4 {
                text.append(
                    place <= group.count ? digits[Int(word >> (18 - 6 * place) & 63)] : UInt8(ascii: "=")
                )
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; nil where the text is not base64.
    static func bytes(of text: String) -> [UInt8]? {
        let letters = Array(text.utf8)
        let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard letters.count % 4 == 0, padding <= 2 else { return nil }
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        for (place, letter) in letters.dropLast(padding).enumerated() {
            guard let value = values[letter] else { return nil }
            word = word << 6 | value
            if place % 4 == 3 {
                bytes += [UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
                word = 0
            }
        }
        if padding == 1 { bytes += [UInt8(word >> 10 & 255), UInt8(word >> 2 & 255)] }
        if padding == 2 { bytes.append(UInt8(word >> 4 & 255)) }
        return bytes
    }
}
