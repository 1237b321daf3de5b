import ArgumentParser
import ClaimModel
import Workspace

struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Link two claims that state the same, or that bear on each other."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "A claim.")
    var claim: String

    @Argument(help: "The other claim.")
    var other: String

    @Option(name: .customLong("as"), help: "How they belong together.")
    var relation = ClaimRelation.related

    func run() throws {
        var editor = try recording.editor()
        let record = try editor.link(claim, to: other, as: relation)
        try recording.tell("linked (\(record.id.short))", &editor)
    }
}
