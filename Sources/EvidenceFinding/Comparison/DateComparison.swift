import ClaimModel
import TextReading

/// When an act was, on both sides.
extension Comparer {
    /// The dates of an act on both sides; nil where one has none.
    func compareDates(_ token: Int, _ segment: StatementText.Segment, _ here: Range<Int>, rank: Double)
        -> Ranked?
    {
        guard let stated = mine.dates.first(where: { $0.span != nil }), var span = stated.span else {
            return nil
        }
        // "since 2009" tells when it began.
        if span.end == nil, let start = span.start { span = DateSpan(start) }
        let all = theirs.dates.filter {
            $0.span != nil && segment.tokens.contains($0.tokens.lowerBound)
                && !isOfOtherAct($0.tokens.lowerBound, token)
        }
        // "mayor since 2014, resigned on 12 April": when something else began.
        let dated = all.filter { theirs.spelled.word($0.tokens.lowerBound - 1) != "since" }
        let own = dated.isEmpty || Self.side(mine, stated.tokens) != nil ? all : dated
        var nearest = own.min { abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token) }
        if nearest == nil {
            let sentence = theirs.sentences[segment.sentence]
            let all = theirs.dates.filter { $0.span != nil && sentence.contains($0.tokens.lowerBound) }
            // "On 9 May the bridge, which had stood since 1790, collapsed": the date of the clause that goes on.
            let main = segment.parent.map { theirs.segments[$0].tokens } ?? 0..<0
            let led = all.filter { main.contains($0.tokens.lowerBound) }
            nearest = all.count == 1 ? all.first : led.count == 1 ? led.first : nil
            if nearest == nil, let first = all.first {
                return incomparable(
                    .otherTime,
                    "which of its dates is meant is not told",
                    claim: stated.tokens,
                    [operand(first.tokens)],
                    rank: rank
                )
            }
        }
        if let same = own.first(where: { isSameTime(span, $0.span) }) { nearest = same }
        guard let nearest, let other = nearest.span else { return nil }
        let shown = [operand(nearest.tokens)]
        // "1976/1977" is not read as one.
        if nearest.tokens.upperBound < theirs.tokens.count,
            theirs.spelled.gap(before: nearest.tokens.upperBound).elementsEqual("/".utf8)
        {
            return incomparable(
                .unread,
                "the passage’s date is not read whole",
                claim: stated.tokens,
                shown,
                rank: rank
            )
        }
        if let one = Self.side(mine, stated.tokens), let two = Self.side(theirs, nearest.tokens), one != two {
            return incomparable(
                .otherTime,
                "one dates it before, the other after",
                claim: stated.tokens,
                shown,
                rank: rank
            )
        }
        // "from March to August" beside "from 1 March to 30 April": both ends.
        if let mine = Self.ends(mine, stated), let theirs = Self.ends(theirs, nearest) {
            let isSame = Self.isSameDay(mine.from, theirs.from) && Self.isSameDay(mine.to, theirs.to)
            return decided(
                isSame ? .agrees : .differs,
                .date,
                isSame ? "both date it alike" : "one of them lasts longer, or another time",
                claim: stated.tokens,
                shown,
                rank: rank + 0.3
            )
        }
        if isSameTime(span, other) {
            return decided(
                .agrees,
                .date,
                "both date it alike",
                claim: stated.tokens,
                shown,
                rank: rank + 0.3
            )
        }
        switch span.relation(to: other) {
        case .before, .after:
            // A profit of one quarter and a profit of another are two things.
            if isRecurring(token, span) {
                return incomparable(
                    .otherTime,
                    "it is of another time",
                    claim: stated.tokens,
                    shown,
                    rank: 0.4
                )
            }
            // The claim's own date stands elsewhere in the passage, or this one only leads to the act's: "two days after the storm of".
            if mine.segments.count > 1 && theirs.dates.contains(where: { isSameTime(span, $0.span) })
                || isCountedFrom(nearest.tokens)
                || isOfState(stated.tokens)
            {
                return incomparable(
                    .otherTime,
                    "which of its dates is meant is not told",
                    claim: stated.tokens,
                    shown,
                    rank: 0.4
                )
            }
            return decided(
                .differs,
                .date,
                "the passage dates it otherwise",
                claim: stated.tokens,
                shown,
                rank: rank + 0.3
            )
        default:
            return incomparable(
                .otherTime,
                "the two dates leave it open",
                claim: stated.tokens,
                shown,
                rank: rank
            )
        }
    }

    /// "was signed on 22 January and came into force on 1 June": whether another verb stands between an act and a date.
    /// The first and the last of "from 1 March to 31 August", where a date begins such a stretch of time.
    private static func ends(_ text: StatementText, _ first: StatementText.Dated) -> (
        from: CalendarDate, to: CalendarDate
    )? {
        guard let place = text.dates.firstIndex(where: { $0.tokens == first.tokens }),
            text.dates.indices.contains(place + 1), text.isStretch(from: first, to: text.dates[place + 1]),
            let from = first.span?.start,
            let to = text.dates[place + 1].span?.end ?? text.dates[place + 1].span?.start
        else { return nil }
        return (from, to)
    }

    /// Whether two dates are the same as far as both go.
    private static func isSameDay(_ one: CalendarDate, _ two: CalendarDate) -> Bool {
        guard one.year == two.year else { return false }
        guard let month = one.month, let other = two.month else { return true }
        guard month == other else { return false }
        // The first and the last day of a month are its ends, where the other names the month alone.
        guard let day = one.day, let otherDay = two.day else { return true }
        return day == otherDay
    }

    private func isOfOtherAct(_ date: Int, _ token: Int) -> Bool {
        let between = stretch(min(date, token) + 1, max(date, token))
        // "adopted it this morning, having put off the vote yesterday".
        if between.contains(where: { theirs.spelled.word($0) == "having" }) { return true }
        return between.contains { and in
            theirs.spelled.word(and) == "and"
                && stretch(and + 1, min(and + 4, between.upperBound)).contains {
                    let next = theirs.tokens[$0]
                    return next.part == "v" && next.isContent && !next.isName
                        || ["was", "were", "came", "is", "has", "went"].contains(next.folded)
                }
        }
    }

    /// "two days after the storm of 11 August": the date of something else.
    private func isCountedFrom(_ date: Range<Int>) -> Bool {
        let before = stretch(max(0, date.lowerBound - 6), date.lowerBound)
        return before.contains { index in
            ["after", "before"].contains(theirs.spelled.word(index))
                && ["days", "weeks", "months", "years", "hours", "day", "week", "month", "year"].contains(
                    theirs.spelled.word(index - 1)
                )
        }
    }

    /// "was closed for the whole winter of 2022/23": what lasts can be so at another time, too.
    private func isOfState(_ date: Range<Int>) -> Bool {
        let before = stretch(max(0, date.lowerBound - 4), date.lowerBound + 1).map { mine.spelled.word($0) }
        return before.contains { ["whole", "throughout", "during", "entire", "all"].contains($0) }
    }

    /// Whether an act is one that each quarter or year has of its own: a result of accounts over a stretch of time.
    private func isRecurring(_ token: Int, _ span: DateSpan) -> Bool {
        span.start?.day == nil
            && theirs.tokens[token].events.contains {
                Self.recurring.contains(EventLexicon.known.names[$0.row])
            }
    }

    private static let recurring: Set<String> = [
        "balance", "sufficiency", "supply state", "recovery", "target", "cost against budget", "keeping time",
        "participation",
        "being there", "compliance",
    ]

    /// −1 for "before" and "until", +1 for "after" and "since"; nil for a date as such.
    static func side(_ text: StatementText, _ date: Range<Int>) -> Int? {
        for index in [date.lowerBound - 1, date.lowerBound] {
            switch text.spelled.word(index) {
            case "before", "until", "till", "by": return -1
            case "after", "since", "from": return 1
            default: continue
            }
        }
        return nil
    }

    private func isSameTime(_ span: DateSpan, _ other: DateSpan?) -> Bool {
        guard let other else { return false }
        switch span.relation(to: other) {
        case .same, .within, .contains: return true
        default: return false
        }
    }
}
