import ClaimModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A child process that reads files, with the two ends by which it is reached. It ends with this object.
final class ReaderProcess: Sendable {
    /// How a process ended.
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
    }

    let id: pid_t
    /// Where requests go: a socket, for writing to a socket that nobody reads any more raises no signal.
    let requests: Int32
    /// Where messages come from.
    let messages: Int32

    /// How many bytes wait in a pipe at most, so that both sides can work for a while on their own.
    private static let pipeLength: Int32 = 1 << 20

    /// Starts a process.
    ///
    /// - Throws: A finding `reader.not-started`.
    init(_ program: ReaderProgram) throws(Finding) {
        var sockets: [Int32] = [-1, -1]
        var pipes: [Int32] = [-1, -1]
        guard Self.makePair(&sockets), Self.makePipe(&pipes) else {
            let reason = String(cString: strerror(errno))
            for descriptor in sockets + pipes where descriptor >= 0 { close(descriptor) }
            throw Self.notStarted(program, reason)
        }
        let result = Self.spawn(program, input: sockets[1], output: pipes[1])
        close(sockets[1])
        close(pipes[1])
        guard case .success(let id) = result else {
            close(sockets[0])
            close(pipes[0])
            throw Self.notStarted(program, String(cString: strerror(errno)))
        }
        self.id = id
        requests = sockets[0]
        messages = pipes[0]
        for descriptor in [requests, messages] {
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        }
    }

    deinit {
        close(requests)
        close(messages)
        kill(id, SIGKILL)
        _ = wait()
    }

    /// Ends the process if it has not ended, and tells how it ended. Only once.
    func end(killing: Bool) -> End {
        if killing { kill(id, SIGKILL) }
        return wait()
    }

    private func wait() -> End {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 { if errno != EINTR { return .exit(0) } }
        let signal = status & 0x7F
        return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
    }

    private static func makePair(_ descriptors: inout [Int32]) -> Bool {
        #if os(Linux)
            let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            guard socketpair(AF_UNIX, type, 0, &descriptors) == 0 else { return false }
            var length = pipeLength
            setsockopt(descriptors[0], SOL_SOCKET, SO_SNDBUF, &length, socklen_t(MemoryLayout<Int32>.size))
            return true
        #else
            guard socketpair(AF_UNIX, SOCK_STREAM, 0, &descriptors) == 0 else { return false }
            var on: Int32 = 1
            setsockopt(descriptors[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
            for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            return true
        #endif
    }

    private static func makePipe(_ descriptors: inout [Int32]) -> Bool {
        guard pipe(&descriptors) == 0 else { return false }
        for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        #if os(Linux)
            let setPipeSize: Int32 = 1_031
            _ = fcntl(descriptors[0], setPipeSize, pipeLength)
        #endif
        return true
    }

    /// A file or process that could not be started.
    private struct NotStarted: Error {}

    private static func spawn(
        _ program: ReaderProgram,
        input: Int32,
        output: Int32
    ) -> Result<pid_t, NotStarted> {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // A signal that this process ignores, the child would ignore too: above all that its time is over.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGXCPU, SIGPIPE, SIGSEGV, SIGBUS, SIGABRT, SIGTERM] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = ([program.path] + program.arguments).map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        // It needs nothing of the environment.
        let environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var id: pid_t = 0
        let code = posix_spawn(&id, program.path, &actions, &attributes, arguments, environment)
        guard code == 0 else {
            errno = code
            return .failure(NotStarted())
        }
        return .success(id)
    }

    private static func notStarted(_ program: ReaderProgram, _ reason: String) -> Finding {
        Finding(
            code: "reader.not-started",
            place: .init(file: program.path),
            meaning: "can't start it to read files: \(reason)",
            advice: "Check that it is there and that you may run it."
        )
    }
}
