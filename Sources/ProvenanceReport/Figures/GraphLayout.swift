import ClaimModel

/// Where the nodes of a source graph are drawn: voices at the left, by their distance from the article's voice, then
/// the claims in the article's order, then the publishers.
///
/// Each node wants to stand at the mean height of what it is tied to; nodes of a column keep apart. That leaves few
/// crossings, needs no chance and gives the same drawing every time. All lengths are whole numbers.
struct GraphLayout: Hashable, Sendable {
    /// The least distance between the lines of a column: claims are links and want room for a finger.
    static let gap = (voice: 34, claim: 30, publisher: 17)
    static let margin = 24

    let height: Int
    /// The height of each node, by its place in the graph's lists.
    let voices: [Int]
    let claims: [Int]
    let publishers: [Int]
    /// How many columns of voices there are.
    let voiceColumns: Int

    init(_ graph: SourceGraph) {
        let columns = (graph.voices.map(\.depth).max() ?? -1) + 1
        voiceColumns = columns
        let tallestVoices =
            (0..<columns).map { column in graph.voices.count { $0.depth == column } }.max() ?? 0
        let height = max(
            160,
            graph.claims.count * Self.gap.claim,
            graph.publishers.count * Self.gap.publisher,
            tallestVoices * Self.gap.voice
        )
        self.height = height + 2 * Self.margin
        let step = height / max(1, graph.claims.count)
        let claims = graph.claims.indices.map { Self.margin + step / 2 + $0 * step }
        self.claims = claims

        var wishes = [[Int]](repeating: [], count: graph.publishers.count)
        for bearing in graph.bearings { wishes[bearing.publisher].append(claims[bearing.claim]) }
        publishers = Self.spread(wishes.map(Self.mean), gap: Self.gap.publisher, height: height)

        // From the deepest voice to the article's own: each is drawn towards its claims and what it passes on.
        var voices = [Int](repeating: Self.margin + height / 2, count: graph.voices.count)
        for column in (0..<columns).reversed() {
            let members = graph.voices.indices.filter { graph.voices[$0].depth == column }
            let wishes = members.map { voice in
                graph.sayings.filter { $0.voice == voice }.map { claims[$0.claim] }
                    + graph.passings.filter { $0.from == voice }.map { voices[$0.to] }
            }
            let places = Self.spread(wishes.map(Self.mean), gap: Self.gap.voice, height: height)
            for (voice, place) in zip(members, places) { voices[voice] = place }
        }
        self.voices = voices
    }

    /// Heights near those wished for, in their order, and at least a gap apart.
    static func spread(_ wishes: [Int], gap: Int, height: Int) -> [Int] {
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        var places = order.map { wishes[$0] }
        for index in places.indices.dropFirst() {
            places[index] = max(places[index], places[index - 1] + gap)
        }
        var limit = margin + height
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - gap
        }
        var result = wishes
        for (index, place) in zip(order, places) { result[index] = place }
        return result
    }

    private static func mean(_ numbers: [Int]) -> Int {
        numbers.isEmpty ? margin : numbers.reduce(0, +) / numbers.count
    }
}
