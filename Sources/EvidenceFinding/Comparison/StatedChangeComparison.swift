import ClaimModel
import TextReading

/// A change that the passage states itself: "980 homes, 140 fewer than in 2023", "up 12 percent on the year before".
extension Comparer {
    /// Which of two times had more, by what the passage says of the change between them. Empty where the claim compares no two
    /// times, or the passage states no change that is measured against a time.
    ///
    /// - Parameters:
    ///   - direction: The claim's word for the direction.
    ///   - sign: Which way the claim has it go, +1 or −1.
    func compareStatedChange(_ direction: Int, sign: Int) -> [Ranked] {
        guard !isTranslated, !passage.isTable else { return [] }
        let here = direction..<(direction + 1)
        var results: [Ranked] = []
        for figure in theirs.figures where figure.role == .change && !figure.isSetAside {
            guard let way = figure.direction, way != 0, figure.quantity.isWhole,
                passage.isOwn(figure.tokens.lowerBound), let base = base(of: figure), isBaseOfClaim(base)
            else { continue }
            // The amount that the change is of stands in its own clause or in the one before.
            let level = theirs.figures.last {
                $0.tokens.upperBound <= figure.tokens.lowerBound && $0.role == .level
                    && theirs.segments[$0.segment].sentence == theirs.segments[figure.segment].sentence
            }
            let segment = level?.segment ?? figure.segment
            guard timing(claimLater, level?.time ?? figure.time, hasOwnTime: false) != .other else {
                continue
            }
            let match = subject(segment)
            guard match.isSame, match.coverage > 0.6, lacking(claim.telling, in: match).isEmpty,
                !isOfOtherCount(figure.tokens.upperBound),
                passage.reality(
                    at: figure.tokens.lowerBound,
                    isFuture: claim.isFuture,
                    isPlanned: claim.isPlanned
                ) == .said
            else { continue }
            let agrees = way == sign
            let shown = stretch(level?.tokens.lowerBound ?? figure.tokens.lowerBound, base.upperBound)
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .direction,
                    agrees
                        ? "both say that it went \(sign > 0 ? "up" : "down")"
                        : "the passage says that it went \(way > 0 ? "up" : "down")",
                    claim: here,
                    [operand(shown)],
                    rank: 1.2 + match.coverage
                )
            )
        }
        return results
    }

    /// What a change is measured against: "than in 2023", "on the year before", "from 2022".
    private func base(of figure: Figure) -> Range<Int>? {
        let own = theirs.sentences[theirs.segments[figure.segment].sentence]
        let tail = stretch(figure.tokens.upperBound, min(own.upperBound, figure.tokens.upperBound + 6))
        guard
            let link = tail.first(where: {
                ["than", "on", "from", "compared", "over"].contains(theirs.spelled.word($0))
            })
        else { return nil }
        for end in stretch(link + 1, min(own.upperBound, link + 6)) {
            let word = theirs.spelled.word(end)
            if ["before", "earlier", "previously"].contains(word) { return link..<(end + 1) }
            if word == "previous" || word == "last" { return link..<min(own.upperBound, end + 2) }
            if let dated = theirs.dates.first(where: { $0.tokens.contains(end) }) {
                return link..<dated.tokens.upperBound
            }
        }
        return nil
    }

    /// Whether a base is the claim's earlier time, or the time right before where the claim names none, or that one.
    private func isBaseOfClaim(_ base: Range<Int>) -> Bool {
        guard let earlier = claimEarlier else { return true }
        if base.contains(where: {
            ["previous", "before", "earlier", "last"].contains(theirs.spelled.word($0))
        }) {
            return isYearBefore
        }
        if let dated = theirs.dates.first(where: { base.contains($0.tokens.lowerBound) && $0.span != nil }) {
            return timing(earlier, dated.span, hasOwnTime: true) == .same
        }
        return isYearBefore
    }

    /// The claim's later and earlier time, where it names both.
    private var claimTimes: [DateSpan] {
        mine.dates.compactMap(\.span).filter { $0.start != nil }.sorted { one, two in
            guard let first = one.start, let second = two.start else { return false }
            return second.isLater(than: first)
        }
    }
    var claimLater: DateSpan? { claimTimes.last ?? claimTime }
    var claimEarlier: DateSpan? { claimTimes.count > 1 ? claimTimes.first : nil }

    /// Whether the claim's two times are a year and the one before it.
    var isYearBefore: Bool {
        guard let one = claimEarlier?.start, let two = claimLater?.start else { return false }
        return two.year - one.year == 1 && one.month == two.month && one.day == two.day
    }
}
