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

    /// What a claim states of amounts, computed from those in the quoted words of its evidence: only where all operands
    /// stand in the words that the report marks. Where it does not agree with the stance that a person chose, it is put
    /// as a question.
    private func workings(for claim: TrackedClaim) -> [RecordID: [String]] {
        guard let relations = StatedRelations(in: claim.claim.statement, about: claim.claim.about) else {
            return [:]
        }
        var workings: [RecordID: [String]] = [:]
        for evidence in claim.supporting + claim.conflicting {
            guard let quote = quotes[evidence.record], relations.mayHold(quote.quote) else { continue }
            let document = state.document(edition: evidence.evidence.source)?.newest
            let found = relations.workings(
                in: JudgedPassage(
                    text: quote.quote,
                    documentTitle: document?.metadata.title,
                    documentDate: document?.metadata.published,
                    publisher: document?.metadata.publisher
                )
            )
            guard let first = found.first, let working = first.working else { continue }
            let agrees = (first.outcome == .agrees) == (evidence.evidence.stance == .supports)
            workings[evidence.record] = [
                agrees ? working : "to be checked, for it speaks against the stance: \(working)"
            ]
        }
        return workings
    }
}
