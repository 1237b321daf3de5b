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
            On a terminal it asks first, unless --yes is given. --redo takes back the last undoing. --only takes back \
            one thing of yours and nothing else that was recorded with it, whenever that was:

              assay undo --only minutes-2021        (one document of an import)
              assay undo --only budget/E4           (one piece of evidence, or what you decided on it)
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "How many steps.")
    var steps = 1

    @Flag(help: "Take back the last undoing.")
    var redo = false

    @Option(
        help: ArgumentHelp(
            "Take back this alone: a claim, a document, evidence by its label, or a record by the first digits of its id; may be given several times.",
            valueName: "name"
        ),
        completion: .subjects
    )
    var only: [String] = []

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    func validate() throws {
        if steps < 1 { throw ValidationError("the number of steps should be 1 or more") }
        if !only.isEmpty, redo || steps != 1 {
            throw ValidationError("--only stands by itself: leave out the number of steps and --redo")
        }
    }

    func run() throws {
        var editor = try recording.editor()
        let reading = try recording.workspace.read()
        let plan =
            only.isEmpty
            ? reading.undoPlan(by: editor.author, steps: steps, redoing: redo)
            : try reading.undoPlan(by: editor.author, only: only)
        let lines = plan.items.map { item in
            let record = redo ? item.record.broughtBack(in: reading.state) : item.record
            if let name = item.document.flatMap({ reading.state.document(edition: $0)?.id }) {
                return "\(record.kind) \(record.id.short), \(record.at), of it \(name) alone"
            }
            let summary = RecordSummary(record, in: reading.state)
            let words = VisibleText.escaping(summary.words).cut(to: 60)
            return "\(record.kind) \(record.id.short), \(record.at), \(summary.subject): \(words)"
        }
        if !recording.json {
            for line in lines.prefix(Self.linesShown) {
                Terminal.standardError.write("  \(redo ? "brings back" : "takes back"): \(line)\n")
            }
            if lines.count > Self.linesShown {
                Terminal.standardError.write("  … and \(lines.count - Self.linesShown) more\n")
            }
        }
        if !lines.isEmpty, plan.obstacles.isEmpty { try recording.confirm("Take this back?", unless: yes) }
        let records = try editor.undo(
            steps: steps,
            redoing: redo,
            only: only,
            because: because ?? (redo ? "redone" : "undone")
        )
        let count = records.count == 1 ? "1 record" : "\(records.count) records"
        try recording.tell("\(redo ? "redid" : "undid") \(count): \(plan.counts(in: reading.state))", &editor)
    }

    private static let linesShown = 20
}
