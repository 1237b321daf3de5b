import ClaimLedger
import ClaimModel
import DocumentImport

extension WorkspaceEditor {
    /// Proposes the evidence that a document states itself.
    mutating func proposeStated(
        in file: ImportCandidate,
        _ outcome: inout ImportOutcome
    ) throws(WorkspaceError) {
        guard let read = file.contents.document, !file.contents.isOwnReport else { return }
        guard !read.statedEvidence.isEmpty else { return }
        var texts = try DocumentTextCache(try reading())
        let stated = try propose(read.statedEvidence, of: outcome.document, from: &texts)
        outcome.statedFor = stated.claims
        outcome.findings += stated.findings
    }

    /// Proposes the evidence that documents of a collection state themselves. These get records of their own.
    mutating func proposeStated(
        in file: ImportCandidate,
        _ outcome: inout CollectionOutcome
    ) throws(WorkspaceError) {
        guard !file.contents.stating.isEmpty else { return }
        let collection = outcome.collection
        let documents = file.contents.stating.map {
            collection.document($0.part, $0.document, isArticle: false)
        }
        try recordStating(documents, file.contents.stating.map(\.document.statedEvidence))
        var texts = try DocumentTextCache(try reading())
        for (document, read) in zip(documents, file.contents.stating.map(\.document)) {
            let stated = try propose(read.statedEvidence, of: document, from: &texts)
            outcome.statedFor += stated.claims.filter { !outcome.statedFor.contains($0) }
            outcome.findings += stated.findings
        }
    }

    /// Records those of a collection's documents that bear on a claim that there is.
    private mutating func recordStating(
        _ documents: [Document],
        _ stated: [[StatedEvidence]]
    ) throws(WorkspaceError) {
        _ = try record { (reading) throws(WorkspaceError) in
            func stands(_ name: String) -> Bool {
                guard let claim = ClaimID(name).flatMap(reading.state.claim) else { return false }
                return claim.withdrawn == nil
            }
            let sources = zip(documents, stated).filter { document, stated in
                reading.state.document(edition: document.edition) == nil
                    && stated.contains { stands($0.claim) }
            }.map { DocumentImported(document: $0.0) }
            return LedgerAddition(to: .sources, sources.isEmpty ? [] : [.sourcesImported(sources)])
        }
    }
}
