import ArgumentParser
import Foundation

/// Measures the finder on annotated data, and prints one table: task, data, our figure, the peer's.
@main
struct AssayEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay-evaluate",
        abstract: "Measures the finder on annotated data, and trains its weights.",
        subcommands: [MeasureCommand.self, TrainCommand.self],
        defaultSubcommand: MeasureCommand.self
    )

    /// Every task; a new one wants a file of its own and a line here.
    static var known: [any EvaluationTask.Type] {
        [
            EvidenceSentencesTask.self,
            SupportsOrConflictsTask.self,
            WorkedCaseStanceTask.self,
        ]
    }
}

/// Measures, and prints the table.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Run the tasks and print the table."
    )

    @Option(help: "The folder that holds the data sets.")
    var data = "../shared/data"

    @Option(name: .customLong("task"), help: "A task to run; all when none is given.")
    var tasks: [String] = []

    func run() throws {
        print("| task | data | ours | goal | peer |")
        print("| --- | --- | --- | --- | --- |")
        for task in AssayEvaluate.known where tasks.isEmpty || tasks.contains(task.name) {
            for row in try task.run(data: URL(fileURLWithPath: data)) {
                let goal = row.goal.map { String(format: "%.3f", $0) } ?? ""
                print(
                    "| \(row.task) | \(row.data) | \(String(format: "%.3f", row.ours)) | \(goal) | \(row.peer) |"
                )
            }
        }
    }
}
