import ArgumentParser
import ClaimModel
import Workspace

/// Which of the proposals are meant.
struct ProposalChoice: ParsableArguments {
    @Option(name: [.short, .long], help: "Those for this claim.", completion: .claims)
    var claim: String?

    @Option(
        help: ArgumentHelp("Those from this document.", valueName: "document"),
        completion: .documents
    )
    var source: String?

    @Option(help: "Those of this stance.")
    var stance: Evidence.Stance?

    @Option(help: "Those of this score or more, from 0 to 1.")
    var minScore: Double?

    @Option(help: "Those of this score or less, from 0 to 1.")
    var maxScore: Double?

    @Option(help: "Those whose passage holds all of these words.")
    var text: String?

    /// Whether anything is chosen.
    var choosesSome: Bool {
        claim != nil || source != nil || stance != nil || minScore != nil || maxScore != nil || text != nil
    }

    /// Whether more than a claim is chosen, which may also say whose evidence is named.
    fileprivate var choosesMoreThanClaim: Bool {
        source != nil || stance != nil || minScore != nil || maxScore != nil || text != nil
    }

    func validate() throws {
        for score in [minScore, maxScore].compactMap(\.self) where !(0...1).contains(score) {
            throw ValidationError("a score is a number from 0 to 1")
        }
    }

    /// The filter that chooses them.
    func filter(_ reading: WorkspaceReading) throws(WorkspaceError) -> ProposalFilter {
        var filter = ProposalFilter()
        if let claim { filter.claim = try reading.claim(named: claim).id }
        if let source { filter.source = try reading.document(named: source).id }
        filter.stance = stance
        filter.minimumScore = minScore
        filter.maximumScore = maxScore
        filter.text = text
        return filter
    }
}

/// Evidence that is named, or proposals that are chosen, to decide about.
struct DecisionOptions: ParsableArguments {
    @Argument(
        help: """
            The evidence, one or several: its label (E4, where one claim has it or --claim says which), its claim's \
            name and its label (budget/E4), or the first digits of its id.
            """,
        completion: .evidence
    )
    var evidence: [String] = []

    @OptionGroup var choice: ProposalChoice

    @Flag(help: "Every proposal.")
    var all = false

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String?

    /// Checks that evidence is named, or proposals are chosen, and not both.
    func validate() throws {
        if !evidence.isEmpty, choice.choosesMoreThanClaim || all {
            throw ValidationError("give the evidence, or choose among the proposals, not both")
        }
        if evidence.isEmpty, !choice.choosesSome, !all {
            throw ValidationError(
                "give the evidence, or choose with --claim, --source, --stance, --min-score, --max-score, --text or --all"
            )
        }
        if all, choice.choosesSome {
            throw ValidationError("--all chooses every proposal: leave out the other choices")
        }
    }

    /// Shows what would be decided, with counts by stance, and asks.
    func announce(_ verb: String, _ recording: RecordingOptions) throws -> ProposalFilter {
        let reading = try recording.workspace.read()
        let filter = try choice.filter(reading)
        let proposals = reading.proposals(filter)
        guard !proposals.isEmpty else { return filter }
        let counts = Evidence.Stance.allCases.compactMap { stance -> String? in
            let count = proposals.count { $0.evidence.evidence.stance == stance }
            return count == 0 ? nil : "\(count) \(stance.rawValue)"
        }
        let claims = Set(proposals.map(\.claim.record)).count
        let what =
            "\(verb) \(proposals.count) of what is proposed for \(claims) claim\(claims == 1 ? "" : "s"): "
            + counts.joined(separator: ", ")
        if !recording.json, Terminal.isInteractive || recording.editing.dryRun {
            let rows = proposals.map { ProposalRow($0) }
            let fields = ProposalRow.fields.filter { $0.forms.contains(.table) && $0.name != "why" }
            Terminal.standardError.write(
                Table(rows, fields).rendered(width: Terminal.standardError.width ?? 80)
            )
        }
        try recording.confirm(what + "?", unless: yes)
        return filter
    }
}
