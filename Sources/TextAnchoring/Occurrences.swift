public import ClaimModel

extension AnchoringText {
    /// Every place where words that a person typed stand as they are, typography aside, in the text's order.
    ///
    /// Unlike ``anchor(_:)`` it weighs nothing: it is for asking which place is meant. Words that stand with the
    /// same capitals somewhere are not looked for with others.
    public func occurrences(of words: String) -> [CodePointRange] {
        let selector = Selector(quote: TextQuoteSelector(exact: words))
        guard let quote = QuoteKey(selector, in: self) else { return [] }
        return VerbatimPlaces(text: self, quote: quote).places
            .map { key.range($0.letters) }
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
}
