import ClaimLedger
import Foundation

/// Reading a ledger, verifying every digest and replaying it, beside a Python script that reads it and verifies
/// every digest (json, hashlib), and does not replay.
struct LedgerBenchmark {
    let folder: URL
    let claims: Int
    let evidencePerClaim: Int

    private static let peer = """
        import hashlib, json, sys
        count = 0
        for line in open(sys.argv[1], encoding="utf-8"):
            record = json.loads(line)
            name = record.pop("id")
            form = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            assert hashlib.sha256(form.encode()).hexdigest() == name
            count += 1
        print(count)
        """

    func run() throws {
        let ledger = try SampleLedger(claims: claims, evidencePerClaim: evidencePerClaim)
        let claimsFolder = folder.appending(path: "Claims-\(claims)")
        try FileManager.default.createDirectory(at: claimsFolder, withIntermediateDirectories: true)
        let file = claimsFolder.appending(path: "sample.jsonl")
        try Data(ledger.records.flatMap(\.line)).write(to: file)
        let ours = try best(of: 5) {
            let state = LedgerState(try LedgerFolder(path: claimsFolder.path).read())
            guard state.claims.count == claims, state.findings.isEmpty else {
                throw BenchmarkError("the sample ledger was not read as it was written")
            }
        }
        let peer = try best(of: 3) { try runProgram("python3", ["-c", Self.peer, file.path]) }
        row(
            "read, verify and replay a ledger",
            "\(claims) claims, \(ledger.records.count) records",
            ours,
            peer,
            "Python, no replay"
        )
    }
}
