import ClaimLedger
import ClaimModel
import ProvenanceReport

extension IndependentOrigins {
    /// Counts the origins of a claim's accepted evidence. Documents of one publisher or writer have one origin, and so have
    /// those of which one copies the other, or that credit one agency.
    ///
    /// - Parameters:
    ///   - claim: The claim.
    ///   - texts: The quotes in their passages and the sources' texts, as far as they are known.
    /// - Returns: nil for a claim without accepted evidence that speaks for or against it.
    init?(of claim: TrackedClaim, in state: LedgerState, texts: EvidenceTexts) {
        let weighed = claim.supporting + claim.conflicting
        guard !weighed.isEmpty else { return nil }
        // An article does not bear out its own claim.
        let articles = Set(
            claim.appearances.compactMap { state.document(edition: $0.appearance.article)?.id }
        )
        let own = weighed.filter { tracked in
            state.document(edition: tracked.evidence.source).map { articles.contains($0.id) } ?? false
        }
        let counted = weighed.filter { tracked in !own.contains { $0.record == tracked.record } }
        var origins: [RecordID: String] = [:]
        for tracked in counted {
            // One edition of a document does not bear out the other.
            origins[tracked.record] =
                state.document(edition: tracked.evidence.source)?.id.name ?? tracked.evidence.source.hex
        }
        var reasons = own.map { "\($0.label) is of the article that makes the claim, and does not count." }
        for shared in SharedOrigin.among(counted, in: state, texts: texts) {
            guard let first = shared.evidence.first.flatMap({ origins[$0] }) else { continue }
            for record in shared.evidence { origins[record] = first }
            reasons.append(shared.sentence + ".")
        }
        self.init(
            supporting: Set(claim.supporting.compactMap { origins[$0.record] }).count,
            conflicting: Set(claim.conflicting.compactMap { origins[$0.record] }).count,
            reasons: reasons
        )
    }
}
