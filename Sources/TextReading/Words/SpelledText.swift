/// A text with its words, for readers that look at what stands between the words too.
package struct SpelledText {
    /// The text, in UTF-8.
    package let bytes: [UInt8]
    /// The words, in order.
    package let words: [Word]

    /// - Parameter limit: How many words are read; the rest of the text is as if it were not there.
    package init(_ text: String, limit: Int = .max) {
        let bytes = Array(text.utf8.prefix(limit > 100_000 ? .max : limit * 80))
        var words: [Word] = []
        var reader = WordReader()
        bytes.withUnsafeBufferPointer { buffer in
            reader.read(buffer) { folded, range, shape in
                guard words.count < limit else { return }
                words.append(
                    Word(folded: String(decoding: folded, as: UTF8.self), bytes: range, shape: shape)
                )
            }
        }
        self.bytes = bytes
        self.words = words
    }

    /// The folded word at a place; empty beyond the ends.
    package func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }

    /// The bytes between a word and the one before it.
    package func gap(before index: Int) -> ArraySlice<UInt8> {
        let end = index < words.count ? words[index].bytes.lowerBound : bytes.count
        let start = index > 0 ? words[index - 1].bytes.upperBound : 0
        return start <= end ? bytes[start..<end] : []
    }

    /// Whether nothing but space and hyphens parts a word from the one before it.
    package func isBeside(_ index: Int) -> Bool {
        gap(before: index).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2D || $0 == 0xC2 || $0 == 0xA0 }
    }

    /// Whether the gap before a word ends a sentence or a clause.
    package func endsClause(before index: Int) -> Bool {
        gap(before: index).contains { $0 == 0x2E || $0 == 0x3B || $0 == 0x21 || $0 == 0x3F || $0 == 0x3A }
    }

    /// The folded words in a range, joined by spaces.
    package func phrase(_ range: Range<Int>) -> String {
        range.map { word($0) }.joined(separator: " ")
    }
}
