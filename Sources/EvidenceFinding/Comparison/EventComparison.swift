import ClaimModel
import TextReading

/// Acts and states: whether they are said to be, denied, turned to their opposite, only planned, or dated otherwise.
extension Comparer {
    /// How an act of the passage stands to one of the claim: +1 the same, −1 the opposite.
    struct ActMatch {
        let claim: Int
        let passage: Int
        let sign: Int
        let isKnownOpposite: Bool
    }

    /// Acts of the passage beside the claim's. Where one passage tells it both ways ("won the first round and lost the second"),
    /// neither decides a claim that names no time.
    func compareEvents() -> [Ranked] {
        let all = comparedEvents()
        let decided = all.filter { [.status, .polarity].contains($0.comparison.code) }
        guard claimTime == nil, decided.contains(where: { $0.comparison.outcome == .agrees }),
            let other = decided.first(where: { $0.comparison.outcome == .differs }),
            decided.contains(where: { $0.comparison.outcome == .agrees && isOneSentence($0, other) })
        else { return all }
        return all.map { one in
            guard one.comparison.outcome != .incomparable else { return one }
            return incomparable(
                .otherSubject,
                "the passage tells it both ways",
                claim: whole(mine),
                one.comparison.passage + other.comparison.passage,
                rank: 0.4
            )
        }
    }

    private func isOneSentence(_ one: Ranked, _ other: Ranked) -> Bool {
        sentence(of: one).map { $0 == sentence(of: other) } == true
    }

    private func comparedEvents() -> [Ranked] {
        guard !claim.act.isEmpty, isComparableAct else { return [] }
        var results: [Ranked] = []
        for (number, segment) in theirs.segments.enumerated()
        where segment.tokens.lowerBound >= passage.prefix.upperBound
            && passage.isOwn(segment.tokens.lowerBound)
        {
            let zone = Zone(theirs, segment: number)
            guard let act = bestAct(zone, segment: number) else { continue }
            // "in force" is one act of two words.
            let length = mine.tokens[act.claim].events.map(\.length).max() ?? 1
            let tails = mine.tokens[act.claim].events.compactMap(\.tail)
            let needed = claim.telling.filter { index in
                !claim.act.contains(index) && !(act.claim..<(act.claim + length)).contains(index)
                    && !tails.contains { $0.contains(index) }
                    && !(claim.act.count == 1 && ReadClaim.carriers.contains(mine.tokens[index].folded))
            }
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                zone,
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
            if let other = otherDoer(act) ?? otherAgent(act, segment) ?? damagedThing(act)
                ?? (isOneOfTwo(act.passage) ? act.passage : nil)
            {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is said of “\(theirs.words(other..<(other + 1)))”",
                        claim: here,
                        [shown],
                        rank: 0.3
                    )
                )
                continue
            }
            // "every day" is said of another sentence's act.
            let often = mine.tokens.filter { $0.classes.contains(.each) }
            let sentence = theirs.sentences[segment.sentence]
            if !often.allSatisfy({ one in sentence.contains { theirs.tokens[$0].folded == one.folded } }) {
                results.append(
                    incomparable(
                        .otherSubject,
                        "how often is not said of it",
                        claim: here,
                        [shown],
                        rank: 0.3
                    )
                )
                continue
            }
            let claimSign = mine.isDenied(act.claim) ? -1 : 1
            var passageSign = act.sign * (theirs.isDenied(act.passage) ? -1 : 1)
            if isRuledOut(segment) || isGivenUp(act.passage) { passageSign = -1 }
            let context = phrase(Array(around(act.passage, segment)))
            let rank = match.coverage + (act.isKnownOpposite ? 0.2 : 0.1)
            if isDoneByOther(act, segment) || isAboutOtherThing(act, match) || isSaidAside(act, match)
                || isByOther(act, match, segment) || isLedByOther(act, match, segment)
            {
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
                results.append(notYet(here, [context]))
                continue
            }
            if passageSign != claimSign, isOver(act.passage, segment) {
                results.append(
                    incomparable(.otherTime, "it was so until then", claim: here, [context], rank: 0.4)
                )
                continue
            }
            if passageSign == claimSign, isOfPast(act.passage, segment) {
                results.append(
                    incomparable(
                        .otherTime,
                        "it is not said that it is still so",
                        claim: here,
                        [context],
                        rank: 0.4
                    )
                )
                continue
            }
            if let other = notBefore(act.passage, segment) {
                results.append(notBefore(other, here, [context], rank))
                continue
            }
            if isDropped(act.passage, segment), claimSign > 0, act.sign > 0 {
                results.append(cameToNothing(claim: here, [context], rank: rank + 0.2))
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
                // "is to be finished in 2025": what is to come does not refute what is.
                if passageSign != claimSign, act.sign < 0, !theirs.isDenied(act.passage), !claim.isFuture,
                    !claim.isPlanned
                {
                    results.append(notYet(here, [context]))
                    continue
                }
                if passageSign == claimSign {
                    if let dated = compareDates(act.passage, segment, here, rank: rank),
                        dated.comparison.outcome == .differs,
                        claim.isFuture || claim.isPlanned || isToCome || hasDay
                    {
                        results.append(dated)
                    } else if let dated = compareDates(act.passage, segment, here, rank: rank),
                        dated.comparison.outcome == .agrees, isDueInFuture(act.passage)
                    {
                        // "begins on 4 June", "is due to start on 4 June": both say what is to come.
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
                results.append(cameToNothing(claim: here, [context], rank: rank + 0.2))
                continue
            case .said: break
            }
            if passageSign != claimSign, isOfOtherTime(act.passage, segment) {
                results.append(
                    incomparable(.otherTime, "it is of another time", claim: here, [context], rank: 0.4)
                )
            } else if passageSign == claimSign, act.sign < 0, !isComplementary(act, claimSign) {
                results.append(
                    incomparable(
                        .status,
                        "that it was not so does not tell that the opposite was",
                        claim: here,
                        [context],
                        rank: 0.3
                    )
                )
            } else if passageSign != claimSign {
                let code: Comparison.Code = act.sign < 0 ? .status : .polarity
                let meaning =
                    act.sign < 0
                    ? "“\(mine.words(words(act).claim))” and “\(theirs.words(words(act).passage))” are opposites"
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

    /// "will begin", "begins on 4 June": whether the claim says what is to come, and the passage that it is due.
    private func isDueInFuture(_ act: Int) -> Bool {
        let isDue = stretch(max(0, act - 3), act).contains {
            ["due", "set", "scheduled", "expected", "will"].contains(theirs.spelled.word($0))
        }
        return isDue && (claim.isFuture || claim.isPlanned || isToCome || claim.isPresent && hasDay)
    }

    /// Whether the claim's time lies after the day of the passage.
    private var isToCome: Bool {
        guard let start = claimTime?.start, let written = passage.passage.documentDate else { return false }
        return start.isLater(than: written)
    }

    /// "made a loss in 2022" for "made a profit in 2023": the passage dates its opposite, and to another time.
    private func isOfOtherTime(_ act: Int, _ segment: StatementText.Segment) -> Bool {
        guard let claimed = mine.dates.first(where: { $0.span != nil })?.span else { return false }
        let dates = theirs.dates.filter { segment.tokens.contains($0.tokens.lowerBound) && $0.span != nil }
        // "from November 2022 to March 2023": all that lies between.
        if let first = dates.first?.span?.start, let last = dates.dropFirst().first?.span, dates.count == 2,
            ["to", "until", "till", "and"].contains(where: { word in
                stretch(dates[0].tokens.upperBound, dates[1].tokens.lowerBound).contains {
                    theirs.spelled.word($0) == word
                }
            })
        {
            return timing(claimed, DateSpan(start: first, end: last.end ?? last.start), hasOwnTime: true)
                == .other
        }
        let spans = dates.compactMap(\.span)
        return !spans.isEmpty && spans.allSatisfy { timing(claimed, $0, hasOwnTime: true) == .other }
    }

    /// Whether what is not the one is the other: what is not closed is open, and who was not dismissed was not hired.
    private func isComplementary(_ act: ActMatch, _ claimSign: Int) -> Bool {
        let (one, two) = (mine.tokens[act.claim], theirs.tokens[act.passage])
        let names = one.events.filter { mine in two.events.contains { $0.row == mine.row } }.map {
            EventLexicon.known.names[$0.row]
        }
        if !names.isEmpty, names.allSatisfy(Self.following.contains) { return false }
        if Self.comings.contains(one.meant.stem), Self.comings.contains(two.meant.stem) { return false }
        // "lost no game" is borne out by "unbeaten"; "did not win" does not bear out that they lost.
        return claimSign < 0 || names.isEmpty
            || !names.allSatisfy { name in
                Self.open.contains(name)
                    || EventLexicon.known.names.firstIndex(of: name).map(EventLexicon.known.open.contains)
                        == true
            }
    }

    /// Rows of what comes after one another, so that neither side tells of the other.
    private static let following: Set<String> = [
        "hiring", "joining", "takeover", "suing", "custody", "deployment", "recovery", "construction",
    ]
    /// Rows whose two sides leave a third.
    private static let open: Set<String> = ["balance", "defeat", "backing", "sufficiency", "approval"]
    /// Stems of verbs of that kind that stand in no row.
    private static let comings: Set<String> = [
        "dismiss", "fire", "sack", "hire", "employ", "join", "leav", "left", "enter", "arriv", "depart",
        "buy",
        "bought", "sell", "sold", "come", "came", "go", "went", "begin", "began", "end",
    ]

    /// The words of an act on both sides, where it is a phrase all of it: "in force".
    private func words(_ act: ActMatch) -> (claim: Range<Int>, passage: Range<Int>) {
        var (one, two) = (1, 1)
        for first in mine.tokens[act.claim].events {
            for second in theirs.tokens[act.passage].events where second.row == first.row {
                one = max(one, first.length)
                two = max(two, second.length)
            }
        }
        return (
            stretch(act.claim, min(mine.tokens.count, act.claim + one)),
            stretch(act.passage, min(theirs.tokens.count, act.passage + two))
        )
    }

    /// "will not go into service before October 2026": the date that an act is not to come before.
    private func notBefore(_ act: Int, _ segment: StatementText.Segment) -> StatementText.Dated? {
        guard theirs.isDenied(act) else { return nil }
        return theirs.dates.first { dated in
            dated.span?.start != nil && dated.tokens.lowerBound > act
                && segment.tokens.contains(dated.tokens.lowerBound)
                && ["before", "until"].contains(theirs.spelled.word(dated.tokens.lowerBound - 1))
        }
    }

    /// "was open until 2016" for "was closed from 2016": the opposite, up to the claim's time.
    private func isOver(_ act: Int, _ segment: StatementText.Segment) -> Bool {
        guard !theirs.isDenied(act),
            let until = theirs.dates.first(where: { dated in
                dated.tokens.lowerBound > act && segment.tokens.contains(dated.tokens.lowerBound)
                    && (["until", "till"].contains(theirs.spelled.word(dated.tokens.lowerBound - 1))
                        || ["until", "till"].contains(theirs.spelled.word(dated.tokens.lowerBound)))
            })
        else { return false }
        guard let end = until.span?.end ?? until.span?.start else { return false }
        // "will stay closed until June" for "reopened on Monday".
        if segment.tokens.contains(where: {
            ["will", "remain", "remains", "stay", "stays"].contains(theirs.spelled.word($0))
        }),
            let time = claimTime?.start ?? passage.passage.documentDate, end.isLater(than: time)
        {
            return false
        }
        guard let start = claimTime?.start ?? passage.passage.documentDate else { return false }
        return end.year <= start.year
    }

    /// "the data that it sent in its first year" for "is still sending data": what was, where the claim says that it goes on.
    private func isOfPast(_ act: Int, _ segment: StatementText.Segment) -> Bool {
        guard mine.tokens.contains(where: { $0.folded == "still" }), passage.language == .english,
            theirs.tokens[act].part == "v", theirs.tokens[act].events.allSatisfy({ $0.length == 1 })
        else { return false }
        let word = theirs.tokens[act].folded
        let isPresent = word.hasSuffix("s") || word.hasSuffix("ing")
        return !isPresent
            && !stretch(max(segment.tokens.lowerBound, act - 4), act).contains { index in
                Self.lasting.contains(theirs.spelled.word(index))
            }
            && !theirs.sentences[segment.sentence].contains { Self.always.contains(theirs.spelled.word($0)) }
    }

    private static let lasting: Set<String> = [
        "is", "are", "remains", "remain", "still", "has", "have", "to", "goes", "go", "keeps", "continues",
        "continue", "been",
    ]
    private static let always: Set<String> = ["every", "daily", "weekly", "now", "today", "since", "each"]

    private func notYet(_ here: Range<Int>, _ context: [Comparison.Operand]) -> Ranked {
        incomparable(.notDone, "it is not yet so, and may come", claim: here, context, rank: 0.4)
    }

    private func notBefore(
        _ dated: StatementText.Dated,
        _ here: Range<Int>,
        _ context: [Comparison.Operand],
        _ rank: Double
    ) -> Ranked {
        guard let stated = mine.dates.first(where: { $0.span != nil }), let span = stated.span,
            let earliest = dated.span, span.relation(to: earliest) == .before,
            !mine.tokens.contains(where: { $0.classes.contains(.negation) })
        else {
            return notYet(here, context)
        }
        return decided(
            .differs,
            .date,
            "the passage says that it is not to come before a later date",
            claim: stated.tokens,
            [operand(dated.tokens)],
            rank: rank + 0.2
        )
    }

    /// "A ban was discussed and dropped": an act as a noun, talked of and given up.
    private func isDropped(_ act: Int, _ segment: StatementText.Segment) -> Bool {
        let after = stretch(act + 1, segment.tokens.upperBound)
        guard ["a", "an", "the", "any"].contains(theirs.spelled.word(act - 1)),
            let thought = after.first(where: { theirs.tokens[$0].classes.contains(.planned) })
        else { return false }
        return after.contains {
            $0 > thought
                && Self.givenUp.contains(theirs.spelled.word($0)) && !theirs.isDenied($0)
        }
    }

    private static let givenUp: Set<String> = [
        "dropped", "rejected", "abandoned", "scrapped", "shelved", "withdrawn", "refused",
    ]

    /// Whether an act and its subject are all that the claim states: no duty, no comparison ("more than"), no direction, and a
    /// subject that is named.
    private var isComparableAct: Bool {
        let words = mine.tokens.map(\.folded)
        if words.contains("must") || words.contains("than") { return false }
        // "would have flooded the town": what did not come about.
        if zip(words, words.dropFirst()).contains(where: { $0 == "would" && $1 == "have" }) { return false }
        // "lies in the district": one answer, which another verb beside the place does not give.
        if claim.act.contains(where: { Self.placing.contains(mine.tokens[$0].folded) }) { return false }
        if claim.act.contains(where: { mine.tokens[$0].direction != nil && mine.tokens[$0].events.isEmpty }) {
            return false
        }
        // "met every week": how often is part of what is stated.
        let often = mine.tokens.filter {
            $0.classes.contains(.each)
                || ["weekly", "daily", "monthly", "often", "always", "regularly", "twice"].contains($0.folded)
        }
        if !often.allSatisfy({ one in theirs.tokens.contains { $0.folded == one.folded } }) { return false }
        // "Nobody had told them how long it would take": nothing that it is of.
        guard
            claim.telling.contains(where: {
                mine.tokens[$0].part == "n" || mine.tokens[$0].isName || isNamedByArticle($0)
            })
        else { return false }
        let isPronoun = ["they", "it", "he", "she", "we", "i", "this", "that"].contains(words.first ?? "")
        return !isPronoun || mine.tokens.contains { $0.isName }
    }

    private func isNamedByArticle(_ index: Int) -> Bool {
        index > 0
            && ["the", "a", "an", "its", "their", "his", "her", "our"].contains(mine.spelled.word(index - 1))
    }

    private static let placing: Set<String> = [
        "lies", "lie", "lay", "located", "situated", "based", "headquartered", "resides", "belongs", "belong",
    ]

    /// Whether the claim dates its act to a month or a day.
    private var hasDay: Bool { mine.dates.contains { $0.span?.start?.month != nil } }

    private func actRange(_ index: Int) -> Range<Int> {
        stretch(max(0, index - 2), min(mine.tokens.count, index + 3))
    }

    func around(_ index: Int, _ segment: StatementText.Segment) -> Range<Int> {
        stretch(max(segment.tokens.lowerBound, index - 6), min(segment.tokens.upperBound, index + 6))
    }

    /// Whether a word of the passage states its act as a fact: not "to ban", "banning it would", "the expansion of", "if it bans".
    func isStated(_ index: Int, _ segment: StatementText.Segment, isNominalClaim: Bool) -> Bool {
        let token = theirs.tokens[index]
        let before = theirs.spelled.word(index - 1)
        let words = segment.tokens.filter { $0 < index }.map { theirs.spelled.word($0) }
        let isPast = token.folded.hasSuffix("ed")
        // "in a far worse state than anybody told us".
        if stretch(max(segment.tokens.lowerBound, index - 3), index).contains(where: {
            theirs.spelled.word($0) == "than"
        }) {
            return false
        }
        // "what they found of it stands elsewhere": not what it was.
        if ["what", "whatever"].contains(words.first ?? "") { return false }
        if words.contains(where: { ["if", "whether", "unless", "when"].contains($0) }),
            !words.contains(where: { ["was", "were"].contains($0) }),
            !(isPast && !words.contains("if") && words.contains("when"))
        {
            return false
        }
        if before == "to" {
            // "has to be", and no "has" further off.
            if ["has", "had"].contains(theirs.spelled.word(index - 2)) { return true }
            // "is to open in 2027": what is to come is looked at as such.
            if ["is", "are"].contains(theirs.spelled.word(index - 2)) { return true }
            // "was to move to Meltis", and not "the congress that it was to hold".
            if ["was", "were"].contains(theirs.spelled.word(index - 2)),
                !words.contains(where: { ["that", "which", "who"].contains($0) })
            {
                return true
            }
            return words.contains {
                [
                    "voted", "decided", "agreed", "forced", "ordered", "continues", "began",
                    "able", "woman", "first", "second",
                    // What is to come is looked at as such, too.
                    "due", "set", "scheduled", "expected",
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
        if isNominal, isDropped(index, segment) { return true }
        if isNominal, !token.folded.hasSuffix("ed") {
            // "imposes a fine", "had no …": the verb only carries it.
            return words.contains {
                ReadClaim.carriers.contains($0) || ["imposes", "imposed", "is", "was"].contains($0)
            }
        }
        return true
    }
}
