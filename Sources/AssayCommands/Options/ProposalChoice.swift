import ArgumentParser
import ClaimModel
import Workspace

/// Which of the proposals are meant, where several are decided at once.
struct ProposalChoice: ParsableArguments {
    @Option(help: "Choose the proposals for this claim.")
    var claim: String?

    @Option(help: ArgumentHelp("Choose the proposals from this document.", valueName: "document"))
    var source: String?

    @Option(help: "Choose the proposals of this score or more, from 0 to 1.")
    var minScore: Double?

    @Flag(help: "Choose every proposal.")
    var all = false

    /// Checks that evidence is named, or proposals are chosen, and not both.
    func validate(with evidence: [String]) throws {
        let chooses = claim != nil || source != nil || minScore != nil
        if !evidence.isEmpty, chooses || all {
            throw ValidationError("give the evidence, or choose among the proposals, not both")
        }
        if evidence.isEmpty, !chooses, !all {
            throw ValidationError("give the evidence, or choose with --claim, --source, --min-score or --all")
        }
        if all, chooses {
            throw ValidationError("--all chooses every proposal: leave out --claim, --source and --min-score")
        }
    }

    /// The filter that chooses them.
    func filter(_ workspace: WorkspaceOptions) throws(WorkspaceError) -> ProposalFilter {
        var filter = ProposalFilter()
        let reading = try workspace.read()
        if let claim { filter.claim = try reading.claim(named: claim).id }
        if let source { filter.source = try reading.document(named: source).id }
        filter.minimumScore = minScore
        return filter
    }
}
