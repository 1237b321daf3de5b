/// One checkable statement in our words, with the places where it appears.
public struct Claim: Hashable, Sendable {
    /// What kind of statement a claim is, which decides how it is checked.
    public enum Kind: String, Sendable, CaseIterable {
        /// Something happened, or is so, at some time.
        case event
        /// How many, how much, how often.
        case quantity
        /// More, less, first, twenty times.
        case comparison
        /// One thing follows from another.
        case causal
        /// What a law, a treaty or a rule says.
        case legal
        /// A judgement or a forecast.
        case opinion
    }

    /// The statement, in our own words; not empty.
    public var statement: String
    /// What kind of statement it is.
    public var kind: Kind
    /// The time that it is about; nil when it is about none.
    public var about: DateSpan?
    /// Words to find it by, each once, in the order given.
    public var tags: [String]

    /// A checkable statement.
    public init(statement: String, kind: Kind, about: DateSpan? = nil, tags: [String] = []) {
        self.statement = statement
        self.kind = kind
        self.about = about
        self.tags = tags
    }
}

/// A place where a claim is made: an article, the words it is made in, and who is said to say it.
public struct Appearance: Hashable, Sendable {
    /// The edition of the article, named by its SHA-256.
    public var article: Digest
    /// The words it is made in.
    public var selector: Selector
    /// Who says it there, through whom.
    public var attribution: Attribution

    /// A place where a claim is made.
    public init(article: Digest, selector: Selector, attribution: Attribution) {
        self.article = article
        self.selector = selector
        self.attribution = attribution
    }
}

/// How two claims belong together.
public enum ClaimRelation: String, Sendable, CaseIterable {
    /// They state the same fact, perhaps in other words.
    case same
    /// One bears on the other.
    case related
}
