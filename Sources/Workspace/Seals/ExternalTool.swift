#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program of the system that checks what Assay has no code for: time stamps and signatures.
struct ExternalTool {
    /// What came of running it.
    struct Outcome {
        let isSuccess: Bool
        /// What it wrote, standard output and standard error together; at most the first 16 KiB.
        let output: String
    }

    private static let maximumOutput = 16 << 10

    /// Runs a program of the search path in a folder of its files, without a shell.
    ///
    /// - Parameter input: A file to be its standard input; nothing when nil.
    /// - Returns: Nil when there is no such program, or it could not be started.
    static func run(_ program: String, _ arguments: [String], input: String? = nil) -> Outcome? {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        let (reading, writing) = (ends[0], ends[1])
        defer { close(reading) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, writing, 1)
        posix_spawn_file_actions_adddup2(&actions, writing, 2)
        for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let started = posix_spawnp(&process, program, &actions, nil, &words, environ)
        close(writing)
        guard started == 0 else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4 << 10)
        while true {
            let count = read(reading, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            output += buffer[..<min(count, max(0, maximumOutput - output.count))]
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Outcome(isSuccess: status == 0, output: String(decoding: output, as: UTF8.self))
    }
}
