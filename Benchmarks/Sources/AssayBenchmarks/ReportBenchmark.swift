import ClaimLedger
import DocumentImport
import Foundation
import ProvenanceReport
import Workspace

/// Making a report of many claims from its workspace, in every form, and verifying one: beside Python reading the same
/// ledgers as JSON. Everything runs as a process of its own, so that its memory can be told.
struct ReportBenchmark {
    let folder: URL
    let workspace: SampleWorkspace
    let runs: Int

    /// What reading the ledgers' JSON alone takes, and what to write it again as JSON takes besides.
    private static let peers = [
        ("Python, json.loads of every line", "len(records)"),
        ("Python, and json.dumps of all", "len(json.dumps(records, ensure_ascii=False, indent=2))"),
    ]

    private var own: String { CommandLine.arguments[0] }
    private var python: String { ProcessInfo.processInfo.environment["ASSAY_PYTHON"] ?? "python3" }

    func run() throws {
        let root = folder.appending(path: "report-workspace")
        try workspace.write(to: root)
        defer { try? FileManager.default.removeItem(at: root) }
        print("| \(workspace.size) | MB | s | processor s | peak MB |")
        print("| --- | --- | --- | --- | --- |")
        for (name, result) in Self.peers {
            let script = """
                import glob, json, sys
                records = []
                for path in sorted(glob.glob(sys.argv[1] + "/Claims/*.jsonl")):
                    records += map(json.loads, open(path, encoding="utf-8"))
                print(\(result))
                """
            row(name, nil, try Measurement.of(python, ["-c", script, root.path], runs: runs))
        }
        for format in ReportFormat.allCases {
            let file = root.appending(path: "report.\(format.rawValue.replacing(" ", with: "-"))")
            let arguments = ["work", "report", root.path, format.rawValue, file.path]
            let measured = try Measurement.of(own, arguments, runs: runs)
            row("report as \(format.rawValue)", file, measured)
            guard format.isSealed else { continue }
            let verified = try Measurement.of(own, ["work", "verify", root.path, file.path], runs: runs)
            row("verify that report", file, verified)
        }
    }

    private func row(_ job: String, _ file: URL?, _ measured: Measurement) {
        let bytes = file.flatMap { try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize }
        let size = bytes.map { String(format: "%.0f", Double($0) / 1e6) } ?? ""
        let figures = String(format: "%.2f | %.2f | %.0f", measured.seconds, measured.cpu, measured.peak)
        print("| \(job) | \(size) | \(figures) |")
    }

    // MARK: - The work of the processes

    /// Does one of the jobs that are measured, as the program `assay` does it.
    static func work(_ arguments: [String]) throws {
        guard arguments.count == 4 || arguments.count == 3 else {
            throw BenchmarkError("work report FOLDER FORMAT FILE, work verify FOLDER FILE")
        }
        if arguments[0] == "verify" {
            let file = arguments[2]
            let stored = try StoredReport(at: file)
            let outcome = try Workspace.holding(arguments[1], isolation: .childProcess(running: .running))
                .read().verify(stored, named: file) {
                    () throws(WorkspaceError) in try StoredReport.bytes(at: file)
                }
            guard outcome.isMadeAgain, outcome.findings.isEmpty else {
                throw BenchmarkError("\(file) does not verify: \(outcome.findings)")
            }
            return
        }
        guard let format = ReportFormat(rawValue: arguments[2]) else {
            throw BenchmarkError("there is no form \(arguments[2])")
        }
        let findings = try WorkspaceReading.store(report(arguments[1], format), as: format, at: arguments[3])
        guard findings.isEmpty else { throw BenchmarkError("the report contradicts itself: \(findings)") }
    }

    /// The report alone: what it was read from is let go.
    private static func report(_ folder: String, _ format: ReportFormat) throws -> ProvenanceReport {
        try Workspace.holding(folder, isolation: .childProcess(running: .running)).read().report(
            .workspace,
            for: format
        )
    }
}
