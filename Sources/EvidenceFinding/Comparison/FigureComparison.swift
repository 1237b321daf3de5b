import ClaimModel
import TextReading

extension Comparer {
    /// The claim's figures that another text must have: not how many things a total is shared among.
    var mainFigures: [Figure] {
        let stated = claim.figures.filter { figure in
            // "ist 2022 gesunken": the claim's year, and no amount.
            let isYear =
                claim.language != .english && figure.quantity.scale == 1 && figure.role == .level
                && figure.quantity.value == claim.claim.about?.start.map { Double($0.year) }
            return figure.quantity.isWhole && !isYear
        }
        guard stated.count > 1 else { return stated.filter { !isAmong($0) } }
        // "younger than forty", "aged 18 to 24": who is counted, and not how many; "fourth of seven": among how many.
        let counting = stated.filter { figure in
            let (before, second) = (
                mine.spelled.word(figure.tokens.lowerBound - 1),
                mine.spelled.word(figure.tokens.lowerBound - 2)
            )
            if before == "of", Self.ordinals[second] != nil { return false }
            let isAge = before == "aged" || before == "than" && ["younger", "older"].contains(second)
            switch figure.quantity.measure {
            case .bare, .amount(dimension: "time"): return !isAge
            default: return true
            }
        }
        let all = counting.isEmpty ? stated : counting
        guard all.count > 1 else { return all }
        let shared = all.contains { $0.sharing != nil } || isTotalled
        let kept = all.filter { figure in
            if case .amount(dimension: "time") = figure.quantity.measure { return false }
            // The things that a total is shared among, not the total.
            if shared, figure.sharing == nil, case .count = figure.quantity.measure {
                return all.allSatisfy { $0.sharing == nil } && figure.quantity.value != sharers()
            }
            return true
        }
        return kept.isEmpty ? all : kept
    }

    /// "came fourth of *seven*": how many there are in the order.
    private func isAmong(_ figure: Figure) -> Bool {
        mine.spelled.word(figure.tokens.lowerBound - 1) == "of"
            && Self.ordinals[mine.spelled.word(figure.tokens.lowerBound - 2)] != nil
    }

    /// "most", "a majority": more than half; with the word's place.
    var quantifier: (figure: Figure, token: Int)? {
        for (index, token) in mine.tokens.enumerated() {
            let isMost =
                ["most", "majority", "mehrheit", "majorité", "mayoría", "maggioranza", "maioria"]
                .contains(token.folded)
                || ["greater", "larger", "better"].contains(token.folded)
                    && ["part", "half", "share"].contains(mine.spelled.word(index + 1))
            let isFew = token.folded == "minority"
            guard isMost || isFew else { continue }
            // "at most 20 percent" is a limit.
            if token.folded == "most", mine.spelled.word(index - 1) == "at" { continue }
            // "most expensive" is a rank.
            if token.folded == "most", index + 1 < mine.tokens.count,
                mine.tokens[index + 1].part == "a" || index > 0 && mine.spelled.word(index - 1) == "the"
            {
                continue
            }
            var figure = mine.half(at: index, isMost ? .over : .under)
            figure.time = claim.claim.about
            return (figure, index)
        }
        return nil
    }

    func compareFigures() -> [Ranked] {
        var figures = mainFigures
        var without: Set<Int> = []
        if let quantifier {
            figures = [quantifier.figure]
            without = [quantifier.token]
        }
        guard !figures.isEmpty else { return [] }
        var results: [Ranked] = []
        var rest: [Ranked] = []
        var open = 0
        for figure in figures {
            let all = compare(figure, without: without)
            // One that agrees as well as another differs is the one that is meant.
            let agreed = all.filter { $0.comparison.outcome == .agrees }.map(\.rank).max() ?? -1
            let found = all.filter {
                !($0.comparison.outcome == .differs && $0.comparison.code == .figure
                    && $0.rank <= agreed + 0.2)
            }
            if let best = found.filter({ $0.comparison.outcome != .incomparable }).max(by: {
                $0.rank < $1.rank
            }) {
                results.append(best)
            } else {
                open += 1
                rest += found
            }
        }
        if results.contains(where: { $0.comparison.outcome == .differs }) {
            return results.filter { $0.comparison.outcome == .differs } + rest
        }
        // A part that agrees does not bear out the rest.
        if open > 0, !results.isEmpty {
            return results.map {
                incomparable(
                    $0.comparison.code,
                    "only a part of the claim’s figures is there: " + $0.comparison.meaning,
                    claim: whole(mine),
                    $0.comparison.passage,
                    rank: $0.rank
                )
            } + rest
        }
        return results + rest
    }

    /// A claim's figure beside every figure of the passage, and beside what can be computed from them.
    private func compare(_ figure: Figure, without: Set<Int>) -> [Ranked] {
        var results: [Ranked] = []
        let main = asShare(figure)
        for other in theirs.figures
        where other.quantity.isWhole && (main.role == .multiple) == (other.role == .multiple)
            && passage.isOwn(other.tokens.lowerBound)
        {
            // What one of several cost is not what they cost together.
            if main.sharing == .together, other.sharing != .together, isPart(other) { continue }
            if isCountOfThings(other, main) { continue }
            if main.sharing == .together, other.sharing == nil, isOfOne(other) { continue }
            if let found = compare(main, other, without) { results.append(found) }
        }
        if !results.contains(where: { $0.comparison.outcome == .agrees }) {
            results += computed(main, without: without)
        }
        return results
    }

    /// "180 in the old one and 240 in the new one": of one of several, where the passage lists them.
    private func isOfOne(_ other: Figure) -> Bool {
        let own = theirs.segments[other.segment].tokens
        return stretch(own.lowerBound, min(own.upperBound, other.tokens.upperBound + 6)).contains { index in
            theirs.spelled.word(index) == "one"
                && [
                    "old", "new", "first", "second", "other", "upper", "lower", "larger", "smaller",
                    "northern",
                    "southern", "eastern", "western", "big", "small",
                ].contains(theirs.spelled.word(index - 1))
        }
    }

    /// "has two shifts": how many there are of the things that the claim takes together.
    private func isCountOfThings(_ other: Figure, _ main: Figure) -> Bool {
        guard main.sharing == .together, let several, other.quantity.value == several.quantity.value,
            main.quantity.value != several.quantity.value, let thing = several.head.last,
            let head = other.head.last
        else { return false }
        return head.relation(to: thing) >= .alike
    }

    /// "a quarter of" as 25 per cent.
    private func asShare(_ figure: Figure) -> Figure {
        switch figure.quantity.measure {
        case .fraction where figure.role == .multiple: return figure
        case .fraction: break
        case .multiple where figure.role == .share: break
        default: return figure
        }
        var figure = figure
        figure.quantity = figure.quantity.times(100)
        figure.quantity.slack = max(figure.quantity.slack, 1.5)
        figure.quantity.measure = .percent
        figure.quantity.written *= 100
        figure.quantity.scale = 1
        return figure
    }

    private func compare(_ figure: Figure, _ given: Figure, _ without: Set<Int>) -> Ranked? {
        var other = asShare(given)
        // A loss of 4 million is "-4" under "result".
        if isLoss, passage.isTable, other.quantity.value < 0 { other.quantity = other.quantity.negated }
        let (here, there) = (figure.tokens, other.tokens)
        let shown = operand(there)
        if figure.quantity.measure == .percent && other.quantity.measure == .points
            || figure.quantity.measure == .points && other.quantity.measure == .percent
                && figure.role == other.role
        {
            return incomparable(
                .otherUnit,
                "per cent of an amount and percentage points are different units",
                claim: here,
                [shown],
                rank: 0.6
            )
        }
        guard let scaled = scaled(other, as: figure) else { return nil }
        if let row = otherRow(other) {
            return incomparable(
                .otherSubject,
                "it stands in the row of “\(theirs.words(row))”",
                claim: here,
                [shown],
                rank: 0.2
            )
        }
        if isInOtherColumn(other)
            || passage.isTable
                && (isOfOther(other, claim.act.isEmpty ? claim.telling : claim.act, withActs: true)
                    || isOfOther(other, claim.telling.filter { mine.tokens[$0].part == "n" }))
        {
            return incomparable(
                .otherSubject,
                "the column is of something else",
                claim: here,
                [shown],
                rank: 0.2
            )
        }
        let isEqual = Self.isSame(Self.agreement(figure.quantity, scaled))
        var match = subject(
            other.segment,
            without: without.union(qualities(of: figure)).union(baseOfShare(figure, other))
        )
        if !match.isSame, !isEqual, !isTranslated {
            let core = claim.core(around: figure.tokens)
            let apart = Set(claim.telling.filter { !core.contains($0) })
            let rest = subject(other.segment, without: without.union(apart))
            // Enough of it must be left to tell what the figure is of.
            // "8.1 per cent among nurses, twice the rate of doctors": the claim's figure stands there, of what it is of.
            if rest.isSame, rest.coverage > 0.7, equals(of: figure, beside: other).isEmpty,
                core.count(where: { claim.telling.contains($0) }) > 2
            {
                match = rest
            }
        }
        if !match.isSame, let one = oppositeNoun(figure, other, match, isEqual: isEqual) { return one }
        guard match.isSame, headsFit(figure, other) else {
            return incomparable(
                .otherSubject,
                match.isSame ? "what is counted is another thing" : difference(match),
                claim: here,
                [shown],
                rank: isEqual ? 0.5 : 0.2
            )
        }
        if let opposed = exclusion(figure.quantity, scaled) {
            guard opposed else {
                return incomparable(
                    .range,
                    "limits on both sides, which may both hold",
                    claim: here,
                    [shown],
                    rank: 0.5
                )
            }
            if theirs.figures.count == 1
                || timing(figure.time, other.time ?? passage.onlyTime, hasOwnTime: other.hasOwnTime) != .other
            {
                return decided(
                    .differs,
                    .range,
                    "the limits exclude each other",
                    claim: phraseRange(figure),
                    [phrase(around: there)],
                    rank: match.coverage + 1
                )
            }
        }
        if let not = notMeant(figure, other) {
            return incomparable(
                .otherRole,
                "it is said with “\(theirs.words(not..<(not + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if let base = otherBase(figure, other) {
            return incomparable(
                .otherSubject,
                "it is a part of “\(theirs.words(base..<(base + 1)))”",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        // "SIPRI 2016: …; over 12 times more": a figure without a time is of the only year that its passage speaks of.
        let time = other.time ?? passage.onlyTime
        let timing = timing(figure.time, time, hasOwnTime: other.hasOwnTime)
        if timing == .other {
            return incomparable(.otherTime, "it is of another time", claim: here, [shown], rank: 0.6)
        }
        if figure.isEarlier, !other.isEarlier, figure.time == nil {
            return incomparable(
                .otherTime,
                "the claim does not say when, but “earlier”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if claim.isFuture, !other.hasOwnTime, isOfNow(other) {
            return incomparable(
                .otherTime,
                "it is of now, and the claim of what is to come",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        guard rolesFit(figure, other) else {
            return incomparable(
                .otherRole,
                "one is an amount, the other a change or a part",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        let rank =
            (timing == .same ? 1.0 : 0.3) + match.coverage
            + (figure.quantity.measure == other.quantity.measure ? 0.3 : 0)
        let agreement = Self.agreement(figure.quantity, scaled)
        let isSame = Self.isSame(agreement)
        // "did not pay 3 million": what the claim denies, the passage says.
        if figure.isSetAside {
            guard isSame else { return nil }
            return decided(
                other.isSetAside ? .agrees : .differs,
                .polarity,
                other.isSetAside ? "both deny it" : "one denies it, the other does not",
                claim: phraseRange(figure),
                [phrase(around: there)],
                rank: rank
            )
        }
        if other.isSetAside {
            guard isSame else { return nil }
            return decided(
                .differs,
                .setAside,
                "the passage sets this figure aside",
                claim: here,
                [phrase(around: there)],
                rank: rank - 0.2
            )
        }
        switch passage.reality(at: there.lowerBound, isFuture: claim.isFuture, isPlanned: claim.isPlanned) {
        case .hearsay:
            return incomparable(
                .hearsay,
                "it only reports that someone said so",
                claim: here,
                [phrase(around: there)],
                rank: 0.8
            )
        case .notDone:
            return incomparable(
                .notDone,
                "it is planned or possible, and not said to be so",
                claim: here,
                [phrase(around: there)],
                rank: 0.8
            )
        case .refused:
            return cameToNothing(claim: here, [phrase(around: there)], rank: rank)
        case .said: break
        }
        if let act = otherAct(other, match) {
            return incomparable(
                .otherSubject,
                "the passage says that they “\(theirs.words(act..<(act + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if let turn = turned(figure, other, isSame) {
            return decided(
                .differs,
                .direction,
                turn,
                claim: phraseRange(figure),
                [phrase(around: there)],
                rank: rank + 0.1
            )
        }
        // One class of 23 pupils bears out nothing of all; one of 32 refutes it.
        if figure.isOfAll, isSame, !other.isOfAll, !isOfExtreme(other, figure.quantity.bound) {
            return incomparable(
                .otherSubject,
                "it is of one of them, and the claim speaks of all",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        if !figure.isOfAll, !other.isOfAll, isActDenied(other, match) {
            guard isSame else { return nil }
            return decided(
                .differs,
                .polarity,
                "one denies it, the other does not",
                claim: here,
                [phrase(around: there)],
                rank: rank
            )
        }
        // "opens at nine" and "closes at nine": the figures are the same, and what is done is the opposite.
        if isSame, let act = claim.act.first(where: { !mine.tokens[$0].events.isEmpty }),
            let there = theirs.segments[other.segment].tokens.first(where: { isOpposite(act, $0) }),
            !theirs.segments[other.segment].tokens.contains(where: { isSameAct(act, $0) })
        {
            return incomparable(
                .otherSubject,
                "the passage says that they “\(theirs.words(there..<(there + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        // "between 450 and 550", "more than 400" for "500": how many there were is not told.
        if isSame, agreement != .equal, figure.quantity.bound == .exact,
            figure.quantity.low == figure.quantity.high,
            other.quantity.low < other.quantity.high
                || [.over, .under, .atLeast].contains(other.quantity.bound),
            !isTranslated
        {
            return incomparable(.range, "the passage gives a range", claim: here, [shown], rank: 0.4)
        }
        // "up to 50" for "50": how many there were is not told.
        if isSame, figure.quantity.bound == .exact, other.quantity.bound == .upTo,
            theirs.spelled.word(there.lowerBound - 2) != "many",
            theirs.spelled.word(there.lowerBound - 2) != "much"
        {
            return incomparable(.range, "the passage gives a limit", claim: here, [shown], rank: 0.4)
        }
        if isSame, isOfLongerTime(other, figure) {
            return incomparable(.otherTime, "it is of a longer time", claim: here, [shown], rank: 0.4)
        }
        if isSame, let rest = alternative(other, match) {
            return incomparable(
                .otherSubject,
                "it counts those of “\(theirs.words(rest..<(rest + 1)))” too",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if isSame, let verb = claim.telling.lazy.compactMap({ match.places[$0] }).first(where: isOneOfTwo) {
            return incomparable(
                .otherSubject,
                "“\(theirs.words(verb..<(verb + 1)))” is one of two things that it may be",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if isSame, let verb = otherVerb(other, match) {
            return incomparable(
                .otherSubject,
                "the passage says that they “\(theirs.words(verb..<(verb + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if isDistance(other), !isDistance(figure, in: mine) {
            return incomparable(
                .otherRole,
                "it is how far away something is",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if let lead = otherMoney(other) ?? boundLead(other) ?? (isSame ? holder(other) : nil) {
            return incomparable(
                .otherSubject,
                "it is said of “\(theirs.words(lead..<(lead + 1)))”",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        if let act = unnamedAct ?? (isSame ? unheardAct ?? unheardQuality : nil) {
            return notSaid(act, claim: here, [shown])
        }
        if let part = isForPart(other) {
            return incomparable(
                .otherSubject,
                "it is for “\(theirs.words(part..<(part + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if isSame, let limit = restriction(other) {
            return incomparable(
                .otherSubject,
                "it is said only of those with “\(theirs.words(limit..<(limit + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if areOtherLimits(figure.quantity, scaled) {
            guard isSetLimit else {
                return incomparable(
                    .range,
                    "two limits that may both hold",
                    claim: here,
                    [phrase(around: there)],
                    rank: 0.5
                )
            }
            return decided(
                .differs,
                .range,
                "the limits are not the same",
                claim: phraseRange(figure),
                [phrase(around: there)],
                rank: rank
            )
        }
        // What is only a bound is borne out by many a figure of something else.
        if isSame, isTranslated, agreement != .equal {
            return incomparable(
                .otherSubject,
                "what it measures stands in another language",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if isSame {
            let code: Comparison.Code = agreement == .equal ? .figure : .range
            let isExact = abs(figure.quantity.value - scaled.value) <= abs(scaled.value) * 1e-6
            let meaning =
                agreement == .equal
                ? isExact ? "the figures are the same" : "one figure is the other, rounded"
                : "the figure lies within what the words allow"
            return decided(
                .agrees,
                code,
                isTranslated ? meaning + " (what they measure stands in another language)" : meaning,
                claim: phraseRange(figure),
                [phrase(around: there)],
                computation: sharedText(figure, other, scaled),
                rank: rank
            )
        }
        // "from 71 to 84 percent between 1990 and 2010": a figure of 1990 alone is another than that of the end.
        if let mine = figure.time, let theirs = other.time, mine != theirs,
            mine.start?.year != mine.end?.year,
            mine.start != nil, mine.end != nil, mine.relation(to: theirs) == .contains
        {
            return incomparable(
                .otherTime,
                "it is of a part of the claim’s time",
                claim: here,
                [shown],
                rank: 0.5
            )
        }
        // "was estimated to cost 3 million".
        let estimates: Set<String> = [
            "estimated", "estimate", "estimates", "forecast", "projected", "expected", "budgeted",
        ]
        if let guess = theirs.segments[other.segment].tokens.first(where: {
            $0 < other.tokens.lowerBound && estimates.contains(theirs.spelled.word($0))
        }), !mine.tokens.contains(where: { estimates.contains($0.folded) }) {
            return incomparable(
                .notDone,
                "the passage says “\(theirs.words(guess..<(guess + 1)))”",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        // "300 patients in the first quarter of 2020" for "1,200 patients in 2020".
        if let one = figure.time, let two = other.time, isQuarter(two, of: one) {
            return incomparable(
                .otherTime,
                "it is of a part of the claim’s time",
                claim: here,
                [shown],
                rank: 0.5
            )
        }
        // What could be is not refuted by what is, or by what else could be.
        if claim.isPossible {
            return incomparable(
                .notDone,
                "the claim says what could be, which another figure leaves open",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        if let other = otherLead(figure, other, match) {
            return incomparable(
                .otherSubject,
                "it is said of “\(theirs.words(other..<(other + 1)))”",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        if isOfOtherClause(figure, other) { return nil }
        if Self.mayBeRounded(figure.quantity, scaled) {
            return incomparable(
                .range,
                mine.tokens.contains { $0.folded == "exactly" }
                    ? "one of them may be rounded"
                    : "one of them may be rounded, and its text does not say so",
                claim: here,
                [shown],
                rank: 0.5
            )
        }
        // The passage's figure is another one of the claim's: "6 million of the 18.4 million".
        if mine.figures.contains(where: { one in
            one.tokens != figure.tokens && one.quantity.isWhole
                && one.quantity.measure.isComparable(with: scaled.measure)
                && Self.isSame(Self.agreement(one.quantity, scaled))
        }) {
            return nil
        }
        if let limit = otherLimit(figure) { return notSaid(limit, claim: here, [shown]) }
        if let verb = strangeVerb(figure, other, match) {
            return incomparable(
                .otherSubject,
                "the passage says that they “\(theirs.words(verb..<(verb + 1)))”",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        let isOfSize =
            if case .amount(let dimension) = figure.quantity.measure { dimension != "time" } else { false }
        if figure.time == nil, claim.isPresent, other.hasOwnTime, isOfEarlierYear(other),
            // "The tower, 98 metres tall, was built in 1931".
            !(isOfSize && figure.perTime == nil)
        {
            return incomparable(
                .otherTime,
                "it is of another time than the claim’s, which does not say when",
                claim: here,
                [shown],
                rank: 0.4
            )
        }
        // The claim's own figure stands there, too, and this one is not wholly of the claim's subject.
        let hasEqual = equals(of: figure, beside: other).contains {
            $0.quantity.isWhole && $0.role != .from && !$0.isEarlier && !tellsOfAnother($0)
                && self.timing(figure.time, $0.time, hasOwnTime: $0.hasOwnTime) != .other
        }
        if hasEqual, match.coverage < 0.9, !passage.isTable { return nil }
        // A rough word on both sides leaves it open; "most" wants all of what it is said of.
        if match.coverage < (quantifier == nil ? 0.55 : 0.7) {
            return incomparable(
                .otherSubject,
                "too little of the claim stands beside the figure",
                claim: here,
                [shown],
                rank: 0.3
            )
        }
        return decided(
            .differs,
            .figure,
            "the figures differ",
            claim: here,
            [phrase(around: there)],
            computation: perText(other, scaled, figure) ?? sharedText(figure, other, scaled),
            rank: rank
        )
    }

    /// "closed the year with a *loss* of 12 million" for "made a *profit* of 12 million": the opposite of the claim's noun, of the same
    /// subject and time.
    private func oppositeNoun(_ figure: Figure, _ other: Figure, _ match: SubjectMatch, isEqual: Bool)
        -> Ranked?
    {
        guard let missing = match.mismatch?.missing, mine.tokens[missing].part == "n",
            !mine.tokens[missing].events.isEmpty,
            let there = theirs.segments[other.segment].tokens.first(where: {
                isOpposite(missing, $0) && theirs.tokens[$0].part == "n"
            }),
            !theirs.isDenied(there), !mine.isDenied(missing),
            figure.time == nil
                || timing(figure.time, other.time ?? passage.onlyTime, hasOwnTime: true) == .same
        else { return nil }
        let rest = subject(other.segment, without: Set([missing]))
        guard rest.isSame, rest.coverage > 0.5,
            passage.reality(at: there, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
        else { return nil }
        return decided(
            .differs,
            .status,
            "“\(mine.words(missing..<(missing + 1)))” and “\(theirs.words(there..<(there + 1)))” are opposites",
            claim: missing..<(missing + 1),
            [operand(there..<(there + 1))],
            rank: 1 + rest.coverage
        )
    }

    private func isOpposite(_ act: Int, _ place: Int) -> Bool {
        theirs.tokens[place].events.contains { one in
            mine.tokens[act].events.contains { $0.row == one.row && $0.side != one.side }
        }
    }

    private func isSameAct(_ act: Int, _ place: Int) -> Bool {
        theirs.tokens[place].events.contains { one in
            mine.tokens[act].events.contains { $0.row == one.row && $0.side == one.side }
        } || theirs.tokens[place].meant.relation(to: mine.tokens[act].meant) == .same
    }

    /// Whether a time is a quarter or a half of the year that the other is.
    private func isQuarter(_ part: DateSpan, of whole: DateSpan) -> Bool {
        guard let start = part.start, let end = part.end, let first = whole.start, let last = whole.end,
            let one = start.month, let two = end.month, start.year == end.year, start.year == first.year,
            first.year == last.year, (first.month ?? 1) == 1, (last.month ?? 12) == 12
        else { return false }
        return [2, 5].contains(two - one)
    }

    /// The passage's other figures of one measure that are the claim's, and not set aside.
    private func equals(of figure: Figure, beside other: Figure) -> [Figure] {
        theirs.figures.filter {
            $0.tokens != other.tokens && $0.quantity.measure == other.quantity.measure && !$0.isSetAside
                && Self.isSame(Self.agreement(figure.quantity, $0.quantity))
        }
    }

    /// "The old one has 300": whether a figure's own clause tells of another of the things that the claim names.
    private func tellsOfAnother(_ other: Figure) -> Bool {
        let own = theirs.segments[other.segment].tokens
        return own.contains { index in
            ["one", "ones", "old", "other", "former"].contains(theirs.spelled.word(index))
                && !isInClaim(index)
        }
    }

    /// "76.9 per cent of *patients* were seen within four hours" for a column "Seen within four hours (%)": what the share is of
    /// stands over no column, where the column has what is said of them.
    private func baseOfShare(_ figure: Figure, _ other: Figure) -> Set<Int> {
        guard passage.isTable, figure.quantity.measure == .percent,
            mine.spelled.word(figure.tokens.upperBound) == "of",
            let base = stretch(
                figure.tokens.upperBound + 1,
                min(mine.tokens.count, figure.tokens.upperBound + 5)
            )
            .first(where: { mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" }),
            !mine.tokens[base].isName,
            column(other).contains(where: { theirs.tokens[$0].isContent && isInClaim($0) }),
            !column(other).contains(where: {
                theirs.tokens[$0].isTelling && theirs.tokens[$0].part == "n" && !isInClaim($0)
                    && !theirs.tokens[$0].isMeasured
            })
        else { return [] }
        return [base]
    }

    /// The claim's words for what a figure measures, where its unit alone tells that: "a temperature of 9.7 degrees".
    private func qualities(of figure: Figure) -> Set<Int> {
        let words: Set<String>
        switch figure.quantity.measure {
        case .amount(dimension: "temperature"): words = ["temperature", "temperatures"]
        case .amount(dimension: "speed"): words = ["speed", "speeds"]
        case .amount(dimension: "time"): words = ["time", "duration", "length"]
        default: return []
        }
        return Set(claim.telling.filter { words.contains(mine.tokens[$0].folded) })
    }

    /// The words around a figure of the passage, its direction among them.
    func phrase(around range: Range<Int>) -> Comparison.Operand {
        let segment = theirs.segments[theirs.segment(of: range.lowerBound)].tokens
        let start = max(segment.lowerBound, range.lowerBound - 7)
        return operand(
            stretch(
                min(start, range.lowerBound),
                max(range.upperBound, min(segment.upperBound, range.upperBound + 4))
            )
        )
    }

    private func phraseRange(_ figure: Figure) -> Range<Int> {
        max(0, figure.tokens.lowerBound - 3)..<figure.tokens.upperBound
    }

    /// "40 × 5 = 200": what an amount for each comes to for all, or the other way round.
    private func sharedText(_ figure: Figure, _ other: Figure, _ scaled: Quantity) -> String? {
        guard figure.sharing != other.sharing, let count = sharers(), count > 1 else { return nil }
        let sign: String
        if abs(scaled.value - other.quantity.value * count) <= abs(scaled.value) * 1e-9 {
            sign = "×"
        } else if abs(scaled.value * count - other.quantity.value) <= abs(scaled.value) * 1e-9 {
            sign = "/"
        } else {
            return nil
        }
        let result = sign == "×" ? other.quantity.written * count : other.quantity.written / count
        return
            "\(NumberText.text(other.quantity.written)) \(sign) \(NumberText.text(count)) = \(NumberText.text(result))"
    }

    private func perText(_ other: Figure, _ scaled: Quantity, _ figure: Figure) -> String? {
        guard let mine = figure.perTime, let theirs = other.perTime, abs(mine - theirs) > 1 else {
            return nil
        }
        return "over the claim’s length of time it is \(NumberText.text(scaled.value))"
    }
}
