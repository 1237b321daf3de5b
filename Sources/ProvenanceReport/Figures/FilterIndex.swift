import ClaimModel

/// The speakers and sources that the page can be filtered by, and which of them each claim has.
struct FilterIndex: Hashable, Sendable {
    /// A name to choose, with the number of claims that it leaves.
    struct Choice: Hashable, Sendable {
        let name: String
        let claims: Int
    }

    /// In the order of their names; a claim's numbers are places in these lists.
    let speakers: [Choice]
    let sources: [Choice]
    /// The tags that claims have, by their names.
    let tags: [Choice]
    private let speakerNumbers: [String: Int]
    private let sourceNumbers: [String: Int]

    init(_ cards: [ClaimCard]) {
        var speakers: [String: Int] = [:]
        var sources: [String: Int] = [:]
        var tags: [String: Int] = [:]
        for card in cards {
            for name in Self.speakers(of: card) { speakers[name, default: 0] += 1 }
            for name in Self.sources(of: card) { sources[name, default: 0] += 1 }
            for tag in Set(card.claim.tags) { tags[tag, default: 0] += 1 }
        }
        (self.speakers, speakerNumbers) = Self.numbered(speakers)
        (self.sources, sourceNumbers) = Self.numbered(sources)
        self.tags = Self.numbered(tags).0
    }

    /// The numbers of everybody in the claim's attribution, for instance "3 17".
    func speakers(of card: ClaimCard) -> String { numbers(Self.speakers(of: card), speakerNumbers) }

    /// The numbers of the publishers of its evidence.
    func sources(of card: ClaimCard) -> String { numbers(Self.sources(of: card), sourceNumbers) }

    private static func speakers(of card: ClaimCard) -> Set<String> {
        Set(card.appearances.flatMap { $0.attribution.links.map(\.name) })
    }

    private static func sources(of card: ClaimCard) -> Set<String> {
        Set(card.evidence.indices.map { card.evidence[$0].publisher })
    }

    private static func numbered(_ counts: [String: Int]) -> ([Choice], [String: Int]) {
        let choices = counts.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }
            .map { Choice(name: $0.key, claims: $0.value) }
        var numbers: [String: Int] = [:]
        for (number, choice) in choices.enumerated() { numbers[choice.name] = number }
        return (choices, numbers)
    }

    private func numbers(_ names: Set<String>, _ all: [String: Int]) -> String {
        names.compactMap { all[$0] }.sorted().map(String.init).joined(separator: " ")
    }
}
