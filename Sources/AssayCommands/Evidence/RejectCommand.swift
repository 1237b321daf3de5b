import ArgumentParser
import Workspace

struct RejectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Do not stand behind evidence.",
        discussion: """
            Give the evidence, or choose among what is proposed with the filters of 'assay proposals' together, or \
            all of it with --all. What would be rejected is counted by stance, and on a terminal asked about unless \
            --yes is given. What is rejected is not proposed again.

              assay reject --max-score 0.3 --because "Too weak."
            """
    )

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var decision: DecisionOptions

    func run() throws {
        var editor = try recording.editor()
        guard decision.evidence.isEmpty else {
            let claim = decision.choice.claim
            var lines: [String] = []
            for name in decision.evidence {
                let record = try editor.reject(name, of: claim, because: decision.because)
                lines.append("rejected \(name) (\(record.id.short))")
            }
            return try recording.tell(lines, &editor)
        }
        let filter = try decision.announce("reject", recording)
        let records = try editor.rejectAll(filter, because: decision.because)
        try recording.tell("rejected \(records.count) of what was proposed", &editor)
    }
}
