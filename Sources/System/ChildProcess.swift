internal import CSystem
private import Synchronization

/// A child process. It is ended and waited for with this object at the latest; a process that was waited for is never
/// sent a signal, for its number may be another's by then.
public final class ChildProcess: Sendable {
    /// How a process ended.
    public enum End: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    /// What a process is started with.
    public struct Start: Sendable {
        /// The program's path.
        public var path: String
        /// The arguments, without the program's own name.
        public var arguments: [String]
        /// Its environment: "NAME=value"; empty by default, so that nothing leaks into it.
        public var environment: [String] = []
        /// Its working folder; this process's when nil.
        public var folder: String?
        /// What it is limited to.
        public var limits: ResourceLimits = ResourceLimits()
        /// What it is denied; nothing when nil.
        public var sandbox: ProgramSandbox?
        /// Whether it is ended when the thread that starts it ends, where the system can (Linux).
        public var endsWithStarter = false

        /// A program with arguments.
        public init(_ path: String, _ arguments: [String] = []) {
            self.path = path
            self.arguments = arguments
        }
    }

    /// The number of the process.
    public let id: Int32
    private let program: String
    /// The descriptor that stands for the process (a pidfd); its number is -1 where the system has none.
    private let handle: FileDescriptor
    private let end = Mutex<End?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - start: The program, and what it is denied.
    ///   - input: What becomes its standard input.
    ///   - output: What becomes its standard output.
    ///   - errors: What becomes its standard error.
    /// - Throws: Why it could not be started: also that there is no such program.
    public init(
        _ start: Start,
        input: borrowing FileDescriptor,
        output: borrowing FileDescriptor,
        errors: borrowing FileDescriptor
    ) throws(SystemError) {
        program = start.path
        let ruleset = try ProgramSandbox.makeRuleset(for: start)
        var process = pid_t(-1)
        var handle: Int32 = -1
        var arguments = ([start.path] + start.arguments).map { strdup($0) } + [nil]
        var environment = start.environment.map { strdup($0) } + [nil]
        let folder = start.folder.flatMap { strdup($0) }
        defer {
            for text in arguments + environment + [folder] { free(text) }
        }
        let code = start.path.withCString { path in
            arguments.withUnsafeMutableBufferPointer { arguments in
                environment.withUnsafeMutableBufferPointer { environment in
                    var program = assay_program()
                    program.path = path
                    program.arguments = UnsafePointer(arguments.baseAddress)
                    program.environment = UnsafePointer(environment.baseAddress)
                    program.folder = UnsafePointer(folder)
                    program.streams = (input.number, output.number, errors.number)
                    program.limits = start.limits.values
                    program.ruleset = ruleset.number
                    program.is_filtered = start.sandbox != nil && assay_has_seccomp() != 0 ? 1 : 0
                    program.leaves_network = start.sandbox != nil ? 1 : 0
                    program.ends_with_starter = start.endsWithStarter ? 1 : 0
                    return assay_spawn(&program, &process, &handle)
                }
            }
        }
        id = process
        self.handle = FileDescriptor(owning: handle, path: start.path)
        guard code == 0 else { throw SystemError("start", start.path, code: code) }
    }

    deinit {
        kill()
        // One that the system does not let this process end is left to end by itself, rather than waited for without end.
        _ = try? waitForKilled()
    }

    /// How long a process that was killed may take to end, in milliseconds.
    private static let killTimeout: Int64 = 5_000

    /// Ends the process at once, if it has not ended. Where the system does not let it, a wait with a limit tells.
    public func kill() {
        end.withLock { end in
            guard end == nil, id > 0 else { return }
            if handle.number >= 0, assay_signal_handle(handle.number, SIGKILL) == 0 { return }
            // It was not waited for, so its number is still its own.
            _ = CSystem.kill(id, SIGKILL)
        }
    }

    /// Waits for the end of a process that was killed.
    ///
    /// - Throws: That it goes on, since the system did not let it be ended.
    private func waitForKilled() throws(SystemError) -> End {
        let until = MonotonicTime.now + Self.killTimeout
        while try !hasEnded() {
            guard try pause(until: until) else {
                throw SystemError("end", program, code: SystemError.timedOut)
            }
            // The first signal may have failed.
            kill()
        }
        return try wait()
    }

    /// Waits a little for the process's end; false when the time is over.
    private func pause(until: Int64) throws(SystemError) -> Bool {
        let rest = until - MonotonicTime.now
        guard rest > 0 else { return false }
        if handle.number >= 0 {
            _ = try Readiness.wait(
                toReceive: handle.number,
                toSend: nil,
                milliseconds: Int32(min(rest, 1_000)),
                path: program
            )
        } else {
            usleep(5_000)
        }
        return true
    }

    /// Waits for the process's end; as often as wanted.
    @discardableResult
    public func wait() throws(SystemError) -> End {
        let result: Result<End, SystemError> = end.withLock { end in
            if let end { return .success(end) }
            guard id > 0 else { return .failure(SystemError("wait for", program, code: ECHILD)) }
            var status: Int32 = 0
            guard retrying({ Int(waitpid(id, &status, 0)) }) == Int(id) else {
                return .failure(SystemError("wait for", program))
            }
            let signal = status & 0x7F
            let found = signal == 0 ? End.exit(status >> 8 & 0xFF) : End.signal(signal)
            end = found
            return .success(found)
        }
        return try result.get()
    }

    /// Waits for the process's end, and ends it when that takes longer.
    ///
    /// - Returns: How it ended, and whether it had to be ended.
    /// - Throws: That the system does not tell, or does not let it be ended.
    public func wait(milliseconds: Int64) throws(SystemError) -> (end: End, isKilled: Bool) {
        let until = MonotonicTime.now + milliseconds
        while try !hasEnded() {
            guard try pause(until: until) else {
                kill()
                return (try waitForKilled(), true)
            }
        }
        return (try wait(), false)
    }

    /// Whether the process has ended; it does not wait.
    public func hasEnded() throws(SystemError) -> Bool {
        let result: Result<Bool, SystemError> = end.withLock { end in
            if end != nil { return .success(true) }
            var status: Int32 = 0
            let found = retrying { Int(waitpid(id, &status, WNOHANG)) }
            if found < 0 { return .failure(SystemError("wait for", program)) }
            if found == 0 { return .success(false) }
            let signal = status & 0x7F
            end = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
            return .success(true)
        }
        return try result.get()
    }

    /// The number of the signal by which the system ends a process whose processor time is over.
    public static var outOfTimeSignal: Int32 { SIGXCPU }
}
