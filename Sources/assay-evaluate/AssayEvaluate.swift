import ArgumentParser
import ClaimLedger
import Foundation
import JSONData

/// Measures the finder on annotated data, and prints one table: task, data, our figure, the goal, a peer's figure.
///
/// Splits are fixed. What was tuned on what:
///
/// | part | tuned on | measured on |
/// | --- | --- | --- |
/// | order of known claims, five weights | CheckThat 2020 train, 800 tweets (`train known-claims`) | its dev, 197 tweets |
/// | check-worthiness, weights of words and word pieces | ClaimBuster train.json, all (`train check-worthiness`) | five folds of it: fold k holds each fifth sentence in the order of ids, and is scored by weights of the other four |
/// | lean of the stance judge, weights of named features | the sets of `StanceSet`, each counting alike (`train stance`) | five folds of each, and each by the weights of the others |
/// | evidence for claims of a workspace, four fixed weights | the worked case | the worked case: development data, not a test |
@main
struct AssayEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assay-evaluate",
        abstract: "Measures the finder on annotated data, and trains its weights.",
        subcommands: [
            MeasureCommand.self, TrainCommand.self, LearnSpeech.self, ShowSpeech.self, JudgeCommand.self,
        ],
        defaultSubcommand: MeasureCommand.self
    )

    /// Every task; a new one wants a file of its own and a line here.
    static var known: [any EvaluationTask.Type] {
        [
            KnownClaimsTask.self,
            WorthCheckingTask.self,
            WorkedCaseFindingTask.self,
            EvidenceSentencesTask.self,
            PairsTask.self,
            SupportsOrConflictsTask.self,
            WorkedCaseStanceTask.self,
            WhoSaidWhat.self,
            GermanSpeechTask.self,
            WorkedCaseVoices.self,
            QuoteAnchoring.self,
            FindingCostTask.self,
        ]
    }
}

/// Measures, and prints the table.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Run the tasks and print the table."
    )

    /// The forms that the table is printed in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @Option(help: "The folder that holds the data sets.")
    var data = "../shared/data"

    @Option(
        name: .customLong("task"),
        help: ArgumentHelp(
            "A task to run, may be given several times; all when none is given. A wrong name lists them.",
            valueName: "name"
        )
    )
    var tasks: [String] = []

    @Option(help: "The table's form: table (Markdown) or json.")
    var format = Format.table

    func validate() throws {
        for task in tasks where !AssayEvaluate.known.contains(where: { $0.name == task }) {
            let names = AssayEvaluate.known.map { $0.name }.joined(separator: ", ")
            throw ValidationError("there is no task called '\(task)'; the tasks are \(names)")
        }
    }

    func run() throws {
        if format == .table {
            print("| task | data | ours | goal | peer |")
            print("| --- | --- | --- | --- | --- |")
        }
        var objects: [JSONValue] = []
        for task in AssayEvaluate.known where tasks.isEmpty || tasks.contains(task.name) {
            let rows = try task.run(data: URL(fileURLWithPath: data))
            if rows.isEmpty {
                FileHandle.standardError.write(Data("skipped \(task.name): no data in \(data)\n".utf8))
            }
            switch format {
            case .table: for row in rows { print(row.line) }
            case .json: objects += rows.map(\.json)
            }
        }
        if format == .json {
            print(String(decoding: CanonicalJSON.bytes(.array(objects)), as: UTF8.self))
        }
    }
}

extension EvaluationRow {
    /// The row as a line of a Markdown table.
    fileprivate var line: String {
        let goal = goal.map { String(format: "%.3f", $0) } ?? ""
        return "| \(task) | \(data) | \(String(format: "%.3f", ours)) | \(goal) | \(peer) |"
    }

    /// The row as a JSON object.
    fileprivate var json: JSONValue {
        .object(
            JSONObject([
                "data": .string(data),
                "goal": goal.map { .number($0) },
                "ours": .number(ours),
                "peer": .string(peer),
                "task": .string(task),
            ])
        )
    }
}
