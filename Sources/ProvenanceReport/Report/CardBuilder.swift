import ClaimLedger
import ClaimModel

/// Makes the cards of claims.
struct CardBuilder {
    let material: ReportInput
    private let claimsWithCards: Set<Int>
    private let documents: [Digest: SharedDocument]
    private let indices: [RecordID: Int]
    private let tree: MerkleTree
    /// The fingerprints of the keys that records are signed with, as their signatures say.
    private let signed: [RecordID: String]

    var state: LedgerState { material.state }

    init(_ material: ReportInput, claimsWithCards: Set<Int>, tree: MerkleTree) {
        self.material = material
        self.tree = tree
        self.claimsWithCards = claimsWithCards
        var documents: [Digest: SharedDocument] = [:]
        for document in material.state.documents {
            for edition in document.editions {
                documents[edition.document.edition] = SharedDocument(edition.document)
            }
        }
        self.documents = documents
        var indices: [RecordID: Int] = [:]
        for (index, claim) in material.state.claims.enumerated() { indices[claim.record] = index }
        self.indices = indices
        var signed: [RecordID: String] = [:]
        for entry in material.state.signatures {
            let fingerprint = entry.signature.fingerprint ?? "an unknown key"
            for record in entry.signature.records { signed[record] = fingerprint }
        }
        self.signed = signed
    }

    private func document(_ edition: Digest) -> Document? { documents[edition]?.document }

    /// The claim as it is named outside its card, on demand with the reasons of its standing.
    func mention(_ index: Int, withReasons: Bool = false) -> ClaimMention {
        let claim = state.claims[index]
        return ClaimMention(
            id: claim.id,
            statement: claim.claim.statement,
            standing: claim.standing,
            reasons: withReasons ? reasons(claim, references(claim)) : [],
            isWithdrawn: claim.withdrawn != nil,
            hasCard: claimsWithCards.contains(index)
        )
    }

    /// The whole card.
    func card(_ index: Int) -> ClaimCard {
        let claim = state.claims[index]
        let references = references(claim)
        let current = Set(claim.currentReviews.map(\.record))
        let evidence = claim.evidence.enumerated().map { card($0.element, number: $0.offset + 1) }
        let oppositions = oppositions(claim, evidence, references)
        return ClaimCard(
            id: claim.id,
            record: claim.record,
            claim: claim.claim,
            standing: claim.standing,
            reasons: reasons(claim, references),
            appearances: claim.appearances.map(card),
            verdicts: claim.currentReviews.map { card($0, references) },
            earlierVerdicts: claim.reviews.filter { !current.contains($0.record) }.map {
                card($0, references)
            },
            evidence: evidence,
            oppositions: oppositions,
            gaps: Gaps(claim, evidence).all,
            links: links(claim),
            notes: claim.notes,
            history: HistoryText(
                state: state,
                references: references,
                rules: material.rules,
                signed: signed
            ).entries(
                claim.publications.isEmpty ? claim.history : state.ordered(claim.history + claim.publications)
            ),
            inclusion: (material.whole ?? state).inclusionProofs(of: claim, in: tree),
            withdrawn: claim.withdrawn,
            origins: material.origins[claim.record],
            figure: material.figures[claim.record]
        )
    }

    // MARK: - Evidence

    func references(_ claim: TrackedClaim) -> [RecordID: EvidenceReference] {
        var references: [RecordID: EvidenceReference] = [:]
        references.reserveCapacity(claim.evidence.count)
        for evidence in claim.evidence {
            let source = documents[evidence.evidence.source]
            references[evidence.record] = EvidenceReference(
                record: evidence.record,
                label: evidence.label,
                source: source?.short ?? SourceText.short(nil),
                publisher: source?.publisher ?? SourceText.publisher(nil)
            )
        }
        return references
    }

    private func card(_ tracked: TrackedEvidence, number: Int) -> EvidenceCard {
        EvidenceCard(
            record: tracked.record,
            label: tracked.label,
            number: number,
            evidence: tracked.evidence,
            state: tracked.state,
            by: tracked.by,
            sharedSource: documents[tracked.evidence.source],
            quote: quote(tracked.record, tracked.evidence.selector, tracked.requoted),
            decisions: tracked.decisions.compactMap { state.record($0) }.map(HistoryText.decision)
                + (state.withdrawal(of: tracked.evidence.source).map { [HistoryText.withdrawal($0)] } ?? []),
            workings: workings(of: tracked),
            finderNote: FinderText.note(tracked)
        )
    }

    /// The workings that the finder's reasons don't show already.
    private func workings(of tracked: TrackedEvidence) -> [String] {
        let workings = material.workings[tracked.record] ?? []
        guard case .finder(let reasons, _) = tracked.evidence.origin else { return workings }
        return workings.filter { !reasons.contains($0) }
    }

    private func oppositions(
        _ claim: TrackedClaim,
        _ evidence: [EvidenceCard],
        _ references: [RecordID: EvidenceReference]
    ) -> [Opposition] {
        var verdicts: [Verdict] = []
        for review in claim.currentReviews where !verdicts.contains(review.review.verdict) {
            verdicts.append(review.review.verdict)
        }
        return verdicts.compactMap { verdict in
            let against = evidence.indices.filter {
                evidence[$0].state == .accepted && verdict.isContradicted(by: evidence[$0].evidence.stance)
            }
            guard let strongest = against.min(by: { evidence[$0].outweighs(evidence[$1]) }),
                let reference = references[evidence[strongest].record]
            else { return nil }
            return Opposition(verdict: verdict, evidence: reference)
        }
    }

    // MARK: - Quotes

    private func card(_ tracked: TrackedAppearance) -> AppearanceCard {
        AppearanceCard(
            record: tracked.record,
            edition: tracked.appearance.article,
            sharedArticle: documents[tracked.appearance.article],
            quote: quote(tracked.record, tracked.appearance.selector, tracked.requoted),
            attribution: tracked.appearance.attribution
        )
    }

    private func quote(_ record: RecordID, _ selector: Selector, _ requoted: [TrackedRequote]) -> QuoteCard {
        let found = material.quotes[record]
        let exact = selector.quote.exact
        return QuoteCard(
            outcome: found?.outcome,
            before: found?.before ?? selector.quote.prefix,
            quote: found?.quote ?? exact,
            after: found?.after ?? selector.quote.suffix,
            recordedAs: found.map { $0.quote == exact ? nil : exact } ?? nil,
            selector: selector,
            range: found?.range,
            utf16Range: found?.utf16Range,
            requoted: requoted.last.map {
                Remark(SourceText.requoted($0, in: document($0.edition)))
            }
        )
    }

    // MARK: - Verdicts and links

    private func card(_ review: TrackedReview, _ references: [RecordID: EvidenceReference]) -> VerdictCard {
        VerdictCard(
            record: review.record,
            at: review.at,
            by: review.by,
            review: review.review,
            houseLabel: review.review.houseVerdict.map { material.rules.verdictLabels[$0] ?? $0 },
            evidence: review.review.evidence.map {
                references[$0]
                    ?? EvidenceReference(
                        record: $0,
                        label: nil,
                        source: "record \($0.short)",
                        publisher: "record \($0.short)"
                    )
            },
            withdrawn: review.withdrawn
        )
    }

    func reasons(_ claim: TrackedClaim, _ references: [RecordID: EvidenceReference]) -> [Remark] {
        claim.standingReasons.map {
            StandingText.sentence(
                $0,
                claim: claim,
                state: state,
                references: references,
                rules: material.rules
            )
        }
    }

    private func links(_ claim: TrackedClaim) -> [LinkCard] {
        struct Pair: Hashable {
            let other: RecordID
            let relation: ClaimRelation
        }
        var seen: Set<Pair> = []
        return claim.links.compactMap { link in
            guard seen.insert(Pair(other: link.other, relation: link.relation)).inserted,
                let index = indices[link.other]
            else { return nil }
            return LinkCard(
                relation: link.relation,
                other: mention(index),
                verdicts: state.claims[index].currentReviews.map {
                    LinkCard.Verdict(by: $0.by, verdict: $0.review.verdict, asOf: $0.review.asOf)
                }
            )
        }
    }
}
