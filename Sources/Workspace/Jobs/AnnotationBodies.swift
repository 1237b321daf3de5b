import ClaimLedger
import ClaimModel
import ProvenanceReport

// What each step of an import of annotations records.

extension AnnotationImport {
    mutating func claimBodies(_ ledger: LedgerName, _ state: LedgerState) -> [RecordBody] {
        var bodies: [RecordBody] = []
        var taken: Set<ClaimID> = []
        for (index, item) in anchored.enumerated() where LedgerName(article: item.document.id) == ledger {
            var (named, claim, attribution): (String?, Claim, Attribution)
            switch item.annotation.content {
            case .claim(let name, let given, let voices, _, _, _, _):
                (named, claim, attribution) = (name, given, voices)
            case .remark(let text, let tags):
                let statement = text ?? item.selector.quote.exact
                (named, claim) = (nil, Claim(statement: statement, kind: .event, tags: Self.unique(tags)))
                attribution = Attribution([])
            case .appearance, .evidence: continue
            }
            guard state.document(item.document.id)?.isArticle == true else {
                find(
                    "annotation.not-article",
                    "\(item.annotation.name) is on \(item.document.id), which is not an article",
                    "Import it again with --article to check its claims."
                )
                continue
            }
            if attribution.links.isEmpty {
                attribution = Attribution([Attribution.Link.ownVoice(of: item.document)])
            }
            if let known = self.known(named, claim, item, state) {
                countKnown()
                claims[named ?? known.id.name] = (known.record, ledger, false)
                continue
            }
            guard let id = Self.unused(named, claim, state, taken) else {
                find("annotation.no-name", "\(item.annotation.name) can't be given a name")
                continue
            }
            taken.insert(id)
            purposes.append(.claim(index: index))
            bodies.append(
                .claimRecorded(
                    name: id,
                    claim: claim,
                    appearance: Appearance(
                        article: item.document.edition,
                        selector: item.selector,
                        attribution: attribution
                    )
                )
            )
        }
        return bodies
    }

    /// The claim that says the same of the same words already.
    private func known(_ name: String?, _ claim: Claim, _ item: Anchored, _ state: LedgerState)
        -> TrackedClaim?
    {
        if let same = name.flatMap(ClaimID.init(_:)).flatMap(state.claim(_:)),
            same.claim.statement == claim.statement
        {
            return same
        }
        guard name == nil, let document = state.document(item.document.id) else { return nil }
        return state.claims(in: document).first { known in
            known.claim.statement == claim.statement
                && known.appearances.contains {
                    $0.appearance.article == item.document.edition
                        && $0.appearance.selector.position == item.selector.position
                }
        }
    }

    private static func unused(
        _ name: String?,
        _ claim: Claim,
        _ state: LedgerState,
        _ taken: Set<ClaimID>
    ) -> ClaimID? {
        let base = name ?? Slug.from(claim.statement) ?? "claim"
        for number in 1..<10_000 {
            guard let id = ClaimID(number == 1 ? base : "\(base.prefix(70))-\(number)") else { return nil }
            if state.claim(id) == nil, !taken.contains(id) { return id }
        }
        return nil
    }

    private static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.filter { seen.insert($0).inserted }
    }

    // MARK: - Appearances, evidence, links and notes

    mutating func evidenceBodies(_ ledger: LedgerName, _ state: LedgerState) -> [RecordBody] {
        var bodies: [RecordBody] = []
        for (index, item) in anchored.enumerated() {
            switch item.annotation.content {
            case .claim(let name, _, _, let links, let notes, let reviews, _):
                guard let claim = claims[name], claim.ledger == ledger else { continue }
                for link in links { append(link, from: claim.record, state, &bodies) }
                append(notes, claim.record, state, &bodies)
                if claim.isNew { append(creatorOf: item.annotation, reviews, claim.record, &bodies) }
            case .remark:
                guard let claim = recorded[index], LedgerName(article: item.document.id) == ledger else {
                    continue
                }
                append(creatorOf: item.annotation, [], claim, &bodies)
            case .appearance(let name, let attribution):
                guard let (claim, tracked) = target(name, item, ledger, state) else { continue }
                let appearance = Appearance(
                    article: item.document.edition,
                    selector: item.selector,
                    attribution: attribution
                )
                let isKnown = tracked.appearances.contains {
                    $0.appearance.article == appearance.article
                        && $0.appearance.selector.position == appearance.selector.position
                }
                if isKnown {
                    countKnown()
                    continue
                }
                purposes.append(.appearance)
                bodies.append(.appearanceAdded(claim: claim, appearance: appearance))
            case .evidence(let name, var evidence, let number, let isProposed, let decisions):
                guard let (claim, tracked) = target(name, item, ledger, state) else { continue }
                evidence.source = item.document.edition
                evidence.selector = item.selector
                let known = tracked.evidence.first {
                    $0.evidence.source == evidence.source
                        && $0.evidence.selector.position == evidence.selector.position
                        && $0.evidence.summary == evidence.summary
                }
                if let known {
                    countKnown()
                    self.evidence[name, default: [:]][number] = known.record
                    continue
                }
                purposes.append(.evidence(claim: name, number: number, decisions: decisions))
                bodies.append(
                    isProposed
                        ? .evidenceProposed(claim: claim, evidence: evidence)
                        : .evidenceAttached(claim: claim, evidence: evidence)
                )
            }
        }
        return bodies
    }

    /// The claim that an annotation is about, when its records go to this ledger.
    private mutating func target(
        _ name: String,
        _ item: Anchored,
        _ ledger: LedgerName,
        _ state: LedgerState
    ) -> (RecordID, TrackedClaim)? {
        if claims[name] == nil, let known = ClaimID(name).flatMap(state.claim(_:)) {
            // The file holds only what belongs to a claim that is there.
            let home = known.appearances.first.flatMap { state.document(edition: $0.appearance.article) }
            if let home { claims[name] = (known.record, LedgerName(article: home.id), false) }
        }
        guard let claim = claims[name] else {
            if ledger == ledgers.first {
                find(
                    "annotation.no-claim",
                    "\(item.annotation.name) belongs to claim '\(name)', which was not recorded",
                    "Import it with the claim that it belongs to."
                )
            }
            return nil
        }
        guard claim.ledger == ledger, let tracked = state.claim(recordedBy: claim.record) else { return nil }
        return (claim.record, tracked)
    }

    private mutating func append(
        _ link: (claim: String, relation: ClaimRelation),
        from claim: RecordID,
        _ state: LedgerState,
        _ bodies: inout [RecordBody]
    ) {
        let named = ClaimID(link.claim).flatMap { state.claim($0)?.record }
        guard let other = claims[link.claim]?.record ?? named, other != claim else {
            return find(
                "annotation.no-claim",
                "a link leads to claim '\(link.claim)', which was not recorded"
            )
        }
        let isKnown = state.claim(recordedBy: claim)?.links.contains {
            $0.other == other && $0.relation == link.relation
        }
        guard isKnown != true else { return }
        purposes.append(.other)
        bodies.append(.claimsLinked(claim: claim, other: other, relation: link.relation))
    }

    private mutating func append(
        _ notes: [String],
        _ claim: RecordID,
        _ state: LedgerState,
        _ bodies: inout [RecordBody]
    ) {
        let known = Set(state.claim(recordedBy: claim)?.notes.map(\.text) ?? [])
        for note in notes where !known.contains(note) {
            purposes.append(.other)
            bodies.append(.note(about: .claim(claim), text: note))
        }
    }

    /// Notes who made what is taken over, where that was someone else.
    private mutating func append(
        creatorOf annotation: ReadAnnotation,
        _ reviews: [ReadAnnotation.GivenReview],
        _ claim: RecordID,
        _ bodies: inout [RecordBody]
    ) {
        var names: [String] = []
        for name in [annotation.creator] + reviews.map(\.by) {
            if let name = stranger(name), !names.contains(name) { names.append(name) }
        }
        guard !names.isEmpty else { return }
        purposes.append(.other)
        bodies.append(
            .note(
                about: .claim(claim),
                text: "Taken over from annotations of \(names.joined(separator: ", "))."
            )
        )
    }

    // MARK: - Decisions and reviews

    func isMine(_ claim: String, _ ledger: LedgerName) -> Bool { claims[claim]?.ledger == ledger }

    mutating func decisionBodies(_ ledger: LedgerName) -> [RecordBody] {
        decisions.filter { isMine($0.claim, ledger) }.map { _, evidence, decision in
            purposes.append(.other)
            return switch decision.word {
            case "rejected": .evidenceRejected(evidence: evidence, reason: decision.reason)
            case "withdrawn": .evidenceWithdrawn(evidence: evidence, reason: decision.reason ?? "Taken back.")
            default:
                .evidenceAccepted(evidence: evidence, stance: decision.stance, reason: decision.reason)
            }
        }
    }

    mutating func reviewBodies(_ ledger: LedgerName, _ state: LedgerState) -> [RecordBody] {
        var bodies: [RecordBody] = []
        for item in anchored {
            guard case .claim(let name, _, _, _, _, let reviews, _) = item.annotation.content,
                let claim = claims[name], claim.ledger == ledger
            else { continue }
            let tracked = state.claim(recordedBy: claim.record)
            let known = (tracked?.reviews ?? []) + (tracked?.drafts ?? [])
            for given in reviews {
                var review = given.review
                review.evidence = given.evidence.compactMap { evidence[name]?[$0] }
                let isKnown = known.contains {
                    $0.review.verdict == review.verdict && $0.review.rationale == review.rationale
                        && $0.review.asOf == review.asOf
                }
                if isKnown { continue }
                if review.evidence.count < given.evidence.count {
                    find(
                        "annotation.evidence-missing",
                        "a review of \(name) rests on \(given.evidence.count) pieces of evidence, of which "
                            + "\(review.evidence.count) could be taken over"
                    )
                }
                // Nobody gives another's verdict: it is a draft, which whoever imports it may give.
                if let by = stranger(given.by) {
                    guard given.withdrawn == nil else { continue }
                    purposes.append(.other)
                    bodies.append(.reviewDrafted(claim: claim.record, review: review))
                    warn(
                        "annotation.reviewer",
                        "the review of \(name) is by \(by), and was written down as a draft: no standing follows from it",
                        "Give it with 'assay mark' if it is yours, or if you stand behind it."
                    )
                    continue
                }
                purposes.append(.review(claim: name, withdrawn: given.withdrawn))
                bodies.append(.reviewGiven(claim: claim.record, review: review))
            }
        }
        return bodies
    }

    mutating func withdrawalBodies(_ ledger: LedgerName) -> [RecordBody] {
        var bodies: [RecordBody] = withdrawnReviews.filter { isMine($0.claim, ledger) }.map {
            .reviewWithdrawn(review: $0.review, reason: $0.reason)
        }
        for item in anchored {
            guard case .claim(let name, _, _, _, _, _, let reason?) = item.annotation.content,
                let claim = claims[name], claim.isNew, claim.ledger == ledger
            else { continue }
            bodies.append(.claimWithdrawn(record: claim.record, reason: reason))
        }
        return bodies
    }
}
