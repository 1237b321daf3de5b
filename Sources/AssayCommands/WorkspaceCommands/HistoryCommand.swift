import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List the records, of everything or of one claim or document, oldest first.",
        discussion: """
            The order is that of replay: a record comes after all that its author had seen. --limit shows the latest so \
            many, as --last does; with --sort or --reverse, the first so many of that order. --corrections lists what \
            was corrected, withdrawn, taken back or settled.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "A claim or a document; everything unless given.", completion: .subjects)
    var subject: String?

    @Option(help: ArgumentHelp("List the newest records only: so many.", valueName: "count"))
    var last: Int?

    @Flag(help: "List corrections only.")
    var corrections = false

    @OptionGroup var list: ListOptions

    func validate() throws {
        if let last, last < 1 { throw ValidationError("--last should be 1 or more") }
    }

    func run() throws {
        let reading = try workspace.read()
        var records = reading.state.records
        if let subject {
            let ids = try reading.recordIDs(about: subject)
            records = records.filter { ids.contains($0.id) }
        }
        if corrections { records = records.filter(\.body.isCorrection) }
        if let last { records = records.suffix(last) }
        try list.write(
            records.map { HistoryRow(entry: RecordSummary($0, in: reading.state)) },
            none: "no records",
            keepsLast: true
        )
    }
}

/// A record in a list.
struct HistoryRow: ListRow {
    let entry: RecordSummary

    static var fields: [ListField<HistoryRow>] {
        [
            .init("record", member: "id", style: { _ in .dim }) { row in
                .text(row.entry.record.id.description, shown: row.entry.record.id.short)
            },
            .init("at") { .text($0.entry.record.at.description) },
            .init("by", width: .name) { .text($0.entry.record.by) },
            .init("kind") { .text($0.entry.record.kind) },
            .init("subject", width: .name) { .text($0.entry.subject) },
            .init("words", width: .words) { .text($0.entry.words) },
            .init("body", in: [.json]) { .json("", .object($0.entry.record.body.json)) },
            .init("parents", in: [.json]) { .strings($0.entry.record.parents.map(\.description)) },
        ]
    }
}
