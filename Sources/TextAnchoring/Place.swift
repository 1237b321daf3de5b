import ClaimModel
import TextReading

/// A place in the text that a quote may mean, with what speaks for it.
struct Place {
    /// The letters of the text that it covers.
    var letters: Range<Int>
    /// How much of the quote reads the same there, 0 to 1.
    var reading: Double
    /// How well what stands around it agrees with what stood around the quote, 0 to 1.
    var context: Double
    /// Whether it reads the same, capitals aside.
    var isVerbatim: Bool
    /// What it says otherwise than the quote, where that changes the meaning.
    var change: MeaningChange?

    /// What speaks for it all in all; only to put places in order.
    var merit: Double { reading + context }

    /// Whether two places share letters.
    func overlaps(_ other: Place) -> Bool { letters.overlaps(other.letters) }
}

/// How well the text around a place agrees with what stood around the quote.
struct Surroundings {
    let text: [UInt32]
    let quote: QuoteKey

    /// The share of agreeing letters, less what any two texts have in common: 0 to 1, 0 when nothing is known.
    func agreement(at letters: Range<Int>) -> Double {
        let before = side(quote.folded[..<quote.exact.lowerBound].reversed()) { index in
            letters.lowerBound - 1 - index
        }
        let after = side(Array(quote.folded[quote.exact.upperBound...])) { index in
            letters.upperBound + index
        }
        guard before.weight + after.weight > 0 else { return 0 }
        return (before.agreement * before.weight + after.agreement * after.weight)
            / (before.weight + after.weight)
    }

    /// How many letters around a place agree before the first that does not, on both sides together.
    func agreeingRun(at letters: Range<Int>) -> Int {
        var run = 0
        var (own, other) = (quote.exact.lowerBound, letters.lowerBound)
        while own > 0, other > 0, quote.folded[own - 1] == text[other - 1] {
            (own, other, run) = (own - 1, other - 1, run + 1)
        }
        (own, other) = (quote.exact.upperBound, letters.upperBound)
        while own < quote.folded.count, other < text.count, quote.folded[own] == text[other] {
            (own, other, run) = (own + 1, other + 1, run + 1)
        }
        return run
    }

    /// One side, read away from the quote: the fewest edits that turn it into what stands there.
    private func side(_ letters: [UInt32], at place: (Int) -> Int) -> (agreement: Double, weight: Double) {
        guard !letters.isEmpty else { return (0, 0) }
        var there: [UInt32] = []
        for index in 0..<letters.count + letters.count / 4 + 2 {
            let at = place(index)
            guard text.indices.contains(at) else { break }
            there.append(text[at])
        }
        let weight = Double(letters.count)
        if there.starts(with: letters) { return (1, weight) }
        var above = Array(0...there.count)
        for (row, letter) in letters.enumerated() {
            var diagonal = above[0]
            above[0] = row + 1
            for column in there.indices {
                let best = min(
                    diagonal + (letter == there[column] ? 0 : 1),
                    above[column] + 1,
                    above[column + 1] + 1
                )
                diagonal = above[column + 1]
                above[column + 1] = best
            }
        }
        let edits = above.min() ?? letters.count
        return (Self.agreement(1 - Double(edits) / weight), weight)
    }

    /// Letters of unrelated texts agree about four times in ten once they may be shifted about.
    static func agreement(_ share: Double) -> Double { min(1, max(0, (share - 0.4) / 0.6)) }
}
