import Foundation
import TestSupport
import Testing

/// A failure of the system is never told as something about the documents. strace makes the failures.
@Suite("Faults", .enabled(if: PublicTool.hasCommand("strace"), "skipped: strace is missing"))
struct FaultTests {
    /// A workspace with an article, a source, a claim with evidence and a good report.
    private static func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("<r><p>The harbour cost 900 crowns in 1903.</p></r>", to: "story.xml")
        try folder.write("<r><p>Paid for the harbour: 900 crowns.</p></r>", to: "accounts.xml")
        for line in [
            "init", "import --article --id story story.xml", "import --id accounts accounts.xml",
            "record --no-find --article story --own-voice --id harbour --quote '900 crowns' --statement 'It cost 900.'",
            "attach harbour --source accounts --quote '900 crowns' --stance supports --summary x",
            "report --output good.html",
        ] {
            let run = try AssayProcess.shell("assay \(line)", in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        return folder
    }

    /// How often a command makes a call of the system.
    private static func count(of call: String, in command: String, _ folder: TemporaryFolder) throws -> Int {
        let run = try AssayProcess.shell(
            "strace -f -qq -o count -e trace=\(call) assay \(command)",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
        return try folder.read("count").split(separator: "\n").count { $0.contains("\(call)(") }
    }

    @Test("A reader that the system does not let be ended is not waited for without end")
    func unkillable() throws {
        let folder = try Self.workspace()
        try folder.write("<r><p>Another.</p></r>", to: "new.xml")
        let run = try AssayProcess.shell(
            "timeout 50 strace -f -qq -o trace -e trace=pidfd_send_signal,kill "
                + "-e inject=pidfd_send_signal,kill:error=EPERM assay import new.xml",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
        #expect(try folder.read("trace").contains("(INJECTED)"))
    }

    @Test("Where memory can't be mapped from some moment on, the index is no wait for ever")
    func noMemory() throws {
        let folder = try Self.workspace()
        let all = try Self.count(of: "mmap", in: "index --rebuild", folder)
        for first in stride(from: all - 24, through: all, by: 2) {
            let run = try AssayProcess.shell(
                "timeout 50 strace -f -qq -o trace -e trace=mmap -e inject=mmap:error=ENOMEM:when=\(first)+ "
                    + "assay index --rebuild",
                in: folder.url
            )
            #expect(run.code == 0 || run.code == 3, "from \(first): \(run.code) \(run.errors)")
        }
    }

    @Test("Locks that don't work are told as that, not as another process's")
    func noLocks() throws {
        let folder = try Self.workspace()
        let all = try Self.count(of: "fcntl", in: "index --rebuild", folder)
        for first in stride(from: 2, through: all, by: max(1, all / 6)) {
            let run = try AssayProcess.shell(
                "timeout 50 strace -f -qq -o trace -e trace=fcntl -e inject=fcntl:error=EIO:when=\(first)+ "
                    + "assay index --rebuild",
                in: folder.url
            )
            #expect(run.code == 0 || run.code == 3, "from \(first): \(run.code) \(run.errors)")
            #expect(!run.errors.contains("another process"), "\(run.errors)")
            if run.code == 3 { #expect(run.errors.contains(".assay"), "from \(first): \(run.errors)") }
        }
    }

    static let faults = [
        "-e trace=recvmsg -e inject=recvmsg:signal=SIGKILL:when=1",
        "-e trace=recvmsg -e inject=recvmsg:signal=SIGSEGV:when=1",
        "-e trace=clone -e inject=clone:error=EAGAIN",
        "-e trace=socketpair -e inject=socketpair:error=EMFILE",
        "-e trace=sendmsg -e inject=sendmsg:error=EIO",
        "-P Sources-Archive/story.xml -e trace=openat -e inject=openat:error=EACCES",
        "-P Sources-Archive/story.xml -e trace=read -e inject=read:error=EIO",
        "-P Claims -e trace=getdents64 -e inject=getdents64:error=EIO",
        "-P Claims/story.jsonl -e trace=openat -e inject=openat:error=EMFILE",
    ]

    @Test("make the command fail with what and why, and nothing false is said or written", arguments: faults)
    func nothingFalse(fault: String) throws {
        let folder = try Self.workspace()
        let path = folder.url.path
        let absolute = fault.replacingOccurrences(of: "-P ", with: "-P \(path)/")
        for command in ["report --output new.html", "verify good.html", "check", "show harbour"] {
            try? FileManager.default.removeItem(at: folder.url.appending(path: ".assay"))
            let run = try AssayProcess.shell(
                "strace -f -qq -o trace \(absolute) assay \(command)",
                in: folder.url
            )
            let trace = try folder.read("trace")
            // What a command does not do can't fail.
            guard trace.contains("(INJECTED)") || trace.contains("SIGKILL") || trace.contains("SIGSEGV")
            else {
                continue
            }
            let said = (run.output + run.errors).replacingOccurrences(of: "nothing differs", with: "")
            // A failure that the command did without is fine, as long as what it says is the truth.
            if run.code != 0 {
                #expect(run.code == 3, "\(command): \(said)")
                #expect(!run.errors.isEmpty, "\(command)")
            }
            for word in ["orphaned", "edited", "withdrawn", "differs", "changed"] {
                #expect(!said.contains(word), "\(command): \(said)")
            }
            if let report = try? folder.read("new.html") {
                #expect(run.code == 0 && !report.contains("Quote orphaned"))
                try FileManager.default.removeItem(at: folder.url.appending(path: "new.html"))
            }
        }
    }

    @Test("A file that can't be read is named, with the system's reason")
    func named() throws {
        let folder = try Self.workspace()
        try FileManager.default.removeItem(at: folder.url.appending(path: ".assay"))
        let run = try AssayProcess.shell(
            "strace -f -qq -o trace -P '\(folder.url.path)/Sources-Archive/story.xml' -e trace=openat "
                + "-e inject=openat:error=EACCES assay check",
            in: folder.url
        )
        #expect(run.code == 3)
        #expect(run.errors.contains("Sources-Archive/story.xml") && run.errors.contains("Permission denied"))
    }

    @Test(
        "Where an archived file is not what was imported nothing is said of its quotes: no report, no false word",
        arguments: [
            "echo ' ' >> $F", "sed -i s/Paid/Owed/ $F", "rm $F", "rm $F; mkdir $F", "rm $F; mkfifo $F",
            "mv $F elsewhere; ln -s \"$PWD/elsewhere\" $F",
        ]
    )
    func otherFile(change: String) throws {
        let folder = try Self.workspace()
        let script = "F=Sources-Archive/accounts.xml; rm -rf .assay; \(change)"
        #expect(try AssayProcess.shell(script, in: folder.url).code == 0)
        for command in [
            "report --output new.html", "report --format text", "show harbour", "report --site site",
        ] {
            let run = try AssayProcess.shell("timeout 30 assay \(command)", in: folder.url)
            #expect(run.code == 1 || run.code == 3, "\(command): \(run.code)")
            #expect(run.errors.contains("Sources-Archive/accounts.xml"), "\(command): \(run.errors)")
            #expect(!(run.output + run.errors).contains("orphaned"), "\(command): \(run.output)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "new.html").path))
        #expect(try AssayProcess.shell("assay check", in: folder.url).code != 0)
    }

    @Test("A full or closed standard output after the record was made says that it was made")
    func outputLost() throws {
        let folder = try Self.workspace()
        for (line, note) in [
            ("assay note harbour first > /dev/full", "first"), ("assay note harbour other >&-", "other"),
        ] {
            let run = try AssayProcess.shell(line, in: folder.url)
            #expect(run.code == 3 && run.errors.contains("recorded"), "\(run.errors)")
            #expect(try folder.read("Claims/story.jsonl").contains("\"\(note)\""))
        }
    }

    @Test("What is put on the storage is written, synchronized, named and told, in this order")
    func order() throws {
        let folder = try Self.workspace()
        try folder.write("<r><p>A new source.</p></r>", to: "news.xml")
        let run = try AssayProcess.shell(
            "strace -f -y -qq -s 20 -o trace -e trace=write,fsync,link,linkat,rename assay import --article news.xml",
            in: folder.url
        )
        #expect(run.code == 0)
        let calls = try folder.read("trace").split(separator: "\n").map(String.init)
        func place(_ call: String, _ path: String, after start: Int = 0) throws -> Int {
            try #require(
                calls[start...].firstIndex { $0.contains(" \(call)(") && $0.contains(path) },
                "\(call) \(path)"
            )
        }
        let copied = try place("write", "/.incoming-")
        let stored = try place("fsync", "/.incoming-", after: copied)
        let named = try place("link", "/Sources-Archive/news.xml", after: stored)
        let archive = try place("fsync", "/Sources-Archive>", after: named)
        // A ledger that is new has a name to be put on the storage too.
        let recorded = try place("write", "/Claims/news.jsonl", after: archive)
        let synchronized = try place("fsync", "/Claims/news.jsonl", after: recorded)
        let listed = try place("fsync", "/Claims>", after: synchronized)
        _ = try place("write", "imported", after: listed)
        #expect(!calls[..<stored].contains { $0.contains(" link(") || $0.contains(" linkat(") })
        #expect(!calls[..<listed].contains { $0.contains("\"imported") })
    }

    @Test("A report is on the storage before it gets its name")
    func reportOrder() throws {
        let folder = try Self.workspace()
        let run = try AssayProcess.shell(
            "strace -f -y -qq -o trace -e trace=fsync,rename assay report --output good.html",
            in: folder.url
        )
        #expect(run.code == 0)
        let calls = try folder.read("trace").split(separator: "\n").map(String.init)
        let stored = try #require(calls.firstIndex { $0.contains("fsync(") && $0.contains("/.incoming-") })
        let named = try #require(calls.firstIndex { $0.contains("rename(") && $0.contains("good.html") })
        let listed = try #require(calls.lastIndex { $0.contains("fsync(") && !$0.contains("/.incoming-") })
        #expect(stored < named && named < listed)
    }
}
