extension ProvenanceReport {
    /// Why the claims of this report are split or stale, a sentence a reason; empty when none is.
    public var standingSentences: [String] { cards.flatMap { $0.reasons.map(\.text) } }
}
