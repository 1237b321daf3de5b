import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Propose claims of an article that are worth checking; record those chosen.",
        discussion: """
            Claims are numbered in the order of the article, and listed with those most worth checking first. \
            --record takes them by number, each stated as the article words it: word it anew with 'assay revise'.
            """
    )

    @OptionGroup var editing: EditingOptions

    @Argument(help: ArgumentHelp("The article.", valueName: "article"))
    var article: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Record the claims of these numbers.", valueName: "number")
    )
    var record: [Int] = []

    @Flag(
        name: .customLong("find"),
        help: "With --record: look in the archive for what bears on them, and propose that as evidence."
    )
    var finds = false

    @Flag(help: "List all, those recorded already among them.")
    var all = false

    @Option(help: "List this many at most.")
    var limit = 20

    @Option(help: ArgumentHelp("List those with this score or a higher one.", valueName: "score"))
    var least = 0.5

    @OptionGroup var list: ListFormOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit should be at least 1") }
        guard least >= 0, least <= 1 else { throw ValidationError("--least should be from 0 to 1") }
    }

    func run() throws {
        guard record.isEmpty else {
            var editor = try editing.editor()
            let recorded = try editor.recordSuggestions(record, of: article)
            editing.tell(recorded.map { "recorded \($0.id)" })
            if finds { try editor.proposeEvidence(forRecorded: recorded.map(\.id)) }
            return
        }
        let suggestions = try editing.workspace.read().suggestedClaims(of: article)
        let wanted = suggestions.filter { all || $0.recorded == nil && $0.score >= least }
            .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        let listed = all ? wanted : Array(wanted.prefix(limit))
        try list.write(listed.map { SuggestionRow(suggestion: $0) }, none: "nothing to suggest")
        if wanted.count > listed.count {
            Terminal.standardError.write("\(wanted.count - listed.count) more; --limit or --all lists them\n")
        }
    }
}

/// A claim that is worth checking, in a list.
struct SuggestionRow: ListRow {
    let suggestion: SuggestedClaim

    static var fields: [ListField<SuggestionRow>] {
        [
            .init("number", isNumber: true) { .integer($0.suggestion.number) },
            .init("score", isNumber: true) { row in
                .init(text: score(row.suggestion), json: .number(row.suggestion.score), number: row.suggestion.score)
            },
            .init("kind") { .text($0.suggestion.kind.rawValue) },
            .init("speaker", width: .name, in: [.table, .csv]) { .text($0.suggestion.attribution.speaker?.name) },
            .init("role", in: [.csv]) { .text($0.suggestion.attribution.speaker?.role) },
            .init("mode", in: [.csv]) { .text($0.suggestion.attribution.speaker?.mode.rawValue) },
            .init("quote", width: .words) { .text($0.suggestion.quote) },
            .init("start", in: [.csv, .json]) { .integer($0.suggestion.range.start) },
            .init("end", in: [.csv, .json]) { .integer($0.suggestion.range.end) },
            .init("recorded as", member: "recorded", in: [.csv, .json]) { .text($0.suggestion.recorded?.name) },
            .init("reasons", in: [.csv, .json]) { .strings($0.suggestion.reasons, separator: "; ") },
            .init("attribution", in: [.json]) { row in
                .json("", .array(row.suggestion.attribution.links.map { .object($0.json) }))
            },
        ]
    }

    private static func score(_ suggestion: SuggestedClaim) -> String {
        let hundredths = Int((suggestion.score * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
