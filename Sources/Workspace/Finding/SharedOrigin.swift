public import ClaimLedger
import ClaimModel
import EvidenceFinding
public import ProvenanceReport

/// Evidence that comes from one place: it counts as one source.
public struct SharedOrigin: Sendable {
    /// The records of the evidence, in order.
    public let evidence: [RecordID]
    /// What it has in common.
    public let reason: String

    /// For people: "3 sources, one origin: 1a2b, 3c4d, 5e6f credit AFP".
    public var sentence: String {
        let ids = evidence.map(\.short).joined(separator: ", ")
        return "\(evidence.count) sources, one origin: \(ids) \(reason)"
    }

    /// Finds such evidence.
    ///
    /// - Parameters:
    ///   - evidence: The evidence that is looked at, of one claim.
    ///   - passages: The quotes in their passages, as far as they are known.
    public static func among(
        _ evidence: [TrackedEvidence],
        in state: LedgerState,
        passages: [RecordID: QuoteInContext]
    ) -> [SharedOrigin] {
        let sources = evidence.map { tracked -> OriginText in
            let document = state.document(edition: tracked.evidence.source)
            let metadata = document?.editions.first { $0.document.edition == tracked.evidence.source }?
                .document
                .metadata
            let quote = passages[tracked.record]
            let words = tracked.evidence.selector.quote.exact
            let text = quote.map { $0.before + $0.quote + $0.after } ?? words
            return OriginText(
                text: text,
                credits: [metadata?.publisher].compactMap(\.self) + (metadata?.creators ?? []).map(\.name)
            )
        }
        return originGroups(sources).map { group in
            SharedOrigin(evidence: group.members.map { evidence[$0].record }, reason: group.reason)
        }
    }
}
