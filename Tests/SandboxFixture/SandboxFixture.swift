import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Enters the sandbox of a reader, then tries what it must not do, and says what came of each.
///
/// Arguments: a file that it is not handed, and the number of a process that is not its own.
@main
struct SandboxFixture {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let process = pid_t(arguments[2]) else { exit(2) }
        let handed = open(arguments[1], O_RDONLY)
        dup2(handed, 0)
        let kept = try ReaderSandbox.enter(
            readablePaths: [],
            limits: ResourceLimits(memoryBytes: 1 << 30, fileBytes: 0, openFiles: 16)
        )
        say("kept", kept.map(\.rawValue).sorted().joined(separator: " "))
        var byte: UInt8 = 0
        say("read what was handed over", read(0, &byte, 1) == 1 ? "done" : "denied")
        attempt("open a file") { open(arguments[1], O_RDONLY) }
        attempt("make a file") { open(arguments[1] + ".new", O_WRONLY | O_CREAT, 0o644) }
        attempt("list a folder") { opendir("/") == nil ? -1 : 0 }
        attempt("open a socket") { socket(AF_INET, Int32(1), 0) }
        attempt("open a local socket") { socket(AF_UNIX, Int32(1), 0) }
        attempt("start a process") { fork() }
        attempt("become another program") {
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
            return execv("/bin/true", &arguments)
        }
        attempt("signal another process") { kill(process, 0) }
        attempt("take more memory than its limit") {
            let room = mmap(nil, 2 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | Int32(MAP_ANONYMOUS), -1, 0)
            return room == MAP_FAILED ? -1 : 0
        }
    }

    private static func attempt(_ what: String, _ action: () -> Int32) {
        say(what, action() < 0 ? "denied" : "done")
    }

    private static func say(_ what: String, _ result: String) {
        let line = Array("\(what): \(result)\n".utf8)
        _ = write(1, line, line.count)
    }
}
