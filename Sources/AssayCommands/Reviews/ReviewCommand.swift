import ArgumentParser
import Workspace

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Go through what waits at the terminal, a key a decision.",
        discussion: """
            First what is proposed, by claim, best first; then the claims that want a verdict, the split, contested \
            and stale before the others; then documents without publisher or date. Each decision is recorded before \
            the screen says so, so that leaving at any time loses nothing. It needs 20 columns, and no colours.
            """
    )

    @OptionGroup var editing: EditingOptions
    @OptionGroup var choice: ProposalChoice

    func run() throws {
        let editor = try editing.editor()
        let filter = try choice.filter(try editing.workspace.read())
        var session = try ReviewSession(editor, filter)
        if session.isEmpty { return Terminal.standardOutput.write("nothing waits\n") }
        let count = try session.run()
        Terminal.standardOutput.write(count == 1 ? "1 decision recorded\n" : "\(count) decisions recorded\n")
    }
}
