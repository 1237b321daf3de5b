public import ClaimLedger

/// Why claims are split or stale, in the sentences that reports show.
public struct StandingSentences: Sendable {
    private let cards: CardBuilder

    /// Sentences about the claims of this ledger.
    ///
    /// - Parameter rules: The house's rules, which the state follows already.
    public init(_ state: LedgerState, _ rules: HouseRules = HouseRules()) {
        var input = ReportInput(state: state)
        input.rules = rules
        cards = CardBuilder(input, claimsWithCards: [], tree: MerkleTree([]))
    }

    /// Why this claim is provisional, split or stale, a sentence a reason; empty when it is neither.
    public func of(_ claim: TrackedClaim) -> [String] {
        cards.reasons(claim, cards.references(claim)).map(\.text)
    }
}
