import TextReading

/// Whether an act of the passage was done by, or to, another than the claim's.
extension Comparer {
    /// "my father failed his exam" for "the treaty was a failure": who or what a verb is said of, right before it, where the
    /// claim calls something by its noun.
    func otherDoer(_ act: ActMatch) -> Int? {
        guard mine.tokens[act.claim].part == "n", theirs.tokens[act.passage].part == "v", act.passage > 0
        else { return nil }
        let before = act.passage - 1
        let token = theirs.tokens[before]
        return token.isTelling && token.part == "n" && !isInClaim(before) ? before : nil
    }

    /// "a farm poisoned the stream" for "the dye works poisoned the stream": a noun with its article right before the verb, where
    /// the claim has another doer.
    func otherAgent(_ act: ActMatch, _ segment: StatementText.Segment) -> Int? {
        guard mine.tokens[act.claim].part == "v", theirs.tokens[act.passage].part == "v", act.passage > 1,
            theirs.tokens[act.passage].folded.hasSuffix("ed"), !isTranslated, !passage.isTable,
            // The claim's own is active, with a doer before it.
            !["was", "were", "been", "is", "are", "be"].contains(mine.spelled.word(act.claim - 1)),
            (0..<act.claim).contains(where: {
                mine.tokens[$0].isTelling && mine.tokens[$0].part == "n" || mine.tokens[$0].isName
            })
        else { return nil }
        let before = act.passage - 1
        let token = theirs.tokens[before]
        guard segment.tokens.contains(before), theirs.spelled.isBeside(act.passage), token.isTelling,
            token.part == "n", !token.isName, !isInClaim(before), !passage.surroundings.has(token.meant),
            ["a", "an", "another"].contains(theirs.spelled.word(before - 1))
        else { return nil }
        return before
    }

    /// "left six cars damaged" for "nobody was hurt": a thing, and no person.
    func damagedThing(_ act: ActMatch) -> Int? {
        guard mine.tokens.contains(where: { ["nobody", "one"].contains($0.folded) }),
            mine.isDenied(act.claim), act.passage > 0
        else { return nil }
        let before = act.passage - 1
        let token = theirs.tokens[before]
        return token.isContent && token.part == "n" && !token.isName && !Self.isOfPersons(token.meant)
            ? before : nil
    }

    /// "The parade was called off because of damage to the green, *which* is home to the festival": what was done in the claim to
    /// something that only a clause after the passage's act names.
    func isSaidAside(_ act: ActMatch, _ match: SubjectMatch) -> Bool {
        guard ["was", "were", "is", "are", "been", "be"].contains(mine.spelled.word(act.claim - 1)),
            let head = (0..<act.claim).last(where: { mine.tokens[$0].isTelling && !mine.tokens[$0].isDate }),
            let place = match.places[head], place > act.passage
        else { return false }
        return stretch(act.passage + 1, place).contains {
            ["which", "who", "whose", "where"].contains(theirs.spelled.word($0))
        }
    }

    /// "built *for* the state" for "built *by* the state", "paid for by the state and built by the *town*": who or what did it, where
    /// the claim names another.
    func isByOther(_ act: ActMatch, _ match: SubjectMatch, _ segment: StatementText.Segment) -> Bool {
        guard
            let by = stretch(act.claim + 1, min(act.claim + 4, mine.tokens.count)).first(where: {
                mine.spelled.word($0) == "by"
            }),
            let agent = stretch(by + 1, min(by + 5, mine.tokens.count)).first(where: {
                mine.tokens[$0].isContent
            }),
            !mine.tokens[agent].isDate, !mine.tokens[agent].isMeasured
        else { return false }
        let after = stretch(act.passage + 1, min(segment.tokens.upperBound, act.passage + 5))
        if let other = after.first(where: { theirs.spelled.word($0) == "by" }),
            let named = stretch(other + 1, min(other + 6, segment.tokens.upperBound)).first(where: {
                theirs.tokens[$0].isContent
            })
        {
            return !stretch(named, min(named + 4, segment.tokens.upperBound)).contains {
                theirs.tokens[$0].meant.relation(to: mine.tokens[agent].meant) >= .alike
            }
        }
        guard
            let place = stretch(act.passage + 1, segment.tokens.upperBound).first(where: {
                theirs.tokens[$0].meant.relation(to: mine.tokens[agent].meant) == .same
            })
        else { return false }
        return stretch(max(act.passage + 1, place - 3), place).contains {
            ["for", "with", "from", "to", "against", "near", "of"].contains(theirs.spelled.word($0))
        }
    }

    /// "her *grandparents* spoke Tarvic": the noun right before an active verb, where the claim's own subject stands further off.
    func isLedByOther(_ act: ActMatch, _ match: SubjectMatch, _ segment: StatementText.Segment) -> Bool {
        let being: Set<String> = ["was", "were", "is", "are", "been", "be", "being"]
        guard theirs.tokens[act.passage].part == "v", mine.tokens[act.claim].part == "v",
            theirs.tokens[act.passage].events.allSatisfy({ $0.length == 1 }),
            !stretch(max(0, act.claim - 2), act.claim).contains(where: {
                being.contains(mine.spelled.word($0))
            }),
            let subject = (0..<act.claim).last(where: {
                claim.telling.contains($0) && match.places[$0] != nil
            }),
            let place = match.places[subject], place < act.passage
        else { return false }
        var before = act.passage - 1
        while before > place, !theirs.tokens[before].isContent,
            !theirs.tokens[before].classes.contains(.pronoun),
            ["has", "have", "had", "not", "never", "also", "still", "then", "will", "to"].contains(
                theirs.spelled.word(before)
            )
        {
            before -= 1
        }
        let token = theirs.tokens[before]
        guard before > place, segment.tokens.contains(before), theirs.spelled.isBeside(before + 1),
            token.isTelling, token.part == "n",
            !token.isName, !token.isDate, !token.isMeasured
        else { return false }
        // A noun with an article or a possessive of its own, behind the claim's.
        let article = stretch(max(place + 1, before - 3), before).last {
            ["a", "an", "the", "her", "his", "its", "their", "another"].contains(theirs.spelled.word($0))
        }
        return article != nil && !isInClaim(before) && !passage.surroundings.has(token.meant)
    }
}
