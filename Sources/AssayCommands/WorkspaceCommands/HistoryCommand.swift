import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List the records, of everything or of one claim or document, oldest first.",
        discussion: "The order is that of replay: a record comes after all that its author had seen."
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "A claim or a document; everything unless given.")
    var subject: String?

    @Option(help: ArgumentHelp("List the newest records only: so many.", valueName: "count"))
    var last: Int?

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func validate() throws {
        if let last, last < 1 { throw ValidationError("--last should be 1 or more") }
    }

    func run() throws {
        let reading = try workspace.read()
        var records = reading.state.records
        if let subject {
            let ids = try ids(of: subject, in: reading)
            records = records.filter { ids.contains($0.id) }
        }
        if let last { records = records.suffix(last) }
        let entries = records.map { RecordSummary($0, in: reading.state) }
        if entries.isEmpty { Terminal.standardError.write("no records\n") }
        output(entries).write(as: format, isRaw: raw)
    }

    private func ids(of subject: String, in reading: WorkspaceReading) throws(WorkspaceError) -> Set<RecordID>
    {
        do throws(WorkspaceError) {
            return Set(try reading.claim(named: subject).history)
        } catch {
            guard case .noSuch = error, let document = try? reading.document(named: subject) else {
                throw error
            }
            return Set(document.editions.map(\.record) + document.notes.map(\.record))
        }
    }

    private func output(_ entries: [RecordSummary]) -> ListOutput {
        let rows = entries.map { entry in
            [
                entry.record.id.short, entry.record.at.description, entry.record.by, entry.record.kind,
                entry.subject, entry.words,
            ]
        }
        return ListOutput(
            table: Table(
                columns: [
                    .init("record", style: { _ in .dim }), .init("at"), .init("by"), .init("kind"),
                    .init("subject"), .init("words"),
                ],
                rows: rows
            ),
            csvHeader: ["record", "at", "by", "kind", "subject", "words"],
            csvRows: zip(entries, rows).map { [$0.record.id.description] + $1.dropFirst() },
            json: entries.map { entry in
                .object(
                    JSONObject([
                        "at": .string(entry.record.at.description),
                        "body": .object(entry.record.body.json),
                        "by": .string(entry.record.by),
                        "id": .string(entry.record.id.description),
                        "kind": .string(entry.record.kind),
                        "parents": .strings(entry.record.parents.map(\.description)),
                        "subject": .string(entry.subject),
                        "words": .string(entry.words),
                    ])
                )
            }
        )
    }
}
