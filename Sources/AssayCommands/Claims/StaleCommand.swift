import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import ProvenanceReport
import Workspace

struct StaleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "List claims whose verdicts rest on something that changed since, and why.",
        discussion: """
            A verdict goes stale when its evidence was rejected or withdrawn, when a source or the article was \
            withdrawn or came in again with changes, when the claim was worded anew, or when later evidence overtook \
            it. Mark the claim anew once you have looked.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("List claims that appear in this article.", valueName: "document"))
    var article: String?

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func run() throws {
        let reading = try workspace.read()
        var filter = ClaimFilter()
        if let article { filter.article = try reading.document(named: article) }
        filter.standings = [.stale]
        let claims = filter.apply(to: reading.state)
        if claims.isEmpty { Terminal.standardError.write("no stale claims\n") }
        let sentences = StandingSentences(reading.state)
        output(claims.map { ($0, sentences.of($0)) }).write(as: format, isRaw: raw)
    }

    private func output(_ claims: [(claim: TrackedClaim, why: [String])]) -> ListOutput {
        let rows = claims.map { claim, why in
            let review = claim.currentReviews.last
            return [
                claim.id.name, review?.review.verdict.rawValue ?? "", review?.review.asOf.description ?? "",
                review?.by ?? "", why.joined(separator: " "),
            ]
        }
        let header = ["claim", "verdict", "as of", "by", "why"]
        return ListOutput(
            table: Table(columns: header.map { .init($0) }, rows: rows),
            csvHeader: header,
            csvRows: rows,
            json: zip(claims, rows).map { claim, row in
                .object(
                    JSONObject([
                        "asOf": .string(row[2]), "by": .string(row[3]), "claim": .string(row[0]),
                        "verdict": .string(row[1]), "why": .strings(claim.why),
                    ])
                )
            }
        )
    }
}
