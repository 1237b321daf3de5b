import ClaimModel
import DocumentImport
import Foundation
import TestSupport
import Testing

@Suite("What reading a file reaches")
struct OutsideTests {
    @Test(
        "The process that reads a hostile file opens nothing and connects to nothing, and nothing is stored",
        .enabled(if: PublicTool.hasCommand("strace"), "skipped: strace is missing")
    )
    func nothingOutside() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("the secret", to: "secret.txt")
        let files = HostileFile.outside + HostileFile.entities.filter { $0.name.hasPrefix("quadratic") }
        for file in files { try Data(file.bytes()).write(to: folder.url.appending(path: file.name)) }
        let names = files.map { "'\($0.name)'" }.joined(separator: " ")
        let run = try AssayProcess.shell(
            "strace -f -o trace -e trace=%file,%network,prlimit64 assay import \(names)",
            in: folder.url
        )
        #expect(run.code == 1, "\(run.errors)")
        #expect(!run.errors.contains("the secret") && !run.errors.contains("root:"))
        let lines = try String(contentsOf: folder.url.appending(path: "trace"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        // The command itself, which parses nothing, asks the system for the name of a file's owner.
        let command = try #require(lines.first?.split(separator: " ").first)
        let trace = lines.filter { !$0.hasPrefix("\(command) ") }
        #expect(trace.contains { $0.contains("read-untrusted") })
        #expect(!trace.contains { $0.contains("connect(") || $0.contains("socket(") })
        #expect(
            !trace.contains {
                $0.contains("open") && ($0.contains("secret.txt") || $0.contains("/etc/passwd"))
            }
        )
        // From where the child has given up files, it opens none.
        let child = try #require(
            trace.first { $0.contains("execve(\"/proc/self/exe\"") }?.split(separator: " ").first
        )
        let calls = trace.filter { $0.hasPrefix("\(child) ") }
        let shut = try #require(
            calls.lastIndex { $0.contains("RLIMIT_NOFILE") && $0.contains("rlim_cur=16") }
        )
        // The open file is handed over by its parent, and looked at; time is allowed as bytes come.
        let harmless = [
            "recvmsg(0,", "recvmsg resumed", "newfstatat(3, \"\",", "newfstatat resumed", "RLIMIT_CPU",
            "RLIMIT_CORE",
            "prlimit64 resumed", "+++",
            "---",
        ]
        let later = calls[(shut + 1)...].filter { call in !harmless.contains { call.contains($0) } }
        #expect(later.isEmpty, "\(later.prefix(5))")
        let refused = files.filter { !$0.codes.isEmpty }
        let stored = try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "Sources-Archive").path
        )
        #expect(!stored.isEmpty && !refused.contains { stored.contains($0.name) })
        #expect(stored.filter { !$0.hasPrefix(".") }.count == files.count - refused.count)
    }

    @Test("Case 28: a link, a folder, a pipe and a device are refused, without waiting")
    func notRegular() throws {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write("<r>x</r>", to: "a.xml")
        let run = try AssayProcess.shell(
            "ln -s a.xml link.xml && mkfifo pipe.xml && mkdir folder.xml && "
                + "assay import link.xml pipe.xml folder.xml /dev/zero /dev/stdin none.xml",
            in: folder.url
        )
        // One of them is not there, which is a failure to read.
        #expect(run.code == 3)
        #expect(run.errors.components(separatedBy: "[file.not-regular]").count == 5)
        #expect(run.errors.contains("[file.unreadable]"))
    }

    private static func change(_ handle: FileHandle, _ shrinks: Bool) {
        if shrinks { return handle.truncateFile(atOffset: 100_000) }
        handle.seekToEndOfFile()
        handle.write(Data(String(repeating: "\n", count: 100).utf8))
    }

    @Test("Case 31: a file that changes while it is read is refused, and what was read is what is digested")
    func changing() throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "a.xml")
        // More than the process can send before anybody listens, so that it stands in the middle of the file then.
        let body = String(repeating: "<p>Some words of a long file.</p>", count: 200_000)
        for shrinks in [true, false] {
            try folder.write("<r>\(body)</r>", to: "a.xml")
            let handle = try FileHandle(forUpdating: url)
            var hasChanged = false
            let isolation = ReadingIsolation.childProcess(IsolationTests.reader)
            let finding = #expect(throws: Finding.self) {
                try readFile(at: url.path, by: ReadingRecipe(), in: isolation) { _ in
                    if !hasChanged { Self.change(handle, shrinks) }
                    hasChanged = true
                }
            }
            #expect(finding?.code == "file.changed")
            // Whoever reads next gets a process that works.
            try folder.write("<r>x</r>", to: "b.xml")
            #expect(
                try readFile(at: folder.url.appending(path: "b.xml").path, in: isolation).documents.count == 1
            )
        }
    }
}
