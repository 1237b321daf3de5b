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

    /// A passage.
    public init(
        text: String,
        before: String? = nil,
        after: String? = nil,
        documentTitle: String? = nil,
        documentDate: CalendarDate? = nil
    ) {
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
}
