import ArgumentParser
import Workspace

struct RejectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Do not stand behind evidence.",
        discussion: """
            Give the evidence, or choose among what is proposed: by --claim, --source and --min-score together, or \
            all of it with --all. What is rejected is not proposed again.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The evidence, one or several: the first digits of each id.")
    var evidence: [String] = []

    @OptionGroup var choice: ProposalChoice

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func validate() throws { try choice.validate(with: evidence) }

    func run() throws {
        var editor = try editing.editor()
        for evidence in evidence {
            let record = try editor.reject(evidence, because: because)
            Terminal.standardOutput.write("rejected (\(record.id.short))\n")
        }
        guard evidence.isEmpty else { return }
        let records = try editor.rejectAll(try choice.filter(editing.workspace), because: because)
        Terminal.standardOutput.write("rejected \(records.count) of what was proposed\n")
    }
}
