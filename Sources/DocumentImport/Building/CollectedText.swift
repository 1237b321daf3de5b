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
        // Eight bytes at a time: none below 0x20, and no space next to a space.
        while position + 9 <= count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let next = raw.loadUnaligned(fromByteOffset: position + 1, as: UInt64.self)
            let control = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
            if control != 0 { break }
            let doubled = Self.zeroBytes((word ^ 0x2020_2020_2020_2020) | (next ^ 0x2020_2020_2020_2020))
            if doubled != 0 { break }
            position += 8
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

    /// A bit in each byte that is zero (and perhaps in one above such a byte, which costs a slower look only).
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
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
