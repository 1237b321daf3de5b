import ClaimModel
import System

/// A child process that reads files, with the two ends by which it is reached. It ends with this object.
final class ReaderProcess: Sendable {
    /// Where requests go, by its own end: writing to a socket that nobody reads any more raises no signal. It is closed
    /// before the process is waited for, which ends then by itself where it can't be killed.
    let sockets: SocketPair
    /// Where messages come from.
    let pipe: Pipe
    let process: ChildProcess
    /// What the system keeps it from.
    let kept: Set<Protection>

    /// How long a process may take to deny itself what it must, in milliseconds.
    private static let startTimeout: Int32 = 10_000
    /// How long it may take to end when it should, in milliseconds.
    private static let endTimeout: Int64 = 5_000

    /// Starts a process, and waits until it has given up what it does not need.
    ///
    /// - Throws: A finding `reader.not-started` or `reader.unprotected`.
    init(_ program: ReaderProgram) throws(Finding) {
        var sockets = try Self.starting(program) { () throws(SystemError) in try SocketPair() }
        var pipe = try Self.starting(program) { () throws(SystemError) in try Pipe() }
        process = try Self.start(program, sockets, pipe)
        kept = try Self.prepare(program, &sockets, &pipe, process)
        self.sockets = sockets
        self.pipe = pipe
        let missing = program.required.subtracting(kept)
        guard missing.isEmpty else {
            let names = missing.map(\.rawValue).sorted().joined(separator: ", ")
            throw Finding(
                code: "reader.unprotected",
                place: .init(file: program.path),
                meaning: "this system can't keep the process that reads files from: \(names)",
                advice: "Use a Linux kernel with Landlock and seccomp, or read without requiring a sandbox."
            )
        }
    }

    private static func start(
        _ program: ReaderProgram,
        _ sockets: borrowing SocketPair,
        _ pipe: borrowing Pipe
    ) throws(Finding) -> ChildProcess {
        do throws(SystemError) {
            return try ChildProcess(
                ChildProcess.Start(program.path, program.arguments),
                input: sockets.other,
                output: pipe.writing,
                errors: FileDescriptor("/dev/null", .writing)
            )
        } catch { throw notStarted(program, error) }
    }

    /// Lets go of the process's own ends, and waits for its greeting.
    private static func prepare(
        _ program: ReaderProgram,
        _ sockets: inout SocketPair,
        _ pipe: inout Pipe,
        _ process: ChildProcess
    ) throws(Finding) -> Set<Protection> {
        do throws(SystemError) {
            try sockets.other.close()
            try pipe.writing.close()
            let kept = try greeting(from: pipe.reading, process)
            try sockets.own.makeNonblocking()
            try pipe.reading.makeNonblocking()
            return kept
        } catch { throw notStarted(program, error) }
    }

    private static func starting<Value: ~Copyable>(
        _ program: ReaderProgram,
        _ step: () throws(SystemError) -> Value
    ) throws(Finding) -> Value {
        do throws(SystemError) { return try step() } catch { throw notStarted(program, error) }
    }

    private static func notStarted(_ program: ReaderProgram, _ error: SystemError) -> Finding {
        Finding(
            code: "reader.not-started",
            place: .init(file: program.path),
            meaning: "the process that reads files, \(program.path), was not started: \(error)",
            advice: "Check that it is there, that you may run it, and your limits (ulimit -a)."
        )
    }

    /// The first byte that it sends says what it is kept from.
    private static func greeting(
        from messages: borrowing FileDescriptor,
        _ process: ChildProcess
    ) throws(SystemError) -> Set<Protection> {
        var greeting: UInt8 = 0
        let isReady = try messages.waitUntilReadable(milliseconds: startTimeout)
        var hasByte = false
        if isReady {
            let result: Result<Int, SystemError> = withUnsafeMutableBytes(of: &greeting) { buffer in
                do throws(SystemError) { return .success(try messages.read(into: buffer)) } catch {
                    return .failure(error)
                }
            }
            hasByte = try result.get() == 1
        }
        guard hasByte else {
            process.kill()
            throw SystemError(
                "start",
                "the reader",
                code: isReady ? SystemError.endedEarly : SystemError.timedOut
            )
        }
        guard let kept = ReaderGreeting.protections(of: greeting) else {
            process.kill()
            throw SystemError("start", "the reader", code: SystemError.malformed)
        }
        return kept
    }

    /// Ends the process if it has not ended, and tells how it ended.
    func end(killing: Bool) -> ChildProcess.End {
        if killing { process.kill() }
        // It may have closed its end and gone on; one that can't be waited for is gone.
        return (try? process.wait(milliseconds: Self.endTimeout))?.end ?? .exit(0)
    }
}

/// The byte with which a reader says what it is kept from.
enum ReaderGreeting {
    static func byte(for kept: Set<Protection>) -> UInt8 {
        Protection.allCases.enumerated().reduce(0x80) { byte, entry in
            kept.contains(entry.element) ? byte | 1 << UInt8(entry.offset) : byte
        }
    }

    /// What a greeting says; nil when it is none.
    static func protections(of byte: UInt8) -> Set<Protection>? {
        guard byte & 0x80 != 0 else { return nil }
        return Set(
            Protection.allCases.enumerated().filter { byte & 1 << UInt8($0.offset) != 0 }.map(\.element)
        )
    }
}
