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

    @OptionGroup var list: ListOptions

    func run() throws {
        let described = try workspace.openIfAny()?.describedDialects() ?? DescribedDialects()
        let rows =
            described.descriptions.map { (KnownDialect($0), "this workspace") }
            + KnownDialect.builtIn.map { ($0, "built in") }
        try list.write(rows.map { DialectRow(dialect: $0, origin: $1) }, none: "no dialects")
        for finding in described.findings { Terminal.standardError.write("\(finding)\n") }
        if !described.findings.isEmpty { throw ExitCode.findings }
    }
}

/// A dialect in a list.
struct DialectRow: ListRow {
    let dialect: KnownDialect
    let origin: String

    static var fields: [ListField<DialectRow>] {
        [
            .init("dialect") { .text($0.dialect.name) },
            .init("from") { .text($0.origin) },
            .init("documents a file", member: "severalDocuments") { row in
                .json(row.dialect.hasParts ? "several" : "one", .bool(row.dialect.hasParts))
            },
            .init("root elements", member: "roots", width: .words) {
                .strings($0.dialect.roots, separator: ", ")
            },
        ]
    }
}
