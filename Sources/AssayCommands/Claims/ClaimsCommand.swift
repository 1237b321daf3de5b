import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "List the claims with their speaker, standing and evidence for and against."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("List claims that appear in this article.", valueName: "document"))
    var article: String?

    @Option(help: "List claims that stand so; may be given several times.")
    var standing: [Standing] = []

    @Option(help: "List claims with a voice in their attribution whose name holds this.")
    var speaker: String?

    @Option(help: "List claims with this tag.")
    var tag: String?

    @Option(help: "List claims whose statement or quote holds all of these words.")
    var text: String?

    @Flag(help: "List withdrawn claims too.")
    var withdrawn = false

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func run() throws {
        let reading = try workspace.read()
        var filter = ClaimFilter()
        if let article { filter.article = try reading.document(named: article) }
        filter.standings = Set(standing)
        filter.speaker = speaker
        filter.tag = tag
        filter.text = text
        filter.includesWithdrawn = withdrawn
        let summaries = filter.apply(to: reading.state).map {
            ClaimSummary($0, in: reading.state, article: filter.article)
        }
        if summaries.isEmpty { Terminal.standardError.write("no claims\n") }
        output(summaries).write(as: format, isRaw: raw)
    }

    private func output(_ summaries: [ClaimSummary]) -> ListOutput {
        ListOutput(
            table: Table(
                columns: [
                    .init("claim"),
                    .init("standing", style: { StandingLook.style(ofCell: $0) }),
                    .init("for", isNumber: true),
                    .init("against", isNumber: true),
                    .init("speaker"),
                    .init("statement"),
                ],
                rows: summaries.map { summary in
                    [
                        summary.id.name,
                        StandingLook.cell(summary.standing),
                        String(summary.supports),
                        String(summary.conflicts),
                        summary.speaker.cut(to: 32),
                        summary.claim.statement,
                    ]
                }
            ),
            csvHeader: [
                "claim", "standing", "verdict", "as of", "supports", "conflicts", "context", "proposed",
                "speaker",
                "kind", "about", "tags", "articles", "statement",
            ],
            csvRows: summaries.map { summary in
                [
                    summary.id.name, summary.standing.rawValue, summary.verdict?.rawValue ?? "",
                    summary.asOf?.description ?? "", String(summary.supports), String(summary.conflicts),
                    String(summary.context), String(summary.proposed), summary.speaker,
                    summary.claim.kind.rawValue,
                    summary.claim.about?.description ?? "", summary.claim.tags.joined(separator: " "),
                    summary.articles.map(\.name).joined(separator: " "), summary.claim.statement,
                ]
            },
            json: summaries.map { .object($0.json) }
        )
    }
}
