import ArgumentParser
import ClaimModel
import Workspace

struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Stand behind evidence that was proposed."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The evidence: the first digits of its id.")
    var evidence: String

    @Option(help: "What the passage does to the claim, where that is not what was proposed.")
    var stance: Evidence.Stance?

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func run() throws {
        var editor = try editing.editor()
        let record = try editor.accept(evidence, as: stance, because: because)
        Terminal.standardOutput.write("accepted (\(record.id.short))\n")
    }
}
