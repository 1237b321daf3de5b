/// How the words of one text lie on the words of another, at the least cost.
struct WordPath {
    /// A step along both texts.
    enum Step {
        case same
        /// One word for another.
        case pair(ArraySlice<UInt32>, ArraySlice<UInt32>)
        /// A word that only the first text has.
        case gone(ArraySlice<UInt32>)
        /// A word that only the second text has.
        case come(ArraySlice<UInt32>)
        /// Two or three words of the first text that are one in the second.
        case joined([ArraySlice<UInt32>], ArraySlice<UInt32>)
        /// A word of the first text that is two or three in the second.
        case split(ArraySlice<UInt32>, [ArraySlice<UInt32>])
    }

    /// The steps, last first.
    let steps: [Step]

    private static let whole = 12
    private static let lone = 9
    private static let joined = 2

    /// Lays one list of words on another, looking no further aside than the lists' lengths differ and six words.
    init(_ one: ArraySlice<ArraySlice<UInt32>>, _ other: ArraySlice<ArraySlice<UInt32>>) {
        let first = Array(one)
        let second = Array(other)
        let reach = abs(first.count - second.count) + 6
        let width = 2 * reach + 1
        let never = Int.max / 2
        var costs = [Int](repeating: never, count: (first.count + 1) * width)
        var choices = [UInt8](repeating: 0, count: costs.count)
        func cell(_ row: Int, _ column: Int) -> Int? {
            let offset = column - row + reach
            return row >= 0 && column >= 0 && offset >= 0 && offset < width ? row * width + offset : nil
        }
        func cost(_ row: Int, _ column: Int) -> Int { cell(row, column).map { costs[$0] } ?? never }
        for row in 0...first.count {
            for column in max(0, row - reach)...max(0, min(second.count, row + reach)) {
                guard let here = cell(row, column) else { continue }
                if row == 0, column == 0 {
                    costs[here] = 0
                    continue
                }
                var best = never
                var choice: UInt8 = 0
                func consider(_ candidate: Int, _ kind: UInt8) {
                    if candidate < best { (best, choice) = (candidate, kind) }
                }
                if row > 0, column > 0 {
                    let (a, b) = (first[row - 1], second[column - 1])
                    consider(cost(row - 1, column - 1) + Self.exchange(a, b), 1)
                    if row > 1, let join = Self.joining(first[row - 2], a, b) {
                        consider(cost(row - 2, column - 1) + join, 4)
                    }
                    if column > 1, let join = Self.joining(second[column - 2], b, a) {
                        consider(cost(row - 1, column - 2) + join, 5)
                    }
                    // "was-⏎not-⏎here": a hyphen at both edges of a narrow column makes one of three.
                    if row > 2, Self.isJoined(first[row - 3..<row], b) {
                        consider(cost(row - 3, column - 1) + Self.joined, 6)
                    }
                    if column > 2, Self.isJoined(second[column - 3..<column], a) {
                        consider(cost(row - 1, column - 3) + Self.joined, 7)
                    }
                }
                if row > 0 { consider(cost(row - 1, column) + Self.lone, 2) }
                if column > 0 { consider(cost(row, column - 1) + Self.lone, 3) }
                costs[here] = best
                choices[here] = choice
            }
        }
        var steps: [Step] = []
        var (row, column) = (first.count, second.count)
        while row > 0 || column > 0, let here = cell(row, column) {
            switch choices[here] {
            case 1:
                let (a, b) = (first[row - 1], second[column - 1])
                steps.append(a.elementsEqual(b) ? .same : .pair(a, b))
                (row, column) = (row - 1, column - 1)
            case 2:
                steps.append(.gone(first[row - 1]))
                row -= 1
            case 4:
                steps.append(.joined([first[row - 2], first[row - 1]], second[column - 1]))
                (row, column) = (row - 2, column - 1)
            case 5:
                steps.append(.split(first[row - 1], [second[column - 2], second[column - 1]]))
                (row, column) = (row - 1, column - 2)
            case 6:
                steps.append(.joined(Array(first[row - 3..<row]), second[column - 1]))
                (row, column) = (row - 3, column - 1)
            case 7:
                steps.append(.split(first[row - 1], Array(second[column - 3..<column])))
                (row, column) = (row - 1, column - 3)
            default:
                steps.append(.come(second[column - 1]))
                column -= 1
            }
        }
        self.steps = steps
    }

    private static func exchange(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Int {
        if one.elementsEqual(other) { return 0 }
        let longer = max(one.count, other.count)
        if abs(one.count - other.count) * 2 > longer { return whole }
        return max(1, distance(one, other) * whole / longer)
    }

    /// Whether words read, one behind the other, as another does.
    private static func isJoined(_ words: ArraySlice<ArraySlice<UInt32>>, _ word: ArraySlice<UInt32>) -> Bool
    {
        words.reduce(0) { $0 + $1.count } == word.count && words.joined().elementsEqual(word)
    }

    /// What it costs to take two words for one; nil when they do not read alike.
    private static func joining(
        _ head: ArraySlice<UInt32>,
        _ tail: ArraySlice<UInt32>,
        _ word: ArraySlice<UInt32>
    ) -> Int? {
        guard abs(head.count + tail.count - word.count) <= 1 else { return nil }
        let both = head + tail
        if both.elementsEqual(word) { return 2 }
        let apart = distance(both[...], word)
        return apart * 4 <= word.count ? 2 + apart * whole / word.count : nil
    }

    /// How many letters are wrong, missing, added or swapped with their neighbour.
    static func distance(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Int {
        let first = Array(one.prefix(40))
        let second = Array(other.prefix(40))
        var older: [Int] = []
        var above = Array(0...second.count)
        for row in 0..<first.count {
            var here = [row + 1]
            here.reserveCapacity(second.count + 1)
            for column in 0..<second.count {
                var best = min(above[column + 1], here[column]) + 1
                best = min(best, above[column] + (first[row] == second[column] ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, older[column - 1] + 1)
                }
                here.append(best)
            }
            older = above
            above = here
        }
        return above[second.count]
    }
}
