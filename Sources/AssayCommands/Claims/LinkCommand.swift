import ArgumentParser
import ClaimModel
import Workspace

struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Link two claims that state the same, or that bear on each other."
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "A claim.")
    var claim: String

    @Argument(help: "The other claim.")
    var other: String

    @Option(name: .customLong("as"), help: "How they belong together.")
    var relation = ClaimRelation.related

    func run() throws {
        var editor = try editing.editor()
        let record = try editor.link(claim, to: other, as: relation)
        Terminal.standardOutput.write("linked (\(record.id.short))\n")
    }
}
