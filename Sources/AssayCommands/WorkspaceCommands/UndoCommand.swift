import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what you recorded last.",
        discussion: """
            Nothing is deleted: records are added that take the others back, and the history shows both. What one \
            command recorded is undone together. Where others built on it, nothing is undone, and it says who did. \
            On a terminal it asks first, unless --yes is given. --redo takes back the last undoing.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "How many steps.")
    var steps = 1

    @Flag(help: "Take back the last undoing.")
    var redo = false

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func validate() throws {
        if steps < 1 { throw ValidationError("the number of steps should be 1 or more") }
    }

    func run() throws {
        var editor = try recording.editor()
        let reading = try recording.workspace.read()
        let plan = reading.undoPlan(by: editor.author, steps: steps, redoing: redo)
        let lines = plan.acts.flatMap { $0.records.reversed() }.map { record in
            let summary = RecordSummary(record, in: reading.state)
            let words = VisibleText.escaping(summary.words).cut(to: 60)
            return "\(record.kind) \(record.id.short), \(record.at), \(summary.subject): \(words)"
        }
        if !recording.json {
            for line in lines { Terminal.standardError.write("  takes back: \(line)\n") }
        }
        if !lines.isEmpty, plan.obstacles.isEmpty { try recording.confirm("Take this back?", unless: yes) }
        let records = try editor.undo(
            steps: steps,
            redoing: redo,
            because: because ?? (redo ? "redone" : "undone")
        )
        let count = records.count == 1 ? "1 record" : "\(records.count) records"
        try recording.tell("\(redo ? "redid" : "undid") \(count)", &editor)
    }
}
