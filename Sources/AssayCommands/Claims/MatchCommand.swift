import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract:
            "Show claims that say what a text says: of this workspace, and of imported feeds of reviews."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The text: a statement, a message, a quote.")
    var text: String

    @Option(help: "How many claims are shown at most.")
    var limit = 5

    @Option(help: "The least score, from 0 to 1: how likely it is that the two say the same.")
    var minScore = 0.5

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
        let reading = try workspace.read()
        let matches = try reading.sameClaims(as: text, limit: limit, minimumScore: minScore)
        if matches.isEmpty { Terminal.standardError.write("no claim says that\n") }
        let rows = matches.map { match in
            [
                "\(match.score)", match.claim?.name ?? "", match.document?.name ?? "", match.verdict,
                match.statement, match.reasons.joined(separator: "; "),
            ]
        }
        ListOutput(
            table: Table(
                columns: [
                    .init("score", isNumber: true), .init("claim"), .init("feed"), .init("verdict"),
                    .init("statement"),
                ],
                rows: rows.map { Array($0[..<5]) }
            ),
            csvHeader: ["score", "claim", "feed", "verdict", "statement", "why"],
            csvRows: rows,
            json: matches.map { .object($0.json) }
        ).write(as: format, isRaw: raw)
    }
}
