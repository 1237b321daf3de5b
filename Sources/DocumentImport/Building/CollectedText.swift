/// Text as it comes in pieces, its white space collapsed.
struct CollectedText {
    private var bytes: [UInt8] = []
    private var wantsSpace = false

    /// Whether nothing but white space came.
    var isEmpty: Bool { bytes.isEmpty }
    /// How many bytes of UTF-8 it takes.
    var count: Int { bytes.count }

    /// Adds a piece. Pieces may split between any two bytes.
    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < piece.count {
            var end = start
            while end < piece.count, !Self.isSpace(piece[end]) { end += 1 }
            if end > start {
                if wantsSpace, !bytes.isEmpty { bytes.append(0x20) }
                wantsSpace = false
                bytes.append(contentsOf: piece[start..<end])
            }
            if end < piece.count { wantsSpace = true }
            start = end + 1
        }
    }

    /// How many bytes a passage may have; a longer one goes on in another.
    static let longestPiece = 1 << 20

    /// Takes out what makes a passage of its own, where the text is too long for one: up to the last space, or to the
    /// last character in a text without spaces.
    mutating func takePiece() -> String? {
        guard let end = Self.pieceEnd(of: bytes) else { return nil }
        let piece = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(bytes[end] == 0x20 ? end + 1 : end)
        return piece
    }

    /// Where a text is parted that is too long for a passage; nil when it is not. The same whatever comes after.
    static func pieceEnd(of bytes: [UInt8]) -> Int? {
        guard bytes.count > longestPiece else { return nil }
        let first = bytes[...longestPiece]
        return first.lastIndex(of: 0x20) ?? first.lastIndex { $0 & 0xC0 != 0x80 } ?? longestPiece
    }

    /// Parts what came from what comes.
    mutating func addSpace() { wantsSpace = true }

    /// Adds the bar between two cells of a table row.
    mutating func addCellBar() {
        guard !bytes.isEmpty else { return }
        bytes.append(contentsOf: " |".utf8)
        wantsSpace = true
    }

    /// The text; nil when there is none, or nothing in it that is seen.
    var text: String? {
        guard !bytes.isEmpty else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.count < 64, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return nil }
        return text
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
