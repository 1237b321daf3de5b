import ClaimModel
import TextReading

/// A quote's letters, with the letters around it, as the text that it is looked for in writes them.
struct QuoteKey {
    /// The letters of prefix, quote and suffix, capitals kept.
    let letters: [UInt32]
    /// The same letters without capitals.
    let folded: [UInt32]
    /// Which of them are the quote; not empty.
    let exact: Range<Int>
    /// How many letters and digits the quote has.
    let wordLetterCount: Int
    /// The spaces and dashes at the quote's edges, which are no letters of its own, and what stands beyond.
    let margins: (before: Margin.Signs, after: Margin.Signs)
    /// Where it stood when it was recorded, in code points.
    let position: CodePointRange?

    /// How many letters of the surroundings are used on either side.
    static let longestContext = 64

    /// Whether the quote stands by itself: nothing is known of its surroundings.
    var hasContext: Bool { exact.lowerBound > 0 || exact.upperBound < folded.count }
    /// How many letters the quote has, spaces and punctuation included.
    var count: Int { exact.count }

    /// The letters of a selector's quote; nil when it holds neither a letter, a digit nor a symbol.
    init?(_ selector: Selector, in text: AnchoringText) {
        let prefix = Array(selector.quote.prefix.unicodeScalars.suffix(4 * Self.longestContext))
        let quote = Array(selector.quote.exact.unicodeScalars)
        let suffix = Array(selector.quote.suffix.unicodeScalars.prefix(4 * Self.longestContext))
        let key = LetterKey(prefix + quote + suffix, as: text.key)
        let exact = key.letters(
            within: CodePointRange(start: prefix.count, end: prefix.count + quote.count)
        )
        guard key.letters[exact].contains(where: LetterKind.isContent) else { return nil }
        let lower = max(0, exact.lowerBound - Self.longestContext)
        let upper = min(key.count, exact.upperBound + Self.longestContext)
        letters = Array(key.letters[lower..<upper])
        folded = Array(key.folded[lower..<upper])
        self.exact = exact.lowerBound - lower..<exact.upperBound - lower
        wordLetterCount = key.folded[exact].count(where: LetterKind.isWord)
        let signs = quote.map { Typography.sign($0.value) }
        let first = max(0, Int(key.starts[exact.lowerBound]) - prefix.count)
        let end = min(signs.count, Int(key.ends[exact.upperBound - 1]) - prefix.count)
        margins = (
            Margin.Signs(own: signs.prefix(first).reversed(), neighbour: prefix.last?.value),
            Margin.Signs(own: Array(signs.suffix(from: max(first, end))), neighbour: suffix.first?.value)
        )
        position = selector.position?.range
    }

    /// Whether the quote begins where a word does, as far as is known: nil when it is not.
    var beginsWord: Bool? { Self.isEdge(exact.lowerBound, in: folded) }
    /// Whether the quote ends where a word does, as far as is known: nil when it is not.
    var endsWord: Bool? { Self.isEdge(exact.upperBound, in: folded) }

    private static func isEdge(_ gap: Int, in letters: [UInt32]) -> Bool? {
        guard gap > 0, gap < letters.count else { return nil }
        return !(LetterKind.isSpacedLetter(letters[gap - 1]) && LetterKind.isSpacedLetter(letters[gap]))
    }
}
