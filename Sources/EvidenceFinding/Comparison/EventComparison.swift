import ClaimModel
import TextReading

/// Acts and states: whether they are said to be, denied, turned to their opposite, only planned, or dated otherwise.
extension Comparer {
    /// How an act of the passage stands to one of the claim: +1 the same, −1 the opposite.
    private struct ActMatch {
        let claim: Int
        let passage: Int
        let sign: Int
        let isKnownOpposite: Bool
    }

    func compareEvents() -> [Ranked] {
        guard !claim.act.isEmpty, isComparableAct else { return [] }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated()
        where segment.tokens.lowerBound >= passage.prefix.upperBound {
            let zone = Zone(theirs, segment: number)
            guard let act = bestAct(zone, segment: number) else { continue }
            // "in force" is one act of two words.
            let length = mine.tokens[act.claim].events.map(\.length).max() ?? 1
            let needed = claim.telling.filter { index in
                !claim.act.contains(index) && !(act.claim..<(act.claim + length)).contains(index)
                    && !(claim.act.count == 1 && ReadClaim.carriers.contains(mine.tokens[index].folded))
            }
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                widened(zone, number),
                passage.surroundings,
                isTranslated: isTranslated
            )
            let here = actRange(act.claim)
            let shown = operand(act.passage..<min(act.passage + 1, theirs.tokens.count))
            if let other = otherAuthor(act, segment, zone, needed) {
                results.append(
                    decided(
                        .differs,
                        .relation,
                        "the passage names another who did it",
                        claim: here,
                        [operand(stretch(act.passage, other + 1))],
                        rank: 0.6
                    )
                )
                continue
            }
            guard match.isSame, match.coverage > 0.4 || needed.isEmpty else {
                results.append(
                    incomparable(.otherSubject, difference(match), claim: here, [shown], rank: 0.3)
                )
                continue
            }
            let claimSign = mine.isDenied(act.claim) ? -1 : 1
            var passageSign = act.sign * (theirs.isDenied(act.passage) ? -1 : 1)
            if isRuledOut(segment) || isGivenUp(act.passage) { passageSign = -1 }
            let context = phrase(Array(around(act.passage, segment)))
            let rank = match.coverage + (act.isKnownOpposite ? 0.2 : 0.1)
            if isDoneByOther(act, segment) || isAboutOtherThing(act, match) {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is done to something else, or by someone else",
                        claim: here,
                        [context],
                        rank: 0.3
                    )
                )
                continue
            }
            let under = cell(under: act.passage)
            if let under {
                guard under.isStated else {
                    results.append(
                        incomparable(.unread, "the cell does not say", claim: here, [context], rank: 0.3)
                    )
                    continue
                }
                if under.isDenied { passageSign = -passageSign }
            }
            if isOfTimeBefore(segment),
                !mine.tokens.contains(where: { ["before", "earlier"].contains($0.folded) })
            {
                results.append(
                    incomparable(.otherTime, "it is of a time before", claim: here, [context], rank: 0.4)
                )
                continue
            }
            // "is not complete until …": what is yet to come is no denial.
            if passageSign != claimSign, theirs.isDenied(act.passage),
                segment.tokens.contains(where: { $0 > act.passage && theirs.spelled.word($0) == "until" })
            {
                results.append(
                    incomparable(
                        .notDone,
                        "it is not yet so, and may come",
                        claim: here,
                        [context],
                        rank: 0.4
                    )
                )
                continue
            }
            switch passage.reality(at: act.passage, isFuture: claim.isFuture, isPlanned: claim.isPlanned) {
            case .hearsay:
                results.append(
                    incomparable(
                        .hearsay,
                        "it only reports that someone said so",
                        claim: here,
                        [context],
                        rank: 0.7
                    )
                )
                continue
            case .notDone:
                if passageSign == claimSign {
                    if let dated = compareDates(act.passage, segment, here, rank: rank),
                        dated.comparison.outcome == .differs
                    {
                        results.append(dated)
                    } else {
                        results.append(
                            incomparable(
                                .notDone,
                                "it is planned or possible, and not said to be so",
                                claim: here,
                                [context],
                                rank: 0.7
                            )
                        )
                    }
                    continue
                }
            case .refused:
                results.append(
                    decided(
                        .differs,
                        .status,
                        "it was thought of, and did not come to be",
                        claim: here,
                        [context],
                        rank: rank + 0.2
                    )
                )
                continue
            case .said: break
            }
            if passageSign != claimSign {
                let code: Comparison.Code = act.sign < 0 ? .status : .polarity
                let meaning =
                    act.sign < 0
                    ? "“\(mine.words(act.claim..<(act.claim + 1)))” and “\(theirs.words(act.passage..<(act.passage + 1)))” are opposites"
                    : "one denies it, the other does not"
                results.append(decided(.differs, code, meaning, claim: here, [context], rank: rank + 0.1))
            } else if let dated = compareDates(act.passage, segment, here, rank: rank) {
                // That nothing happened at another time says nothing of the claim's.
                let isOpen = claimSign < 0 && dated.comparison.outcome == .differs
                results.append(
                    isOpen
                        ? incomparable(.otherTime, "it is of another time", claim: here, [context], rank: 0.4)
                        : dated
                )
            } else if mine.dates.contains(where: { $0.span == nil }) || hasDay {
                results.append(
                    incomparable(
                        .otherTime,
                        "the passage does not date it",
                        claim: here,
                        [context],
                        rank: 0.6
                    )
                )
            } else {
                results.append(
                    decided(.agrees, .status, "both say that it is so", claim: here, [context], rank: rank)
                )
            }
        }
        return results
    }

    /// Whether an act and its subject are all that the claim states: no duty, no comparison ("more than"), no direction, and a
    /// subject that is named.
    private var isComparableAct: Bool {
        let words = mine.tokens.map(\.folded)
        if words.contains("must") || words.contains("than") { return false }
        if claim.act.contains(where: { mine.tokens[$0].direction != nil && mine.tokens[$0].events.isEmpty }) {
            return false
        }
        // "met every week": how often is part of what is stated.
        let often = mine.tokens.filter {
            $0.classes.contains(.each)
                || ["weekly", "daily", "monthly", "often", "always", "regularly", "twice"].contains($0.folded)
        }
        if !often.allSatisfy({ one in theirs.tokens.contains { $0.folded == one.folded } }) { return false }
        let isPronoun = ["they", "it", "he", "she", "we", "i", "this", "that"].contains(words.first ?? "")
        return !isPronoun || mine.tokens.contains { $0.isName }
    }

    /// Whether the claim dates its act to a month or a day.
    private var hasDay: Bool { mine.dates.contains { $0.span?.start?.month != nil } }

    /// A segment's zone, with the sentence where the segment names no one: "… and was not renewed".
    private func widened(_ zone: Zone, _ segment: Int) -> Zone { zone }

    private func actRange(_ index: Int) -> Range<Int> {
        stretch(max(0, index - 2), min(mine.tokens.count, index + 3))
    }

    private func around(_ index: Int, _ segment: StatementText.Segment) -> Range<Int> {
        stretch(max(segment.tokens.lowerBound, index - 6), min(segment.tokens.upperBound, index + 6))
    }

    /// Whether a word of the passage states its act as a fact: not "to ban", "banning it would", "the expansion of", "if it bans".
    private func isStated(_ index: Int, _ segment: StatementText.Segment, isNominalClaim: Bool) -> Bool {
        let token = theirs.tokens[index]
        let before = theirs.spelled.word(index - 1)
        let words = segment.tokens.filter { $0 < index }.map { theirs.spelled.word($0) }
        let isPast = token.folded.hasSuffix("ed")
        if words.contains(where: { ["if", "whether", "unless", "when"].contains($0) }),
            !words.contains(where: { ["was", "were"].contains($0) }),
            !(isPast && !words.contains("if") && words.contains("when"))
        {
            return false
        }
        if before == "to" {
            return words.contains {
                [
                    "voted", "decided", "agreed", "forced", "ordered", "continues", "began", "has", "had",
                    "able", "woman", "first", "second",
                    // What somebody wanted is looked at as such: it may have come to nothing.
                    "wanted", "planned", "intended", "hoped", "promised", "proposed", "meant", "sought",
                ].contains($0)
            }
                || words.contains { ["refused", "failed", "declined", "refuses", "declines"].contains($0) }
        }
        if token.folded.hasSuffix("ing"), token.events.isEmpty || token.part == "v" {
            return words.contains { ["is", "are", "was", "were", "been", "be", "not", "still"].contains($0) }
                || token.events.contains { $0.length > 1 }
        }
        if isNominalClaim { return true }
        let isNominal = ["the", "a", "an", "its", "his", "her", "their", "of", "this", "that", "any"]
            .contains(before)
        if isNominal, !token.folded.hasSuffix("ed") {
            // "imposes a fine", "had no …": the verb only carries it.
            return words.contains {
                ReadClaim.carriers.contains($0) || ["imposes", "imposed", "is", "was"].contains($0)
            }
        }
        return true
    }

    /// Acts that follow or mirror each other and do not exclude each other: what began may have ended, what was bought was sold.
    private static let following: [Set<String>] = [
        ["begin", "began", "begun", "begins", "start", "started", "starts", "commence", "commenced"],
        [
            "end", "ended", "ends", "finish", "finished", "stop", "stopped", "complete", "completed",
            "conclude",
            "concluded",
        ],
        ["buy", "bought", "buys", "purchase", "purchased"], ["sell", "sold", "sells"],
        ["come", "came", "arrive", "arrived"], ["go", "went", "gone", "leave", "left", "depart", "departed"],
        ["give", "gave", "given", "lend", "lent"], ["take", "took", "taken", "borrow", "borrowed"],
        ["born"], ["die", "died", "dead"], ["ask", "asked"], ["answer", "answered"],
    ]

    private static func isFollowing(_ one: MeantWord, _ two: MeantWord) -> Bool {
        func place(_ word: MeantWord) -> Int? { following.firstIndex { $0.contains(word.folded) } }
        guard let first = place(one), let second = place(two) else { return false }
        return first / 2 == second / 2 && first != second
    }

    /// "was sold to Delcor" and "bought by Delcor": one act told from both sides, where the same one stands after both.
    private func isConverse(_ index: Int, _ place: Int) -> Bool {
        let (one, two) = (mine.tokens[index].folded, theirs.tokens[place].folded)
        let buying: Set<String> = ["bought", "acquired", "purchased"]
        func other(_ text: StatementText, _ verb: Int, _ preposition: String) -> Int? {
            guard text.spelled.word(verb + 1) == preposition else { return nil }
            return stretch(verb + 2, min(verb + 5, text.tokens.count)).first { text.tokens[$0].isName }
        }
        let pair: (Int?, Int?)
        if one == "sold", buying.contains(two) {
            pair = (other(mine, index, "to"), other(theirs, place, "by"))
        } else if buying.contains(one), two == "sold" {
            pair = (other(mine, index, "by"), other(theirs, place, "to"))
        } else {
            return false
        }
        guard let first = pair.0, let second = pair.1 else { return false }
        return mine.tokens[first].meant.relation(to: theirs.tokens[second].meant) == .same
    }

    private static let particles: Set<String> = [
        "in", "out", "down", "up", "off", "over", "away", "back", "apart",
    ]

    /// "brought down" is not "brought in": the particles of two verbs, where both have one.
    private func hasSameParticle(_ index: Int, _ place: Int) -> Bool {
        let (one, two) = (mine.spelled.word(index + 1), theirs.spelled.word(place + 1))
        guard Self.particles.contains(one), Self.particles.contains(two) else { return true }
        return one == two
    }

    private func bestAct(_ zone: Zone, segment: Int) -> ActMatch? {
        var best: (match: ActMatch, value: Double)?
        for index in claim.act {
            let word = mine.tokens[index]
            for place in zone.own {
                let token = theirs.tokens[place]
                guard !token.isName || isTranslated, !token.isDate, !token.isMeasured else { continue }
                var sign = 0
                var value = 0.0
                var known = false
                for mine in word.events {
                    for other in token.events where other.row == mine.row {
                        sign = mine.side * other.side
                        value = sign < 0 ? 1.1 : 1
                        known = true
                    }
                }
                if sign == 0, isConverse(index, place) { (sign, value) = (1, 1) }
                if sign == 0, !token.classes.contains(.function), hasSameParticle(index, place) {
                    let relation = word.meant.relation(to: token.meant)
                    // A noun of an event is borne out by that event, not by words near it: "the end", "closed".
                    if relation == .alike, word.part == "n" || word.events.contains(where: { $0.length > 1 }),
                        !word.events.isEmpty
                    {
                        continue
                    }
                    if relation >= .alike {
                        (sign, value) = (1, relation == .same ? 1.2 : 0.9)
                    } else if word.meant.isOpposed(to: token.meant),
                        token.part == word.part || token.part == "v",
                        !Self.isFollowing(word.meant, token.meant)
                    {
                        (sign, value) = (-1, 0.8)
                        known = true
                    } else if relation == .general, token.part == "v", word.part == "v", word.events.isEmpty,
                        token.events.isEmpty
                    {
                        (sign, value) = (1, 0.5)
                    }
                }
                guard sign != 0, isStated(place, theirs.segments[segment], isNominalClaim: word.part == "n")
                else { continue }
                if token.part == "n", word.part == "v", token.events.isEmpty { value -= 0.2 }
                if !word.events.isEmpty { value += 0.2 }
                if value > best?.value ?? 0 {
                    best = (ActMatch(claim: index, passage: place, sign: sign, isKnownOpposite: known), value)
                }
            }
        }
        return best?.match
    }

    /// "gave up her seat", "lost its licence": the noun of the act stands for what is no more.
    private func isGivenUp(_ index: Int) -> Bool {
        guard theirs.tokens[index].part == "n" else { return false }
        let before = stretch(max(0, index - 4), index).map { theirs.spelled.word($0) }
        return zip(before, before.dropFirst()).contains {
            ["gave", "give", "gives", "giving", "given"].contains($0) && $1 == "up"
        }
            || before.contains {
                ["vacated", "relinquished", "surrendered", "lost", "forfeited"].contains($0)
            }
    }

    /// Whether a segment speaks of a time before the passage's own: "the three months before had ended in the black".
    private func isOfTimeBefore(_ segment: StatementText.Segment) -> Bool {
        zip(segment.tokens, segment.tokens.dropFirst()).contains { one, two in
            ["year", "years", "month", "months", "quarter", "season", "week", "decade"].contains(
                theirs.spelled.word(one)
            ) && ["before", "earlier"].contains(theirs.spelled.word(two))
        }
    }

    /// Of a table: whether the cell under the act's column denies it (0, "none"), states it (a number, "yes"), or neither; nil
    /// where the act stands in the cell itself.
    private func cell(under index: Int) -> (isStated: Bool, isDenied: Bool)? {
        guard passage.isTable else { return nil }
        let sentence = theirs.sentences[theirs.segments[theirs.segment(of: index)].sentence]
        guard
            let colon = sentence.first(where: { $0 > index && theirs.spelled.gap(before: $0).contains(0x3A) })
        else { return nil }
        let words = stretch(colon, sentence.upperBound)
        if words.contains(where: { ["none", "no", "nil"].contains(theirs.spelled.word($0)) }) {
            return (true, true)
        }
        if words.contains(where: { theirs.spelled.word($0) == "yes" }) { return (true, false) }
        guard let number = theirs.quantities.first(where: { words.contains($0.tokens.lowerBound) }) else {
            return (false, false)
        }
        return (true, number.quantity.value == 0)
    }

    /// "a short circuit is ruled out".
    private func isRuledOut(_ segment: StatementText.Segment) -> Bool {
        let words = segment.tokens.map { theirs.spelled.word($0) }
        return zip(words, words.dropFirst()).contains { ["ruled", "rule"].contains($0) && $1 == "out" }
            || words.contains("excluded")
    }

    /// "financed by the state" for "the foundation financed": the passage names another who did it.
    private func isDoneByOther(_ act: ActMatch, _ segment: StatementText.Segment) -> Bool {
        let agents = (0..<act.claim).filter { mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" }
        let after = stretch(act.passage + 1, min(segment.tokens.upperBound, act.passage + 5))
        guard !agents.isEmpty,
            !["was", "were", "been", "is", "are"].contains(mine.spelled.word(act.claim - 1)),
            let by = after.first(where: { theirs.spelled.word($0) == "by" })
        else { return false }
        let named = stretch(by + 1, min(segment.tokens.upperBound, by + 7)).filter {
            theirs.tokens[$0].isContent && theirs.tokens[$0].part == "n" && !theirs.tokens[$0].isDate
        }
        guard let first = named.first, first - by <= 3 else { return false }
        return !named.contains { place in
            agents.contains { mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) >= .alike }
        }
    }

    /// Acts that one does and no other: who won, wrote, built something.
    private static let authored: Set<String> = [
        "won", "wins", "wrote", "written", "writes", "invented", "discovered", "painted", "composed",
        "founded", "designed",
        "built", "directed", "coined", "authored",
    ]

    /// "won by Ivo Brandt" for "Rosa Tellier won": the last word of another name, where all else is the claim's.
    private func otherAuthor(
        _ act: ActMatch,
        _ segment: StatementText.Segment,
        _ zone: Zone,
        _ needed: [Int]
    ) -> Int? {
        guard act.sign > 0, Self.authored.contains(mine.tokens[act.claim].folded),
            !theirs.isDenied(act.passage), !mine.isDenied(act.claim)
        else { return nil }
        let agents = (0..<act.claim).filter { mine.tokens[$0].isName }
        let rest = needed.filter { $0 > act.claim }
        let after = stretch(act.passage + 1, min(segment.tokens.upperBound, act.passage + 3))
        guard !agents.isEmpty, rest.count > 1,
            let by = after.first(where: { theirs.spelled.word($0) == "by" })
        else { return nil }
        let named = stretch(by + 1, segment.tokens.upperBound).prefix { theirs.tokens[$0].isName }
        guard let last = named.last,
            !named.contains(where: { place in
                agents.contains { mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) >= .alike }
            })
        else { return nil }
        let match = SubjectMatch(
            mine,
            needed: rest,
            optional: claim.optional,
            theirs,
            zone,
            passage.surroundings,
            isTranslated: isTranslated
        )
        return match.isSame && match.coverage > 0.8 ? last : nil
    }

    /// "closed to visitors" for "closed": an object that the claim does not have narrows the act.
    private func isAboutOtherThing(_ act: ActMatch, _ match: SubjectMatch) -> Bool {
        let next = act.passage + 1
        guard theirs.tokens.indices.contains(next), theirs.spelled.isBeside(next) else { return false }
        // "closed a room": an object of its own.
        guard ["to", "a", "an"].contains(theirs.spelled.word(next)) else { return false }
        for index in stretch(next + 1, min(next + 4, theirs.tokens.count)) {
            let token = theirs.tokens[index]
            if !theirs.spelled.isBeside(index) { return false }
            guard token.isTelling else { continue }
            if token.part != "n" { continue }
            return !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
                && !["traffic", "end", "halt", "stop", "vote"].contains(token.folded)
        }
        return false
    }

    // MARK: - Dates

    /// The dates of an act on both sides; nil where one has none.
    func compareDates(_ token: Int, _ segment: StatementText.Segment, _ here: Range<Int>, rank: Double)
        -> Ranked?
    {
        guard let stated = mine.dates.first(where: { $0.span != nil }), var span = stated.span else {
            return nil
        }
        // "since 2009" tells when it began.
        if span.end == nil, let start = span.start { span = DateSpan(start) }
        let own = theirs.dates.filter { $0.span != nil && segment.tokens.contains($0.tokens.lowerBound) }
        var nearest = own.min { abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token) }
        if nearest == nil,
            !passage.text.segments.contains(where: {
                $0.sentence == segment.sentence && $0.tokens != segment.tokens && false
            })
        {
            let sentence = theirs.sentences[segment.sentence]
            let all = theirs.dates.filter { $0.span != nil && sentence.contains($0.tokens.lowerBound) }
            nearest = all.count == 1 ? all.first : nil
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

    /// Whether an act is one that each quarter or year has of its own: a result of accounts over a stretch of time.
    private func isRecurring(_ token: Int, _ span: DateSpan) -> Bool {
        span.start?.day == nil
            && theirs.tokens[token].events.contains { EventLexicon.known.names[$0.row] == "balance" }
    }

    /// −1 for "before" and "until", +1 for "after" and "since"; nil for a date as such.
    private static func side(_ text: StatementText, _ date: Range<Int>) -> Int? {
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

    // MARK: - Directions

    /// Whether a direction is said of the subject: "fell", "is rising", "was higher"; not "the 2005 increase", "a carbon sink".
    private func isPredicate(_ index: Int) -> Bool {
        let word = theirs.tokens[index].folded
        let before = theirs.spelled.word(index - 1)
        if ["up", "down"].contains(word), ["went", "goes", "gone", "going", "go"].contains(before) {
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
        let than = stretch(index, mine.tokens.count).first { mine.spelled.word($0) == "than" }
        // "fewer in 2023 than in 2022", "smaller than in the season before": two times of one thing.
        let isOfTimes = than.map { than in
            stretch(than + 1, mine.tokens.count).allSatisfy { place in
                !mine.tokens[place].isTelling
                    || ["season", "year", "quarter", "month", "week", "decade"].contains(
                        mine.tokens[place].folded
                    )
            }
        }
        if isOfTimes == false {
            guard let pair = namedPair(around: here, without: []) else { return [] }
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
        for pair in series(without: []) {
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
                    (theirs.tokens[$0].direction ?? 0) != 0 && !theirs.tokens[$0].isName && isPredicate($0)
                }),
                let other = theirs.tokens[place].direction
            else { continue }
            let match = subject(number)
            guard match.isSame, match.coverage > 0.6, isOfSubject(place, segment, match),
                !isLedByOther(segment, match)
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
            let turned = (theirs.isDenied(place) ? -other : other) * sign < 0
            if let doer = doers(index).first(where: { match.places[$0].map { $0 > place } ?? true }) {
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
                    turned ? "one goes up, the other down" : "both go \(sign > 0 ? "up" : "down")",
                    claim: here,
                    [phrase(Array(around(place, segment)))],
                    rank: 0.8 + match.coverage
                )
            )
        }
        return results
    }
}
