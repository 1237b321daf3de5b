/// Counts the letters of a Russian text by their bytes. What is a small letter in windows-1251 is a capital in KOI8-R, and
/// the other way round, so that one taken for the other reads in capitals.
struct CyrillicCase {
    private var low = 0
    private var high = 0

    /// How many letters are enough to tell.
    private static let enough = 40

    mutating func count(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes where byte >= 0xC0 {
            if byte < 0xE0 { low += 1 } else { high += 1 }
        }
    }

    /// Whether four letters of five are capitals.
    func isReversed(in encoding: TextEncoding) -> Bool {
        let capitals = encoding.converter == "WINDOWS-1251" ? low : high
        return low + high >= Self.enough && capitals * 5 >= (low + high) * 4
    }
}
