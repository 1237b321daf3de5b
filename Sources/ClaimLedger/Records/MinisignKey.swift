import ClaimModel

/// A public key of minisign: an Ed25519 key with an id that says which key made a signature.
public struct MinisignKey: Hashable, Sendable {
    /// The key as minisign passes it on: algorithm, id and key.
    public let bytes: [UInt8]

    private static let byteCount = 42

    /// Reads a key as it stands in the second line of a `.pub` file; nil when it is none.
    public init?(line: String) {
        let line = line.filter { !$0.isWhitespace }
        guard let bytes = Base64Text.bytes(of: line), bytes.count == Self.byteCount,
            bytes.starts(with: Array("Ed".utf8))
        else { return nil }
        self.bytes = bytes
    }

    /// The key as it stands in a `.pub` file.
    public var line: String { Base64Text.text(bytes) }

    /// The key's id, as minisign shows it.
    public var id: String { MinisignID.text(bytes.dropFirst(2).prefix(8)) }
}

/// A signature of minisign as far as it tells of itself. Whether it holds, `minisign -V` says.
public struct MinisignSignature: Hashable, Sendable {
    /// The id of the key that it says that it was made with. It is no digest of the key: a key of another may have it.
    public let keyID: String

    private static let byteCounts = (signature: 74, ofComment: 64)

    /// Reads a signature file: a comment, the signature, a comment that is signed, and the signature of both.
    public init?(_ file: String) {
        let lines = file.split(whereSeparator: \.isNewline)
        guard lines.count == 4, lines[0].hasPrefix("untrusted comment:"),
            lines[2].hasPrefix("trusted comment:"),
            let bytes = Base64Text.bytes(of: String(lines[1])), bytes.count == Self.byteCounts.signature,
            let global = Base64Text.bytes(of: String(lines[3])), global.count == Self.byteCounts.ofComment,
            // Of the text itself, or of its digest.
            [Array("Ed".utf8), Array("ED".utf8)].contains(Array(bytes.prefix(2)))
        else { return nil }
        keyID = MinisignID.text(bytes.dropFirst(2).prefix(8))
    }
}

/// The id of a key: eight bytes that are shown as one number.
private enum MinisignID {
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF")
        return String(bytes.reversed().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
