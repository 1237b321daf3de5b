import ClaimModel
import TextReading

/// Which way something went: in words, or from two amounts.
extension Comparer {
    /// "lost 4 million": an amount, and no way that something went.
    var isLoss: Bool {
        mine.tokens.contains { ["lost", "lose", "loses", "loss", "losses", "deficit"].contains($0.folded) }
            && mine.figures.contains { if case .money = $0.quantity.measure { true } else { false } }
    }

    /// Whether a direction is said of the subject: "fell", "is rising", "was higher"; not "the 2005 increase", "a carbon sink".
    private func isPredicate(_ index: Int) -> Bool {
        let word = theirs.tokens[index].folded
        let before = theirs.spelled.word(index - 1)
        if ["up", "down"].contains(word),
            ["went", "goes", "gone", "going", "go", "put", "puts"].contains(before)
        {
            return true
        }
        if [
            "is", "are", "was", "were", "has", "have", "had", "been", "be", "will", "not", "never", "did",
            "ist", "hat", "wurde", "a", "ha", "est", "es",
        ].contains(before), before != "a" || passage.language != .english {
            return true
        }
        let isPast =
            word.hasSuffix("ed")
            || [
                "rose", "fell", "grew", "shrank", "sank", "fallen", "risen", "grown", "lost", "stieg", "sank",
                "fiel",
            ].contains(word)
        return isPast || passage.language != .english && theirs.tokens[index].isContent
    }

    /// "There was a *drop in* exports", "saw a rise in thefts".
    private func isStatedChange(_ index: Int) -> Bool {
        guard passage.language == .english, ["in", "of"].contains(theirs.spelled.word(index + 1)) else {
            return false
        }
        let before = stretch(max(0, index - 4), index)
        return before.contains { ["a", "an", "another", "no"].contains(theirs.spelled.word($0)) }
            && stretch(max(0, index - 7), index).contains {
                ["was", "were", "been", "saw", "recorded", "showed", "shows", "reported", "is"].contains(
                    theirs.spelled.word($0)
                )
            }
    }

    /// Whether the whole subject goes up or down: not "two are increasing", nor "increased the harvest of bears", nor "an
    /// accelerated decline", which goes both ways.
    private func isOfSubject(_ index: Int, _ segment: StatementText.Segment, _ match: SubjectMatch) -> Bool {
        let signs = Set(
            segment.tokens.filter { !theirs.tokens[$0].isName }.compactMap { theirs.tokens[$0].direction }
                .filter { $0 != 0 }
        )
        if signs.count > 1 { return false }
        let counts: Set<String> = [
            "one", "two", "three", "four", "some", "several", "few", "many", "most", "half",
        ]
        var before = index - 1
        while before > segment.tokens.lowerBound,
            ["is", "are", "was", "were", "has", "have", "had", "been", "also", "still"].contains(
                theirs.spelled.word(before)
            )
        {
            before -= 1
        }
        if before >= segment.tokens.lowerBound, before < index - 1,
            theirs.tokens[before].isMeasured || counts.contains(theirs.spelled.word(before))
        {
            return false
        }
        guard ["the", "its", "their", "his", "her"].contains(theirs.spelled.word(index + 1)) else {
            return true
        }
        let object = stretch(index + 2, segment.tokens.upperBound).first { theirs.tokens[$0].isTelling }
        return object.map { match.places.values.contains($0) } ?? true
    }

    /// "thefts fell, burglary took the opposite course": the first noun of the segment is none of the claim's, and a noun of the
    /// claim stands in another one.
    private func isLedByOther(_ segment: StatementText.Segment, _ match: SubjectMatch) -> Bool {
        guard
            let first = segment.tokens.first(where: { index in
                let token = theirs.tokens[index]
                return token.isTelling && token.part == "n" && token.direction == nil
            })
        else { return false }
        let token = theirs.tokens[first]
        if passage.surroundings.folded.contains(token.folded) { return false }
        let isMine = mine.tokens.contains { $0.meant.relation(to: token.meant) == .same }
        guard !isMine else { return false }
        let sentence = theirs.sentences[segment.sentence]
        return sentence.contains { index in
            !segment.tokens.contains(index) && theirs.tokens[index].part == "n"
                && mine.tokens.contains {
                    $0.isTelling && $0.part == "n"
                        && $0.meant.relation(to: theirs.tokens[index].meant) == .same
                }
        }
    }

    /// "the bus pass has brought down truancy": the nouns of who or what makes something go up or down; none where it goes so by
    /// itself.
    private func doers(_ index: Int) -> [Int] {
        let nouns = claim.telling.filter {
            $0 < index && mine.tokens[$0].part == "n" && !claim.optional.contains($0)
        }
        let verb = mine.spelled.word(index - 1)
        let isParticle =
            ["up", "down"].contains(mine.tokens[index].folded)
            && ["brought", "bring", "brings", "drove", "driven", "pushed", "forced"].contains(verb)
        guard
            isParticle || mine.tokens[index].folded.hasSuffix("ed")
                || ["cut", "cuts"].contains(mine.tokens[index].folded),
            !["was", "were", "been", "is", "are", "be"].contains(verb)
        else { return [] }
        var next = index + 1
        while ["the", "its", "their", "his", "her"].contains(mine.spelled.word(next)) { next += 1 }
        guard mine.tokens.indices.contains(next), mine.spelled.isBeside(next), mine.tokens[next].isTelling,
            mine.tokens[next].part == "n"
        else { return [] }
        return nouns
    }

    /// "400 trees fewer": what is counted right before the word is no part of the claim.
    func isOfOtherCount(_ place: Int) -> Bool {
        theirs.figures.contains { figure in
            guard case .count = figure.quantity.measure, let head = figure.head.last else { return false }
            return (0...2).contains(place - figure.tokens.upperBound)
                && !mine.tokens.contains { $0.meant.relation(to: head) >= .alike }
        }
    }

    private static let inPercent: Set<String> = [
        "percent", "percentage", "share", "rate", "rates", "turnout", "proportion", "unemployment",
        "inflation", "growth", "grew",
        "rose", "fell", "interest", "vote", "support", "approval",
    ]

    /// "over the past ten years", "in recent decades", "for years".
    private func isOverLongTime(_ segment: StatementText.Segment) -> Bool {
        let words = segment.tokens.map { theirs.spelled.word($0) }
        return zip(words, words.dropFirst()).contains { first, second in
            ["past", "last", "recent", "for", "over"].contains(first)
                && ["years", "decades", "decade", "century", "centuries", "months"].contains(second)
        }
            || words.contains { ["past", "last", "recent"].contains($0) }
                && words.contains { ["years", "decades", "decade", "century"].contains($0) }
    }

    /// "Ground was broken for 640, after 910. 980 were completed": whether the claim's act is told in other sentences of the passage
    /// than those of two amounts.
    private func isToldElsewhere(_ one: Figure, _ two: Figure) -> Bool {
        let own = Set([one, two].map { theirs.segments[$0.segment].sentence })
        return claim.act.contains { act in
            guard mine.tokens[act].part == "v", mine.tokens[act].direction == nil else { return false }
            let places = theirs.tokens.indices.filter {
                theirs.tokens[$0].meant.relation(to: mine.tokens[act].meant) == .same
            }
            return !places.isEmpty
                && !places.contains { own.contains(theirs.segments[theirs.segment(of: $0)].sentence) }
        }
    }

    /// "were last raised in April 2018": the day of the last time.
    private func lastTime(_ place: Int, _ segment: StatementText.Segment) -> CalendarDate? {
        guard theirs.spelled.word(place - 1) == "last", !theirs.isDenied(place),
            let dated = theirs.dates.first(where: {
                segment.tokens.contains($0.tokens.lowerBound) && $0.span != nil
            })
        else { return nil }
        return dated.span?.start
    }

    /// "not since 2018": the end of the year or the day that the claim counts from.
    private var sinceOfClaim: CalendarDate? {
        guard
            let dated = mine.dates.first(where: {
                mine.spelled.word($0.tokens.lowerBound - 1) == "since"
                    || mine.spelled.word($0.tokens.lowerBound) == "since"
            }),
            let start = dated.span?.start
        else { return nil }
        return start.month == nil ? CalendarDate(year: start.year, month: 12, day: 31) : start
    }

    /// The word between the two sides of a comparison, by language.
    private static let than: [Language: Set<String>] = [
        .german: ["als"], .dutch: ["dan"], .french: ["que"], .spanish: ["que"],
        .italian: ["che", "di", "del", "della"],
        .portuguese: ["que", "do"],
    ]

    /// "The population shrank": the direction in words, or from two amounts; "higher than" from two figures.
    func compareDirections() -> [Ranked] {
        guard
            let index = mine.tokens.indices.first(where: {
                (mine.tokens[$0].direction ?? 0) != 0 && !mine.tokens[$0].isName
                    && (claim.speech?.content.contains($0) ?? true)
            }),
            let direction = mine.tokens[index].direction
        else { return [] }
        let sign = mine.isDenied(index) ? -direction : direction
        let here = index..<(index + 1)
        let thanWords = claim.language.flatMap { Self.than[$0] } ?? ["than"]
        let than = stretch(index, mine.tokens.count).first { thanWords.contains(mine.spelled.word($0)) }
        // "fewer in 2023 than in 2022", "smaller than in the season before": two times of one thing.
        let isOfTimes = than.map { than in
            stretch(than + 1, mine.tokens.count).allSatisfy { place in
                !mine.tokens[place].isTelling
                    || [
                        "season", "year", "quarter", "month", "week", "decade", "autumn", "summer", "winter",
                        "spring", "now", "today", "ever", "before",
                    ].contains(mine.tokens[place].folded)
            }
        }
        if isOfTimes != false {
            let stated = compareStatedChange(index, sign: sign)
            if !stated.isEmpty { return stated }
        }
        // "has never been higher than this autumn": a record, which two amounts do not tell.
        if than != nil, mine.isDenied(index) { return [] }
        if isOfTimes == false {
            let link = index..<((than ?? index) + 1)
            guard let pair = namedPair(around: link, without: [], isOfMore: true),
                // By how much two prices rose tells nothing of which is the higher.
                pair.first.role != .change && pair.second.role != .change
                    || mine.tokens.contains(where: {
                        ["rose", "fell", "grew", "increased", "dropped", "rise", "growth"].contains($0.folded)
                    })
            else { return [] }
            if pair.first.quantity.measure == .percent,
                !mine.tokens.contains(where: { Self.inPercent.contains($0.folded) })
            {
                return []
            }
            let difference = pair.first.quantity.value - pair.second.quantity.value
            guard difference != 0 else { return [] }
            let agrees = difference * Double(sign) > 0
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .order,
                    agrees
                        ? "the first figure is the \(difference > 0 ? "greater" : "smaller"), as claimed"
                        : "the first figure is the \(difference > 0 ? "greater" : "smaller")",
                    claim: here,
                    [operand(pair.first.tokens), operand(pair.second.tokens)],
                    computation:
                        "\(NumberText.text(pair.first.quantity.written)) \(difference > 0 ? ">" : "<") \(NumberText.text(pair.second.quantity.written))",
                    rank: 1.5
                )
            ]
        }
        for pair in series(without: []) where !isToldElsewhere(pair.later, pair.earlier) {
            let difference = pair.later.quantity.value - pair.earlier.quantity.value
            guard difference != 0 else { continue }
            let agrees = difference * Double(sign) > 0
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .direction,
                    "the later amount is the \(difference > 0 ? "greater" : "smaller")\(agrees ? ", as claimed" : "")",
                    claim: here,
                    [operand(pair.later.tokens), operand(pair.earlier.tokens)],
                    computation:
                        "\(NumberText.text(pair.later.quantity.written)) \(difference > 0 ? ">" : "<") \(NumberText.text(pair.earlier.quantity.written))",
                    rank: 1 + pair.coverage
                )
            ]
        }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated() {
            guard
                let place = segment.tokens.first(where: {
                    (theirs.tokens[$0].direction ?? 0) != 0 && !theirs.tokens[$0].isName
                        && (isPredicate($0) || isStatedChange($0))
                }),
                let other = theirs.tokens[place].direction
            else { continue }
            let match = subject(number)
            guard match.isSame, match.coverage > 0.6, isOfSubject(place, segment, match),
                !isLedByOther(segment, match), !isOfOtherCount(place)
            else { continue }
            guard passage.reality(at: place, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else { continue }
            let time = theirs.dates.first { segment.tokens.contains($0.tokens.lowerBound) }?.span
            if claimTime != nil, time == nil, isOverLongTime(segment) {
                results.append(
                    incomparable(
                        .otherTime,
                        "it is of a longer time",
                        claim: here,
                        [phrase(Array(around(place, segment)))],
                        rank: 0.5
                    )
                )
                continue
            }
            if timing(claimTime, time, hasOwnTime: false) == .other {
                results.append(
                    incomparable(
                        .otherTime,
                        "it is of another time",
                        claim: here,
                        [operand(place..<(place + 1))],
                        rank: 0.5
                    )
                )
                continue
            }
            if let last = lastTime(place, segment), mine.isDenied(index), let since = sinceOfClaim {
                let agrees = !last.isLater(than: since)
                results.append(
                    decided(
                        agrees ? .agrees : .differs,
                        .date,
                        agrees ? "the last time was not after that" : "the last time was after that",
                        claim: here,
                        [phrase(Array(around(place, segment)))],
                        rank: 1 + match.coverage
                    )
                )
                continue
            }
            // "higher in 2010 than in 2000" for "higher than in 2010".
            if than != nil, let base = claimEarlier ?? mine.dates.compactMap(\.span).first,
                let other = segment.tokens.first(where: { theirs.spelled.word($0) == "than" }),
                let compared = theirs.dates.first(where: {
                    $0.tokens.lowerBound > other && segment.tokens.contains($0.tokens.lowerBound)
                })?.span,
                timing(base, compared, hasOwnTime: true) == .other
            {
                results.append(
                    incomparable(
                        .otherTime,
                        "it is compared with another time",
                        claim: here,
                        [operand(place..<(place + 1))],
                        rank: 0.5
                    )
                )
                continue
            }
            let turned = (theirs.isDenied(place) ? -other : other) * sign < 0
            // "we raised it": the one who issues the passage, by its own name.
            let isIssuers = passage.isIssuer(stretch(segment.tokens.lowerBound, place))
            if let doer = doers(index).first(where: { doer in
                !(isIssuers && passage.surroundings.has(mine.tokens[doer].meant))
                    && (match.places[doer].map { $0 > place } ?? true)
            }) {
                results.append(
                    incomparable(
                        .cause,
                        "that “\(mine.words(doer..<(doer + 1)))” did it is not said",
                        claim: here,
                        [phrase(Array(around(place, segment)))],
                        rank: 0.5
                    )
                )
                continue
            }
            results.append(
                decided(
                    turned ? .differs : .agrees,
                    .direction,
                    turned
                        ? mine.isDenied(index) != theirs.isDenied(place)
                            ? "one denies it, the other does not" : "one goes up, the other down"
                        : mine.isDenied(index) && theirs.isDenied(place)
                            ? "both deny it"
                            : "both go \(sign > 0 ? "up" : "down")",
                    claim: here,
                    [phrase(Array(around(place, segment)))],
                    rank: 0.8 + match.coverage
                )
            )
        }
        return results
    }
}
