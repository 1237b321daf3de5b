/// Which templates, links, footnotes and comments of a wiki text are closed, and where.
///
/// One pass with a stack finds them all, however they lie within one another.
struct WikitextBrackets {
    private struct Pair {
        let start: Int32
        /// Behind the closing bracket; -1 when there is none.
        var end: Int32
    }

    private var pairs: [Pair] = []
    private var next = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress, bytes.count < Int(Int32.max) else { return }
        var stack: [(pair: Int, isLink: Bool)] = []
        let count = bytes.count
        var position = 0
        while true {
            position = ByteSearch.first(in: base, from: position, to: count - 1) { block in
                let curly = ByteSearch.marks(block, 0x7B) .| ByteSearch.marks(block, 0x7D)
                return curly .| ByteSearch.marks(block, 0x5B) .| ByteSearch.marks(block, 0x5D)
                    .| ByteSearch.marks(block, 0x3C)
            }
            guard position + 1 < count else { break }
            let byte = base[position]
            let doubled = base[position + 1] == byte
            switch byte {
            case UInt8(ascii: "{") where doubled, UInt8(ascii: "[") where doubled:
                stack.append((pairs.count, byte == UInt8(ascii: "[")))
                pairs.append(Pair(start: Int32(position), end: -1))
                position += 2
            case UInt8(ascii: "}") where doubled, UInt8(ascii: "]") where doubled:
                let isLink = byte == UInt8(ascii: "]")
                // A bracket of the other kind that is open within is never closed.
                if let open = stack.suffix(64).lastIndex(where: { $0.isLink == isLink }) {
                    pairs[stack[open].pair].end = Int32(position + 2)
                    stack.removeSubrange(open...)
                    position += 2
                } else {
                    position += 1
                }
            case UInt8(ascii: "<"): position = skipped(bytes, position)
            default: position += 1
            }
        }
    }

    /// Comments and elements that are left out with what is in them.
    private mutating func skipped(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard let end = WikitextNames.endOfLeftOut(bytes, start, &unclosed) else { return start + 1 }
        pairs.append(Pair(start: Int32(start), end: Int32(end)))
        return end
    }

    /// Names of elements that nothing closes from some place on: they are not looked for again.
    private var unclosed: Set<String> = []

    /// Where the bracket that opens at a place is closed, behind the closing one; nil when it is not, or none opens
    /// there. Places must be asked for in their order.
    mutating func end(of place: Int) -> Int? {
        while next < pairs.count, Int(pairs[next].start) < place { next += 1 }
        guard next < pairs.count, Int(pairs[next].start) == place, pairs[next].end >= 0 else { return nil }
        return Int(pairs[next].end)
    }

    /// The same for a place further on, which may be asked for again.
    func peek(_ place: Int) -> Int? {
        var low = next
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if Int(pairs[middle].start) < place { low = middle + 1 } else { high = middle }
        }
        guard low < pairs.count, Int(pairs[low].start) == place, pairs[low].end >= 0 else { return nil }
        return Int(pairs[low].end)
    }
}
