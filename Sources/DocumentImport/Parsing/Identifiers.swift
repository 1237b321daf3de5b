/// The `xml:id` values of a document, to notice one that stands twice. In bounded memory: only so many are remembered.
struct Identifiers {
    private var seen: Set<Int> = []

    private static let greatestCount = 100_000

    /// Whether an attribute is an `xml:id`.
    func isIdentifier(_ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?) -> Bool {
        guard let prefix, prefix[0] == UInt8(ascii: "x"), local[0] == UInt8(ascii: "i") else { return false }
        return prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l") && prefix[3] == 0
            && local[1] == UInt8(ascii: "d") && local[2] == 0
    }

    /// Remembers a value; false when it was there.
    mutating func insert(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard seen.count < Self.greatestCount else { return true }
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(value))
        return seen.insert(hasher.finalize()).inserted
    }
}
