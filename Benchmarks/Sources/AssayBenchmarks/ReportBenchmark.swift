import ClaimLedger
import Foundation
import ProvenanceReport

/// Making a report of many claims from a replayed ledger, beside Python writing the same records as JSON.
struct ReportBenchmark {
    let folder: URL
    let claims: Int
    let evidencePerClaim: Int

    private static let peer = """
        import json, sys
        records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
        print(len(json.dumps(records, ensure_ascii=False, indent=2)))
        """

    func run() throws {
        let ledger = try SampleLedger(claims: claims, evidencePerClaim: evidencePerClaim)
        let file = folder.appending(path: "report-\(claims).jsonl")
        try Data(ledger.records.flatMap(\.line)).write(to: file)
        let state = LedgerState(Ledger(records: ledger.records))
        let peer = try best(of: 2) { try runProgram("python3", ["-c", Self.peer, file.path]) }
        for format in ReportFormat.allCases {
            var bytes = 0
            let ours = try best(of: 2) {
                guard let report = ProvenanceReport(ReportMaterial(state: state), scope: .workspace) else {
                    throw BenchmarkError("the sample ledger has no report")
                }
                bytes = report.rendered(as: format).utf8.count
            }
            row(
                "report as \(format.rawValue)",
                "\(claims) claims, \(claims * evidencePerClaim) pieces of evidence, \(bytes / 1_000_000) MB",
                ours,
                peer,
                "Python, the records as JSON"
            )
        }
    }
}
