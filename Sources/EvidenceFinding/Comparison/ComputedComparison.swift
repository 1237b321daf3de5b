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
            if figure.sharing == .together { return sums(figure, without) }
            if case .thing(let thing) = figure.sharing { return perHead(figure, thing, without) }
            if figure.quantity.measure == .percent { return shares(figure, without) }
            if passage.isTable { return sumOfRows(figure, without).map { [$0] } ?? [] }
            return quarters(figure, without)
        case .from: return []
        }
    }

    /// Two amounts of one thing at two times, the earlier first.
    struct Series {
        let earlier: Figure
        let later: Figure
        let coverage: Double
    }

    /// Pairs of levels that measure the claim's subject, in the order of their times.
    func series(without: Set<Int>) -> [Series] {
        let levels = theirs.figures.filter {
            $0.quantity.isWhole && ($0.role == .level || $0.role == .from) && !$0.isSetAside
        }
        var result: [Series] = []
        for (place, first) in levels.enumerated() {
            for second in levels.dropFirst(place + 1) {
                guard isOneMeasure(first, second), isOneRow(first, second), let order = order(first, second),
                    !isOfThese(second, first), !isOfThese(first, second),
                    !passage.isTable
                        || otherRow(second) == nil && !isInOtherColumn(second)
                            && !isOfOther(second, claim.telling)
                else { continue }
                let match = subject(first.segment, without: without)
                let other = subject(second.segment, without: without)
                guard match.isSame || other.isSame, !hasOtherSubject(second, than: first),
                    !hasOtherSubject(first, than: second)
                else { continue }
                let (earlier, later) = order ? (first, second) : (second, first)
                let (from, to) = claimEnds
                guard
                    timing(to, later.time, hasOwnTime: false) != .other
                        || Self.spans(claimTime, earlier.time, later.time),
                    from == to || timing(from, earlier.time, hasOwnTime: false) != .other
                else { continue }
                result.append(
                    Series(earlier: earlier, later: later, coverage: max(match.coverage, other.coverage))
                )
            }
        }
        return result.sorted { $0.coverage > $1.coverage }
    }

    /// The first and the last of the times that a claim names: "a third of the 2021 figure by 2023".
    private var claimEnds: (from: DateSpan?, to: DateSpan?) {
        let spans = mine.dates.compactMap(\.span).filter { $0.start != nil || $0.end != nil }
        guard spans.count > 1 else { return (claimTime, claimTime) }
        func day(_ span: DateSpan) -> CalendarDate? { span.start ?? span.end }
        let sorted = spans.sorted { one, two in
            guard let first = day(one), let second = day(two) else { return false }
            return second.isLater(than: first)
        }
        return (sorted.first, sorted.last)
    }

    var claimTime: DateSpan? { mine.dates.compactMap(\.span).first ?? claim.claim.about }

    /// Whether a claim's span reaches from the one time to the other: "from 2020 to 2023".
    private static func spans(_ span: DateSpan?, _ earlier: DateSpan?, _ later: DateSpan?) -> Bool {
        guard let span, let earlier, let later else { return false }
        return span.relation(to: later) != .before && span.relation(to: earlier) != .after
    }

    /// Whether two cells of a table are of one row, or of one column whose rows are times.
    private func isOneRow(_ first: Figure, _ second: Figure) -> Bool {
        guard passage.isTable else { return true }
        func name(_ figure: Figure) -> [String] {
            passage.rowName(ofSentence: theirs.segments[figure.segment].sentence)
                .filter { theirs.tokens[$0].isContent }.map { theirs.tokens[$0].folded }
        }
        return name(first) == name(second)
    }

    func isOneMeasure(_ first: Figure, _ second: Figure) -> Bool {
        switch (first.quantity.measure, second.quantity.measure) {
        case (.multiple, _), (_, .multiple): return false
        case (.count, .count):
            guard let one = first.head.last, let two = second.head.last else { return true }
            return one.relation(to: two) >= .general
        case (.count, .bare), (.bare, .count): return true
        default: return first.quantity.measure == second.quantity.measure && first.perTime == second.perTime
        }
    }

    /// Whether the first is the earlier; nil where nothing orders them.
    private func order(_ first: Figure, _ second: Figure) -> Bool? {
        if second.isEarlier { return false }
        if first.isEarlier { return true }
        if let one = first.time?.start, let two = second.time?.start, one != two {
            return two.isLater(than: one)
        }
        if first.role == .from { return true }
        if second.role == .from { return false }
        // One that has a time of its own is not put before or after another by the verb alone.
        if first.segment != second.segment,
            theirs.segments[first.segment].sentence != theirs.segments[second.segment].sentence,
            first.hasOwnTime || second.hasOwnTime
        {
            return nil
        }
        let own = theirs.segments[second.segment].tokens
        let lead = stretch(max(own.lowerBound, first.tokens.upperBound), second.tokens.lowerBound).map {
            theirs.spelled.word($0)
        }
        if lead.contains(where: { ["after", "against", "from", "nach", "gegen"].contains($0) }) {
            return false
        }
        if let had = lead.firstIndex(of: "had"), !lead[had...].contains("just") { return false }
        if isBefore(second), !isBefore(first) { return false }
        if isBefore(first), !isBefore(second) { return true }
        return nil
    }

    /// "one season earlier, it had been 10,700", "to be had for 2.40 until March": a figure of a time before the passage's own.
    private func isBefore(_ figure: Figure) -> Bool {
        let own = theirs.segments[figure.segment].tokens
        let sentence = theirs.sentences[theirs.segments[figure.segment].sentence]
        // Words before the figure before are that one's.
        let previous =
            theirs.figures.last { $0.tokens.upperBound <= figure.tokens.lowerBound }?.tokens.upperBound ?? 0
        let lead = stretch(
            max(sentence.lowerBound, own.lowerBound - 5, previous),
            figure.tokens.lowerBound
        )
        let tail = stretch(figure.tokens.upperBound, min(own.upperBound, figure.tokens.upperBound + 8))
        func has(_ range: Range<Int>, _ words: Set<String>) -> Bool {
            range.contains { words.contains(theirs.spelled.word($0)) }
        }
        if stretch(own.lowerBound, figure.tokens.lowerBound).contains(where: { index in
            theirs.spelled.word(index) == "had"
                && (stretch(index + 1, figure.tokens.lowerBound).contains {
                    theirs.spelled.word($0).hasSuffix("ed")
                        || Self.participles.contains(theirs.spelled.word($0))
                }
                    || stretch(figure.tokens.upperBound, min(own.upperBound, figure.tokens.upperBound + 3))
                        .contains { theirs.spelled.word($0).hasSuffix("ed") })
        }) {
            return true
        }
        if has(stretch(figure.tokens.upperBound, min(own.upperBound, figure.tokens.upperBound + 3)), ["had"])
        {
            return true
        }
        return has(lead, ["earlier", "previously", "formerly", "before", "hitherto", "bisher", "zuvor"])
            || has(tail, ["earlier", "previously", "before", "until", "hitherto"])
    }

    private static let participles: Set<String> = [
        "been", "stood", "cost", "made", "come", "gone", "run", "paid", "sold", "held", "brought", "taken",
        "given", "drawn", "seen", "still",
    ]

    /// Whether a figure's segment names something that the other's does not and the claim does not: another place.
    private func hasOtherSubject(_ figure: Figure, than other: Figure) -> Bool {
        // "the Board set it, hitherto at 3.25 percent, at 3.75": the second shares the first's subject.
        if theirs.segments[other.segment].parent == figure.segment { return false }
        return theirs.segments[figure.segment].tokens.contains { index in
            let token = theirs.tokens[index]
            guard token.isName || token.isTelling && token.part == "n" && figure.segment != other.segment
            else { return false }
            guard !token.isMeasured, !token.isDate, token.isContent, token.direction == nil,
                !theirs.isIdiom(index)
            else { return false }
            return !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
                && !passage.surroundings.has(token.meant)
                && !theirs.segments[other.segment].tokens.contains {
                    theirs.tokens[$0].meant.relation(to: token.meant) >= .alike
                }
                && !figure.head.contains { $0.folded == token.folded }
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
        guard let direction = figure.direction else { return [] }
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

    /// The figures of the two names that a claim sets side by side, one before `range` and one after it.
    ///
    /// - Parameter ofOtherTime: Takes two figures of one time that is not the claim's.
    func namedPair(around range: Range<Int>, without: Set<Int>, ofOtherTime: Bool = false) -> (
        first: Figure, second: Figure, coverage: Double
    )? {
        var before = (0..<range.lowerBound).filter { mine.tokens[$0].isName }
        var after = stretch(range.upperBound, mine.tokens.count).filter { mine.tokens[$0].isName }
        if let sides = sidesOfAs(range) {
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
                && mine.tokens[$0].part == "n"
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
            for two in figures(after) where two.tokens != one.tokens && isOneMeasure(one, two) {
                guard isTimely(two), !isAmountBesideCount(one, two), !isOfThese(two, one),
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
                guard lacking.isEmpty, !hasRival(one, two) else { continue }
                return (one, two, 1)
            }
        }
        return nil
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

    /// Whether the segment of the second names another thing that is counted.
    private func hasRival(_ one: Figure, _ two: Figure) -> Bool {
        guard let first = one.head.last, let second = two.head.last else { return false }
        return first.relation(to: second) < .general
    }

    // MARK: - Sums

    /// "The two bridges cost 90 million together", beside what each of them cost.
    private func sums(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        if passage.isTable { return sumOfRows(figure, without).map { [$0] } ?? [] }
        let names = joinedNames
        let count = names.isEmpty ? Int(sharers() ?? 0) : names.count
        guard count >= 2 else { return [] }
        for sentence in theirs.sentences {
            let parts = theirs.figures.filter {
                sentence.contains($0.tokens.lowerBound) && $0.quantity.isWhole && $0.role == .level
                    && !$0.isSetAside && $0.sharing == nil && isOneMeasure(figure, $0)
            }
            guard parts.count == count, let first = parts.first,
                parts.allSatisfy({ isPart($0) && timing(figure.time, $0.time, hasOwnTime: true) != .other })
            else { continue }
            // Each part has its own of the names.
            let others = Set(names.joined().filter { !segmentHas($0, first.segment) })
            let match = subject(first.segment, without: without.union(others))
            guard match.isSame, Set(parts.map(\.segment)).count == parts.count,
                names.allSatisfy({ name in
                    parts.count { part in name.contains { segmentHas($0, part.segment) } } == 1
                })
            else { continue }
            let value = parts.reduce(0) { $0 + $1.quantity.value }
            let slack = parts.reduce(0) { max($0, $1.quantity.slack) }
            let result = made(value, figure.quantity.measure, slack: slack)
            let agrees = Self.isSame(figure.quantity.agreement(with: result))
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .sum,
                    agrees ? "the sum of the parts is the claim’s figure" : "the sum of the parts is another",
                    claim: figure.tokens,
                    parts.map { operand($0.tokens) },
                    computation: parts.map { text($0) }.joined(separator: " + ")
                        + " = \(NumberText.text(value))",
                    result: value,
                    rank: 1 + match.coverage
                )
            ]
        }
        return []
    }

    /// "3,000 in the first quarter, 6,000 in the second, …": the parts of a year, all of them, beside the year's figure.
    private func quarters(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        for (number, sentence) in theirs.sentences.enumerated() {
            let parts = theirs.figures.filter {
                sentence.contains($0.tokens.lowerBound) && $0.quantity.isWhole && $0.role == .level
                    && !$0.isSetAside && isOneMeasure(figure, $0)
            }
            let words = sentence.map { theirs.spelled.word($0) }
            let count = words.contains("quarter") ? 4 : words.contains("half") ? 2 : 0
            guard count > 0, parts.count == count, words.contains("first"), words.contains("second"),
                count == 2 || words.contains("third") && (words.contains("fourth") || words.contains("last"))
            else { continue }
            let match = SubjectMatch(
                mine,
                needed: claim.telling.filter { !without.contains($0) },
                optional: claim.optional,
                theirs,
                Zone(theirs, sentence: number),
                passage.surroundings,
                isTranslated: isTranslated
            )
            guard match.isSame, match.coverage > 0.5, isOfYear(figure.time, sentence) else { continue }
            let value = parts.reduce(0) { $0 + $1.quantity.value }
            let result = made(
                value,
                figure.quantity.measure,
                slack: parts.reduce(0) { max($0, $1.quantity.slack) }
            )
            let agrees = Self.isSame(figure.quantity.agreement(with: result))
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .sum,
                    agrees ? "the sum of the parts is the claim’s figure" : "the sum of the parts is another",
                    claim: figure.tokens,
                    parts.map { operand($0.tokens) },
                    computation: parts.map { text($0) }.joined(separator: " + ")
                        + " = \(NumberText.text(value))",
                    result: value,
                    rank: 1 + match.coverage
                )
            ]
        }
        return []
    }

    /// Whether quarters without a year of their own are of the claim's year: the sentence or the title names it, or neither any.
    private func isOfYear(_ span: DateSpan?, _ sentence: Range<Int>) -> Bool {
        guard let year = span?.start?.year, year == span?.end?.year else { return false }
        func years(_ words: [String]) -> [Int] { words.filter(TableText.isYear).compactMap { Int($0) } }
        let own = years(sentence.filter { theirs.tokens[$0].isDate }.map { theirs.spelled.word($0) })
        if !own.isEmpty { return own.allSatisfy { $0 == year } }
        let title = SpelledText(passage.passage.documentTitle ?? "", limit: 40).words.map(\.folded)
        return years(title).allSatisfy { $0 == year } && !years(title).isEmpty
    }

    /// The names that a claim joins, a group each: "Germania Lines and Baltic Ferries together"; none where it joins no two.
    private var joinedNames: [[Int]] {
        guard let and = mine.tokens.indices.first(where: { mine.spelled.word($0) == "and" }), and > 0,
            and + 1 < mine.tokens.count, mine.tokens[and - 1].isName, mine.tokens[and + 1].isName
        else { return [] }
        let left = (0..<and).reversed().prefix { mine.tokens[$0].isName }.reversed()
        let right = stretch(and + 1, mine.tokens.count).prefix { mine.tokens[$0].isName }
        return [Array(left), Array(right)]
    }

    private func segmentHas(_ name: Int, _ segment: Int) -> Bool {
        theirs.segments[segment].tokens.contains {
            theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) == .same
        }
    }

    /// Whether a figure is of one of the several things that the claim takes together: "the northern bridge", "the other one".
    func isPart(_ figure: Figure) -> Bool {
        let names = joinedNames
        if !names.isEmpty {
            return names.count { $0.contains { segmentHas($0, figure.segment) } } == 1
        }
        guard let several = mine.figures.first(where: { $0.quantity.value == sharers() }),
            let thing = several.head.last
        else { return false }
        return theirs.segments[figure.segment].tokens.contains { index in
            let word = theirs.tokens[index].folded
            return ["one", "other", "second", "first", "latter", "former"].contains(word)
                || word != thing.folded && Inflection.isSame(word, thing.folded)
        }
    }

    // MARK: - Shares and amounts a head

    /// "Of the 150 members 50 are women".
    private func shares(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        if let found = shareOfTotalRow(figure, without) { return [found] }
        for whole in theirs.figures where whole.quantity.isWhole {
            for part in theirs.figures
            where part.quantity.isWhole && part.tokens != whole.tokens
                && (isWhole(whole) || isOfThese(part, whole))
                && part.quantity.value <= whole.quantity.value
            {
                guard theirs.segments[part.segment].sentence == theirs.segments[whole.segment].sentence,
                    whole.quantity.value > 0,
                    part.tokens.lowerBound >= whole.tokens.upperBound || isPartOf(part, whole),
                    isPredicateShared(figure, part, whole)
                else { continue }
                switch part.quantity.measure {
                case .bare, .count: break
                default: continue
                }
                let zone = Zone(theirs, segment: part.segment)
                let match = SubjectMatch(
                    mine,
                    needed: claim.telling.filter { !without.contains($0) },
                    optional: claim.optional,
                    theirs,
                    Zone(theirs, sentence: theirs.segments[part.segment].sentence).limited(
                        to: zone,
                        whole.segment,
                        theirs
                    ),
                    passage.surroundings
                )
                guard match.isSame else { continue }
                let value = part.quantity.value / whole.quantity.value * 100
                let result = made(value, .percent, slack: 0.6)
                let agrees = Self.isSame(figure.quantity.agreement(with: result))
                return [
                    decided(
                        agrees ? .agrees : .differs,
                        .share,
                        agrees
                            ? "the share computed from the two amounts is the claim’s"
                            : "the share computed from the two amounts is another",
                        claim: figure.tokens,
                        operands(part, whole),
                        computation: "\(text(part)) / \(text(whole)) = \(NumberText.text(value)) %",
                        result: value,
                        rank: 1 + match.coverage
                    )
                ]
            }
        }
        return []
    }

    /// Whether what the claim says of the part is said of the part in the passage too, small words among them: "work
    /// part-time" of "8,000 work part-time", not of "8,000 are older than 55"; and whether the figure counts the part at all.
    private func isPredicateShared(_ figure: Figure, _ part: Figure, _ whole: Figure) -> Bool {
        let lead = theirs.spelled.word(part.tokens.lowerBound - 1)
        if ["than", "over", "aged", "under", "age", "above", "below"].contains(lead) { return false }
        let said = mine.tokens.indices.filter { index in
            let token = mine.tokens[index]
            return !figure.tokens.contains(index) && token.isContent && !token.isName
                && !whole.head.contains { $0.relation(to: token.meant) >= .alike }
        }
        guard !said.isEmpty else { return true }
        let own = theirs.segments[part.segment].tokens
        return said.contains { index in
            own.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[index].meant) >= .alike }
        }
    }

    /// "59,100 of the 68,000 calls": right before its whole.
    private func isPartOf(_ part: Figure, _ whole: Figure) -> Bool {
        let between = stretch(part.tokens.upperBound, whole.tokens.lowerBound)
        return !between.isEmpty && between.count <= 3 && theirs.spelled.word(between.lowerBound) == "of"
            && between.allSatisfy {
                ["of", "the", "our", "all", "its", "their", "out", "some"].contains(theirs.spelled.word($0))
            }
    }

    /// "1,500 flats; 600 of these": the last number before is the whole.
    private func isOfThese(_ part: Figure, _ whole: Figure) -> Bool {
        let end = part.tokens.upperBound
        // "of which 1,800 are picked out".
        if theirs.spelled.word(part.tokens.lowerBound - 2) == "of",
            ["which", "whom", "these", "them"].contains(theirs.spelled.word(part.tokens.lowerBound - 1)),
            whole.tokens.upperBound <= part.tokens.lowerBound
        {
            return true
        }
        guard theirs.spelled.word(end) == "of",
            ["these", "them", "those", "which", "whom"].contains(theirs.spelled.word(end + 1))
        else { return false }
        let before = theirs.figures.last { $0.tokens.upperBound <= part.tokens.lowerBound }
        guard case .count = whole.quantity.measure else { return false }
        return before?.tokens == whole.tokens
    }

    private func isWhole(_ figure: Figure) -> Bool {
        let before = theirs.spelled.word(figure.tokens.lowerBound - 1)
        let second = theirs.spelled.word(figure.tokens.lowerBound - 2)
        return before == "of" || (["the", "all"].contains(before) && second == "of") || before == "out"
    }

    /// Whether a figure counts what an amount is shared among: "15 clinics" for "each clinic", "a population of 25,000" for "per
    /// resident".
    private func isCount(_ count: Figure, of thing: String) -> Bool {
        if case .count = count.quantity.measure, let head = count.head.last {
            return Inflection.isSame(head.folded, thing)
        }
        let before = theirs.spelled.word(count.tokens.lowerBound - 2)
        return count.quantity.measure == .bare && theirs.spelled.word(count.tokens.lowerBound - 1) == "of"
            && (before == "population" && Self.heads.contains(thing) || Inflection.isSame(before, thing))
    }

    private static let heads: Set<String> = [
        "resident", "inhabitant", "head", "person", "capita", "citizen", "people",
    ]

    /// Whether two figures stand in segments of which the first names a thing that neither the second nor the claim has: "the
    /// midwifery course attracted 480".
    private func isOfOtherThing(_ one: Figure, than other: Figure) -> Bool {
        guard one.segment != other.segment, theirs.segments[one.segment].parent != other.segment,
            theirs.segments[other.segment].parent != one.segment
        else { return false }
        return theirs.segments[one.segment].tokens.contains { index in
            let token = theirs.tokens[index]
            return token.isTelling && token.part == "n" && !token.isMeasured && !one.tokens.contains(index)
                && !theirs.isIdiom(index)
                && !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .alike }
        }
    }

    /// An amount shared among as many as the passage says: "120 euros per inhabitant".
    private func perHead(_ figure: Figure, _ thing: String, _ without: Set<Int>) -> [Ranked] {
        for count in theirs.figures {
            guard isCount(count, of: thing), count.quantity.value > 0 else { continue }
            for total in theirs.figures
            where total.quantity.isWhole && total.quantity.measure == figure.quantity.measure {
                guard total.sharing == nil, total.perTime == figure.perTime,
                    total.quantity.value > count.quantity.value, !isOfOtherThing(total, than: count)
                else { continue }
                let match = subject(total.segment, without: without)
                guard
                    match.isSame
                        // "receives" of what "is divided among": the acts differ, and the sum shared is the same.
                        || SubjectMatch(
                            mine,
                            needed: claim.telling.filter {
                                !without.contains($0) && mine.tokens[$0].part != "v"
                            },
                            optional: claim.optional,
                            theirs,
                            Zone(theirs, sentence: theirs.segments[total.segment].sentence),
                            passage.surroundings
                        ).isSame
                else { continue }
                let value = total.quantity.value / count.quantity.value
                let result = made(value, figure.quantity.measure, slack: value * 0.02)
                let agrees = Self.isSame(figure.quantity.agreement(with: result))
                return [
                    decided(
                        agrees ? .agrees : .differs,
                        .share,
                        agrees
                            ? "the total shared among so many is the claim’s figure"
                            : "the total shared among so many is another figure",
                        claim: figure.tokens,
                        operands(total, count),
                        computation: "\(text(total)) / \(text(count)) = \(NumberText.text(value))",
                        result: value,
                        rank: 1.5
                    )
                ]
            }
        }
        return []
    }
}

extension Zone {
    /// A sentence's zone without segments that neither hold the part nor the whole.
    func limited(to near: Zone, _ whole: Int, _ text: StatementText) -> Zone {
        Zone(
            own: near.own + near.shared + text.segments[whole].tokens,
            shared: [],
            sentence: sentence,
            earlier: earlier
        )
    }

    private init(own: [Int], shared: [Int], sentence: [Int], earlier: [Int]) {
        self.own = own
        self.shared = shared
        self.sentence = sentence
        self.earlier = earlier
    }
}
