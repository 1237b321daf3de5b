/// Finds where a pattern stands in a text with some letters wrong, missing or added.
///
/// Myers' bit-parallel algorithm (J. ACM 46, 1999) in blocks of 64 letters: one step for each letter of the text
/// and each block of the pattern, whatever the text holds.
struct ApproximateSearch {
    /// A place where the pattern nearly stands.
    struct Place {
        /// The letter after the place's last.
        let end: Int
        /// How many letters are wrong, missing or added, at least.
        let edits: Int
    }

    private let blockCount: Int
    private let lastBit: UInt64
    private let length: Int
    /// Which letters of the pattern equal a letter of the text: rows of `blockCount` words; row 0 equals none.
    private var rows: [UInt64]
    private var rowOfLetter: [UInt32: Int32] = [:]
    private var rowOfLowLetter: [Int32]

    /// Prepares a pattern; not empty.
    init(_ pattern: ArraySlice<UInt32>) {
        length = pattern.count
        blockCount = (length + 63) / 64
        lastBit = 1 << UInt64((length + 63) % 64)
        rows = [UInt64](repeating: 0, count: blockCount)
        rowOfLowLetter = [Int32](repeating: 0, count: 0x600)
        for (index, letter) in pattern.enumerated() {
            var row = row(of: letter)
            if row == 0 {
                row = rows.count / blockCount
                rows.append(contentsOf: repeatElement(0, count: blockCount))
                if Int(letter) < rowOfLowLetter.count {
                    rowOfLowLetter[Int(letter)] = Int32(row)
                } else {
                    rowOfLetter[letter] = Int32(row)
                }
            }
            rows[row * blockCount + index / 64] |= 1 << UInt64(index % 64)
        }
    }

    private func row(of letter: UInt32) -> Int {
        letter < 0x600 ? Int(rowOfLowLetter[Int(letter)]) : Int(rowOfLetter[letter] ?? 0)
    }

    /// The places with at most so many edits, the best of each neighbourhood, in the text's order.
    func places(in text: [UInt32], atMost limit: Int) -> [Place] {
        var found: [Place] = []
        var edits = length
        var plus = [UInt64](repeating: .max, count: blockCount)
        var minus = [UInt64](repeating: 0, count: blockCount)
        let neighbourhood = max(1, length / 2)
        let last = blockCount - 1
        rows.withUnsafeBufferPointer { rows in
            plus.withUnsafeMutableBufferPointer { plus in
                minus.withUnsafeMutableBufferPointer { minus in
                    for index in text.indices {
                        let row = row(of: text[index]) * blockCount
                        var carry = 0
                        for block in 0...last {
                            let top: UInt64 = block == last ? lastBit : 1 << 63
                            carry = Self.step(&plus[block], &minus[block], rows[row + block], carry, top)
                        }
                        edits += carry
                        guard edits <= limit else { continue }
                        if let previous = found.last, index + 1 - previous.end <= neighbourhood {
                            if edits < previous.edits {
                                found[found.count - 1] = Place(end: index + 1, edits: edits)
                            }
                        } else {
                            found.append(Place(end: index + 1, edits: edits))
                        }
                    }
                }
            }
        }
        return found
    }

    /// One letter of the text against one block; takes and gives the change along the block's edge: -1, 0 or 1.
    @inline(__always)
    private static func step(
        _ plus: inout UInt64,
        _ minus: inout UInt64,
        _ equal: UInt64,
        _ carry: Int,
        _ top: UInt64
    ) -> Int {
        let vertical = equal | minus
        let equal = carry < 0 ? equal | 1 : equal
        let horizontal = (((equal & plus) &+ plus) ^ plus) | equal
        var up = minus | ~(horizontal | plus)
        var down = plus & horizontal
        let change = up & top != 0 ? 1 : (down & top != 0 ? -1 : 0)
        up = up << 1 | (carry > 0 ? 1 : 0)
        down = down << 1 | (carry < 0 ? 1 : 0)
        plus = down | ~(vertical | up)
        minus = up & vertical
        return change
    }
}
