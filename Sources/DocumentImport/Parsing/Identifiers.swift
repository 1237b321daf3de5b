/// The `xml:id` values of a document, to notice one that stands twice. In bounded memory: only so many are remembered.
struct Identifiers {
    /// Digests of the values in open addressing; zero where there is none.
    private var slots: [Int] = []
    private var count = 0

    private static let greatestCount = 100_000

    /// Whether an attribute is an `xml:id`.
    func isIdentifier(_ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?) -> Bool {
        guard let prefix, prefix[0] == UInt8(ascii: "x"), local[0] == UInt8(ascii: "i") else { return false }
        return prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l") && prefix[3] == 0
            && local[1] == UInt8(ascii: "d") && local[2] == 0
    }

    /// Remembers a value; false when it was there.
    mutating func insert(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count < Self.greatestCount else { return true }
        if slots.count < 2 * (count + 1) { grow() }
        // Keyed anew in each process, so that nobody can make up values whose digests lie in one another's way.
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(value))
        let digest = hasher.finalize() | 1
        let place = place(of: digest)
        guard slots[place] == 0 else { return false }
        slots[place] = digest
        count += 1
        return true
    }

    /// Where a digest is, or where it would go.
    private func place(of digest: Int) -> Int {
        var place = (digest >> 1) & (slots.count - 1)
        while slots[place] != 0, slots[place] != digest { place = (place + 1) & (slots.count - 1) }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: max(64, 2 * old.count))
        for digest in old where digest != 0 { slots[place(of: digest)] = digest }
    }
}
