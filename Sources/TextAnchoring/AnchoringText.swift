import ClaimModel

/// A text prepared once for finding many quotes in it.
///
/// All positions are code points of the text as it was given.
public struct AnchoringText: Sendable {
    let scalars: [Unicode.Scalar]
    let key: LetterKey

    /// Prepares a text, in time linear in its length.
    public init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        key = LetterKey(scalars)
    }

    /// How many code points the text has.
    public var codePointCount: Int { scalars.count }

    /// The text of a stretch, as it stands; what lies beyond the text's ends is left out.
    public func quote(_ range: CodePointRange) -> String {
        let start = min(max(0, range.start), scalars.count)
        let end = min(max(start, range.end), scalars.count)
        let part = scalars[start..<end]
        // A view of scalars grows by one at a time: in large reports that took a tenth of the time. What is not
        // used of the capacity stays with the text.
        let capacity = part.reduce(0) { $0 + UTF8.width($1) }
        return String(unsafeUninitializedCapacity: capacity) { buffer in
            var count = 0
            for scalar in part {
                if scalar.isASCII {
                    buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
                    count += 1
                    continue
                }
                for unit in scalar.utf8 {
                    buffer[count] = unit
                    count += 1
                }
            }
            return count
        }
    }

    /// A selector for a stretch of the text: its quote, what stands around it and its position.
    ///
    /// - Parameters:
    ///   - range: The stretch, in code points.
    ///   - context: How many code points before and after to take along; fewer at the text's ends.
    ///   - xpath: The element that holds it, if known.
    /// - Returns: nil when the stretch is empty or does not lie within the text.
    public func selector(
        for range: CodePointRange,
        context: Int = 32,
        xpath: XPathSelector? = nil
    ) -> Selector? {
        guard range.start >= 0, range.count > 0, range.end <= scalars.count else { return nil }
        let before = max(0, range.start - max(0, context))
        let after = min(scalars.count, range.end + min(max(0, context), scalars.count))
        return Selector(
            quote: TextQuoteSelector(
                exact: quote(range),
                prefix: quote(CodePointRange(start: before, end: range.start)),
                suffix: quote(CodePointRange(start: range.end, end: after))
            ),
            position: TextPositionSelector(range),
            xpath: xpath
        )
    }

    /// Finds what a selector means in this text.
    ///
    /// A quote that a person typed is found by its words alone: a selector with nothing but `exact`. A quote of
    /// white space and punctuation alone is orphaned. One of more than ``longestNoisyQuote`` letters is found
    /// only where it reads the same.
    public func anchor(_ selector: Selector) -> Anchor {
        guard let quote = QuoteKey(selector, in: self) else {
            return Anchor(outcome: .orphaned, range: nil, score: 0)
        }
        return Anchoring(text: self, quote: quote).anchor()
    }

    /// The most letters that a quote may have to be looked for where it reads slightly differently.
    public static let longestNoisyQuote = 16_384
}
