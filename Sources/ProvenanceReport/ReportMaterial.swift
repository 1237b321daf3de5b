public import ClaimLedger
public import ClaimModel

/// A quote with what stands around it in its document, and what became of it when it was looked for.
public struct QuoteInContext: Hashable, Sendable {
    /// What became of the quote when it was looked for in the edition that it was recorded from.
    public var outcome: AnchorOutcome
    /// The text just before the quote, with an ellipsis where it is cut; empty where nothing stands there, or where
    /// the quote was not found.
    public var before: String
    /// The quote as the document has it, or as it was recorded where it was not found.
    public var quote: String
    /// The text just after the quote, with an ellipsis where it is cut; empty where nothing stands there, or where
    /// the quote was not found.
    public var after: String
    /// Where the quote stands in the document's text, in code points; nil where it was not found.
    public var range: CodePointRange?
    /// The same in UTF-16 units, as browsers count; nil where it was not found or nobody counted.
    public var utf16Range: Range<Int>?

    /// A quote with what stands around it.
    public init(
        outcome: AnchorOutcome,
        before: String = "",
        quote: String,
        after: String = "",
        range: CodePointRange? = nil,
        utf16Range: Range<Int>? = nil
    ) {
        self.outcome = outcome
        self.before = before
        self.quote = quote
        self.after = after
        self.range = range
        self.utf16Range = utf16Range
    }
}

/// What a report is made of: the ledger, and what the archive adds to it.
public struct ReportMaterial: Sendable {
    /// The ledger, replayed.
    public var state: LedgerState
    /// The quotes as they were found in the archive, by the records that brought them in: those of
    /// `TrackedAppearance.record` and `TrackedEvidence.record`. What is missing is shown as not looked up.
    public var quotes: [RecordID: QuoteInContext]
    /// The texts of article editions, to be shown with their claims marked. What is missing is left out.
    public var texts: [Digest: DocumentText]

    /// What a report is made of.
    public init(
        state: LedgerState,
        quotes: [RecordID: QuoteInContext] = [:],
        texts: [Digest: DocumentText] = [:]
    ) {
        self.state = state
        self.quotes = quotes
        self.texts = texts
    }
}

/// What a report covers.
public enum ReportScope: Hashable, Sendable {
    /// All articles and their claims.
    case workspace
    /// One article and its claims.
    case article(DocumentID)
    /// One claim.
    case claim(ClaimID)
}
