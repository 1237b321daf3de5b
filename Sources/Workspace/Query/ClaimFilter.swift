public import ClaimLedger
public import ClaimModel

/// Which claims a list holds. What is nil or empty lets every claim pass.
public struct ClaimFilter: Sendable {
    /// Claims that appear in this document.
    public var article: TrackedDocument?
    /// Claims that stand so; several mean any of them.
    public var standings: Set<Standing> = []
    /// Whether withdrawn claims are listed, alone or beside those that stand as is asked.
    public var isWithdrawnAsked = false
    /// Claims with a voice in their attribution whose name holds this, whatever the case.
    public var speaker: String?
    /// Claims with this tag.
    public var tag: String?
    /// Claims whose statement or quote holds all of these words, whatever the case.
    public var text: String?
    /// Claims that were assigned to somebody whose name holds this, whatever the case.
    public var assignee: String?
    /// Whether withdrawn claims are listed too.
    public var includesWithdrawn = false

    /// A filter that lets every claim pass that was not withdrawn.
    public init() {}

    /// The claims that pass, in the order in which they were recorded.
    public func apply(to state: LedgerState) -> [TrackedClaim] {
        let words = text?.lowercased().split(separator: " ").map(String.init) ?? []
        let speaker = speaker?.lowercased()
        return state.claims.filter { claim in
            if claim.withdrawn != nil {
                guard includesWithdrawn || isWithdrawnAsked else { return false }
            }
            let isAsked = isWithdrawnAsked && claim.withdrawn != nil
            let isOpen = standings.isEmpty && !isWithdrawnAsked
            guard isAsked || isOpen || standings.contains(claim.standing) else { return false }
            if let article {
                guard
                    claim.appearances.contains(where: {
                        article.editions.contains(edition: $0.appearance.article)
                    })
                else { return false }
            }
            if let assignee, claim.assignee?.lowercased().contains(assignee.lowercased()) != true {
                return false
            }
            if let tag, !claim.claim.tags.contains(tag) { return false }
            if let speaker {
                let voices = claim.appearances.flatMap(\.appearance.attribution.links)
                guard voices.contains(where: { $0.name.lowercased().contains(speaker) }) else { return false }
            }
            guard !words.isEmpty else { return true }
            let texts = [claim.claim.statement] + claim.appearances.map(\.appearance.selector.quote.exact)
            let haystack = texts.joined(separator: "\n").lowercased()
            return words.allSatisfy(haystack.contains)
        }
    }
}
