import Foundation

/// One thing that the finder is measured on: a task, its data, and the figure to be compared with a peer's.
protocol EvaluationTask: Sendable {
    /// The name by which the task is chosen on the command line, for instance `who-said-what`.
    static var name: String { get }
    /// Runs it on the data below this folder.
    ///
    /// - Returns: A row a figure; empty when the data is not there.
    static func run(data: URL) throws -> [EvaluationRow]
}

/// A row of the table that `assay-evaluate` prints.
struct EvaluationRow {
    /// What was measured, for instance `who said what: content, F1`.
    let task: String
    /// The data and its split.
    let data: String
    /// What Assay reached.
    let ours: Double
    /// What a peer reached, with its name.
    let peer: String
    /// What must be reached, where something must.
    var goal: Double?
}
