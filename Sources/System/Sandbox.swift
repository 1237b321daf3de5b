internal import CSystem

/// What a process is kept from.
public enum Protection: String, CaseIterable, Codable, Sendable {
    /// It opens no file but those handed to it.
    case files
    /// It reaches no network.
    case network
    /// It starts no other program.
    case programs
    /// It takes no more memory than its limit.
    case memory
}

/// The sandbox of a process that reads untrusted bytes: it gives up everything but the files that it is handed.
public enum ReaderSandbox {
    /// Denies this process all files, programs and networks from now on, as far as the system can.
    ///
    /// - Parameters:
    ///   - readablePaths: Folders whose files may still be read where Landlock can tell them apart: tables of the C
    ///     library. Where it can't, and calls are filtered, nothing can be opened.
    ///   - limits: What it may use.
    /// - Returns: What it is kept from; the system lacks the means to the rest.
    /// - Throws: That a limit could not be set.
    public static func enter(
        readablePaths: [String],
        limits: ResourceLimits
    ) throws(SystemError) -> Set<Protection> {
        assay_close_from(3)
        var kept: Set<Protection> = []
        if assay_leave_network() == 0 { kept.insert(.network) }
        var hasLandlock = false
        if let ruleset = try? makeRuleset(readable: readablePaths) {
            hasLandlock = assay_landlock_enter(ruleset.number) == 0
        }
        if hasLandlock { kept.formUnion([.files, .programs]) }
        try limits.enter()
        if limits.memoryBytes != nil { kept.insert(.memory) }
        if assay_seccomp_reader(hasLandlock ? 1 : 0) == 0 { kept.formUnion([.files, .network, .programs]) }
        return kept
    }

    /// A rule set that allows reading below some paths, as far as they are there.
    private static func makeRuleset(readable: [String]) throws(SystemError) -> FileDescriptor {
        try LandlockRules(readable: readable.map { .init(path: $0) }).make()
    }
}

/// The sandbox of another program that is started for one file: it may read the system's libraries and tables and what
/// it is handed, write to what it is given, and reach neither a network nor other processes.
public struct ProgramSandbox: Hashable, Sendable {
    /// Files and folders that it may read besides the system's own.
    public var readablePaths: [String]
    /// Folders in which it may write.
    public var writablePaths: [String]

    /// Where programs, their libraries and their tables are; not users' files, and nothing of other processes.
    public static let systemPaths = [
        "/usr", "/lib", "/lib64", "/lib32", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives",
        "/etc/ImageMagick-6", "/etc/locale.alias", "/etc/localtime", "/opt/homebrew", "/dev/null",
        "/dev/urandom",
        "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
    ]

    /// Where the loader of programs is.
    private static let executablePaths: Set = ["/lib", "/lib64", "/lib32", "/usr"]

    /// A sandbox with these paths besides the system's own.
    public init(readablePaths: [String] = [], writablePaths: [String] = []) {
        self.readablePaths = readablePaths
        self.writablePaths = writablePaths
    }

    /// What this system can keep a program from; it has no means to the rest.
    public static var available: Set<Protection> {
        var kept: Set<Protection> = []
        if assay_landlock_version() >= 1 { kept.formUnion([.files]) }
        if assay_has_seccomp() != 0 { kept.formUnion([.network]) }
        #if os(Linux)
            kept.insert(.memory)
        #endif
        return kept
    }

    /// The rule set of a program's sandbox; its number is -1 where it has none, or the system has no Landlock.
    static func makeRuleset(for start: ChildProcess.Start) throws(SystemError) -> FileDescriptor {
        guard let sandbox = start.sandbox, assay_landlock_version() >= 1 else {
            return FileDescriptor(owning: -1, path: start.path)
        }
        var rules = systemPaths.map { LandlockRules.Rule(path: $0, executes: executablePaths.contains($0)) }
        rules += sandbox.readablePaths.map { .init(path: $0, isNeeded: true) }
        rules += sandbox.writablePaths.map { .init(path: $0, writes: true, isNeeded: true) }
        rules.append(.init(path: start.path, executes: true, isNeeded: true))
        return try LandlockRules(readable: rules).make()
    }
}

/// What may be opened under Landlock.
struct LandlockRules {
    /// A path below which files may be opened.
    struct Rule {
        var path: String
        var executes = false
        var writes = false
        /// Whether its absence is an error.
        var isNeeded = false
    }

    var readable: [Rule]

    func make() throws(SystemError) -> FileDescriptor {
        let number = assay_landlock_ruleset()
        guard number >= 0 else { throw SystemError("make a sandbox of", "Landlock") }
        let ruleset = FileDescriptor(owning: number, path: "Landlock")
        for rule in readable {
            let result = assay_landlock_allow(number, rule.path, rule.executes ? 1 : 0, rule.writes ? 1 : 0)
            if result != 0, rule.isNeeded { throw SystemError("hand over", rule.path) }
        }
        return ruleset
    }
}
