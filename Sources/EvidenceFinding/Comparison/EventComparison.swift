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
        guard !claim.act.isEmpty else { return [] }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated()
        where segment.tokens.lowerBound >= passage.prefix.upperBound {
            let zone = Zone(theirs, segment: number)
            guard let act = bestAct(zone, segment: number) else { continue }
            let needed = claim.telling.filter { index in
                !claim.act.contains(index)
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
            guard match.isSame, match.coverage > 0.4 || needed.isEmpty else {
                results.append(
                    incomparable(.otherSubject, difference(match), claim: here, [shown], rank: 0.3)
                )
                continue
            }
            let claimSign = mine.isDenied(act.claim) ? -1 : 1
            var passageSign = act.sign * (theirs.isDenied(act.passage) ? -1 : 1)
            if isRuledOut(segment) { passageSign = -1 }
            let context = phrase(Array(around(act.passage, segment)))
            let rank = match.coverage + (act.isKnownOpposite ? 0.2 : 0.1)
            if isAboutOtherThing(act, match) {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is done to something else",
                        claim: here,
                        [context],
                        rank: 0.3
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
                results.append(dated)
            } else {
                results.append(
                    decided(.agrees, .status, "both say that it is so", claim: here, [context], rank: rank)
                )
            }
        }
        return results
    }

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
        if words.contains(where: { ["if", "whether", "unless", "when"].contains($0) }),
            !words.contains(where: { ["was", "were"].contains($0) })
        {
            return false
        }
        if before == "to" {
            return words.contains {
                [
                    "voted", "decided", "agreed", "forced", "ordered", "continues", "began", "has", "had",
                    "able", "woman", "first", "second",
                ].contains($0)
            }
                || token.events.isEmpty == false
                    && words.contains { ["refused", "failed", "declined"].contains($0) }
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
                if sign == 0, !token.classes.contains(.function) {
                    let relation = word.meant.relation(to: token.meant)
                    if relation >= .alike {
                        (sign, value) = (1, relation == .same ? 1.2 : 0.9)
                    } else if word.meant.isOpposed(to: token.meant),
                        token.part == word.part || token.part == "v"
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

    /// "a short circuit is ruled out".
    private func isRuledOut(_ segment: StatementText.Segment) -> Bool {
        let words = segment.tokens.map { theirs.spelled.word($0) }
        return zip(words, words.dropFirst()).contains { ["ruled", "rule"].contains($0) && $1 == "out" }
            || words.contains("excluded")
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
        if (index..<mine.tokens.count).contains(where: { mine.spelled.word($0) == "than" }) {
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
            guard match.isSame, match.coverage > 0.6 else { continue }
            guard passage.reality(at: place, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
            else { continue }
            let time = theirs.dates.first { segment.tokens.contains($0.tokens.lowerBound) }?.span
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
