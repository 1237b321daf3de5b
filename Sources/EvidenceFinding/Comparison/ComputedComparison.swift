import ClaimModel
import TextReading

/// What can be computed from two amounts of a passage whose roles fit: a change, a ratio, a share, an amount a head.
extension Comparer {
    func computed(_ figure: Figure, without: Set<Int>) -> [Ranked] {
        switch figure.role {
        case .multiple: return ratios(figure, without)
        case .change: return changes(figure, without)
        case .share: return shares(figure, without)
        case .level:
            if case .thing(let thing) = figure.sharing { return perHead(figure, thing, without) }
            let isOfAll = figure.sharing == .together
            if !isOfAll, figure.quantity.measure == .percent { return shares(figure, without) }
            if passage.isTable { return sumOfRows(figure) }
            return isOfAll ? sums(figure, without) : quarters(figure, without)
        case .from: return []
        }
    }

    /// A figure as it is written, and without the scale that both have.
    func text(_ figure: Figure, beside other: Figure? = nil) -> String {
        if let other, other.quantity.scale == figure.quantity.scale {
            return NumberText.text(figure.quantity.written)
        }
        return figure.quantity.unit == nil || figure.quantity.scale > 1
            ? NumberText.text(figure.quantity.written * figure.quantity.scale)
            : NumberText.text(figure.quantity.written)
    }

    func operands(_ one: Figure, _ two: Figure) -> [Comparison.Operand] {
        [operand(one.tokens), operand(two.tokens)]
    }

    // MARK: - Changes

    private func changes(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        guard let direction = figure.direction, !isLoss else { return [] }
        for pair in series(without: without) {
            let (from, to) = (pair.earlier.quantity, pair.later.quantity)
            let difference = to.value - from.value
            let (later, earlier) = (
                text(pair.later, beside: pair.earlier), text(pair.earlier, beside: pair.later)
            )
            var value: Double
            var working: String
            switch figure.quantity.measure {
            case .percent:
                guard from.value > 0 else { continue }
                value = difference / from.value * 100
                // Of two rates, "percent" may be meant as points: where these are the claim's, it is left open.
                if from.measure == .percent,
                    abs(abs(difference) - figure.quantity.value) <= max(figure.quantity.slack, 0.05)
                {
                    continue
                }
                working = "(\(later) − \(earlier)) / \(earlier) = \(NumberText.text(value)) %"
            case .points:
                guard from.measure == .percent else { continue }
                value = difference
                working = "\(later) − \(earlier) = \(NumberText.text(value)) points"
            default:
                guard figure.quantity.measure.isComparable(with: from.measure) || from.measure == .bare else {
                    continue
                }
                value = difference
                working = "\(text(pair.later)) − \(text(pair.earlier)) = \(NumberText.text(value))"
            }
            guard value.isFinite else { continue }
            let result = made(
                abs(value),
                figure.quantity.measure,
                slack: max(abs(value) * 0.03, figure.quantity.measure == .percent ? 0.5 : 0)
            )
            let isTurned = value * Double(direction) < 0 || direction == 0 && value != 0
            let agrees = !isTurned && Self.isSame(figure.quantity.agreement(with: result))
            let meaning =
                isTurned
                ? "the amounts go \(value > 0 ? "up" : "down"), and the claim says \(direction > 0 ? "up" : direction < 0 ? "down" : "unchanged")"
                : agrees
                    ? "the change computed from the two amounts is the claim’s"
                    : "the change computed from the two amounts is another"
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .change,
                    meaning,
                    claim: figure.tokens,
                    operands(pair.later, pair.earlier),
                    computation: working,
                    result: abs(value),
                    rank: 1 + pair.coverage
                )
            ]
        }
        return []
    }

    func made(_ value: Double, _ measure: Quantity.Measure, slack: Double) -> Quantity {
        Quantity(
            low: value,
            high: value,
            slack: slack,
            bound: .exact,
            measure: measure,
            written: value,
            scale: 1,
            bytes: 0..<0
        )
    }

    // MARK: - Ratios

    private func ratios(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        // "twenty times as large as Ostland’s": two things.
        if let pair = namedPair(around: figure.tokens, without: without) {
            return ratio(figure, pair.first, pair.second, coverage: pair.coverage)
        }
        if let pair = namedPair(around: figure.tokens, without: without, ofOtherTime: true) {
            return ratio(figure, pair.first, pair.second, coverage: pair.coverage, isOfOtherTime: true)
        }
        for pair in series(without: without) {
            let found = ratio(figure, pair.later, pair.earlier, coverage: pair.coverage)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func ratio(
        _ figure: Figure,
        _ one: Figure,
        _ two: Figure,
        coverage: Double,
        isOfOtherTime: Bool = false
    ) -> [Ranked] {
        guard two.quantity.value != 0, canMeasure(one, figure), canMeasure(two, figure) else { return [] }
        let (one, two) = isOldFirst(one, two) ? (two, one) : (one, two)
        guard two.quantity.value != 0 else { return [] }
        let value = one.quantity.value / two.quantity.value
        guard value.isFinite else { return [] }
        let result = made(value, figure.quantity.measure, slack: value * 0.06)
        let claimed = figure.quantity.agreement(with: result)
        let agrees = Self.isSame(claimed)
        let working = "\(text(one, beside: two)) / \(text(two, beside: one)) = \(NumberText.text(value))"
        if isOfOtherTime {
            return [
                computedOfOtherTime(
                    one.time ?? two.time,
                    agrees,
                    claim: figure.tokens,
                    operands(one, two),
                    computation: working,
                    result: value
                )
            ]
        }
        return [
            decided(
                agrees ? .agrees : .differs,
                .ratio,
                agrees
                    ? "the ratio of the two amounts is the claim’s"
                    : "the ratio of the two amounts is another",
                claim: figure.tokens,
                operands(one, two),
                computation: working,
                result: value,
                rank: 1 + coverage
            )
        ]
    }

    /// "five times as many as the old one": whether the first amount is that of the old and the second that of the new, where the
    /// claim speaks of the new first.
    private func isOldFirst(_ one: Figure, _ two: Figure) -> Bool {
        let words = mine.tokens.map(\.folded)
        guard let new = words.firstIndex(of: "new"), let old = words.lastIndex(of: "old"), new < old else {
            return false
        }
        func has(_ figure: Figure, _ word: String) -> Bool {
            theirs.segments[figure.segment].tokens.contains { theirs.spelled.word($0) == word }
        }
        return has(one, "old") && has(two, "new") && !has(one, "new") && !has(two, "old")
    }

    /// "five times as *large* as": no depths, however they divide.
    private func canMeasure(_ amount: Figure, _ ratio: Figure) -> Bool {
        let end = ratio.tokens.upperBound
        guard mine.spelled.word(end) == "as", mine.spelled.word(end + 2) == "as",
            case .amount(let dimension) = amount.quantity.measure
        else { return true }
        let word = mine.spelled.word(end + 1)
        if ["large", "big", "populous"].contains(word) {
            return dimension != "length" && dimension != "time"
        }
        guard let wanted = Self.dimensions[word] else { return true }
        return dimension == wanted
    }

    private static let dimensions: [String: String] = [
        "deep": "length", "long": "length", "wide": "length", "tall": "length", "high": "length",
        "thick": "length", "far": "length", "heavy": "mass", "old": "time", "fast": "speed",
    ]

    /// The figures of the two names that a claim sets side by side, one before `range` and one after it.
    ///
    /// - Parameter ofOtherTime: Takes two figures of one time that is not the claim's.
    /// - Parameter isOfMore: Takes a noun within the range as the first: "more *wheat* than barley".
    func namedPair(
        around range: Range<Int>,
        without: Set<Int>,
        ofOtherTime: Bool = false,
        isOfMore: Bool = false
    ) -> (first: Figure, second: Figure, coverage: Double)? {
        var before = (0..<range.lowerBound).filter { mine.tokens[$0].isName }
        var after = stretch(range.upperBound, mine.tokens.count).filter { mine.tokens[$0].isName }
        let sides = sidesOfAs(range) ?? (isOfMore ? sidesOfThan(range) : nil)
        if let sides {
            (before, after) = sides
        } else if before.isEmpty || after.isEmpty {
            // "the lighthouse budget is twice the harbour budget": what only one side has.
            let left = claim.telling.filter {
                $0 < range.lowerBound && mine.tokens[$0].part == "n" && !mine.tokens[$0].isName
            }
            let right = claim.telling.filter {
                $0 >= range.upperBound && mine.tokens[$0].part == "n" && !mine.tokens[$0].isName
            }
            func isAlone(_ index: Int, _ others: [Int]) -> Bool {
                !others.contains { mine.tokens[$0].meant.relation(to: mine.tokens[index].meant) >= .alike }
            }
            before = left.filter { isAlone($0, right) }
            after = right.filter { isAlone($0, left) }
        }
        guard !before.isEmpty, !after.isEmpty else { return nil }
        let others = claim.telling.filter {
            !before.contains($0) && !after.contains($0) && !without.contains($0)
                && (mine.tokens[$0].part == "n" || isMeasuredAs($0))
        }
        let common = Set(before.map { mine.tokens[$0].folded }).intersection(
            after.map { mine.tokens[$0].folded }
        )
        func figures(_ names: [Int]) -> [Figure] {
            theirs.figures.filter { figure in
                guard figure.quantity.isWhole, figure.role != .change else { return false }
                let near = Zone(theirs, segment: figure.segment)
                let zone = near.own + near.shared
                return names.filter { !common.contains(mine.tokens[$0].folded) }.allSatisfy { name in
                    zone.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) >= .alike }
                }
            }
        }
        func isTimely(_ figure: Figure) -> Bool {
            (timing(claimTime, figure.time, hasOwnTime: figure.hasOwnTime) == .other) == ofOtherTime
        }
        for one in figures(before) where isTimely(one) {
            for two in figures(after)
            where two.tokens != one.tokens
                && (isOneMeasure(one, two) || sides != nil && areCounts(one, before, two, after))
            {
                guard passage.isOwn(one.tokens.lowerBound) || passage.isOwn(two.tokens.lowerBound),
                    isTimely(two), !isAmountBesideCount(one, two), !isOfThese(two, one),
                    !isOfThese(one, two)
                else { continue }
                if ofOtherTime, one.time == nil || one.time != two.time { continue }
                if let left = one.time, let right = two.time,
                    left.relation(to: right) == .before || left.relation(to: right) == .after
                {
                    continue
                }
                // What is measured stands with one of them, or in the title.
                let zone = Zone(theirs, segment: one.segment)
                let near = zone.own + zone.shared
                let lacking = others.filter { other in
                    let word = mine.tokens[other].meant
                    return !near.contains { theirs.tokens[$0].meant.relation(to: word) >= .alike }
                        && !(passage.isTable
                            && theirs.tokens.contains { $0.meant.relation(to: word) >= .alike })
                        && !passage.surroundings.has(word)
                        && !one.head.contains { $0.relation(to: word) >= .alike }
                }
                guard lacking.isEmpty, sides != nil || !hasRival(one, two) else { continue }
                return (one, two, 1)
            }
        }
        return nil
    }

    /// "five times as *deep* as": what two things are measured by.
    private func isMeasuredAs(_ index: Int) -> Bool {
        mine.spelled.word(index - 1) == "as" && mine.spelled.word(index + 1) == "as"
            && Self.measuring.contains(mine.tokens[index].folded)
    }

    private static let measuring: Set<String> = [
        "deep", "long", "wide", "tall", "old", "heavy", "fast", "far", "thick", "hot", "warm", "cold",
        "steep",
    ]

    /// "three times as many inmates as it has places": two counts, each of the things that its side names.
    private func areCounts(_ one: Figure, _ first: [Int], _ two: Figure, _ second: [Int]) -> Bool {
        func counts(_ figure: Figure, _ names: [Int]) -> Bool {
            guard case .count = figure.quantity.measure, let head = figure.head.last else { return false }
            return names.contains { head.relation(to: mine.tokens[$0].meant) >= .alike }
        }
        return counts(one, first) && counts(two, second)
    }

    /// "960 million" and "320 aircraft": a sum of something not named, and a count of things.
    private func isAmountBesideCount(_ one: Figure, _ two: Figure) -> Bool {
        switch (one.quantity.measure, two.quantity.measure) {
        case (.bare, .count): one.head.isEmpty && !passage.isTable
        case (.count, .bare): two.head.isEmpty && !passage.isTable
        default: false
        }
    }

    /// "three times as much on ships as on aircraft": what stands between the two "as", and after the second.
    private func sidesOfAs(_ range: Range<Int>) -> (before: [Int], after: [Int])? {
        let places = stretch(range.upperBound, mine.tokens.count).filter { mine.spelled.word($0) == "as" }
        guard places.count == 2, places[0] == range.upperBound else { return nil }
        func things(_ range: Range<Int>) -> [Int] {
            range.filter { mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" }
        }
        let sides = (
            things(stretch(places[0] + 2, places[1])), things(stretch(places[1] + 1, mine.tokens.count))
        )
        return sides.0.isEmpty || sides.1.isEmpty ? nil : sides
    }

    /// "more wheat than barley": the nouns on both sides of "than".
    private func sidesOfThan(_ range: Range<Int>) -> (before: [Int], after: [Int])? {
        func things(_ range: Range<Int>) -> [Int] {
            range.filter {
                mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" && mine.tokens[$0].direction == nil
            }
        }
        let sides = (things(range), things(stretch(range.upperBound, mine.tokens.count)))
        // "more pupils than Ranleigh": a name is set beside a name.
        return sides.0.count == 1 && sides.1.count == 1 && !mine.tokens[sides.1[0]].isName ? sides : nil
    }

    /// Whether the segment of the second names another thing that is counted.
    private func hasRival(_ one: Figure, _ two: Figure) -> Bool {
        guard let first = one.head.last, let second = two.head.last else { return false }
        return first.relation(to: second) < .general
    }
}
