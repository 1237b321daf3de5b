import ClaimModel
import TextReading

/// What makes a figure of the passage another one than the claim's: the word that says so, for a person to check by eye.
extension Comparer {
    /// "at present it costs 2.50".
    func isOfNow(_ other: Figure) -> Bool {
        let words = theirs.segments[other.segment].tokens.map { theirs.spelled.word($0) }
        return words.contains { ["now", "currently", "today"].contains($0) }
            || zip(words, words.dropFirst()).contains { $0 == "at" && $1 == "present" }
    }

    /// A word of the passage that makes its figure another than the claim's, and that the claim does not have: "all *but* 12",
    /// "*needs* 5,000 police", "10 were *not* paid", "*until* 2009", "80 percent *empty*", "*excluding* 1 million".
    func notMeant(_ figure: Figure, _ other: Figure) -> Int? {
        guard !isTranslated, !passage.isTable else { return nil }
        let own = theirs.segments[other.segment].tokens
        let before = stretch(max(own.lowerBound, other.tokens.lowerBound - 4), other.tokens.lowerBound)
        let after = stretch(other.tokens.upperBound, min(own.upperBound, other.tokens.upperBound + 6))
        if let but = before.last, theirs.spelled.word(but) == "but", theirs.spelled.word(but - 1) == "all" {
            return but
        }
        let apart: Set<String> = ["excluding", "except", "besides", "minus"]
        let start = theirs.sentences[theirs.segments[other.segment].sentence].lowerBound
        // "The population, excluding the capital's 1 million, is 3 million": it may stand far before.
        if let word = stretch(start, other.tokens.lowerBound).last(where: {
            apart.contains(theirs.spelled.word($0))
        }), !isMine(apart) {
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
        if let word = before.last, ["other", "remaining"].contains(theirs.spelled.word(word)),
            !isMine(["other", "remaining"])
        {
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
        if let word = otherKind(figure, other, own, after) { return word }
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

    /// "room for 800 pupils", "300 members *too few*", "10 metres deep *at its shallowest*", "is *permitted* to emit 800 tonnes",
    /// "the roof *alone* will cost", "a *hill* 200 metres high".
    private func otherKind(_ figure: Figure, _ other: Figure, _ own: Range<Int>, _ after: Range<Int>) -> Int?
    {
        let lead = stretch(own.lowerBound, other.tokens.lowerBound)
        for index in lead {
            let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
            if ["room", "space", "seats", "berths"].contains(word), next == "for",
                !isMine([
                    "room", "space", "seats", "capacity", "carry", "carries", "hold", "holds", "take",
                    "takes", "can", "seat",
                ])
            {
                return index
            }
            if ["holds", "seats", "accommodates"].contains(word), other.tokens.lowerBound - index < 4,
                !isMine([
                    "holds", "seats", "accommodates", "hold", "seat", "capacity", "room", "contains", "takes",
                ])
            {
                return index
            }
            if ["permitted", "allowed", "licensed", "authorised", "authorized", "entitled"].contains(word),
                next == "to",
                !isMine(["permitted", "allowed", "licensed", "authorised", "may", "can", "entitled", "limit"])
            {
                return index
            }
            if word == "alone", !isMine(["alone"]) { return index }
        }
        // "Thirteen of the 14 schools" for "all 14 schools".
        let of =
            theirs.spelled.word(other.tokens.lowerBound - 1) == "the"
            ? other.tokens.lowerBound - 2 : other.tokens.lowerBound - 1
        if theirs.spelled.word(of) == "of", of > 0,
            theirs.tokens[of - 1].isMeasured || Self.someOf.contains(theirs.spelled.word(of - 1)),
            mine.spelled.word(figure.tokens.lowerBound - 1) != "of",
            mine.spelled.word(figure.tokens.lowerBound - 2) != "of"
        {
            return of - 1
        }
        if let up = lead.first(where: {
            ["signed", "sign"].contains(theirs.spelled.word($0)) && theirs.spelled.word($0 + 1) == "up"
        })
            ?? after.first(where: {
                ["signed", "sign"].contains(theirs.spelled.word($0)) && theirs.spelled.word($0 + 1) == "up"
            }),
            !isMine(["signed", "sign"])
        {
            return up
        }
        for index in lead {
            let word = theirs.spelled.word(index)
            if ["permits", "licences", "permission", "permit"].contains(word),
                theirs.spelled.word(index + 1) == "to", !isMine([word])
            {
                return index
            }
            if ["underground", "worldwide", "abroad"].contains(word), !isMine([word]) { return index }
        }
        for index in after {
            let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
            if word == "too", ["few", "many", "much", "little"].contains(next), !isMine(["too"]) {
                return index
            }
            if word == "at", ["its", "their", "the"].contains(next),
                theirs.spelled.word(index + 2).hasSuffix("est"),
                !isMine(["at"])
            {
                return index + 2
            }
            if word == "alone", !isMine(["alone"]) { return index }
            if word == "on", next == "the",
                ["first", "second", "third", "last"].contains(theirs.spelled.word(index + 2)),
                theirs.spelled.word(index + 3) == "day", !isMine(["day"])
            {
                return index + 2
            }
        }
        // What stands right before a measure is what is so high or long.
        if case .amount = other.quantity.measure, let noun = lead.last,
            theirs.spelled.isBeside(other.tokens.lowerBound),
            theirs.tokens[noun].isTelling, theirs.tokens[noun].part == "n", !theirs.tokens[noun].isName,
            !isInClaim(noun),
            !passage.surroundings.has(theirs.tokens[noun].meant),
            ["high", "long", "deep", "wide", "tall", "thick"].contains(
                theirs.spelled.word(other.tokens.upperBound)
            )
                || ["high", "long", "deep", "wide", "tall", "thick"].contains(
                    theirs.spelled.word(other.tokens.upperBound - 1)
                )
        {
            return noun
        }
        return nil
    }

    private static let someOf: Set<String> = ["some", "most", "many", "half", "few", "several"]

    private static let wanting: Set<String> = [
        "needs", "need", "needed", "wants", "lacks", "lacked", "requires", "seeks", "demands", "demanded",
        "escaped", "avoided", "registered", "borrowed", "lent", "owed", "owes", "insured", "insures",
        "budgeted", "earmarked", "bid", "offered",
    ]

    /// Whether a figure is of the largest (or least) of all, or of each.
    func isOfExtreme(_ other: Figure, _ bound: Quantity.Bound) -> Bool {
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
    func otherBase(_ figure: Figure, _ other: Figure) -> Int? {
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
    func alternative(_ other: Figure, _ match: SubjectMatch) -> Int? {
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

    /// "a home, owned *or rented*": a verb or adjective of the passage that only may be so.
    func isOneOfTwo(_ place: Int) -> Bool {
        // "did not beat or touch": neither.
        if theirs.isDenied(place) { return false }
        for (or, other) in [(place + 1, place + 2), (place - 1, place - 2)]
        where theirs.tokens.indices.contains(or) && theirs.tokens.indices.contains(other) {
            guard theirs.spelled.word(or) == "or", theirs.spelled.isBeside(max(or, place)),
                theirs.tokens[other].isTelling, !isInClaim(other),
                theirs.tokens[other].part == theirs.tokens[place].part
            else { continue }
            return theirs.tokens[place].part == "v" || theirs.tokens[place].part == "a"
        }
        return false
    }

    private func claimPlaces(_ range: Range<Int>) -> [Int] {
        range.filter { theirs.tokens[$0].isTelling && isInClaim($0) }
    }

    /// "those households *that cook with gas*": what narrows the figure's subject, where the claim has nothing of it.
    func restriction(_ other: Figure) -> Int? {
        // "55 percent of the vote among the young".
        let own = theirs.segments[other.segment].tokens
        if let among = stretch(other.tokens.upperBound, min(own.upperBound, other.tokens.upperBound + 7))
            .first(where: {
                theirs.spelled.word($0) == "among"
            }), !mine.tokens.contains(where: { $0.folded == "among" }),
            let whom = stretch(among + 1, min(own.upperBound, among + 4)).first(where: {
                theirs.tokens[$0].isContent
            }),
            !isInClaim(whom)
        {
            return whom
        }
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
    func otherVerb(_ other: Figure, _ match: SubjectMatch) -> Int? {
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

    /// "paid the town 105,000 euros" for "was fined 750,000": a verb right with the passage's figure, where the claim's own act
    /// is nowhere; or "employed 1,210 people" for "has 41,000 inhabitants".
    func strangeVerb(_ figure: Figure, _ other: Figure, _ match: SubjectMatch) -> Int? {
        guard !isTranslated, !passage.isTable, passage.language == .english else { return nil }
        let verbs = decisiveActs
        guard verbs.allSatisfy({ match.places[$0] == nil && isUnheard($0) }) else { return nil }
        if verbs.isEmpty {
            guard let mine = figure.head.last, let theirs = other.head.last, mine.stem != theirs.stem,
                ["people", "persons", "men", "women"].contains(theirs.folded)
            else { return nil }
        }
        return theirs.segments[other.segment].tokens.first { index in
            let token = theirs.tokens[index]
            guard
                token.folded.hasSuffix("ed") || token.part == "v" && token.folded.hasSuffix("s")
                    || Self.irregular.contains(token.folded),
                token.direction == nil, token.isContent,
                !token.isName, !token.isDate, !token.isMeasured,
                !Self.neutral.contains(token.folded), !ReadClaim.carriers.contains(token.folded),
                token.classes.isDisjoint(with: [.function, .finding, .speech])
            else { return false }
            return !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
        }
    }

    /// "are over *65*", "within *four* hours": a figure of the claim that says of whom, and that the passage does not have.
    func otherLimit(_ figure: Figure) -> Int? {
        mine.figures.first { one in
            guard one.tokens != figure.tokens, one.segment == figure.segment, one.sharing == nil,
                one.tokens.lowerBound > figure.tokens.lowerBound, one.quantity.value != 1
            else { return false }
            switch one.quantity.measure {
            case .bare, .amount(dimension: "time"): break
            default: return false
            }
            let before = mine.spelled.word(one.tokens.lowerBound - 1)
            guard one.quantity.bound != .exact || ["aged", "within", "than"].contains(before) else {
                return false
            }
            return !theirs.quantities.contains { Self.isSame(one.quantity.agreement(with: $0.quantity)) }
        }?.tokens.lowerBound
    }

    /// Past forms without an ending.
    static let irregular: Set<String> = [
        "paid", "lent", "sold", "bought", "spent", "built", "won", "sent", "left", "taught", "wrote", "drank",
        "ate", "drew", "threw", "broke", "caught", "brought", "shot", "stole", "fined",
    ]

    /// "paid 9 million for the building and 3 million for the equipment": what each of several sums is for, where the claim's is
    /// for the whole.
    func isForPart(_ other: Figure) -> Int? {
        func purpose(_ figure: Figure) -> Int? {
            guard theirs.spelled.word(figure.tokens.upperBound) == "for",
                theirs.spelled.word(figure.tokens.upperBound + 1) == "the"
            else { return nil }
            let place = figure.tokens.upperBound + 2
            return theirs.tokens.indices.contains(place) && theirs.tokens[place].isContent ? place : nil
        }
        guard let own = purpose(other) else { return nil }
        let sentence = theirs.segments[other.segment].sentence
        let isOneOfSeveral = theirs.figures.contains { figure in
            figure.tokens != other.tokens && figure.quantity.measure == other.quantity.measure
                && theirs.segments[figure.segment].sentence == sentence && purpose(figure) != nil
        }
        let isIncluded = mine.tokens.contains {
            ["included", "including", "together", "total"].contains($0.folded)
        }
        return isOneOfSeveral && (isIncluded || !isInClaim(own)) ? own : nil
    }

    /// The claim's verbs that tell more than that something is so much.
    private var decisiveActs: [Int] {
        claim.act.filter { index in
            let token = mine.tokens[index]
            return token.part == "v" && token.direction == nil && !ReadClaim.carriers.contains(token.folded)
                && !token.classes.contains(.light) && !Self.neutral.contains(token.folded)
        }
    }

    /// An act of the claim that the passage has in no form: "heat with wood" beside "live in a house of wood".
    var unheardAct: Int? {
        guard !isTranslated, !passage.isTable, claim.language == .english else { return nil }
        let verbs = decisiveActs
        guard !verbs.isEmpty, verbs.allSatisfy({ isUnheard($0) && !isLoosely($0) }) else { return nil }
        return verbs[0]
    }

    /// Whether the passage has a word more general than an act of the claim, or one under it.
    private func isLoosely(_ index: Int) -> Bool {
        theirs.tokens.contains {
            $0.meant.relation(to: mine.tokens[index].meant) >= .general && !$0.isName && $0.part != "v"
        }
    }

    /// "stood *empty*": what the claim says that they were, which the passage says of nothing.
    var unheardQuality: Int? {
        guard !isTranslated, !passage.isTable, claim.language == .english else { return nil }
        return mine.tokens.indices.dropFirst().first { index in
            let token = mine.tokens[index]
            return token.part == "a" && token.isTelling && !token.isName && token.direction == nil
                && ["stood", "is", "are", "was", "were", "stand", "stands", "remained", "lay"].contains(
                    mine.spelled.word(index - 1)
                )
                && !token.folded.hasSuffix("ed")
                && !(index + 1 < mine.tokens.count && mine.tokens[index + 1].isContent
                    && mine.tokens[index + 1].part == "n")
                && !theirs.tokens.contains { $0.meant.relation(to: token.meant) >= .alike }
                && !theirs.tokens.contains { $0.meant.isOpposed(to: token.meant) }
                && !passage.surroundings.has(token.meant)
        }
    }

    /// "among doctors 4.0 per cent" beside "8.1 per cent among nurses, twice the rate of doctors": the passage's clause has what
    /// another clause of the claim is of, and nothing of what the figure's own is of.
    func isOfOtherClause(_ figure: Figure, _ other: Figure) -> Bool {
        let own = theirs.segments[other.segment].tokens
        let clause = mine.segments[figure.segment].tokens
        let (inside, outside) = (
            claim.telling.filter(clause.contains), claim.telling.filter { !clause.contains($0) }
        )
        return !inside.isEmpty && outside.contains { stands($0, in: own) }
            && !inside.contains { stands($0, in: own) }
    }

    /// Verbs that only tie a figure to what it is of.
    private static let neutral: Set<String> = [
        "stood", "stands", "stand", "reached", "reaches", "reach", "amounted", "amounts", "amount", "came",
        "comes", "totalled", "totals", "totaled", "exceeded", "exceeds", "recorded", "registered", "reported",
        "listed", "lists", "showed", "shows", "counted", "counts", "numbered", "numbers", "measured",
        "measures", "live", "lives", "lived", "included", "includes", "comprised", "comprises", "consisted",
        "cost", "costing", "made", "makes", "averaged", "averages", "remained", "remains", "accounted",
        "accounts", "given",
        "gave", "gives", "put", "puts", "set", "estimated", "found", "served", "serves", "had", "has", "took",
        "takes", "sent", "brought", "receives", "receive", "received", "released", "joined", "left", "costs",
        "needs", "needed", "lasted", "lasts", "held", "holds", "got", "gets",
    ]

    /// "5 million from 2010 to 2020" for 5 million in 2020: what came together over years.
    func isOfLongerTime(_ other: Figure, _ figure: Figure) -> Bool {
        guard let span = other.time, let start = span.start, let end = span.end, end.year > start.year,
            let own = figure.time, let from = own.start, let to = own.end ?? own.start
        else { return false }
        return to.year - from.year < end.year - start.year && other.role != .change
    }

    /// Whether the passage dates its figure to a year before that of the claim's article.
    func isOfEarlierYear(_ other: Figure) -> Bool {
        guard let year = (other.time?.end ?? other.time?.start)?.year, let now = claim.claim.articleDate?.year
        else { return false }
        return year < now
    }

    /// Verbs that say little of an amount, and much of people.
    private static let bodily: Set<String> = [
        "sat", "stayed", "stay", "waited", "lived", "worked", "held", "holds", "kept", "stored",
    ]

    /// "lies 1,800 metres from the town hall": no length of what lies there.
    func isDistance(_ figure: Figure, in text: StatementText? = nil) -> Bool {
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
    func otherMoney(_ other: Figure) -> Int? {
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
    func holder(_ other: Figure) -> Int? {
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
    func boundLead(_ other: Figure) -> Int? {
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
    var unnamedAct: Int? {
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
}
