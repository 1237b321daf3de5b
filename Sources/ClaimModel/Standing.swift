/// Where a claim stands, as follows from its reviews. Nobody sets it.
public enum Standing: String, Sendable, CaseIterable {
    /// Nobody has reviewed it.
    case unreviewed
    /// Its reviews say verified.
    case verified
    /// Its reviews say disputed.
    case disputed
    /// Its reviews say that it misleads: its words may hold, and what they make one believe does not.
    case misleading
    /// Its reviews say that it leaves out what one must know to read it rightly.
    case missingContext = "missing context"
    /// Its reviews say that the evidence does not decide it.
    case unverifiable
    /// Its reviews say that it can't be checked.
    case notCheckable = "not checkable"
    /// It has a verdict, and fewer reviewers stand behind it than the house wants.
    case provisional
    /// Reviewers who did not see each other's reviews disagree.
    case split
    /// Reviewers disagree, and one of them had seen the other's review.
    case contested
    /// It was reviewed, and its evidence or its article changed since.
    case stale

    /// A sign that tells standings apart without colour, in terminals and reports; the word stands beside it.
    public var symbol: String {
        switch self {
        case .unreviewed: "○"
        case .verified: "✓"
        case .disputed: "✕"
        case .misleading: "≈"
        case .missingContext: "∅"
        case .unverifiable: "?"
        case .notCheckable: "–"
        case .provisional: "◐"
        case .split: "≠"
        case .contested: "⇄"
        case .stale: "↻"
        }
    }

    /// The standing of a verdict that holds; nil where none does, or not yet.
    public var verdict: Verdict? { Verdict.allCases.first { Standing($0) == self } }

    /// The standing that a single verdict gives.
    public init(_ verdict: Verdict) {
        switch verdict {
        case .verified: self = .verified
        case .disputed: self = .disputed
        case .misleading: self = .misleading
        case .missingContext: self = .missingContext
        case .unverifiable: self = .unverifiable
        case .notCheckable: self = .notCheckable
        }
    }
}

/// Why a claim is provisional, split, contested or stale.
public enum StandingReason: Hashable, Sendable {
    /// These people stand behind the verdict, and so many are wanted.
    case reviewersWanted(Verdict, by: [String], wanted: Int)
    /// These reviews did not see each other, and differ.
    case reviewsDiffer([RecordID])
    /// These reviews differ, and at least one was given with another in sight.
    case reviewsContested([RecordID])
    /// These reviews differ, and a settlement keeps them all.
    case allKept(settlement: RecordID)
    /// These settlements did not see each other, and keep different reviews: neither settles anything.
    case settlementsDiffer([RecordID])
    /// This evidence speaks against the verdict and is of a day after the one the verdict holds as of.
    case overtaken(evidence: RecordID, date: CalendarDate, asOf: CalendarDate)
    /// The verdict rests on this evidence, and it was rejected or withdrawn afterwards.
    case evidenceDropped(RecordID)
    /// The verdict rests on this evidence, and its quote fared so in a newer edition of the source.
    case sourceChanged(evidence: RecordID, edition: Digest, outcome: AnchorOutcome)
    /// The claim's quote fared so in a newer edition of the article.
    case articleChanged(edition: Digest, outcome: AnchorOutcome)
    /// The verdict rests on this evidence, and this edition of its source was withdrawn afterwards.
    case sourceWithdrawn(evidence: RecordID, edition: Digest)
    /// This edition of the article, in which the claim appears, was withdrawn after the review.
    case articleWithdrawn(edition: Digest)
    /// The claim was revised after the review.
    case claimRevised(RecordID)
}
