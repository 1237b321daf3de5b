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
public struct ReportInput: Sendable {
    /// The ledger, replayed: what the report may show.
    public var state: LedgerState
    /// All of the ledger, which the proof is of, where `state` leaves out what is the house's own; nil where it leaves out
    /// nothing. Of the records that are not shown, the proof tells how many there are.
    public var whole: LedgerState?
    /// The quotes as they were found in the archive, by the records that brought them in: those of
    /// `TrackedAppearance.record` and `TrackedEvidence.record`. What is missing is shown as not looked up.
    public var quotes: [RecordID: QuoteInContext]
    /// The texts of article editions, to be shown with their claims marked. What is missing is left out.
    public var texts: [Digest: DocumentText]
    /// The sealed heads of this ledger or an earlier one, and what came back for them.
    public var seals: [SealFile] = []
    /// What became of claims that were published.
    public var published: [PublishedClaim] = []
    /// The ledger as it stood at an earlier report, to be compared with; nil when there is none.
    public var earlier: LedgerState?
    /// How many origins the evidence of claims has, by the records that brought the claims in. What is missing is
    /// left out.
    public var origins: [RecordID: IndependentOrigins] = [:]
    /// What a claim states of two amounts, computed from those in the passage of its evidence: "881 / 69.2 = 12.7, the
    /// claim says twenty times", by the records of the evidence.
    public var workings: [RecordID: [String]] = [:]
    /// What claims state of a quantity beside what their evidence gives, by the records that brought the claims in.
    public var figures: [RecordID: ClaimFigure] = [:]
    /// The house's rules; `state` has the standings that follow from them.
    public var rules = HouseRules()
    /// What the workspace puts into its reports: its own frame, look and ratings.
    public var house = Branding()

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

/// How many origins the accepted evidence of a claim has that do not repeat one another: ten papers that print one
/// agency's text are one origin.
public struct IndependentOrigins: Hashable, Sendable {
    /// The origins of what speaks for the claim.
    public var supporting: Int
    /// The origins of what speaks against it.
    public var conflicting: Int
    /// Which pieces repeat which, a sentence a group.
    public var reasons: [String]

    /// A count of origins.
    public init(supporting: Int, conflicting: Int, reasons: [String] = []) {
        self.supporting = supporting
        self.conflicting = conflicting
        self.reasons = reasons
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
