import ClaimModel
import Workspace

extension WorkspaceEditor {
    /// Looks in the archive for what bears on claims that were just recorded, proposes it, and says how much there is.
    mutating func proposeEvidence(forRecorded claims: [ClaimID]) throws(WorkspaceError) {
        guard !claims.isEmpty else { return }
        let outcome: FindOutcome
        do throws(WorkspaceError) { outcome = try find(FindRequest(claims: claims.map(\.name))) } catch {
            throw afterRecording(error)
        }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
        guard !outcome.proposals.isEmpty else { return }
        let count = outcome.proposals.count
        let passages = "\(count) \(count == 1 ? "passage" : "passages") as evidence"
        Terminal.standardError.write(
            isRehearsal ? "would propose \(passages)\n" : "proposed \(passages): assay proposals lists them\n"
        )
    }
}
