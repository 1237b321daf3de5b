public import ClaimModel

/// A claim as stance is judged on it.
public struct JudgedClaim: Sendable {
    /// What it states.
    public var statement: String
    /// The words in which the article makes it.
    public var quote: String?
    /// The time that it is about.
    public var about: CalendarDate?
    /// When the article was published.
    public var articleDate: CalendarDate?

    /// A claim.
    public init(
        statement: String,
        quote: String? = nil,
        about: CalendarDate? = nil,
        articleDate: CalendarDate? = nil
    ) {
        self.statement = statement
        self.quote = quote
        self.about = about
        self.articleDate = articleDate
    }
}

/// A passage as stance is judged on it.
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
public struct StanceJudgement: Sendable {
    /// The stance.
    public var stance: Evidence.Stance
    /// How sure it is, 0 to 1.
    public var score: Double
    /// Why, for people.
    public var reasons: [String]
}

/// Judges what a passage does to a claim. This one never takes a side: all is context.
public struct StanceJudge: Sendable {
    /// A judge.
    public init() {}

    /// What the passage does to the claim.
    public func judge(_ claim: JudgedClaim, _ passage: JudgedPassage) -> StanceJudgement {
        StanceJudgement(stance: .context, score: 0, reasons: [])
    }
}
