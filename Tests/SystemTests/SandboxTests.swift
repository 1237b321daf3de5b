import Foundation
import System
import TestSupport
import Testing

@Suite("What a process is kept from")
struct SandboxTests {
    private static let isComplete = ProgramSandbox.available.isSuperset(of: [.files, .network])
    private static let why: Comment = "skipped: this system has no Landlock or no system call filters"

    @Test(
        "From inside, a reader opens no file, connects nowhere, starts nothing and reaches no other process",
        .enabled(if: isComplete, why)
    )
    func inside() throws {
        let folder = try TemporaryFolder()
        try folder.write("the secret", to: "secret.txt")
        let secret = folder.url.appending(path: "secret.txt").path
        // Through a pipe, for it may write to no file.
        let run = try AssayProcess.shell(
            "SandboxFixture '\(secret)' \(ProcessInfo.processInfo.processIdentifier) | cat",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
        var lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.removeFirst() == "kept: files memory network programs")
        #expect(lines.removeFirst() == "read what was handed over: done")
        #expect(lines.count == 9)
        for line in lines { #expect(line.hasSuffix(": denied")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["secret.txt"])
    }

    @Test("A program reads the file that it is given, and no other", .enabled(if: isComplete, why))
    func files() throws {
        let folder = try TemporaryFolder()
        try folder.write("given", to: "given.txt")
        try folder.write("secret", to: "secret.txt")
        let given = folder.url.appending(path: "given.txt").path
        var run = try ProgramRun("cat", [given, folder.url.appending(path: "secret.txt").path])
        run.start.sandbox = ProgramSandbox(readablePaths: [given])
        let outcome = try run()
        #expect(String(decoding: outcome.output, as: UTF8.self) == "given")
        #expect(outcome.end == .exit(1) && !outcome.isSuccess)
        #expect(String(decoding: outcome.errors, as: UTF8.self).contains("secret.txt: Permission denied"))
    }

    @Test(
        "A program connects to nothing, writes nowhere and reaches no other process",
        .enabled(if: isComplete, why),
        arguments: [
            "exec 3<>/dev/tcp/127.0.0.1/9", "echo x > made.txt", "kill -0 $PPID", "ls /root",
            "unshare -U true",
        ]
    )
    func denied(script: String) throws {
        let folder = try TemporaryFolder()
        var run = try ProgramRun("bash", ["-c", script])
        run.start.sandbox = ProgramSandbox()
        run.start.folder = folder.url.path
        let outcome = try run()
        #expect(outcome.end != .exit(0))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    @Test("A program may write where it is told to", .enabled(if: isComplete, why))
    func writable() throws {
        let folder = try TemporaryFolder()
        var run = try ProgramRun("bash", ["-c", "echo x > '\(folder.url.path)/made.txt'"])
        run.start.sandbox = ProgramSandbox(writablePaths: [folder.url.path])
        #expect(try run().isSuccess)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["made.txt"])
    }
}

@Suite("Running a program")
struct ProgramRunTests {
    @Test("One that takes too long is ended, and one that closes its ends and goes on, too")
    func time() throws {
        for script in ["sleep 60", "exec 1>&- 2>&-; sleep 60"] {
            var run = try ProgramRun("bash", ["-c", script])
            run.timeout = 1
            let start = ContinuousClock.now
            let outcome = try run()
            #expect(outcome.isTimeOver && !outcome.isSuccess && outcome.end == .signal(9))
            #expect(ContinuousClock.now - start < .seconds(30))
        }
    }

    @Test("More output than is wanted is cut off, and the program ended")
    func cutOff() throws {
        var run = try ProgramRun("yes")
        run.maximumOutput = 1_001
        let outcome = try run()
        #expect(outcome.output.count == 1_001 && outcome.isCutOff && !outcome.isSuccess)
    }

    @Test("What it writes to both ends comes back, and so does how it ended")
    func output() throws {
        let outcome = try ProgramRun("sh", ["-c", "cat; echo wrong >&2; exit 7"])(
            input: FileDescriptor(#filePath, .reading)
        )
        #expect(outcome.end == .exit(7))
        #expect(outcome.output.starts(with: Array("import Foundation\n".utf8)))
        #expect(outcome.errors == Array("wrong\n".utf8))
    }

    @Test("A limit of processor time ends it by the signal for that")
    func processor() throws {
        var run = try ProgramRun("sh", ["-c", "while :; do :; done"])
        run.start.limits.processorSeconds = 1
        #expect(try run().end == .signal(9) || run().end == .signal(ChildProcess.outOfTimeSignal))
    }

    @Test("One that is not there, or that can't be executed, is an error and not an outcome")
    func missing() throws {
        let error = #expect(throws: SystemError.self) { try ProgramRun("no-such-program")() }
        #expect(error?.isMissing == true)
        let folder = try TemporaryFolder()
        try folder.write("not a program", to: "a.bin")
        let path = folder.url.appending(path: "a.bin").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        #expect(throws: SystemError.self) { try ProgramRun(path)() }
    }

    @Test("Nothing of this process leaks into it: no open file, no variable, no ignored signal")
    func clean() throws {
        let open = try FileDescriptor(#filePath, .reading)
        let run = try ProgramRun(
            "sh",
            ["-c", "ls /proc/self/fd | wc -l; env | grep -c HOME; grep SigIgn /proc/self/status"]
        )
        let words = String(decoding: try run().output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        // Its three ends, and the folder that `ls` lists.
        #expect(words.prefix(3) == ["4", "0", "SigIgn:"])
        // Signals 32 and 33 are the C library's own; nobody can set them.
        let ignored = try #require(words.last.flatMap { UInt64($0, radix: 16) })
        #expect(ignored & ~(3 << 31) == 0)
        #expect(open.number > 2)
    }
}

@Suite("Child processes")
struct ChildProcessTests {
    @Test("A process that was waited for is never sent a signal")
    func reaped() throws {
        let nothing = try FileDescriptor("/dev/null", .reading)
        let process = try ChildProcess(
            .init("/bin/sh", ["-c", "exit 3"]),
            input: nothing,
            output: nothing,
            errors: nothing
        )
        #expect(try process.wait() == .exit(3))
        // It would throw nothing; what counts is that its end stays what it was, as often as it is asked.
        process.kill()
        #expect(try process.wait() == .exit(3) && process.hasEnded())
    }

    @Test("Waiting longer than allowed ends it")
    func limit() throws {
        let nothing = try FileDescriptor("/dev/null", .reading)
        let process = try ChildProcess(
            .init("/bin/sleep", ["60"]),
            input: nothing,
            output: nothing,
            errors: nothing
        )
        #expect(try !process.hasEnded())
        let (end, isKilled) = try process.wait(milliseconds: 50)
        #expect(end == .signal(9) && isKilled)
    }
}
