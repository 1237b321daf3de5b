import Foundation
import System
import Workspace

/// The git repository that a workspace is kept in, as far as commands look at it. Git is asked, never told to change
/// anything.
struct GitRepository {
    private let root: String

    init(_ root: String) { self.root = root }

    /// The ledgers that have changes which are not committed; empty where the workspace is in no repository, or there is
    /// no git.
    ///
    /// - Throws: That git is there and could not be asked.
    func uncommittedLedgers() throws(WorkspaceError) -> [String] {
        guard ProgramRun.find("git") != nil else { return [] }
        let arguments = ["status", "--porcelain=v1", "-z", "--", Workspace.claimsName]
        let outcome = try run(arguments)
        if outcome.end == .exit(128), Self.saysNoRepository(outcome.errors) { return [] }
        return try output(outcome, of: arguments).split(separator: 0).compactMap { entry in
            let text = String(decoding: entry, as: UTF8.self)
            return text.count > 3 ? String(text.dropFirst(3)) : nil
        }
    }

    /// The ledgers as they stood in a revision: their file names and bytes.
    ///
    /// - Throws: `WorkspaceError.invalid` where git knows no such revision; `fileSystem` when it could not be asked.
    func ledgers(at revision: String) throws(WorkspaceError) -> [(name: String, bytes: [UInt8])] {
        let unknown = WorkspaceError.invalid(
            what: "'\(revision)'",
            expected: "a revision that git knows, or a report of Assay (HTML or JSON)"
        )
        // What git is given is never taken for an option.
        guard !revision.hasPrefix("-") else { throw unknown }
        let asking = ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"]
        let found = try run(asking)
        if case .exit(1...128) = found.end { throw unknown }
        let commit = String(decoding: try output(found, of: asking), as: UTF8.self).trimmingSpaces
        let listing = ["ls-tree", "-z", "--name-only", commit, "\(Workspace.claimsName)/"]
        var ledgers: [(name: String, bytes: [UInt8])] = []
        for entry in try output(try run(listing), of: listing).split(separator: 0) {
            let path = String(decoding: entry, as: UTF8.self)
            guard path.hasSuffix(".jsonl") else { continue }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let showing = ["show", "\(commit):./\(path)"]
            ledgers.append((name, try output(try run(showing), of: showing)))
        }
        return ledgers
    }

    /// Whether git says that the folder is in no repository.
    private static func saysNoRepository(_ errors: [UInt8]) -> Bool {
        String(decoding: errors, as: UTF8.self).contains("not a git repository")
    }

    private func run(_ arguments: [String]) throws(WorkspaceError) -> ProgramRun.Outcome {
        do throws(SystemError) {
            var git = try ProgramRun("git", ["-C", root] + arguments)
            git.start.environment = Self.environment
            git.maximumOutput = 1 << 30
            return try git()
        } catch { throw WorkspaceError(error) }
    }

    /// What git needs to find its configuration and the repository; its messages are in English.
    private static var environment: [String] {
        ProcessInfo.processInfo.environment
            .filter { ["PATH", "HOME", "XDG_CONFIG_HOME"].contains($0.key) || $0.key.hasPrefix("GIT_") }
            .map { "\($0.key)=\($0.value)" } + ["LC_ALL=C"]
    }

    private func output(
        _ outcome: ProgramRun.Outcome,
        of arguments: [String]
    ) throws(WorkspaceError) -> [UInt8] {
        guard outcome.isSuccess else {
            let said = String(decoding: outcome.errors, as: UTF8.self).split(separator: "\n").first
            throw .fileSystem(
                action: "ask git for \(arguments.first ?? "") in",
                path: root,
                reason: said.map(String.init) ?? "\(outcome.end)"
            )
        }
        return outcome.output
    }
}
