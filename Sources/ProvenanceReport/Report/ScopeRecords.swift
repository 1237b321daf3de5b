import ClaimLedger
import ClaimModel

extension ScopeSelection {
    /// The records that the claims and documents of this scope rest on, in the order of replay: all that is about
    /// them, and the imports of the editions that they name.
    func records(_ state: LedgerState, _ scope: ReportScope) -> [Record] {
        if case .workspace = scope { return state.records }
        var wanted: Set<RecordID> = []
        var named = Set(documents)
        for index in claims {
            let claim = state.claims[index]
            wanted.formUnion(claim.history)
            wanted.formUnion(claim.publications)
            let editions =
                claim.appearances.map(\.appearance.article) + claim.evidence.map(\.evidence.source)
            for edition in editions {
                guard let document = state.document(edition: edition),
                    let index = state.documents.firstIndex(where: { $0.id == document.id })
                else { continue }
                named.insert(index)
            }
        }
        for index in named {
            wanted.formUnion(state.documents[index].editions.map(\.record))
            for edition in state.documents[index].editions {
                wanted.formUnion(edition.descriptions.map(\.record))
                wanted.formUnion([edition.withdrawal, edition.takedown].compactMap { $0?.record })
            }
            wanted.formUnion(state.documents[index].notes.map(\.record))
        }
        for entry in state.signatures where !wanted.isDisjoint(with: entry.signature.records) {
            wanted.insert(entry.record)
        }
        return state.records.filter { wanted.contains($0.id) }
    }
}
