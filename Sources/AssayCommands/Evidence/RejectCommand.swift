import ArgumentParser
import Workspace

struct RejectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Do not stand behind evidence."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The evidence: the first digits of its id.")
    var evidence: String

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func run() throws {
        var editor = try editing.editor()
        let record = try editor.reject(evidence, because: because)
        Terminal.standardOutput.write("rejected (\(record.id.short))\n")
    }
}
