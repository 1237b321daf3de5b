import ArgumentParser
import ClaimModel
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
        do throws(WorkspaceError) {
            let workspace = try Workspace.make(at: folder, isolation: .ofCommands)
            Terminal.standardOutput.write("\(VisibleText.escaping(workspace.root)) is a workspace now\n")
        } catch {
            // Whoever repeats a command that failed at its end gets what they wanted.
            guard case .alreadyThere = error else { throw error }
            Terminal.standardOutput.write("\(error): nothing was missing\n")
        }
    }
}
