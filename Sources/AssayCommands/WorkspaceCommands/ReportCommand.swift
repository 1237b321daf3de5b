import ArgumentParser
import ClaimModel
import ProvenanceReport
import Workspace

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Make a provenance report on the workspace, an article or a claim.",
        discussion: "The same ledger and archive give the same bytes, whoever makes the report and when."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("Report on this article.", valueName: "document"))
    var article: String?

    @Option(help: ArgumentHelp("Report on this claim.", valueName: "claim"))
    var claim: String?

    @Option(help: "The report's form.")
    var format = ReportFormat.html

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Where to store it; standard output unless given.", valueName: "file"),
        completion: .file()
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "An earlier report, HTML or JSON: say what is new, changed and overtaken since.",
            valueName: "report"
        ),
        completion: .file(extensions: ["html", "json"])
    )
    var since: String?

    func validate() throws {
        if article != nil, claim != nil { throw ValidationError("give --article or --claim, not both") }
    }

    func run() throws {
        let reading = try workspace.read()
        var scope = ReportScope.workspace
        if let article { scope = .article(try reading.document(named: article).id) }
        if let claim { scope = .claim(try reading.claim(named: claim).id) }
        var heads: [RecordID]?
        if let since {
            heads = try StoredReport(at: since).proof.heads
            try reading.requireRecords(heads ?? [], ofReport: since)
        }
        let report = try reading.report(scope, since: heads)
        guard let output else { return Terminal.standardOutput.write(report.rendered(as: format)) }
        try reading.store(report.bytes(as: format), at: output)
        Terminal.standardError.write("the report is in \(output)\n")
    }
}
