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
@main
struct AssayBenchmarks {
    static func main() throws {
        // With files as arguments, only they are parsed, for a profiler.
        if CommandLine.arguments.count > 1 {
            for path in CommandLine.arguments.dropFirst() {
                print("\(path): \(try best(of: 3) { try ParsingBenchmark.parse(path) }) s")
            }
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "assay-benchmarks-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("| job | size | ours | peer | ours to peer |")
        print("| --- | --- | --- | --- | --- |")
        for (claims, evidence) in [(1_000, 2), (10_000, 4)] {
            try LedgerBenchmark(folder: folder, claims: claims, evidencePerClaim: evidence).run()
        }
        try ReportBenchmark(folder: folder, claims: 10_000, evidencePerClaim: 4).run()
        for sample in [ParsingBenchmark.Sample.tei, .mediaWiki] {
            try ParsingBenchmark(folder: folder, megabytes: 100, sample: sample).run()
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
