import ClaimModel
import TextReading

/// What became of a quote in a text: how it was found, where, and what else came close.
public struct Anchor: Hashable, Sendable {
    /// A place in the text that a quote may mean.
    public struct Candidate: Hashable, Sendable {
        /// The place, in code points of the text.
        public let range: CodePointRange
        /// How much of the quote reads the same there, 0 to 1.
        public let score: Double

        /// A place with its score, 0 to 1.
        public init(range: CodePointRange, score: Double) {
            self.range = range
            self.score = score
        }
    }

    /// Whether it is where it was, elsewhere or slightly different, in several places, or nowhere.
    public var outcome: AnchorOutcome
    /// Where it stands, in code points of the text. When ambiguous, the best of the places, for a person to look
    /// at and not to be relied on; nil when orphaned.
    public var range: CodePointRange?
    /// How much of the quote reads the same there, 0 to 1. Typography counts for nothing, so it is 1 wherever
    /// the quote reads the same; 0 when orphaned.
    public var score: Double
    /// The next best place. When orphaned, the place that came closest and was turned down, if any.
    public var runnerUp: Candidate?
    /// Why the place that came closest was turned down, where its words mean something else: another number, unit, scale,
    /// direction, name, a negation, an opposite. Only of an orphaned quote.
    public var change: MeaningChange?

    /// What became of a quote.
    public init(
        outcome: AnchorOutcome,
        range: CodePointRange?,
        score: Double,
        runnerUp: Candidate? = nil,
        change: MeaningChange? = nil
    ) {
        self.outcome = outcome
        self.range = range
        self.score = score
        self.runnerUp = runnerUp
        self.change = change
    }
}
