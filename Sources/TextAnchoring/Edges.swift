import TextReading

/// Whether a place in a text may be the whole of what a quote says, seen from its two edges.
///
/// "art" stands in "party" and "20 times" in "120 times", but neither means the same.
struct Edges {
    let text: [UInt32]
    let quote: QuoteKey

    /// What an edge says of a place.
    enum Fit: Comparable {
        /// The place cuts a number or a negation short: it says something else.
        case wrong
        /// The place begins or ends inside a word where the quote, as far as is known, does not.
        case partOfWord
        /// Nothing speaks against it.
        case whole
    }

    /// The worse of what the two edges say.
    func fit(_ letters: Range<Int>) -> Fit { min(start(letters.lowerBound), end(letters.upperBound)) }

    private func start(_ place: Int) -> Fit {
        guard place > 0 else { return .whole }
        let first = quote.folded[quote.exact.lowerBound]
        let before = text[place - 1]
        if quote.exact.lowerBound > 0, quote.folded[quote.exact.lowerBound - 1] == before { return .whole }
        if LetterKind.isDigit(first) {
            if LetterKind.isDigit(before) { return .wrong }
            let earlier = place > 1 ? text[place - 2] : Typography.space
            if Self.isSeparator(before), LetterKind.isDigit(earlier) { return .wrong }
            if before == Typography.dash, earlier == Typography.space { return .wrong }
        }
        return LetterKind.isSpacedLetter(first) && LetterKind.isSpacedLetter(before)
            && quote.beginsWord != false
            ? .partOfWord : .whole
    }

    private func end(_ place: Int) -> Fit {
        guard place < text.count else { return .whole }
        let last = quote.folded[quote.exact.upperBound - 1]
        let after = text[place]
        if quote.exact.upperBound < quote.folded.count, quote.folded[quote.exact.upperBound] == after {
            return .whole
        }
        if LetterKind.isDigit(last) {
            if LetterKind.isDigit(after) { return .wrong }
            let later = place + 1 < text.count ? text[place + 1] : Typography.space
            if Self.isSeparator(after), LetterKind.isDigit(later) { return .wrong }
        }
        if deniesAfter(place) { return .wrong }
        return LetterKind.isSpacedLetter(last) && LetterKind.isSpacedLetter(after) && quote.endsWord != false
            ? .partOfWord : .whole
    }

    /// Whether a word goes on with "'t": the place would turn a "can't" into a "can".
    private func deniesAfter(_ place: Int) -> Bool {
        guard place + 1 < text.count, text[place] == Typography.singleQuote, text[place + 1] == 0x74 else {
            return false
        }
        return place + 2 == text.count || !LetterKind.isWord(text[place + 2])
    }

    /// How many letters may complete a word.
    private static let longestRest = 24

    private static func isSeparator(_ letter: UInt32) -> Bool {
        letter == Typography.fullStop || letter == 0x2C
    }

    /// The place with the rest of the words at its edges, where the quote has these words whole: no word is cut.
    ///
    /// A letter that slipped in at the edge of a word belongs to the word, and a word that became longer is another.
    func completed(_ letters: Range<Int>) -> Range<Int> {
        var lower = letters.lowerBound
        var upper = letters.upperBound
        if start(lower) == .partOfWord {
            let earliest = max(0, lower - Self.longestRest)
            let word = (earliest..<lower).last { !LetterKind.isWord(text[$0]) }.map { $0 + 1 }
            lower = word ?? (earliest == 0 ? 0 : lower)
        }
        if end(upper) == .partOfWord {
            let latest = min(text.count, upper + Self.longestRest)
            let word = (upper..<latest).first { !LetterKind.isWord(text[$0]) }
            upper = word ?? (latest == text.count ? latest : upper)
        }
        return lower..<upper
    }
}
