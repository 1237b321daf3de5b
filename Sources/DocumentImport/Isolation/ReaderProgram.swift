public import System

/// A program that reads untrusted files when it is started as a child process: one that calls `ReaderService.run()`.
public struct ReaderProgram: Hashable, Sendable {
    /// The program's path.
    public var path: String
    /// The arguments that make it call `ReaderService.run()`.
    public var arguments: [String]
    /// What the system must keep it from; where it can't, nothing is read. Empty: as much as it can.
    public var required: Set<Protection> = []

    /// The argument with which `assay` reads as a child process.
    public static let argument = "read-untrusted"

    /// A program by its path; `assay` unless other arguments are given.
    public init(path: String, arguments: [String] = [Self.argument]) {
        self.path = path
        self.arguments = arguments
    }

    /// The program that is running, which must call `ReaderService.run()` when it is given `argument`.
    public static var running: ReaderProgram {
        // Without a path, starting it fails and says so.
        ReaderProgram(path: Environment.executablePath() ?? CommandLine.arguments.first ?? "assay")
    }
}
