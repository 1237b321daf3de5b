/// A short text as a number: words, endings and shapes are compared a hundred times more often than they are shown.
///
/// The number is made from the text alone (FNV-1a), so it is the same in every run and on every machine.
package struct Symbol: Hashable, Sendable {
    package let hash: UInt64

    package init(hash: UInt64) { self.hash = hash }

    package init(_ text: String) {
        var hash = Self.offset
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* Self.prime }
        self.init(hash: hash)
    }

    package init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var hash = Self.offset
        for scalar in scalars {
            for byte in UTF8.encode(scalar).map(Array.init) ?? [] {
                hash = (hash ^ UInt64(byte)) &* Self.prime
            }
        }
        self.init(hash: hash)
    }

    package init(_ number: Int) {
        self.init(hash: (Self.offset ^ UInt64(bitPattern: Int64(number))) &* Self.prime)
    }

    /// What stands where there is no word: before the first and after the last of a paragraph.
    static let none = Symbol("")

    static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    static let prime: UInt64 = 0x100_0000_01B3
}

/// Mixes numbers to one, the same in every run.
func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = first ^ (second &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
}
