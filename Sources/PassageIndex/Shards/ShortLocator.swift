/// The locator of a passage as the index keeps it: how many bytes it shares with the locator of its document's first
/// passage, and what comes after them.
///
/// Locators of one document begin alike, and in a document of short paragraphs they take more than the text.
enum ShortLocator {
    /// A count is one byte of UTF-8, counted up from 1 since a zero would end a text.
    private static let maximumShared = 0x7E

    /// Writes the bytes to keep for a locator.
    ///
    /// - Parameters:
    ///   - first: The locator of the document's first passage.
    ///   - kept: Where they go; it has room for a byte more than the locator has.
    /// - Returns: How many they are.
    static func shorten(
        _ locator: UnsafeBufferPointer<UInt8>,
        after first: [UInt8],
        into kept: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var shared = 0
        let maximum = min(locator.count, first.count, maximumShared)
        while shared < maximum, locator[shared] == first[shared] { shared += 1 }
        // What is kept must be UTF-8 by itself.
        while shared > 0, shared < locator.count, locator[shared] & 0xC0 == 0x80 { shared -= 1 }
        kept[0] = UInt8(shared + 1)
        for place in shared..<locator.count { kept[place - shared + 1] = locator[place] }
        return locator.count - shared + 1
    }

    /// The locator that was shortened to this.
    static func lengthen(_ kept: String, after first: String) -> String {
        guard let count = kept.utf8.first.map({ Int($0) - 1 }), count >= 0 else { return kept }
        return String(decoding: Array(first.utf8.prefix(count)) + kept.utf8.dropFirst(), as: UTF8.self)
    }
}
