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
        guard stated.count > 1 else { return stated }
        // "younger than forty", "aged 18 to 24": who is counted, and not how many.
        let counting = stated.filter { figure in
            let (before, second) = (
                mine.spelled.word(figure.tokens.lowerBound - 1),
                mine.spelled.word(figure.tokens.lowerBound - 2)
            )
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
            let found = compare(figure, without: without)
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
        where other.quantity.isWhole && (main.role == .multiple) == (other.role == .multiple) {
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
        let old = figure.quantity
        figure.quantity = Quantity(
            low: old.low * 100,
            high: old.high * 100,
            slack: max(old.slack * 100, 1.5),
            bound: old.bound,
            measure: .percent,
            written: old.written * 100,
            scale: 1,
            bytes: old.bytes
        )
        return figure
    }

    private func compare(_ figure: Figure, _ given: Figure, _ without: Set<Int>) -> Ranked? {
        var other = asShare(given)
        // A loss of 4 million is "-4" under "result".
        if isLoss, passage.isTable, other.quantity.value < 0 { other.quantity = other.quantity.turned }
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
        var match = subject(other.segment, without: without.union(qualities(of: figure)))
        if !match.isSame, !isEqual, !isTranslated {
            let core = claim.core(around: figure.tokens)
            let apart = Set(claim.telling.filter { !core.contains($0) })
            let rest = subject(other.segment, without: without.union(apart))
            // Enough of it must be left to tell what the figure is of.
            if rest.isSame, rest.coverage > 0.7, core.count(where: { claim.telling.contains($0) }) > 2 {
                match = rest
            }
        }
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
        if isSame, let rest = alternative(other, match) {
            return incomparable(
                .otherSubject,
                "it counts those of “\(theirs.words(rest..<(rest + 1)))” too",
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
        if let act = unnamedAct { return notSaid(act, claim: here, [shown]) }
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
        if isSame {
            let code: Comparison.Code = agreement == .equal ? .figure : .range
            let meaning =
                agreement == .equal
                ? "the figures are the same" : "the figure lies within what the words allow"
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

    /// "at present it costs 2.50".
    private func isOfNow(_ other: Figure) -> Bool {
        let words = theirs.segments[other.segment].tokens.map { theirs.spelled.word($0) }
        return words.contains { ["now", "currently", "today"].contains($0) }
            || zip(words, words.dropFirst()).contains { $0 == "at" && $1 == "present" }
    }

    /// Of a limit from below and one from above: whether nothing can keep both; nil where they are no such limits.
    private func exclusion(_ one: Quantity, _ two: Quantity) -> Bool? {
        let sides: [Quantity.Bound: (side: Int, isStrict: Bool)] = [
            .upTo: (-1, false), .under: (-1, true), .atLeast: (1, false), .over: (1, true),
        ]
        guard let mine = sides[one.bound], let theirs = sides[two.bound], mine.side != theirs.side else {
            return nil
        }
        let (least, most) = mine.side > 0 ? (one.value, two.value) : (two.value, one.value)
        return most < least || most == least && (mine.isStrict || theirs.isStrict)
    }

    /// A word of the passage that makes its figure another than the claim's, and that the claim does not have: "all *but* 12",
    /// "*needs* 5,000 police", "10 were *not* paid", "*until* 2009", "80 percent *empty*", "*excluding* 1 million".
    private func notMeant(_ figure: Figure, _ other: Figure) -> Int? {
        guard !isTranslated, !passage.isTable else { return nil }
        let own = theirs.segments[other.segment].tokens
        let before = stretch(max(own.lowerBound, other.tokens.lowerBound - 4), other.tokens.lowerBound)
        let after = stretch(other.tokens.upperBound, min(own.upperBound, other.tokens.upperBound + 6))
        func isMine(_ words: Set<String>) -> Bool { mine.tokens.contains { words.contains($0.folded) } }
        if let but = before.last, theirs.spelled.word(but) == "but", theirs.spelled.word(but - 1) == "all" {
            return but
        }
        let apart: Set<String> = ["excluding", "except", "besides", "minus"]
        if let word = before.first(where: { apart.contains(theirs.spelled.word($0)) }), !isMine(apart) {
            return word
        }
        let isTime = other.quantity.measure == .amount(dimension: "time")
        if !isTime, let word = before.first(where: { Self.wanting.contains(theirs.spelled.word($0)) }),
            !isMine(Self.wanting)
        {
            return word
        }
        // "A poll gave the party 14 percent": no vote.
        let polls: Set<String> = ["poll", "polls", "pollster", "pollsters", "forecast", "projection"]
        let isVote = mine.tokens.contains { ["vote", "votes"].contains($0.folded) }
        if isVote, let word = own.first(where: { polls.contains(theirs.spelled.word($0)) }), !isMine(polls) {
            return word
        }
        let ends: Set<String> = ["until", "till"]
        if let word = after.first(where: { ends.contains(theirs.spelled.word($0)) }), !isMine(ends) {
            return word
        }
        if let not = after.first(where: { ["not", "never"].contains(theirs.spelled.word($0)) }),
            ["was", "were", "are", "is", "have", "has", "had", "did", "do"].contains(
                theirs.spelled.word(not - 1)
            ),
            not - other.tokens.upperBound <= 3,
            !mine.tokens.contains(where: { $0.classes.contains(.negation) })
        {
            return not
        }
        // "80 percent empty" for "80 percent full".
        let (here, there) = (figure.tokens.upperBound, other.tokens.upperBound)
        if mine.tokens.indices.contains(here), own.contains(there), mine.tokens[here].isContent,
            theirs.tokens[there].isContent,
            mine.tokens[here].meant.isOpposed(to: theirs.tokens[there].meant)
        {
            return there
        }
        return nil
    }

    private static let wanting: Set<String> = [
        "needs", "need", "needed", "wants", "lacks", "lacked", "requires", "seeks", "demands", "demanded",
        "escaped", "avoided",
    ]

    /// Whether a figure is of the largest (or least) of all, or of each.
    private func isOfExtreme(_ other: Figure, _ bound: Quantity.Bound) -> Bool {
        let words: Set<String> =
            bound == .upTo || bound == .under
            ? [
                "largest", "biggest", "highest", "longest", "maximum", "most", "greatest", "oldest",
                "fullest", "heaviest",
            ]
            : ["smallest", "lowest", "least", "shortest", "minimum", "fewest", "youngest", "lightest"]
        return theirs.segments[other.segment].tokens.contains { index in
            words.contains(theirs.spelled.word(index))
                || ["all", "every", "each"].contains(theirs.spelled.word(index))
        }
    }

    /// "57 percent of all the water" for "57 percent full": what a percentage is of, where the claim's is of something else.
    private func otherBase(_ figure: Figure, _ other: Figure) -> Int? {
        guard figure.quantity.measure == .percent, other.quantity.measure == .percent, !isTranslated,
            mine.spelled.word(figure.tokens.upperBound) != "of",
            theirs.spelled.word(other.tokens.upperBound) == "of",
            figure.role == .level || figure.role == .share
        else { return nil }
        let after = stretch(
            other.tokens.upperBound + 1,
            min(theirs.tokens.count, other.tokens.upperBound + 6)
        )
        guard let base = after.first(where: { theirs.tokens[$0].isContent }), theirs.tokens[base].part == "n",
            !theirs.tokens[base].isName, !isInClaim(base),
            !["capacity", "maximum", "total", "time", "members", "people"].contains(
                theirs.tokens[base].folded
            )
        else { return nil }
        return base
    }

    /// "a car *or a motorcycle*": another thing that the figure counts too, joined to one of the claim's.
    private func alternative(_ other: Figure, _ match: SubjectMatch) -> Int? {
        let own = theirs.segments[other.segment].tokens
        let places = Set(match.places.values).union(claimPlaces(own))
        for or in own where ["or", "and"].contains(theirs.spelled.word(or)) && or > other.tokens.upperBound {
            guard places.contains(or - 1), theirs.tokens[or - 1].part == "n" else { continue }
            let next = stretch(or + 1, min(or + 4, own.upperBound)).first { theirs.tokens[$0].isContent }
            guard let next, theirs.tokens[next].part == "n", !theirs.tokens[next].isMeasured,
                theirs.tokens[next].isTelling, !theirs.tokens[next].isName, !isInClaim(next)
            else { continue }
            return next
        }
        return nil
    }

    private func claimPlaces(_ range: Range<Int>) -> [Int] {
        range.filter { theirs.tokens[$0].isTelling && isInClaim($0) }
    }

    /// "those households *that cook with gas*": what narrows the figure's subject, where the claim has nothing of it.
    private func restriction(_ other: Figure) -> Int? {
        let sentence = theirs.sentences[theirs.segments[other.segment].sentence]
        guard let those = sentence.first(where: { theirs.spelled.word($0) == "those" }),
            let that = stretch(those + 1, min(sentence.upperBound, those + 7)).first(where: {
                ["that", "who", "which", "with", "without"].contains(theirs.spelled.word($0))
            }), !theirs.spelled.gap(before: that).contains(0x2C), that > those + 1
        else { return nil }
        return stretch(that + 1, min(sentence.upperBound, that + 5)).first { index in
            theirs.tokens[index].isTelling
                && !mine.tokens.contains { $0.meant.relation(to: theirs.tokens[index].meant) >= .general }
        }
    }

    /// "72 farms have asked for maps" for "72 farms were flooded": of the claim's verbs none stands in the passage, and another one
    /// does, right after the figure or right before it.
    private func otherVerb(_ other: Figure, _ match: SubjectMatch) -> Int? {
        guard !isTranslated, !passage.isTable else { return nil }
        let verbs = claim.act.filter { index in
            let token = mine.tokens[index]
            return token.part == "v" && token.direction == nil
                && !ReadClaim.carriers.contains(token.folded)
                && (!token.classes.contains(.light) || Self.bodily.contains(token.folded))
        }
        guard !verbs.isEmpty, verbs.allSatisfy({ match.places[$0] == nil && isUnheard($0) }) else {
            return nil
        }
        let own = theirs.segments[other.segment].tokens
        let near =
            Array(stretch(other.tokens.upperBound, min(own.upperBound, other.tokens.upperBound + 4)))
            + stretch(own.lowerBound, other.tokens.lowerBound).reversed()
        return near.first { index in
            let token = theirs.tokens[index]
            guard token.part == "v" || Self.bodily.contains(token.folded), token.direction == nil,
                !token.isName, !token.isDate, !token.classes.contains(.function),
                !token.classes.contains(.finding),
                !token.classes.contains(.light) || Self.bodily.contains(token.folded),
                // "had been asked", "the asked price": a finite verb or participle.
                token.folded.hasSuffix("ed") || Self.bodily.contains(token.folded)
            else { return false }
            return verbs.allSatisfy {
                mine.tokens[$0].meant.relation(to: token.meant) < .general
                    || token.classes.contains(.planned) || token.classes.contains(.speech)
            }
        }
    }

    /// Verbs that say little of an amount, and much of people.
    private static let bodily: Set<String> = [
        "sat", "stayed", "stay", "waited", "lived", "worked", "held", "holds", "kept", "stored",
    ]

    /// "lies 1,800 metres from the town hall": no length of what lies there.
    private func isDistance(_ figure: Figure, in text: StatementText? = nil) -> Bool {
        guard case .amount(dimension: "length") = figure.quantity.measure else { return false }
        let text = text ?? theirs
        let next = text.spelled.word(figure.tokens.upperBound)
        // "runs 200 miles from Norrel to Tave" is its length.
        if next == "from",
            stretch(figure.tokens.upperBound, min(text.tokens.count, figure.tokens.upperBound + 6)).contains(
                where: {
                    text.spelled.word($0) == "to"
                })
        {
            return false
        }
        return ["from", "away", "off", "north", "south", "east", "west", "upstream", "downstream"].contains(
            next
        )
    }

    /// "the budget of the crane" for what the crane cost: another kind of sum.
    private func otherMoney(_ other: Figure) -> Int? {
        guard !isTranslated, !passage.isTable,
            mine.tokens.contains(where: {
                ["cost", "costs", "costing", "price", "priced"].contains($0.folded)
            })
        else { return nil }
        return theirs.segments[other.segment].tokens.first { index in
            Self.sums.contains(theirs.spelled.word(index)) && !isInClaim(index)
                && theirs.tokens[index].part == "n"
        }
    }

    private static let sums: Set<String> = [
        "budget", "turnover", "revenue", "revenues", "debt", "debts", "profit", "subsidy", "subsidies",
        "fine",
        "insurance", "income", "estimate", "bid", "fares", "takings", "proceeds", "receipts", "donations",
        "earnings",
    ]

    /// "a hall *with* room for 900": another thing that has so many.
    private func holder(_ other: Figure) -> Int? {
        let own = theirs.segments[other.segment].tokens
        guard
            let with = stretch(max(own.lowerBound + 1, other.tokens.lowerBound - 4), other.tokens.lowerBound)
                .last(where: { theirs.spelled.word($0) == "with" }),
            ["a", "an"].contains(theirs.spelled.word(with - 2))
        else { return nil }
        let token = theirs.tokens[with - 1]
        guard token.isTelling, token.part == "n", !token.isName, !isInClaim(with - 1), !isTranslated
        else { return nil }
        return with - 1
    }

    /// "ships up to 45 metres long": another thing right before the limit that is of it.
    private func boundLead(_ other: Figure) -> Int? {
        var index = other.tokens.lowerBound
        let own = theirs.segments[other.segment].tokens
        while index > own.lowerBound, Self.bounding.contains(theirs.spelled.word(index - 1)) { index -= 1 }
        guard index < other.tokens.lowerBound, index > own.lowerBound, !isTranslated else { return nil }
        let token = theirs.tokens[index - 1]
        guard token.isTelling, token.part == "n", !token.isName, !token.isDate, token.direction == nil,
            token.events.isEmpty, theirs.spelled.isBeside(index),
            !mine.tokens.contains(where: { $0.meant.relation(to: token.meant) >= .general })
        else { return nil }
        return index - 1
    }

    private static let bounding: Set<String> = [
        "up", "to", "at", "most", "least", "over", "under", "more", "less", "fewer", "than", "of",
    ]

    /// "26 candidates sat the examination" for "26 failed it": an act with an opposite that also denies, of which the passage
    /// has nothing.
    private var unnamedAct: Int? {
        guard !isTranslated, !passage.isTable else { return nil }
        return claim.act.first { index in
            let token = mine.tokens[index]
            return token.part == "v" && token.classes.contains(.negation) && !token.events.isEmpty
                && isUnheard(index)
        }
    }

    /// Whether nothing in the passage or beside it tells of an act of the claim: no like word, and none of its opposites.
    private func isUnheard(_ index: Int) -> Bool {
        let act = mine.tokens[index]
        return !passage.surroundings.has(act.meant)
            && !theirs.tokens.contains { there in
                there.meant.relation(to: act.meant) >= .alike
                    || there.events.contains { one in act.events.contains { $0.row == one.row } }
            }
    }

    /// Two plain figures are the same where one rounds to the other; that their margins touch is not enough.
    static func agreement(_ one: Quantity, _ two: Quantity) -> QuantityAgreement {
        guard one.bound == .exact, two.bound == .exact, one.low == one.high, two.low == two.high else {
            return one.agreement(with: two)
        }
        let margin = max(one.slack, two.slack)
        if abs(one.low - two.low) <= margin * 1.000_001 { return .equal }
        return one.value == 0 ? .differs(by: .infinity) : .differs(by: two.value / one.value)
    }

    /// Two limits of one side that are not the same limit: "up to 600" and "a maximum of 400" may both hold of one amount, and
    /// are two things where each says what is allowed.
    private func areOtherLimits(_ one: Quantity, _ two: Quantity) -> Bool {
        let sides: [Quantity.Bound: Int] = [.upTo: -1, .under: -1, .atLeast: 1, .over: 1]
        guard let mine = sides[one.bound], let theirs = sides[two.bound], mine == theirs else { return false }
        return abs(one.value - two.value) > max(one.slack, two.slack)
    }

    /// Words that make a limit one that is set: "may carry up to", "a licence for at most".
    private var isSetLimit: Bool {
        mine.tokens.contains {
            !$0.isDate
                && [
                    "may", "can", "allowed", "permitted", "licensed", "limit", "maximum", "minimum",
                    "capacity",
                    "must", "entitled",
                ].contains($0.folded)
        }
    }

    static func isSame(_ agreement: QuantityAgreement) -> Bool { agreement == .equal || agreement == .within }

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
