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

    @Option(
        help: ArgumentHelp(
            """
            A program of yours that says what each open proposal does to its claim, as a second opinion: questions and \
            answers are JSON lines, in the form of judge.schema.json. What it says is noted on the claim.
            """,
            valueName: "program"
        )
    )
    var judge: String?

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
        let looked = outcome.claimCount == 1 ? "1 claim" : "\(outcome.claimCount) claims"
        let reading = try editor.reading()
        let new = Set(outcome.proposals.map(\.record.id))
        let named = try Set(claims.map { name in try reading.claim(named: name).id })
        // What was proposed before and is undecided is listed with what is new.
        let proposals = reading.proposals().filter { proposal in
            new.contains(proposal.evidence.record)
                || (all || named.contains(proposal.claim.id)) && (proposal.score ?? 0) >= minScore
        }
        try list.write(proposals.map { ProposalRow($0) }, none: "nothing new found for \(looked)")
        if let judge { try ask(judge, of: named.sorted { $0.name < $1.name }, &editor) }
        if editing.dryRun { Terminal.standardError.write("dry run: nothing was recorded\n") }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
        if let code = ExitCode.of(outcome.findings) { throw code }
    }

    /// Has a program of the user's judge what is proposed, and says what it said.
    private func ask(_ program: String, of claims: [ClaimID], _ editor: inout WorkspaceEditor) throws {
        let judge = try BroughtJudge(program)
        let outcome = try editor.ask(judge, of: claims)
        for said in outcome.opinions {
            let stance = said.opinion.stance.rawValue
            Terminal.standardError.write(
                "\(judge.name): \(said.claim)/\(said.label) \(stance), quoting “\(said.opinion.quote)”\n"
            )
        }
        for finding in outcome.findings { Terminal.standardError.write("\(finding)\n") }
    }
}
