import ClaimModel
import TextReading

/// Amounts of one thing at two times, and which of them is the earlier.
extension Comparer {
    /// Two amounts of one thing at two times, the earlier first.
    struct Series {
        let earlier: Figure
        let later: Figure
        let coverage: Double
    }

    /// Pairs of levels that measure the claim's subject, in the order of their times.
    func series(without: Set<Int>) -> [Series] {
        let levels = theirs.figures.filter {
            $0.quantity.isWhole && ($0.role == .level || $0.role == .from) && !$0.isSetAside && isOfMoney($0)
        }
        var result: [Series] = []
        for (place, first) in levels.enumerated() {
            for second in levels.dropFirst(place + 1) {
                guard passage.isOwn(first.tokens.lowerBound) || passage.isOwn(second.tokens.lowerBound),
                    isOneMeasure(first, second), isOfCounted(first), isOneRow(first, second),
                    let order = order(first, second),
                    !isOfThese(second, first), !isOfThese(first, second),
                    !passage.isTable
                        || otherRow(second) == nil && !isInOtherColumn(second)
                            && !isOfOther(second, claim.telling)
                else { continue }
                let match = subject(first.segment, without: without)
                let other = subject(second.segment, without: without)
                guard match.isSame || other.isSame, !isMeasuredElsewhere(first, second), isOfBalance(first),
                    !hasOtherSubject(second, than: first),
                    !hasOtherSubject(first, than: second)
                else { continue }
                let (earlier, later) = order ? (first, second) : (second, first)
                let (from, to) = claimEnds
                if let since = sinceWhen, timing(since, earlier.time, hasOwnTime: true) != .same { continue }
                guard
                    timing(to, later.time, hasOwnTime: false) != .other
                        || Self.spans(claimTime, earlier.time, later.time),
                    from == to || timing(from, earlier.time, hasOwnTime: false) != .other,
                    reachesEnds(earlier.time, later.time)
                else { continue }
                result.append(
                    Series(earlier: earlier, later: later, coverage: max(match.coverage, other.coverage))
                )
            }
        }
        return result.sorted { $0.coverage > $1.coverage }
    }

    /// "The debt was 14 million in 2020 and 15 million in 2026. Its *reserves* rose from …": whether what the claim measures stands
    /// with figures of its own in other segments than those of two amounts, and not in theirs.
    private func isMeasuredElsewhere(_ one: Figure, _ two: Figure) -> Bool {
        guard !passage.isTable, let noun = claim.telling.first(where: { isMeasure($0) }) else { return false }
        func has(_ segment: Int) -> Bool {
            theirs.segments[segment].tokens.contains {
                theirs.tokens[$0].meant.relation(to: mine.tokens[noun].meant) == .same
            }
        }
        let own = Set([one.segment, two.segment])
        return !own.contains(where: has)
            && theirs.figures.contains { !own.contains($0.segment) && has($0.segment) }
    }

    /// "lost 3.7 million, more than double the loss of the year before" is told by losses, and not by loans.
    private func isOfBalance(_ figure: Figure) -> Bool {
        let words: Set<String> = [
            "loss", "losses", "lost", "loses", "lose", "deficit", "deficits", "profit", "profits", "surplus",
            "surpluses",
        ]
        guard !isTranslated, mine.tokens.contains(where: { words.contains($0.folded) && !$0.isName }),
            case .money = figure.quantity.measure
        else { return true }
        return theirs.sentences[theirs.segments[figure.segment].sentence].contains {
            words.contains(theirs.spelled.word($0))
                || ["result", "income", "earnings", "earned"].contains(theirs.spelled.word($0))
        } || passage.isTable
    }

    /// Whether a noun of the claim stands right before its figure's verb: "the council's *reserves* have doubled".
    private func isMeasure(_ index: Int) -> Bool {
        guard let figure = mainFigures.first, index < figure.tokens.lowerBound, !mine.tokens[index].isName
        else { return false }
        return stretch(index + 1, figure.tokens.lowerBound).allSatisfy { !mine.tokens[$0].isTelling }
            && !mine.isPossessive(index)
    }

    /// "has tripled since 2015": the time that it is counted from.
    private var sinceWhen: DateSpan? {
        let dated = mine.dates.filter { $0.span != nil }
        guard dated.count == 1, let only = dated.first, let start = only.span?.start,
            mine.spelled.word(only.tokens.lowerBound - 1) == "since"
                || mine.spelled.word(only.tokens.lowerBound) == "since"
        else { return nil }
        return DateSpan(start)
    }

    /// Whether a figure counts what the claim says the number of: buses, and not drivers for them.
    private func isOfCounted(_ figure: Figure) -> Bool {
        guard case .count = figure.quantity.measure, let head = figure.head.last, !isTranslated else {
            return true
        }
        // "Einwohnerzahl" is of inhabitants: what is counted stands in the claim.
        if claim.language != .english {
            return mine.tokens.contains { $0.isTelling && head.relation(to: $0.meant) >= .alike }
        }
        guard
            let of = mine.tokens.indices.first(where: {
                mine.spelled.word($0) == "of" && ["number", "numbers"].contains(mine.spelled.word($0 - 1))
            })
        else { return true }
        var noun: Int?
        for index in stretch(of + 1, mine.tokens.count) {
            guard mine.tokens[index].isContent, !mine.tokens[index].isName,
                noun == nil || mine.tokens[index].part == "n" && mine.spelled.isBeside(index)
            else { if noun == nil, !mine.tokens[index].isName { continue } else { break } }
            noun = index
        }
        guard let noun else { return true }
        return head.relation(to: mine.tokens[noun].meant) >= .general
            || Self.isOfPersons(head) && Self.isOfPersons(mine.tokens[noun].meant)
            || figure.head.contains { $0.relation(to: mine.tokens[noun].meant) >= .alike }
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

    /// Of a claim "between 2010 and 2020": whether two times that are given are its ends, and not 2010 and 2015.
    private func reachesEnds(_ earlier: DateSpan?, _ later: DateSpan?) -> Bool {
        guard mine.dates.count == 1, let span = mine.dates[0].span, let start = span.start?.year,
            let end = span.end?.year, end - start > 1,
            let first = earlier?.start?.year, let last = (later?.end ?? later?.start)?.year
        else { return true }
        return first == start && last == end
    }

    /// Whether a claim's span reaches from the one time to the other: "from 2020 to 2023".
    private static func spans(_ span: DateSpan?, _ earlier: DateSpan?, _ later: DateSpan?) -> Bool {
        guard let span, let earlier, let later else { return false }
        return span.relation(to: later) != .before && span.relation(to: earlier) != .after
    }

    /// Whether two cells of a table are of one row, or of one column whose rows are times.
    private func isOneRow(_ first: Figure, _ second: Figure) -> Bool {
        guard passage.isTable else { return true }
        func name(_ figure: Figure) -> [String] {
            rowName(figure).filter { theirs.tokens[$0].isContent }.map { theirs.tokens[$0].folded }
        }
        return name(first) == name(second)
    }

    /// Whether a figure stands in the passage: one of the claim's has its place in another text.
    private func isTheirs(_ figure: Figure) -> Bool {
        theirs.figures.contains {
            $0.tokens == figure.tokens && $0.segment == figure.segment && $0.quantity == figure.quantity
        }
    }

    func isOneMeasure(_ first: Figure, _ second: Figure) -> Bool {
        if passage.isTable, !isOneColumn(first, second) { return false }
        switch (first.quantity.measure, second.quantity.measure) {
        case (.multiple, _), (_, .multiple): return false
        case (.count, .count):
            guard let one = first.head.last, let two = second.head.last else { return true }
            return one.relation(to: two) >= .general
        case (.count, .bare), (.bare, .count): return true
        default:
            // "230 euros a month, 30 more than the 200 it cost": the second is of the first's length of time.
            let isOneTime =
                first.perTime == second.perTime
                || second.perTime == nil && isTheirs(first) && isTheirs(second)
                    && first.tokens.lowerBound < second.tokens.lowerBound
                    && theirs.segments[first.segment].sentence == theirs.segments[second.segment].sentence
            return first.quantity.measure == second.quantity.measure && isOneTime
        }
    }

    /// "Spending doubled" is told by sums of money, and not by how many meals there were.
    private func isOfMoney(_ figure: Figure) -> Bool {
        let words: Set<String> = [
            "spending", "spent", "expenditure", "budget", "cost", "costs", "price", "prices", "revenue",
            "revenues", "turnover",
            "debt", "debts", "wages", "salaries", "rents", "fares",
        ]
        guard mine.tokens.contains(where: { words.contains($0.folded) && !$0.isName }) else { return true }
        switch figure.quantity.measure {
        case .count:
            return !mine.tokens.contains { token in
                token.isTelling && figure.head.contains { $0.relation(to: token.meant) >= .alike }
            }
        default: return true
        }
    }

    /// Whether two cells stand under one column, or under two that the claim names.
    private func isOneColumn(_ first: Figure, _ second: Figure) -> Bool {
        func column(_ figure: Figure) -> Set<String>? {
            let sentence = theirs.sentences[theirs.segments[figure.segment].sentence]
            guard let bar = sentence.first(where: { theirs.spelled.gap(before: $0).contains(0x7C) }),
                let colon = stretch(bar, sentence.upperBound).first(where: {
                    theirs.spelled.gap(before: $0).contains(0x3A)
                })
            else { return nil }
            return Set(
                stretch(bar, colon).filter { theirs.tokens[$0].isContent }.map { theirs.tokens[$0].folded }
            )
        }
        guard let one = column(first), let two = column(second), one != two else { return true }
        func isNamed(_ words: Set<String>) -> Bool {
            words.isEmpty
                || mine.tokens.contains { token in words.contains { Inflection.isSame($0, token.folded) } }
        }
        return isNamed(one.subtracting(two)) && isNamed(two.subtracting(one))
    }

    /// Whether the first is the earlier; nil where nothing orders them.
    func order(_ first: Figure, _ second: Figure) -> Bool? {
        if second.isEarlier { return false }
        if first.isEarlier { return true }
        if let one = first.time?.start, let two = second.time?.start, one != two {
            return two.isLater(than: one)
        }
        // "£7.9 million (2025: £7.1 million)": beside the year of one in brackets, the other is of the report's own.
        if first.time == nil, let earlier = bracketed(second) { return isBeforeReport(earlier) ? false : nil }
        if second.time == nil, let earlier = bracketed(first) { return isBeforeReport(earlier) ? true : nil }
        // "until yesterday it was 3.75": it ended before the other began.
        if let end = first.time?.end, first.time?.start == nil, let start = second.time?.start {
            return start.isLater(than: end) ? true : nil
        }
        if let end = second.time?.end, second.time?.start == nil, let start = first.time?.start {
            return start.isLater(than: end) ? false : nil
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
        if lead.contains(where: {
            [
                "after", "against", "from", "nach", "gegen", "contre", "après", "frente", "contra", "contro",
                "tegen",
            ].contains($0)
        }) {
            return false
        }
        if let had = lead.firstIndex(of: "had"), !lead[had...].contains("just") { return false }
        if isBefore(second), !isBefore(first) { return false }
        if isBefore(first), !isBefore(second) { return true }
        return nil
    }

    /// The time of a figure that stands with it in brackets.
    private func bracketed(_ figure: Figure) -> CalendarDate? {
        guard let start = figure.time?.start else { return nil }
        let own = theirs.segments[figure.segment].tokens
        return theirs.spelled.gap(before: own.lowerBound).contains(0x28) ? start : nil
    }

    private func isBeforeReport(_ day: CalendarDate) -> Bool {
        let reported = claimLater?.start ?? passage.passage.documentDate
        return reported.map {
            day.year < $0.year || day.year == $0.year && passage.passage.documentDate?.year == $0.year
        } ?? true
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
            || has(lead, ["begun", "began"])
            // "until then it was 3.75".
            || lead.contains { theirs.spelled.word($0) == "until" && theirs.spelled.word($0 + 1) == "then" }
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
}
