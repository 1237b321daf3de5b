internal import CSystem

/// Runs a program of the system on a file, in a sandbox, with a time limit, and collects what it writes.
///
///     var run = try ProgramRun("pdftotext", ["-bbox-layout", path, "-"])
///     run.start.sandbox = ProgramSandbox(readablePaths: [path])  // no other file, no network, no other process
///     run.start.limits = ResourceLimits(memoryBytes: 1 << 30, processorSeconds: 60)
///     run.timeout = 120
///     let outcome = try run()
///     guard outcome.isSuccess else { … String(decoding: outcome.errors, as: UTF8.self) … }
///
/// A file that is open already becomes the program's standard input: `try run(input: file)`.
///
/// The program is started without a shell and with an environment of its own. Nothing that it does can make the caller
/// wait longer than `timeout` seconds or hold more than `maximumOutput` bytes.
public struct ProgramRun: Sendable {
    /// What came of running a program.
    public struct Outcome: Sendable {
        /// How it ended.
        public let end: ChildProcess.End
        /// Whether it was ended because its time was over.
        public let isTimeOver: Bool
        /// What it wrote to standard output, up to the maximum.
        public let output: [UInt8]
        /// Whether it wrote more than the maximum; it was ended then.
        public let isCutOff: Bool
        /// The first 16 KiB of what it wrote to standard error.
        public let errors: [UInt8]

        /// Whether it ended by itself, with 0, and all of its output is here.
        public var isSuccess: Bool { end == .exit(0) && !isTimeOver && !isCutOff }
    }

    /// The program and its arguments, limits and sandbox.
    public var start: ChildProcess.Start
    /// How long it may take, in seconds.
    public var timeout = 60
    /// The most bytes of its standard output that are kept.
    public var maximumOutput = 64 << 20

    private static let maximumErrors = 16 << 10

    /// A program by its name, looked for in the folders of PATH, or by its path.
    ///
    /// - Throws: That there is no such program (`isMissing`).
    public init(_ program: String, _ arguments: [String] = []) throws(SystemError) {
        guard let path = Self.find(program) else { throw SystemError("start", program, code: ENOENT) }
        start = ChildProcess.Start(path, arguments)
        start.environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
        start.endsWithStarter = true
    }

    /// Where a program is: the path itself when it is one, else the first in the folders of PATH that may be run.
    public static func find(_ program: String) -> String? {
        if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
        let folders = Environment.value(of: "PATH") ?? "/usr/local/bin:/usr/bin:/bin"
        for folder in folders.split(separator: ":") {
            let path = "\(folder)/\(program)"
            // Followed, so that a sandbox allows what is run and not a link to it.
            if access(path, X_OK) == 0, let found = try? Folder.absolutePath(path) { return found }
        }
        return nil
    }

    /// Runs it with nothing to read from standard input.
    ///
    /// - Throws: That it could not be started, or that reading from it failed. What it made of its file is in the
    ///   outcome.
    public func callAsFunction() throws(SystemError) -> Outcome {
        try self(input: FileDescriptor("/dev/null", .reading))
    }

    /// Runs it with a file that becomes its standard input.
    ///
    /// - Throws: That it could not be started, or that reading from it failed. What it made of its file is in the
    ///   outcome.
    public func callAsFunction(input: borrowing FileDescriptor) throws(SystemError) -> Outcome {
        var output = try Pipe()
        var errors = try Pipe()
        let process = try ChildProcess(start, input: input, output: output.writing, errors: errors.writing)
        try output.writing.close()
        try errors.writing.close()
        var collector = Collector(maximumOutput: maximumOutput, maximumErrors: Self.maximumErrors)
        let until = MonotonicTime.now + Int64(timeout) * 1_000
        let isTimeOver = try collector.collect(output.reading, errors.reading, until: until)
        if isTimeOver || collector.isCutOff { process.kill() }
        // It may have closed its ends and gone on.
        let (end, isKilled) = try process.wait(milliseconds: max(100, until - MonotonicTime.now))
        return Outcome(
            end: end,
            isTimeOver: isTimeOver || isKilled,
            output: collector.output,
            isCutOff: collector.isCutOff,
            errors: collector.errors
        )
    }
}

/// Collects what a program writes to its two ends.
private struct Collector {
    let maximumOutput: Int
    let maximumErrors: Int
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private(set) var isCutOff = false

    init(maximumOutput: Int, maximumErrors: Int) {
        self.maximumOutput = maximumOutput
        self.maximumErrors = maximumErrors
    }

    /// - Returns: Whether the time was over first.
    mutating func collect(
        _ outputEnd: borrowing FileDescriptor,
        _ errorsEnd: borrowing FileDescriptor,
        until end: Int64
    ) throws(SystemError) -> Bool {
        var isOutputOpen = true
        var areErrorsOpen = true
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while isOutputOpen || areErrorsOpen {
            let rest = end - MonotonicTime.now
            if rest <= 0 { return true }
            let (hasOutput, hasErrors) = try Pipe.wait(
                isOutputOpen ? outputEnd.number : -1,
                areErrorsOpen ? errorsEnd.number : -1,
                milliseconds: Int32(min(rest, 60_000))
            )
            if hasOutput {
                let count = try outputEnd.read(into: buffer)
                isOutputOpen = count > 0
                let room = maximumOutput - output.count
                output.append(contentsOf: buffer[..<min(count, room)])
                isCutOff = count > room
                if isCutOff { return false }
            }
            if hasErrors {
                let count = try errorsEnd.read(into: buffer)
                areErrorsOpen = count > 0
                errors.append(contentsOf: buffer[..<min(count, maximumErrors - errors.count)])
            }
        }
        return false
    }
}
