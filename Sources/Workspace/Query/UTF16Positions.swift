import ClaimModel

/// Positions in a text, from code points to UTF-16 units and back.
struct UTF16Positions: Sendable {
    /// The code points that take two UTF-16 units, by their positions.
    private let wide: [Int]

    init(_ text: String) {
        var wide: [Int] = []
        var position = 0
        for byte in text.utf8 where byte & 0xC0 != 0x80 {
            if byte >= 0xF0 { wide.append(position) }
            position += 1
        }
        self.wide = wide
    }

    /// A stretch of code points in UTF-16 units.
    func range(of range: CodePointRange) -> Range<Int> {
        let start = range.start + count { wide[$0] < range.start }
        return start..<max(start, range.end + count { wide[$0] < range.end })
    }

    /// A stretch of UTF-16 units in code points; a half of a pair counts as the whole.
    func codePoints(_ range: Range<Int>) -> CodePointRange {
        CodePointRange(
            start: range.lowerBound - count { wide[$0] + $0 < range.lowerBound },
            end: range.upperBound - count { wide[$0] + $0 + 1 < range.upperBound }
        )
    }

    /// How many of the wide code points, in order, have a property that the first ones have.
    private func count(_ has: (Int) -> Bool) -> Int {
        var (low, high) = (0, wide.count)
        while low < high {
            let middle = (low + high) / 2
            if has(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
