import ArgumentParser
import ClaimModel
import Workspace

struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Stand behind evidence that was proposed.",
        discussion: """
            Give the evidence, or choose among what is proposed with the filters of 'assay proposals' together, or \
            all of it with --all. What would be accepted is counted by stance, and on a terminal asked about unless \
            --yes is given. --as changes the stance; --stance only chooses.

              assay accept budget/E4 budget/E5
              assay accept --claim budget --min-score 0.6 --yes
              assay accept budget/E4 --as context
            """
    )

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var decision: DecisionOptions

    @Option(
        name: .customLong("as"),
        help: "What the passage does to the claim, where that is not what was proposed."
    )
    var stance: Evidence.Stance?

    func run() throws {
        var editor = try recording.editor()
        guard decision.evidence.isEmpty else {
            let claim = decision.choice.claim
            var lines: [String] = []
            for name in decision.evidence {
                let objection = try editor.reading().objection(toAccepting: name, of: claim, as: stance)
                if let objection {
                    Terminal.standardError.write("before you rely on \(name): \(objection)\n")
                }
                let record = try editor.accept(name, of: claim, as: stance, because: decision.because)
                lines.append("accepted \(name) (\(record.id.short))")
            }
            return try recording.tell(lines, &editor)
        }
        let filter = try decision.announce("accept", recording)
        let records = try editor.acceptAll(filter, as: stance, because: decision.because)
        try recording.tell("accepted \(records.count) of what was proposed", &editor)
    }
}
