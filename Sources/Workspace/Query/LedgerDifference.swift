public import ClaimLedger
public import ClaimModel

/// What was recorded between two states of a ledger.
public struct LedgerDifference: Sendable {
    /// A claim whose standing changed, or that is new.
    public struct StandingChange: Sendable {
        /// The claim.
        public let claim: ClaimID
        /// How it stood before; nil where it is new.
        public let before: Standing?
        /// How it stands now.
        public let after: Standing
    }

    /// The claims that are new or stand otherwise, in the order in which they were recorded.
    public let standings: [StandingChange]
    /// The records that only the newer state has, in the order of replay.
    public let entries: [RecordSummary]

    /// What the newer ledger has and the older has not.
    ///
    /// - Parameter reviewers: How many reviewers a verdict wants; what has fewer is provisional in both.
    public init(from old: Ledger, to new: Ledger, reviewersWanted reviewers: Int = 1) {
        let before = LedgerState(old).wanting(reviewers: reviewers)
        let after = LedgerState(new).wanting(reviewers: reviewers)
        standings = after.claims.filter { $0.withdrawn == nil }.compactMap { claim in
            let earlier = before.claim(recordedBy: claim.record)?.standing
            guard earlier != claim.standing else { return nil }
            return StandingChange(claim: claim.id, before: earlier, after: claim.standing)
        }
        entries = after.records.filter { before.record($0.id) == nil }.map { RecordSummary($0, in: after) }
    }

    /// The records by what they are about, in the order in which that first comes up.
    public var bySubject: [(subject: String, entries: [RecordSummary])] {
        var order: [String] = []
        var groups: [String: [RecordSummary]] = [:]
        for entry in entries {
            if groups[entry.subject] == nil { order.append(entry.subject) }
            groups[entry.subject, default: []].append(entry)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}

extension RecordBody {
    /// Whether the record takes something back, corrects it or settles it.
    public var isCorrection: Bool {
        switch self {
        case .documentWithdrawn, .documentTakenDown, .documentDescribed, .claimRevised, .claimRenamed,
            .claimWithdrawn,
            .appearanceWithdrawn, .attributionCorrected, .evidenceWithdrawn, .reviewWithdrawn, .claimSettled,
            .recordWithdrawn:
            true
        default: false
        }
    }
}

extension WorkspaceReading {
    /// The records about a claim or a document, the house's own among them.
    public func recordIDs(about subject: String) throws(WorkspaceError) -> Set<RecordID> {
        switch try self.subject(named: subject) {
        case .claim(let claim): return Set(claim.history + claim.houseHistory + claim.publications)
        case .document(let document):
            var ids = Set(document.editions.map(\.record))
            for edition in document.editions {
                ids.formUnion(edition.descriptions.map(\.record))
                ids.formUnion([edition.withdrawal, edition.takedown].compactMap { $0?.record })
            }
            ids.formUnion((document.notes + document.privateNotes).map(\.record))
            return ids
        }
    }
}
