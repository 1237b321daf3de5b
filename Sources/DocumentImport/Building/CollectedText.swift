/// Text as it comes in pieces, its white space collapsed.
struct CollectedText {
    private var bytes: [UInt8] = []
    private var wantsSpace = false
    /// Whether white space is dropped until text comes: the word before runs on.
    private var isGlued = false

    /// Whether nothing but white space came.
    var isEmpty: Bool { bytes.isEmpty }
    /// How many bytes of UTF-8 it takes.
    var count: Int { bytes.count }

    /// Adds a piece. Pieces may split between any two bytes.
    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let base = piece.baseAddress else { return }
        let count = piece.count
        var start = 0
        while start < count {
            // White space before a run of text.
            while start < count, Self.isSpace(base[start]) {
                wantsSpace = !isGlued
                start += 1
            }
            guard start < count else { return }
            let end = Self.endOfRun(base, start, count)
            if wantsSpace, !bytes.isEmpty { bytes.append(0x20) }
            wantsSpace = false
            isGlued = false
            bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
            start = end
        }
    }

    /// Where text ends that can be taken as it stands: before white space that is not one space between two words.
    @inline(__always)
    private static func endOfRun(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
        var position = start
        let raw = UnsafeRawPointer(base)
        // Sixteen bytes at a time: none below 0x20, and no space next to a space.
        let space = SIMD16<UInt8>(repeating: 0x20)
        while position + 17 <= count {
            let block = raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
            let next = raw.loadUnaligned(fromByteOffset: position + 1, as: SIMD16<UInt8>.self)
            let lane = ByteSearch.firstLane((block .< space) .| ((block .== space) .& (next .== space)))
            position += lane
            if lane < 16 { break }
        }
        while position < count {
            let byte = base[position]
            if byte == 0x20 {
                guard position + 1 < count, !isSpace(base[position + 1]) else { break }
            } else if byte < 0x20, isSpace(byte) {
                break
            }
            position += 1
        }
        // The run may have begun before a space whose neighbour the loop above has not seen.
        if position > start, base[position - 1] == 0x20 { position -= 1 }
        return position
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

    /// Adds text of our own.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Parts what came from what comes.
    mutating func addSpace() { wantsSpace = true }

    /// Joins what comes to what came, whatever white space stands between.
    mutating func glue() {
        wantsSpace = false
        isGlued = true
    }

    /// Adds the bar between two cells of a table row.
    mutating func addCellBar() {
        guard !bytes.isEmpty else { return }
        bytes.append(contentsOf: " |".utf8)
        wantsSpace = true
    }

    /// Empties it for other text.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        wantsSpace = false
        isGlued = false
    }

    /// The text; nil when there is none, or nothing in it that is seen.
    var text: String? {
        guard let first = bytes.first else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        if first >= 0x80, bytes.count < 64, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
            return nil
        }
        return text
    }

    /// The text from a byte on, without white space around it; nil when there is none.
    func text(from start: Int) -> String? {
        guard start < bytes.count else { return nil }
        let piece = bytes[start...].drop(while: Self.isSpace)
        return piece.isEmpty ? nil : String(decoding: piece, as: UTF8.self)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
