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
        name: .customLong("no-find"),
        help: "With --record: do not look in the archive for what bears on them."
    )
    var skipsFinding = false

    @Flag(help: "List all, those recorded already among them.")
    var all = false

    @Option(help: "List this many at most.")
    var limit = 20

    @Option(help: ArgumentHelp("List those with this score or a higher one.", valueName: "score"))
    var least = 0.5

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit should be at least 1") }
        guard least >= 0, least <= 1 else { throw ValidationError("--least should be from 0 to 1") }
    }

    func run() throws {
        guard record.isEmpty else {
            var editor = try editing.editor()
            let recorded = try editor.recordSuggestions(record, of: article)
            for claim in recorded { Terminal.standardOutput.write("recorded \(claim.id)\n") }
            if !skipsFinding { try editor.proposeEvidence(forRecorded: recorded.map(\.id)) }
            return
        }
        let suggestions = try editing.workspace.read().suggestedClaims(of: article)
        let wanted = suggestions.filter { all || $0.recorded == nil && $0.score >= least }
            .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
        let listed = all ? wanted : Array(wanted.prefix(limit))
        if listed.isEmpty { Terminal.standardError.write("nothing to suggest\n") }
        output(listed).write(as: format, isRaw: raw)
        if wanted.count > listed.count {
            Terminal.standardError.write("\(wanted.count - listed.count) more; --limit or --all lists them\n")
        }
    }

    private func output(_ suggestions: [SuggestedClaim]) -> ListOutput {
        ListOutput(
            table: Table(
                columns: [
                    .init("number", isNumber: true), .init("score", isNumber: true), .init("kind"),
                    .init("speaker"), .init("quote"),
                ],
                rows: suggestions.map { suggestion in
                    [
                        String(suggestion.number), Self.score(suggestion), suggestion.kind.rawValue,
                        (suggestion.attribution.speaker?.name ?? "").cut(to: 32), Self.line(suggestion.quote),
                    ]
                }
            ),
            csvHeader: [
                "number", "score", "kind", "speaker", "role", "mode", "quote", "start", "end", "recorded as",
                "reasons",
            ],
            csvRows: suggestions.map { suggestion in
                [
                    String(suggestion.number), Self.score(suggestion), suggestion.kind.rawValue,
                    suggestion.attribution.speaker?.name ?? "", suggestion.attribution.speaker?.role ?? "",
                    suggestion.attribution.speaker?.mode.rawValue ?? "", suggestion.quote,
                    String(suggestion.range.start), String(suggestion.range.end),
                    suggestion.recorded?.name ?? "", suggestion.reasons.joined(separator: "; "),
                ]
            },
            json: suggestions.map { .object(Self.json($0)) }
        )
    }

    private static func score(_ suggestion: SuggestedClaim) -> String {
        let hundredths = Int((suggestion.score * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func line(_ quote: String) -> String {
        quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func json(_ suggestion: SuggestedClaim) -> JSONObject {
        JSONObject([
            "number": .integer(suggestion.number),
            "score": .number(suggestion.score),
            "kind": .string(suggestion.kind.rawValue),
            "quote": .string(suggestion.quote),
            "start": .integer(suggestion.range.start),
            "end": .integer(suggestion.range.end),
            "reasons": .strings(suggestion.reasons),
            "attribution": .array(
                suggestion.attribution.links.map { link in
                    .object(
                        JSONObject([
                            "name": .string(link.name), "mode": .string(link.mode.rawValue),
                            "role": link.role.map { .string($0) },
                        ])
                    )
                }
            ),
            "recorded": suggestion.recorded.map { .string($0.name) },
        ])
    }
}
