import ClaimModel

/// A document's text with the quotes of claims marked in it.
struct MarkedText: Hashable, Sendable {
    /// A stretch of text under the same marks.
    struct Run: Hashable, Sendable {
        let text: String
        /// The claims that quote it, by their places in `claims`, the innermost quote last.
        let marks: [Int]
        /// The claims whose quotes end here.
        let ends: [Int]
    }

    /// A passage of the document.
    struct MarkedPassage: Hashable, Sendable {
        let kind: Passage.Kind
        let speaker: String?
        let runs: [Run]
    }

    /// A quote's place.
    struct Place {
        let range: CodePointRange
        let claim: Int
    }

    /// The edition whose text it is.
    let edition: Digest
    let claims: [ClaimMention]
    let passages: [MarkedPassage]
    /// Claims whose quotes have no sure place in this text.
    let unplaced: [ClaimMention]

    /// Marks the quotes in the text.
    init(
        _ text: DocumentText,
        edition: Digest,
        claims: [ClaimMention],
        places: [Place],
        unplaced: [ClaimMention]
    ) {
        self.edition = edition
        self.claims = claims
        self.unplaced = unplaced
        // Outer quotes come before the inner ones, so that the last of several is the innermost.
        let places = places.filter { $0.range.count > 0 }.sorted {
            ($0.range.start, -$0.range.end, $0.claim) < ($1.range.start, -$1.range.end, $1.claim)
        }
        var next = 0
        var open: [Place] = []
        var passages: [MarkedPassage] = []
        passages.reserveCapacity(text.passages.count)
        for (passage, range) in zip(text.passages, text.ranges) {
            open.removeAll { $0.range.end <= range.start }
            while next < places.count, places[next].range.start < range.end {
                if places[next].range.end > range.start { open.append(places[next]) }
                next += 1
            }
            passages.append(
                MarkedPassage(
                    kind: passage.kind,
                    speaker: passage.speaker,
                    runs: open.isEmpty
                        ? [Run(text: passage.text, marks: [], ends: [])]
                        : Self.runs(passage.text, range, open)
                )
            )
        }
        self.passages = passages
    }

    private static func runs(_ text: String, _ range: CodePointRange, _ places: [Place]) -> [Run] {
        var cuts: Set<Int> = [range.start, range.end]
        for place in places {
            cuts.insert(max(place.range.start, range.start))
            cuts.insert(min(place.range.end, range.end))
        }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var next = 0
        var open: [Place] = []
        var runs: [Run] = []
        var start = range.start
        for cut in cuts.sorted().dropFirst() {
            while next < places.count, places[next].range.start <= start {
                open.append(places[next])
                next += 1
            }
            let end = scalars.index(index, offsetBy: cut - start)
            runs.append(
                Run(
                    text: String(scalars[index..<end]),
                    marks: open.map(\.claim),
                    ends: open.filter { $0.range.end == cut }.map(\.claim)
                )
            )
            open.removeAll { $0.range.end <= cut }
            index = end
            start = cut
        }
        return runs
    }
}
