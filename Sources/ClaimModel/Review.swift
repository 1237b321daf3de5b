/// What a reviewer decides about a claim.
public enum Verdict: String, Sendable, CaseIterable {
    /// The evidence bears it out.
    case verified
    /// The evidence speaks against it, in whole or in an essential part.
    case disputed
    /// It could be checked, but the evidence to be had does not decide it.
    case unverifiable
    /// It can't be checked: a forecast without a date or a measure, a taste, a private remark.
    case notCheckable = "not checkable"

    /// The stance of the accepted evidence that this verdict wants to rest on; nil when it wants none.
    public var wantedStance: Evidence.Stance? {
        switch self {
        case .verified: .supports
        case .disputed: .conflicts
        case .unverifiable, .notCheckable: nil
        }
    }

    /// Whether a passage of this stance speaks against this verdict.
    public func isContradicted(by stance: Evidence.Stance) -> Bool {
        switch self {
        case .verified: stance == .conflicts
        case .disputed: stance == .supports
        case .unverifiable, .notCheckable: false
        }
    }
}

/// A verdict with its reasons: by whom is the record's business, the rest stands here.
public struct Review: Hashable, Sendable {
    /// The verdict.
    public var verdict: Verdict
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
        withoutEvidence: String? = nil
    ) {
        self.verdict = verdict
        self.rationale = rationale
        self.evidence = evidence
        self.asOf = asOf
        self.withoutEvidence = withoutEvidence
    }
}
