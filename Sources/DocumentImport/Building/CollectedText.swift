/// Text as it comes in pieces, its white space collapsed.
struct CollectedText {
    private var bytes: [UInt8] = []
    /// What comes between the text so far and the next.
    private var gap = Gap.none
    /// Whether white space is dropped until text comes: the word before runs on.
    private var isGlued = false

    /// What may come between two pieces of text.
    private enum Gap: UInt8 {
        case none, space
        /// A space where two figures would become one.
        case spaceBetweenFigures
        case comma
        /// The end of a line of print.
        case lineBreak
    }

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
                if isGlued { gap = .none } else if gap != .comma, gap != .lineBreak { gap = .space }
                start += 1
            }
            guard start < count else { return }
            let end = Self.endOfRun(base, start, count)
            if gap != .none { bridge(to: base[start]) }
            isGlued = false
            bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
            start = end
        }
    }

    private mutating func bridge(to next: UInt8) {
        defer { gap = .none }
        guard let last = bytes.last else { return }
        switch gap {
        case .none: break
        case .space: bytes.append(0x20)
        case .spaceBetweenFigures: if Self.isDigit(last), Self.isDigit(next) { bytes.append(0x20) }
        case .comma:
            if last != 0x2C, last != 0x3A { bytes.append(0x2C) }
            bytes.append(0x20)
        case .lineBreak: if !joinsLines(to: next) { bytes.append(0x20) }
        }
    }

    /// Takes away the hyphen at the end of a line where the word goes on in the next one; false where it does not.
    private mutating func joinsLines(to next: UInt8) -> Bool {
        let goesOn = (97...122).contains(next) || next >= 0xC3
        for hyphen in ["-", "\u{AD}", "¬", "\u{2010}"] where goesOn {
            let mark = Array(hyphen.utf8)
            guard bytes.count > mark.count, bytes.suffix(mark.count).elementsEqual(mark) else { continue }
            let before = bytes[bytes.count - mark.count - 1]
            guard (97...122).contains(before) || (65...90).contains(before) || before >= 0x80 else {
                continue
            }
            bytes.removeLast(mark.count)
            return true
        }
        return false
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
    mutating func addSpace() { if gap != .comma, gap != .lineBreak, !isGlued { gap = .space } }

    /// Parts what came from what comes, at the end of a line of print: a word parted there becomes one.
    mutating func addLineBreak() { if gap != .comma, !isGlued { gap = .lineBreak } }

    /// Parts what came from what comes where two figures would become one.
    mutating func keepFiguresApart() { if gap == .none { gap = .spaceBetweenFigures } }

    /// Parts what came from what comes by a comma.
    mutating func addComma() { gap = .comma }

    /// Joins what comes to what came, whatever white space stands between.
    mutating func glue() {
        gap = .none
        isGlued = true
    }

    /// Adds the bar between two cells of a table row.
    mutating func addCellBar() {
        guard !bytes.isEmpty else { return }
        bytes.append(contentsOf: " |".utf8)
        gap = .space
    }

    /// Empties it for other text.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        gap = .none
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

    /// The text between two bytes of it, without white space around it.
    func text(_ range: Range<Int>) -> String {
        var piece = bytes[range.clamped(to: 0..<bytes.count)].drop(while: Self.isSpace)
        while let last = piece.last, Self.isSpace(last) { piece.removeLast() }
        return String(decoding: piece, as: UTF8.self)
    }

    /// Takes away what came from a byte on.
    mutating func cut(from start: Int) {
        guard start < bytes.count else { return }
        bytes.removeSubrange(start...)
        gap = .spaceBetweenFigures
    }

    /// Writes what came from a byte on otherwise.
    ///
    /// - Parameter change: What becomes of it, given the byte before it; nil to leave it.
    mutating func rewrite(from start: Int, _ change: (ArraySlice<UInt8>, _ before: UInt8?) -> [UInt8]?) {
        guard start < bytes.count else { return }
        let piece = bytes[start...]
        guard let changed = change(piece, start > 0 ? bytes[start - 1] : nil) else { return }
        bytes.replaceSubrange(start..., with: changed)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
