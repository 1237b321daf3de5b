import ArgumentParser
import Foundation

/// An editor that a person has chosen: a command that a shell runs, as it does for git, so that it may have arguments.
struct TextEditor {
    /// The command, without the file's name.
    let command: String

    /// The editor that VISUAL or else EDITOR names, `vi` when neither does.
    static var chosen: TextEditor {
        let environment = ProcessInfo.processInfo.environment
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        return TextEditor(command: named ?? "vi")
    }

    /// Has a text edited, and returns what it is then.
    ///
    /// - Parameter name: What the file is called meanwhile; only the user can read it.
    func edited(_ text: String, as name: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // What is left of it lies in the user's temporary folder, and nothing is said of it.
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(command) \"$1\"", "sh", file.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ValidationError(
                "the editor '\(command)' ended with \(process.terminationStatus): nothing was recorded"
            )
        }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
