#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a process that reads untrusted files denies itself, before it sees the first byte.
enum ProcessLimits {
    /// The greatest size of its memory, in bytes.
    static let memoryBytes = 1 << 30
    /// Seconds of CPU for any file.
    static let seconds = 10
    /// For how many bytes a file may take a second more.
    static let bytesPerSecond = 10_000_000

    /// Closes what it inherited besides its two ends, and gives up files, memory beyond a bound, and the network.
    static func enter() {
        UTF8Locale.prepare()
        #if os(Linux)
            closefrom(3)
            leaveNetwork()
            limit(RLIMIT_AS, memoryBytes)
        #else
            for descriptor in 3..<256 { close(Int32(descriptor)) }
        #endif
        limit(RLIMIT_FSIZE, 0)
        limit(RLIMIT_CORE, 0)
        // The tables of rarer encodings are files of the system's.
        limit(RLIMIT_NOFILE, 16)
    }

    /// How many seconds of CPU a file of a size may take.
    static func allowance(for byteCount: Int) -> Int { seconds + max(0, byteCount) / bytesPerSecond }

    /// Allows so many seconds of CPU from now on. Beyond them the system ends the process.
    static func allow(seconds: Int) {
        let usage = ownUsage()
        let used = Int(usage.ru_utime.tv_sec) + Int(usage.ru_stime.tv_sec) + 1
        var limits = rlimit()
        getrlimit(number(RLIMIT_CPU), &limits)
        limits.rlim_cur = min(rlim_t(used + seconds), limits.rlim_max)
        setrlimit(number(RLIMIT_CPU), &limits)
    }

    /// Allows a second of CPU more.
    static func allowSecondMore() {
        var limits = rlimit()
        getrlimit(number(RLIMIT_CPU), &limits)
        if limits.rlim_cur < limits.rlim_max { limits.rlim_cur += 1 }
        setrlimit(number(RLIMIT_CPU), &limits)
    }

    private static func limit(_ resource: Resource, _ value: Int) {
        var limits = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        setrlimit(number(resource), &limits)
    }

    #if canImport(Glibc)
        private typealias Resource = __rlimit_resource

        private static func number(_ resource: Resource) -> __rlimit_resource_t { .init(resource.rawValue) }

        private static func ownUsage() -> rusage {
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage
        }
    #else
        private typealias Resource = Int32

        private static func number(_ resource: Resource) -> Resource { resource }

        private static func ownUsage() -> rusage {
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage
        }
    #endif

    #if os(Linux)
        /// Moves into a name space that has no network; where the system does not allow one, nothing here uses any.
        private static func leaveNetwork() {
            let newNetwork: Int32 = 0x4000_0000
            let newUser: Int32 = 0x1000_0000
            // The function is an extension that Swift does not see.
            guard let symbol = dlsym(nil, "unshare") else { return }
            let unshare = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
            if unshare(newNetwork) != 0 { _ = unshare(newUser | newNetwork) }
        }
    #endif
}
