import ArgumentParser
import ClaimModel
import ProvenanceReport
import Workspace

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Make a provenance report on the workspace, an article or a claim.",
        discussion: """
            The same ledger and archive give the same bytes, whoever makes the report and when.

            Forms: html, markdown and text for people; json by a published schema (--schema shows it); csv-claims and \
            csv-evidence for spreadsheets; claimreview and datafeed (schema.org) for search engines; annotations (W3C \
            Web Annotation), which 'assay import' reads again; prov-n, prov-json, prov-xml, prov-o (Turtle) and \
            prov-jsonld (W3C PROV), checked against PROV-CONSTRAINTS before they are handed out; corrections and \
            corrections-feed (Atom) for what was changed after publication ('assay publish').

            Cells that a spreadsheet would take for a formula begin with an apostrophe in CSV, and control characters \
            are shown as escapes; with --raw, neither.
            """
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
        help: ArgumentHelp(
            "Where to store it; standard output unless given, or '-'. A folder gets a file 'report' in it, and a name without "
                + "an ending gets the form's own.",
            valueName: "file"
        ),
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

    @Flag(help: "Leave the cells of CSV exactly as they are.")
    var raw = false

    @Flag(name: .customLong("utf16"), help: "Count positions in annotations in UTF-16 units, as browsers do.")
    var countsUTF16 = false

    @Flag(
        help:
            "In claimreview and datafeed, also tell of verdicts that do not hold or not yet, marked as stale, split, contested or provisional."
    )
    var unsettled = false

    @Option(
        help: "The address at which the report will stand, for html, claimreview, datafeed and corrections."
    )
    var url: String?

    @Option(
        help:
            "Who publishes the reviews, for html, claimreview, datafeed and corrections; else the reviewers do."
    )
    var publisher: String?

    @Option(help: "The title that a page is published under; else the article's, or how much was checked.")
    var title: String?

    @Option(help: "A sentence or two under the title of a page.")
    var standfirst: String?

    @Option(help: "The day of publication that a page shows, for instance 2026-11-24.")
    var date: String?

    @Option(
        help: ArgumentHelp(
            "A claim whose finding stands first on a page, up to three times; else a rule chooses, which the page says.",
            valueName: "claim"
        )
    )
    var lead: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write a static site into this folder: a list, a page an article and a claim, pictures, a feed. Each page verifies by itself.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var site: String?

    @Flag(help: "Show the JSON Schema of the form json, and make no report.")
    var schema = false

    /// The forms that say where and by whom they are published.
    private static let published: [ReportFormat] = [
        .html, .claimReview, .dataFeed, .corrections, .correctionsFeed,
    ]

    func validate() throws {
        if article != nil, claim != nil { throw ValidationError("give --article or --claim, not both") }
        if raw, format != .csvClaims, format != .csvEvidence {
            throw ValidationError("--raw is for csv-claims and csv-evidence")
        }
        if unsettled, format != .claimReview, format != .dataFeed {
            throw ValidationError("--unsettled is for claimreview and datafeed")
        }
        if countsUTF16, format != .annotations { throw ValidationError("--utf16 is for annotations") }
        if url != nil || publisher != nil, !Self.published.contains(format) {
            throw ValidationError("--url and --publisher are for html, claimreview, datafeed and corrections")
        }
        let isForPage = title == nil && standfirst == nil && date == nil && lead.isEmpty
        if !isForPage, format != .html {
            throw ValidationError("--title, --standfirst, --date and --lead are for html")
        }
        if site != nil, article != nil || claim != nil || since != nil || output != nil || format != .html {
            throw ValidationError(
                "--site writes pages on the whole workspace: leave out --article, --claim, --since, --output, --format"
            )
        }
        if lead.count > 3 { throw ValidationError("give --lead at most three times") }
        if let date, CalendarDate(date) == nil { throw ValidationError("--date wants a date: 2026-11-24") }
    }

    func run() throws {
        if schema { return Terminal.standardOutput.write(ReportSchema.text) }
        if let site {
            let reading = try workspace.read()
            try reading.requireSound()
            let count = try reading.writeSite(to: site, try options(reading).publication)
            return Terminal.standardError.write(
                "the site is in \(VisibleText.escaping(site)), \(count) pages\n"
            )
        }
        let (report, options) = try report()
        let path = output.flatMap { $0 == "-" ? nil : $0 }.map { WorkspaceReading.path(for: $0, format) }
        let findings =
            if let path { try WorkspaceReading.store(report, as: format, options, at: path) } else {
                report.stream(as: format, options) { Terminal.standardOutput.write($0) }
            }
        for finding in findings { Terminal.standardError.write("\(finding)\n") }
        if !findings.isEmpty { throw ExitCode.findings }
        if let path {
            Terminal.standardError.write("the report is in \(VisibleText.escaping(path))\n")
        }
    }

    /// Makes the report. The ledger that it was made from is let go before it is laid out.
    private func report() throws -> (ProvenanceReport, ReportOptions) {
        let reading = try workspace.read()
        try reading.requireSound()
        var scope = ReportScope.workspace
        if let article { scope = .article(try reading.document(named: article).id) }
        if let claim { scope = .claim(try reading.claim(named: claim).id) }
        guard let since else {
            return (try reading.report(scope, for: format), try options(reading))
        }
        let heads = try reading.heads(ofEarlierReport: since)
        return (try reading.report(scope, since: heads, for: format), try options(reading))
    }

    /// What the options say, and where they say nothing, what `assay.json` does.
    private func options(_ reading: WorkspaceReading) throws -> ReportOptions {
        var options = ReportOptions()
        options.isRaw = raw
        options.countsUTF16 = countsUTF16
        options.includesUnsettled = unsettled
        guard Self.published.contains(format) else { return options }
        var publication = reading.settings.publication
        publication.address = url ?? publication.address
        publication.publisher = publisher ?? publication.publisher
        publication.title = title ?? publication.title
        publication.standfirst = standfirst ?? publication.standfirst
        publication.date = date ?? publication.date
        publication.leads = try lead.map { try reading.claim(named: $0).id.name }
        options.publication = publication
        return options
    }
}
