/// A passage of a source, linked to a claim with a stance.
public struct Evidence: Hashable, Sendable {
    /// What the passage does to the claim.
    public enum Stance: String, Sendable, CaseIterable {
        /// It speaks for the claim.
        case supports
        /// It speaks against the claim.
        case conflicts
        /// It helps to read the claim, and speaks neither for nor against it.
        case context

        /// What a passage of this stance does, before the name of a claim: "conflicts with".
        public var phrase: String {
            switch self {
            case .supports: "supports"
            case .conflicts: "conflicts with"
            case .context: "is context for"
            }
        }
    }

    /// How much the passage weighs, in the eyes of who attached it.
    public enum Strength: String, Sendable, CaseIterable {
        /// A primary source, or an independent one of good standing.
        case strong
        /// A report at second hand.
        case medium
        /// A partisan, careless or much repeated one.
        case weak
    }

    /// Who put the passage and the claim together.
    public enum Origin: Hashable, Sendable {
        /// A person, who is the author of the record.
        case person
        /// The finder, with the reasons it shows and its score, 0 to 1.
        case finder(reasons: [String], score: Double)
        /// The archived document itself, which says which claim its passage bears on.
        case document
    }

    /// Whether a person stands behind it.
    public enum State: String, Sendable, CaseIterable {
        /// Found by a machine, and not looked at yet.
        case proposed
        /// A person stands behind it.
        case accepted
        /// A person looked at it and does not stand behind it.
        case rejected
        /// It was attached and taken back.
        case withdrawn
    }

    /// The edition of the source, named by its SHA-256.
    public var source: Digest
    /// The passage's words.
    public var selector: Selector
    /// What the passage does to the claim.
    public var stance: Stance
    /// Who put the two together.
    public var origin: Origin
    /// What the passage says, in our words; may be missing.
    public var summary: String?
    /// How much it weighs; may be missing.
    public var strength: Strength?
    /// Why it weighs so much or so little, in our words; may be missing.
    public var strengthNote: String?
    /// The date that it speaks for: when the source was published unless a person says otherwise.
    public var date: CalendarDate?

    /// A passage linked to a claim.
    public init(
        source: Digest,
        selector: Selector,
        stance: Stance,
        origin: Origin = .person,
        summary: String? = nil,
        strength: Strength? = nil,
        strengthNote: String? = nil,
        date: CalendarDate? = nil
    ) {
        self.source = source
        self.selector = selector
        self.stance = stance
        self.origin = origin
        self.summary = summary
        self.strength = strength
        self.strengthNote = strengthNote
        self.date = date
    }
}
