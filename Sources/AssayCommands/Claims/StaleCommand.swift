import ArgumentParser
import ClaimLedger
import ClaimModel
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

    @Option(
        help: ArgumentHelp("List claims that appear in this article.", valueName: "document"),
        completion: .documents
    )
    var article: String?

    @OptionGroup var list: ListOptions

    func run() throws {
        let reading = try workspace.read()
        var filter = ClaimFilter()
        if let article { filter.article = try reading.document(named: article) }
        filter.standings = [.stale]
        let sentences = StandingSentences(reading.state)
        let rows = filter.apply(to: reading.state).map { StaleRow(claim: $0, why: sentences.of($0)) }
        try list.write(rows, none: "no stale claims")
    }
}

/// A stale claim in a list.
struct StaleRow: ListRow {
    let claim: TrackedClaim
    let why: [String]

    static var fields: [ListField<StaleRow>] {
        [
            .init("claim", width: .name) { .text($0.claim.id.name) },
            .init("verdict") { .text($0.claim.currentReviews.last?.review.verdict.rawValue ?? "") },
            .init("as of", member: "asOf") {
                .text($0.claim.currentReviews.last?.review.asOf.description ?? "")
            },
            .init("by", width: .name) { .text($0.claim.currentReviews.last?.by ?? "") },
            .init("why", width: .words) { .strings($0.why) },
        ]
    }
}
