import ClaimLedger
import ClaimModel
import EvidenceFinding
public import ProvenanceReport

/// What documents say where evidence quotes them.
public struct EvidenceTexts: Sendable {
    /// The quotes with what stands around them, by the records that brought them in.
    public internal(set) var quotes: [RecordID: QuoteInContext] = [:]
    /// The texts of sources, made ready to be compared with one another, by their editions.
    var copies: [Digest: CopiedText] = [:]
}

extension TrackedClaim {
    /// The editions whose texts are worth comparing: those of accepted evidence for or against, where they are several.
    var comparedEditions: Set<Digest> {
        let editions = Set((supporting + conflicting).map(\.evidence.source))
        return editions.count > 1 ? editions : []
    }
}
