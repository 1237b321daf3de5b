import ClaimLedger
import ClaimModel
import EvidenceFinding
import ProvenanceReport
import System

extension ReportInput {
    /// Counts the origins of claims' evidence, and computes what the claims state of amounts from it.
    mutating func weigh(_ claims: [TrackedClaim], _ texts: EvidenceTexts) {
        let stretch = 256
        let material = self
        let weighed = concurrentMap((claims.count + stretch - 1) / stretch) { number in
            claims[number * stretch..<min(claims.count, (number + 1) * stretch)].map { claim in
                (
                    claim: claim.record,
                    origins: IndependentOrigins(of: claim, in: material.state, texts: texts),
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

    /// What a claim states of amounts, computed from those in the words of its evidence that the report shows: the quote and
    /// what stands around it. The operands are named with it, to be found there. Where it does not agree with the stance
    /// that a person chose, it is put as a question.
    private func workings(for claim: TrackedClaim) -> [RecordID: [String]] {
        guard let relations = StatedRelations(in: claim.claim.statement, about: claim.claim.about) else {
            return [:]
        }
        var workings: [RecordID: [String]] = [:]
        for evidence in claim.supporting + claim.conflicting {
            guard let quote = quotes[evidence.record], quote.range != nil else { continue }
            let shown = Self.shown(quote)
            guard relations.mayHold(shown) else { continue }
            let document = state.document(edition: evidence.evidence.source)?.newest
            let found = relations.workings(
                in: JudgedPassage(
                    text: shown,
                    documentTitle: document?.metadata.title,
                    documentDate: document?.metadata.published,
                    publisher: document?.metadata.publisher
                )
            )
            guard let first = found.first, let computed = first.working,
                first.passage.allSatisfy({ $0.bytes != nil })
            else { continue }
            let operands = first.passage.map { "“\($0.words)”" }.joined(separator: " and ")
            let working = "\(computed); from \(operands) in the text shown"
            let agrees = first.isComputedEqual == (evidence.evidence.stance == .supports)
            workings[evidence.record] = [
                agrees ? working : "to be checked, for it speaks against the stance: \(working)"
            ]
        }
        return workings
    }

    /// The quote with what is shown around it, but for words that the cut may have gone through.
    private static func shown(_ quote: QuoteInContext) -> String {
        var before = Substring(quote.before)
        var after = Substring(quote.after)
        if before.hasPrefix("…") { before = before.drop { !$0.isWhitespace } }
        if after.hasSuffix("…") {
            after = after.lastIndex(where: \.isWhitespace).map { after[..<$0] } ?? ""
        }
        return "\(before)\(quote.quote)\(after)"
    }
}
