/// The locator of a passage as the index keeps it: how many bytes it shares with the locator of its document's first
/// passage, and what comes after them.
///
/// Locators of one document begin alike, and in a document of short paragraphs they take more than the text.
enum ShortLocator {
    /// A count is one byte of UTF-8, counted up from 1 since a zero would end a text.
    private static let maximumShared = 0x7E

    /// The bytes to keep for a locator.
    ///
    /// - Parameter first: The locator of the document's first passage.
    static func shorten(_ locator: String, after first: String) -> [UInt8] {
        var locator = locator
        var first = first
        return locator.withUTF8 { bytes in
            first.withUTF8 { other in
                var shared = 0
                let maximum = min(bytes.count, other.count, maximumShared)
                while shared < maximum, bytes[shared] == other[shared] { shared += 1 }
                // What is kept must be UTF-8 by itself.
                while shared > 0, shared < bytes.count, bytes[shared] & 0xC0 == 0x80 { shared -= 1 }
                return [UInt8(shared + 1)] + bytes[shared...]
            }
        }
    }

    /// The locator that was shortened to this.
    static func lengthen(_ kept: String, after first: String) -> String {
        guard let count = kept.utf8.first.map({ Int($0) - 1 }), count >= 0 else { return kept }
        return String(decoding: Array(first.utf8.prefix(count)) + kept.utf8.dropFirst(), as: UTF8.self)
    }
}
