import ClaimModel
import TextReading

/// Which word of a passage states the act of a claim, or its opposite, and what keeps it from being that act.
extension Comparer {
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

    static func isFollowing(_ one: MeantWord, _ two: MeantWord) -> Bool {
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
        // "a hotel bought it from the council" for "the council sold it".
        if one == "sold", buying.contains(two) {
            let seller = (0..<index).filter {
                mine.tokens[$0].isContent && mine.tokens[$0].part == "n" && !mine.tokens[$0].isDate
            }
            let after = stretch(place + 1, theirs.tokens.count)
            if let from = after.first(where: { theirs.spelled.word($0) == "from" }),
                stretch(from + 1, min(from + 5, theirs.tokens.count)).contains(where: { there in
                    seller.contains {
                        mine.tokens[$0].meant.relation(to: theirs.tokens[there].meant) == .same
                    }
                })
            {
                return true
            }
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

    /// "died of a fungus", "died from smoke": of what the claim says that it killed.
    private func isDeath(_ place: Int, ofAgentBefore act: Int) -> Bool {
        let after = stretch(place + 1, min(place + 7, theirs.tokens.count))
        guard let of = after.first, ["of", "from", "through"].contains(theirs.spelled.word(of)) else {
            return false
        }
        return after.contains { there in
            (0..<act).contains {
                mine.tokens[$0].isTelling
                    && mine.tokens[$0].meant.relation(to: theirs.tokens[there].meant) == .same
            }
        }
    }

    /// "were killed *by* a pesticide": dying alone tells of no cause.
    private func hasAgent(_ act: Int) -> Bool {
        mine.spelled.word(act + 1) == "by"
            && ["was", "were", "been", "is", "are"].contains(mine.spelled.word(act - 1))
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

    /// Whether the words of the claim's phrase stand at a place of the passage, too.
    private func hasSameWords(_ index: Int, _ length: Int, _ place: Int) -> Bool {
        (1..<max(1, length)).allSatisfy { mine.spelled.word(index + $0) == theirs.spelled.word(place + $0) }
    }

    func bestAct(_ zone: Zone, segment: Int) -> ActMatch? {
        var best: (match: ActMatch, value: Double)?
        for index in claim.act {
            let word = mine.tokens[index]
            for place in zone.own {
                let token = theirs.tokens[place]
                guard !token.isName || isTranslated, !token.isDate, !token.isMeasured else { continue }
                // "voted against": the verb without its word is another act.
                if let phrase = word.events.first(where: { $0.length > 1 }),
                    token.meant.relation(to: word.meant) >= .alike,
                    !token.events.contains(where: { one in word.events.contains { $0.row == one.row } }),
                    !hasSameWords(index, phrase.length, place)
                {
                    continue
                }
                var sign = 0
                var value = 0.0
                var known = false
                for mine in word.events {
                    for other in token.events where other.row == mine.row {
                        sign = mine.side * other.side
                        // The same word tells more than one of the opposite that stands beside it.
                        value =
                            sign < 0
                            ? 1.1
                            : word.meant.relation(to: token.meant) == .same && other.length == 1
                                && word.part == "v" ? 1.2 : 1
                        known = true
                    }
                }
                if ["killed"].contains(word.folded), hasAgent(index), token.meant.stem != word.meant.stem {
                    continue
                }
                // "had died" tells of no killing.
                if ["killed", "kill", "kills"].contains(word.folded),
                    ["die", "died", "dies", "dead", "dying"].contains(token.folded),
                    (0..<index).contains(where: {
                        self.mine.tokens[$0].isTelling && self.mine.tokens[$0].part == "n"
                    }),
                    !["was", "were", "been"].contains(self.mine.spelled.word(index - 1))
                {
                    // "died of a fungus" for "a fungus killed".
                    guard ["died", "dies"].contains(token.folded), isDeath(place, ofAgentBefore: index) else {
                        continue
                    }
                    (sign, value) = (1, 1)
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
    func isGivenUp(_ index: Int) -> Bool {
        // "turned down a new contract".
        let offer = stretch(max(0, index - 4), index)
        let isNominal =
            theirs.tokens[index].part != "v" || theirs.tokens[index].events.contains { $0.length > 1 }
        if isNominal,
            offer.contains(where: { place in
                ["rejected", "declined", "refused", "spurned"].contains(theirs.spelled.word(place))
                    || theirs.spelled.word(place) == "down"
                        && ["turned", "turns", "turn"].contains(theirs.spelled.word(place - 1))
            }),
            !stretch(max(0, index - 2), index).contains(where: { theirs.spelled.word($0) == "to" }),
            ["a", "an", "the", "any", "his", "her", "its", "their"].contains(theirs.spelled.word(index - 1))
        {
            return true
        }
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
    func isOfTimeBefore(_ segment: StatementText.Segment) -> Bool {
        // "after a loss of 3 million in the first".
        if ["after", "following"].contains(theirs.spelled.word(segment.tokens.lowerBound)),
            ["a", "an", "the"].contains(theirs.spelled.word(segment.tokens.lowerBound + 1)),
            segment.tokens.lowerBound > theirs.sentences[segment.sentence].lowerBound
        {
            return true
        }
        return zip(segment.tokens, segment.tokens.dropFirst()).contains { one, two in
            ["year", "years", "month", "months", "quarter", "season", "week", "decade"].contains(
                theirs.spelled.word(one)
            ) && ["before", "earlier"].contains(theirs.spelled.word(two))
        }
    }

    /// Of a table: whether the cell under the act's column denies it (0, "none"), states it (a number, "yes"), or neither; nil
    /// where the act stands in the cell itself.
    func cell(under index: Int) -> (isStated: Bool, isDenied: Bool)? {
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
    func isRuledOut(_ segment: StatementText.Segment) -> Bool {
        let words = segment.tokens.map { theirs.spelled.word($0) }
        return zip(words, words.dropFirst()).contains { ["ruled", "rule"].contains($0) && $1 == "out" }
            || zip(words, words.dropFirst()).contains {
                $0 == "excluded" && ["as", "that", "by"].contains($1)
            }
    }

    /// "financed by the state" for "the foundation financed": the passage names another who did it.
    func isDoneByOther(_ act: ActMatch, _ segment: StatementText.Segment) -> Bool {
        let agents = (0..<act.claim).filter { mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" }
        let after = stretch(act.passage + 1, min(segment.tokens.upperBound, act.passage + 5))
        guard !agents.isEmpty,
            !stretch(max(0, act.claim - 2), act.claim).contains(where: {
                ["was", "were", "been", "is", "are"].contains(mine.spelled.word($0))
            }),
            let by = after.first(where: { theirs.spelled.word($0) == "by" })
        else { return false }
        let named = stretch(by + 1, min(segment.tokens.upperBound, by + 7)).filter {
            theirs.tokens[$0].isContent && theirs.tokens[$0].part == "n" && !theirs.tokens[$0].isDate
        }
        // "by the city" for "the city of Harwen introduced".
        guard let first = named.first, first - by <= 3, !isInClaim(first) else { return false }
        return !named.contains { place in
            agents.contains { mine.tokens[$0].meant.relation(to: theirs.tokens[place].meant) >= .alike }
        }
    }

    /// Acts that one does and no other: who won, wrote, built something.
    private static let authored: Set<String> = [
        "won", "wins", "wrote", "written", "writes", "invented", "discovered", "painted", "composed",
        "founded", "designed", "heads", "headed", "leads", "led", "chairs", "chaired",
        "built", "directed", "coined", "authored",
    ]

    /// "won by Ivo Brandt" for "Rosa Tellier won": the last word of another name, where all else is the claim's.
    func otherAuthor(
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
        // "won by the pianist Lena Orsk".
        let near = stretch(by + 1, min(by + 4, segment.tokens.upperBound))
        let start = near.first { theirs.tokens[$0].isName } ?? (by + 1)
        let named = stretch(start, segment.tokens.upperBound).prefix { theirs.tokens[$0].isName }
        guard let last = named.last,
            isOtherPerson(agents, Array(named))
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

    /// Whether names are of somebody else: none of them is the claim's, or beside a surname that both have stand other first names.
    private func isOtherPerson(_ agents: [Int], _ named: [Int]) -> Bool {
        func isSame(_ one: Int, _ place: Int) -> Bool {
            mine.tokens[one].meant.relation(to: theirs.tokens[place].meant) >= .alike
        }
        let shared = named.filter { place in agents.contains { isSame($0, place) } }
        guard let surname = shared.last else { return true }
        guard surname == named.last, named.count > 1, shared.allSatisfy({ $0 == surname || isTitle($0) }),
            let own = agents.first(where: { isSame($0, surname) }), own > 0
        else { return false }
        return mine.tokens[own - 1].isName && !isTitleOfMine(own - 1) && !isTitle(surname - 1)
            && theirs.tokens[surname - 1].folded.utf8.count > 1
    }

    private func isTitle(_ place: Int) -> Bool { SubjectMatch.titles.contains(theirs.tokens[place].folded) }
    private func isTitleOfMine(_ place: Int) -> Bool {
        SubjectMatch.titles.contains(mine.tokens[place].folded)
    }

    /// "cancelled our contract" for "cancelled its summer season": the noun right after the act's article, on both sides.
    private func hasOtherObject(_ act: ActMatch, _ article: Int) -> Bool {
        func object(_ text: StatementText, _ article: Int) -> Int? {
            guard
                ["our", "its", "their", "his", "her", "the", "a", "an"].contains(text.spelled.word(article))
            else { return nil }
            var place = article + 1
            while place < text.tokens.count, text.spelled.isBeside(place), text.tokens[place].isContent {
                let next = place + 1
                guard next < text.tokens.count, text.spelled.isBeside(next), text.tokens[next].isContent,
                    text.tokens[next].part == "n" || text.tokens[place].part == "a"
                else { return place }
                place = next
            }
            return nil
        }
        guard let wanted = object(mine, act.claim + 1), let there = object(theirs, article),
            !theirs.tokens[there].isName, !mine.tokens[wanted].isName, theirs.tokens[there].isTelling
        else { return false }
        return !isInClaim(there)
            && !theirs.sentences[theirs.segments[theirs.segment(of: there)].sentence].contains {
                theirs.tokens[$0].meant.relation(to: mine.tokens[wanted].meant) >= .general
            }
    }

    /// "closed to visitors" for "closed": an object that the claim does not have narrows the act.
    func isAboutOtherThing(_ act: ActMatch, _ match: SubjectMatch) -> Bool {
        // "approved the minutes and discussed the *plan*": what another verb is said of.
        let isOfNextVerb = match.places.contains { index, place in
            index > act.claim && place > act.passage
                && stretch(act.passage + 1, place).contains { and in
                    theirs.spelled.word(and) == "and" && theirs.tokens.indices.contains(and + 1)
                        && theirs.tokens[and + 1].part == "v" && theirs.tokens[and + 1].isTelling
                        && and + 1 < place
                        && !isInClaim(and + 1)
                        && stretch(act.passage + 1, and).contains {
                            theirs.tokens[$0].isTelling && theirs.tokens[$0].part == "n" && !isInClaim($0)
                        }
                        && (theirs.spelled.word(and + 1).hasSuffix("ed")
                            || theirs.tokens[and + 1].direction != nil)
                }
        }
        if isOfNextVerb { return true }
        // "brought an action" is one act, and its noun no object.
        let length =
            theirs.tokens[act.passage].events.filter { one in
                mine.tokens[act.claim].events.contains { $0.row == one.row }
            }.map(\.length).max() ?? 1
        let next = act.passage + length
        guard theirs.tokens.indices.contains(next), theirs.spelled.isBeside(next) else { return false }
        // "closed a room": an object of its own.
        if ["our", "its", "their", "his", "her", "the"].contains(theirs.spelled.word(next)),
            mine.tokens[act.claim].part == "v"
        {
            return hasOtherObject(act, next)
        }
        // "spares the bakery, shuts Tarne plant": a name for its object, where the claim has another.
        if mine.tokens[act.claim].part == "v", theirs.tokens[act.passage].part == "v",
            theirs.tokens[next].isName, !theirs.tokens[next].isDate, !isInClaim(next),
            ["its", "their", "his", "her", "the", "our"].contains(mine.spelled.word(act.claim + 1))
        {
            return true
        }
        guard ["to", "a", "an"].contains(theirs.spelled.word(next)) else { return false }
        for index in stretch(next + 1, min(next + 4, theirs.tokens.count)) {
            let token = theirs.tokens[index]
            if !theirs.spelled.isBeside(index) { return false }
            guard token.isTelling else { continue }
            if token.part != "n" { continue }
            return !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
                && !["traffic", "ground", "end", "halt", "stop", "vote"].contains(token.folded)
        }
        return false
    }
}
