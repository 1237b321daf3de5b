import ClaimLedger
public import ClaimModel
import EvidenceFinding

extension WorkspaceReading {
    /// What a comparison of a claim with the quoted words of a piece of evidence says against a stance; nil where nothing
    /// was compared, or it agrees.
    ///
    /// - Parameters:
    ///   - name: The evidence, by its label or the first digits of its id.
    ///   - claim: The claim that has it; any when nil.
    ///   - stance: The stance that is to be taken; what was proposed when nil.
    public func objection(
        toAccepting name: String,
        of claim: String? = nil,
        as stance: Evidence.Stance? = nil
    ) throws(WorkspaceError) -> String? {
        let named = try claim.map { name throws(WorkspaceError) in try self.claim(named: name) }
        let (claim, tracked) = try evidence(named: name, of: named)
        let wanted = stance ?? tracked.evidence.stance
        let document = state.document(edition: tracked.evidence.source)?.newest
        let first = claim.appearances.first?.appearance
        let article = first.flatMap { state.document(edition: $0.article)?.newest }
        let judgement = StanceJudge().judge(
            JudgedClaim(
                statement: claim.claim.statement,
                about: claim.claim.about,
                articleDate: article?.metadata.published
            ),
            JudgedPassage(
                text: tracked.evidence.selector.quote.exact,
                documentTitle: document?.metadata.title,
                documentDate: document?.metadata.published,
                publisher: document?.metadata.publisher
            )
        )
        guard judgement.isDecided, judgement.stance != wanted, wanted != .context else { return nil }
        return "the comparison says that it \(judgement.stance.rawValue): " + (judgement.reasons.first ?? "")
    }
}
