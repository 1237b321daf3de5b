import ClaimModel
import System

/// A child process that reads files, with the two ends by which it is reached. It ends with this object.
final class ReaderProcess: Sendable {
    let process: ChildProcess
    /// Where requests go: a socket, for writing to a socket that nobody reads any more raises no signal.
    let requests: FileDescriptor
    /// Where messages come from.
    let messages: FileDescriptor
    /// What the system keeps it from.
    let kept: Set<Protection>

    /// How long a process may take to deny itself what it must, in milliseconds.
    private static let startTimeout: Int32 = 10_000

    /// Starts a process, and waits until it has given up what it does not need.
    ///
    /// - Throws: A finding `reader.not-started` or `reader.unprotected`.
    init(_ program: ReaderProgram) throws(Finding) {
        do throws(SystemError) {
            var sockets = try SocketPair()
            var pipe = try Pipe()
            let nothing = try FileDescriptor("/dev/null", .writing)
            process = try ChildProcess(
                ChildProcess.Start(program.path, program.arguments),
                input: sockets.other,
                output: pipe.writing,
                errors: nothing
            )
            try sockets.other.close()
            try pipe.writing.close()
            kept = try Self.greeting(from: pipe.reading, process)
            try sockets.own.makeNonblocking()
            try pipe.reading.makeNonblocking()
            requests = sockets.own
            messages = pipe.reading
        } catch {
            throw Finding(
                code: "reader.not-started",
                place: .init(file: program.path),
                meaning: "can't start it to read files: \(error.action) \(error.path): \(error.reason)",
                advice: "Check that it is there, that you may run it, and your limits of memory and processes (ulimit -a)."
            )
        }
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
            throw SystemError("start", "the reader, which \(isReady ? "ended at once" : "did not answer")", code: 0)
        }
        return ReaderGreeting.protections(of: greeting)
    }

    /// Ends the process if it has not ended, and tells how it ended.
    func end(killing: Bool) -> ChildProcess.End {
        if killing { process.kill() }
        // One that can't be waited for is gone.
        return (try? process.wait()) ?? .exit(0)
    }
}

/// The byte with which a reader says what it is kept from.
enum ReaderGreeting {
    static func byte(for kept: Set<Protection>) -> UInt8 {
        Protection.allCases.enumerated().reduce(0x80) { byte, entry in
            kept.contains(entry.element) ? byte | 1 << UInt8(entry.offset) : byte
        }
    }

    static func protections(of byte: UInt8) -> Set<Protection> {
        Set(Protection.allCases.enumerated().filter { byte & 1 << UInt8($0.offset) != 0 }.map(\.element))
    }
}
