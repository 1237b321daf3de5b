public import ClaimLedger
public import ClaimModel
import EvidenceFinding
import TextReading

/// What to find evidence for.
public struct FindRequest: Sendable {
    /// The claims, by name or its unique beginning; all that stand when empty.
    public var claims: [String]
    /// How many documents are proposed for a claim at most.
    public var limit = 3
    /// The least score of a proposal.
    public var minimumScore = 0.25

    /// A search for some claims, or for all.
    public init(claims: [String] = []) { self.claims = claims }
}

/// What the finder proposed.
public struct FindOutcome: Sendable {
    /// The records of what is proposed now, each with its claim's name.
    public internal(set) var proposals: [(claim: ClaimID, record: Record)] = []
    /// Proposals of earlier searches that this one found again and that nobody has decided on.
    public internal(set) var open: [RecordID] = []
    /// How many claims were looked at.
    public internal(set) var claimCount = 0
    /// Documents that could not be read, and why.
    public internal(set) var findings: [Finding] = []
}

/// Evidence to be proposed for a claim.
private struct Draft {
    let claim: ClaimID
    let ledger: LedgerName
    let evidence: Evidence
}

extension WorkspaceEditor {
    /// Looks in the archive for what bears on claims, and records it as proposed. What was proposed, attached or
    /// rejected before is not proposed again.
    public mutating func find(_ request: FindRequest = FindRequest()) throws(WorkspaceError) -> FindOutcome {
        let reading = try workspace.read()
        var claims = reading.state.claims.filter { $0.withdrawn == nil }
        if !request.claims.isEmpty {
            claims = []
            for name in request.claims { claims.append(try reading.claim(named: name)) }
        }
        var outcome = FindOutcome()
        outcome.claimCount = claims.count
        guard !claims.isEmpty else { return outcome }
        var finder = try reading.finder()
        outcome.findings = finder.findings
        let maker = ProposedEvidence(reading.state)
        var shelf = DocumentTextCache(workspace.archive)
        var drafts: [Draft] = []
        for claim in claims {
            for found in finder.passages(for: claim, limit: request.limit)
            where found.score >= request.minimumScore {
                let entry = try shelf.entry(for: found.document)
                let ledger = try reading.ledgerName(of: claim)
                if let evidence = maker.evidence(for: claim, found, in: entry) {
                    if let open = maker.openProposal(like: evidence, of: claim) { outcome.open.append(open) }
                    drafts.append(Draft(claim: claim.id, ledger: ledger, evidence: evidence))
                }
            }
        }
        outcome.proposals = try propose(drafts)
        return outcome
    }

    /// Reads new documents once past all standing claims, and records what bears on them as proposed.
    ///
    /// - Parameter documents: Editions that were just imported.
    public mutating func proposeEvidence(from documents: [Document]) throws(WorkspaceError) -> FindOutcome {
        var outcome = FindOutcome()
        let documents = documents.filter { $0.dialect != KnownClaimFeed.dialect }
        guard !documents.isEmpty else { return outcome }
        let reading = try workspace.read()
        let claims = reading.state.claims.filter { $0.withdrawn == nil }
        outcome.claimCount = claims.count
        guard !claims.isEmpty else { return outcome }
        let standing = StandingClaims(claims.map { FindableClaim($0, in: reading.state) })
        let maker = ProposedEvidence(reading.state)
        var drafts: [Draft] = []
        for document in documents {
            let text: DocumentText
            do throws(WorkspaceError) { text = try workspace.archive.text(of: document) } catch {
                guard case .refused(let finding) = error else { throw error }
                outcome.findings.append(finding)
                continue
            }
            let language = document.metadata.language.flatMap(Language.init(tag:))
            var look = StandingClaims.Reading(standing, title: document.metadata.title, language: language)
            for passage in text.passages { look.read(passage.evidenceText) }
            let found = look.passages()
            guard !found.isEmpty else { continue }
            let entry = DocumentTextCache.Entry(text)
            for passage in found {
                let claim = claims[passage.claim]
                let editions = reading.state.document(edition: document.edition)?.editions ?? []
                guard
                    !claim.appearances.contains(where: { editions.contains(edition: $0.appearance.article) })
                else { continue }
                let ledger = try reading.ledgerName(of: claim)
                let found = ArchivePassage(passage, of: document, in: text)
                if let evidence = maker.evidence(for: claim, found, in: entry) {
                    drafts.append(Draft(claim: claim.id, ledger: ledger, evidence: evidence))
                }
            }
        }
        outcome.proposals = try propose(drafts)
        return outcome
    }

    /// Records drafts, one addition a ledger, leaving out what is known by then.
    private mutating func propose(
        _ drafts: [Draft]
    ) throws(WorkspaceError) -> [(claim: ClaimID, record: Record)] {
        var proposals: [(claim: ClaimID, record: Record)] = []
        for ledger in Set(drafts.map(\.ledger)).sorted() {
            var claims: [ClaimID] = []
            let records = try record { (reading) throws(WorkspaceError) in
                let maker = ProposedEvidence(reading.state)
                var bodies: [RecordBody] = []
                claims = []
                for draft in drafts where draft.ledger == ledger {
                    guard let claim = reading.state.claim(draft.claim), claim.withdrawn == nil,
                        !maker.isKnown(draft.evidence, to: claim)
                    else { continue }
                    bodies.append(.evidenceProposed(claim: claim.record, evidence: draft.evidence))
                    claims.append(draft.claim)
                }
                return LedgerAddition(to: ledger, bodies)
            }
            proposals += zip(claims, records).map { ($0, $1) }
        }
        return proposals
    }
}
