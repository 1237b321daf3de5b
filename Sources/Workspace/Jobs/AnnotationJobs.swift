import ClaimLedger
public import ClaimModel
import DocumentImport
import ProvenanceReport

/// What became of a file of annotations.
public struct AnnotationOutcome: Sendable {
    /// The claims that were recorded.
    public internal(set) var claims: [ClaimID] = []
    /// How many further appearances were recorded.
    public internal(set) var appearances = 0
    /// How many pieces of evidence were recorded.
    public internal(set) var evidence = 0
    /// How many reviews were recorded.
    public internal(set) var reviews = 0
    /// How many annotations say what was recorded before.
    public internal(set) var known = 0
    /// What could not be taken over, and why.
    public internal(set) var findings: [Finding] = []
}

extension Workspace {
    /// Whether a file is one of annotations: it is named JSON, and holds no reviewed claims, which are a document.
    public static func holdsAnnotations(_ path: String) -> Bool {
        let name = path.lowercased()
        guard name.hasSuffix(".json") || name.hasSuffix(".jsonld") else { return false }
        do throws(Finding) {
            return !ClaimReviewReader.holdsReviews(try ArchiveFile.bytes(at: path, displayName: path))
        } catch {
            // Whoever takes it for annotations reads it again, and says what is wrong with it.
            return true
        }
    }
}

extension WorkspaceEditor {
    /// Records the claims of a file of W3C Web Annotations, with their evidence and reviews.
    ///
    /// Whoever imports records them, and stands behind them as behind any record; who made them is noted. What is
    /// recorded already is not recorded again, so that an import that was cut short can be repeated.
    ///
    /// - Throws: `WorkspaceError.refused` when the file holds no annotations. What can't be anchored is a finding.
    public mutating func importAnnotations(at path: String) throws(WorkspaceError) -> AnnotationOutcome {
        var importing: AnnotationImport
        do throws(Finding) {
            let bytes = try ArchiveFile.bytes(at: path, displayName: path)
            importing = AnnotationImport(try AnnotationReader(bytes), by: author, archive: workspace.archive)
        } catch {
            var finding = error
            finding.place.file = path
            throw .refused(finding)
        }
        try importing.anchor(in: try workspace.read())
        for step in AnnotationImport.Step.allCases {
            for ledger in importing.ledgers {
                let records = try record { (reading) throws(WorkspaceError) in
                    LedgerAddition(to: ledger, importing.bodies(of: step, for: ledger, reading.state))
                }
                importing.take(records)
            }
        }
        var outcome = importing.outcome
        for index in outcome.findings.indices { outcome.findings[index].place.file = path }
        return outcome
    }
}
