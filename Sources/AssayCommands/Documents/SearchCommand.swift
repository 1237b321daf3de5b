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
            not matter, nor do the endings of English words. In Chinese, Japanese, Korean and Thai any stretch of \
            letters is found. Words in double quotes must follow one another: \
            assay search '"lighthouse budget" 2021'. Nothing else that is typed has a meaning of its own. A search that \
            is kept by name in assay.json is run with --saved.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The words.")
    var words: [String] = []

    @Option(help: ArgumentHelp("Run the search of this name in assay.json.", valueName: "name"))
    var saved: String?

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("Search this document only.", valueName: "document"),
        completion: .documents
    )
    var document: String?

    @Option(help: "How many passages at most.")
    var limit = 20

    @OptionGroup var list: ListFormOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit should be 1 or more") }
        if words.isEmpty == (saved == nil) { throw ValidationError("give words, or --saved") }
    }

    func run() throws {
        let reading = try workspace.read()
        var words = words.joined(separator: " ")
        if let saved {
            let searches = try reading.workspace.settings().searches
            guard let search = searches.first(where: { $0.name == saved })?.search else {
                let names = searches.filter { $0.search != nil }.map(\.name).joined(separator: ", ")
                throw ValidationError(
                    "assay.json has no search '\(saved)'\(names.isEmpty ? "" : "; there are \(names)")"
                )
            }
            words = search
        }
        let progress = Progress("indexing")
        let (passages, findings) = try reading.search(
            words,
            in: document,
            limit: limit,
            onProgress: progress.show
        )
        progress.end()
        for finding in findings { Terminal.standardError.write("\(finding)\n") }
        try list.write(passages.map { PassageRow(found: $0) }, none: "no passages")
        // What could not be searched may hold the words.
        if let code = ExitCode.of(findings) { throw code }
    }
}

/// A passage in a list.
struct PassageRow: ListRow {
    let found: RankedPassage

    static var fields: [ListField<PassageRow>] {
        [
            .init("document", width: .name) { row in
                .json(row.found.document.id.name, .object(row.found.document.json))
            },
            .init("number", isNumber: true, in: [.table, .json]) { .integer($0.found.number) },
            .init("kind") { .text($0.found.passage.kind.rawValue) },
            .init("speaker", width: .name) { .text($0.found.passage.speaker) },
            .init("text", width: .words) { .text($0.found.passage.text) },
            .init("locator", in: [.csv, .json]) { .text($0.found.passage.locator) },
            .init("score", in: [.json]) { .number($0.found.score) },
        ]
    }
}
