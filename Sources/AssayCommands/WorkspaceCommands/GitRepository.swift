import Foundation
import Workspace

/// The git repository that a workspace is kept in, as far as commands look at it. Git is asked, never told to change
/// anything.
struct GitRepository {
    private let root: String

    init(_ root: String) { self.root = root }

    /// The ledgers that have changes which are not committed; empty where the workspace is in no repository.
    func uncommittedLedgers() -> [String] {
        guard let output = try? run(["status", "--porcelain=v1", "-z", "--", Workspace.claimsName]) else {
            return []
        }
        return output.split(separator: 0).compactMap { entry in
            let text = String(decoding: entry, as: UTF8.self)
            return text.count > 3 ? String(text.dropFirst(3)) : nil
        }
    }

    /// The ledgers as they stood in a revision: their file names and bytes.
    ///
    /// - Throws: `WorkspaceError.invalid` where git knows no such revision.
    func ledgers(at revision: String) throws -> [(name: String, bytes: [UInt8])] {
        // What git is given is never taken for an option.
        guard !revision.hasPrefix("-"),
            let tree = try? run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
        else {
            throw WorkspaceError.invalid(
                what: "'\(revision)'",
                expected: "a revision that git knows, or a report of Assay (HTML or JSON)"
            )
        }
        let commit = String(decoding: tree, as: UTF8.self).trimmingSpaces
        let list = try run(["ls-tree", "-z", "--name-only", commit, "\(Workspace.claimsName)/"])
        return try list.split(separator: 0).compactMap { entry in
            let path = String(decoding: entry, as: UTF8.self)
            guard path.hasSuffix(".jsonl") else { return nil }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return (name, [UInt8](try run(["show", "\(commit):./\(path)"])))
        }
    }

    private func run(_ arguments: [String]) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", root] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw WorkspaceError.fileSystem(
                action: "ask git for \(arguments.first ?? "") in",
                path: root,
                reason: "it ended with \(process.terminationStatus)"
            )
        }
        return data
    }
}
