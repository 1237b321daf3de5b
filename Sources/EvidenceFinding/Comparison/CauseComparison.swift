import TextReading

/// What caused what, and what happened in spite of what.
extension Comparer {
    /// A cause and what it caused, as tokens.
    private struct Causation {
        let cause: Range<Int>
        let effect: Range<Int>
        let link: Range<Int>
        let isDespite: Bool
    }

    /// Connectives: the phrase, whether the cause follows it, and whether it says "in spite of".
    private static let links: [(words: [String], causeFollows: Bool, isDespite: Bool)] = [
        ("caused by", true, false), ("because of", true, false), ("because", true, false),
        ("due to", true, false),
        ("owing to", true, false), ("as a result of", true, false), ("resulted from", true, false),
        ("results from", true, false),
        ("result of", true, false), ("set off by", true, false), ("triggered by", true, false),
        ("sparked by", true, false),
        ("brought about by", true, false), ("blamed on", true, false), ("attributed to", true, false),
        ("stemmed from", true, false), ("came from", true, false), ("comes from", true, false),
        ("died of", true, false), ("died from", true, false), ("thanks to", true, false),
        ("on account of", true, false), ("since", true, false),
        ("why", false, false), ("for this reason", false, false), ("for that reason", false, false),
        ("led to", false, false), ("leads to", false, false), ("resulted in", false, false),
        ("set off", false, false),
        ("caused", false, false), ("causes", false, false), ("triggered", false, false),
        ("sparked", false, false),
        ("brought about", false, false), ("provoked", false, false), ("is the reason", false, false),
        ("was the reason", false, false),
        ("enabled", false, false), ("forced", false, false), ("prompted", false, false),
        ("drove", false, false),
        ("despite", true, true), ("in spite of", true, true), ("although", true, true),
        ("even though", true, true), ("notwithstanding", true, true),
    ].map { (words: $0.0.split(separator: " ").map(String.init), causeFollows: $0.1, isDespite: $0.2) }

    private func causation(_ text: StatementText, _ range: Range<Int>) -> Causation? {
        for link in Self.links {
            for index in range where index + link.words.count <= range.upperBound {
                guard (0..<link.words.count).allSatisfy({ text.spelled.word(index + $0) == link.words[$0] })
                else { continue }
                // "One in five patients came from abroad": where from, and no cause.
                if ["came", "comes"].contains(link.words[0]), !text.quantities.isEmpty { continue }
                if link.words == ["since"], isOfTime(since: index, in: range, of: text) { continue }
                // "what caused this we did not study".
                if ["what", "whatever"].contains(text.spelled.word(index - 1)) { continue }
                let end = index + link.words.count
                var (before, after) = (range.lowerBound..<index, end..<range.upperBound)
                // "Although it had received aid, Skylink went bankrupt": what follows the comma is what happened.
                if before.isEmpty,
                    let comma = after.first(where: { $0 > end && text.spelled.gap(before: $0).contains(0x2C) }
                    )
                        // "Despite the storm we held it".
                        ?? after.first(where: {
                            $0 > end
                                && ["we", "they", "he", "she", "it", "i"].contains(text.spelled.word($0))
                        })
                        // "Thanks to a bequest the theatre stayed open": another noun's article begins it.
                        ?? after.first(where: {
                            $0 > end + 1
                                && ["the", "a", "an", "its", "their", "our"].contains(text.spelled.word($0))
                                && text.tokens[$0 - 1].isContent
                        })
                {
                    (before, after) = (comma..<range.upperBound, end..<comma)
                }
                // "the result of a fungus alone; spring had been warm": another sentence in all but name.
                if link.causeFollows,
                    let stop = after.first(where: { text.spelled.gap(before: $0).contains(0x3B) })
                {
                    after = after.lowerBound..<stop
                }
                // "a brewery survived that shares a yard with the bakery": what came of it ends before it is described.
                if link.causeFollows,
                    let verb = before.first(where: {
                        text.tokens[$0].part == "v" && text.tokens[$0].isContent
                    }),
                    let that = stretch(verb + 1, before.upperBound).first(where: {
                        ["that", "which", "who"].contains(text.spelled.word($0))
                    }), before.lowerBound > end
                {
                    before = before.lowerBound..<that
                }
                guard !before.isEmpty, !after.isEmpty else { continue }
                return Causation(
                    cause: link.causeFollows ? after : before,
                    effect: link.causeFollows ? before : after,
                    link: index..<end,
                    isDespite: link.isDespite
                )
            }
        }
        return ascribed(text, range) ?? made(text, range) ?? cleft(text, range) ?? allTheSame(text, range)
    }

    /// "since 2008", "has declined since the tram opened", "Since the mill closed, two shops have opened": a time. A reason
    /// wants a clause, and nothing in the perfect beside it.
    private func isOfTime(since index: Int, in range: Range<Int>, of text: StatementText) -> Bool {
        let hasPerfect = range.contains { ["has", "have", "had", "been"].contains(text.spelled.word($0)) }
        if hasPerfect || text.spelled.word(index - 1) == "ever" { return true }
        guard index + 1 < range.upperBound else { return true }
        let next = text.tokens[index + 1]
        if next.isDate || next.shape.contains(.number) { return true }
        let end = stretch(index + 1, range.upperBound).first {
            $0 > index + 1 && text.spelled.gap(before: $0).contains(0x2C)
        }
        return !stretch(index + 1, end ?? range.upperBound).contains { text.tokens[$0].part == "v" }
    }

    /// "It was rust that brought down the bridge": what stands between is what did it.
    private func cleft(_ text: StatementText, _ range: Range<Int>) -> Causation? {
        let start = range.lowerBound
        guard text.spelled.word(start) == "it", ["was", "is"].contains(text.spelled.word(start + 1)),
            let that = stretch(start + 3, min(start + 9, range.upperBound)).first(where: {
                ["that", "which"].contains(text.spelled.word($0))
            }), that + 1 < range.upperBound,
            text.tokens[stretch(start + 2, that)].contains(where: { $0.isTelling && $0.part == "n" })
        else { return nil }
        return Causation(
            cause: stretch(start + 2, that),
            effect: (that + 1)..<range.upperBound,
            link: start..<(start + 2),
            isDespite: false
        )
    }

    /// "had an injury, but won all the same": what is told first did not keep the rest from coming.
    private func allTheSame(_ text: StatementText, _ range: Range<Int>) -> Causation? {
        guard let but = range.first(where: { ["but", "yet"].contains(text.spelled.word($0)) }),
            but > range.lowerBound, but + 1 < range.upperBound,
            text.spelled.word(but) == "yet" && text.spelled.word(but - 1) == "and"
                || stretch(but + 1, range.upperBound).contains(where: { index in
                    ["nevertheless", "nonetheless", "anyway", "regardless"].contains(text.spelled.word(index))
                        || text.spelled.word(index) == "all" && text.spelled.word(index + 1) == "the"
                            && text.spelled.word(index + 2) == "same"
                })
        else { return nil }
        return Causation(
            cause: range.lowerBound..<but,
            effect: (but + 1)..<range.upperBound,
            link: but..<(but + 1),
            isDespite: true
        )
    }

    /// "A broken rail made the train leave the track": "made", and a verb after what it was done to.
    private func made(_ text: StatementText, _ range: Range<Int>) -> Causation? {
        guard let link = range.first(where: { ["made", "makes"].contains(text.spelled.word($0)) }),
            link > range.lowerBound,
            text.spelled.word(link + 1) == "it" && text.spelled.word(link + 2) == "possible"
                || ["the", "a", "an", "its", "their", "his", "her", "people", "residents", "many"].contains(
                    text.spelled.word(link + 1)
                ),
            stretch(link + 2, min(link + 9, range.upperBound)).contains(where: {
                text.tokens[$0].part == "v" && text.tokens[$0].isContent
                    && !text.tokens[$0].folded.hasSuffix("ed")
            })
        else { return nil }
        return Causation(
            cause: range.lowerBound..<link,
            effect: (link + 1)..<range.upperBound,
            link: link..<(link + 1),
            isDespite: false
        )
    }

    /// "attributes the sinking of the ferry to overloading".
    private func ascribed(_ text: StatementText, _ range: Range<Int>) -> Causation? {
        let verbs: Set<String> = [
            "attributes", "attributed", "attribute", "ascribes", "ascribed", "ascribe", "puts", "blames",
            "blamed", "blame",
        ]
        guard let verb = range.first(where: { verbs.contains(text.spelled.word($0)) }) else { return nil }
        let word = text.spelled.word(verb)
        let links: [String] =
            word.hasPrefix("blame") ? ["on", "for"] : word == "puts" ? ["down"] : ["to"]
        guard
            let link = stretch(verb + 2, range.upperBound).first(where: {
                links.contains(text.spelled.word($0))
            })
        else { return nil }
        let first = stretch(verb + 1, link)
        let second = stretch(link + (word == "puts" ? 2 : 1), range.upperBound)
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let isCauseFirst = text.spelled.word(link) == "for"
        return Causation(
            cause: isCauseFirst ? first : second,
            effect: isCauseFirst ? second : first,
            link: verb..<(verb + 1),
            isDespite: false
        )
    }

    /// Nil where the claim states no cause.
    func compareCause() -> [Ranked]? {
        guard claim.speech == nil, let stated = causation(mine, 0..<mine.tokens.count) else { return nil }
        let causes = words(of: stated.cause)
        let effects = words(of: stated.effect)
        guard !causes.isEmpty, !effects.isEmpty else { return nil }
        let here = 0..<mine.tokens.count
        var results: [Ranked] = []
        for number in theirs.sentences.indices {
            let sentence = theirs.sentences[number]
            guard let found = causation(theirs, sentence) else {
                if !stated.isDespite,
                    let one = counterfactual(sentence, causes, effects)
                        ?? otherMeans(sentence, causes, effects)
                {
                    results.append(one)
                }
                if stated.isDespite, let one = withoutAid(sentence, causes, effects) { results.append(one) }
                continue
            }
            let shown = [phrase(Array(sentence))]
            if !stated.isDespite, found.isDespite, let one = inSpite(found, causes, effects) {
                results.append(one)
                continue
            }
            guard found.isDespite == stated.isDespite else { continue }
            let causeThere = share(causes, found.cause)
            let effectThere = share(effects, found.effect)
            let deniedCause = isDeniedCause(causes, sentence)
            // "the marathon in which she ran too": what she did there is another thing.
            let unsaid = effects.first { index in
                (mine.tokens[index].part == "v" || claim.act.contains(index))
                    && !stands(index, in: found.effect)
                    && !mine.tokens[index].events.contains { one in
                        found.effect.contains { place in
                            theirs.tokens[place].events.contains { $0.row == one.row }
                        }
                    }
            }
            let isLinkDenied = theirs.isDenied(found.link.lowerBound)
            if effectThere >= 0.6, causeThere >= 0.6, !deniedCause,
                let one = effectOtherwise(stated.effect, found, shown)
            {
                results.append(one)
                continue
            }
            if effectThere >= 0.6, causeThere >= 0.6, stated.isDespite, let unsaid {
                results.append(notSaid(unsaid, claim: unsaid..<(unsaid + 1), shown))
            } else if effectThere >= 0.6, causeThere >= 0.6, !deniedCause, !isLinkDenied,
                passage.reality(at: found.link.lowerBound, isFuture: false, isPlanned: false) != .said
            {
                results.append(
                    incomparable(
                        .hearsay,
                        "it is asked or reported, and not said to be so",
                        claim: here,
                        shown,
                        rank: 0.7
                    )
                )
            } else if effectThere >= 0.6, causeThere >= 0.6, !deniedCause,
                let other = otherName(effects, found.effect) ?? otherLead(effects, found.effect)
            {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is said of “\(theirs.words(other..<(other + 1)))”",
                        claim: here,
                        shown,
                        rank: 0.5
                    )
                )
            } else if effectThere >= 0.6, causeThere >= 0.6, !deniedCause, !isLinkDenied {
                results.append(
                    decided(
                        .agrees,
                        .cause,
                        "both give the same cause",
                        claim: here,
                        shown,
                        rank: 1 + effectThere
                    )
                )
            } else if effectThere >= 0.6, deniedCause || isLinkDenied && causeThere >= 0.6 {
                results.append(
                    decided(
                        .differs,
                        .cause,
                        "the passage rules this cause out",
                        claim: here,
                        shown,
                        rank: 1 + effectThere
                    )
                )
            } else if effectThere >= 0.6, causeThere < 0.34, !stated.isDespite, !isLinkDenied {
                let isOnly = sentence.contains { theirs.tokens[$0].classes.contains(.only) }
                if isOnly {
                    results.append(
                        decided(
                            .differs,
                            .cause,
                            "the passage gives another cause, and no other",
                            claim: here,
                            shown,
                            rank: 0.8 + effectThere
                        )
                    )
                } else {
                    results.append(
                        incomparable(
                            .cause,
                            "the passage gives another cause, which need not be the only one",
                            claim: here,
                            shown,
                            rank: 0.6
                        )
                    )
                }
            } else {
                results.append(
                    incomparable(.cause, "it is not said what caused what", claim: here, shown, rank: 0.4)
                )
            }
        }
        if results.isEmpty {
            results.append(incomparable(.cause, "the passage gives no cause", claim: here, [], rank: 0.1))
        }
        return results
    }

    /// "a street party for friends of the marathon took place": another thing leads what came of it.
    private func otherLead(_ effects: [Int], _ range: Range<Int>) -> Int? {
        guard !isTranslated,
            let first = range.first(where: { place in effects.contains { stands($0, in: [place]) } })
        else { return nil }
        return stretch(range.lowerBound, first).first { place in
            let token = theirs.tokens[place]
            return token.isTelling && token.part == "n" && !token.isName && token.events.isEmpty
                && !isInClaim(place) && !passage.surroundings.has(token.meant)
                && ["a", "an"].contains(theirs.spelled.word(place - 1))
                || token.isTelling && token.part == "n" && place + 1 < range.upperBound
                    && ["for", "of"].contains(theirs.spelled.word(place + 1)) && !isInClaim(place)
        }
    }

    /// "the neighbouring town of Serewick": a name within what came of it, where none of the claim's names stands there.
    private func otherName(_ effects: [Int], _ range: Range<Int>) -> Int? {
        let names = effects.filter { mine.tokens[$0].isName }
        guard !names.isEmpty, !isTranslated, !names.contains(where: { stands($0, in: range) }) else {
            return nil
        }
        return range.first { theirs.tokens[$0].isName && !theirs.tokens[$0].isDate && !isInClaim($0) }
    }

    /// "Despite the storm the festival was held": what the claim calls the cause was there, and the opposite of its effect came.
    private func inSpite(_ found: Causation, _ causes: [Int], _ effects: [Int]) -> Ranked? {
        let effect = found.effect
        guard share(causes, found.cause) >= 0.6,
            effects.contains(where: { index in
                mine.tokens[index].events.contains { one in
                    effect.contains { place in
                        theirs.tokens[place].events.contains { $0.row == one.row && $0.side == -one.side }
                            && !theirs.isDenied(place)
                    }
                }
            }),
            share(effects.filter { mine.tokens[$0].events.isEmpty }, effect) >= 0.6
        else { return nil }
        return decided(
            .differs,
            .cause,
            "the passage says that the opposite came in spite of it",
            claim: 0..<mine.tokens.count,
            [phrase(Array(effect))],
            rank: 1.4
        )
    }

    /// "Without the loan the bakery would not have survived": it was the cause.
    private func counterfactual(_ sentence: Range<Int>, _ causes: [Int], _ effects: [Int]) -> Ranked? {
        let words = sentence.map { theirs.spelled.word($0) }
        guard let without = words.firstIndex(of: "without"),
            zip(words, words.dropFirst()).contains(where: { ["would", "could"].contains($0) && $1 == "not" })
                || words.contains(where: { ["wouldn't", "couldn't"].contains($0) }),
            words.contains("have"),
            share(causes, (sentence.lowerBound + without)..<sentence.upperBound) >= 0.6,
            share(effects, sentence) >= 0.6
        else { return nil }
        return decided(
            .agrees,
            .cause,
            "without it, the passage says, it would not have come to be",
            claim: 0..<mine.tokens.count,
            [phrase(Array(sentence))],
            rank: 1.4
        )
    }

    /// "survived by its own means and was given no loan": it came to be, and the cause was not there.
    private func otherMeans(_ sentence: Range<Int>, _ causes: [Int], _ effects: [Int]) -> Ranked? {
        guard share(effects, sentence) >= 0.8, share(causes, sentence) >= 0.6,
            let no = sentence.first(where: { ["no", "without", "never"].contains(theirs.spelled.word($0)) }),
            share(causes, stretch(no, min(no + 5, sentence.upperBound))) > 0.4
        else { return nil }
        return decided(
            .differs,
            .cause,
            "it came to be, and the passage says that the cause was not there",
            claim: 0..<mine.tokens.count,
            [phrase(Array(sentence))],
            rank: 1.2
        )
    }

    private func words(of range: Range<Int>) -> [Int] {
        range.filter {
            mine.tokens[$0].isContent && !mine.tokens[$0].classes.contains(.light)
                && !claim.optional.contains($0)
        }
    }

    /// How many of the claim's words a stretch of the passage has; names may stand beside the passage.
    private func share(_ wanted: [Int], _ range: Range<Int>) -> Double {
        let found = wanted.filter { index in
            let word = mine.tokens[index].meant
            return range.contains { place in
                let token = theirs.tokens[place]
                return token.meant.relation(to: word) >= .alike
                    || token.events.contains { one in
                        mine.tokens[index].events.contains { $0.row == one.row && $0.side == one.side }
                    }
            } || mine.tokens[index].isName && passage.surroundings.has(word)
                || range.contains { ["she", "it", "he", "they"].contains(theirs.spelled.word($0)) }
                    && mine.tokens[index].isName
        }
        return wanted.isEmpty ? 0 : Double(found.count) / Double(wanted.count)
    }

    /// "led to *less* traffic" beside "led to *more* traffic", "*no* train was late because of snow" beside "forty trains were":
    /// the same cause, and not the same effect.
    private func effectOtherwise(_ effect: Range<Int>, _ found: Causation, _ shown: [Comparison.Operand])
        -> Ranked?
    {
        func denials(_ text: StatementText, _ range: Range<Int>) -> Int {
            range.count { text.tokens[$0].classes.contains(.negation) }
        }
        func ways(_ text: StatementText, _ range: Range<Int>) -> Set<Int> {
            Set(
                range.filter { !text.tokens[$0].isName }.compactMap { text.tokens[$0].direction }.filter {
                    $0 != 0
                }
            )
        }
        let (one, two) = (ways(mine, effect), ways(theirs, found.effect))
        let isTurned = one.count == 1 && two.count == 1 && one != two
        let isDenied = denials(mine, effect) % 2 != denials(theirs, found.effect) % 2
        guard isTurned != isDenied else { return nil }
        return decided(
            .differs,
            .polarity,
            isTurned ? "one goes up, the other down" : "one denies it, the other does not",
            claim: effect,
            shown,
            rank: 1.6
        )
    }

    /// "a short circuit is ruled out", "made no error".
    private func isDeniedCause(_ causes: [Int], _ sentence: Range<Int>) -> Bool {
        let nouns = causes.filter { mine.tokens[$0].part == "n" && !mine.tokens[$0].isName }
        let heads = nouns.isEmpty ? causes.filter { !mine.tokens[$0].isName } : nouns
        for segment in theirs.segments where sentence.contains(segment.tokens.lowerBound) {
            let hits = heads.filter { index in
                segment.tokens.contains {
                    theirs.tokens[$0].meant.relation(to: mine.tokens[index].meant) >= .alike
                }
            }
            guard !hits.isEmpty, hits.count * 2 >= heads.count else { continue }
            let words = segment.tokens.map { theirs.spelled.word($0) }
            if zip(words, words.dropFirst()).contains(where: { $0 == "ruled" && $1 == "out" })
                || words.contains("excluded") || words.contains("held")
            {
                return true
            }
            if let place = segment.tokens.first(where: {
                theirs.tokens[$0].meant.relation(to: mine.tokens[hits[0]].meant) >= .alike
            }), theirs.isDenied(place) {
                return true
            }
        }
        return false
    }

    /// "went bankrupt without having received any aid".
    private func withoutAid(_ sentence: Range<Int>, _ causes: [Int], _ effects: [Int]) -> Ranked? {
        guard let without = sentence.first(where: { ["without", "no"].contains(theirs.spelled.word($0)) })
        else { return nil }
        guard share(causes, without..<sentence.upperBound) >= 0.6, share(effects, sentence) >= 0.6 else {
            return nil
        }
        return decided(
            .differs,
            .cause,
            "the passage says that it was without",
            claim: 0..<mine.tokens.count,
            [phrase(Array(sentence))],
            rank: 1.5
        )
    }
}
