import ClaimModel

extension LedgerState {
    /// The state without what is the house's own: private notes, drafts, assignments, and claims under embargo with all
    /// that is about them. Reports and exports are made of this.
    public var published: LedgerState {
        guard records.contains(where: { $0.body.isHouseOnly }) else { return self }
        var published = self
        var hidden: Set<RecordID> = []
        var hiddenClaims: Set<RecordID> = []
        for claim in claims {
            hidden.formUnion(claim.houseHistory)
            guard claim.embargo != nil else { continue }
            hiddenClaims.insert(claim.record)
            hidden.formUnion(claim.history)
        }
        for document in documents { hidden.formUnion(document.privateNotes.map(\.record)) }
        published.records = records.filter { record in
            if record.body.isHouseOnly || hidden.contains(record.id) { return false }
            guard case .recordWithdrawn(let target, _, _) = record.body else { return true }
            return self.record(target)?.body.isHouseOnly != true
        }
        published.claims = claims.filter { $0.embargo == nil }
        for index in published.claims.indices {
            published.claims[index].links.removeAll { hiddenClaims.contains($0.other) }
            // A record that links a hidden claim is in both histories.
            published.claims[index].history.removeAll(where: hidden.contains)
            published.claims[index].drafts = []
            published.claims[index].privateNotes = []
            published.claims[index].houseHistory = []
            published.claims[index].assignee = nil
        }
        for index in published.documents.indices { published.documents[index].privateNotes = [] }
        published.findings = []
        published.reindex()
        return published
    }

    private mutating func reindex() {
        claimIndices = [:]
        claimRecordIndices = [:]
        recordIndices = [:]
        for (index, claim) in claims.enumerated() {
            for name in claim.formerNames + [claim.id] { claimIndices[name] = index }
            claimRecordIndices[claim.record] = index
        }
        for (index, record) in records.enumerated() { recordIndices[record.id] = index }
    }
}
