import System

/// Reads many lines at once: on all cores where there are enough of them to pay.
enum LedgerLines {
    /// A line, and where it stands without its line feed.
    struct Entry {
        let line: LedgerLine
        /// Its number among the lines that are read, from 1.
        var number: Int
        let range: Range<Int>
    }

    /// What was read: every line but blank ones, which mean nothing and may be very many.
    struct Lines {
        var entries: [Entry] = []
        /// How many lines there are, with those that are blank.
        var count = 0
    }

    /// How many bytes make it worth another core.
    private static let pieceLength = 256 << 10
    /// The most cores that are used.
    private static let maximumPieces = 8

    /// Reads lines that each end with a line feed, in their order.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Lines {
        let pieces = pieces(of: bytes)
        guard pieces.count > 1 else { return read(bytes, 0..<bytes.count) }
        return concurrentMap(pieces.count) { read(bytes, pieces[$0]) }.reduce(into: Lines()) { all, piece in
            for var entry in piece.entries {
                entry.number += all.count
                all.entries.append(entry)
            }
            all.count += piece.count
        }
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

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Lines {
        var lines = Lines()
        var start = piece.lowerBound
        while start < piece.upperBound {
            let end = bytes[start..<piece.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? piece.upperBound
            // A byte order mark may stand before the first line of a file.
            let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? 3 : 0
            let line = UnsafeBufferPointer(rebasing: bytes[start + mark..<end])
            lines.count += 1
            let read = LedgerLine.read(line)
            if case .blank = read {
            } else {
                lines.entries.append(Entry(line: read, number: lines.count, range: start + mark..<end))
            }
            start = end + 1
        }
        return lines
    }
}
