import ClaimLedger
import ClaimModel

/// A claim with all that a report shows of it.
struct ClaimCard: Hashable, Sendable {
    let id: ClaimID
    let record: RecordID
    let claim: Claim
    let standing: Standing
    /// Why it is provisional, split or stale.
    let reasons: [Remark]
    let appearances: [AppearanceCard]
    /// The verdicts that hold now.
    let verdicts: [VerdictCard]
    /// Verdicts that were replaced or taken back.
    let earlierVerdicts: [VerdictCard]
    /// All evidence in the order in which it came in.
    let evidence: [EvidenceCard]
    /// For each verdict that evidence can speak against, the strongest that does.
    let oppositions: [Opposition]
    /// What is missing, in plain words.
    let gaps: [Remark]
    let links: [LinkCard]
    let notes: [TrackedNote]
    let history: [HistoryEntry]
    /// That the claim and the verdicts that hold are in the ledger whose root the report names.
    let inclusion: [InclusionProof]
    /// Why it was taken back; nil when it stands.
    let withdrawn: String?
    /// How many origins its evidence has that do not repeat one another; nil where nobody worked it out.
    let origins: IndependentOrigins?
    /// What it states of a quantity, beside what its sources give; nil where nothing can be compared so.
    let figure: ClaimFigure?

    /// The claim as it is named outside its card.
    var mention: ClaimMention {
        ClaimMention(
            id: id,
            statement: claim.statement,
            standing: standing,
            reasons: [],
            isWithdrawn: withdrawn != nil,
            hasCard: true
        )
    }

    /// Who said it in the first place, as far as the first appearance tells.
    var speaker: Attribution.Link? { appearances.first?.attribution.speaker }

    /// The accepted evidence of a stance, the strongest first.
    func accepted(_ stance: Evidence.Stance) -> [EvidenceCard] {
        evidence.filter { $0.state == .accepted && $0.evidence.stance == stance }
            .sorted { $0.outweighs($1) }
    }

    /// The places in `evidence` of the accepted evidence of a stance, the strongest first.
    func places(ofAccepted stance: Evidence.Stance) -> [Int] {
        evidence.indices.filter { evidence[$0].state == .accepted && evidence[$0].evidence.stance == stance }
            .sorted { evidence[$0].outweighs(evidence[$1]) }
    }

    /// Whether a verdict rests on every piece that a person stands behind, and there are more than a few.
    func restsOnAll(_ verdict: VerdictCard) -> Bool {
        let accepted = evidence.indices.filter { evidence[$0].state == .accepted }
        guard accepted.count > 3, verdict.review.evidence.count == accepted.count else { return false }
        let basis = Set(verdict.review.evidence)
        return accepted.allSatisfy { basis.contains(evidence[$0].record) }
    }

    /// The evidence of a state in which nobody stands behind it.
    func setApart(_ state: Evidence.State) -> [EvidenceCard] { evidence.filter { $0.state == state } }
}

/// A sentence, and the record that it speaks of.
struct Remark: Hashable, Sendable {
    let text: String
    /// The evidence that it speaks of, if any.
    let evidence: RecordID?
    /// The sort of gap that it names, if it names one.
    let gap: GapKind?

    init(_ text: String, evidence: RecordID? = nil, gap: GapKind? = nil) {
        self.text = text
        self.evidence = evidence
        self.gap = gap
    }
}

/// A quote as it is shown.
struct QuoteCard: Hashable, Sendable {
    /// What became of it; nil where it was not looked up.
    let outcome: AnchorOutcome?
    let before: String
    let quote: String
    let after: String
    /// The quote as it was recorded, where the document reads otherwise; nil where it does not.
    let recordedAs: String?
    /// Where it was recorded to stand.
    let selector: Selector
    /// Where it stands in the edition it was recorded from.
    let range: CodePointRange?
    /// The same in UTF-16 units.
    let utf16Range: Range<Int>?
    /// What became of it in the newest edition of its document, where there is a newer one.
    let requoted: Remark?
}

/// A place where a claim appears.
struct AppearanceCard: Hashable, Sendable {
    let record: RecordID
    let edition: Digest
    /// The article, shared by the cards that name it.
    let sharedArticle: SharedDocument?
    let quote: QuoteCard
    let attribution: Attribution

    /// The article; nil when no ledger records it.
    var article: Document? { sharedArticle?.document }
}

/// Evidence with its source.
struct EvidenceCard: Hashable, Sendable {
    let record: RecordID
    /// Its short name within the claim, which commands take.
    let label: String
    /// Its number within the claim, counted from 1 in the order in which it came in.
    let number: Int
    let evidence: Evidence
    let state: Evidence.State
    let by: String
    /// The source, shared by the cards that name it.
    let sharedSource: SharedDocument?
    let quote: QuoteCard
    /// What was decided about it, in words.
    let decisions: [String]
    /// What the claim states of two amounts, computed from those in the passage.
    let workings: [String]
    /// What stands before the finder's reasons: that somebody decided otherwise, or that they are of other words of the
    /// claim; nil where they stand by themselves.
    let finderNote: String?

    /// The source; nil when no ledger records it.
    var source: Document? { sharedSource?.document }

    /// What it says in our words, unless the quote's surroundings say the very same: a source note is in our words too.
    var shownSummary: String? { evidence.summary.flatMap { quote.before.contains($0) ? nil : $0 } }

    /// Who published the source, or the best name that there is for it.
    var publisher: String { sharedSource?.publisher ?? SourceText.publisher(nil) }

    /// Whether it weighs more than the other: by strength, then by the later date, then as the earlier to come.
    func outweighs(_ other: EvidenceCard) -> Bool {
        let (mine, others) = (
            StandingText.weight(evidence.strength), StandingText.weight(other.evidence.strength)
        )
        if mine != others { return mine > others }
        switch (evidence.date, other.evidence.date) {
        case (let date?, let otherDate?) where date != otherDate: return date > otherDate
        case (_?, nil): return true
        case (nil, _?): return false
        default: return number < other.number
        }
    }
}

/// The strongest evidence against a verdict.
struct Opposition: Hashable, Sendable {
    let verdict: Verdict
    let evidence: EvidenceReference
}

/// Evidence named outside its own place in the card.
struct EvidenceReference: Hashable, Sendable {
    let record: RecordID
    /// `E3`; nil where the record is no evidence of the claim.
    let label: String?
    /// Publisher and title, or what is known of them.
    let source: String
    /// The publisher alone, or what is known of it.
    let publisher: String
}

/// A verdict as it is shown.
struct VerdictCard: Hashable, Sendable {
    let record: RecordID
    let at: Timestamp
    let by: String
    let review: Review
    /// What the house calls it, where it is a verdict of its own; nil where it is one of the base verdicts.
    let houseLabel: String?
    let evidence: [EvidenceReference]
    /// Why it was taken back; nil when it was not.
    let withdrawn: String?
}

extension VerdictCard {
    /// The verdict as it is read: the house's own word with the verdict under which it counts, or that alone.
    var words: String { houseLabel.map { "\($0) (\(review.verdict.rawValue))" } ?? review.verdict.rawValue }
}

extension [ClaimCard] {
    /// What the house calls those of its own verdicts that stand on these cards, by their ids.
    var verdictLabels: [String: String] {
        var labels: [String: String] = [:]
        for verdict in lazy.flatMap({ $0.verdicts + $0.earlierVerdicts }) {
            if let id = verdict.review.houseVerdict { labels[id] = verdict.houseLabel ?? id }
        }
        return labels
    }
}

/// A link to another claim, with what holds there.
struct LinkCard: Hashable, Sendable {
    /// A verdict that holds there.
    struct Verdict: Hashable, Sendable {
        let by: String
        let verdict: ClaimModel.Verdict
        let asOf: CalendarDate
    }

    let relation: ClaimRelation
    let other: ClaimMention
    let verdicts: [Verdict]
}

/// One record about a claim, in a few words.
struct HistoryEntry: Hashable, Sendable {
    let record: RecordID
    let at: Timestamp
    let by: String
    let kind: String
    let words: String
    /// The same with evidence by its label alone, for where it is shown; nil where no evidence is named.
    let brief: String?
}
