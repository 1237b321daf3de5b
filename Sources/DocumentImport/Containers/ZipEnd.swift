/// What stands at the end of a zip file: where its directory is, and how many members it lists.
struct ZipEnd {
    /// How many members the directory lists.
    let count: Int
    /// How many bytes the directory has.
    let directoryBytes: Int
    /// Where it says that the directory begins.
    let directoryOffset: Int
    /// Where it stands itself.
    let offset: Int
    /// How many bytes follow it that are not its comment.
    let trailing: Int
    /// Whether its numbers stand in the record of a large file (Zip64) before it.
    let isLarge: Bool

    /// How many of a file's last bytes may hold it, with the longest comment.
    static let longest = 22 + 65_535

    /// The last such record in the last bytes of a file; nil where there is none.
    ///
    /// - Parameter start: Where in the file these bytes begin.
    init?(in tail: [UInt8], from start: Int) {
        guard tail.count >= 22 else { return nil }
        var found: Int?
        for place in stride(from: tail.count - 22, through: 0, by: -1)
        where tail[place] == 0x50 && tail[place...].starts(with: Self.mark) {
            // What a comment happens to hold is none.
            guard place + 22 + tail.number(2, at: place + 20) <= tail.count else { continue }
            found = place
            break
        }
        guard let found else { return nil }
        count = tail.number(2, at: found + 10)
        directoryBytes = tail.number(4, at: found + 12)
        directoryOffset = tail.number(4, at: found + 16)
        offset = start + found
        trailing = tail.count - found - 22 - tail.number(2, at: found + 20)
        isLarge = count == 0xFFFF || directoryBytes == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF
    }

    private init(count: Int, bytes: Int, directoryOffset: Int, offset: Int, trailing: Int) {
        self.count = count
        directoryBytes = bytes
        self.directoryOffset = directoryOffset
        self.offset = offset
        self.trailing = trailing
        isLarge = true
    }

    /// The same with the numbers of a large file, from the record that stands before it; nil where there is none.
    ///
    /// - Parameter bytes: Bytes of the file at a place.
    func large<Failure>(_ bytes: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]) throws(Failure)
        -> ZipEnd?
    {
        guard offset >= 76 else { return nil }
        let locator = try bytes(offset - 20, 20)
        guard locator.starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return nil }
        let place = locator.number(8, at: 8)
        guard (0...offset - 56).contains(place) else { return nil }
        let record = try bytes(place, 56)
        guard record.count == 56, record.starts(with: [0x50, 0x4B, 0x06, 0x06]) else { return nil }
        return ZipEnd(
            count: record.number(8, at: 32),
            bytes: record.number(8, at: 40),
            directoryOffset: record.number(8, at: 48),
            offset: place,
            trailing: trailing
        )
    }

    private static let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
}

extension [UInt8] {
    /// A number in little-endian order; zero where there are not so many bytes. One that is too large is the largest there is.
    func number(_ width: Int, at place: Int) -> Int {
        guard place >= 0, place + width <= count else { return 0 }
        let value = self[place..<place + width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: value) ?? .max
    }
}
