import ClaimModel
import TextReading

/// A passage that bears out a part of a claim does not bear it out: every figure and date that the claim states must stand there.
extension Comparer {
    /// What agrees only where the rest of the claim is there, too.
    func wholly(_ all: [Ranked]) -> [Ranked] {
        guard claim.speech == nil, claim.quotation == nil else { return all }
        let compared = all.filter { $0.comparison.outcome == .agrees }.compactMap(\.comparison.claim.bytes)
        guard !compared.isEmpty else { return all }
        let isOfAmount = all.contains {
            $0.comparison.outcome == .agrees && [.figure, .range, .date].contains($0.comparison.code)
        }
        let lacking =
            denial ?? manner ?? noneBeside ?? unreadFigure(all, beside: compared) ?? unreadNumber
            ?? otherDate() ?? lackingLimit
            ?? otherDenial ?? (isOfAmount ? comparison : nil)
        guard let lacking else { return all }
        return all.map { one in
            guard one.comparison.outcome == .agrees else { return one }
            return incomparable(
                one.comparison.code,
                "only a part of the claim is there, and “\(mine.words(lacking))” is not: "
                    + one.comparison.meaning,
                claim: lacking,
                one.comparison.passage,
                rank: one.rank
            )
        }
    }

    /// "was started *deliberately*": how it was done is all that the claim is about.
    private var manner: Range<Int>? {
        guard !isTranslated, claim.language == .english else { return nil }
        return mine.tokens.indices.first { index in
            Self.manners.contains(mine.tokens[index].folded)
                && !theirs.tokens.contains { $0.meant.relation(to: mine.tokens[index].meant) >= .alike }
        }.map { $0..<($0 + 1) }
    }

    private static let manners: Set<String> = [
        "deliberately", "intentionally", "accidentally", "illegally", "unlawfully", "secretly", "voluntarily",
        "wrongly", "falsely",
        "publicly", "anonymously", "knowingly", "repeatedly", "permanently", "personally", "negligently",
        "fraudulently",
        "unexpectedly", "forcibly",
    ]

    /// "opened 14 shops and closed *none*": a second denial, which the passage must have, too.
    private var noneBeside: Range<Int>? {
        guard let none = mine.tokens.lastIndex(where: { ["none", "nobody", "nothing"].contains($0.folded) }),
            none > 3,
            mine.tokens.indices.contains(where: { mine.spelled.word($0) == "and" && $0 < none }),
            !theirs.tokens.contains(where: { ["none", "nobody", "nothing", "no", "not"].contains($0.folded) })
        else { return nil }
        return none..<(none + 1)
    }

    /// "denies having raised its prices": that somebody denies it is another matter than whether it is so.
    private var denial: Range<Int>? {
        let words: Set<String> = ["deny", "denies", "denied", "denying"]
        guard let verb = mine.tokens.firstIndex(where: { words.contains($0.folded) && !$0.isName }),
            !theirs.tokens.contains(where: { words.contains($0.folded) })
        else { return nil }
        return verb..<(verb + 1)
    }

    /// A number of the claim that was read as nothing, and that the passage does not have as it stands.
    private var unreadNumber: Range<Int>? {
        mine.tokens.indices.first { index in
            let token = mine.tokens[index]
            return token.shape.contains(.number) && !token.isDate && !token.isMeasured
                && !mine.labels.contains { $0.noun + 1 == index }
                && !mine.quantities.contains { $0.tokens.contains(index) }
                && !theirs.tokens.contains { $0.folded == token.folded }
                && !passage.surroundings.folded.contains(token.folded)
        }.map { $0..<($0 + 1) }
    }

    /// "finished *under budget*": a limit in words that the passage does not have.
    private var lackingLimit: Range<Int>? {
        guard !isTranslated, claim.language == .english else { return nil }
        let limits: Set<String> = ["under", "below", "within", "above", "beyond", "over"]
        return mine.tokens.indices.dropLast().first { index in
            let next = index + 1
            return limits.contains(mine.spelled.word(index)) && mine.tokens[next].isContent
                && Self.limited.contains(mine.spelled.word(next)) && mine.spelled.isBeside(next)
                && !theirs.tokens.contains { $0.folded == mine.spelled.word(index) }
        }.map { $0..<($0 + 2) }
    }

    private static let limited: Set<String> = [
        "budget", "average", "target", "targets", "limit", "limits", "capacity", "forecast", "forecasts",
        "expectations", "cost", "par", "zero", "inflation", "estimate", "estimates", "reserve", "quota",
    ]

    /// "for treatment that they had *not* received": a denial beside the act's own, of something that the passage says.
    private var otherDenial: Range<Int>? {
        guard !isTranslated, claim.language == .english else { return nil }
        for index in mine.tokens.indices where ["not", "never"].contains(mine.spelled.word(index)) {
            guard
                let next = stretch(index + 1, min(index + 4, mine.tokens.count)).first(where: {
                    mine.tokens[$0].isContent
                        || mine.tokens[$0].part == "v" && mine.tokens[$0].folded.hasSuffix("ed")
                }), next != claim.act.first,
                let place = theirs.tokens.indices.first(where: {
                    theirs.tokens[$0].meant.relation(to: mine.tokens[next].meant) == .same
                }), !theirs.isDenied(place)
            else { continue }
            return index..<(next + 1)
        }
        return nil
    }

    /// "62 percent, higher than in 2016": a comparison that an amount alone does not bear out; not "more than 500".
    private var comparison: Range<Int>? {
        mine.tokens.indices.first { index in
            mine.tokens[index].folded == "than" && index + 1 < mine.tokens.count
                && !mine.tokens[index + 1].isMeasured && !mine.tokens[index + 1].shape.contains(.number)
                && !["half", "a", "one", "two", "three"].contains(mine.tokens[index + 1].folded)
        }.map { max(0, $0 - 1)..<($0 + 1) }
    }

    /// A figure of the claim that was not compared and that the passage does not have.
    private func unreadFigure(_ all: [Ranked], beside compared: [Range<Int>]) -> Range<Int>? {
        for (quantity, range) in mine.quantities {
            let bytes = quantity.bytes
            if compared.contains(where: { $0.contains(bytes.lowerBound) }) { continue }
            // "one of the two": words that also join.
            if quantity.value == 1, !mine.tokens[range.lowerBound].shape.contains(.number) { continue }
            if case .multiple = quantity.measure { continue }
            // "ist 2023 gestiegen": the claim's year.
            if let year = claim.claim.about?.start?.year, Double(year) == quantity.value { continue }
            // "The two locks together": as many as were added up.
            let added = all.filter { $0.comparison.outcome == .agrees }.map(\.comparison.passage.count)
            if added.contains(where: { Double($0) == quantity.value }) { continue }
            // "of the five districts": so many as the table has rows; "per 1,000 inhabitants": what a rate is of.
            if passage.isTable, quantity.measure != .percent, quantity.value <= 40 || isRateBase(range) {
                continue
            }
            let isThere = theirs.quantities.contains { other in
                let isComparable =
                    quantity.measure == other.quantity.measure || other.quantity.measure == .bare
                    || quantity.measure == .bare
                    || quantity.measure.isComparable(with: other.quantity.measure)
                    || bothCount(quantity, other.quantity)
                return isComparable && Self.isSame(quantity.agreement(with: other.quantity))
            }
            if !isThere { return range }
        }
        return nil
    }

    private func isRateBase(_ range: Range<Int>) -> Bool {
        ["per", "every", "each"].contains(mine.spelled.word(range.lowerBound - 1))
    }

    private func bothCount(_ one: Quantity, _ two: Quantity) -> Bool {
        guard case .count = one.measure, case .count = two.measure else { return false }
        return true
    }

    /// A date of the claim where the passage has others, and none of that time.
    private func otherDate() -> Range<Int>? {
        let theirTimes = theirs.dates.compactMap(\.span)
        guard !theirTimes.isEmpty else { return nil }
        let around = passage.passage.documentDate.map { [DateSpan($0)] } ?? []
        let titled =
            passage.passage.documentTitle.map { dates(in: $0, relativeTo: nil, limit: 4).map(\.span) } ?? []
        for dated in mine.dates {
            guard let span = dated.span else { continue }
            if Self.isOpen(span) {
                // "the lowest since 1991" beside "since 2008".
                let others = theirTimes.filter(Self.isOpen)
                if !others.isEmpty, !others.contains(where: { $0.start?.year == span.start?.year }) {
                    return dated.tokens
                }
                continue
            }
            // "more in 2024 than in 2023": what rose in 2024 rose from the year before.
            if isYearBefore, span == claimEarlier,
                mine.spelled.word(dated.tokens.lowerBound - 1) == "than"
                    || mine.spelled.word(dated.tokens.lowerBound - 2) == "than"
            {
                continue
            }
            // "60,000 more than the year before": told by how far it lies back.
            if theirs.figures.contains(where: \.isEarlier)
                || theirs.tokens.contains(where: { $0.folded == "before" })
            {
                continue
            }
            let isThere = (theirTimes + titled + around).contains { other in
                let relation = span.relation(to: other)
                return relation != .before && relation != .after
            }
            if !isThere { return dated.tokens }
        }
        return nil
    }

    private static func isOpen(_ span: DateSpan) -> Bool { span.start != nil && span.end == nil }
}
