import ArgumentParser
import ClaimModel
import Workspace

struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Look in the archive for what bears on claims, and propose it as evidence.",
        discussion: """
            What is proposed changes no standing: 'assay proposals' lists it, 'assay accept' and 'assay reject' \
            decide. What was attached or rejected before is not proposed again; what is still undecided is listed \
            again.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The claims.", completion: .claims)
    var claims: [String] = []

    @Flag(help: "Look for every claim.")
    var all = false

    @Option(help: "How many documents are proposed for a claim at most.")
    var limit = 3

    @Option(help: "The least score of a proposal, from 0 to 1.")
    var minScore = 0.25

    @OptionGroup var list: ListFormOptions

    func validate() throws {
        if claims.isEmpty != all { throw ValidationError("give claims, or --all") }
        if limit < 1 { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
        var request = FindRequest(claims: claims)
        request.limit = limit
        request.minimumScore = minScore
        var editor = try editing.editor()
        let outcome = try editor.find(request)
        let new = Set(outcome.proposals.map(\.record.id))
        let proposals = try editor.reading().proposals().filter { new.contains($0.evidence.record) }
        let looked = outcome.claimCount == 1 ? "1 claim" : "\(outcome.claimCount) claims"
        try list.write(proposals.map { ProposalRow($0) }, none: "nothing new found for \(looked)")
        if editing.dryRun { Terminal.standardError.write("dry run: nothing was recorded\n") }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
        if let code = ExitCode.of(outcome.findings) { throw code }
    }
}
