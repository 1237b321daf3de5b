import ArgumentParser
import ClaimLedger
import ClaimModel
import ProvenanceReport
import Workspace

struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract:
            "Mark a claim: verified, disputed, misleading, missing context, unverifiable or not checkable.",
        discussion: """
            A verdict of verified wants accepted evidence that supports the claim, one of disputed wants evidence \
            that conflicts with it, misleading and missing-context want context or evidence that conflicts; without \
            such evidence, --without-evidence takes and keeps the reason. Verdicts of the house's own stand in \
            assay.json, each under one of these. Earlier reviews stay in the history: your own later review replaces \
            your own, and one of another reviewer that disagrees makes the claim contested until it is settled. Where \
            assay.json wants more reviewers than one, a verdict is provisional until so many stand behind it.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Argument(
        help: ArgumentHelp(
            "The verdict: \(Verdict.allValueStrings.joined(separator: ", ")), or one of assay.json."
        ),
        completion: .list(Verdict.allValueStrings)
    )
    var verdict: String

    @Option(name: [.short, .long], help: ArgumentHelp("Why, in your own words.", valueName: "rationale"))
    var because: String

    @Option(help: "The date that the verdict holds as of; today unless given. Days to come are refused.")
    var asOf: CalendarDate?

    @Option(
        help:
            "A piece of evidence it rests on: its label (E4) or the first digits of its id; may be given several times. All that does not speak against the verdict unless given."
    )
    var evidence: [String] = []

    @Option(
        help: ArgumentHelp(
            "Why there is no evidence of the stance that the verdict wants.",
            valueName: "reason"
        )
    )
    var withoutEvidence: String?

    @Flag(help: "Write it down without giving it: no standing follows from a draft, and no report shows it.")
    var draft = false

    func run() throws {
        var editor = try recording.editor()
        let settings = try editor.reading().settings
        let base = Verdict(argument: verdict).map { (verdict: $0, house: String?.none) }
        guard let given = settings.verdict(verdict) ?? base else {
            let own = settings.verdicts.map(\.id)
            throw ValidationError(
                "'\(verdict)' is no verdict; those are "
                    + (Verdict.allValueStrings + own).joined(separator: ", ")
            )
        }
        var request = ReviewRequest(given.verdict, because: because)
        request.houseVerdict = given.house
        request.asOf = asOf
        request.evidence = evidence
        request.withoutEvidence = withoutEvidence
        request.isDraft = draft
        let record: Record
        do throws(WorkspaceError) { record = try editor.mark(claim, request) } catch {
            // Whoever repeats a command that said nothing gets what they wanted.
            guard case .alreadySo(let what) = error else { throw error }
            return Terminal.standardOutput.write("\(VisibleText.escaping(what)): nothing to record\n")
        }
        let what = given.house ?? given.verdict.rawValue
        let id = record.id.short
        try recording.tell(draft ? "drafted \(what) (draft \(id))" : "marked \(what) (review \(id))", &editor)
        let tracked = try editor.reading().claim(named: claim)
        let standing = tracked.standing
        if standing == .provisional, !draft {
            let count = "\(tracked.backers.count) of \(settings.reviewersWanted)"
            Terminal.standardError.write(
                "the verdict is provisional: \(count) reviewers that \(WorkspaceSettings.fileName) wants stand behind it\n"
            )
        }
        if !draft { try Self.warn(of: tracked, given.verdict, editor.reading()) }
        if standing == .split || standing == .contested, !draft {
            Terminal.standardError.write(
                "the claim is \(standing.rawValue): assay settle \(claim) --as VERDICT --because …\n"
            )
        }
    }

    /// Says what stands against a verdict that was given.
    private static func warn(of claim: TrackedClaim, _ verdict: Verdict, _ reading: WorkspaceReading) {
        let against = claim.evidence.filter {
            $0.state == .accepted && verdict.isContradicted(by: $0.evidence.stance)
        }
        if !against.isEmpty {
            let labels = against.map(\.label).joined(separator: ", ")
            Terminal.standardError.write(
                "accepted evidence speaks against the verdict: \(labels); the report shows it beside it\n"
            )
        }
        if let review = claim.currentReviews.last?.review,
            let published = reading.publication(after: review, of: claim)
        {
            Terminal.standardError.write(
                "the verdict holds as of \(review.asOf), before its article was published (\(published)): "
                    + "nobody had made the claim then\n"
            )
        }
        guard claim.standing == .stale else { return }
        for sentence in StandingSentences(reading.state, reading.rules).of(claim) {
            Terminal.standardError.write("the verdict is stale at once: \(VisibleText.escaping(sentence))\n")
        }
    }
}

struct SettleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Settle a disagreement between reviewers, with a reason.",
        discussion: """
            A claim is split when reviewers who did not see each other disagree, and contested when one disagreed \
            having seen the other. The verdict that holds is a word, as in 'assay mark'; --review names reviews; --keep-both keeps the \
            disagreement and says so. Who may settle can stand in assay.json.

              assay settle budget disputed --because "The budget gives both sums."
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Argument(help: "The verdict that holds.")
    var verdict: Verdict?

    @Option(name: .customLong("as"), help: "The same as an option.")
    var option: Verdict?

    @Option(help: "A review that holds, by the first digits of its id; may be given several times.")
    var review: [String] = []

    @Flag(help: "Keep the verdicts side by side.")
    var keepBoth = false

    @Option(name: [.short, .long], help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String

    func validate() throws {
        let isGiven = [verdict != nil, option != nil, !review.isEmpty, keepBoth]
        if isGiven.count(where: \.self) != 1 {
            throw ValidationError("give the verdict that holds, --review or --keep-both")
        }
    }

    func run() throws {
        var editor = try recording.editor()
        let choice: SettlementChoice =
            if let verdict = verdict ?? option { .verdict(verdict) } else {
                keepBoth ? .all : .reviews(review)
            }
        let record = try editor.settle(claim, choice, because: because)
        let tracked = try editor.reading().claim(named: claim)
        try recording.tell(
            "settled: \(tracked.id) is \(tracked.standing.rawValue) (\(record.id.short))",
            &editor
        )
    }
}
