/// A stretch of a text, counted in Unicode code points (scalars), the end exclusive.
///
/// Code points are what W3C Web Annotation's TextPositionSelector counts. They are neither Swift's
/// Characters nor UTF-16 units: "é" may be one or two of them, an emoji with a skin tone is two.
public struct CodePointRange: Hashable, Sendable {
    /// The first code point, counted from 0.
    public let start: Int
    /// The code point after the last; at least `start`.
    public let end: Int

    /// A stretch of text; an end before the start is taken as the start.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// How many code points it covers.
    public var count: Int { end - start }

    /// Whether the two share a code point.
    public func overlaps(_ other: CodePointRange) -> Bool { start < other.end && other.start < end }
}

/// The quoted text with a little of what stands around it (W3C Web Annotation, TextQuoteSelector).
public struct TextQuoteSelector: Hashable, Sendable {
    /// The quoted text itself; never empty.
    public let exact: String
    /// The text just before it, to tell the same words in two places apart; may be empty.
    public let prefix: String
    /// The text just after it; may be empty.
    public let suffix: String

    /// A quote with what stands around it.
    public init(exact: String, prefix: String = "", suffix: String = "") {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
    }
}

/// Where a quoted text stands in its document's text (W3C Web Annotation, TextPositionSelector).
public struct TextPositionSelector: Hashable, Sendable {
    /// The stretch of the document's text, in code points.
    public let range: CodePointRange

    /// A position in a document's text.
    public init(_ range: CodePointRange) { self.range = range }
}

/// Which element of the original holds the quoted text (W3C Web Annotation, XPathSelector).
public struct XPathSelector: Hashable, Sendable {
    /// A path of element names with positions, as a passage's locator: `/nitf[1]/body[1]/body.content[1]/p[3]`.
    public let path: String

    /// A path to an element.
    public init(_ path: String) { self.path = path }
}

/// How a place in a document is named so that it is found again: by quote, by position and by element.
///
/// The quote is the authority. Position and path only help to find it and to tell one place from another.
public struct Selector: Hashable, Sendable {
    /// The quoted text with its surroundings.
    public let quote: TextQuoteSelector
    /// Where it stood when it was recorded.
    public let position: TextPositionSelector?
    /// Which element held it when it was recorded.
    public let xpath: XPathSelector?

    /// A selector of a quote, with what else is known of its place.
    public init(quote: TextQuoteSelector, position: TextPositionSelector? = nil, xpath: XPathSelector? = nil)
    {
        self.quote = quote
        self.position = position
        self.xpath = xpath
    }
}

/// What became of a quote when it was looked for in a text.
public enum AnchorOutcome: String, Sendable, CaseIterable {
    /// It stands where the selector says, as it says (typography aside).
    case exact
    /// It stands elsewhere, or reads slightly differently.
    case moved
    /// It stands in several places, and nothing tells which is meant.
    case ambiguous
    /// It is not there.
    case orphaned
}
