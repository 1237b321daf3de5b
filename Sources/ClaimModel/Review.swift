/// What a reviewer decides about a claim.
public enum Verdict: String, Sendable, CaseIterable {
    /// The evidence bears it out.
    case verified
    /// The evidence speaks against it, in whole or in an essential part.
    case disputed
    /// Its words may hold, and what they make one believe does not.
    case misleading
    /// It leaves out what one must know to read it rightly.
    case missingContext = "missing context"
    /// It could be checked, but the evidence to be had does not decide it.
    case unverifiable
    /// It can't be checked: a forecast without a date or a measure, a taste, a private remark.
    case notCheckable = "not checkable"

    /// The stances of accepted evidence of which this verdict wants to rest on one; empty when it wants none.
    public var wantedStances: [Evidence.Stance] {
        switch self {
        case .verified: [.supports]
        case .disputed: [.conflicts]
        case .misleading, .missingContext: [.context, .conflicts]
        case .unverifiable, .notCheckable: []
        }
    }

    /// Whether a passage of this stance speaks against this verdict.
    public func isContradicted(by stance: Evidence.Stance) -> Bool {
        switch self {
        case .verified: stance == .conflicts
        case .disputed: stance == .supports
        case .misleading, .missingContext, .unverifiable, .notCheckable: false
        }
    }
}

/// A verdict with its reasons: by whom is the record's business, the rest stands here.
public struct Review: Hashable, Sendable {
    /// The verdict.
    public var verdict: Verdict
    /// The id of the house's own verdict, of which `verdict` is the base; nil where the reviewer gave one of the
    /// base verdicts. What it is called follows from the workspace's settings.
    public var houseVerdict: String?
    /// Why, in the reviewer's words; not empty.
    public var rationale: String
    /// The evidence it rests on, by the records that brought it in.
    public var evidence: [RecordID]
    /// The date that the verdict holds as of. What comes to light of later days may overtake it.
    public var asOf: CalendarDate
    /// Why it rests on no evidence, where it should and does not; nil otherwise.
    public var withoutEvidence: String?

    /// A verdict with its reasons.
    public init(
        verdict: Verdict,
        rationale: String,
        evidence: [RecordID],
        asOf: CalendarDate,
        withoutEvidence: String? = nil,
        houseVerdict: String? = nil
    ) {
        self.verdict = verdict
        self.houseVerdict = houseVerdict
        self.rationale = rationale
        self.evidence = evidence
        self.asOf = asOf
        self.withoutEvidence = withoutEvidence
    }
}

/// How a disagreement between reviewers was ended, and why.
public struct Settlement: Hashable, Sendable {
    /// The reviews that stood side by side, by their records.
    public var reviews: [RecordID]
    /// Those of them that hold from now on: of one verdict, or all of them where the disagreement itself is kept.
    public var holding: [RecordID]
    /// Why, in the words of who settled it; not empty.
    public var reason: String

    /// The end of a disagreement.
    public init(of reviews: [RecordID], holding: [RecordID], reason: String) {
        self.reviews = reviews
        self.holding = holding
        self.reason = reason
    }
}
