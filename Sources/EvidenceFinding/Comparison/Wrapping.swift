import TextReading

/// Words around what agrees that make it another statement: only tried, only dreamt of, only a part, all but one.
extension Comparer {
    /// What agrees only where nothing around it in the passage says that it is meant otherwise.
    func unwrapped(_ one: Ranked) -> Ranked {
        guard one.comparison.outcome == .agrees, !passage.isTable, !isTranslated,
            passage.language == .english, claim.speech == nil,
            let bytes = one.comparison.passage.first?.bytes,
            let first = theirs.tokens.firstIndex(where: { $0.bytes.upperBound > bytes.lowerBound })
        else { return one }
        let last = theirs.tokens.lastIndex { $0.bytes.lowerBound < bytes.upperBound } ?? first
        let places = first..<max(first + 1, last + 1)
        if let pair = swapped(near: places) {
            return decided(
                .differs,
                .relation,
                "the passage has “\(theirs.words(pair.first..<(pair.first + 1)))” and "
                    + "“\(theirs.words(pair.second..<(pair.second + 1)))” the other way round",
                claim: whole(mine),
                one.comparison.passage,
                rank: one.rank
            )
        }
        if let all = wholeOnly { return notSaid(all, claim: all..<(all + 1), one.comparison.passage) }
        guard let wrap = wrap(around: places, one.comparison.code) ?? otherTrade() else { return one }
        return incomparable(
            .notDone,
            "it is said with “\(theirs.words(wrap))”",
            claim: whole(mine),
            one.comparison.passage,
            rank: one.rank * 0.5
        )
    }

    private func isMine(_ place: Int) -> Bool {
        let word = theirs.spelled.word(place)
        return mine.tokens.contains {
            $0.folded == word || $0.meant.relation(to: theirs.tokens[place].meant) == .same
        }
    }

    /// The words that wrap a stretch of the passage.
    private func wrap(around places: Range<Int>, _ code: Comparison.Code) -> Range<Int>? {
        let sentence = theirs.sentences[theirs.segments[theirs.segment(of: places.lowerBound)].sentence]
        // In longer ones what stands around is not told.
        guard sentence.count <= 120 else { return nil }
        // What the passage says of the claim's own words in this sentence.
        let matched = sentence.filter { theirs.tokens[$0].isContent && isInClaim($0) }
        let start = matched.first ?? places.lowerBound
        func word(_ index: Int) -> String { theirs.spelled.word(index) }
        func one(_ index: Int) -> Range<Int> { index..<(index + 1) }
        // "Unless the factory was sold", "Imagine the factory was sold".
        if let first = sentence.first, Self.openers.contains(word(first)), !isMine(first) {
            return one(first)
        }
        // "In the novel, the king …".
        for index in sentence.prefix(7) where Self.fictions.contains(word(index)) && !isMine(index) {
            if sentence.prefix(4).contains(where: { ["in", "on"].contains(word($0)) }) { return one(index) }
        }
        let end = matched.last ?? places.upperBound
        for index in sentence where index < end && !isMine(index) {
            // "wrongly believed", "dreamed that", "refuted that".
            if Self.doubts.contains(word(index)) { return one(index) }
            if Self.unreal.contains(word(index)), index + 1 < end,
                word(index + 1) == "that"
                    || ["the", "a", "an", "it"].contains(word(index + 1)) && index < start
            {
                return one(index)
            }
            // "tried to steal", "missed its goal to cut".
            if Self.attempts.contains(word(index)), word(index + 1) == "to", !claim.isPlanned,
                !claim.isFuture,
                !isInClaim(index),
                stretch(index + 2, min(index + 5, sentence.upperBound)).contains(where: {
                    matched.contains($0)
                })
            {
                return one(index)
            }
            if ["nearly", "almost", "narrowly"].contains(word(index)), index + 1 < sentence.upperBound,
                theirs.tokens[index + 1].part == "v",
                theirs.tokens[index + 1].isContent
            {
                return one(index)
            }
            // "Part of the factory", "Most of the 40 members".
            if word(index + 1) == "of", Self.portions.contains(word(index)),
                matched.contains(where: { $0 > index + 1 && $0 - index <= 5 && theirs.tokens[$0].part != "v" }
                )
                    || stretch(index + 2, min(index + 5, sentence.upperBound)).contains(where: {
                        theirs.tokens[$0].isMeasured && isInFigureOfClaim($0)
                    }), !mine.tokens.contains(where: { Self.portions.contains($0.folded) })
            {
                return index..<(index + 2)
            }
            // "former chair", "deputy minister", "vice-president".
            if Self.privative.contains(word(index)), matched.contains(index + 1),
                theirs.spelled.isBeside(index + 1)
                    || word(index) == "vice"
            {
                return one(index)
            }
            if Self.scarce.contains(word(index)), matched.contains(where: { $0 > index && $0 - index <= 3 }),
                !mine.tokens.contains(where: { Self.scarce.contains($0.folded) })
            {
                return one(index)
            }
        }
        for index in sentence where !isMine(index) {
            if Self.excepting.contains(word(index)) || word(index) == "namesake" { return one(index) }
            // "instead of electric buses".
            if word(index) == "instead" && word(index + 1) == "of"
                || word(index) == "rather" && word(index + 1) == "than",
                matched.contains(where: { $0 > index + 1 && $0 - index <= 4 })
            {
                return index..<(index + 2)
            }
            // "has room for 20,000".
            if ["room", "capacity", "space", "seats", "licence", "license"].contains(word(index)),
                ["for", "of"].contains(word(index + 1)), [.figure, .range].contains(code),
                stretch(index + 2, min(index + 5, sentence.upperBound)).contains(where: {
                    theirs.tokens[$0].isMeasured
                }),
                !mine.tokens.contains(where: { Self.holding.contains($0.folded) })
            {
                return index..<(index + 2)
            }
        }
        return compoundHead(matched) ?? otherPreposition(sentence)
    }

    /// "schools in the *whole* country": a word for all of it that the passage has in no form.
    private var wholeOnly: Int? {
        let all: Set<String> = [
            "whole", "entire", "nationwide", "worldwide", "all", "every", "each", "throughout", "across",
            "any", "total",
        ]
        guard
            let word = mine.tokens.firstIndex(where: {
                ["whole", "entire", "nationwide", "worldwide"].contains($0.folded)
            }), !theirs.tokens.contains(where: { all.contains($0.folded) })
        else { return nil }
        return word
    }

    /// "The *footballer* Tomas Vell" for "President Tomas Vell": what the passage calls the claim's person, where the claim calls
    /// him something else that the passage and its title have nowhere.
    private func otherTrade() -> Range<Int>? {
        for index in mine.tokens.indices.dropFirst() where mine.tokens[index].isName {
            let title = index - 1
            guard SubjectMatch.titles.contains(mine.spelled.word(title)), mine.spelled.isBeside(index),
                !theirs.tokens.contains(where: { $0.meant.relation(to: mine.tokens[title].meant) >= .alike }),
                !passage.surroundings.has(mine.tokens[title].meant),
                let place = theirs.tokens.firstIndex(where: {
                    $0.isName && $0.meant.relation(to: mine.tokens[index].meant) == .same
                }), place > 0, theirs.spelled.isBeside(place)
            else { continue }
            let trade = theirs.tokens[place - 1]
            if trade.part == "n", trade.isTelling, !trade.isName, !isInClaim(place - 1) {
                return (place - 1)..<place
            }
        }
        return nil
    }

    private func isInFigureOfClaim(_ place: Int) -> Bool {
        guard let there = theirs.figures.first(where: { $0.tokens.contains(place) }) else { return false }
        return mine.figures.contains { Self.isSame(Self.agreement($0.quantity, there.quantity)) }
    }

    /// "A factory *model* was sold", "the factory *next door*": what the claim's noun only describes.
    private func compoundHead(_ matched: [Int]) -> Range<Int>? {
        for place in matched {
            let next = place + 1
            let token = theirs.tokens[place]
            guard token.part == "n", !token.isName, theirs.tokens.indices.contains(next),
                theirs.spelled.isBeside(next)
            else { continue }
            if ["next", "opposite", "nearby", "adjacent"].contains(theirs.spelled.word(next)),
                !isMine(next),
                ["door", "to"].contains(theirs.spelled.word(next + 1)) || theirs.spelled.word(next) != "next"
            {
                return next..<(next + 1)
            }
            let head = theirs.tokens[next]
            guard head.part == "n", head.isTelling, !head.isName, head.direction == nil, !isInClaim(next),
                !head.isMeasured, !head.isDate, head.events.isEmpty, !passage.surroundings.has(head.meant),
                !["ed", "ing"].contains(where: { head.folded.hasSuffix($0) }),
                ["was", "were", "is", "are", "has", "have", "had"].contains(theirs.spelled.word(next + 1)),
                ["the", "a", "an", "this", "its", "their", "our"].contains(theirs.spelled.word(place - 1))
            else { continue }
            return next..<(next + 1)
        }
        return nil
    }

    /// "after the election" for "before the election", "without its crew" for "with its crew".
    private func otherPreposition(_ sentence: Range<Int>) -> Range<Int>? {
        for index in mine.tokens.indices {
            guard let opposite = Self.opposed[mine.spelled.word(index)],
                let noun = stretch(index + 1, min(index + 5, mine.tokens.count)).first(where: {
                    mine.tokens[$0].isContent && !mine.tokens[$0].isMeasured && mine.tokens[$0].part != "v"
                })
            else { continue }
            for place in sentence
            where theirs.tokens[place].meant.relation(to: mine.tokens[noun].meant) >= .alike {
                let before = stretch(max(sentence.lowerBound, place - (noun - index) - 1), place)
                if before.contains(where: { theirs.spelled.word($0) == mine.spelled.word(index) }) {
                    continue
                }
                if let other = before.last(where: { opposite.contains(theirs.spelled.word($0)) }) {
                    return other..<(other + 1)
                }
            }
        }
        return nil
    }

    private static let opposed: [String: Set<String>] = [
        "before": ["after", "during"], "after": ["before"], "with": ["without"], "without": ["with"],
        "for": ["against"], "against": ["for"], "above": ["below", "under"], "below": ["above"],
        "inside": ["outside"], "outside": ["inside", "in"],
    ]

    /// What tells how much something can hold.
    private static let holding: Set<String> = [
        "room", "capacity", "space", "seats", "seat", "licence", "license", "can", "carry", "carries", "hold",
        "holds", "accommodate", "accommodates", "sleeps", "fit", "fits", "takes", "take",
    ]

    private static let openers: Set<String> = [
        "unless", "imagine", "suppose", "supposing", "assuming", "if", "had",
    ]
    private static let fictions: Set<String> = [
        "novel", "film", "play", "story", "tale", "legend", "myth", "movie", "series", "satire", "comedy",
        "dream", "game", "poem", "ballad", "scenario", "exercise", "simulation", "cartoon", "thriller",
    ]
    private static let doubts: Set<String> = [
        "wrongly", "falsely", "mistakenly", "allegedly", "supposedly", "reputedly", "purportedly",
        "erroneously", "rumour", "rumours", "rumor", "rumors",
    ]
    private static let unreal: Set<String> = [
        "dreamed", "dreamt", "dream", "refuted", "refutes", "denied", "denies", "deny", "doubted", "doubts",
        "feared", "fears", "hoped", "hopes", "wished", "wish", "pretended", "imagined", "suspected",
        "guessed",
        "joked", "predicted", "disputed", "disputes", "bet", "fantasised",
    ]
    private static let attempts: Set<String> = [
        "tried", "tries", "try", "trying", "sought", "seeks", "attempted", "attempts", "attempt", "aimed",
        "aims", "aim", "failed", "fails", "threatened", "refused", "declined", "hoped", "wanted", "goal",
        "target", "bid", "effort", "efforts", "ambition", "hope", "hopes", "struggled", "offered", "vowed",
        "pledged", "promised", "pretended", "wanting", "urged", "asked", "invited",
    ]
    private static let portions: Set<String> = [
        "part", "parts", "half", "most", "some", "many", "few", "several", "majority", "minority",
        "portion", "bulk", "third", "quarter", "fraction", "rest",
    ]
    private static let privative: Set<String> = [
        "former", "ex", "vice", "deputy", "acting", "interim", "assistant", "honorary", "alleged", "supposed",
        "fake", "mock", "toy", "aspiring", "future", "shadow", "outgoing", "incoming", "designate",
        "would-be",
    ]
    private static let scarce: Set<String> = ["few", "hardly", "barely", "scarcely", "little"]
    private static let excepting: Set<String> = ["except", "excepting", "excluding", "barring"]
}
