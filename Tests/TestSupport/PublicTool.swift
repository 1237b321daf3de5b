public import Foundation

/// Programs of others that read what Assay writes: Python scripts over packages from PyPI, and commands of the system.
///
/// `make public-tools` installs the packages beside the build; `ASSAY_PYTHON` names another interpreter that has them.
public enum PublicTool {
    /// Whether this is the run that decides on a change: there, nothing may be skipped.
    public static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

    /// The interpreter that has the packages.
    public static let python: URL = {
        if let named = ProcessInfo.processInfo.environment["ASSAY_PYTHON"] {
            return URL(fileURLWithPath: named)
        }
        let installed = AssayProcess.projectFolder.appending(path: ".build/public-tools/bin/python3")
        if FileManager.default.isExecutableFile(atPath: installed.path) { return installed }
        return URL(fileURLWithPath: "/usr/bin/env")
    }()

    /// Whether Python has all of these modules. Where tools are required this holds without a look, so that a missing
    /// one fails its test.
    public static func hasModules(_ names: String...) -> Bool {
        if isRequired { return true }
        let lookup =
            "import importlib.util as u, sys; sys.exit(any(u.find_spec(n) is None for n in sys.argv[1:]))"
        return (try? run(["-c", lookup] + names))?.code == 0
    }

    /// Whether the system has a command. Where tools are required this holds without a look.
    public static func hasCommand(_ name: String) -> Bool {
        if isRequired { return true }
        let folder = FileManager.default.temporaryDirectory
        return (try? AssayProcess.shell("command -v \(name)", in: folder))?.code == 0
    }

    /// Runs a script of `Tests/PublicToolsTests/Scripts` with arguments.
    public static func script(_ name: String, _ arguments: [String]) throws -> AssayProcess {
        let scripts = AssayProcess.projectFolder.appending(path: "Tests/PublicToolsTests/Scripts")
        return try run([scripts.appending(path: name).path] + arguments)
    }

    private static func run(_ arguments: [String]) throws -> AssayProcess {
        let isSearched = python.lastPathComponent == "env"
        return try AssayProcess.run(
            python,
            (isSearched ? ["python3"] : []) + arguments,
            in: FileManager.default.temporaryDirectory
        )
    }
}
