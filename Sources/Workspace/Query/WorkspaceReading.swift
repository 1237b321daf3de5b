public import ClaimLedger
public import ClaimModel

/// A workspace as it was read: the ledger and what it says, with ways to find things by name.
public struct WorkspaceReading: Sendable {
    /// The workspace.
    public let workspace: Workspace
    /// The ledger's records and where they stand.
    public let ledger: Ledger
    /// What the ledger says.
    public let state: LedgerState

    init(workspace: Workspace, ledger: Ledger) {
        self.workspace = workspace
        self.ledger = ledger
        state = LedgerState(ledger)
    }

    /// The claim of this name, or the only one whose name begins so.
    public func claim(named name: String) throws(WorkspaceError) -> TrackedClaim {
        let found = try find(.claim, name, among: state.claims.map(\.id.name))
        return state.claims[found]
    }

    /// The document of this name, or the only one whose name begins so.
    public func document(named name: String) throws(WorkspaceError) -> TrackedDocument {
        let found = try find(.document, name, among: state.documents.map(\.id.name))
        return state.documents[found]
    }

    /// The collection of this name, or the only one whose name begins so.
    public func collection(named name: String) throws(WorkspaceError) -> DocumentCollection {
        let found = try find(.collection, name, among: state.collections.map(\.collection.id.name))
        return state.collections[found].collection
    }

    /// The evidence whose record's id begins so, with its claim.
    public func evidence(named name: String) throws(WorkspaceError) -> (claim: TrackedClaim, TrackedEvidence)
    {
        let all = state.claims.flatMap { claim in claim.evidence.map { (claim, $0) } }
        return all[try find(.evidence, name, among: all.map(\.1.record.description))]
    }

    /// The review whose record's id begins so, with its claim.
    public func review(named name: String) throws(WorkspaceError) -> (claim: TrackedClaim, TrackedReview) {
        let all = state.claims.flatMap { claim in claim.reviews.map { (claim, $0) } }
        return all[try find(.review, name, among: all.map(\.1.record.description))]
    }

    private func find(
        _ subject: WorkspaceError.Subject,
        _ name: String,
        among names: [String]
    ) throws(WorkspaceError) -> Int {
        if let exact = names.firstIndex(of: name) { return exact }
        let matches = names.indices.filter { !name.isEmpty && names[$0].hasPrefix(name) }
        if let first = matches.first, matches.count == 1 { return first }
        guard matches.isEmpty else {
            throw .ambiguousName(subject, name: name, matches: matches.map { names[$0] })
        }
        let words = Set(name.split(separator: "-"))
        let similar =
            subject == .claim || subject == .document
            ? names.filter { !words.isDisjoint(with: $0.split(separator: "-")) } : []
        throw .noSuch(subject, name: name, similar: Array(similar.prefix(3)))
    }
}
