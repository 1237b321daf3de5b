extension [UInt8] {
    /// Where these bytes stand first, from a position on.
    func firstPosition(of wanted: [UInt8], from start: Int = 0) -> Int? {
        withUnsafeBytes { $0.firstPosition(of: wanted, from: start) }
    }
}

extension [UInt8] {
    /// Where these bytes stand last.
    func lastPosition(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first, count >= wanted.count else { return nil }
        return (0...(count - wanted.count)).last { self[$0] == first && self[$0...].starts(with: wanted) }
    }
}

extension UnsafeRawBufferPointer {
    /// Where these bytes stand first, from a position on (Horspool 1980: most bytes are stepped over).
    func firstPosition(of wanted: [UInt8], from start: Int = 0) -> Int? {
        guard let last = wanted.last else { return start }
        var steps = [Int](repeating: wanted.count, count: 256)
        for (position, byte) in wanted.dropLast().enumerated() {
            steps[Int(byte)] = wanted.count - 1 - position
        }
        var end = start + wanted.count - 1
        while end < count {
            let byte = self[end]
            if byte == last, self[(end + 1 - wanted.count)...end].elementsEqual(wanted) {
                return end + 1 - wanted.count
            }
            end += steps[Int(byte)]
        }
        return nil
    }
}
