internal import CSystem

/// What surrounds this process.
public enum Environment {
    /// The arguments with which this process was started, the program's own name first. They come from the C library, so
    /// that they are there without /proc.
    public static var arguments: [String] {
        var count: Int32 = 0
        guard let start = assay_arguments(&count) else { return CommandLine.arguments }
        return (0..<Int(count)).compactMap { start[$0].map { String(cString: $0) } }
    }

    /// The value of a variable; nil when it is not set.
    public static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The folder for files that nobody keeps: TMPDIR, or `/tmp`.
    public static var temporaryFolder: String {
        let folder = value(of: "TMPDIR") ?? ""
        return folder.isEmpty ? "/tmp" : folder
    }

    /// Whether a descriptor is a terminal that a person looks at.
    public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The columns of a terminal; nil when they are not known.
    public static func terminalColumns(_ descriptor: Int32) -> Int? {
        let columns = assay_terminal_columns(descriptor)
        return columns > 0 ? Int(columns) : nil
    }

    /// The lines of a terminal; nil when they are not known.
    public static func terminalRows(_ descriptor: Int32) -> Int? {
        let rows = assay_terminal_rows(descriptor)
        return rows > 0 ? Int(rows) : nil
    }

    /// Sees to it that standard input, output and error are open, so that no other file gets their numbers and what is said
    /// ends up in it. What is written to one that was closed fails.
    public static func reserveStandardDescriptors() {
        for number in Int32(0)...2 where assay_fcntl(number, F_GETFD, 0) < 0 {
            // The lowest free number is taken: this one.
            _ = assay_open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY, 0)
        }
    }

    /// Makes writing to a pipe that nobody reads an error instead of the process's end.
    public static func ignoreClosedPipes() { assay_ignore_signal(SIGPIPE) }

    /// Makes writing beyond the limit of a file's size an error instead of the process's end.
    public static func ignoreFileSizeSignal() { assay_ignore_signal(SIGXFSZ) }

    /// Ends this process.
    public static func exit(_ code: Int32) -> Never { CSystem.exit(code) }

    /// Ends this process without the last acts of the libraries that it has loaded, which a sandbox may deny.
    public static func exitAtOnce(_ code: Int32) -> Never { _exit(code) }

    /// The file of the program that is running: what the system says, or its name looked up as the shell did.
    ///
    /// - Returns: Nil where neither leads to a file.
    public static func executablePath(arguments: [String] = Environment.arguments) -> String? {
        #if os(Linux)
            // It leads to the file that is running even when its name has gone.
            if access("/proc/self/exe", X_OK) == 0 { return "/proc/self/exe" }
        #endif
        if let name = assay_executable_name() {
            let path = String(cString: name)
            if access(path, X_OK) == 0 { return path }
        }
        return arguments.first.flatMap(ProgramRun.find)
    }
}
