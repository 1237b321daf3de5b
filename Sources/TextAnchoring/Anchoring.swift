import ClaimModel

/// The search for one quote in one text, and the judgement of what was found.
struct Anchoring {
    let text: AnchoringText
    let quote: QuoteKey

    /// How clearly one place's surroundings must agree better than another's to tell the two apart.
    static let clearDifference = 0.2
    /// How well surroundings agree when they are the same, some noise aside.
    static let sameSurroundings = 0.5
    /// How many places of the same words are looked at closely.
    static let closestLook = 32
    /// Quotes of fewer letters need more than their letters to be recognised.
    static let fewLetters = 10

    /// What became of the quote.
    func anchor() -> Anchor {
        let verbatim = VerbatimPlaces(text: text, quote: quote)
        let best = decide(verbatim.places)
        if let best, isTrustworthy(best.place) { return answer(best) }
        let similar = SimilarPlaces(text: text, quote: quote).find()
        if let found = decide(similar.accepted) {
            if let best, found.place.context < best.place.context + 0.3 { return answer(best) }
            var answer = answer(found)
            if let best, answer.runnerUp == nil { answer.runnerUp = candidate(best.place) }
            return answer
        }
        if let best, !isLookalike(best.place) { return answer(best) }
        let closest = best?.place ?? verbatim.refused ?? similar.refused
        return Anchor(
            outcome: .orphaned,
            range: nil,
            score: 0,
            runnerUp: closest.map(candidate),
            change: closest?.change
        )
    }

    /// Whether no similar place could be meant rather than this one.
    private func isTrustworthy(_ place: Place) -> Bool {
        !quote.hasContext || place.context >= Self.sameSurroundings
            || isAtPosition(place) && place.context >= 0.2
    }

    /// A few letters in wholly other surroundings: the same words, but nothing says that they are meant.
    private func isLookalike(_ place: Place) -> Bool {
        quote.hasContext && quote.wordLetterCount < Self.fewLetters && place.context < Self.clearDifference
            && !isAtPosition(place)
    }

    /// The best of some places, and whether it is clearly the one that is meant.
    private struct Decision {
        var place: Place
        var isClear: Bool
        var runnerUp: Place?
    }

    private func decide(_ places: [Place]) -> Decision? {
        // Nearly every quote stands in one place alone.
        if places.count < 2 { return places.first.map { Decision(place: $0, isClear: true) } }
        let ranked = places.sorted {
            ($0.merit, distance($1), $1.letters.lowerBound) > ($1.merit, distance($0), $0.letters.lowerBound)
        }
        guard let first = ranked.first else { return nil }
        let others = ranked.dropFirst().filter {
            $0.isVerbatim && first.isVerbatim || !$0.overlaps(first)
        }
        guard let second = others.first else { return Decision(place: first, isClear: true) }
        if first.merit - second.merit >= Self.clearDifference {
            return Decision(place: first, isClear: true, runnerUp: second)
        }
        let rivals = [first] + others.filter { first.merit - $0.merit < Self.clearDifference }
        guard quote.position != nil else { return Decision(place: first, isClear: false, runnerUp: second) }
        let nearest = rivals.sorted { distance($0) < distance($1) }
        let isClear = distance(nearest[0]) * 5 <= distance(nearest[1])
        return isClear
            ? Decision(
                place: nearest[0],
                isClear: true,
                runnerUp: nearest[0].overlaps(first) ? second : first
            )
            : Decision(place: first, isClear: false, runnerUp: second)
    }

    private func distance(_ place: Place) -> Int {
        guard let position = quote.position, !isAtPosition(place) else { return 0 }
        return abs(Int(text.key.starts[place.letters.lowerBound]) - position.start)
    }

    /// Whether a place begins where the quote began when it was recorded, typography aside.
    private func isAtPosition(_ place: Place) -> Bool {
        guard let position = quote.position else { return false }
        let start = Int(text.key.starts[place.letters.lowerBound])
        return start == position.start
            || text.key.letters(within: position).lowerBound == place.letters.lowerBound
                && start >= position.start
                && start < position.end
    }

    private func answer(_ decision: Decision) -> Anchor {
        let place = decision.place
        var outcome: AnchorOutcome = .ambiguous
        if decision.isClear {
            let stays = quote.position == nil || isAtPosition(place)
            outcome = place.isVerbatim && stays ? .exact : .moved
        }
        return Anchor(
            outcome: outcome,
            range: range(place),
            score: place.reading,
            runnerUp: decision.runnerUp.map(candidate)
        )
    }

    private func candidate(_ place: Place) -> Anchor.Candidate {
        Anchor.Candidate(range: range(place), score: place.reading)
    }

    /// The code points of a place, with the spaces and dashes that the quote has at its edges.
    private func range(_ place: Place) -> CodePointRange {
        let range = text.key.range(place.letters)
        let before = Margin(scalars: text.scalars, start: range.start - 1, step: -1)
        let after = Margin(scalars: text.scalars, start: range.end, step: 1)
        return CodePointRange(
            start: range.start - before.length(of: quote.margins.before),
            end: range.end + after.length(of: quote.margins.after)
        )
    }
}
