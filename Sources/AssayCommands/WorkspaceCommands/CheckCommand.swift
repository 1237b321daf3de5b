import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import ProvenanceReport
import Workspace

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check again everything that a machine can.",
        discussion: """
            Digests and graph of the ledger, the archived files' SHA-256, every quote in its document, every \
            verdict's evidence. Silent when all is well. Warnings alone leave the exit code at 0.

            What the ledger can't show by itself, that its newest records were removed, shows against a report \
            made before (--against), which is verified first.
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp(
            "An earlier report, HTML or JSON, whose newest records must still be there.",
            valueName: "report"
        ),
        completion: .file(extensions: ["html", "json"])
    )
    var against: String?

    @Option(help: "How findings are shown.")
    var format = FindingFormat.text

    @Flag(help: "The same as --format json.")
    var json = false

    func run() throws {
        let reading = try workspace.open().read()
        var heads: [RecordID] = []
        var edits: [Finding] = []
        if let against {
            let earlier = try StoredReport(at: against)
            heads = earlier.proof.heads
            edits = try reading.edits(of: earlier, at: against)
        }
        let progress = Progress("checking documents")
        let findings = try edits + reading.check(against: heads, progress: progress.show)
        progress.end()
        switch json ? .json : format {
        case .text: for finding in findings { Terminal.standardOutput.write("\(finding)\n") }
        case .json:
            Terminal.standardOutput.write(CanonicalJSON.readable(.array(findings.map { .object($0.json) })))
        }
        if findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
    }
}

/// The forms that findings can have.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people: a few lines each.
    case text
    /// For programs: an array of objects.
    case json
}

extension Finding {
    /// The finding as a JSON object.
    var json: JSONObject {
        JSONObject([
            "advice": advice.map(JSONValue.string),
            "code": .string(code),
            "column": place.column.map(JSONValue.integer),
            "excerpt": excerpt.map(JSONValue.string),
            "file": place.file.map(JSONValue.string),
            "line": place.line.map(JSONValue.integer),
            "meaning": .string(meaning),
            "severity": .string(severity.rawValue),
        ])
    }
}
