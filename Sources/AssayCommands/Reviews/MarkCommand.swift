import ArgumentParser
import ClaimModel
import Workspace

struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Mark a claim verified, disputed, unverifiable or not checkable.",
        discussion: """
            A verdict of verified wants accepted evidence that supports the claim, one of disputed wants evidence \
            that conflicts with it; without such evidence, --without-evidence takes and keeps the reason. Earlier \
            reviews stay in the history.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: "The claim.")
    var claim: String

    @Argument(help: "The verdict.")
    var verdict: Verdict

    @Option(help: ArgumentHelp("Why, in your own words.", valueName: "rationale"))
    var because: String

    @Option(help: "The date that the verdict holds as of; today unless given.")
    var asOf: CalendarDate?

    @Option(
        help:
            "A piece of evidence it rests on: the first digits of its id; may be given several times. All unless given."
    )
    var evidence: [String] = []

    @Option(
        help: ArgumentHelp(
            "Why there is no evidence of the stance that the verdict wants.",
            valueName: "reason"
        )
    )
    var withoutEvidence: String?

    func run() throws {
        var request = ReviewRequest(verdict, because: because)
        request.asOf = asOf
        request.evidence = evidence
        request.withoutEvidence = withoutEvidence
        var editor = try editing.editor()
        let record = try editor.mark(claim, request)
        Terminal.standardOutput.write("marked \(verdict.rawValue) (review \(record.id.short))\n")
    }
}
