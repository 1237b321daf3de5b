import Foundation
import TestSupport
import Testing

/// What commands open, by the system's own account.
@Suite(
    "What commands open and read",
    .enabled(if: PublicTool.hasCommand("strace"), "skipped: strace is missing")
)
struct OpenedFilesTests {
    /// A system call of a traced command.
    private struct Call {
        let line: String
        /// What it opened or read, relative to the workspace.
        let path: String
        var isOpen: Bool { line.contains("openat(") }
        var creates: Bool { line.contains("O_CREAT") }
        var isFolder: Bool { line.contains("O_DIRECTORY") }
        /// Whether a read gave something.
        var gave: Bool { line.split(separator: " ").last.flatMap { Int($0) } ?? 0 > 0 }
    }

    private func traced(_ arguments: String, _ folder: TemporaryFolder) throws -> [Call] {
        let run = try AssayProcess.shell(
            "strace -f -y -s 0 -o trace -e trace=openat,read,pread64 assay \(arguments)",
            in: folder.url
        )
        #expect(run.code == 0, "\(run.errors)")
        let trace = try String(contentsOf: folder.url.appending(path: "trace"), encoding: .utf8)
        let root = folder.url.resolvingSymlinksInPath().path
        return trace.split(separator: "\n").compactMap { line in
            // The descriptor that an open gives, or that a read takes, with its path behind it.
            let pieces = line.components(separatedBy: "<\(root)/")
            guard pieces.count > 1, let path = pieces.last?.split(separator: ">").first else { return nil }
            return Call(line: String(line), path: String(path))
        }
    }

    private func opens(_ calls: [Call], below folder: String) -> [Call] {
        calls.filter { $0.isOpen && !$0.isFolder && $0.path.hasPrefix(folder) }
    }

    private func workspace() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try folder.assay("init").code == 0)
        try folder.write(
            "Harbour news\n\nThe mayor said that the lighthouse budget of Ellery doubled in 2021.\n",
            to: "ellery.txt"
        )
        try folder.write("Tides\n\nHigh at noon.\n", to: "tides.txt")
        #expect(try folder.assay("import", "--article", "ellery.txt").code == 0)
        #expect(try folder.assay("import", "tides.txt").code == 0)
        return folder
    }

    private static let record = """
        record --article ellery --quote 'lighthouse budget of Ellery doubled' --id doubled \
        --statement 'The lighthouse budget of Ellery doubled in 2021.'
        """

    @Test("An import opens the file once, stores it once and reads what it stored once, whatever it proposes")
    func importing() throws {
        let folder = try workspace()
        _ = try traced(Self.record, folder)
        for (name, text) in [
            (
                "budget.txt",
                "Budget\n\nThe lighthouse budget of Ellery doubled in 2021, from 20,000 to 40,000.\n"
            ),
            // A new edition of the article: its quotes are looked for again.
            (
                "ellery.txt",
                "Harbour news\n\nCorrected. The mayor said that the lighthouse budget of Ellery doubled in 2021.\n"
            ),
        ] {
            try folder.write(text, to: name)
            let isNewEdition = name == "ellery.txt"
            let calls = try traced("import \(name) \(isNewEdition ? "--edition-of ellery" : "")", folder)
            #expect(calls.filter { $0.isOpen && $0.path == name }.count == 1)
            let archive = opens(calls, below: "Sources-Archive/")
            #expect(archive.filter(\.creates).count == 1, "\(archive.map(\.line))")
            #expect(archive.filter { !$0.creates }.count == 1, "\(archive.map(\.line))")
        }
        #expect(try folder.assay("proposals").output.contains("budget"))
    }

    @Test("After a claim was recorded, find and search open no archived file")
    func afterRecord() throws {
        let folder = try workspace()
        let recording = try traced(Self.record, folder)
        #expect(opens(recording, below: "Sources-Archive/").isEmpty)
        for command in ["search lighthouse", "find --all", "search noon", "suggest ellery"] {
            let calls = try traced(command, folder)
            #expect(opens(calls, below: "Sources-Archive/").isEmpty, "\(command)")
            // It was not built again either: nothing was read from the archive, and it is there.
            #expect(calls.contains { $0.path.hasPrefix(".assay/index.sqlite") })
        }
    }

    @Test("A command that records reads each ledger once")
    func ledgers() throws {
        let folder = try workspace()
        for command in [Self.record + " --no-find", "note doubled 'Look at this.'", "find --all"] {
            let calls = try traced(command, folder)
            let reads = calls.filter { !$0.isOpen && $0.path.hasPrefix("Claims/") && $0.gave }
            let counts = Dictionary(grouping: reads, by: \.path).mapValues(\.count)
            #expect(!counts.isEmpty && counts.values.allSatisfy { $0 == 1 }, "\(command): \(counts)")
        }
    }
}
