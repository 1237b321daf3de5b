public import ClaimLedger

/// Why claims are split or stale, in the sentences that reports show.
public struct StandingSentences: Sendable {
    private let cards: CardBuilder

    /// Sentences about the claims of this ledger.
    public init(_ state: LedgerState) {
        cards = CardBuilder(ReportInput(state: state), claimsWithCards: [], tree: MerkleTree([]))
    }

    /// Why this claim is split or stale, a sentence a reason; empty when it is neither.
    public func of(_ claim: TrackedClaim) -> [String] {
        cards.reasons(claim, cards.references(claim)).map(\.text)
    }
}
