import ArgumentParser
import ClaimLedger
import ClaimModel
import ProvenanceReport
import Workspace

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Record what was published, so that later changes of it are in the corrections log.",
        discussion: """
            Name the files that were published, or the folder of a site: pages and JSON of 'assay report' say which \
            claims they show and as of which records; of every file the SHA-256 is kept. Without files, the claims as \
            they are now are meant: all of them, or those of --article or --claim.

            What changes from then on of a published claim is listed by 'assay corrections', in reports, in 'assay \
            report --format corrections' and 'corrections-feed', and in ClaimReview: verdict, statement, quote, speaker, \
            evidence and documents, each with before, after, day, who, and the reason given.
            """
    )

    @OptionGroup var recording: RecordingOptions

    @Argument(help: "The published files or folders.", completion: .file())
    var files: [String] = []

    @Option(
        help: ArgumentHelp("The claims of this article were published.", valueName: "document"),
        completion: .documents
    )
    var article: String?

    @Option(help: ArgumentHelp("This claim was published.", valueName: "claim"), completion: .claims)
    var claim: String?

    @Option(help: "Where it was published.")
    var url: String?

    @Option(help: ArgumentHelp("Something to say about it.", valueName: "text"))
    var note: String?

    func validate() throws {
        if article != nil, claim != nil { throw ValidationError("give --article or --claim, not both") }
    }

    func run() throws {
        var editor = try recording.editor()
        var request = PublishRequest()
        request.files = files
        request.address = url
        request.words = note
        let reading = try editor.reading()
        if let article { request.scope = .article(try reading.document(named: article).id) }
        if let claim { request.scope = .claim(try reading.claim(named: claim).id) }
        let record = try editor.publish(request)
        guard case .claimsPublished(let report) = record.body else { return }
        let count = report.claims.count
        let files = report.files.count
        try recording.tell(
            "published \(count) \(count == 1 ? "claim" : "claims")"
                + (files > 0 ? " in \(files) \(files == 1 ? "file" : "files")" : "")
                + "; what changes of them from now on is in 'assay corrections' (\(record.id.short))",
            &editor
        )
    }
}

struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: "List what was changed of claims after they were published, the newest first.",
        discussion:
            "'assay publish' records what was published. 'assay report --format corrections' makes a page of this list, "
            + "and --format corrections-feed an Atom feed."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("List those of this claim.", valueName: "claim"), completion: .claims)
    var claim: String?

    @OptionGroup var list: ListOptions

    func run() throws {
        let reading = try workspace.read()
        var changes = reading.publishedChanges()
        if let claim {
            let record = try reading.claim(named: claim).record
            changes = changes.filter { $0.claim.record == record }
        }
        // What changed of a document that several claims rest on is one correction.
        var rows: [CorrectionRow] = []
        var places: [CorrectionRow.Key: Int] = [:]
        for entry in changes {
            for part in entry.change.parts {
                let key = CorrectionRow.Key(record: entry.change.record, part: part)
                if let place = places[key] {
                    // The newest come first, and the claims of one record in the order in which they were recorded.
                    rows[place].claims.insert(entry.claim.id, at: 0)
                } else {
                    places[key] = rows.count
                    rows.append(CorrectionRow(claims: [entry.claim.id], change: entry.change, part: part))
                }
            }
        }
        let none =
            reading.state.publications.isEmpty
            ? "nothing was recorded as published; 'assay publish' does"
            : "nothing was changed after publication"
        try list.write(rows.map { $0.named(by: reading.rules) }, none: none)
    }
}

/// A change of published claims in a list.
struct CorrectionRow: ListRow {
    /// What makes two changes one.
    struct Key: Hashable {
        let record: RecordID
        let part: PublishedChange.Part
    }

    /// The claims that it changed alike.
    var claims: [ClaimID]
    let change: PublishedChange
    let part: PublishedChange.Part
    var rules = HouseRules()

    func named(by rules: HouseRules) -> CorrectionRow {
        var row = self
        row.rules = rules
        return row
    }

    static var fields: [ListField<CorrectionRow>] {
        [
            .init("day") { .text($0.change.at.day?.description ?? "") },
            .init("claims", width: .name) { .strings($0.claims.map(\.name), separator: ", ") },
            .init("what", width: .name) { row in
                .text(row.part.field.rawValue + (row.part.subject.map { " of \($0)" } ?? ""))
            },
            .init("before", width: .words) { .text($0.part.before.map($0.rules.words)) },
            .init("after", width: .words) { .text($0.part.after.map($0.rules.words)) },
            .init("by", width: .name) { .text($0.change.by) },
            .init("reason", width: .words) { .text($0.change.reason) },
            .init("at", in: [.json, .csv]) { .text($0.change.at.description) },
            .init("record", in: [.json, .csv]) { .text($0.change.record.description) },
        ]
    }
}
