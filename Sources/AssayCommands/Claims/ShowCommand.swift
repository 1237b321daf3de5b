import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import ProvenanceReport
import Workspace

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a claim with its evidence and history, or a document with what is quoted of it.",
        discussion: """
            Of a claim: its quote in context, who says it, the evidence on both sides, its reviews and history. Of a \
            document: what is said of it, and its passages with their numbers, what claims and evidence quote in \
            brackets.
            """
    )

    /// The forms in which a claim or a document is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// For people.
        case text
        /// For programs: of a claim, the same as the claim's report.
        case json
    }

    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: "The claim or the document: its name, or the beginning of it.", completion: .subjects)
    var name: String

    @Option(help: "Of a document: show this passage only, by its number; may be given several times.")
    var passage: [Int] = []

    @Flag(help: "Show the document of this name, where a claim's name begins so too.")
    var document = false

    @Option(help: "The form.")
    var format = Format.text

    @Flag(help: "The same as --format json.")
    var json = false

    func run() throws {
        let reading = try workspace.read()
        if document || !passage.isEmpty { return try show(try reading.document(named: name), reading) }
        let claim: TrackedClaim
        switch try reading.subject(named: name) {
        case .claim(let found): claim = found
        case .document(let document): return try show(document, reading)
        }
        if json || format == .json {
            return Terminal.standardOutput.write(try reading.report(.claim(claim.id)).rendered(as: .json))
        }
        Terminal.standardOutput.page(try ClaimView(claim, in: reading).rendered())
    }

    private func show(_ document: TrackedDocument, _ reading: WorkspaceReading) throws {
        let view = DocumentView(document, try reading.markedPassages(of: document), numbers: passage)
        if let missing = view.missing {
            throw ValidationError("\(document.id) has no passage \(missing): it has \(view.count)")
        }
        if json || format == .json {
            return Terminal.standardOutput.write(CanonicalJSON.readable(.object(view.json)))
        }
        Terminal.standardOutput.page(view.rendered(width: min(Terminal.standardOutput.width ?? 100, 100)))
    }
}
