import ArgumentParser
import ClaimModel
import Workspace

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Bring the index of passages up to date with the ledger and the archive.",
        discussion: """
            The index lies in .assay, can be deleted at any time, and is brought up to date by itself when \
            something is searched. This does it beforehand, and says what can't be searched.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Flag(help: "Build it anew.")
    var rebuild = false

    func run() throws {
        let progress = Progress("indexing")
        let reading = try workspace.read()
        let aside = rebuild ? try reading.workspace.removeIndex() : []
        let findings = try aside + reading.currentIndex(onProgress: progress.show).findings
        progress.end()
        for finding in findings { Terminal.standardError.write("\(finding)\n") }
        if let code = ExitCode.of(findings) { throw code }
    }
}
