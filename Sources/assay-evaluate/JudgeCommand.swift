import ArgumentParser
import Foundation
import Workspace

/// Scores a judge that the user brings on what people accepted and rejected in a workspace.
struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Score a judge on a workspace's own accepted and rejected evidence, before it is believed.",
        discussion: "assay-evaluate judge ./judge.py --workspace ."
    )

    @Argument(help: "The program: JSON lines in and out, in the form of judge.schema.json.")
    var program: String

    @Option(help: "The workspace.")
    var workspace = "."

    func run() throws {
        let reading = try Workspace.holding(workspace, isolation: .inProcess).read()
        let judge = try BroughtJudge(program)
        let score = try reading.score(judge)
        for finding in score.findings { FileHandle.standardError.write(Data("\(finding)\n".utf8)) }
        print(
            "| judge | asked | answered of accepted | right | answered of rejected | does not repeat them |"
        )
        print("| --- | --- | --- | --- | --- | --- |")
        print(
            "| \(judge.name) | \(score.asked) | \(score.accepted) | \(Self.share(score.acceptedRight, score.accepted)) "
                + "| \(score.rejected) | \(Self.share(score.rejectedRight, score.rejected)) |"
        )
    }

    private static func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "" : String(format: "%.3f", Double(part) / Double(whole))
    }
}
