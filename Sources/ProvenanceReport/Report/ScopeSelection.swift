import ClaimLedger
import ClaimModel

/// The documents and claims of the ledger that a report covers.
struct ScopeSelection {
    /// The articles that get a section, in the order in which they came in, by their places in the ledger.
    let documents: [Int]
    /// The claims that get a card, in the order in which they were recorded, by their places in the ledger.
    let claims: [Int]
    /// For each claim of the ledger, the documents that it appears in, in the order of its appearances.
    let documentsOfClaim: [[Int]]
    let title: String
    let showsTexts: Bool

    init?(_ state: LedgerState, _ scope: ReportScope) {
        var documentOfEdition: [Digest: Int] = [:]
        for (index, document) in state.documents.enumerated() {
            for edition in document.editions { documentOfEdition[edition.document.edition] = index }
        }
        let documentsOfClaim = state.claims.map { claim in
            var indices: [Int] = []
            for appearance in claim.appearances {
                guard let index = documentOfEdition[appearance.appearance.article], !indices.contains(index)
                else { continue }
                indices.append(index)
            }
            return indices
        }
        self.documentsOfClaim = documentsOfClaim
        switch scope {
        case .workspace:
            let withClaims = Set(documentsOfClaim.joined())
            documents = state.documents.indices.filter {
                state.documents[$0].isArticle || withClaims.contains($0)
            }
            claims = Array(state.claims.indices)
            title = "All claims in this workspace"
            showsTexts = true
        case .article(let id):
            guard let index = state.documents.firstIndex(where: { $0.id == id }) else { return nil }
            let document = state.documents[index]
            let found = documentsOfClaim.indices.filter { documentsOfClaim[$0].contains(index) }
            guard document.isArticle || !found.isEmpty else { return nil }
            documents = [index]
            claims = found
            title = document.newest.metadata.title ?? id.name
            showsTexts = true
        case .claim(let id):
            guard let index = state.claims.firstIndex(where: { $0.id == id }) else { return nil }
            documents = Array(documentsOfClaim[index].prefix(1))
            claims = [index]
            title = state.claims[index].claim.statement
            showsTexts = false
        }
    }
}
