import ClaimLedger
import ClaimModel
public import ProvenanceReport
import System

/// What is said to have been published.
public struct PublishRequest: Sendable {
    /// The published files, or folders of them. Of reports that carry their proof, what they cover is what was
    /// published.
    public var files: [String] = []
    /// What was published, where no file says so.
    public var scope = ReportScope.workspace
    /// Where it was published.
    public var address: String?
    /// Something to say about it.
    public var words: String?

    /// A publication of the whole workspace as it is.
    public init() {}
}

extension WorkspaceEditor {
    /// Records that claims were published: which, how each stood, and the digests of the files. What is changed of them
    /// from then on is in the corrections log.
    ///
    /// - Throws: `WorkspaceError.invalid` where a report was changed after it was made, or several were made of
    ///   different states of the ledger.
    public mutating func publish(_ request: PublishRequest) throws(WorkspaceError) -> Record {
        let published = try PublishedFiles(request.files)
        let address = Self.trimmed(request.address)
        let words = Self.trimmed(request.words)
        let records = try record { (reading) throws(WorkspaceError) in
            let heads = published.heads ?? reading.state.heads
            try reading.requireRecords(heads, ofReport: published.first ?? "the report")
            let then = reading.asOf(heads).published
            let scopes = published.scopes.isEmpty ? [request.scope] : published.scopes
            let claims = then.claims.filter { claim in
                claim.withdrawn == nil && scopes.contains { then.holds(claim, in: $0) }
            }
            guard !claims.isEmpty else {
                throw .invalid(what: "what was published", expected: "something with claims in it")
            }
            let report = PublishedReport(
                heads: heads,
                claims: claims.map {
                    PublishedReport.Claim(
                        record: $0.record,
                        standing: $0.standing,
                        reviews: $0.currentReviews.map(\.record)
                    )
                },
                files: published.files,
                address: address,
                words: words
            )
            let ledgers = Set(
                try claims.map { (claim) throws(WorkspaceError) in try reading.ledgerName(of: claim) }
            )
            let ledger = ledgers.count == 1 ? ledgers.first ?? .sources : .sources
            return LedgerAddition(to: ledger, [.claimsPublished(report)])
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }
}

extension LedgerState {
    /// Whether a report of a scope shows a claim.
    fileprivate func holds(_ claim: TrackedClaim, in scope: ReportScope) -> Bool {
        switch scope {
        case .workspace: true
        case .claim(let id): self.claim(id)?.record == claim.record
        case .article(let id):
            document(id).map { document in
                claim.appearances.contains { document.editions.contains(edition: $0.appearance.article) }
            } ?? false
        }
    }
}

/// The files that were published, and what those among them that are reports say of themselves.
private struct PublishedFiles {
    private(set) var files: [PublishedReport.File] = []
    private(set) var scopes: [ReportScope] = []
    private(set) var heads: [RecordID]?
    private(set) var first: String?

    init(_ paths: [String]) throws(WorkspaceError) {
        for path in paths {
            guard try FileSystem.isFolder(path) else {
                try take(path, named: FileSystem.lastPart(of: path))
                continue
            }
            for name in try FileSystem.files(below: path) { try take("\(path)/\(name)", named: name) }
        }
    }

    private mutating func take(_ path: String, named name: String) throws(WorkspaceError) {
        let bytes = try StoredReport.bytes(at: path)
        files.append(PublishedReport.File(name: name, digest: SHA256Digest.of(bytes)))
        let report: StoredReport
        do throws(Finding) { report = try StoredReport(bytes) } catch {
            // Pictures, tables and feeds say nothing of what they were made from; a page whose proof is broken would.
            guard String(decoding: bytes, as: UTF8.self).contains("\"reportDigest\"") else { return }
            throw .invalid(what: path, expected: "a report as it was made: \(error.meaning)")
        }
        guard report.isUnchanged else {
            throw .invalid(
                what: path,
                expected: "a report as it was made; its digest of itself does not hold"
            )
        }
        if let heads, heads != report.proof.heads {
            throw .invalid(
                what: path,
                expected: "made of the same records as \(first ?? ""); publish them one by one"
            )
        }
        heads = report.proof.heads
        first = first ?? path
        scopes.append(report.proof.scope)
    }
}

extension WorkspaceReading {
    /// What was changed of claims after they were published, the newest first: what reports show of it.
    public func publishedChanges() -> [(claim: TrackedClaim, change: PublishedChange)] {
        let state = state.published
        let published = ledger.publishedClaims(state, reviewersWanted: rules.reviewersWanted)
        let all = published.flatMap { entry in
            state.claim(recordedBy: entry.claim).map { claim in entry.changes.map { (claim, $0) } } ?? []
        }
        return all.enumerated().sorted { left, right in
            let (one, two) = (left.element.1.at, right.element.1.at)
            return one != two ? one > two : left.offset > right.offset
        }.map { (claim: $0.element.0, change: $0.element.1) }
    }
}
