public import ArgumentParser
import ClaimModel
import DocumentImport
import System
import Workspace

/// The command `assay`.
public struct AssayCommand: ParsableCommand {
    /// What the command is called and holds.
    public static let configuration = CommandConfiguration(
        commandName: "assay",
        abstract: "Keeps what articles claim, who said it, what bears on it and what was decided.",
        discussion: """
            A workspace is a folder with Claims (a ledger an article) and Sources-Archive (the documents, byte \
            for byte). Begin with 'assay init', import an article, record a claim by quote, attach evidence by \
            quote, mark the claim, and make a report that anyone can recheck.

            Exit codes: 0 all is well, 1 something in the data is wrong, 2 the command was misused, 3 reading \
            or writing failed.
            """,
        version: AssayVersion.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Workspace",
                subcommands: [
                    InitCommand.self, StatusCommand.self, CheckCommand.self, HistoryCommand.self,
                    DiffCommand.self,
                    UndoCommand.self, ReportCommand.self,
                    VerifyCommand.self, SealCommand.self, SignCommand.self, PublishCommand.self,
                    CorrectionsCommand.self,
                ]
            ),
            CommandGroup(
                name: "Documents",
                subcommands: [
                    ImportCommand.self, DocumentsCommand.self, SearchCommand.self, ReadCommand.self,
                    DialectsCommand.self, IndexCommand.self, TakedownCommand.self, VetCommand.self,
                ]
            ),
            CommandGroup(
                name: "Claims",
                subcommands: [
                    ClaimsCommand.self, SuggestCommand.self, MatchCommand.self, ShowCommand.self,
                    RecordCommand.self, AppearanceCommand.self, StaleCommand.self, ReviseCommand.self,
                    EditCommand.self, LinkCommand.self, NoteCommand.self, AssignCommand.self,
                    EmbargoCommand.self,
                    WithdrawCommand.self,
                ]
            ),
            CommandGroup(
                name: "Evidence and reviews",
                subcommands: [
                    FindCommand.self, ProposalsCommand.self, AttachCommand.self, AcceptCommand.self,
                    RejectCommand.self, MarkCommand.self, SettleCommand.self, ReviewCommand.self,
                ]
            ),
        ]
    )

    /// Makes the command; its options come from parsing.
    public init() {}
}

/// Runs `assay` and ends the process with its exit code.
public enum AssayProgram {
    /// Parses the process's arguments, runs the command, and exits.
    public static func main() -> Never {
        // Started by itself to read untrusted files, it does nothing else.
        let arguments = Array(Environment.arguments.dropFirst())
        if arguments == [ReaderProgram.argument] { ReaderService.run() }
        Environment.reserveStandardDescriptors()
        Terminal.ignoreClosedPipes()
        // A file that grows beyond its limit is an error with a message, not the process's end.
        Environment.ignoreFileSizeSignal()
        let code: ExitCode
        do {
            var command = try AssayCommand.parseAsRoot(arguments)
            try command.run()
            let isWhole = !WorkspaceOptions.hasMetDamage
            code = Terminal.standardOutput.flush() ? isWhole ? .success : .findings : outputLost()
        } catch {
            let isWhole = Terminal.standardOutput.flush()
            let reported = report(error)
            // A list of findings that nobody got is no answer.
            code = isWhole || reported != .findings ? reported : outputLost()
        }
        AssayCommand.exit(withError: code)
    }

    /// Says that the command did its work, though its output could not be written.
    private static func outputLost() -> ExitCode {
        Terminal.standardError.write(
            "assay: can't write to standard output; the command itself was carried out: what it shows is lost, and what it "
                + "was to record, if anything, is recorded ('assay history' shows it)\n"
        )
        return .storage
    }

    private static func report(_ error: any Error) -> ExitCode {
        if let error = error as? WorkspaceError {
            Terminal.standardError.write("assay: \(error)\n")
            return ExitCode(error.category)
        }
        if let code = error as? ExitCode { return code }
        var message = AssayCommand.fullMessage(for: error)
        if let hint = CommandHint.forArguments(Array(CommandLine.arguments.dropFirst())) {
            message = "assay: no command is called '\(hint.given)'; did you mean 'assay \(hint.meant)'?\n"
        }
        guard AssayCommand.exitCode(for: error) != .success else {
            Terminal.standardOutput.write(message.hasSuffix("\n") ? message : message + "\n")
            return Terminal.standardOutput.flush() ? .success : .storage
        }
        Terminal.standardError.write(message.hasSuffix("\n") ? message : message + "\n")
        return .usage
    }
}

extension ExitCode {
    /// Something in the data is wrong.
    static let findings = ExitCode(1)
    /// The command was misused.
    static let usage = ExitCode(2)
    /// Reading or writing failed.
    static let storage = ExitCode(3)

    /// The exit code of files that were refused, of which at least one: one that can't be opened, or is no file, is not a
    /// finding.
    static func refused(_ findings: [Finding]) -> ExitCode {
        findings.contains { $0.isUnread || $0.isReaderFault } ? .storage : .findings
    }

    /// The exit code of a job that went on past these findings: `findings` where something in the data is wrong,
    /// `storage` where something could not be read; nil where there are warnings only.
    static func of(_ findings: [Finding]) -> ExitCode? {
        guard findings.contains(where: { $0.severity == .error }) else { return nil }
        return findings.contains(where: \.isFault) ? .storage : .findings
    }

    /// The exit code of a kind of failure.
    init(_ category: WorkspaceError.Category) {
        switch category {
        case .findings: self = .findings
        case .usage: self = .usage
        case .storage: self = .storage
        }
    }
}
