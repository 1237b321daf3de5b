import ArgumentParser
import ClaimLedger
import ClaimModel
import JSONData
import Workspace

/// A workspace, who records in it, whether anything is written, and how it is told what was recorded.
struct RecordingOptions: ParsableArguments {
    @OptionGroup var editing: EditingOptions

    @Flag(help: "Tell what was recorded as JSON, with the ids of the records.")
    var json = false

    /// The workspace.
    var workspace: WorkspaceOptions { editing.workspace }

    /// An editor of the workspace.
    func editor() throws(WorkspaceError) -> WorkspaceEditor { try editing.editor() }

    /// Tells what an editor recorded: these lines, or JSON.
    func tell(_ lines: [String], _ editor: inout WorkspaceEditor) throws {
        guard json else { return editing.tell(lines) }
        let state = try editor.reading().state
        let isRehearsal = editor.isRehearsal
        let objects = editor.recorded.map { record in
            JSONValue.object(RecordedRecord(record, in: state, isRehearsal: isRehearsal).json)
        }
        Terminal.standardOutput.write(CanonicalJSON.readable(.array(objects)))
    }

    /// Tells what an editor recorded in one line.
    func tell(_ line: String, _ editor: inout WorkspaceEditor) throws { try tell([line], &editor) }

    /// Asks on a terminal whether to go on. Where nobody can be asked, it goes on.
    func confirm(_ question: String, unless isAgreed: Bool) throws {
        guard !isAgreed, !editing.dryRun, Terminal.isInteractive else { return }
        Terminal.standardError.write("\(question) [y/N] ")
        let answer = readLine()?.lowercased() ?? ""
        guard answer == "y" || answer == "yes" else {
            Terminal.standardError.write("nothing was recorded\n")
            throw ExitCode.usage
        }
    }
}

extension EditingOptions {
    /// Tells lines; of a dry run, that nothing of it happened.
    func tell(_ lines: [String]) {
        for line in lines { Terminal.standardOutput.write((dryRun ? "dry run: " : "") + line + "\n") }
        if dryRun { Terminal.standardError.write("dry run: nothing was recorded\n") }
    }
}

/// What a program is told of a record.
struct RecordedRecord {
    private let record: Record
    private let state: LedgerState
    private let isRehearsal: Bool

    init(_ record: Record, in state: LedgerState, isRehearsal: Bool) {
        self.record = record
        self.state = state
        self.isRehearsal = isRehearsal
    }

    var json: JSONObject {
        let summary = RecordSummary(record, in: state)
        return JSONObject([
            "at": .string(record.at.description),
            "by": .string(record.by),
            "dryRun": isRehearsal ? .bool(true) : nil,
            "id": .string(record.id.description),
            "kind": .string(record.kind),
            "label": label.map(JSONValue.string),
            "subject": .string(summary.subject),
            "words": .string(summary.words),
        ])
    }

    private var label: String? {
        switch record.body {
        case .evidenceProposed(let claim, _), .evidenceAttached(let claim, _):
            state.claim(recordedBy: claim)?.evidence.first { $0.record == record.id }?.label
        case .evidenceAccepted(let id, _, _), .evidenceRejected(let id, _), .evidenceWithdrawn(let id, _):
            state.claims.lazy.flatMap(\.evidence).first { $0.record == id }?.label
        default: nil
        }
    }
}
