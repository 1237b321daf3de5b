import ArgumentParser
import ClaimLedger
import ClaimModel
import Workspace

struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Attach a passage of a source to a claim as evidence, by quote.",
        discussion: """
            assay attach budget -s report -q "from 20,000 to 40,000 crowns" --stance supports
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The source.", valueName: "document"),
        completion: .documents
    )
    var source: String

    @OptionGroup var quote: QuoteOptions

    @Option(help: "What the passage does to the claim; its first letters will do.")
    var stance: Evidence.Stance

    @Option(help: "What the passage says, in your own words.")
    var summary: String?

    @Option(help: "How much it weighs.")
    var strength: Evidence.Strength?

    @Option(help: ArgumentHelp("Why it weighs so much or so little.", valueName: "text"))
    var strengthNote: String?

    @Option(help: "The date that it speaks for; when the source was published unless given.")
    var date: CalendarDate?

    func run() throws {
        var request = EvidenceRequest(source: source, quote: try quote.request(), stance: stance)
        request.summary = summary
        request.strength = strength
        request.strengthNote = strengthNote
        request.date = date
        var editor = try recording.editor()
        let record = try editor.attach(request, to: claim)
        let attached =
            if case .evidenceAccepted(let proposal, _, _) = record.body { proposal } else { record.id }
        let tracked = try editor.reading().evidence(named: attached.description)
        let objection = try editor.reading().objection(toAccepting: attached.description, as: stance)
        if let objection {
            let label = "\(tracked.claim.id)/\(tracked.1.label)"
            Terminal.standardError.write("before you rely on \(label): \(objection)\n")
        }
        let isOwn = tracked.claim.appearances.contains {
            $0.appearance.article == tracked.1.evidence.source
        }
        if isOwn {
            Terminal.standardError.write(
                "\(tracked.1.label) is of the article that makes the claim: it is counted as no origin of its own\n"
            )
        }
        let replaced = editor.recorded.compactMap { record -> RecordID? in
            guard case .evidenceWithdrawn(let evidence, _) = record.body else { return nil }
            return evidence
        }
        for id in replaced {
            guard let old = tracked.claim.evidence.first(where: { $0.record == id }) else { continue }
            let other = old.firstStance == stance ? "" : ", which said \(old.firstStance.rawValue)"
            Terminal.standardError.write(
                "it takes the place of the proposal \(tracked.claim.id)/\(old.label)\(other), which was withdrawn: one passage counts once\n"
            )
        }
        if let date, let today = Timestamp.lastToday, today < date.firstDay {
            Terminal.standardError.write(
                "assay: warning: the evidence speaks for \(date), a day to come (today is \(today))\n"
            )
        }
        try recording.tell(
            "attached evidence \(tracked.1.label) to \(tracked.claim.id) (\(record.id.short))",
            &editor
        )
    }
}
