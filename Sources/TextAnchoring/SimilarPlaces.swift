import TextReading

/// The places where a quote reads slightly differently, as noise would make it.
struct SimilarPlaces {
    let text: AnchoringText
    let quote: QuoteKey

    /// How many places are aligned at most.
    private static let maximumPlaces = 12
    /// How many places of a long pattern are aligned at most.
    private static let maximumLongPlaces = 3
    /// Patterns are searched by their first and last letters beyond this length.
    private static let longestPattern = 512
    /// Without its surroundings, a quote of fewer letters is not recognised by similar letters.
    private static let fewestLettersAlone = 20
    /// Even with its surroundings, a quote of fewer letters is not recognised by similar letters.
    private static let fewestLetters = 8

    /// The places that may be meant, and the best of those that must not be.
    struct Result {
        var accepted: [Place] = []
        var refused: Place?
    }

    /// Looks for the quote with its surroundings first, then for its own letters alone.
    func find() -> Result {
        var result = Result()
        guard quote.wordLetterCount >= Self.fewestLetters, quote.count <= AnchoringText.longestNoisyQuote
        else {
            return result
        }
        if quote.hasContext { search(quote.folded[...], share: 0.34, into: &result) }
        if result.accepted.isEmpty, quote.wordLetterCount >= Self.fewestLettersAlone {
            search(quote.folded[quote.exact], share: 0.2, into: &result)
        }
        return result
    }

    private func search(_ pattern: ArraySlice<UInt32>, share: Double, into result: inout Result) {
        for (window, edits) in windows(pattern, share: share) {
            guard
                let alignment = Alignment(Array(pattern), in: text.key.folded, window: window, edits: edits)
            else { continue }
            let exact =
                quote.exact.lowerBound - pattern.startIndex..<quote.exact.upperBound - pattern.startIndex
            guard let letters = letters(alignment, exact: exact) else { continue }
            judge(letters, cost: alignment.cost(exact), into: &result)
        }
    }

    /// Where in the text a pattern may stand, and with about how many edits; best first.
    private func windows(_ pattern: ArraySlice<UInt32>, share: Double) -> [(window: Range<Int>, edits: Int)] {
        let total = text.key.count
        func best(_ part: ArraySlice<UInt32>) -> [ApproximateSearch.Place] {
            let limit = Int(Double(part.count) * share)
            let places = ApproximateSearch(part).places(in: text.key.folded, atMost: limit)
            return Array(places.sorted { ($0.edits, $0.end) < ($1.edits, $1.end) }.prefix(Self.maximumPlaces))
        }
        if pattern.count <= Self.longestPattern {
            return best(pattern).map {
                (
                    max(0, $0.end - pattern.count - $0.edits - 2)..<min(total, $0.end + 4 + $0.edits / 4),
                    $0.edits
                )
            }
        }
        let half = Self.longestPattern / 2
        let heads = best(pattern.prefix(half))
        let tails = best(pattern.suffix(half))
        var windows: [(window: Range<Int>, edits: Int)] = []
        for head in heads {
            let start = max(0, head.end - half - head.edits - 2)
            for tail in tails where windows.count < Self.maximumLongPlaces {
                let end = min(total, tail.end + 4 + tail.edits / 4)
                // What lies between is taken to be about as noisy as the two ends.
                let edits = 16 + (head.edits + tail.edits) * pattern.count / Self.longestPattern
                if end > start, abs(end - start - pattern.count) <= edits {
                    windows.append((start..<end, edits))
                }
            }
        }
        return windows
    }

    /// The text's letters that the quote's letters lie on.
    private func letters(_ alignment: Alignment, exact: Range<Int>) -> Range<Int>? {
        let folded = text.key.folded
        let first = quote.folded[quote.exact.lowerBound]
        let last = quote.folded[quote.exact.upperBound - 1]
        // Letters that the text has more at an edge belong to the word they stand in.
        let before = alignment.gaps[exact.lowerBound]
        var lower = before.upperBound
        while lower > before.lowerBound, LetterKind.isWord(first), quote.beginsWord != false,
            LetterKind.isWord(folded[lower - 1])
        {
            lower -= 1
        }
        let after = alignment.gaps[exact.upperBound]
        var upper = after.lowerBound
        while upper < after.upperBound, LetterKind.isWord(last), quote.endsWord != false,
            LetterKind.isWord(folded[upper])
        {
            upper += 1
        }
        while lower < upper, folded[lower] == Typography.space { lower += 1 }
        while upper > lower, folded[upper - 1] == Typography.space { upper -= 1 }
        guard lower < upper else { return nil }
        let edges = Edges(text: folded, quote: quote)
        return edges.completed(lower..<upper)
    }

    /// Accepts a place when what differs can be noise, and the rest is enough to know the quote by.
    private func judge(_ letters: Range<Int>, cost: Int32, into result: inout Result) {
        let folded = text.key.folded
        let context = Surroundings(text: folded, quote: quote).agreement(at: letters)
        let changes = WordChanges(
            from: quote.folded[quote.exact],
            to: folded[letters],
            quoteLetters: quote.letters[quote.exact],
            textLetters: text.key.letters[letters]
        )
        let extra = max(0, letters.count - quote.count) * (changes.noisyWords > 0 && cost == 0 ? 1 : 0)
        let edits = Double(cost) / Double(Alignment.letterCost) + Double(extra)
        let count = Double(quote.count)
        let penalty = 0.05 * Double(changes.changedNumbers + changes.changedWords)
        let reading = min(0.995, max(0.01, 1 - max(0.25, edits) / count - penalty))
        var place = Place(letters: letters, reading: reading, context: context, isVerbatim: false)
        place.change = change(changes, context: context)
        let isAccepted =
            Edges(text: folded, quote: quote).fit(letters) != .wrong && isNear(edits / count, context)
            && isNoise(changes, context: context)
        if isAccepted {
            if !result.accepted.contains(where: { $0.overlaps(place) }) { result.accepted.append(place) }
        } else if reading >= 0.5 || place.change != nil && context >= Anchoring.sameSurroundings,
            (result.refused?.merit ?? 0) < place.merit
        {
            result.refused = place
        }
    }

    /// Whether enough letters read the same: fewer will do where the surroundings agree.
    private func isNear(_ share: Double, _ context: Double) -> Bool {
        if context >= Anchoring.sameSurroundings { return share <= 0.3 }
        if quote.wordLetterCount < Self.fewestLettersAlone { return false }
        return share <= (quote.wordLetterCount < 32 ? 0.1 : 0.18)
    }

    /// How what differs changes the meaning; nil where it does not. A name with another letter is a misread one where more
    /// is misread, and another name where all else reads the same.
    private func change(_ changes: WordChanges, context: Double) -> MeaningChange? {
        if let meaning = changes.meaning { return meaning }
        let isClean = quote.hasContext && context >= Self.cleanContext && changes.noisyWords == 1
        return changes.doubtfulNames == 1 && isClean && !isMisread(changes.doubtfulName) ? .name : nil
    }

    /// Whether a name is misread rather than another: the text has it elsewhere as the quote does, and nowhere else as
    /// it stands here. Short names are too near to one another.
    private func isMisread(_ name: (quote: ArraySlice<UInt32>, text: ArraySlice<UInt32>)?) -> Bool {
        guard let name, name.quote.count >= Self.fewestNameLetters else { return false }
        return occurrences(of: name.quote) > 0 && occurrences(of: name.text) <= 1
    }

    private static let fewestNameLetters = 5

    /// How often letters stand in the text as a whole word.
    private func occurrences(of word: ArraySlice<UInt32>) -> Int {
        let folded = text.key.folded
        return verbatimPlaces(of: word, in: folded).count { place in
            let end = place + word.count
            return (place == 0 || !LetterKind.isLetter(folded[place - 1]))
                && (end >= folded.count || !LetterKind.isLetter(folded[end]))
        }
    }

    /// Surroundings that agree so well have no misread letter.
    private static let cleanContext = 0.999

    /// Whether what differs may be noise. In a text that reads clean otherwise, a changed number or word was
    /// changed by somebody.
    private func isNoise(_ changes: WordChanges, context: Double) -> Bool {
        if change(changes, context: context) != nil { return false }
        let isAround = context >= Anchoring.sameSurroundings
        let noiseAround = isAround ? (context < 0.92 ? 2 : context < 0.98 ? 1 : 0) : 0
        let isNoisy = changes.noisyWords + noiseAround >= 2
        let isLong = quote.wordLetterCount >= 40
        let changed = changes.changedWords + (isNoisy ? 0 : changes.doubtfulWords)
        if changed == 0 { return true }
        let isKnown = isAround && (isLong || isNoisy)
        return isKnown && changed <= max(1, changes.wordCount / 8)
    }
}
