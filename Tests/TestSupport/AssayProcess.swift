public import Foundation

/// Runs the built command `assay` as a user's shell would.
public struct AssayProcess: Sendable {
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String
    /// Its exit code.
    public let code: Int32

    /// The folder that the test's bundle, and so the command, was built into.
    public static let buildFolder: URL = {
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
    public static let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Runs `assay` with these arguments in a folder.
    @discardableResult
    public static func run(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
    ) throws -> AssayProcess {
        try run(buildFolder.appending(path: "assay"), arguments, in: folder, environment: environment)
    }

    /// Runs a line of shell in a folder, `assay` within reach.
    public static func shell(_ line: String, in folder: URL, environment: [String: String] = [:]) throws
        -> AssayProcess
    {
        try run(URL(fileURLWithPath: "/bin/bash"), ["-c", line], in: folder, environment: environment)
    }

    /// Runs any program in a folder.
    public static func run(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
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
