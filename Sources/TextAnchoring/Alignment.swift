import TextReading

/// How a pattern's letters lie on a text's letters, at the least cost.
struct Alignment {
    /// What the edits of one letter cost: a letter for another, one more, one less.
    static let letterCost: Int32 = 4

    /// For each gap between the pattern's letters, where it lies in the text: more than one place when the text
    /// has letters there that the pattern lacks. `gaps[0]` lies before the first letter.
    let gaps: [Range<Int>]
    /// For each gap between the pattern's letters, what all edits before its first place cost.
    let costs: [Int32]

    /// What it costs to read these letters of the pattern as the text has them, the edges' extra letters aside.
    func cost(_ letters: Range<Int>) -> Int32 {
        guard !letters.isEmpty else { return 0 }
        let before = costs[letters.lowerBound] + extraCost(at: letters.lowerBound)
        return costs[letters.upperBound] - before
    }

    private let extras: [Int32]
    private func extraCost(at gap: Int) -> Int32 { extras[gap] }

    /// Aligns the whole pattern with some stretch of the text's window, by dynamic programming in a band.
    ///
    /// - Parameters:
    ///   - pattern: The letters to find, capitals folded.
    ///   - text: The text's letters, capitals folded.
    ///   - window: Where in the text to look. The pattern may begin and end anywhere in it.
    ///   - edits: About how many letters are wrong, missing or added.
    /// - Returns: nil when the work would be more than `workLimit` steps.
    init?(_ pattern: [UInt32], in text: [UInt32], window: Range<Int>, edits: Int) {
        let rowCount = pattern.count
        let width = window.count
        // A gap of row r lies between the columns r - reach and r + slack.
        let reach = min(rowCount, edits + 8)
        let slack = min(width, max(0, width - rowCount) + edits + 8)
        let bandWidth = reach + slack + 1
        guard rowCount > 0, (rowCount + 1) * bandWidth <= Self.workLimit else { return nil }
        let never: Int32 = .max / 2
        var steps = [UInt8](repeating: Step.none, count: (rowCount + 1) * bandWidth)
        var older = [Int32](repeating: never, count: bandWidth)
        var above = [Int32](repeating: never, count: bandWidth)
        var here = [Int32](repeating: never, count: bandWidth)
        text.withUnsafeBufferPointer { text in
            for row in 0...rowCount {
                let letter = row > 0 ? pattern[row - 1] : 0
                let lessCost = row > 0 ? Self.gapCost(letter) : 0
                for cell in 0..<bandWidth {
                    let column = row + cell - reach
                    var best = never
                    var step = Step.none
                    if column >= 0, column <= width {
                        if row == 0 {
                            best = 0
                        } else {
                            let at = window.lowerBound + column - 1
                            if column > 0 {
                                let other = text[at]
                                best = above[cell] &+ (letter == other ? 0 : Self.exchangeCost(letter, other))
                                step = Step.both
                                if row > 1, column > 1, letter != other, letter == text[at - 1],
                                    other == pattern[row - 2], older[cell] &+ Self.letterCost < best
                                {
                                    best = older[cell] &+ Self.letterCost
                                    step = Step.swap
                                }
                            }
                            if cell + 1 < bandWidth, above[cell + 1] &+ lessCost < best {
                                best = above[cell + 1] &+ lessCost
                                step = Step.patternOnly
                            }
                            if column > 0, cell > 0 {
                                let cost = here[cell - 1] &+ Self.gapCost(text[at])
                                if cost < best {
                                    best = cost
                                    step = Step.textOnly
                                }
                            }
                        }
                    }
                    here[cell] = min(best, never)
                    steps[row * bandWidth + cell] = step
                }
                if row < rowCount {
                    swap(&older, &above)
                    swap(&above, &here)
                }
            }
        }
        guard let last = here.indices.min(by: { here[$0] < here[$1] }), here[last] < never else { return nil }
        self.init(
            pattern: pattern,
            text: text,
            steps: steps,
            bandWidth: bandWidth,
            origin: window.lowerBound - reach,
            lastCell: last
        )
    }

    private init(
        pattern: [UInt32],
        text: [UInt32],
        steps: [UInt8],
        bandWidth: Int,
        origin: Int,
        lastCell: Int
    ) {
        var lower = [Int](repeating: 0, count: pattern.count + 1)
        var upper = lower
        var costs = [Int32](repeating: 0, count: pattern.count + 1)
        var extras = costs
        var row = pattern.count
        var cell = lastCell
        var place = origin + row + cell
        upper[row] = place
        while row > 0 {
            switch steps[row * bandWidth + cell] {
            case Step.both:
                lower[row] = place
                let letter = pattern[row - 1]
                costs[row] = letter == text[place - 1] ? 0 : Self.exchangeCost(letter, text[place - 1])
                row -= 1
                place -= 1
                upper[row] = place
            case Step.swap:
                lower[row] = place
                costs[row] = Self.letterCost
                (lower[row - 1], upper[row - 1]) = (place - 1, place - 1)
                row -= 2
                place -= 2
                upper[row] = place
            case Step.patternOnly:
                lower[row] = place
                costs[row] = Self.gapCost(pattern[row - 1])
                row -= 1
                cell += 1
                upper[row] = place
            default:
                extras[row] += Self.gapCost(text[place - 1])
                cell -= 1
                place -= 1
            }
        }
        lower[0] = place
        var total: Int32 = 0
        for gap in costs.indices {
            total += costs[gap]
            costs[gap] = total
            total += extras[gap]
        }
        gaps = zip(lower, upper).map { $0..<max($0, $1) }
        self.costs = costs
        self.extras = extras
    }

    /// The most steps that one alignment may take.
    static let workLimit = 24_000_000

    private enum Step {
        static let none: UInt8 = 0
        static let both: UInt8 = 1
        static let swap: UInt8 = 2
        static let patternOnly: UInt8 = 3
        static let textOnly: UInt8 = 4
    }

    /// What it costs that one side has a letter and the other does not.
    static func gapCost(_ letter: UInt32) -> Int32 {
        if letter == Typography.space { return 3 }
        return LetterKind.isWord(letter) || letter >= 0x80 ? letterCost : 2
    }

    /// What it costs that one side has one letter and the other another.
    static func exchangeCost(_ one: UInt32, _ other: UInt32) -> Int32 {
        let oneIsWord = LetterKind.isWord(one)
        if oneIsWord != LetterKind.isWord(other) { return 6 }
        if !oneIsWord { return 3 }
        return LetterKind.isDigit(one) == LetterKind.isDigit(other) ? letterCost : 6
    }
}
