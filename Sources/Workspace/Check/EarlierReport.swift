import ClaimLedger
public import ClaimModel
public import ProvenanceReport

extension WorkspaceReading {
    /// What was edited in an earlier report that is to be compared with: it would be taken for what was said then.
    ///
    /// - Returns: Findings of `verify` that say that it was edited; none where it was not, or can't be compared any more.
    public func edits(of report: StoredReport, at path: String) throws(WorkspaceError) -> [Finding] {
        let outcome = try verify(report, named: path) { () throws(WorkspaceError) in
            try StoredReport.bytes(at: path)
        }
        var edits = outcome.findings.filter { Self.ofEdits.contains($0.code) }
        // Another version may have put things otherwise.
        if outcome.findings.contains(where: { $0.code == "report.not-verified" }) {
            edits.removeAll { $0.code == "report.differs" }
        }
        if !report.isUnchanged, !edits.contains(where: { $0.code == "report.changed" }) {
            edits.insert(ReportVerification.changed(path), at: 0)
        }
        return edits
    }

    /// The newest records of an earlier report, which must be there and must not have been edited.
    ///
    /// - Throws: `WorkspaceError.refused` with what was edited or is missing.
    public func heads(ofEarlierReport path: String) throws(WorkspaceError) -> [RecordID] {
        let report = try StoredReport(at: path)
        try requireRecords(report.proof.heads, ofReport: path)
        if let edit = try edits(of: report, at: path).first { throw .refused(edit) }
        return report.proof.heads
    }

    private static let ofEdits: Set = ["report.changed", "report.differs", "report.script"]
}
