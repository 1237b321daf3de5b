import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import PassageIndex
import Workspace

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find passages in all documents, by words.",
        discussion: """
            Lists the passages that hold all the words, the best first. Case, accents and invisible characters do \
            not matter, nor do the endings of English words. Words in double quotes must follow one another: \
            assay search '"lighthouse budget" 2021'. Nothing else that is typed has a meaning of its own.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The words.")
    var words: [String]

    @Option(name: .customLong("in"), help: ArgumentHelp("Search this document only.", valueName: "document"))
    var document: String?

    @Option(help: "How many passages at most.")
    var limit = 20

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit should be 1 or more") }
    }

    func run() throws {
        let progress = Progress("indexing")
        let (passages, findings) = try workspace.read().search(
            words.joined(separator: " "),
            in: document,
            limit: limit,
            onProgress: progress.show
        )
        progress.end()
        for finding in findings { Terminal.standardError.write("\(finding)\n") }
        if passages.isEmpty { Terminal.standardError.write("no passages\n") }
        output(passages).write(as: format, isRaw: raw)
    }

    private func output(_ passages: [RankedPassage]) -> ListOutput {
        let rows = passages.map { found in
            [
                found.document.id.name, found.passage.kind.rawValue, found.passage.speaker ?? "",
                found.passage.text,
                found.passage.locator,
            ]
        }
        let columns = ["document", "kind", "speaker", "text", "locator"]
        return ListOutput(
            table: Table(columns: columns.map { .init($0) }, rows: rows),
            csvHeader: columns,
            csvRows: rows,
            json: passages.map { found in
                .object(
                    JSONObject([
                        "document": .object(found.document.json),
                        "kind": .string(found.passage.kind.rawValue),
                        "locator": .string(found.passage.locator),
                        "number": .integer(found.number),
                        "score": .number(found.score),
                        "speaker": found.passage.speaker.map(JSONValue.string),
                        "text": .string(found.passage.text),
                    ])
                )
            }
        )
    }
}
