/// Who says it, through whom: the chain from the article's own voice to the original speaker.
public struct Attribution: Hashable, Sendable {
    /// How one link of the chain passes on what is said.
    public enum Mode: String, Sendable, CaseIterable {
        /// The link says it itself, without naming anyone else.
        case ownVoice = "own voice"
        /// The link is quoted word for word.
        case directQuote = "direct quote"
        /// The link's words are reported, not quoted.
        case indirectSpeech = "indirect speech"
        /// The link has no name: "sources", "officials".
        case unnamed
    }

    /// What a link does with the statement that the claim quotes.
    ///
    /// Whoever denies that the budget doubled has not said that it doubled.
    public enum Act: String, Sendable, CaseIterable {
        case said, denied, asked, demanded, predicted, promised
    }

    /// What a link's name stands for.
    public enum Kind: String, Sendable, CaseIterable {
        case person, organisation
        /// A post whoever holds it: "the foreign ministry's spokesman".
        case office
        /// Several people without names: "residents", "three officials".
        case group
        case unknown
    }

    /// One voice in the chain.
    public struct Link: Hashable, Sendable {
        /// The name, or for an unnamed link how the article describes it; not empty.
        public var name: String
        /// What the article or the checker says the person is; may be missing.
        public var role: String?
        /// How the words of this link reach the one before it.
        public var mode: Mode
        /// What the name stands for.
        public var kind: Kind
        /// What the link does with the statement.
        public var act: Act

        /// One voice in the chain.
        public init(
            name: String,
            role: String? = nil,
            mode: Mode,
            kind: Kind = .unknown,
            act: Act = .said
        ) {
            self.name = name
            self.role = role
            self.mode = mode
            self.kind = kind
            self.act = act
        }

        /// The voice of an article that names neither an author nor a publisher.
        public static let unknownVoice = Link(name: "unknown", mode: .ownVoice)

        /// The mode, and what was done where that is more than to say it: "indirect speech, denied".
        public var manner: String {
            act == .said ? mode.rawValue : "\(mode.rawValue), \(act.rawValue)"
        }
    }

    /// From the article's voice, which comes first, to the original speaker, who comes last.
    public var links: [Link]

    /// A chain of voices, the article's first.
    public init(_ links: [Link]) { self.links = links }

    /// The original speaker: the end of the chain; nil when nobody is named.
    public var speaker: Link? { links.last }
}
