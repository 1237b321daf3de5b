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

    @Option(help: "The new statement.")
    var statement: String?

    @Option(help: "The new kind.")
    var kind: Claim.Kind?

    @Option(help: "The new time that it is about.")
    var about: DateSpan?

    @Option(name: .customLong("tag"), help: "A tag, in place of all that it has; may be given several times.")
    var tags: [String] = []

    func run() throws {
        var editor = try recording.editor()
        let record = try editor.reviseClaim(claim) { claim in
            if let statement { claim.statement = statement }
            if let kind { claim.kind = kind }
            if let about { claim.about = about }
            if !tags.isEmpty { claim.tags = tags.uniqued }
        }
        try recording.tell("revised \(claim) (\(record.id.short))", &editor)
    }
}
