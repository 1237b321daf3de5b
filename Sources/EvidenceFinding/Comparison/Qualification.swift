import ClaimModel
import TextReading

/// What a sentence of the passage says beside what was compared, and what makes it open: how often, under what condition, at
/// another time, of some of them only.
extension Comparer {
    /// A decided comparison, or none where its sentence qualifies what it says and the claim does not.
    func qualified(_ one: Ranked) -> Ranked {
        guard one.comparison.outcome != .incomparable, !isTranslated, !passage.isTable,
            passage.language == .english, let sentence = sentence(of: one)
        else { return one }
        let isOfStatus = [.status, .polarity, .date, .relation, .direction, .cause, .rank].contains(
            one.comparison.code
        )
        guard
            let word = (isOfStatus ? partlyDenied(sentence) : nil) ?? doubt(sentence) ?? never(one, sentence)
                ?? (one.comparison.outcome == .agrees ? unreal(sentence, isOfStatus) : nil)
                ?? (isOfStatus ? frequency(sentence) ?? condition(sentence) : nil)
                ?? (isOfStatus ? formerly(sentence) : nil) ?? (isOfStatus ? takenBack(sentence) : nil)
                ?? (one.comparison.outcome == .agrees && isOfStatus && one.comparison.code != .rank
                    ? someOf(sentence) : nil)
        else { return one }
        return incomparable(
            .otherSubject,
            "the passage says “\(theirs.words(word))”, which the claim does not",
            claim: whole(mine),
            one.comparison.passage,
            rank: 0.4
        )
    }

    func sentence(of one: Ranked) -> Range<Int>? {
        guard let start = one.comparison.passage.compactMap(\.bytes?.lowerBound).first else { return nil }
        return theirs.sentences.first { range in
            range.contains { theirs.tokens[$0].bytes.lowerBound == start }
        }
    }

    /// Whether one of the words stands in the claim.
    func isMine(_ words: Set<String>) -> Bool { mine.tokens.contains { words.contains($0.folded) } }

    /// "There is no doubt that", "did not rule out", "no study has shown".
    private func doubt(_ sentence: Range<Int>) -> Range<Int>? {
        sentence.first { index in
            let (word, before) = (theirs.spelled.word(index), theirs.spelled.word(index - 1))
            if ["ruled", "rule", "rules", "ruling"].contains(word), theirs.spelled.word(index + 1) == "out" {
                return theirs.isDenied(index) && !isMine(["rule", "ruled", "rules"])
            }
            return ["doubt", "study", "studies", "proof", "evidence", "sign"].contains(word)
                && ["no", "little", "any", "without"].contains(before)
                && ["that", "has", "have", "of", "shows", "to"].contains(theirs.spelled.word(index + 1))
                && !isMine([word])
        }.map { max(sentence.lowerBound, $0 - 1)..<($0 + 1) }
    }

    /// "were not *fully* paid", "does not *always* open", "not *only*": what denies a part, or how often.
    private func partlyDenied(_ sentence: Range<Int>) -> Range<Int>? {
        sentence.first { index in
            let next = theirs.spelled.word(index + 1)
            return theirs.tokens[index].classes.contains(.negation) && Self.partial.contains(next)
                && !isMine([next])
        }.map { $0..<min(sentence.upperBound, $0 + 2) }
    }

    private static let partial: Set<String> = [
        "only", "fully", "always", "all", "every", "entirely", "wholly", "completely", "necessarily", "just",
        "merely", "simply",
        "solely", "everywhere", "often",
    ]

    /// "has not met him *this year*" for "never met him".
    private func never(_ one: Ranked, _ sentence: Range<Int>) -> Range<Int>? {
        guard one.comparison.outcome == .agrees, isMine(["never"]), mine.dates.isEmpty,
            !sentence.contains(where: { theirs.spelled.word($0) == "never" })
        else { return nil }
        return theirs.dates.first { sentence.contains($0.tokens.lowerBound) }?.tokens
    }

    /// "Legend has it that", "if the province extends its relief", "one of several possible causes", "was charged with": what is said
    /// there need not be so.
    private func unreal(_ sentence: Range<Int>, _ isOfStatus: Bool) -> Range<Int>? {
        for index in sentence where !theirs.tokens[index].isName && !theirs.tokens[index].isDate {
            let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
            if mine.tokens.contains(where: { $0.folded == word }) { continue }
            if Self.unsure.contains(word) || isOfStatus && Self.unsureOfActs.contains(word) {
                return index..<(index + 1)
            }
            if word == "talk" || word == "possible",
                word == "talk" ? ["that", "of"].contains(next) : theirs.spelled.word(index - 1) != "it",
                isOfStatus
            {
                return index..<(index + 1)
            }
            if isOfStatus, Self.tried.contains(word),
                stretch(index + 1, min(index + 5, sentence.upperBound)).contains(where: {
                    ["with", "of", "for"].contains(theirs.spelled.word($0))
                })
            {
                return index..<(index + 1)
            }
            if word == "at" && next == "first" || word == "held" && next == "to"
                || word == "not" && next == "repeated"
            {
                return index..<(index + 2)
            }
            if isOfStatus, word == "one", next == "of",
                ["several", "the", "many", "four", "three", "five"].contains(theirs.spelled.word(index + 2)),
                stretch(index + 3, min(index + 6, sentence.upperBound)).contains(where: {
                    ["possible", "causes", "options", "reasons", "ideas", "proposals", "theories"].contains(
                        theirs.spelled.word($0)
                    )
                })
            {
                return index..<(index + 3)
            }
        }
        return nil
    }

    private static let unsure: Set<String> = [
        "legend", "rumour", "rumours", "rumor", "rumors", "gossip", "allegedly", "alleged", "reportedly",
        "supposedly", "unless",
        "hypothetical", "fictional", "forums", "reputedly",
    ]
    private static let unsureOfActs: Set<String> = [
        "if", "possibly", "suspected", "suspicion", "think", "thinks", "believe", "believes", "survey",
        "options", "option",
        "scenario", "initially", "originally", "might", "perhaps", "investigating", "investigators",
        "whether",
    ]
    private static let tried: Set<String> = ["charged", "accused", "suspected", "tried"]

    private func frequency(_ sentence: Range<Int>) -> Range<Int>? {
        let words: Set<String> = [
            "rarely", "seldom", "sometimes", "occasionally", "usually", "often", "partly", "partially",
            "temporarily",
            "briefly", "nominally",
        ]
        guard !isMine(words) else { return nil }
        return sentence.first { words.contains(theirs.spelled.word($0)) }.map { $0..<($0 + 1) }
    }

    /// "allowed *with a licence*", "closed *in winter*", "not safe *for children*", "no tax *on imports*".
    private func condition(_ sentence: Range<Int>) -> Range<Int>? {
        for index in sentence.dropFirst() {
            let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
            let noun = ["a", "an", "the", "special"].contains(next) ? index + 2 : index + 1
            guard theirs.tokens.indices.contains(noun), sentence.contains(noun) else { continue }
            let told = theirs.spelled.word(noun)
            switch word {
            case "with", "without":
                if Self.papers.contains(told), !isMine([told]) { return index..<(noun + 1) }
            case "in", "during":
                if Self.seasons.contains(told), mine.dates.isEmpty, !isMine(Self.seasons),
                    !theirs.dates.contains(where: { $0.tokens.contains(noun) && $0.span != nil })
                {
                    return index..<(noun + 1)
                }
            case "for":
                // "for children" after what is safe, free or open.
                if theirs.tokens[index - 1].part == "a" || !theirs.tokens[index - 1].events.isEmpty,
                    theirs.tokens[noun].isTelling, Self.isOfPersons(theirs.tokens[noun].meant),
                    !isInClaim(noun)
                {
                    return index..<(noun + 1)
                }
            case "on":
                // "no tax on imports".
                if mine.tokens.contains(where: { $0.classes.contains(.negation) }),
                    theirs.tokens[index - 1].isTelling,
                    theirs.tokens[index - 1].part == "n", isInClaim(index - 1), theirs.tokens[noun].isTelling,
                    theirs.tokens[noun].part == "n", !theirs.tokens[noun].isDate, !isInClaim(noun)
                {
                    return index..<(noun + 1)
                }
            case "from":
                if let first = theirs.dates.first(where: { $0.tokens.lowerBound == index + 1 }),
                    ["to", "until", "till"].contains(theirs.spelled.word(first.tokens.upperBound)),
                    mine.dates.isEmpty,
                    first.tokens.count == 1, theirs.tokens[index + 1].shape.contains(.capitalised),
                    !theirs.tokens[index + 1].shape.contains(.number)
                {
                    return index..<min(sentence.upperBound, first.tokens.upperBound + 2)
                }
            default: continue
            }
        }
        return nil
    }

    private static let papers: Set<String> = [
        "licence", "license", "permit", "permission", "ticket", "prescription", "consent", "pass",
        "authorisation",
    ]
    private static let seasons: Set<String> = ["winter", "summer", "spring", "autumn", "season"]

    /// "was the owner *until 2015*", "was shut down for a week *in 2018*": what was at a time before the passage's, where the claim
    /// says what is.
    private func formerly(_ sentence: Range<Int>) -> Range<Int>? {
        guard claim.isPresent || isState, mine.dates.isEmpty, !isMine(["still"]),
            let written = passage.passage.documentDate
        else { return nil }
        let words = sentence.map { theirs.spelled.word($0) }
        guard words.contains(where: { ["was", "were", "had", "did"].contains($0) || $0.hasSuffix("ed") }),
            !words.contains(where: {
                ["is", "are", "has", "have", "now", "since", "remains", "still"].contains($0)
            })
        else { return nil }
        return theirs.dates.first { dated in
            guard sentence.contains(dated.tokens.lowerBound), let span = dated.span else { return false }
            guard let end = span.end ?? span.start else { return false }
            return end.year < written.year
        }?.tokens
    }

    /// "pays no tax", "is shut": what lasts.
    private var isState: Bool {
        guard claim.language == .english, let act = claim.act.first else { return false }
        let word = mine.tokens[act].folded
        return mine.tokens[act].part == "v" && word.hasSuffix("s") && !word.hasSuffix("ss")
    }

    /// "banned cars, but the court lifted the ban".
    private func takenBack(_ sentence: Range<Int>) -> Range<Int>? {
        let words: Set<String> = [
            "lifted", "overturned", "reversed", "quashed", "annulled", "withdrew", "withdrawn", "repealed",
            "revoked",
        ]
        guard !isMine(words),
            let but = sentence.first(where: { ["but", "until"].contains(theirs.spelled.word($0)) })
        else {
            return nil
        }
        return stretch(but + 1, sentence.upperBound).first { words.contains(theirs.spelled.word($0)) }.map {
            but..<($0 + 1)
        }
    }

    /// "Some ships were inspected" for "all ships were"; "not all" for "none".
    private func someOf(_ sentence: Range<Int>) -> Range<Int>? {
        guard
            isMine([
                "all", "every", "everyone", "everybody", "each", "none", "nobody", "entire", "whole", "both",
            ])
        else {
            return nil
        }
        // "The buses on the ring line run on electricity" for "all buses": all wants a word for it.
        let whole: Set<String> = [
            "all", "every", "everyone", "everybody", "each", "none", "nobody", "no", "entire", "whole",
            "both", "any", "without",
            "throughout", "complete", "completely", "fully", "wholly", "total", "never",
        ]
        if isMine(["all", "every", "everyone", "everybody"]),
            !sentence.contains(where: { whole.contains(theirs.spelled.word($0)) })
        {
            return sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 2)
        }
        let some: Set<String> = [
            "some", "most", "many", "several", "few", "half", "part", "parts", "majority", "minority",
            "almost", "nearly",
        ]
        return sentence.first { index in
            some.contains(theirs.spelled.word(index)) && !isMine([theirs.spelled.word(index)])
                || theirs.spelled.word(index) == "not"
                    && ["all", "every", "everyone"].contains(theirs.spelled.word(index + 1))
                    && isMine(["none", "nobody"])
        }.map { $0..<($0 + 1) }
    }
}
