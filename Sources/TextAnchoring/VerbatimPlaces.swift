/// The places where a quote reads the same, typography aside.
struct VerbatimPlaces {
    /// The places; where some of them have the same capitals, those alone.
    private(set) var places: [Place] = []
    /// A place that has the letters and says something else: a longer number, a part of another word.
    private(set) var refused: Place?

    /// Quotes of fewer letters must have the same capitals.
    private static let fewLetters = 8
    /// What a difference of capitals takes from the score.
    private static let capitalsCost = 0.02

    init(text: AnchoringText, quote: QuoteKey) {
        let key = text.key
        let found = verbatimPlaces(of: quote.folded[quote.exact], in: key.folded).map {
            $0..<$0 + quote.count
        }
        guard !found.isEmpty else { return }
        let edges = Edges(text: key.folded, quote: quote)
        let sameCapitals = Self.withSameCapitals(found, quote: quote, key: key)
        let recorded = quote.position.map(key.letters(within:))
        let hasFewLetters = quote.wordLetterCount < Self.fewLetters
        for (candidates, reading) in [(sameCapitals, 1), (found, 1 - Self.capitalsCost)] {
            if hasFewLetters, reading < 1 { break }
            let whole = candidates.filter { edges.fit($0) == .whole }
            // Nothing but its recorded place can say that a quote begins or ends inside a word.
            let chosen =
                whole.isEmpty && !quote.hasContext
                ? candidates.filter { edges.fit($0) == .partOfWord && $0 == recorded } : whole
            if chosen.isEmpty { continue }
            let surroundings = Surroundings(text: key.folded, quote: quote)
            places = Self.closest(chosen, surroundings: surroundings, quote: quote, key: key).map {
                Place(
                    letters: $0,
                    reading: reading,
                    context: surroundings.agreement(at: $0),
                    isVerbatim: true
                )
            }
            return
        }
        refused = found.first.map { Place(letters: $0, reading: 0, context: 0, isVerbatim: false) }
    }

    /// Those of the places that have the same capitals as the quote: what has them is the same without them.
    private static func withSameCapitals(
        _ found: [Range<Int>],
        quote: QuoteKey,
        key: LetterKey
    ) -> [Range<Int>] {
        let letters = quote.letters[quote.exact]
        // Many places that overlap are searched for once more, which stays linear in the text.
        guard found.count * quote.count <= key.count else {
            return verbatimPlaces(of: letters, in: key.letters).map { $0..<$0 + quote.count }
        }
        return found.filter { key.letters[$0].elementsEqual(letters) }
    }

    /// The places worth a closer look: those whose neighbouring letters agree longest, and those nearest to where
    /// the quote stood.
    private static func closest(
        _ places: [Range<Int>],
        surroundings: Surroundings,
        quote: QuoteKey,
        key: LetterKey
    ) -> [Range<Int>] {
        guard places.count > Anchoring.closestLook else { return places }
        let runs = places.map { (place: $0, run: surroundings.agreeingRun(at: $0)) }
        var chosen = runs.sorted { ($0.run, $1.place.lowerBound) > ($1.run, $0.place.lowerBound) }
            .prefix(Anchoring.closestLook).map(\.place)
        if let position = quote.position {
            let nearest = places.sorted {
                abs(Int(key.starts[$0.lowerBound]) - position.start)
                    < abs(Int(key.starts[$1.lowerBound]) - position.start)
            }
            for place in nearest.prefix(4) where !chosen.contains(place) { chosen.append(place) }
        }
        return chosen
    }
}
