import ArgumentParser
import ClaimModel
import DocumentImport
import Foundation
import System
import Synchronization
import Workspace

extension ReadingIsolation {
    /// Where all commands parse files: in child processes of this program.
    static let ofCommands = ReadingIsolation.childProcess(running: .running)
}

/// Which workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The workspace's folder, or one inside it; the current folder unless given.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var workspace = "."

    /// The workspace.
    func open() throws(WorkspaceError) -> Workspace {
        try Workspace.holding(workspace, isolation: .ofCommands)
    }

    /// The workspace, for commands that do without one; nil when the current folder is in none.
    func openIfAny() throws(WorkspaceError) -> Workspace? {
        do throws(WorkspaceError) {
            return try open()
        } catch {
            guard case .noWorkspace = error, workspace == "." else { throw error }
            return nil
        }
    }

    private static let damage = Mutex(false)
    /// Whether something of a ledger could not be read: what a command showed may lack something then.
    static var hasMetDamage: Bool { damage.withLock { $0 } }

    /// The workspace's ledger, replayed. Damaged lines are told on standard error, and by the exit code.
    func read() throws(WorkspaceError) -> WorkspaceReading {
        let reading = try open().read()
        let damaged = reading.ledger.findings.filter { $0.severity == .error }
        if !damaged.isEmpty {
            Self.damage.withLock { $0 = true }
            let files = damaged.count { $0.place.line == nil }
            let counts = [(damaged.count - files, "line"), (files, "file")].filter { $0.0 > 0 }
            let words = counts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
            let are = damaged.count == 1 ? "is" : "are"
            Terminal.standardError.write(
                "assay: warning: \(words) of the ledgers can't be read and \(are) left out; 'assay check' says which\n"
            )
        }
        return reading
    }
}

/// Who records.
struct AuthorOptions: ParsableArguments {
    @Option(help: "Who records; ASSAY_BY, the configuration's name or git's user.name unless given.")
    var by: String?

    /// The name of who records.
    func name() throws(WorkspaceError) -> String {
        if let name = Self.name(by) ?? Self.name(Environment.value(of: "ASSAY_BY")) { return name }
        // A configuration that can't be read may hold the name: no other is recorded in its place.
        if let name = Self.name(try UserSettings.current().name) { return name }
        if let name = Self.gitUserName() { return name }
        throw .invalid(
            what: "who records",
            expected: "named with --by, in ASSAY_BY, or as user.name in git's configuration"
        )
    }

    /// A name that has letters in it.
    private static func name(_ given: String?) -> String? {
        given.flatMap { name in name.contains { !$0.isWhitespace } ? name : nil }
    }

    private static func gitUserName() -> String? {
        // Where git is not there or can't be run, the name is asked for another way.
        guard var git = try? ProgramRun("git", ["config", "user.name"]) else { return nil }
        git.start.environment = ProcessInfo.processInfo.environment
            .filter {
                ["PATH", "HOME", "XDG_CONFIG_HOME"].contains($0.key) || $0.key.hasPrefix("GIT_CONFIG")
            }
            .map { "\($0.key)=\($0.value)" }
        git.timeout = 10
        git.maximumOutput = 4_096
        guard let outcome = try? git(), outcome.isSuccess else { return nil }
        let name =
            String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
            ?? ""
        return name.contains { !$0.isWhitespace } ? name : nil
    }
}

/// A workspace and who records in it.
struct EditingOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var author: AuthorOptions

    @Flag(help: "Show what would be recorded, and record nothing.")
    var dryRun = false

    /// An editor of the workspace.
    func editor() throws(WorkspaceError) -> WorkspaceEditor {
        try WorkspaceEditor(try workspace.open(), by: try author.name(), isRehearsal: dryRun)
    }

    /// An editor of the workspace whose files are parsed by a certain reader.
    func editor(reading reader: IsolatedReader) throws(WorkspaceError) -> WorkspaceEditor {
        try WorkspaceEditor(
            try Workspace.holding(workspace.workspace, isolation: .childProcess(reader)),
            by: try author.name()
        )
    }
}
