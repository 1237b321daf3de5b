import ArgumentParser
import ProvenanceReport
import Workspace

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a claim: its quote in context, who says it, the evidence on both sides, its history."
    )

    /// The forms in which a claim is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// For people.
        case text
        /// For programs: the same as the claim's report.
        case json
    }

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The claim: its name, or the beginning of it.")
    var claim: String

    @Option(help: "The form.")
    var format = Format.text

    func run() throws {
        let reading = try workspace.read()
        let claim = try reading.claim(named: claim)
        switch format {
        case .text: Terminal.standardOutput.write(try ClaimView(claim, in: reading).rendered())
        case .json:
            Terminal.standardOutput.write(try reading.report(.claim(claim.id)).rendered(as: .json))
        }
    }
}
