import ClaimLedger
import ClaimModel

/// What is missing or thin in what is known about a claim, in plain words.
struct Gaps {
    private let claim: TrackedClaim
    private let evidence: [EvidenceCard]
    /// The places of the evidence that a person stands behind. Places, here and below: cards are large, and a report of
    /// many claims would copy most of its evidence for each sort of gap.
    private let accepted: [Int]

    init(_ claim: TrackedClaim, _ evidence: [EvidenceCard]) {
        self.claim = claim
        self.evidence = evidence
        accepted = evidence.indices.filter { evidence[$0].state == .accepted }
    }

    /// The gaps, those of the review first.
    var all: [Remark] {
        [review, sides, basis, speaker, lateEvidence, quotes, recovered, dates, proposals].flatMap { $0 }
    }

    private var review: [Remark] {
        guard !claim.currentReviews.isEmpty else {
            return [Remark("Nobody has reviewed this claim.", gap: .unreviewed)]
        }
        let reviewers = Set(claim.reviews.filter { $0.withdrawn == nil }.map(\.by))
        guard reviewers.count == 1, let only = claim.currentReviews.first else { return [] }
        return [Remark("No second reviewer: every verdict is by \(only.by).", gap: .oneReviewer)]
    }

    private var sides: [Remark] {
        var remarks: [Remark] = []
        if !accepted.contains(where: { evidence[$0].evidence.stance == .supports }) {
            remarks.append(Remark("No evidence for the claim is recorded.", gap: .nothingFor))
        }
        if !accepted.contains(where: { evidence[$0].evidence.stance == .conflicts }) {
            remarks.append(
                Remark(
                    "No evidence against the claim is recorded. The ledger does not say whether anyone looked for it.",
                    gap: .nothingAgainst
                )
            )
        }
        return remarks
    }

    /// What the verdicts rest on: a single piece, a single publisher, weak pieces only.
    private var basis: [Remark] {
        let wanted = Set(claim.currentReviews.flatMap(\.review.evidence))
        let basis = accepted.filter { wanted.contains(evidence[$0].record) }
        guard let first = basis.first else {
            let needsEvidence = claim.currentReviews.contains { !$0.review.verdict.wantedStances.isEmpty }
            return needsEvidence ? [Remark("No accepted evidence bears the verdict.", gap: .noBasis)] : []
        }
        var remarks: [Remark] = []
        if basis.count == 1 {
            remarks.append(
                Remark(
                    "The verdict rests on a single piece of evidence, \(evidence[first].label).",
                    evidence: evidence[first].record,
                    gap: .singleBasis
                )
            )
        } else if let publisher = evidence[first].source?.metadata.publisher,
            basis.allSatisfy({ evidence[$0].source?.metadata.publisher == publisher })
        {
            remarks.append(
                Remark(
                    "All evidence that the verdict rests on comes from one publisher, \(publisher).",
                    gap: .onePublisher
                )
            )
        }
        if basis.allSatisfy({ evidence[$0].evidence.strength == .weak }) {
            remarks.append(Remark("Everything that the verdict rests on is weak.", gap: .weakBasis))
        }
        return remarks
    }

    private var speaker: [Remark] {
        guard
            claim.appearances.allSatisfy({ $0.appearance.attribution.speaker?.mode ?? .unnamed == .unnamed })
        else { return [] }
        return [Remark("The original speaker is not named.", gap: .unnamedSpeaker)]
    }

    /// Evidence that a person accepted and that came in after every current verdict.
    private var lateEvidence: [Remark] {
        let reviews = Set(claim.currentReviews.map(\.record))
        guard let last = claim.history.lastIndex(where: reviews.contains) else { return [] }
        let later = Set(claim.history[(last + 1)...])
        return pieces(accepted.filter { later.contains(evidence[$0].record) }, .lateEvidence) {
            labels,
            isOne in
            "\(labels) came in after the verdict, which does not weigh \(isOne ? "it" : "them")."
        }
    }

    private var quotes: [Remark] {
        let lost = accepted.filter {
            evidence[$0].quote.outcome == .orphaned || evidence[$0].quote.outcome == .ambiguous
        }
        let unseen = accepted.filter { evidence[$0].quote.outcome == nil }
        var remarks = pieces(lost, .lostQuotes) { labels, isOne in
            "The \(isOne ? "quote" : "quotes") of \(labels) \(isOne ? "has" : "have") no sure place in the archived "
                + "document."
        }
        for appearance in claim.appearances where appearance.requoted.last?.requoted.isChange == true {
            remarks.append(
                Remark(
                    "The newest edition of the article does not have the claim’s quote as recorded.",
                    gap: .articleChanged
                )
            )
            break
        }
        remarks += pieces(unseen, .unseenQuotes) { labels, isOne in
            "The \(isOne ? "quote" : "quotes") of \(labels) \(isOne ? "was" : "were") not looked up for this report."
        }
        return remarks
    }

    private var recovered: [Remark] {
        pieces(accepted.filter { evidence[$0].source?.isRecovered == true }, .recovered) { labels, isOne in
            "\(labels) \(isOne ? "comes" : "come") from a document that is damaged and was read as far as it could be: "
                + "text may be missing there."
        }
    }

    private var dates: [Remark] {
        pieces(accepted.filter { evidence[$0].evidence.date == nil }, .undated) { labels, isOne in
            "\(labels) \(isOne ? "bears" : "bear") no date, so nothing shows whether a verdict was overtaken by "
                + "\(isOne ? "it" : "them")."
        }
    }

    private var proposals: [Remark] {
        let waiting = evidence.indices.filter { evidence[$0].state == .proposed }
        guard !waiting.isEmpty else { return [] }
        let proposals = SourceText.count(waiting.count, "proposal", "proposals")
        let whose = waiting.contains { evidence[$0].evidence.origin == .document } ? "" : " of the finder"
        return [
            Remark(
                "\(proposals)\(whose) \(waiting.count == 1 ? "waits" : "wait") for a decision.",
                gap: .proposals
            )
        ]
    }

    /// One remark about some pieces of evidence; none where there are no pieces.
    private func pieces(
        _ pieces: [Int],
        _ gap: GapKind,
        _ sentence: (String, Bool) -> String
    ) -> [Remark] {
        guard let first = pieces.first else { return [] }
        let labels = pieces.prefix(8).map { evidence[$0].label }.joined(separator: ", ")
        let rest = pieces.count > 8 ? " and \(pieces.count - 8) more" : ""
        return [
            Remark(
                sentence(labels + rest, pieces.count == 1),
                evidence: pieces.count == 1 ? evidence[first].record : nil,
                gap: gap
            )
        ]
    }
}
