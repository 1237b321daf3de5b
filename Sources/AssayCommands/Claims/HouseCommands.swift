import ArgumentParser
import Workspace

struct AssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Give a claim to somebody to look at, or to nobody any more.",
        discussion: "'assay claims --assigned NAME' lists what somebody has to look at. No report shows it."
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Argument(help: "Whom it is given to; nobody unless given.")
    var name: String?

    func run() throws {
        var editor = try recording.editor()
        let record = try editor.assignClaim(claim, to: name)
        try recording.tell("\(claim) is assigned to \(name ?? "nobody") (\(record.id.short))", &editor)
    }
}

struct EmbargoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "embargo",
        abstract: "Keep a claim out of every report and export, until it is lifted.",
        discussion: """
            The claim stays in the ledgers of this workspace, which whoever has the workspace can read.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The claim.", completion: .claims)
    var claim: String

    @Flag(help: "Lift the embargo.")
    var lift = false

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String

    func run() throws {
        var editor = try recording.editor()
        let record =
            lift
            ? try editor.liftEmbargo(claim, because: because)
            : try editor.embargoClaim(claim, because: because)
        try recording.tell("\(claim) is \(lift ? "under no" : "under") embargo (\(record.id.short))", &editor)
    }
}

struct TakedownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takedown",
        abstract: "Remove a document's archived bytes, because a court or a person's right demands it.",
        discussion: """
            The files are deleted from Sources-Archive. Their digest, the description and the reason stay in the \
            ledger; verdicts that rest on the document become stale, and 'assay check' does not miss the files. Copies \
            in version control, in backups and in the index of passages ('assay index --rebuild') are not touched.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The document.", completion: .documents)
    var document: String

    @Option(help: ArgumentHelp("Why.", valueName: "reason"))
    var because: String

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    func run() throws {
        var editor = try recording.editor()
        try recording.confirm(
            "Delete the archived files of \(document)? They can't be restored.",
            unless: yes
        )
        let outcome = try editor.takeDown(document, because: because)
        var lines = ["took down \(document) (\(outcome.records.last?.id.short ?? ""))"]
        lines += outcome.removed.map { "deleted \(Workspace.archiveName)/\($0)" }
        if outcome.removed.isEmpty { lines.append("its file stays: other documents lie in it") }
        try recording.tell(lines, &editor)
    }
}
