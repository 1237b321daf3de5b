import ClaimLedger
import ClaimModel
import EvidenceFinding
import ProvenanceReport
import System

extension ReportInput {
    /// Counts the origins of claims' evidence, and computes what the claims state of amounts from it.
    mutating func weigh(_ claims: [TrackedClaim]) {
        let stretch = 256
        let material = self
        let weighed = concurrentMap((claims.count + stretch - 1) / stretch) { number in
            claims[number * stretch..<min(claims.count, (number + 1) * stretch)].map { claim in
                (
                    claim: claim.record,
                    origins: IndependentOrigins(of: claim, in: material.state, passages: material.quotes),
                    workings: material.workings(for: claim),
                    figure: material.figure(of: claim)
                )
            }
        }
        for weighed in weighed.joined() {
            origins[weighed.claim] = weighed.origins
            workings.merge(weighed.workings) { $1 }
            figures[weighed.claim] = weighed.figure
        }
    }

    /// What a claim states of amounts, computed from those in the passages of its evidence.
    private func workings(for claim: TrackedClaim) -> [RecordID: [String]] {
        guard let relations = StatedRelations(in: claim.claim.statement) else { return [:] }
        var workings: [RecordID: [String]] = [:]
        for evidence in claim.supporting + claim.conflicting {
            guard let quote = quotes[evidence.record] else { continue }
            let found = relations.plausibleWorkings(in: quote.before + quote.quote + quote.after)
            if !found.isEmpty { workings[evidence.record] = found.map(\.reason) }
        }
        return workings
    }
}
