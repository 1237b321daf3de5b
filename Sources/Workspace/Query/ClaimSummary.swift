public import ClaimLedger
public import ClaimModel
public import JSONData

/// A claim in a line: what lists show of it.
public struct ClaimSummary: Sendable {
    /// Its readable name.
    public let id: ClaimID
    /// The statement with its kind, time and tags.
    public let claim: Claim
    /// The articles that it appears in, in the order of its appearances.
    public let articles: [DocumentID]
    /// The original speaker: the end of the attribution in the article that the list is about, or the first.
    public let speaker: String
    /// Where it stands.
    public let standing: Standing
    /// The verdict that holds now; nil when there is none, or several that differ.
    public let verdict: Verdict?
    /// The date that the verdict holds as of.
    public let asOf: CalendarDate?
    /// How many pieces of accepted evidence speak for it.
    public let supports: Int
    /// How many pieces of accepted evidence speak against it.
    public let conflicts: Int
    /// How many pieces of accepted evidence are context.
    public let context: Int
    /// How many pieces of evidence are proposed and not looked at.
    public let proposed: Int
    /// Whether it was withdrawn.
    public let isWithdrawn: Bool
    /// Whether it is kept out of reports.
    public let isUnderEmbargo: Bool
    /// Whom it was given to; nil when nobody.
    public let assignee: String?

    /// A claim in a line; `article` says which appearance's speaker is meant.
    public init(_ tracked: TrackedClaim, in state: LedgerState, article: TrackedDocument? = nil) {
        id = tracked.id
        claim = tracked.claim
        standing = tracked.standing
        isWithdrawn = tracked.withdrawn != nil
        isUnderEmbargo = tracked.embargo != nil
        assignee = tracked.assignee
        var articles: [DocumentID] = []
        for appearance in tracked.appearances {
            guard let id = state.document(edition: appearance.appearance.article)?.id, !articles.contains(id)
            else {
                continue
            }
            articles.append(id)
        }
        self.articles = articles
        let appearance = tracked.appearances.first {
            article?.editions.contains(edition: $0.appearance.article) ?? true
        }
        speaker = appearance?.appearance.attribution.speaker?.name ?? ""
        let verdicts = Set(tracked.currentReviews.map(\.review.verdict))
        verdict = verdicts.count == 1 ? verdicts.first : nil
        asOf = verdict == nil ? nil : tracked.currentReviews.map(\.review.asOf).max()
        supports = tracked.supporting.count
        conflicts = tracked.conflicting.count
        context = tracked.accepted(.context).count
        proposed = tracked.evidence.filter { $0.state == .proposed }.count
    }

    /// The summary as a JSON object.
    public var json: JSONObject {
        JSONObject([
            "about": claim.about.map { .string($0.description) },
            "articles": .strings(articles.map(\.name)),
            "asOf": asOf.map { .string($0.description) },
            "evidence": .object(
                JSONObject([
                    "conflicts": .integer(conflicts),
                    "context": .integer(context),
                    "proposed": .integer(proposed),
                    "supports": .integer(supports),
                ])
            ),
            "id": .string(id.name),
            "kind": .string(claim.kind.rawValue),
            "speaker": .string(speaker),
            "standing": .string(standing.rawValue),
            "statement": .string(claim.statement),
            "tags": .strings(claim.tags),
            "verdict": verdict.map { .string($0.rawValue) },
            "withdrawn": isWithdrawn ? .bool(true) : nil,
        ])
    }
}
