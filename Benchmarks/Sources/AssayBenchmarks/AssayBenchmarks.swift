import ClaimLedger
import ClaimModel
import DocumentImport
import Foundation

/// Why a benchmark could not run.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Measures Assay beside a peer in the same run, and prints ratios: how many times as fast as the peer it is.
///
/// Absolute figures depend on the machine; ratios hold better.
///
///     AssayBenchmarks [--jobs ledger,report,parsing,import,index] [--sizes 30,300] [--runs 3]
@main
struct AssayBenchmarks {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        // As a child process, when a whole import is measured.
        if arguments.first == ReaderProgram.argument { ReaderService.run() }
        if arguments.first == "work" { return try work(Array(arguments.dropFirst())) }
        var options = ["--jobs": "ledger,report,parsing,import,index", "--sizes": "30,300", "--runs": "3"]
        while let name = arguments.popFirst() {
            guard options[name] != nil, let value = arguments.popFirst() else {
                throw BenchmarkError("options: \(options.keys.sorted().joined(separator: ", "))")
            }
            options[name] = value
        }
        let jobs = (options["--jobs"] ?? "").split(separator: ",")
        let sizes = (options["--sizes"] ?? "").split(separator: ",").compactMap { Int($0) }
        let runs = Int(options["--runs"] ?? "") ?? 3
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "assay-benchmarks-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        if jobs.contains("ledger") || jobs.contains("parsing") {
            print("| job | size | ours | peer | ours to peer |")
            print("| --- | --- | --- | --- | --- |")
        }
        if jobs.contains("ledger") {
            for (claims, evidence) in [(1_000, 2), (10_000, 4)] {
                try LedgerBenchmark(folder: folder, claims: claims, evidencePerClaim: evidence).run()
            }
        }
        if jobs.contains("report") {
            let sample = SampleWorkspace(
                articles: 200,
                claimsPerArticle: 50,
                evidencePerClaim: 4,
                sources: 2_000
            )
            try ReportBenchmark(folder: folder, workspace: sample, runs: runs).run()
        }
        if jobs.contains("parsing") {
            for sample in [ParsingBenchmark.Sample.tei, .mediaWiki] {
                try ParsingBenchmark(folder: folder, megabytes: 100, sample: sample).run()
            }
        }
        if jobs.contains("import") { try ImportBenchmark(folder: folder, sizes: sizes, runs: runs).run() }
        if jobs.contains("index") {
            try IndexOptionsBenchmark(folder: folder, megabytes: sizes.first ?? 30).run()
        }
    }

    /// What the processes do that are measured.
    private static func work(_ arguments: [String]) throws {
        switch arguments.first {
        case "report", "verify": try ReportBenchmark.work(arguments)
        default: try ImportBenchmark.work(arguments)
        }
    }
}

/// The best time of some runs, in seconds.
func best(of runs: Int, _ job: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
        let start = ContinuousClock.now
        try job()
        let duration = (ContinuousClock.now - start).components
        best = min(best, Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
    }
    return best
}

/// Runs a program and waits for it; its output is dropped.
func runProgram(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError("\(program) failed") }
}

/// A row of the printed table.
func row(_ job: String, _ size: String, _ ours: Double, _ peer: Double, _ peerName: String) {
    let times = String(
        format: "%.0f ms | %.0f ms (%@) | %.1f",
        ours * 1_000,
        peer * 1_000,
        peerName,
        peer / ours
    )
    print("| \(job) | \(size) | \(times) |")
}
