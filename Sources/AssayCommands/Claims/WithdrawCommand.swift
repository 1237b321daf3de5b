import ArgumentParser
import Workspace

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take back a claim, an appearance, a piece of evidence, a review or a document.",
        discussion: """
            Nothing is deleted: what was recorded stays in the history, with the reason. A document is withdrawn when \
            its publisher takes it back: its file stays in the archive, and verdicts that rest on it become stale.
            """
    )

    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case appearance
        case claim
        case document
        case evidence
        case review
    }

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "What to take back.")
    var subject: Subject

    @Argument(
        help: """
            Its name: a claim's or a document's, evidence's label with its claim (budget/E4), or the first digits of \
            the id of the evidence or review. Of an appearance the claim's, and --article where there are several.
            """
    )
    var name: String

    @Option(
        help: ArgumentHelp("Of an appearance, the article.", valueName: "document"),
        completion: .documents
    )
    var article: String?

    @Option(help: "Of an appearance, which of its places in the article: 1 is the first.")
    var occurrence: Int?

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String

    func validate() throws {
        if subject != .appearance, article != nil || occurrence != nil {
            throw ValidationError("--article and --occurrence are for an appearance")
        }
    }

    func run() throws {
        var editor = try recording.editor()
        let record =
            switch subject {
            case .appearance:
                try editor.withdrawAppearance(
                    of: name,
                    in: article,
                    occurrence: occurrence,
                    because: because
                )
            case .document: try editor.withdrawDocument(name, because: because)
            case .claim: try editor.withdrawClaim(name, because: because)
            case .evidence: try editor.withdrawEvidence(name, because: because)
            case .review: try editor.withdrawReview(name, because: because)
            }
        try recording.tell("withdrawn (\(record.id.short))", &editor)
    }
}
