import ArgumentParser
import Foundation

/// Measures the finder on annotated data, and prints one table: task, data, our figure, the peer's.
@main
struct AssayEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay-evaluate",
        abstract: "Measures the finder on annotated data.",
        subcommands: [LearnSpeech.self, ShowSpeech.self]
    )

    @Option(help: "The folder that holds the data sets.")
    var data = "../shared/data"

    @Option(name: .customLong("task"), help: "A task to run; all when none is given.")
    var tasks: [String] = []

    /// Every task; a new one wants a file of its own and a line here.
    static let known: [any EvaluationTask.Type] = [
        WhoSaidWhat.self,
        WorkedCaseVoices.self,
        QuoteAnchoring.self,
    ]

    func run() throws {
        print("| task | data | ours | goal | peer |")
        print("| --- | --- | --- | --- | --- |")
        for task in Self.known where tasks.isEmpty || tasks.contains(task.name) {
            for row in try task.run(data: URL(fileURLWithPath: data)) {
                let goal = row.goal.map { String(format: "%.3f", $0) } ?? ""
                print(
                    "| \(row.task) | \(row.data) | \(String(format: "%.3f", row.ours)) | \(goal) | \(row.peer) |"
                )
            }
        }
    }
}
