public import ClaimModel

/// A claim as its stance is judged: what it states, and when.
public struct JudgedClaim: Sendable {
    /// What it states.
    public var statement: String
    /// The words in which the article makes it.
    public var quote: String?
    /// The time that it is about.
    public var about: DateSpan?
    /// When the article was published: what comes later can overtake the claim, not refute it.
    public var articleDate: CalendarDate?

    /// A claim.
    public init(
        statement: String,
        quote: String? = nil,
        about: DateSpan? = nil,
        articleDate: CalendarDate? = nil
    ) {
        self.statement = statement
        self.quote = quote
        self.about = about
        self.articleDate = articleDate
    }
}

/// A passage as its stance is judged: its text and where it stands.
public struct JudgedPassage: Sendable {
    /// Its text.
    public var text: String
    /// The passage before it.
    public var before: String?
    /// The passage after it.
    public var after: String?
    /// The title of its document.
    public var documentTitle: String?
    /// When its document was published.
    public var documentDate: CalendarDate?
    /// Who published its document.
    public var publisher: String?
    /// Who speaks in it, where its document says so.
    public var speaker: String?
    /// The rows of its table, its own among them, the column names first; none where it is no table's row.
    public var tableRows: [String]

    /// A passage.
    public init(
        text: String,
        before: String? = nil,
        after: String? = nil,
        documentTitle: String? = nil,
        documentDate: CalendarDate? = nil,
        publisher: String? = nil,
        speaker: String? = nil,
        tableRows: [String] = []
    ) {
        self.publisher = publisher
        self.speaker = speaker
        self.tableRows = tableRows
        self.text = text
        self.before = before
        self.after = after
        self.documentTitle = documentTitle
        self.documentDate = documentDate
    }
}

/// What a passage does to a claim, and why.
public struct StanceJudgement: Hashable, Sendable {
    /// The stance. Context where the judge is not sure.
    public var stance: Evidence.Stance
    /// How sure it is of the stance, 0 to 1.
    public var score: Double
    /// What decided, for people to check by eye; the weightiest first.
    public var reasons: [String]
    /// How likely each is: supports, conflicts, context.
    public var likelihoods: [Double]
    /// Where the claim was right for its time: the day since when it no longer is.
    public var overtaken: CalendarDate?
    /// What was compared, the weightiest first.
    public var comparisons: [Comparison] = []
    /// To which side the wording leans where no comparison decides: an order to look at passages in, and no stance.
    public var lean: Evidence.Stance?

    /// Whether something was compared that decides the stance.
    public var isDecided: Bool { comparisons.contains { $0.outcome != .incomparable } }

    /// How likely the stance is to be right, for a passage that was found with this score for its words.
    public func score(found: Double) -> Double {
        let score = isDecided ? self.score : self.score * (0.5 + 0.5 * min(1, max(0, found)))
        return (min(1, max(0, score)) * 100).rounded() / 100
    }
}
