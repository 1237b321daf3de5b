import TextReading

/// Whether a part of a passage speaks of what the claim speaks of.
struct SubjectMatch {
    /// The same subject, so far as words tell.
    var isSame: Bool { mismatch == nil }
    /// Why not: the claim's word that is missing, and what stands in its place.
    private(set) var mismatch: (missing: Int?, instead: Int?)?
    /// The share of the claim's telling words that stand with it.
    private(set) var coverage = 0.0
    /// How many stand right beside it.
    private(set) var near = 0
    /// The passage's token for each token of the claim.
    private(set) var places: [Int: Int] = [:]

    enum Place { case own, shared, surroundings, sentence, none }

    /// - Parameters:
    ///   - needed: The claim's tokens that the passage must have.
    ///   - optional: Those of them that it may lack.
    ///   - allowsForeignVerb: Whether the passage may have another act: where acts are compared by themselves.
    init(
        _ claim: StatementText,
        needed: [Int],
        optional: Set<Int> = [],
        _ passage: StatementText,
        _ zone: Zone,
        _ surroundings: Surroundings,
        isTranslated: Bool = false
    ) {
        var found: [Int: Place] = [:]
        for index in needed {
            let word = claim.tokens[index].meant
            let isName = claim.tokens[index].isName
            if let place = Self.best(word, zone.own, passage, isName)
                ?? Self.sameAct(claim.tokens[index], zone.own, passage)
            {
                found[index] = .own
                places[index] = place
            } else if let place = Self.best(word, zone.shared, passage, isName) {
                found[index] = .shared
                places[index] = place
            } else if surroundings.has(word)
                || zone.earlier.contains(where: { passage.tokens[$0].meant.relation(to: word) >= .alike })
            {
                found[index] = .surroundings
            } else if zone.sentence.contains(where: { passage.tokens[$0].meant.relation(to: word) >= .alike })
            {
                found[index] = .sentence
            } else {
                found[index] = Place.none
            }
        }
        let mine = (zone.own + zone.shared)
        func isLike(_ one: StatementText.Token, _ token: StatementText.Token) -> Bool {
            let relation = one.meant.relation(to: token.meant)
            guard one.isName, token.isName else { return relation >= .alike }
            return relation == .same || token.meant.beginsAlike(one.meant)
        }
        let foreign = zone.own.filter { index in
            let token = passage.tokens[index]
            // "our board" is the speaker.
            if index > 0, passage.tokens[index - 1].classes.contains(.own) { return false }
            // "41 cents a litre": what it is counted in.
            if Self.titles.contains(token.folded) { return false }
            if Self.units.contains(token.folded) || passage.isInPhrase(index) || passage.isIdiom(index) {
                return false
            }
            guard token.isTelling, token.direction == nil,
                token.classes.isDisjoint(with: [.speech, .finding])
            else { return false }
            // "Halm Printing" is not "Halm Publishing": names have no synonyms.
            return !claim.tokens.contains { isLike($0, token) } && !surroundings.has(token.meant)
        }
        let foreignNames = foreign.filter { passage.tokens[$0].isName }
        let foreignNouns = foreign.filter {
            !passage.tokens[$0].isName && passage.tokens[$0].part == "n" && passage.tokens[$0].events.isEmpty
        }
        // What its own segment is about, whatever stands around the passage.
        let ownNouns = zone.own.filter { index in
            let token = passage.tokens[index]
            return token.isTelling && token.part == "n" && !token.isName && token.direction == nil
                && !Self.units.contains(token.folded) && !passage.isIdiom(index)
                && !claim.tokens.contains { $0.meant.relation(to: token.meant) >= .alike }
        }
        // A title that speaks of forests does not make "planted" the claim's "felled".
        let foreignVerbs = zone.own.filter { index in
            let token = passage.tokens[index]
            guard token.isTelling, !token.isName, token.part == "v", token.direction ?? 0 == 0,
                token.classes.isDisjoint(with: [.speech, .finding]), !passage.isIdiom(index),
                !passage.isInPhrase(index)
            else { return false }
            // "planted" is no other word for "forest".
            return !claim.tokens.contains {
                $0.meant.relation(to: token.meant) >= ($0.part == "v" || !$0.events.isEmpty ? .alike : .same)
            }
                && !surroundings.words.contains { $0.relation(to: token.meant) == .same }
        }
        var (total, covered) = (0.0, 0.0)
        for index in needed {
            let token = claim.tokens[index]
            let word = token.meant
            let place = found[index] ?? .none
            let isOptional = optional.contains(index)
            let weight =
                isOptional ? 0.3 : token.isName ? 1.2 : token.part == "n" ? 1 : token.part == "v" ? 0.7 : 0.6
            total += weight
            switch place {
            case .own, .shared:
                covered += weight
                near += 1
                // "had their heating checked" for "heat with gas": the noun of the act, and another act done to it.
                if token.part == "v", !isOptional, let place = places[index],
                    passage.tokens[place].part == "n",
                    !isTranslated,
                    token.meant.relation(to: passage.tokens[place].meant) < .same
                        || passage.tokens[place].folded != token.folded,
                    let other = foreignVerbs.first(where: {
                        passage.tokens[$0].meant.relation(to: token.meant) < .general
                            && Self.isDone(by: $0, to: place, passage)
                            && !Self.shareAct(token, passage.tokens[$0])
                    })
                {
                    mismatch = mismatch ?? (index, other)
                }
                continue
            case .surroundings:
                covered += 0.8 * weight
            case .sentence: covered += 0.3 * weight
            case .none: break
            }
            // "the Hanford train crash" is "the crash at Hanford": what kind of event it was, its place and name tell.
            if place == .none || place == .surroundings,
                isKindOfNamed(index, claim, found) || isKindOfName(index, claim, passage, found)
            {
                continue
            }
            if isOptional || isTranslated && !token.isName && place == .none { continue }
            // "the Caldra theatre" for "the Caldra museum", whatever the title speaks of.
            if !isTranslated, let other = nounAfterSameName(index, claim, passage, mine) {
                mismatch = mismatch ?? (index, other)
                continue
            }
            // Another word stands where this one should: "Tax Agency" for "Food Agency".
            if let instead = substitute(index, claim, passage, mine, foreign) {
                mismatch = mismatch ?? (index, instead)
                continue
            }
            if token.isName {
                // "Mrs. Clinton" for "Hillary Clinton".
                if place == .none, isTitled(index, claim, passage) || isInitial(index, claim, passage) {
                    continue
                }
                if place == .none || place == .sentence && !foreignNames.isEmpty {
                    mismatch = mismatch ?? (index, foreignNames.first)
                }
                // "in Corley" for "in Dunmarrow", which only the title names.
                if place == .surroundings, claim.spelled.word(index - 1) == "in",
                    let other = foreignNames.first(where: {
                        passage.spelled.word($0 - 1) == "in" && !passage.tokens[$0].isDate
                    })
                {
                    mismatch = mismatch ?? (index, other)
                }
                if place == .surroundings, foreignNames.count > 1, foreignNouns.isEmpty == false {
                    mismatch = mismatch ?? (index, foreignNames.first)
                }
            } else if token.part == "v" {
                // "burnt" and "destroyed" go together, "closed" and "repainted" do not.
                let strange = foreignVerbs.first { Self.isOtherAct(passage.tokens[$0].meant, token.meant) }
                if place == .none || place == .sentence || place == .surroundings,
                    let strange = strange ?? (token.events.isEmpty ? foreignNouns.first : nil)
                {
                    mismatch = mismatch ?? (index, strange)
                }
            } else if token.part == "n" {
                if place == .none { mismatch = mismatch ?? (index, foreignNouns.first ?? foreignVerbs.first) }
                if place == .sentence, let other = (foreignNames + ownNouns).first {
                    mismatch = mismatch ?? (index, other)
                }
                if place == .surroundings, !zone.refersBack, let noun = foreignNouns.first {
                    mismatch = mismatch ?? (index, noun)
                }
                // "our theatre ended …; the orchestra's list": it stands in the sentence, and another thing stands here.
                if place == .surroundings, !zone.refersBack, let other = ownNouns.first,
                    zone.sentence.contains(where: { passage.tokens[$0].meant.relation(to: word) == .same })
                {
                    mismatch = mismatch ?? (index, other)
                }
            } else if place == .none, token.classes.isDisjoint(with: .only), token.part == "a",
                let adjective = foreign.first(where: { passage.tokens[$0].part == "a" })
            {
                mismatch = mismatch ?? (index, adjective)
            }
        }
        // "a customer of the shipyard" is not the shipyard.
        if mismatch == nil, !isTranslated,
            let subject = needed.first(where: { claim.tokens[$0].part == "n" || claim.tokens[$0].isName }),
            let place = places[subject], zone.own.contains(place),
            let other = passage.possessor(of: place)
                ?? Self.headBefore(place, claim.tokens[subject].isName, passage, claim),
            // "Farms in Dellmark produced less milk" for "milk production in Dellmark": the place, on both sides.
            !(claim.isGoverned(subject) && passage.isBareLead(other)),
            foreign.contains(other)
                || zone.own.contains(other)
                    && !claim.tokens.contains(where: {
                        $0.meant.relation(to: passage.tokens[other].meant) >= .alike
                    })
        {
            mismatch = (subject, other)
        }
        // "Olsen's brother was born" for "Olsen was born".
        if mismatch == nil, !isTranslated,
            let subject = needed.first(where: { claim.tokens[$0].isName || claim.tokens[$0].part == "n" }),
            !claim.isPossessive(subject),
            let place = places[subject], passage.isPossessive(place),
            passage.tokens.indices.contains(place + 1),
            zone.own.contains(place + 1), passage.isJoined(place + 1), passage.tokens[place + 1].isTelling,
            passage.tokens[place + 1].part == "n", !passage.tokens[place + 1].isName,
            passage.tokens[place + 1].events.isEmpty,
            !Self.measures.contains(passage.tokens[place + 1].folded),
            !claim.tokens.contains(where: { $0.meant.relation(to: passage.tokens[place + 1].meant) >= .alike }
            )
        {
            mismatch = (subject, place + 1)
        }
        // "the furniture of the slaughterhouse was sold" for "sold the slaughterhouse": what the claim's act is done to.
        if mismatch == nil, !isTranslated {
            for index in needed where claim.tokens[index].part == "n" && !claim.tokens[index].isName {
                guard !optional.contains(index), !claim.isGoverned(index), let place = places[index],
                    zone.own.contains(place), let other = Self.headBefore(place, false, passage, claim),
                    passage.tokens[other].part == "n", passage.tokens[other].events.isEmpty
                else { continue }
                mismatch = (index, other)
                break
            }
        }
        if mismatch == nil, !isTranslated {
            mismatch = placeOfName(needed, claim, passage) ?? narrowed(needed, claim, passage, surroundings)
        }
        if mismatch == nil, !isTranslated {
            for index in needed where claim.tokens[index].isName {
                guard let place = places[index], zone.own.contains(place),
                    let other = Self.described(index, place, claim, passage)
                else { continue }
                mismatch = (index, other)
                break
            }
        }
        // "she had been a prosecutor": of all that the claim says beside names, nothing stands with it, and another thing does.
        let said = needed.filter { !claim.tokens[$0].isName && !optional.contains($0) }
        if mismatch == nil, !isTranslated, !said.isEmpty, !said.contains(where: { found[$0] == .own }),
            let shared = said.first(where: { found[$0] == .shared }), let other = foreignNouns.first
        {
            mismatch = (shared, other)
        }
        if isTranslated, mismatch == nil {
            mismatch =
                Self.otherConcept(claim, needed, passage, zone.own)
                ?? Self.otherInTranslation(claim, needed, passage, mine, found)
        }
        for index in needed where mismatch == nil && !isTranslated {
            guard let place = places[index], mine.contains(place),
                let other = Self.narrowing(index, place, claim, passage, surroundings)
            else { continue }
            mismatch = (index, other)
        }
        // "southern" where the claim has "northern".
        for index in claim.tokens.indices
        where !claim.tokens[index].isDate && !claim.tokens[index].isName {
            let rank = Self.exclusive[claim.tokens[index].folded]
            // "gross" is a word like "net", and the other one.
            if found[index] == .own, let place = places[index],
                passage.tokens[place].meant.relation(to: claim.tokens[index].meant) == .same
            {
                continue
            }
            guard let rank,
                let other = mine.first(where: {
                    Self.exclusive[passage.tokens[$0].folded].map {
                        $0.set == rank.set && $0.member != rank.member
                    } ?? false
                })
            else { continue }
            mismatch = mismatch ?? (index, other)
        }
        // "Evening Tide" where the claim has "Morning Tide": a word of a name beside that of another.
        for index in needed
        where mismatch == nil && claim.tokens[index].isName && found[index] != .own {
            for beside in [index - 1, index + 1] where claim.tokens.indices.contains(beside) {
                guard claim.tokens[beside].isName, claim.spelled.isBeside(max(index, beside)),
                    let place = places[beside], mine.contains(place)
                else { continue }
                // Both words of the claim's name stand there as a name.
                if let own = places[index], abs(own - place) == 1 { continue }
                let other = beside > index ? place - 1 : place + 1
                guard mine.contains(other), passage.tokens[other].isName, !passage.tokens[other].isDate,
                    passage.spelled.isBeside(max(place, other)),
                    !Self.titles.contains(passage.tokens[other].folded),
                    !claim.tokens.contains(where: {
                        $0.meant.relation(to: passage.tokens[other].meant) >= .alike
                    })
                else { continue }
                mismatch = (index, other)
            }
        }
        // "line 4" where the claim has "line 5".
        for label in claim.labels where mismatch == nil {
            let near = passage.labels.filter {
                mine.contains($0.noun)
                    && passage.tokens[$0.noun].meant.relation(to: claim.tokens[label.noun].meant) == .same
            }
            if !near.isEmpty, !near.contains(where: { $0.number == label.number }) {
                mismatch = (label.noun, near[0].noun)
            }
        }
        // "schools near their home, public or private" are not "public schools".
        for index in needed.dropLast()
        where mismatch == nil && claim.tokens[index].part == "a" && claim.spelled.isBeside(index + 1) {
            guard let one = places[index], let two = places[index + 1], one > two,
                claim.tokens[index + 1].part == "n",
                stretch(two + 1, one + 1).contains(where: { passage.spelled.gap(before: $0).contains(0x2C) })
            else { continue }
            mismatch = (index, one)
        }
        if total > 0 {
            coverage = covered / total
        } else {
            // "Growth was 5 percent": what the claim names is a direction.
            let named = claim.tokens.filter { $0.direction != nil && !$0.isName }
            let isThere = named.contains { one in
                mine.contains { passage.tokens[$0].meant.relation(to: one.meant) >= .alike }
            }
            coverage = isThere ? 1 : 0
        }
    }

    /// "the airfield of Corvia" for "the airline Corvia": the name is that of a place here, and the claim calls it something else.
    private func placeOfName(_ needed: [Int], _ claim: StatementText, _ passage: StatementText) -> (
        missing: Int?, instead: Int?
    )? {
        for index in needed where claim.tokens[index].isName && index > 0 {
            let kind = claim.tokens[index - 1]
            guard kind.part == "n", !kind.isName, claim.spelled.isBeside(index),
                !Self.placeKinds.contains(kind.folded), let place = places[index], place > 1,
                passage.spelled.word(place - 1) == "of",
                Self.placeKinds.contains(passage.spelled.word(place - 2)),
                !claim.tokens.contains(where: { Self.placeKinds.contains($0.folded) })
            else { continue }
            return (index - 1, place - 2)
        }
        return nil
    }

    private static let placeKinds: Set<String> = [
        "airfield", "airport", "port", "harbour", "harbor", "station", "town", "city", "village", "district",
        "county", "province", "island", "lake", "river", "valley", "bay", "region", "coast", "mountain",
    ]

    /// "sales *of butter*" for "the sales of the dairy": what stands with a noun of the claim after "of", where neither the claim nor
    /// the title has it.
    private func narrowed(
        _ needed: [Int],
        _ claim: StatementText,
        _ passage: StatementText,
        _ surroundings: Surroundings
    ) -> (missing: Int?, instead: Int?)? {
        for index in needed where claim.tokens[index].part == "n" && !claim.tokens[index].isName {
            guard let place = places[index], passage.spelled.word(place + 1) == "of",
                passage.tokens.indices.contains(place + 2)
            else { continue }
            let other = place + 2
            let token = passage.tokens[other]
            guard passage.spelled.isBeside(other), token.isTelling, token.part == "n", !token.isName,
                !token.isMeasured, !token.isDate, token.direction == nil, token.events.isEmpty,
                !Self.units.contains(token.folded),
                !claim.tokens.contains(where: { $0.meant.relation(to: token.meant) >= .general }),
                !surroundings.has(token.meant)
            else { continue }
            return (index, other)
        }
        return nil
    }

    /// Another noun right after the name that the claim has before this one.
    private func nounAfterSameName(
        _ index: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ mine: [Int]
    ) -> Int? {
        guard index > 0, !claim.tokens[index].isName, claim.tokens[index].part == "n",
            claim.tokens[index - 1].isName, claim.spelled.isBeside(index), let name = places[index - 1],
            mine.contains(name + 1), passage.spelled.isBeside(name + 1)
        else { return nil }
        let token = passage.tokens[name + 1]
        let isOther =
            token.isTelling && token.part == "n" && !token.isName
            && !claim.tokens.contains { $0.meant.relation(to: token.meant) >= .alike }
        return isOther ? name + 1 : nil
    }

    /// "the footpath *below* the bridge", "the museum of old cars *at* the pass": the noun that what stands at a place only belongs
    /// to, and that the claim does not have.
    private static func headBefore(
        _ place: Int,
        _ isName: Bool,
        _ passage: StatementText,
        _ claim: StatementText
    ) -> Int? {
        var inner = place
        // Each step leads to a noun further left, so that it ends.
        while let head = passage.headOver(inner, isName: inner == place && isName) {
            let token = passage.tokens[head]
            // "the flat above the office of the inspector": the office is the claim's, and the flat is not.
            if claim.tokens.contains(where: { $0.meant.relation(to: token.meant) == .same }) {
                inner = head
                continue
            }
            let isThing = token.isTelling || ["room", "rooms", "office", "offices"].contains(token.folded)
            return isThing && !token.isName && token.direction == nil
                && !measures.contains(token.folded) && !titles.contains(token.folded) ? head : nil
        }
        return nil
    }

    /// "the permit of a driver *who works for* the firm Rondo": a name of the claim that only tells who another thing or person is.
    private static func described(
        _ index: Int,
        _ place: Int,
        _ claim: StatementText,
        _ passage: StatementText
    ) -> Int? {
        let segment = passage.segments[passage.segment(of: place)].tokens
        guard
            let who = stretch(max(segment.lowerBound + 1, place - 7), place).last(where: {
                ["who", "whose"].contains(passage.spelled.word($0))
            }), !stretch(who, place).contains(where: { passage.spelled.gap(before: $0).contains(0x2C) })
        else { return nil }
        let antecedent = passage.tokens[who - 1]
        guard antecedent.isTelling, antecedent.part == "n", !antecedent.isName,
            !claim.tokens.contains(where: { $0.meant.relation(to: antecedent.meant) >= .alike })
        else { return nil }
        return who - 1
    }

    /// What a thing has so much of: "the capacity of the reservoir".
    static let measures: Set<String> = [
        "capacity", "volume", "area", "height", "length", "depth", "width", "weight", "price", "value",
        "budget", "population", "temperature", "speed", "age", "size", "surface", "circumference", "turnover",
        "membership", "staff", "workforce", "strength", "majority", "owner", "owners", "operator",
    ]

    /// Whether a noun stands between a name that was found and a noun that was found: "Hanford *train* crash"; or is the kind
    /// of a place or office that its name tells alone, before another noun: "the Velmark *election*".
    private func isKindOfNamed(_ index: Int, _ claim: StatementText, _ found: [Int: Place]) -> Bool {
        guard claim.tokens[index].part != "a", !claim.tokens[index].isName, index > 0,
            claim.tokens[index - 1].isName, claim.spelled.isBeside(index),
            let name = found[index - 1], name != .none
        else { return false }
        let next = index + 1
        guard next < claim.tokens.count, claim.spelled.isBeside(next), claim.tokens[next].part != "a",
            let head = found[next]
        else { return false }
        return head != .none
    }

    /// What stands before a person's name.
    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "president", "senator", "sen", "governor", "gov",
        "minister", "mayor",
        "secretary", "chancellor", "judge", "professor", "prof", "king", "queen", "prince", "herr", "frau",
        "monsieur", "madame",
        "councillor", "captain", "coach", "officer", "detective", "inspector", "sergeant", "doctor", "nurse",
        "pastor", "bishop",
    ]

    /// Whether a first name stands as its letter beside the surname: "Lindt, P.", "P. Lindt".
    private func isInitial(_ index: Int, _ claim: StatementText, _ passage: StatementText) -> Bool {
        guard index + 1 < claim.tokens.count, claim.tokens[index + 1].isName, let surname = places[index + 1],
            let letter = claim.tokens[index].folded.first
        else { return false }
        let sentence = passage.sentences[passage.segments[passage.segment(of: surname)].sentence]
        return sentence.contains { passage.tokens[$0].folded == String(letter) }
    }

    /// Whether a first name is left out where the passage has the surname after a title.
    private func isTitled(_ index: Int, _ claim: StatementText, _ passage: StatementText) -> Bool {
        guard index + 1 < claim.tokens.count, claim.tokens[index + 1].isName,
            claim.spelled.isBeside(index + 1),
            let surname = passage.tokens.indices.first(where: {
                passage.tokens[$0].isName
                    && passage.tokens[$0].meant.relation(to: claim.tokens[index + 1].meant) == .same
            })
        else { return false }
        return surname > 0 && Self.titles.contains(passage.spelled.word(surname - 1))
    }

    /// "the Sandhaven *lifeboat station*": the nouns right after a name tell what it is. A text that has the name, and no other
    /// noun right after it, may leave them out.
    private func isKindOfName(
        _ index: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ found: [Int: Place]
    ) -> Bool {
        var start = index
        while start > 0, claim.spelled.isBeside(start), claim.tokens[start].part == "n",
            !claim.tokens[start].isName
        {
            start -= 1
        }
        // "Carden's factories" are not what Carden is.
        if claim.isPossessive(start) { return false }
        guard claim.tokens[start].isName, start < index, found[start] == .own || found[start] == .shared,
            let place = places[start], index + 1 < claim.tokens.count,
            // What the claim goes on to say is a verb: the nouns end here, or go on.
            claim.tokens[index + 1].part == "v" || claim.tokens[index + 1].part == "n"
                || !claim.tokens[index + 1].classes.isDisjoint(with: [.function, .light])
        else { return false }
        let next = place + 1
        guard next < passage.tokens.count, passage.spelled.isBeside(next) else { return true }
        return !(passage.tokens[next].isTelling && passage.tokens[next].part == "n")
    }

    private static func best(_ word: MeantWord, _ places: [Int], _ passage: StatementText, _ isName: Bool)
        -> Int?
    {
        var best: (place: Int, relation: WordRelation)?
        for place in places {
            let token = passage.tokens[place]
            if token.classes.contains(.function) { continue }
            let relation = token.meant.relation(to: word)
            // Names have no synonyms.
            if isName, relation < .same, !token.meant.beginsAlike(word) { continue }
            if relation > best?.relation ?? .general { best = (place, relation) }
        }
        return best?.place
    }

    /// A foreign word that stands right before the like of the word after this one.
    private func substitute(
        _ index: Int,
        _ claim: StatementText,
        _ passage: StatementText,
        _ mine: [Int],
        _ foreign: [Int]
    ) -> Int? {
        guard index + 1 < claim.tokens.count, claim.spelled.isBeside(index + 1),
            claim.tokens[index + 1].isContent
        else { return nil }
        let next = claim.tokens[index + 1].meant
        guard let head = mine.first(where: { passage.tokens[$0].meant.relation(to: next) == .same }), head > 0
        else { return nil }
        let before = head - 1
        let token = passage.tokens[before]
        let isOther =
            foreign.contains(before)
            || mine.contains(before) && token.isTelling && token.part == "n" && !token.isName
                && !claim.tokens.contains { $0.meant.relation(to: token.meant) >= .alike }
        return isOther && passage.spelled.isBeside(head) && token.part != "v" ? before : nil
    }

}
