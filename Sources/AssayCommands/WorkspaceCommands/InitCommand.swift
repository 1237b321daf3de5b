import ArgumentParser
import DocumentImport
import Workspace

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a workspace: Claims, Sources-Archive, and what git must know of them."
    )

    @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
    var folder = "."

    func run() throws {
        let workspace = try Workspace.make(at: folder, isolation: .ofCommands)
        Terminal.standardOutput.write("\(workspace.root) is a workspace now\n")
    }
}
