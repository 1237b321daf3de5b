import ClaimModel
import Workspace

extension WorkspaceEditor {
    /// Looks in the archive for what bears on claims that were just recorded, proposes it, and says how much there is.
    mutating func proposeEvidence(forRecorded claims: [ClaimID]) throws(WorkspaceError) {
        guard !claims.isEmpty else { return }
        let outcome: FindOutcome
        do throws(WorkspaceError) { outcome = try find(FindRequest(claims: claims.map(\.name))) } catch {
            let error = afterRecording(error)
            // What is wrong with the index or an archived file does not unmake the claim: the command did what it was asked.
            guard case .unfinished = error, error.category != .storage else { throw error }
            let names = claims.map(\.name).joined(separator: " ")
            Terminal.standardError.write(
                "assay: warning: \(error)\n    Once that is mended, 'assay find \(names)' looks for evidence.\n"
            )
            return
        }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
        guard !outcome.proposals.isEmpty else { return }
        let count = outcome.proposals.count
        let passages = "\(count) \(count == 1 ? "passage" : "passages") as evidence"
        Terminal.standardError.write(
            isRehearsal ? "would propose \(passages)\n" : "proposed \(passages): assay proposals lists them\n"
        )
    }

    /// Says how many waiting proposals of a claim were found for it as it read before it was revised.
    mutating func tellOutdatedProposals(of name: String) throws(WorkspaceError) {
        let claim = try reading().claim(named: name)
        let count = claim.evidence.count { $0.state == .proposed && $0.earlierClaim != nil }
        guard count > 0 else { return }
        let proposals = count == 1 ? "1 waiting proposal was" : "\(count) waiting proposals were"
        Terminal.standardError.write(
            "\(proposals) found for the claim as it read before: assay find \(claim.id) judges anew\n"
        )
    }
}
