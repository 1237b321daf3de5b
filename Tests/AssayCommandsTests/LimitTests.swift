import Foundation
import TestSupport
import Testing

/// Where the system gives few handles, no thread, no process or no end of signals, a command ends, and says why.
@Suite("Limits", .enabled(if: PublicTool.hasCommand("strace"), "skipped: strace is missing"))
struct LimitTests {
    private static func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("<r><p>The harbour cost 900 crowns in 1903.</p></r>", to: "story.xml")
        try folder.write("<r><p>Paid for the harbour: 900 crowns.</p></r>", to: "accounts.xml")
        try folder.write("<r><p>The harbour cost 700 crowns in 1903, not 900.</p></r>", to: "news.xml")
        for line in [
            "init", "import --article --id story story.xml", "import --id accounts accounts.xml",
            "record --article story --own-voice --id harbour --quote '900 crowns' --statement 'The harbour cost 900 crowns.'",
            "attach harbour --source accounts --quote '900 crowns' --stance supports --summary x",
            "report --output good.html",
        ] {
            let run = try AssayProcess.shell("assay \(line)", in: folder.url)
            #expect(run.code == 0, "\(line): \(run.errors)")
        }
        return folder
    }

    static let commands = [
        "import news.xml", "index --rebuild", "search harbour", "find harbour", "report --output new.html",
        "verify good.html", "check", "note harbour x",
    ]

    /// A command under limits: it ends by itself, and where it fails it says why and nothing of the documents.
    private func expectEnd(_ line: String, _ folder: TemporaryFolder, codes: Set<Int32> = [0, 3]) throws {
        let run = try AssayProcess.shell("timeout 60 \(line)", in: folder.url)
        let said = run.output + run.errors
        #expect(codes.contains(run.code), "\(line): \(run.code) \(said)")
        if run.code != 0 { #expect(run.errors.contains("assay: "), "\(line): \(said)") }
        for word in ["orphaned", "edited", "withdrawn", "has no"] { #expect(!said.contains(word), "\(line)") }
    }

    @Test(
        "A command ends with what and why where no process or thread can be started",
        arguments: ["1+", "2+", "2"],
        commands
    )
    func noThread(when: String, command: String) throws {
        let folder = try Self.workspace()
        let calls = "clone,clone3,fork,vfork"
        for hasIndex in [true, false] {
            if !hasIndex { try FileManager.default.removeItem(at: folder.url.appending(path: ".assay")) }
            try expectEnd(
                "strace -f -qq -o /dev/null -e trace=\(calls) -e inject=\(calls):error=EAGAIN:when=\(when) assay \(command)",
                folder
            )
        }
    }

    @Test("A command ends with a message where few files can be opened", arguments: commands)
    func fewHandles(command: String) throws {
        let folder = try Self.workspace()
        for count in [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20] {
            // The loader of a program that is not linked as a whole fails first, with a code of its own.
            try expectEnd("bash -c 'ulimit -n \(count); exec assay \(command)'", folder, codes: [0, 3, 127])
        }
    }

    @Test(
        "Calls that are interrupted without end fail in the end",
        arguments: ["write", "pwrite64", "pread64", "fsync", "sendmsg", "recvmsg", "poll"],
        ["import news.xml", "index --rebuild", "note harbour x"]
    )
    func interrupted(call: String, command: String) throws {
        let folder = try Self.workspace()
        try expectEnd(
            "strace -f -qq -o /dev/null -e trace=\(call) -e inject=\(call):error=EINTR assay \(command)",
            folder,
            // The loader of a program that is not linked as a whole gives up at the first.
            codes: [0, 3, 127]
        )
    }

    @Test("A lock whose file can't be closed is given up all the same", arguments: commands)
    func closing(command: String) throws {
        let folder = try Self.workspace()
        let path = folder.url.path
        for held in [".assay", "Claims"] {
            try expectEnd(
                "strace -f -qq -o /dev/null -P '\(path)/\(held)' -e trace=close -e inject=close:error=EIO assay \(command)",
                folder
            )
        }
    }

    @Test("An import that can't propose what bears on claims says that the files are recorded")
    func unfinished() throws {
        let folder = try Self.workspace()
        let run = try AssayProcess.shell(
            "strace -f -qq -o /dev/null -P '\(folder.url.path)/Claims/story.jsonl' -e trace=write "
                + "-e inject=write:error=ENOSPC assay import news.xml",
            in: folder.url
        )
        #expect(run.code == 3)
        #expect(run.errors.contains("news.xml is recorded; what was to follow failed"), "\(run.errors)")
        #expect(try folder.read("Claims/sources.jsonl").contains("news.xml"))
        #expect(try AssayProcess.shell("assay import news.xml", in: folder.url).code == 0)
    }

    @Test("A reader that can't hand over what it read is no fault of the file's")
    func readerFault() throws {
        let folder = try Self.workspace()
        let run = try AssayProcess.shell(
            "strace -f -qq -o /dev/null -e trace=write -e inject=write:error=EIO:when=2 assay import news.xml",
            in: folder.url
        )
        #expect(run.code == 3, "\(run.output)\(run.errors)")
        #expect(run.errors.contains("news.xml") && run.errors.contains("reader.failed"), "\(run.errors)")
        #expect(try !folder.read("Claims/sources.jsonl").contains("news.xml"))
    }

    @Test(
        "An index that can't be read just now is a failure of the system, and no finding",
        arguments: 1...12
    )
    func indexRead(when: Int) throws {
        let folder = try Self.workspace()
        for command in ["import news.xml", "index --rebuild", "search harbour"] {
            try expectEnd(
                "strace -f -qq -o /dev/null -e trace=pread64 -e inject=pread64:error=EIO:when=\(when) assay \(command)",
                folder,
                // The loader of a program that is not linked as a whole reads first.
                codes: [0, 3, 127]
            )
        }
    }

    @Test("A command that fails after it recorded something says what is recorded")
    func recordedBefore() throws {
        let folder = try Self.workspace()
        let claims = "\(folder.url.path)/Claims"
        var told = 0
        for when in 1...12 {
            let run = try AssayProcess.shell(
                "strace -f -qq -o /dev/null -P '\(claims)' -e trace=getdents64 -e inject=getdents64:error=EIO:when=\(when) "
                    + "assay mark harbour unverifiable --because reason-\(when) --without-evidence y",
                in: folder.url
            )
            guard run.code != 0 else { continue }
            let isRecorded = try folder.read("Claims/story.jsonl").contains("reason-\(when)\"")
            #expect(run.code == 3)
            #expect(
                run.errors.contains("is recorded; what was to follow failed") == isRecorded,
                "\(run.errors)"
            )
            told += isRecorded ? 1 : 0
        }
        #expect(told > 0)
    }

    @Test("What the index could not be made of is a failure of the system, and no finding")
    func indexFault() throws {
        let folder = try Self.workspace()
        let inject =
            "-P '\(folder.url.path)/Sources-Archive/accounts.xml' -e trace=openat -e inject=openat:error=EACCES"
        for command in ["index --rebuild", "search harbour", "find harbour"] {
            try FileManager.default.removeItem(at: folder.url.appending(path: ".assay"))
            let run = try AssayProcess.shell(
                "strace -f -qq -o /dev/null \(inject) assay \(command)",
                in: folder.url
            )
            #expect(run.code == 3, "\(command): \(run.output)\(run.errors)")
            #expect(run.errors.contains("Sources-Archive/accounts.xml"), "\(command): \(run.errors)")
        }
    }
}
