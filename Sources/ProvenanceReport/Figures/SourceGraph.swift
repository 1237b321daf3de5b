import ClaimModel

/// Who says the claims of an article, through whom, and which publishers' evidence bears on them.
struct SourceGraph: Hashable, Sendable {
    /// Somebody in an attribution chain, at one distance from the article's voice.
    struct Voice: Hashable, Sendable {
        let name: String
        /// How many links of a chain stand before it: 0 is the article's own voice.
        let depth: Int
    }

    /// One voice that passes on another's words.
    struct Passing: Hashable, Sendable {
        let from: Int
        let to: Int
        let mode: Attribution.Mode
        /// The claims that come this way.
        var claims: [Int]
    }

    /// A claim as the last voice of its chain says it.
    struct Saying: Hashable, Sendable {
        let voice: Int
        let claim: Int
        let mode: Attribution.Mode
    }

    /// What a publisher's accepted evidence does to a claim.
    struct Bearing: Hashable, Sendable {
        let claim: Int
        let publisher: Int
        let stance: Evidence.Stance
        /// How many pieces there are.
        var count: Int
        /// The weight of the strongest, 0 to 3.
        var weight: Int
    }

    /// Beyond so many claims or publishers a drawing is no longer read.
    static let limit = (claims: 120, publishers: 240)

    let claims: [ClaimMention]
    private(set) var voices: [Voice] = []
    private(set) var publishers: [String] = []
    private(set) var passings: [Passing] = []
    private(set) var sayings: [Saying] = []
    private(set) var bearings: [Bearing] = []

    /// The graph of some claims as they appear in one article; nil when there is nothing to draw, or too much.
    init?(_ cards: [ClaimCard], in article: DocumentID) {
        guard !cards.isEmpty, cards.count <= Self.limit.claims else { return nil }
        claims = cards.map(\.mention)
        var voiceIndices: [Voice: Int] = [:]
        var publisherIndices: [String: Int] = [:]
        for (claim, card) in cards.enumerated() {
            for appearance in card.appearances where appearance.article?.id == article {
                add(appearance.attribution, of: claim, &voiceIndices)
            }
            for piece in card.evidence where piece.state == .accepted {
                let name = piece.publisher
                let publisher = publisherIndices[name] ?? publishers.count
                if publisher == publishers.count {
                    publisherIndices[name] = publisher
                    publishers.append(name)
                }
                add(piece, of: claim, from: publisher)
            }
        }
        guard publishers.count <= Self.limit.publishers, !sayings.isEmpty || !bearings.isEmpty else {
            return nil
        }
    }

    /// The pieces of a publisher that do something to claims.
    func count(of publisher: Int, _ stance: Evidence.Stance) -> Int {
        bearings.reduce(0) { $0 + ($1.publisher == publisher && $1.stance == stance ? $1.count : 0) }
    }

    private mutating func add(_ attribution: Attribution, of claim: Int, _ indices: inout [Voice: Int]) {
        var before: Int?
        for (depth, link) in attribution.links.enumerated() {
            let voice = Voice(name: link.name, depth: depth)
            let index = indices[voice] ?? voices.count
            if index == voices.count {
                indices[voice] = index
                voices.append(voice)
            }
            if let before { pass(from: before, to: index, link.mode, claim) }
            before = index
        }
        guard let before, let mode = attribution.speaker?.mode else { return }
        let saying = Saying(voice: before, claim: claim, mode: mode)
        if !sayings.contains(saying) { sayings.append(saying) }
    }

    private mutating func pass(from: Int, to: Int, _ mode: Attribution.Mode, _ claim: Int) {
        if let index = passings.firstIndex(where: { $0.from == from && $0.to == to && $0.mode == mode }) {
            if passings[index].claims.last != claim { passings[index].claims.append(claim) }
        } else {
            passings.append(Passing(from: from, to: to, mode: mode, claims: [claim]))
        }
    }

    private mutating func add(_ piece: EvidenceCard, of claim: Int, from publisher: Int) {
        let stance = piece.evidence.stance
        let weight = StandingText.weight(piece.evidence.strength)
        let index = bearings.lastIndex {
            $0.claim == claim && $0.publisher == publisher && $0.stance == stance
        }
        if let index {
            bearings[index].count += 1
            bearings[index].weight = max(bearings[index].weight, weight)
        } else {
            bearings.append(
                Bearing(claim: claim, publisher: publisher, stance: stance, count: 1, weight: weight)
            )
        }
    }
}
