import ArgumentParser
import ClaimModel
import Workspace

struct ReviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise",
        abstract: "Word, class, date or tag a claim anew.",
        discussion:
            "What is not given stays. Reviews given before go stale: they were about the earlier statement."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    @OptionGroup(title: "Wording") var wording: WordingOptions

    func run() throws {
        var editor = try recording.editor()
        let record = try editor.reviseClaim(claim, because: because, wording.revision().apply)
        try editor.tellOutdatedProposals(of: claim)
        try recording.tell("revised \(claim) (\(record.id.short))", &editor)
    }
}
