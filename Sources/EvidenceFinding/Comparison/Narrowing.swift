import TextReading

/// What makes a thing of the passage another thing, or a part of one, than the claim's: "the driver's *wife*", "the museum
/// *shop*", "*youth* unemployment", "turnout *among men*".
extension SubjectMatch {
    /// The passage's word that narrows the noun at a place, where the claim's noun stands without it; nil where none does.
    static func narrowing(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ surroundings: Surroundings
    ) -> Int? {
        let token = claim.tokens[index]
        if let noun = attributive(index, place, claim, passage) { return noun }
        let isMeasure = measured.contains(token.folded)
        guard isMeasure || token.part == "n" || token.isName,
            isMeasure || passage.tokens[place].part == "n" || passage.tokens[place].isName
        else { return nil }
        func isForeign(_ other: Int) -> Bool {
            let word = passage.tokens[other]
            return word.isTelling && word.direction == nil && !word.isMeasured
                && word.classes.isDisjoint(with: [.speech, .finding, .planned])
                && !claim.tokens.contains { $0.meant.relation(to: word.meant) >= .general }
                && !surroundings.has(word.meant)
        }
        if token.isName, let other = beside(place, claim, passage, isForeign) { return other }
        // "unlike that of Ellery".
        if token.isName,
            let unlike = stretch(max(0, place - 4), place).last(where: {
                passage.spelled.word($0) == "unlike"
            })
        {
            return unlike
        }
        return owned(index, place, claim, passage, isForeign) ?? compound(
            index,
            place,
            claim,
            passage,
            isForeign
        )
            ?? restricted(index, place, claim, passage, isForeign)
    }

    /// "eight kilometres *upstream* of Pelham", "a *subsidiary* of Meridax Holdings", "the Nimbus 3 *Long Range*": a name that only
    /// tells where or what another thing is, or that goes on.
    private static func beside(
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ isForeign: (Int) -> Bool
    ) -> Int? {
        let words = claim.spelled.words.map(\.folded)
        let next = place + 1
        if passage.tokens.indices.contains(next), passage.spelled.gap(before: next).elementsEqual(" ".utf8),
            passage.tokens[next].isName,
            !passage.tokens[next].isDate, !passage.isPossessive(place), isForeign(next),
            !words.contains(passage.spelled.word(next)),
            !SubjectMatch.titles.contains(passage.tokens[next].folded)
        {
            return next
        }
        var first = place
        while first > 0, passage.tokens[first - 1].isName, passage.spelled.isBeside(first) { first -= 1 }
        if passage.spelled.word(first - 1) == "the" { first -= 1 }
        guard ["of", "from"].contains(passage.spelled.word(first - 1)), first > 1 else { return nil }
        let head = first - 2
        // "runs 200 miles from Norrel to Tave".
        if away.contains(passage.spelled.word(head)), passage.spelled.word(next) != "to",
            !words.contains(passage.spelled.word(head))
        {
            return head
        }
        guard isForeign(head), passage.tokens[head].part == "n" else { return nil }
        let segment = passage.segments[passage.segment(of: place)].tokens
        let article = stretch(max(segment.lowerBound, head - 3), head).last {
            ["a", "an", "the"].contains(passage.spelled.word($0))
        }
        // Behind a comma it describes what stands before.
        guard let article, article > 0, passage.spelled.gap(before: article).contains(0x2C) else {
            return nil
        }
        return head
    }

    private static let away: Set<String> = [
        "upstream", "downstream", "north", "south", "east", "west", "outside", "kilometres", "kilometers",
        "miles", "metres", "km",
        "northeast", "northwest", "southeast", "southwest",
    ]

    /// "Half of the *empty houses* are old" for "half of the houses are empty": what the claim says of it only tells which.
    private static func attributive(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText
    ) -> Int? {
        let next = place + 1
        guard claim.tokens[index].part == "a", copulas.contains(claim.spelled.word(index - 1)),
            !copulas.contains(passage.spelled.word(place - 1)), passage.tokens.indices.contains(next),
            passage.spelled.isBeside(next), passage.tokens[next].isTelling, passage.tokens[next].part == "n",
            ["the", "of", "these"].contains(passage.spelled.word(place - 1))
        else { return nil }
        return next
    }

    private static let copulas: Set<String> = [
        "is", "are", "was", "were", "be", "been", "remains", "remain", "stands", "stand",
    ]

    /// "the driver's *wife*", "Anna Berg's *party*", "the museum's new *wing*".
    private static func owned(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ isForeign: (Int) -> Bool
    ) -> Int? {
        guard passage.isPossessive(place), !claim.isPossessive(index) else { return nil }
        var run = stretch(place + 1, min(place + 4, passage.tokens.count)).prefix {
            passage.spelled.isBeside($0) && passage.tokens[$0].isContent
                && (passage.tokens[$0].part != "v" || !passage.tokens[$0].folded.hasSuffix("ed"))
        }
        // "Anna Berg's party lost": the verb ends it.
        while let last = run.last, passage.tokens[last].part == "v", !isNounHere(last, passage) {
            run.removeLast()
        }
        guard let head = run.last, isForeign(head),
            run.allSatisfy({ isForeign($0) || passage.tokens[$0].classes.contains(.light) }),
            passage.tokens[head].part == "n" || isNounHere(head, passage),
            !measures.contains(passage.tokens[head].folded),
            // "the hospital's surgeons" do what it does.
            !(claim.tokens[index].part == "n" && !claim.tokens[index].isName
                && Comparer.isOfPersons(passage.tokens[head].meant)
                && !Comparer.isOfPersons(claim.tokens[index].meant)),
            !ofActs.contains(passage.tokens[head].folded)
        else { return nil }
        return head
    }

    /// What belongs to somebody only as his act or his word.
    private static let ofActs: Set<String> = [
        "decision", "vote", "announcement", "statement", "accounts", "office", "press",
        "spokesman",
        "spokeswoman", "spokesperson", "plan", "order", "letter", "board", "members", "leaders", "employees",
        "staff",
    ]

    /// "the museum *shop*", "the budget *deficit*", "Aster *county*": another noun right after, which tells what it is.
    private static func compound(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ isForeign: (Int) -> Bool
    ) -> Int? {
        let next = place + 1
        guard passage.tokens.indices.contains(next), passage.spelled.isBeside(next),
            !passage.tokens[next].isName,
            !passage.isPossessive(place), passage.tokens[next].part == "n" || isNounHere(next, passage),
            !passage.tokens[next].folded.hasSuffix("ed"), !passage.tokens[next].folded.hasSuffix("ing")
        else { return nil }
        let word = passage.tokens[next].folded
        if claim.tokens[index].isName, !measured.contains(claim.tokens[index].folded) {
            return ["county", "district", "region", "province"].contains(word) && isForeign(next)
                && !claim.spelled.words.contains { $0.folded == word } ? next : nil
        }
        // "figures show": a verb that looks like a noun begins what is said.
        guard isForeign(next), !isVerbHere(next, passage) else { return nil }
        return next
    }

    /// "the museum *shop* opened": whatever else a word can be, right before a verb in the past it is a noun.
    private static func isNounHere(_ index: Int, _ passage: StatementText) -> Bool {
        let next = index + 1
        guard passage.tokens.indices.contains(next), passage.spelled.isBeside(next) else { return false }
        let word = passage.spelled.word(next)
        return ["is", "was", "are", "were", "has", "have", "had", "will"].contains(word)
            || passage.tokens[next].part == "v" && word.hasSuffix("ed")
    }

    /// Whether a word that may be noun or verb is the verb of its clause: an article, a number or a preposition follows, and no
    /// other verb stands before it.
    private static func isVerbHere(_ index: Int, _ passage: StatementText) -> Bool {
        let segment = passage.segments[passage.segment(of: index)].tokens
        let hasVerb = segment.contains { other in
            other != index
                && (["is", "was", "are", "were", "has", "have", "had", "will", "did"].contains(
                    passage.spelled.word(other)
                )
                    || passage.tokens[other].part == "v" && passage.tokens[other].folded.hasSuffix("ed"))
        }
        return !hasVerb
    }

    /// "*youth* unemployment", "the *lower* court", "turnout *among* men".
    private static func restricted(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ isForeign: (Int) -> Bool
    ) -> Int? {
        let before = place - 1
        let isMeasure = measured.contains(claim.tokens[index].folded)
        let isName = claim.tokens[index].isName && !isMeasure
        // "the mayor" for "the former mayor".
        let mine = claim.spelled.word(index - 1)
        if !isName, restricting.contains(mine), index > 0, claim.spelled.isBeside(index),
            passage.spelled.word(before) != mine
        {
            return place
        }
        if before >= 0, passage.spelled.isBeside(place), !isName,
            !claim.spelled.words.contains(where: { $0.folded == passage.spelled.word(before) })
        {
            if restricting.contains(passage.spelled.word(before)) { return before }
            if isMeasure, isForeign(before), !passage.tokens[before].isName,
                !harmless.contains(passage.spelled.word(before)),
                passage.tokens[before].part != "v", !passage.isPossessive(before)
            {
                return before
            }
        }
        guard !isName else { return nil }
        // "the navigable *part of* the river".
        let article = ["the", "a", "its", "their"].contains(passage.spelled.word(before))
        let of = article ? before - 1 : before
        if passage.spelled.word(of) == "of", of > 0, partitive.contains(passage.spelled.word(of - 1)),
            !claim.spelled.words.contains(where: { $0.folded == passage.spelled.word(of - 1) })
        {
            return of - 1
        }
        // "the budget of Ellery *for roads*": after the noun, or after the name that it is of.
        var link = place + 1
        if passage.spelled.word(link) == "of" {
            link += 1
            while passage.tokens.indices.contains(link),
                passage.tokens[link].isName || ["the", "a"].contains(passage.spelled.word(link))
            {
                link += 1
            }
        }
        // "1,200 patients with flu".
        if passage.spelled.word(place + 1) == "with", Comparer.isOfPersons(passage.tokens[place].meant),
            passage.spelled.isBeside(place + 1),
            passage.tokens.indices.contains(place + 2), passage.tokens[place + 2].part == "n",
            isForeign(place + 2)
        {
            return place + 2
        }
        guard ["among", "for", "under", "amongst"].contains(passage.spelled.word(link)),
            passage.tokens.indices.contains(link + 1), passage.spelled.isBeside(link),
            isMeasure || passage.tokens[place].part == "n" && passage.spelled.word(link) != "for"
        else { return nil }
        return stretch(link + 1, min(link + 4, passage.tokens.count)).first {
            passage.tokens[$0].part == "n" && !passage.tokens[$0].isDate
                && (isForeign($0)
                    || passage.spelled.word(link).hasPrefix("among") && passage.tokens[$0].isContent
                        && !claim.spelled.words.map(\.folded).contains(passage.tokens[$0].folded))
                || passage.tokens[$0].shape.contains(.number) && !passage.tokens[$0].isDate
                    && passage.spelled.word(link) == "under"
        }
    }

    private static let partitive: Set<String> = [
        "part", "parts", "portion", "section", "sections", "stretch", "half", "some", "most", "many",
        "corner", "edge", "end",
        "fear", "risk", "threat", "edges",
    ]

    private static let restricting: Set<String> = [
        "deputy", "vice", "vice-", "former", "ex", "acting", "assistant", "neighbouring", "neighboring",
        "nearby",
        "adjacent", "rival", "enemy", "lower", "upper", "youth", "navigable", "other", "another", "co", "co-",
        "junior",
        "honorary", "candidate", "would-be", "twin", "sister", "second-hand",
    ]

    /// What has a level of its own for each kind of it.
    private static let measured: Set<String> = [
        "unemployment", "crime", "wages", "wage", "inflation", "exports", "imports", "turnout", "emissions",
        "rents", "rent",
        "prices", "price", "sales", "spending", "debt", "debts", "budget", "income", "incomes", "salaries",
        "salary",
        "fine", "fee", "fees", "tax", "taxes", "production", "consumption", "employment", "poverty",
        "mortality", "theft",
        "thefts", "ridership", "attendance", "revenue", "revenues", "profit", "profits", "growth", "output",
    ]

    private static let harmless: Set<String> = [
        "total", "overall", "recorded", "annual", "average", "mean", "official", "entire", "whole",
        "combined", "estimated",
        "yearly", "monthly", "town's", "reported", "adjusted", "seasonally", "record", "standard", "general",
        "median",
    ]
}
