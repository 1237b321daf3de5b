import ClaimLedger
import ClaimModel
import ProvenanceReport

extension IndependentOrigins {
    /// Counts the origins of a claim's accepted evidence. Pieces of one document have one origin, and so have
    /// documents that reprint each other or credit one agency.
    ///
    /// - Parameters:
    ///   - claim: The claim.
    ///   - passages: The quotes in their passages, as far as they are known.
    /// - Returns: nil for a claim without accepted evidence that speaks for or against it.
    init?(of claim: TrackedClaim, in state: LedgerState, passages: [RecordID: QuoteInContext]) {
        let weighed = claim.supporting + claim.conflicting
        guard !weighed.isEmpty else { return nil }
        // One document is one origin, whatever the edition.
        var origins: [RecordID: String] = [:]
        for tracked in weighed {
            let document = state.document(edition: tracked.evidence.source)
            origins[tracked.record] = document?.id.name ?? tracked.evidence.source.hex
        }
        var reasons: [String] = []
        for shared in SharedOrigin.among(weighed, in: state, passages: passages) {
            let names = shared.evidence.compactMap { origins[$0] }
            guard let first = names.first, Set(names).count > 1 else { continue }
            for (record, name) in origins where names.contains(name) { origins[record] = first }
            let pieces = claim.evidence.enumerated().filter { shared.evidence.contains($0.element.record) }
                .map { "E\($0.offset + 1)" }.joined(separator: ", ")
            reasons.append("\(pieces) have one origin: they \(shared.reason).")
        }
        self.init(
            supporting: Set(claim.supporting.compactMap { origins[$0.record] }).count,
            conflicting: Set(claim.conflicting.compactMap { origins[$0.record] }).count,
            reasons: reasons
        )
    }
}
