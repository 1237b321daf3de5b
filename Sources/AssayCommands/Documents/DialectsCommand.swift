import ArgumentParser
import ClaimLedger
import DocumentImport
import JSONData
import Workspace

struct DialectsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dialects",
        abstract:
            "List the dialects that documents are read in, and those that the workspace describes itself.",
        discussion: """
            A file Dialects/NAME.dialect in the workspace describes a dialect of its own in a few lines:

              root: minutes
              heading: h, sitting/title
              paragraph: p, item
              speech: speech/@by
              title: sitting/title
              published: sitting/@date

            'assay read FILE' shows what comes of it.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: "The list's form.")
    var format = ListFormat.table

    @Flag(help: "In CSV, leave cells as they are even where a spreadsheet would take them for formulas.")
    var raw = false

    func run() throws {
        let described = try workspace.openIfAny()?.describedDialects() ?? DescribedDialects()
        let rows =
            described.descriptions.map { (KnownDialect($0), "this workspace") }
            + KnownDialect.builtIn.map { ($0, "built in") }
        Self.output(rows).write(as: format, isRaw: raw)
        for finding in described.findings { Terminal.standardError.write("\(finding)\n") }
        if !described.findings.isEmpty { throw ExitCode.findings }
    }

    private static func output(_ dialects: [(dialect: KnownDialect, origin: String)]) -> ListOutput {
        let rows = dialects.map { dialect, origin in
            [
                dialect.name, origin, dialect.hasParts ? "several" : "one",
                dialect.roots.joined(separator: ", "),
            ]
        }
        return ListOutput(
            table: Table(
                columns: [
                    .init("dialect"), .init("from"), .init("documents a file"), .init("root elements"),
                ],
                rows: rows
            ),
            csvHeader: ["dialect", "from", "documents a file", "root elements"],
            csvRows: rows,
            json: dialects.map { dialect, origin in
                .object(
                    JSONObject([
                        "dialect": .string(dialect.name), "from": .string(origin),
                        "roots": .strings(dialect.roots), "severalDocuments": .bool(dialect.hasParts),
                    ])
                )
            }
        )
    }
}
