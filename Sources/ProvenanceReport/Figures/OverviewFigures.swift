import ClaimModel

/// What can be counted over the claims of a report beyond their standings: who said them, who reviewed them, what is
/// missing.
struct OverviewFigures: Hashable, Sendable {
    /// Somebody with the standings of the claims that are traced to them.
    struct Speaker: Hashable, Sendable {
        let name: String
        var tally: Tally
    }

    /// A reviewer with the number of current verdicts.
    struct Reviewer: Hashable, Sendable {
        let name: String
        var verdicts: Int
    }

    /// A sort of gap with the claims that have it.
    struct Gap: Hashable, Sendable {
        let kind: GapKind
        var claims: [ClaimMention]
        var count: Int
    }

    /// So many claims are named for a sort of gap.
    static let named = 12

    /// The original speakers, those with the most claims first.
    let speakers: [Speaker]
    /// The reviewers, those with the most verdicts first.
    let reviewers: [Reviewer]
    /// What is missing, the gravest first.
    let gaps: [Gap]
    /// How many pieces of evidence a person stands behind.
    let acceptedEvidence: Int
    /// How many publishers they come from.
    let publishers: Int

    init(_ cards: [ClaimCard]) {
        var speakers: [String: Speaker] = [:]
        var reviewers: [String: Int] = [:]
        var gaps: [GapKind: Gap] = [:]
        var publishers: Set<String> = []
        var accepted = 0
        for card in cards {
            let name = card.speaker?.name ?? "nobody named"
            speakers[name, default: Speaker(name: name, tally: Tally())].tally.count(card.standing)
            for verdict in card.verdicts { reviewers[verdict.by, default: 0] += 1 }
            for kind in Set(card.gaps.compactMap(\.gap)) {
                var gap = gaps[kind] ?? Gap(kind: kind, claims: [], count: 0)
                gap.count += 1
                if gap.claims.count < Self.named { gap.claims.append(card.mention) }
                gaps[kind] = gap
            }
            for place in card.evidence.indices where card.evidence[place].state == .accepted {
                accepted += 1
                publishers.insert(card.evidence[place].publisher)
            }
        }
        self.speakers = speakers.values.sorted {
            ($1.tally.total, $0.name) < ($0.tally.total, $1.name)
        }
        self.reviewers = reviewers.map { Reviewer(name: $0.key, verdicts: $0.value) }.sorted {
            ($1.verdicts, $0.name) < ($0.verdicts, $1.name)
        }
        self.gaps = gaps.values.sorted { $0.kind < $1.kind }
        acceptedEvidence = accepted
        self.publishers = publishers.count
    }
}
