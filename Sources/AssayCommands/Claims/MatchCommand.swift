import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract:
            "Show claims in nearly the words of a text: of this workspace, and of imported feeds of reviews."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The text: a statement, a message, a quote; - for standard input.")
    var text: String

    @Option(help: "How many claims are shown at most.")
    var limit = 5

    @Option(help: "The least score, from 0 to 1: how likely it is by their words that the two say the same.")
    var minScore = 0.5

    @OptionGroup var list: ListFormOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
        let reading = try workspace.read()
        let matches = try reading.sameClaims(
            as: try TextArgument.text(text),
            limit: limit,
            minimumScore: minScore
        )
        try list.write(matches.map { MatchRow(match: $0) }, none: "no claim has nearly these words")
    }
}

/// A claim that says what a text says, in a list.
struct MatchRow: ListRow {
    let match: SameClaim

    static var fields: [ListField<MatchRow>] {
        [
            .init("score", isNumber: true, in: [.table, .csv]) { .number($0.match.score) },
            .init("claim", width: .name, in: [.table, .csv]) { .text($0.match.claim?.name) },
            .init("feed", width: .name, in: [.table, .csv]) { .text($0.match.document?.name) },
            .init("verdict", in: [.table, .csv]) { .text($0.match.verdict) },
            .init("statement", width: .words, in: [.table, .csv]) { .text($0.match.statement) },
            .init("compared", in: [.table, .csv]) { .text($0.match.compared?.rawValue) },
            .init("why", in: [.csv]) { .strings($0.match.reasons, separator: "; ") },
            .init("match", member: "*", in: [.json]) { .json("", .object($0.match.json)) },
        ]
    }
}
