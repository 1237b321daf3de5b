import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a program took.
struct Measurement {
    /// The time from start to end, in seconds.
    let seconds: Double
    /// The processor's time, in seconds.
    let cpu: Double
    /// The most memory that it held, in megabytes.
    let peak: Double
    /// What it wrote to standard output.
    let output: String

    /// Runs a program and measures it; the best of some runs.
    static func of(_ program: String, _ arguments: [String], runs: Int = 1) throws -> Measurement {
        var best: Measurement?
        for _ in 0..<runs {
            let measured = try once(program, arguments)
            if measured.seconds < best?.seconds ?? .infinity { best = measured }
        }
        guard let best else { throw BenchmarkError("no runs") }
        return best
    }

    private static func once(_ program: String, _ arguments: [String]) throws -> Measurement {
        let output = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString).out")
        defer { try? FileManager.default.removeItem(at: output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = ContinuousClock.now
        guard posix_spawnp(&process, program, &actions, nil, &words, environ) == 0 else {
            throw BenchmarkError("\(program) can't be started")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {}
        let duration = (ContinuousClock.now - start).components
        guard status == 0 else { throw BenchmarkError("\(program) failed with status \(status)") }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Measurement(
            seconds: Double(duration.seconds) + Double(duration.attoseconds) / 1e18,
            cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peak: Double(usage.ru_maxrss) / 1_024,
            output: String(decoding: (try? Data(contentsOf: output)) ?? Data(), as: UTF8.self)
        )
    }
}
