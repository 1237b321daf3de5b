import Foundation
import Testing

/// Runs the built command `assay` as a user's shell would.
struct AssayProcess {
    let output: String
    let errors: String
    let code: Int32

    /// The folder that the test's bundle, and so the command, was built into.
    static let buildFolder: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        // On macOS the test runner lies elsewhere; the bundle's own path is among its arguments.
        if let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }) {
            folder = URL(fileURLWithPath: bundle)
        }
        while folder.path != "/",
            !FileManager.default.isExecutableFile(atPath: folder.appending(path: "assay").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    /// The project's folder.
    static let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Runs `assay` with these arguments in a folder.
    @discardableResult
    static func run(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
    ) throws -> AssayProcess {
        try run(buildFolder.appending(path: "assay"), arguments, in: folder, environment: environment)
    }

    /// Runs a line of shell in a folder, `assay` within reach.
    static func shell(_ line: String, in folder: URL, environment: [String: String] = [:]) throws
        -> AssayProcess
    {
        try run(URL(fileURLWithPath: "/bin/bash"), ["-c", line], in: folder, environment: environment)
    }

    private static func run(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String]
    ) throws -> AssayProcess {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        variables["PATH"] = "\(buildFolder.path):\(variables["PATH"] ?? "/usr/bin:/bin")"
        variables["ASSAY_BY"] = "Ada Checker"
        variables.merge(environment) { $1 }
        process.environment = variables
        // Files, not pipes: a full pipe that nobody empties would stop the command.
        let name = UUID().uuidString
        let files = ["out", "err"].map {
            FileManager.default.temporaryDirectory.appending(path: "assay-\(name).\($0)")
        }
        for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return AssayProcess(
            output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            code: process.terminationStatus
        )
    }
}

/// A temporary folder of a test's own.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url.appending(path: name))
    }

    @discardableResult
    func assay(_ arguments: String..., environment: [String: String] = [:]) throws -> AssayProcess {
        try AssayProcess.run(arguments, in: url, environment: environment)
    }
}
