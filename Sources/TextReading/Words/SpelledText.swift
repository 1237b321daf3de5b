/// A text with its words, for readers that look at what stands between the words too.
package struct SpelledText {
    /// The text, in UTF-8.
    package let bytes: [UInt8]
    /// The words, in order.
    package let words: [Word]
    /// The language that it is read in; nil where that is not one whose numbers and dates are known.
    package let language: Language?
    /// How that language states numbers and dates.
    private let vocabularies: Vocabularies

    /// - Parameters:
    ///   - limit: How many words are read; the rest of the text is as if it were not there.
    ///   - language: The language of the text.
    package init(_ text: String, limit: Int = .max, language: Language? = .english) {
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
        self.language = language
        vocabularies = .of(language)
    }

    /// How the language states numbers.
    var numberVocabulary: NumberVocabulary { _read { yield vocabularies.numbers } }

    /// How the language states dates.
    var dateVocabulary: DateVocabulary { _read { yield vocabularies.dates } }

    /// The folded word at a place; empty beyond the ends.
    package func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }

    /// The bytes between a word and the one before it.
    package func gap(before index: Int) -> ArraySlice<UInt8> {
        let end = index < words.count ? words[index].bytes.lowerBound : bytes.count
        let start = index > 0 ? words[index - 1].bytes.upperBound : 0
        return start <= end ? bytes[start..<end] : []
    }

    /// The bytes between a byte and the word before it.
    func gap(beforeByte byte: Int) -> ArraySlice<UInt8> {
        guard let index = wordBefore(byte: byte) else { return bytes[..<byte] }
        return bytes[words[index].bytes.upperBound..<byte]
    }

    /// The last word that ends at a byte or before it.
    func wordBefore(byte: Int) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// The text of some bytes, as it stands.
    package func raw(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether nothing but space and hyphens parts a word from the one before it.
    package func isBeside(_ index: Int) -> Bool {
        isBeside(index, from: index > 0 && index <= words.count ? words[index - 1].bytes.upperBound : 0)
    }

    /// Whether nothing but space and hyphens lies between a byte and a word.
    func isBeside(_ index: Int, from byte: Int) -> Bool {
        var at = byte
        let end = index < words.count ? words[index].bytes.lowerBound : bytes.count
        while at < end {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09, 0x2D: at += 1
            case 0xC2 where bytes[safe: at + 1] == 0xA0 || bytes[safe: at + 1] == 0xAD: at += 2
            // Narrow spaces and the hyphens that do not break.
            case 0xE2
            where bytes[safe: at + 1] == 0x80
                && (0x87...0x91 ~= bytes[safe: at + 2] ?? 0 || bytes[safe: at + 2] == 0xAF):
                at += 3
            default: return false
            }
        }
        return true
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

/// The vocabularies of one language, made once.
private final class Vocabularies: Sendable {
    let numbers: NumberVocabulary
    let dates: DateVocabulary

    init(_ language: Language?) {
        numbers = .of(language)
        dates = .of(language)
    }

    static func of(_ language: Language?) -> Vocabularies {
        guard let language else { return unknown }
        return language == .english ? english : all[language] ?? unknown
    }

    private static let english = Vocabularies(.english)
    private static let unknown = Vocabularies(nil)
    private static let all = Dictionary(
        uniqueKeysWithValues: NumberVocabulary.foreign.keys.map { ($0, Vocabularies($0)) }
    )
}
