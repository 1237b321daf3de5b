import ClaimModel
import TextReading

/// Places in an order: the first, the second largest, the last, the only; and what puts something there.
extension Comparer {
    /// A place in an order that a text states: 1 is the top, −1 the last.
    struct Rank {
        let place: Int
        /// The word that it is an order of: "deep" of "deepest".
        let dimension: MeantWord?
        let tokens: Range<Int>
    }

    /// A place that a sentence gives, and whether it says so in other words than a rank.
    private typealias Place = (
        place: Int, dimension: MeantWord?, tokens: Range<Int>, isSpelledOut: Bool
    )

    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10,
        "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
    ]

    /// The rank that a stretch of text states.
    static func rank(in text: StatementText, _ range: Range<Int>) -> Rank? {
        for index in range where !text.isBesideQuotationMark(index) {
            let word = text.tokens[index].folded
            if word == "latest", index > 0,
                ["the", "was", "is", "its", "their"].contains(text.spelled.word(index - 1)),
                !["figures", "data", "report", "poll", "survey", "news", "figure", "numbers"].contains(
                    text.spelled.word(index + 1)
                )
            {
                return Rank(place: -1, dimension: nil, tokens: index..<(index + 1))
            }
            if word == "last", index + 1 < range.upperBound,
                !["year", "month", "week", "winter", "summer", "night", "spring", "autumn"].contains(
                    text.spelled.word(index + 1)
                ),
                index > 0, ["the", "was", "is", "its", "their"].contains(text.spelled.word(index - 1))
            {
                return Rank(place: -1, dimension: nil, tokens: index..<(index + 1))
            }
            if let superlative = dimension(text, index) {
                // "the 18 warmest years", "the warmest seven": several, and no place of one.
                let isSeveral =
                    index > range.lowerBound
                    && (text.tokens[index - 1].shape.contains(.number)
                        || counts.contains(text.spelled.word(index - 1)))
                    || superlative.end < range.upperBound
                        && (text.tokens[superlative.end].shape.contains(.number)
                            || counts.contains(text.spelled.word(superlative.end)))
                if isSeveral { continue }
                var place = 1
                var start = index
                if index > range.lowerBound, let ordinal = ordinals[text.spelled.word(index - 1)] {
                    place = ordinal
                    start = index - 1
                } else if index > range.lowerBound + 1, text.spelled.word(index) != "most",
                    let ordinal = ordinals[text.spelled.word(index - 2)]
                {
                    place = ordinal
                    start = index - 2
                }
                // "the most recent" is the last.
                if let word = superlative.word?.folded, ["recent", "late"].contains(word) {
                    return Rank(place: -1, dimension: nil, tokens: start..<superlative.end)
                }
                return Rank(place: place, dimension: superlative.word, tokens: start..<superlative.end)
            }
            // "her third marathon": how many of one's own.
            if ordinals[word] != nil, index > 0,
                ["her", "his", "their", "my", "our"].contains(text.spelled.word(index - 1))
            {
                continue
            }
            if let ordinal = ordinals[word], index + 1 < range.upperBound, !text.tokens[index].isDate {
                let next = text.spelled.word(index + 1)
                if dimension(text, index + 1) != nil { continue }
                if periods.contains(next) { continue }
                // "a third of the seats" is a share.
                if index > 0, ["a", "one", "two"].contains(text.spelled.word(index - 1)) { continue }
                return Rank(place: ordinal, dimension: nil, tokens: index..<(index + 1))
            }
        }
        return nil
    }

    private static let counts: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "several", "many",
    ]

    /// What "first" only counts: a stretch of time or a try, which is no place in an order of things.
    private static let periods: Set<String> = [
        "quarter", "half", "time", "times", "attempt", "century", "year", "years", "month", "months", "week",
        "weeks",
        "day", "days", "hours", "reports", "report", "place", "step",
    ]

    /// The adjective of a superlative: "deepest", "most expensive".
    private static func dimension(_ text: StatementText, _ index: Int) -> (word: MeantWord?, end: Int)? {
        guard text.tokens.indices.contains(index) else { return nil }
        let word = text.tokens[index].folded
        if ["most", "least"].contains(word), index + 1 < text.tokens.count,
            text.tokens[index + 1].part == "a", index > 0,
            text.spelled.word(index - 1) == "the" || ordinals[text.spelled.word(index - 1)] != nil
                || text.spelled.word(index - 1).hasSuffix("s")
        {
            return (text.tokens[index + 1].meant, index + 2)
        }
        guard word.hasSuffix("est"), word.utf8.count > 5, !text.tokens[index].isName,
            ![
                "forest", "interest", "harvest", "request", "protest", "contest", "honest", "modest",
                "arrest", "invest", "suggest", "northwest", "southwest", "latest", "budapest", "conquest",
                "priest", "manifest",
            ].contains(word)
        else { return nil }
        // "a bequest": no word is left without the ending.
        let plain = base(text.tokens[index].meant)
        return plain.folded == word ? nil : (plain, index + 1)
    }

    /// "deep" of "deepest" and "deeper".
    static func base(_ word: MeantWord) -> MeantWord {
        var plain = word.folded
        for ending in ["iest", "ier"] where plain.hasSuffix(ending) {
            plain = plain.dropLast(ending.count) + "y"
        }
        for ending in ["est", "er"] where plain.hasSuffix(ending) {
            plain = String(plain.dropLast(ending.count))
            if let last = plain.last, plain.dropLast().last == last, !"sl".contains(last) {
                plain = String(plain.dropLast())
            }
        }
        if plain == word.folded { return word }
        var stemmer = Stemmer(.english)
        let candidates = [plain, plain + "e"]
        for candidate in candidates {
            let entry = Meanings.known.entry(stemmer.stem(candidate), candidate)
            if !entry.own.isEmpty {
                return MeantWord(folded: candidate, stem: stemmer.stem(candidate), entry: entry)
            }
        }
        return word
    }

    /// Nil where the claim states no rank.
    func compareOrder() -> [Ranked]? {
        guard claim.speech == nil, let rank = Self.rank(in: mine, 0..<mine.tokens.count) else { return nil }
        // "The second bridge will be built": which bridge, and no order that is stated.
        if isIdentity(rank) { return nil }
        // "took nine minutes to reach the most urgent callers": whom, and no order that is stated.
        if hasFigures, mine.spelled.word(rank.tokens.lowerBound - 1) == "the",
            mine.tokens.indices.contains(rank.tokens.lowerBound - 2),
            mine.tokens[rank.tokens.lowerBound - 2].part == "v",
            mine.spelled.word(rank.tokens.lowerBound - 3) == "to"
        {
            return nil
        }
        var results: [Ranked] = []
        // What is ranked and among which: all but the rank's own words.
        let since = mine.tokens.indices.first { mine.spelled.word($0) == "since" } ?? mine.tokens.count
        let dimensionStem = rank.dimension?.stem
        let needed = claim.telling.filter { index in
            !rank.tokens.contains(index) && index < since && mine.tokens[index].meant.stem != dimensionStem
        }
        if let counted = compareColumn(rank, needed) { return [counted] }
        for number in theirs.sentences.indices {
            let sentence = theirs.sentences[number]
            let zone = Zone(theirs, sentence: number)
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional,
                theirs,
                zone,
                passage.surroundings
            )
            guard let found = place(in: sentence, rank) else { continue }
            // "one of the largest" is no place.
            if theirs.spelled.word(found.tokens.lowerBound - 1) == "the",
                theirs.spelled.word(found.tokens.lowerBound - 2) == "of"
                    && theirs.spelled.word(found.tokens.lowerBound - 3) == "one"
                    || theirs.spelled.word(found.tokens.lowerBound - 2) == "among"
            {
                continue
            }
            let here = stretch(rank.tokens.lowerBound, min(mine.tokens.count, rank.tokens.upperBound + 3))
            let shown = [operand(found.tokens)]
            let isDimension =
                rank.dimension == nil || found.dimension == nil
                || isSameDimension(rank.dimension, found.dimension)
            guard isDimension else {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is an order of something else",
                        claim: here,
                        shown,
                        rank: 0.3
                    )
                )
                continue
            }
            // The rest of the order: among whom, at what.
            let lacking = lacking(needed, in: match).first { index in
                !(mine.tokens[index].part == "n" && !mine.tokens[index].isName && found.isSpelledOut)
            }
            if let lacking {
                results.append(notSaid(lacking, claim: here, shown))
                continue
            }
            let ownTime = mine.dates.first { $0.span != nil && $0.tokens.lowerBound < since }
            if let one = ownTime?.span,
                let other = theirs.dates.first(where: {
                    sentence.contains($0.tokens.lowerBound) && $0.span != nil
                })?.span,
                timing(one, other, hasOwnTime: true) == .other
            {
                // What was done for the first time was so at one time only.
                let isOnce =
                    found.place == rank.place && found.isSpelledOut && rank.place == 1
                    && shown[0].words.hasSuffix("first time") && match.isSame
                results.append(
                    isOnce
                        ? decided(
                            .differs,
                            .date,
                            "the passage dates the first time otherwise",
                            claim: here,
                            shown,
                            rank: 1.5
                        )
                        : incomparable(.otherTime, "it is of another time", claim: here, shown, rank: 0.3)
                )
                continue
            }
            if passage.reality(
                at: found.tokens.lowerBound,
                isFuture: claim.isFuture,
                isPlanned: claim.isPlanned
            ) != .said {
                results.append(
                    incomparable(.notDone, "it is not said to be so", claim: here, shown, rank: 0.5)
                )
                continue
            }
            // "is, after the Mercator Block, the tallest", "the Ombo dam is larger than any other; the Frell dam dates from 1971".
            if let other = stretch(sentence.lowerBound, found.tokens.lowerBound).first(where: { index in
                ["after", "behind"].contains(theirs.spelled.word(index))
                    && !mine.tokens.contains { $0.folded == theirs.spelled.word(index) }
                    && stretch(index + 1, min(index + 4, found.tokens.lowerBound)).contains {
                        theirs.tokens[$0].isName && !theirs.tokens[$0].isDate
                    }
            }) ?? (found.isSpelledOut ? rankedOther(found, rank, needed, match) : nil) {
                results.append(
                    incomparable(
                        .otherSubject,
                        "the passage says “\(theirs.words(other..<min(sentence.upperBound, other + 3)))”",
                        claim: here,
                        shown,
                        rank: 0.4
                    )
                )
                continue
            }
            if let narrower = narrower(found) {
                results.append(
                    incomparable(
                        .otherSubject,
                        "it is said of “\(theirs.words(narrower..<(narrower + 1)))” only",
                        claim: here,
                        shown,
                        rank: 0.4
                    )
                )
                continue
            }
            if let holder = otherHolder(found.tokens, rank, needed) {
                results.append(
                    decided(
                        .differs,
                        .rank,
                        "the passage gives this place to another",
                        claim: here,
                        [operand(stretch(found.tokens.lowerBound, max(holder + 1, found.tokens.upperBound)))],
                        rank: 1 + match.coverage
                    )
                )
                continue
            }
            let isTurned =
                mine.isDenied(rank.tokens.lowerBound)
                != (!found.isSpelledOut && theirs.isDenied(found.tokens.lowerBound))
            // A denied place is no other place.
            if isTurned, found.place != rank.place { continue }
            let agrees = !isTurned && found.place == rank.place
            results.append(
                decided(
                    agrees ? .agrees : .differs,
                    .rank,
                    agrees ? "both put it in the same place" : "the passage puts it in another place",
                    claim: here,
                    shown,
                    rank: 1 + match.coverage
                )
            )
        }
        return results + (rank.place == -1 ? compareLast(rank, needed) : [])
    }

    /// A name that leads the clause of a place that is told in other words, where the claim's own stands in another clause.
    private func rankedOther(_ found: Place, _ rank: Rank, _ needed: [Int], _ match: SubjectMatch) -> Int? {
        let segment = theirs.segments[theirs.segment(of: found.tokens.lowerBound)].tokens
        let names = needed.filter { $0 < rank.tokens.lowerBound && mine.tokens[$0].isName }
        guard !names.isEmpty, names.allSatisfy({ match.places[$0].map { !segment.contains($0) } ?? true })
        else { return nil }
        return segment.first {
            theirs.tokens[$0].isName && !theirs.tokens[$0].isDate && $0 < found.tokens.lowerBound
                && !isInClaim($0)
        }
    }

    /// Whether an ordinal only tells which of several things the claim speaks of, and the claim goes on to say what is done with it.
    private func isIdentity(_ rank: Rank) -> Bool {
        guard rank.dimension == nil, rank.place > 0, claim.language == .english else { return false }
        let before = stretch(max(0, rank.tokens.lowerBound - 4), rank.tokens.lowerBound)
        if before.contains(where: {
            mine.tokens[$0].part == "v" || Self.putting.contains(mine.spelled.word($0))
        }) {
            return false
        }
        // "The first was Lagos": what follows says who.
        guard
            let verb = stretch(rank.tokens.upperBound + 1, mine.tokens.count).first(where: { index in
                Self.putting.contains(mine.spelled.word(index))
                    || mine.tokens[index].part == "v" && mine.tokens[index].isContent
                    || ["will", "did", "still", "no"].contains(mine.spelled.word(index))
            })
        else { return false }
        if ["is", "was", "are", "were", "became", "came"].contains(mine.spelled.word(verb)) {
            return stretch(verb + 1, min(verb + 4, mine.tokens.count)).contains {
                mine.tokens[$0].part == "v" || !mine.tokens[$0].events.isEmpty
            }
        }
        return true
    }

    private static let putting: Set<String> = [
        "is", "was", "are", "were", "be", "been", "became", "becomes", "become", "remains", "remained",
        "came", "comes",
        "finished", "ranked", "ranks", "placed", "has", "have", "had", "named", "for", "as",
    ]

    /// "younger than any other mayor *now in office in the county*", "leaves the title with *Ragna Lie*": what the passage's
    /// order is among, or who holds its place, where the claim has none of it.
    private func narrower(_ found: Place) -> Int? {
        let segment = theirs.segments[theirs.segment(of: found.tokens.lowerBound)].tokens
        if let earlier = earlierOnly(found, segment) { return earlier }
        func isForeign(_ index: Int) -> Bool {
            !mine.tokens.contains { $0.meant.relation(to: theirs.tokens[index].meant) >= .general }
                && !passage.surroundings.has(theirs.tokens[index].meant)
        }
        if found.isSpelledOut,
            let any = found.tokens.first(where: { ["any", "other"].contains(theirs.spelled.word($0)) })
        {
            let tail = stretch(any + 1, min(found.tokens.upperBound, segment.upperBound))
            let limit = tail.first {
                ["in", "of", "from", "now", "among", "at"].contains(theirs.spelled.word($0))
            }
            if let limit {
                return stretch(limit, tail.upperBound).first {
                    theirs.tokens[$0].isContent && theirs.tokens[$0].part == "n" && isForeign($0)
                }
            }
        }
        // "the youngest of five brothers".
        if !found.isSpelledOut,
            let of = stretch(
                found.tokens.lowerBound + 1,
                min(found.tokens.upperBound + 1, segment.upperBound)
            ).first(where: {
                theirs.spelled.word($0) == "of"
            }),
            let among = stretch(of + 1, min(of + 5, segment.upperBound)).first(where: {
                theirs.tokens[$0].isContent && theirs.tokens[$0].part == "n" && !theirs.tokens[$0].isName
            }), isForeign(among)
        {
            return among
        }
        return stretch(found.tokens.upperBound, segment.upperBound).first { index in
            theirs.tokens[index].isName && isForeign(index)
                && ["with", "to", "by"].contains(
                    theirs.spelled.word(theirs.spelled.word(index - 1) == "the" ? index - 2 : index - 1)
                )
        }
    }

    /// "longer than in any *earlier quarter*", "the deepest to have been opened in the *past* ten years": an order among times, or
    /// within a stretch of time, where the claim has none of that.
    private func earlierOnly(_ found: Place, _ segment: Range<Int>) -> Int? {
        let times: Set<String> = ["earlier", "previous", "past", "last", "recent", "since", "before"]
        guard !mine.tokens.contains(where: { times.contains($0.folded) || $0.folded == "ever" }) else {
            return nil
        }
        let than = found.isSpelledOut ? found.tokens.lowerBound : found.tokens.upperBound
        return stretch(than, min(segment.upperBound, found.tokens.upperBound + 12)).first { index in
            let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
            switch word {
            case "earlier", "previous":
                return Self.periods.contains(next) || ["season", "seasons", "quarters"].contains(next)
            case "past", "last", "recent":
                let after = theirs.spelled.word(index + 2)
                return ["years", "decades", "decade", "months", "century"].contains {
                    $0 == next || $0 == after
                }
            default: return false
            }
        }
    }

    /// "The oldest university is Lagos": a name that the passage's segment gives the place to, where the claim names another.
    private func otherHolder(_ found: Range<Int>, _ rank: Rank, _ needed: [Int]) -> Int? {
        let subject = needed.filter { $0 < rank.tokens.lowerBound && mine.tokens[$0].isName }
        // "Only the Tolu is longer than the Sable": the place is that of the claim's own.
        guard !subject.isEmpty,
            !found.contains(where: { place in
                theirs.tokens[place].isName
                    && subject.contains {
                        theirs.tokens[place].meant.relation(to: mine.tokens[$0].meant) == .same
                    }
            })
        else { return nil }
        let segment = theirs.segments[theirs.segment(of: found.lowerBound)].tokens
        guard
            let verb = stretch(found.lowerBound, segment.upperBound).first(where: {
                ["is", "was", "are", "remains", "became"].contains(theirs.spelled.word($0))
            }),
            // "Pelmora's tallest building is the Sella house, taller than the Kirrup tower": who stands by the verb has it.
            !segment.contains(where: { place in
                place < min(verb + 6, segment.upperBound)
                    && subject.contains {
                        theirs.tokens[place].meant.relation(to: mine.tokens[$0].meant) >= .alike
                    }
                    && !stretch(verb + 1, place).contains {
                        theirs.spelled.gap(before: $0 + 1).contains(0x2C)
                    }
            })
        else { return nil }
        return stretch(verb + 1, min(segment.upperBound, verb + 4)).first { theirs.tokens[$0].isName }
    }

    /// A claim of the last such event: a later one that the passage dates, or a report from the day itself.
    private func compareLast(_ rank: Rank, _ needed: [Int]) -> [Ranked] {
        guard let stated = mine.dates.last(where: { $0.span != nil }), let span = stated.span else {
            return []
        }
        let here = stated.tokens
        var results: [Ranked] = []
        for (number, sentence) in theirs.sentences.enumerated() {
            let match = SubjectMatch(
                mine,
                needed: needed,
                optional: claim.optional.union(claim.act),
                theirs,
                Zone(theirs, sentence: number),
                passage.surroundings
            )
            guard match.isSame, match.coverage >= 0.5 else { continue }
            for dated in theirs.dates where sentence.contains(dated.tokens.lowerBound) {
                guard let other = dated.span else { continue }
                switch other.relation(to: span) {
                case .after:
                    results.append(
                        decided(
                            .differs,
                            .date,
                            "there was a later one",
                            claim: here,
                            [operand(dated.tokens)],
                            rank: 1 + match.coverage
                        )
                    )
                case .same, .within:
                    // The report of its own time bears out that it was; later documents leave open whether it was the last.
                    guard let written = passage.passage.documentDate, let day = other.start,
                        written.year == day.year, written.month == day.month
                    else { continue }
                    results.append(
                        decided(
                            .agrees,
                            .date,
                            "both date it alike; whether it was the last is not said",
                            claim: here,
                            [operand(dated.tokens)],
                            rank: 0.5 + match.coverage
                        )
                    )
                default: continue
                }
            }
        }
        return results
    }

    private func isSameDimension(_ one: MeantWord?, _ two: MeantWord?) -> Bool {
        guard let one, let two else { return true }
        return one.relation(to: two) >= .alike || Self.base(one).relation(to: Self.base(two)) >= .alike
            || Self.isAmount(one) && Self.isAmount(two)
    }

    /// Words that order by how much there is.
    private static func isAmount(_ word: MeantWord) -> Bool {
        ["big", "large", "great", "more", "high", "many", "much", "yield", "major"].contains(word.folded)
    }

    /// The rank that a sentence gives: as such, by "no … than", "only … more than", "not since", "once more".
    private func place(in sentence: Range<Int>, _ rank: Rank) -> Place? {
        let words = sentence.map { theirs.spelled.word($0) }
        let start = sentence.lowerBound
        func range(_ from: Int, _ to: Int) -> Range<Int> {
            stretch(start + from, min(sentence.upperBound, start + max(to, from + 1)))
        }
        if rank.place == -1 {
            let isOver =
                words.contains("since") && words.contains(where: { ["not", "never", "no"].contains($0) })
            if isOver { return (-1, nil, range(max(0, words.count - 6), words.count), true) }
            // "and no play after it", "three plays after it".
            if let after = words.lastIndex(of: "after"), after > 1,
                ["it", "that", "this", "him", "her", "them"].contains(
                    after + 1 < words.count ? words[after + 1] : ""
                )
            {
                let lead = words[max(0, after - 3)..<after]
                if lead.contains(where: { ["no", "nothing", "none", "nobody"].contains($0) }) {
                    return (-1, nil, range(max(0, after - 3), after + 2), true)
                }
                let isCounted = theirs.quantities.contains {
                    $0.tokens.lowerBound >= start + after - 3 && $0.tokens.upperBound <= start + after
                }
                if isCounted
                    || lead.contains(where: { ["another", "others", "several", "more"].contains($0) })
                {
                    return (0, nil, range(max(0, after - 3), after + 2), true)
                }
            }
            // "has been quiet ever since".
            if let ever = words.firstIndex(of: "ever"), ever + 1 < words.count, words[ever + 1] == "since",
                !words.contains("again")
            {
                return (-1, nil, range(max(0, ever - 3), ever + 2), true)
            }
            if let never = words.firstIndex(of: "never"), never + 1 < words.count, words[never + 1] == "again"
            {
                return (-1, nil, range(max(0, never - 1), never + 2), true)
            }
            if let again = words.firstIndex(where: { ["again", "later"].contains($0) }) {
                return (0, nil, range(max(0, again - 2), again + 5), true)
            }
            if let once = words.firstIndex(of: "once"), once + 1 < words.count, words[once + 1] == "more" {
                return (0, nil, range(once, once + 8), true)
            }
            if words.contains("last") || words.contains("final") {
                if let direct = Self.rank(in: theirs, sentence) {
                    return (direct.place, nil, direct.tokens, false)
                }
            }
            return nil
        }
        // "No field yields more oil than Skarn", "No woman had led it before".
        if let than = words.firstIndex(of: "than"),
            let comparative = (0..<than).last(where: { Self.isComparative(words[$0]) })
        {
            let word = theirs.tokens[start + comparative].meant
            // What stands after "than" is what is ranked.
            let names = mine.tokens.indices.filter { mine.tokens[$0].isName }
            let isRanked = (than..<words.count).contains { place in
                names.contains {
                    mine.tokens[$0].meant.relation(to: theirs.tokens[start + place].meant) >= .alike
                }
            }
            let others = (than..<words.count).contains {
                ["all", "any", "other", "others", "every", "ever"].contains(words[$0])
            }
            if let no = words.firstIndex(where: { ["no", "none", "nothing"].contains($0) }), no < comparative,
                isRanked
            {
                return (1, Self.base(word), range(no, words.count), true)
            }
            if let only = words.firstIndex(of: "only"), only < comparative, isRanked {
                let count =
                    theirs.quantities.first {
                        $0.tokens.lowerBound >= start + only && $0.tokens.upperBound <= start + comparative
                    }?.quantity.value ?? Double(listed(stretch(start + only + 1, start + comparative)))
                return (Int(count) + 1, Self.base(word), range(only, words.count), true)
            }
            // "All other mountains are lower than Karsa", "Karsa is lower than Ober, which lies in Felland too".
            if let turned = turnedPlace(rank, sentence, comparative: start + comparative, than: start + than)
            {
                return turned
            }
            if others, !words.contains("not") {
                return (1, Self.base(word), range(comparative, words.count), true)
            }
            if let lower = surpassed(rank, sentence, comparative: start + comparative, than: start + than) {
                return (0, rank.dimension, lower, true)
            }
        }
        // "Only two runners finished ahead of her".
        if let ahead = words.firstIndex(of: "ahead"), ahead + 2 < words.count, words[ahead + 1] == "of",
            stretch(start + ahead + 2, min(start + ahead + 8, sentence.upperBound)).contains(where: { place in
                mine.tokens.contains {
                    $0.isName && $0.meant.relation(to: theirs.tokens[place].meant) >= .alike
                }
            })
        {
            let lead = stretch(start, start + ahead)
            if let count = theirs.quantities.first(where: { lead.contains($0.tokens.lowerBound) })?.quantity
                .value,
                count >= 1, count < 100
            {
                return (Int(count) + 1, nil, range(0, ahead + 4), true)
            }
            if lead.contains(where: { ["nobody", "no", "none"].contains(theirs.spelled.word($0)) }) {
                return (1, nil, range(0, ahead + 4), true)
            }
        }
        // "None of the earlier mayors was as young as Ekwall", "No other building rises as high as the tower".
        if rank.place == 1,
            let no = words.firstIndex(where: { ["no", "none", "nothing", "nobody", "never"].contains($0) }),
            let first = words[no...].firstIndex(of: "as"), first + 2 < words.count,
            let second = words[(first + 2)...].lastIndex(of: "as"),
            (second..<words.count).contains(where: { place in
                mine.tokens.contains {
                    $0.isName && $0.meant.relation(to: theirs.tokens[start + place].meant) >= .alike
                }
            })
        {
            return (1, theirs.tokens[start + first + 1].meant, range(no, words.count), true)
        }
        if let before = words.lastIndex(of: "before"),
            let no = words.firstIndex(where: { ["no", "never", "nobody", "none"].contains($0) }),
            rank.dimension == nil
        {
            return (1, nil, range(min(no, before), max(no, before) + 3), true)
        }
        // "implanted one for the very first time".
        if rank.place == 1, rank.dimension == nil,
            let first = words.firstIndex(of: "first"), first + 1 < words.count, words[first + 1] == "time",
            words[..<first].contains("for")
        {
            return (1, nil, range(first, first + 2), true)
        }
        // "has never been surpassed", "stood as the record until 2024".
        if rank.place == 1,
            let beaten = words.firstIndex(where: { Self.beaten.contains($0) }),
            let never = words[..<beaten].lastIndex(where: { ["never", "not", "nor", "neither"].contains($0) }
            ),
            beaten - never <= 3
        {
            return (1, nil, range(never, beaten + 1), true)
        }
        if rank.place == 1, let until = words.firstIndex(of: "until"),
            words[..<until].contains(where: { ["record", "title", "first"].contains($0) }),
            words[..<until].contains(where: { ["stood", "held", "was", "remained"].contains($0) })
        {
            return (2, nil, range(max(0, until - 5), until + 4), true)
        }
        if let tops = words.firstIndex(where: { ["tops", "topped", "heads", "headed"].contains($0) }),
            words[tops...].contains(where: { Self.listings.contains($0) })
        {
            return (1, nil, range(tops, tops + 5), true)
        }
        if let record = words.firstIndex(of: "record") {
            if words[..<record].contains(where: {
                ["missed", "below", "short", "behind", "fell", "not"].contains($0)
            }) {
                return (2, nil, range(0, record + 4), true)
            }
            if words[..<record].contains(where: {
                ["beat", "broke", "beats", "set", "new", "surpassed", "exceeded"].contains($0)
            }) {
                return (1, nil, range(0, record + 4), true)
            }
        }
        guard let direct = Self.rank(in: theirs, sentence) else { return nil }
        return (
            direct.place, direct.dimension,
            stretch(direct.tokens.lowerBound, min(sentence.upperBound, direct.tokens.upperBound + 2)), false
        )
    }

    /// "The Gorm is shorter than the Sile, another river", "larger than that of 2011" for "the smallest since 1990": one that goes
    /// further than what the claim puts at the top.
    /// The place that a comparison the other way round gives: all others are less, or one of them is more.
    private func turnedPlace(_ rank: Rank, _ sentence: Range<Int>, comparative: Int, than: Int) -> Place? {
        guard rank.place == 1, let dimension = rank.dimension, !theirs.isDenied(comparative) else {
            return nil
        }
        let word = Self.base(theirs.tokens[comparative].meant)
        let isOpposed = Self.areOpposed(word, dimension)
        let isSame = word.stem == dimension.stem
        guard isOpposed || isSame else { return nil }
        func hasClaimedName(_ range: Range<Int>) -> Bool {
            range.contains { place in
                mine.tokens[0..<rank.tokens.lowerBound].contains {
                    $0.isName && $0.meant.relation(to: theirs.tokens[place].meant) == .same
                }
            }
        }
        let (before, after) = (
            stretch(sentence.lowerBound, comparative), stretch(than + 1, sentence.upperBound)
        )
        let words = stretch(comparative, min(sentence.upperBound, than + 4))
        let areOthers =
            before.contains { ["other", "others"].contains(theirs.spelled.word($0)) }
            && before.contains { ["all", "every", "any"].contains(theirs.spelled.word($0)) }
        if isSame {
            // "Among the tunnels of the country that of Ferrach is longer than that of Lenz".
            let isAmong =
                theirs.spelled.word(sentence.lowerBound) == "among"
                || after.contains { ["also", "too"].contains(theirs.spelled.word($0)) }
            guard isAmong, hasClaimedName(after), !areOthers,
                before.contains(where: { theirs.tokens[$0].isName && !isInClaim($0) })
            else { return nil }
            return (0, rank.dimension, words, true)
        }
        if areOthers, hasClaimedName(after) { return (1, rank.dimension, words, true) }
        // The other one is named, and said to be among those that the claim ranks.
        let isAmong = after.contains {
            ["also", "too", "another", "other"].contains(theirs.spelled.word($0))
        }
        if hasClaimedName(before), isAmong,
            after.contains(where: { theirs.tokens[$0].isName && !isInClaim($0) })
        {
            return (0, rank.dimension, words, true)
        }
        return nil
    }

    private func surpassed(_ rank: Rank, _ sentence: Range<Int>, comparative: Int, than: Int) -> Range<Int>? {
        guard rank.place == 1, let dimension = rank.dimension, !theirs.isDenied(comparative) else {
            return nil
        }
        let word = Self.base(theirs.tokens[comparative].meant)
        let isOpposed = Self.areOpposed(word, dimension)
        guard isOpposed else { return nil }
        let after = stretch(than + 1, sentence.upperBound)
        // "than that of 2011": within the years that the claim speaks of.
        if let since = mine.tokens.indices.first(where: { mine.spelled.word($0) == "since" }) {
            guard let from = mine.dates.first(where: { $0.tokens.lowerBound > since })?.span?.start,
                let other = theirs.dates.first(where: { after.contains($0.tokens.lowerBound) })?.span?.start,
                !from.isLater(than: other)
            else { return nil }
            return stretch(comparative, min(sentence.upperBound, than + 5))
        }
        // It must be one of those among which the claim ranks.
        let isOfKind = after.contains { ["another", "other"].contains(theirs.spelled.word($0)) }
        return isOfKind ? stretch(comparative, min(sentence.upperBound, than + 5)) : nil
    }

    /// Whether two adjectives go opposite ways: "long" and "short".
    static func areOpposed(_ one: MeantWord, _ other: MeantWord) -> Bool {
        one.stem != other.stem && opposites.contains { $0.contains(one.stem) && $0.contains(other.stem) }
    }

    /// The stems of adjectives that go opposite ways.
    private static let opposites: [Set<String>] = {
        var stemmer = Stemmer(.english)
        return pairs.map { pair in Set(pair.map { stemmer.stem($0) }) }
    }()

    private static let pairs: [[String]] = [
        ["long", "short"], ["large", "small"], ["big", "small"], ["high", "low"], ["tall", "short"],
        ["old", "young"], ["old", "new"], ["deep", "shallow"], ["wide", "narrow"], ["heavy", "light"],
        ["fast", "slow"], ["rich", "poor"], ["hot", "cold"], ["warm", "cold"], ["warm", "cool"],
        ["many", "few"], ["cheap", "dear"], ["near", "far"], ["light", "dark"], ["safe", "dangerous"],
        ["good", "bad"], ["clean", "dirty"], ["thick", "thin"], ["loud", "quiet"], ["happy", "sad"],
        ["strong", "weak"], ["expensive", "cheap"], ["early", "late"], ["dry", "wet"],
    ]

    private static let beaten: Set<String> = [
        "surpassed", "equalled", "exceeded", "beaten", "broken", "bettered", "matched", "topped", "outdone",
    ]
    private static let listings: Set<String> = [
        "list", "chart", "charts", "ranking", "rankings", "table", "league", "poll", "bill",
    ]

    /// How many things a list names: "Corran, Selm and Duthie" three.
    private func listed(_ range: Range<Int>) -> Int {
        let joints = range.filter { index in
            index > range.lowerBound
                && (theirs.spelled.word(index) == "and"
                    || theirs.spelled.gap(before: index).contains(0x2C)
                        && theirs.spelled.word(index) != "and")
        }
        return joints.count + 1
    }

    private static func isComparative(_ word: String) -> Bool {
        ["more", "less", "fewer"].contains(word)
            || isComparativeForm(word)
                && !["after", "over", "under", "water", "later", "former"].contains(word)
    }
}
