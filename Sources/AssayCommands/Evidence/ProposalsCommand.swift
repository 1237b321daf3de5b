import ArgumentParser
import ClaimModel
import JSONData
import Workspace

struct ProposalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "List the evidence that was proposed and not decided on, by claim, best first."
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var choice: ProposalChoice
    @OptionGroup var list: ListOptions

    func run() throws {
        let reading = try workspace.read()
        let proposals = reading.proposals(try choice.filter(reading))
        try list.write(proposals.map { ProposalRow($0) }, none: "no proposals")
    }
}

/// A proposal in a list.
struct ProposalRow: ListRow {
    let proposal: Proposal

    init(_ proposal: Proposal) { self.proposal = proposal }

    static var fields: [ListField<ProposalRow>] {
        [
            .init("label", in: [.table, .csv, .json]) { .text($0.proposal.evidence.label) },
            .init("evidence") { row in
                let id = row.proposal.evidence.record
                return .init(text: id.short, json: .string(id.description))
            },
            .init("score", isNumber: true) { .number($0.proposal.score) },
            .init("stance") { .text($0.proposal.evidence.evidence.stance.rawValue) },
            .init("claim", width: .name) { .text($0.proposal.claim.id.name) },
            .init("source", width: .name) { row in
                let name = row.proposal.source?.name
                return .init(
                    text: name ?? row.proposal.evidence.evidence.source.short,
                    json: name.map(JSONValue.string)
                )
            },
            .init("quote", width: .words) { .text($0.proposal.evidence.evidence.selector.quote.exact) },
            .init("why", member: "reasons", width: .words, style: { _ in .dim }) {
                .strings($0.proposal.reasons, separator: "; ")
            },
        ]
    }
}
