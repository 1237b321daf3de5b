/// Which words of a text belong to something already; the time to ask does not grow with how many do.
struct TakenWords {
    /// How many words up to each are taken.
    private var counts: [Int32]

    init(_ places: [Range<Int>], count: Int) {
        counts = Array(repeating: 0, count: count + 1)
        // Where stretches begin and end: those that overlap are gone through once.
        var changes = [Int32](repeating: 0, count: count + 1)
        for place in places {
            changes[place.lowerBound] += 1
            changes[place.upperBound] -= 1
        }
        var open: Int32 = 0
        for index in 0..<count {
            open += changes[index]
            counts[index + 1] = counts[index] + (open > 0 ? 1 : 0)
        }
    }

    /// Whether any word of a stretch is taken.
    func holdsAny(of range: Range<Int>) -> Bool { counts[range.upperBound] > counts[range.lowerBound] }
}
