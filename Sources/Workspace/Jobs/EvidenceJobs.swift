public import ClaimLedger
public import ClaimModel

/// What a person says of a passage when attaching it.
public struct EvidenceRequest: Sendable {
    /// The name of the source, or its unique beginning.
    public var source: String
    /// The passage's words.
    public var quote: QuoteRequest
    /// What the passage does to the claim.
    public var stance: Evidence.Stance
    /// What it says, in our words.
    public var summary: String?
    /// How much it weighs.
    public var strength: Evidence.Strength?
    /// Why it weighs so much or so little.
    public var strengthNote: String?
    /// The date that it speaks for; when the source was published unless given.
    public var date: CalendarDate?

    /// Whether it says more of the passage than what it does to the claim.
    var saysMore: Bool { summary != nil || strength != nil || strengthNote != nil || date != nil }

    /// A passage to be attached.
    public init(source: String, quote: QuoteRequest, stance: Evidence.Stance) {
        self.source = source
        self.quote = quote
        self.stance = stance
    }
}

extension WorkspaceEditor {
    /// Attaches a passage of a source to a claim, as a person who stands behind it.
    ///
    /// Attaching a passage that is proposed accepts the proposal; with a summary, a strength or a date of the person's own it
    /// replaces it.
    public mutating func attach(_ request: EvidenceRequest, to name: String) throws(WorkspaceError) -> Record
    {
        try recordCollectionDocument(named: request.source, quoting: request.quote)
        let records = try record { (reading) throws(WorkspaceError) in
            let claim = try reading.claim(named: name)
            let ledger = try reading.ledgerName(of: claim)
            var texts = try DocumentTextCache(reading)
            let document = try reading.document(named: request.source)
            let source = document.newest
            let selector = try texts.entry(for: source).selector(
                quoting: request.quote.words,
                in: document.id,
                occurrence: request.quote.occurrence
            )
            let there = claim.evidence.first {
                $0.state != .withdrawn && $0.evidence.source == source.edition
                    && $0.evidence.selector.position == selector.position
            }
            if let there, there.state != .proposed {
                throw Self.isThere(there, of: claim, asked: request.stance)
            }
            let overlapping = claim.evidence.filter {
                $0.record != there?.record && $0.evidence.source == source.edition
                    && $0.evidence.selector.isSamePassage(as: selector)
            }
            // Of another stance, the part may say something else than the rest of the passage.
            if let part = overlapping.first(where: {
                $0.state == .accepted && $0.evidence.stance == request.stance
            }) {
                throw Self.overlaps(part, of: claim)
            }
            if let there, !request.saysMore {
                let change = request.stance == there.evidence.stance ? nil : request.stance
                return LedgerAddition(
                    to: ledger,
                    [.evidenceAccepted(evidence: there.record, stance: change, reason: nil)]
                )
            }
            let attached = RecordBody.evidenceAttached(
                claim: claim.record,
                evidence: Evidence(
                    source: source.edition,
                    selector: selector,
                    stance: request.stance,
                    summary: Self.trimmed(request.summary),
                    strength: request.strength,
                    strengthNote: Self.trimmed(request.strengthNote),
                    date: request.date ?? source.metadata.published
                )
            )
            let replaced = there.map {
                RecordBody.evidenceWithdrawn(evidence: $0.record, reason: "attached by hand instead")
            }
            let parts = overlapping.filter { $0.state == .proposed }.map {
                RecordBody.evidenceWithdrawn(
                    evidence: $0.record,
                    reason: "another cut of the passage was attached by hand instead"
                )
            }
            return LedgerAddition(to: ledger, [attached] + [replaced].compactMap(\.self) + parts)
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }

    /// One passage counts once, however it is cut: what to do where much of it is there already.
    private static func overlaps(_ evidence: TrackedEvidence, of claim: TrackedClaim) -> WorkspaceError {
        let name = "\(claim.id)/\(evidence.label)"
        return .alreadySo(
            "much of this passage is attached already, as \(name): “\(evidence.evidence.selector.quote.exact)”. One passage "
                + "counts once: 'assay withdraw evidence \(name) --because …' first, to attach the words that you gave instead"
        )
    }

    /// One passage counts once: what to do with one that is there.
    private static func isThere(
        _ evidence: TrackedEvidence,
        of claim: TrackedClaim,
        asked stance: Evidence.Stance
    ) -> WorkspaceError {
        let name = "\(claim.id)/\(evidence.label)"
        let change = stance == evidence.evidence.stance ? "" : " --as \(stance.rawValue)"
        return switch evidence.state {
        case .accepted where change.isEmpty: .alreadySo("this passage is attached already, as \(name)")
        case .accepted:
            .alreadySo(
                "this passage is attached already, as \(name), which \(evidence.evidence.stance.rawValue): change it with "
                    + "'assay accept \(name)\(change)'"
            )
        case .proposed:
            .alreadySo(
                "this passage is proposed already, as \(name): accept it with 'assay accept \(name)\(change)'"
            )
        case .rejected, .withdrawn:
            .alreadySo(
                "this passage was \(evidence.state.rawValue) before, as \(name): accept it after all with "
                    + "'assay accept \(name)\(change)'"
            )
        }
    }

    /// Stands behind evidence that was proposed, or was rejected before.
    ///
    /// - Parameters:
    ///   - name: The evidence, as ``WorkspaceReading/evidence(named:of:)`` takes it.
    ///   - claim: The claim that a label alone is looked for in; all of them when nil.
    public mutating func accept(
        _ name: String,
        of claim: String? = nil,
        as stance: Evidence.Stance? = nil,
        because reason: String? = nil
    ) throws(WorkspaceError) -> Record {
        try decide(name, of: claim) { (claim, evidence) throws(WorkspaceError) in
            guard evidence.state != .accepted || stance != nil && stance != evidence.evidence.stance else {
                throw .alreadySo("evidence \(evidence.record.short) of \(claim.id) is accepted already")
            }
            return .evidenceAccepted(evidence: evidence.record, stance: stance, reason: Self.trimmed(reason))
        }
    }

    /// Does not stand behind evidence. It stays in the history.
    public mutating func reject(
        _ name: String,
        of claim: String? = nil,
        because reason: String? = nil
    ) throws(WorkspaceError) -> Record {
        try decide(name, of: claim) { (claim, evidence) throws(WorkspaceError) in
            guard evidence.state != .rejected else {
                throw .alreadySo("evidence \(evidence.record.short) of \(claim.id) is rejected already")
            }
            return .evidenceRejected(evidence: evidence.record, reason: Self.trimmed(reason))
        }
    }

    /// Takes evidence back. It stays in the history.
    public mutating func withdrawEvidence(_ name: String, because reason: String) throws(WorkspaceError)
        -> Record
    {
        let reason = try Self.text(reason, "the reason")
        return try decide(name) { (claim, evidence) throws(WorkspaceError) in
            guard evidence.state != .withdrawn else {
                throw .alreadySo("evidence \(evidence.record.short) of \(claim.id) is withdrawn already")
            }
            return .evidenceWithdrawn(evidence: evidence.record, reason: reason)
        }
    }

    private mutating func decide(
        _ name: String,
        of claimName: String? = nil,
        _ decision: (TrackedClaim, TrackedEvidence) throws(WorkspaceError) -> RecordBody
    ) throws(WorkspaceError) -> Record {
        let records = try record { (reading) throws(WorkspaceError) in
            let named = try claimName.map { (name) throws(WorkspaceError) in try reading.claim(named: name) }
            let (claim, evidence) = try reading.evidence(named: name, of: named)
            return LedgerAddition(to: try reading.ledgerName(of: claim), [try decision(claim, evidence)])
        }
        guard let record = records.first else { throw .alreadySo("there is nothing to record") }
        return record
    }
}

extension Selector {
    /// Whether two selectors of one document are cuts of one passage: they share half of the shorter one or more.
    fileprivate func isSamePassage(as other: Selector) -> Bool {
        guard let one = position?.range, let two = other.position?.range else { return false }
        let shared = min(one.end, two.end) - max(one.start, two.start)
        return shared > 0 && shared * 2 >= min(one.end - one.start, two.end - two.start)
    }
}
