import ArgumentParser
import Foundation

/// The editor that a person has chosen.
enum TextEditor {
    /// Has a text edited, and returns what it is then.
    ///
    /// The editor is the command that VISUAL or else EDITOR names, `vi` when neither does; a shell runs it, as it does
    /// for git, so that it may have arguments.
    static func edited(_ text: String) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "claims.txt")
        try Data(text.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(named ?? "vi") \"$1\"", "sh", file.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ValidationError(
                "the editor ended with status \(process.terminationStatus); nothing was recorded"
            )
        }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
