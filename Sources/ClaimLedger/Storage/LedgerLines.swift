import System

/// Reads many lines at once: on all cores where there are enough of them to pay.
enum LedgerLines {
    /// A line, and where it stands without its line feed.
    struct Entry {
        let line: LedgerLine
        let range: Range<Int>
    }

    /// How many bytes make it worth another core.
    private static let pieceLength = 256 << 10
    /// The most cores that are used.
    private static let maximumPieces = 8

    /// Reads lines that each end with a line feed, in their order.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Entry] {
        let pieces = pieces(of: bytes)
        guard pieces.count > 1 else { return read(bytes, 0..<bytes.count) }
        return concurrentMap(pieces.count) { read(bytes, pieces[$0]) }.flatMap(\.self)
    }

    /// Stretches of whole lines.
    private static func pieces(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let length = max(pieceLength, bytes.count / maximumPieces + 1)
        var pieces: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let rest = bytes[min(start + length, bytes.count)...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            pieces.append(start..<end)
            start = end
        }
        return pieces
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> [Entry] {
        var entries: [Entry] = []
        var start = piece.lowerBound
        while start < piece.upperBound {
            let end = bytes[start..<piece.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? piece.upperBound
            // A byte order mark may stand before the first line of a file.
            let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? 3 : 0
            let line = UnsafeBufferPointer(rebasing: bytes[start + mark..<end])
            entries.append(Entry(line: LedgerLine.read(line), range: start + mark..<end))
            start = end + 1
        }
        return entries
    }
}
