import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "List the claims with their speaker, standing and evidence for and against."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp("List claims that appear in this article.", valueName: "document"),
        completion: .documents
    )
    var article: String?

    @Option(
        help: ArgumentHelp(
            "List claims that stand so, or those that are withdrawn; may be given several times.",
            valueName: "standing"
        )
    )
    var standing: [StandingChoice] = []

    @Option(
        help: "List claims with a voice in their attribution whose name holds this.",
        completion: .speakers
    )
    var speaker: String?

    @Option(help: "List claims with this tag.", completion: .tags)
    var tag: String?

    @Option(help: "List claims whose statement or quote holds all of these words.")
    var text: String?

    @Option(help: ArgumentHelp("List claims that were assigned to this person.", valueName: "name"))
    var assigned: String?

    @Flag(help: "List withdrawn claims too.")
    var withdrawn = false

    @OptionGroup var list: ListOptions

    func run() throws {
        let reading = try workspace.read()
        var filter = ClaimFilter()
        if let article { filter.article = try reading.document(named: article) }
        filter.standings = Set(standing.compactMap(\.standing))
        filter.isWithdrawnAsked = standing.contains(.withdrawn)
        filter.speaker = speaker
        filter.tag = tag
        filter.text = text
        filter.assignee = assigned
        filter.includesWithdrawn = withdrawn
        let rows = filter.apply(to: reading.state).map {
            ClaimRow(summary: ClaimSummary($0, in: reading.state, article: filter.article))
        }
        try list.write(rows, none: "no claims")
    }
}

/// How a claim stands, or that it is withdrawn.
enum StandingChoice: Hashable, CaseIterable, ExpressibleByArgument {
    case standing(Standing)
    case withdrawn

    static var allCases: [StandingChoice] { Standing.allCases.map(StandingChoice.standing) + [.withdrawn] }

    init?(argument: String) {
        guard argument != "withdrawn" else {
            self = .withdrawn
            return
        }
        guard let standing = Standing(argument: argument) else { return nil }
        self = .standing(standing)
    }

    static var allValueStrings: [String] { Standing.allValueStrings + ["withdrawn"] }

    /// The standing; nil for what is withdrawn.
    var standing: Standing? {
        switch self {
        case .standing(let standing): standing
        case .withdrawn: nil
        }
    }
}

/// A claim in a list.
struct ClaimRow: ListRow {
    let summary: ClaimSummary

    static var fields: [ListField<ClaimRow>] {
        [
            .init("claim", member: "id", width: .name) { .text($0.summary.id.name) },
            .init("standing", style: { StandingLook.style(ofCell: $0) }) { row in
                let standing = row.summary.standing
                let mark = row.summary.isWithdrawn ? " (withdrawn)" : ""
                return .text(standing.rawValue, shown: StandingLook.cell(standing) + mark)
            },
            .init("verdict", in: [.csv, .json]) { .text($0.summary.verdict?.rawValue) },
            .init("as of", member: "asOf", in: [.csv, .json]) { .text($0.summary.asOf?.description) },
            .init("for", isNumber: true, in: [.table]) { .integer($0.summary.supports) },
            .init("against", isNumber: true, in: [.table]) { .integer($0.summary.conflicts) },
            .init("supports", member: "evidence.supports", in: [.csv, .json]) {
                .integer($0.summary.supports)
            },
            .init("conflicts", member: "evidence.conflicts", in: [.csv, .json]) {
                .integer($0.summary.conflicts)
            },
            .init("context", member: "evidence.context", in: [.csv, .json]) { .integer($0.summary.context) },
            .init("proposed", member: "evidence.proposed", in: [.csv, .json]) {
                .integer($0.summary.proposed)
            },
            .init("speaker", width: .name) { .text($0.summary.speaker) },
            .init("kind", in: [.csv, .json]) { .text($0.summary.claim.kind.rawValue) },
            .init("about", in: [.csv, .json]) { .text($0.summary.claim.about?.description) },
            .init("tags", in: [.csv, .json]) { .strings($0.summary.claim.tags) },
            .init("articles", in: [.csv, .json]) { .strings($0.summary.articles.map(\.name)) },
            .init("statement", width: .words) { .text($0.summary.claim.statement) },
            .init("assigned", in: [.json]) { .text($0.summary.assignee) },
            .init("embargo", in: [.json]) { .json("", $0.summary.isUnderEmbargo ? .bool(true) : nil) },
            .init("withdrawn", in: [.json]) { .json("", $0.summary.isWithdrawn ? .bool(true) : nil) },
        ]
    }
}
