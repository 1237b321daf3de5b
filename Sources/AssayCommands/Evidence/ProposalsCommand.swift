import ArgumentParser
import ClaimModel
import Workspace

struct ProposalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "List the evidence that was proposed and not decided on, by claim, best first."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: "List those for this claim.")
    var claim: String?

    @Option(help: ArgumentHelp("List those from this document.", valueName: "document"))
    var source: String?

    @Option(help: "List those of this stance.")
    var stance: Evidence.Stance?

    @Option(help: "List those of this score or more, from 0 to 1.")
    var minScore: Double?

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func run() throws {
        let reading = try workspace.read()
        var filter = ProposalFilter()
        if let claim { filter.claim = try reading.claim(named: claim).id }
        if let source { filter.source = try reading.document(named: source).id }
        filter.stance = stance
        filter.minimumScore = minScore
        let proposals = reading.proposals(filter)
        if proposals.isEmpty { Terminal.standardError.write("no proposals\n") }
        ProposalList(proposals).output.write(as: format, isRaw: raw)
    }
}

/// Proposals as a list.
struct ProposalList {
    private let proposals: [Proposal]

    init(_ proposals: [Proposal]) { self.proposals = proposals }

    var output: ListOutput {
        let rows = proposals.map { proposal in
            [
                proposal.evidence.record.short,
                proposal.score.map { "\($0)" } ?? "",
                proposal.evidence.evidence.stance.rawValue,
                proposal.claim.id.name,
                proposal.source?.name ?? proposal.evidence.evidence.source.short,
                proposal.evidence.evidence.selector.quote.exact,
                proposal.reasons.joined(separator: "; "),
            ]
        }
        return ListOutput(
            table: Table(
                columns: [
                    .init("evidence"), .init("score", isNumber: true), .init("stance"), .init("claim"),
                    .init("source"), .init("why"),
                ],
                rows: rows.map { Array($0[..<5]) + [$0[6]] }
            ),
            csvHeader: ["evidence", "score", "stance", "claim", "source", "quote", "why"],
            csvRows: rows,
            json: proposals.map { .object($0.json) }
        )
    }
}
