import ClaimModel
import DocumentImport
import Foundation
import Workspace

/// Parsing large files to passages, and importing them whole, beside bare loops in C and a script in Python that does
/// the same job. Everything runs as a process of its own, so that its memory can be told.
struct ImportBenchmark {
    let folder: URL
    let sizes: [Int]
    let runs: Int

    /// The table that the index uses.
    static let options = "text,tokenize='porter unicode61 remove_diacritics 2'"
    static let commands = "'hashsize',16000000"
    static let pragmas = "PRAGMA page_size = 16384; PRAGMA cache_size = -16000"

    private var builtFolder: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    }
    private var python: String { ProcessInfo.processInfo.environment["ASSAY_PYTHON"] ?? "python3" }

    func run() throws {
        print("| file | job | MB/s | peak MB | ours to it |")
        print("| --- | --- | --- | --- | --- |")
        for kind in SampleFile.allCases {
            for size in sizes { try run(kind, size) }
        }
    }

    private func run(_ kind: SampleFile, _ size: Int) throws {
        let file = folder.appending(path: "sample.xml")
        try kind.write(to: file, megabytes: size)
        defer { try? FileManager.default.removeItem(at: file) }
        let bytes = try Double(file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 1e6
        let name = "\(kind.rawValue) \(size) MB"
        let own = CommandLine.arguments[0]
        // Each beside the other, in turns, so that a busy machine is as bad to one as to the other.
        let parsing = try Measurement.of(own, ["work", "parse", file.path], runs: runs)
        let bare = try Measurement.of(builtFolder.appending(path: "BareSAX").path, [file.path], runs: runs)
        let xmllint = try Measurement.of("xmllint", ["--stream", "--noout", "--huge", file.path])
        row(name, "Assay, to passages", bytes, parsing, nil)
        row(name, "C, SAX2, does nothing", bytes, bare, parsing)
        row(name, "xmllint --stream --noout", bytes, xmllint, parsing)
        let texts = folder.appending(path: "texts")
        _ = try Measurement.of(own, ["work", "texts", file.path, texts.path])
        let text = try Double(texts.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 1e6
        let whole = try inFolders { try Measurement.of(own, ["work", "import", file.path, $0.path]) }
        let loop = try inFolders {
            let database = $0.appending(path: "loop.sqlite").path
            let arguments = [texts.path, database, Self.options, Self.commands, Self.pragmas, "16000000"]
            return try Measurement.of(builtFolder.appending(path: "BareFTS5").path, arguments)
        }
        row(name, "Assay, whole import, \(Int(text)) MB of text", text, whole, nil)
        row(name, "C, the text into FTS5", text, loop, whole)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Scripts/whole_job.py")
        let peer = try? inFolders {
            try Measurement.of(python, [script.path, file.path, $0.appending(path: "peer.sqlite").path])
        }
        if let peer {
            row(name, "Python, lxml and sqlite3", text, peer, whole)
        } else {
            print("| \(name) | no lxml | | | |")
        }
        try FileManager.default.removeItem(at: texts)
    }

    /// Measures a job some times, each in a folder of its own, and keeps the best.
    private func inFolders(_ job: (URL) throws -> Measurement) throws -> Measurement {
        var best: Measurement?
        for _ in 0..<runs {
            let url = folder.appending(path: UUID().uuidString)
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: url) }
            let measured = try job(url)
            if measured.seconds < best?.seconds ?? .infinity { best = measured }
        }
        guard let best else { throw BenchmarkError("no runs") }
        return best
    }

    private func row(
        _ file: String,
        _ job: String,
        _ megabytes: Double,
        _ measured: Measurement,
        _ ours: Measurement?
    ) {
        let ratio = ours.map {
            String(format: "%.2f (processor %.2f)", measured.seconds / $0.seconds, measured.cpu / $0.cpu)
        }
        let figures = String(format: "%.1f | %.0f", megabytes / measured.seconds, measured.peak)
        print("| \(file) | \(job) | \(figures) | \(ratio ?? "") |")
    }

    // MARK: - The work of the processes

    /// Does one of the jobs that are measured.
    static func work(_ arguments: [String]) throws {
        guard arguments.count >= 2 else { throw BenchmarkError("work sample|parse|texts|import FILE …") }
        let file = arguments[1]
        var count = 0
        switch arguments[0] {
        case "sample":
            guard let kind = SampleFile(rawValue: arguments[2]), let size = Int(arguments[3]) else {
                throw BenchmarkError("work sample FILE MediaWiki|TEI MEGABYTES")
            }
            return try kind.write(to: URL(fileURLWithPath: file), megabytes: size)
        case "parse":
            try readFile(at: file, by: ReadingRecipe(), in: .inProcess) {
                if case .passage = $0 { count += 1 }
            }
        case "texts":
            let output = URL(fileURLWithPath: arguments[2])
            _ = FileManager.default.createFile(atPath: output.path, contents: nil)
            let handle = try FileHandle(forWritingTo: output)
            var pending = Data()
            try readFile(at: file, by: ReadingRecipe(), in: .inProcess) { event in
                guard case .passage(let passage) = event else { return }
                count += 1
                pending.append(contentsOf: passage.text.utf8)
                pending.append(0x0A)
                if pending.count > 1 << 20 {
                    handle.write(pending)
                    pending.removeAll(keepingCapacity: true)
                }
            }
            handle.write(pending)
        default:
            // As `assay import` does it: parsing in a child process.
            let workspace = try Workspace.make(
                at: arguments[2] + "/workspace",
                isolation: .childProcess(running: .running)
            )
            var editor = try WorkspaceEditor(workspace, by: "benchmark")
            try editor.importFiles([ImportRequest(path: file)]) { _, outcome in
                if case .refused(let finding) = outcome { print(finding) } else { count += 1 }
            }
        }
        guard count > 0 else { throw BenchmarkError("\(file) was not read") }
    }
}

/// What the index's options cost and gain: the bare loop with one of them changed at a time.
struct IndexOptionsBenchmark {
    let folder: URL
    let megabytes: Int

    private static let porter = "tokenize='porter unicode61 remove_diacritics 2'"
    private static let external = "text,content='passage',content_rowid='id',\(porter)"
    private static let cache = ImportBenchmark.pragmas
    private static let large = ImportBenchmark.commands

    private static let variants: [(name: String, options: String, commands: String, pragmas: String)] = [
        ("as SQLite has it: text kept by FTS5", "text,\(porter)", "", cache),
        ("text kept in a table of ours", external, "", cache),
        ("hashsize 16 MB: what Assay uses", external, large, cache),
        ("hashsize 4 MB", external, "'hashsize',4000000", cache),
        ("hashsize 64 MB", external, "'hashsize',64000000", cache),
        ("detail=column", external + ",detail=column", large, cache),
        ("detail=none", external + ",detail=none", large, cache),
        ("columnsize=0", external + ",columnsize=0", large, cache),
        ("contentless", "text,content='',\(porter)", large, cache),
        (
            "without porter",
            "text,content='passage',content_rowid='id',tokenize='unicode61 remove_diacritics 2'", large, cache
        ),
        ("tokenize=ascii", "text,content='passage',content_rowid='id',tokenize='ascii'", large, cache),
        ("automerge 0", external, large + ";'automerge',0", cache),
        ("automerge 8", external, large + ";'automerge',8", cache),
        ("crisismerge 64, automerge 0", external, large + ";'automerge',0;'crisismerge',64", cache),
        ("FTS5 pages of 8 kB", external, large + ";'pgsz',8000", cache),
        ("page_size 4096", external, large, "PRAGMA page_size = 4096; PRAGMA cache_size = -16000"),
        ("cache 64 MB", external, large, "PRAGMA cache_size = -64000"),
    ]

    func run() throws {
        let file = folder.appending(path: "sample.xml")
        let texts = folder.appending(path: "texts")
        try SampleFile.tei.write(to: file, megabytes: megabytes)
        _ = try Measurement.of(CommandLine.arguments[0], ["work", "texts", file.path, texts.path])
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "BareFTS5").path
        let text = try Double(texts.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 1e6
        print(
            "| index, \(Int(text)) MB of text | MB a processor second | five searches, ms | database MB | peak MB |"
        )
        print("| --- | --- | --- | --- | --- |")
        for variant in Self.variants {
            let database = folder.appending(path: "options.sqlite")
            defer {
                for end in ["", "-wal", "-shm"] {
                    try? FileManager.default.removeItem(atPath: database.path + end)
                }
            }
            let arguments = [
                texts.path, database.path, variant.options, variant.commands, variant.pragmas, "16000000",
            ]
            let measured = try Measurement.of(program, arguments)
            let searches = measured.output.trimmingCharacters(in: .whitespacesAndNewlines)
            let size = try Double(database.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 1e6
            let figures = String(
                format: "%.1f | %@ | %.0f | %.0f",
                text / measured.cpu,
                searches,
                size,
                measured.peak
            )
            print("| \(variant.name) | \(figures) |")
        }
    }
}
