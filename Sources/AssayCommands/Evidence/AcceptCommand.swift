import ArgumentParser
import ClaimModel
import Workspace

struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Stand behind evidence that was proposed.",
        discussion: """
            Give the evidence, or choose among what is proposed: by --claim, --source and --min-score together, or \
            all of it with --all.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The evidence, one or several: the first digits of each id.")
    var evidence: [String] = []

    @OptionGroup var choice: ProposalChoice

    @Option(help: "What the passage does to the claim, where that is not what was proposed.")
    var stance: Evidence.Stance?

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func validate() throws { try choice.validate(with: evidence) }

    func run() throws {
        var editor = try editing.editor()
        for evidence in evidence {
            if let objection = try editing.workspace.read().objection(toAccepting: evidence, as: stance) {
                Terminal.standardError.write("before you rely on \(evidence): \(objection)\n")
            }
            let record = try editor.accept(evidence, as: stance, because: because)
            Terminal.standardOutput.write("accepted (\(record.id.short))\n")
        }
        guard evidence.isEmpty else { return }
        let records = try editor.acceptAll(
            try choice.filter(editing.workspace),
            as: stance,
            because: because
        )
        Terminal.standardOutput.write("accepted \(records.count) of what was proposed\n")
    }
}
