import ArgumentParser
import Workspace

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take back a claim, a piece of evidence, a review or a document.",
        discussion: """
            Nothing is deleted: what was recorded stays in the history, with the reason. A document is withdrawn when \
            its publisher takes it back: its file stays in the archive, and verdicts that rest on it become stale.
            """
    )

    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case claim
        case document
        case evidence
        case review
    }

    @OptionGroup var editing: EditingOptions

    @Argument(help: "What to take back.")
    var subject: Subject

    @Argument(help: "Its name: a claim's, or the first digits of the id of the evidence or review.")
    var name: String

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String

    func run() throws {
        var editor = try editing.editor()
        let record =
            switch subject {
            case .document: try editor.withdrawDocument(name, because: because)
            case .claim: try editor.withdrawClaim(name, because: because)
            case .evidence: try editor.withdrawEvidence(name, because: because)
            case .review: try editor.withdrawReview(name, because: because)
            }
        Terminal.standardOutput.write("withdrawn (\(record.id.short))\n")
    }
}
