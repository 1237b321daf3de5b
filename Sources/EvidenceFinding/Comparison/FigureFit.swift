import ClaimModel
import TextReading

/// Whether two figures are of one kind: unit, what is counted, role, act.
extension Comparer {
    /// The other figure in the first one's terms; nil where they are no figures of one kind.
    func scaled(_ other: Figure, as figure: Figure) -> Quantity? {
        var factor = 1.0
        if let mine = figure.perTime, let theirs = other.perTime { factor = mine / theirs }
        if (figure.perTime == nil) != (other.perTime == nil),
            figure.perTime ?? other.perTime ?? 0 < 31_000_000
        {
            return nil
        }
        switch (figure.sharing, other.sharing) {
        case (.together, .each), (nil, .each):
            guard let count = sharers() else { if figure.sharing == .together { return nil }; break }
            factor *= count
        case (.each, .together):
            guard let count = sharers() else { return nil }
            factor /= count
        case (.thing(let mine), .thing(let theirs)):
            guard Inflection.isSame(mine, theirs) else { return nil }
        case (.thing(let mine), .each):
            guard theirs.tokens.contains(where: { Inflection.isSame($0.folded, mine) }) else { return nil }
        case (.thing, nil), (.thing, .together): return nil
        // "each senator could speak for two minutes" is no debate of two minutes.
        case (nil, .thing(let theirs)):
            guard mine.tokens.contains(where: { Inflection.isSame($0.folded, theirs) }) else { return nil }
        default: break
        }
        let quantity = other.quantity
        let isFitting: Bool
        switch (figure.quantity.measure, quantity.measure) {
        case (.count, .count), (.bare, .bare): isFitting = true
        case (.count, .bare), (.bare, .count): isFitting = true
        case (.multiple, .multiple): isFitting = true
        case (.multiple, _), (_, .multiple): isFitting = false
        default: isFitting = figure.quantity.measure == quantity.measure
        }
        guard isFitting else { return nil }
        var scaled = quantity.times(factor)
        scaled.measure = figure.quantity.measure
        return scaled
    }

    /// Among how many things a total is shared: "two frigates" on either side.
    func sharers() -> Double? {
        for figure in mine.figures + theirs.figures {
            if case .count = figure.quantity.measure, figure.sharing == nil || figure.quantity.value < 100,
                figure.quantity.low == figure.quantity.high,
                figure.quantity.value >= 2, figure.quantity.value <= 50
            {
                return figure.quantity.value
            }
        }
        return nil
    }

    /// The claim's own figure of as many things.
    var several: Figure? {
        guard let count = sharers() else { return nil }
        return mine.figures.first { $0.quantity.value == count }
    }

    /// Whether what is counted can be one thing.
    func headsFit(_ figure: Figure, _ other: Figure) -> Bool {
        // "fourth of seven" counts no towns: what the passage counts, the claim names.
        if figure.quantity.measure == .bare, figure.head.isEmpty, case .count = other.quantity.measure,
            let counted = other.head.last, !isTranslated,
            !mine.tokens.contains(where: { $0.meant.relation(to: counted) >= .general })
        {
            return false
        }
        guard case .count = figure.quantity.measure, let head = figure.head.last else {
            // "5 tonnes of oil" beside "5 tonnes of sand".
            guard !figure.head.isEmpty, !other.head.isEmpty, !isTranslated else { return true }
            return figure.head.contains { one in other.head.contains { $0.relation(to: one) >= .general } }
        }
        guard case .count = other.quantity.measure, let otherHead = other.head.last,
            otherHead.folded != "times"
        else {
            // A bare number counts what its segment names.
            if let inherited = other.head.last, inherited.folded != "times" {
                return inherited.relation(to: head) >= .alike
            }
            let zone = Zone(theirs, segment: other.segment)
            if let counted = countedBefore(other) {
                return counted.relation(to: head) >= .alike
                    || Self.persons.contains(head.folded) && Self.isPerson(counted)
            }
            return isTranslated
                || (zone.own + zone.shared).contains { theirs.tokens[$0].meant.relation(to: head) >= .alike }
                || passage.isTable && isTitled(head)
        }
        // "212,000 people came" for "212,000 visitors".
        if Self.persons.contains(head.folded) != Self.persons.contains(otherHead.folded),
            Self.isPerson(Self.persons.contains(head.folded) ? otherHead : head),
            !theirs.segments[other.segment].tokens.contains(where: { place in
                let token = theirs.tokens[place]
                return token.isTelling && token.part == "v"
                    && token.classes.isDisjoint(with: [.speech, .finding])
                    && !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
            })
        {
            return true
        }
        if otherHead.relation(to: head) >= .alike
            || other.head.contains(where: { $0.relation(to: head) >= .alike })
        {
            return true
        }
        if isTranslated { return true }
        // "210 deaths" for "killed 210 people"; two dams are nothing that a dam's water is supplied to.
        if Self.persons.contains(head.folded),
            mine.tokens.contains(where: { $0.part == "v" && $0.meant.relation(to: otherHead) >= .alike })
        {
            return true
        }
        // "runners across the finishing line" for "finishers"; not "74 lorries to move the families".
        let after = stretch(other.tokens.upperBound, min(theirs.tokens.count, other.tokens.upperBound + 5))
            .prefix {
                ![
                    "to", "with", "for", "by", "from", "because", "in", "on", "at", "near", "was", "were",
                    "is", "are",
                ]
                .contains(theirs.spelled.word($0))
            }
        return after.contains {
            theirs.tokens[$0].meant.relation(to: head) >= .alike && theirs.tokens[$0].part != "v"
        }
    }

    /// "The number of *boats* … is 230": what a bare number counts, where its clause begins by saying so.
    private func countedBefore(_ figure: Figure) -> MeantWord? {
        let own = theirs.segments[figure.segment].tokens
        // "a workforce of 850".
        let before = figure.tokens.lowerBound - 1
        if theirs.spelled.word(before) == "of", before > 0,
            Self.persons.contains(theirs.spelled.word(before - 1))
        {
            return theirs.tokens[before - 1].meant
        }
        guard passage.language == .english,
            let number = stretch(own.lowerBound, figure.tokens.lowerBound).last(where: {
                ["number", "total"].contains(theirs.spelled.word($0)) && theirs.spelled.word($0 + 1) == "of"
            }),
            let noun = stretch(number + 2, figure.tokens.lowerBound).first(where: {
                theirs.tokens[$0].isContent && theirs.tokens[$0].part == "n" && !theirs.tokens[$0].isName
            })
        else { return nil }
        // "the number of football clubs": the last noun of the row is the one that is counted.
        var last = noun
        while last + 1 < figure.tokens.lowerBound, theirs.spelled.isBeside(last + 1),
            theirs.tokens[last + 1].part == "n", theirs.tokens[last + 1].isContent
        {
            last += 1
        }
        return theirs.tokens[last].meant
    }

    /// Whether a table's title says what its cells count: "Books lent out" over "64,000", "by number of staff" for those employed.
    private func isTitled(_ head: MeantWord) -> Bool {
        passage.surroundings.has(head)
            || Self.persons.contains(head.folded)
                && claim.act.contains { passage.surroundings.has(mine.tokens[$0].meant) }
    }

    private static let persons: Set<String> = [
        "people", "persons", "men", "women", "civilians", "soldiers", "miners", "residents", "workforce",
        "staff", "crew",
    ]

    /// Whether a word names persons.
    static func isOfPersons(_ word: MeantWord) -> Bool { persons.contains(word.folded) || isPerson(word) }

    /// Whether a word names people by what they do or are: "visitors", "pupils", "patients".
    private static func isPerson(_ word: MeantWord) -> Bool {
        let folded = word.folded
        return ["ers", "ors", "ists", "ians", "ees", "men", "women", "children"].contains {
            folded.hasSuffix($0)
        }
            && !["numbers", "papers", "members", "orders", "offers", "matters", "doctors"].contains(folded)
            || [
                "pupils", "patients", "students", "guests", "tenants", "surgeons", "nurses", "clerks",
                "agents", "guards",
                "crews", "doctors", "migrants", "children", "adults",
                "girls", "boys",
            ]
            .contains(folded)
    }

    private static let changes: Set<String> = [
        "inflation", "growth", "increase", "rise", "decline", "drop", "fall", "wachstum", "croissance",
    ]

    func rolesFit(_ figure: Figure, _ other: Figure) -> Bool {
        if figure.role == other.role { return true }
        switch (figure.role, other.role) {
        case (.share, .level), (.level, .share): return true
        case (.level, .change):
            return mine.tokens.contains { Self.changes.contains($0.folded) }
                || figure.direction == other.direction && other.direction == 0
        // "fell to 2 percent" is no fall by 2 percent.
        case (.change, .level)
        where theirs.spelled.word(other.tokens.lowerBound - 1) == "to" && other.direction ?? 0 != 0:
            return false
        case (.change, .level):
            return theirs.segments[other.segment].tokens.contains {
                Self.changes.contains(theirs.spelled.word($0))
            }
        default: return false
        }
    }

    /// The two directions in words, where one goes up and the other down.
    func turned(_ figure: Figure, _ other: Figure, _ isSame: Bool) -> String? {
        guard let one = figure.direction, let two = other.direction, one * two < 0,
            figure.role == .change && other.role == .change
                || figure.role == .level && other.role == .level && isSame
        else { return nil }
        return
            "the claim says that it went \(one > 0 ? "up" : "down"), the passage that it went \(two > 0 ? "up" : "down")"
    }

    /// A noun that leads the passage's figure where the claim's own lead stands nowhere before it: "forestry contributed 20
    /// per cent" beside "traffic contributed 3 per cent".
    func otherLead(_ figure: Figure, _ other: Figure, _ match: SubjectMatch) -> Int? {
        let lead = claim.telling.filter {
            $0 < figure.tokens.lowerBound && mine.tokens[$0].part == "n" && !claim.optional.contains($0)
        }
        guard !lead.isEmpty, !isTranslated else { return nil }
        // "The council spent 57 million on the bridge" for "the bridge cost": who pays is not what it is of.
        let isCost =
            claim.act.contains { ["cost", "costs"].contains(mine.tokens[$0].folded) }
            || mine.tokens.contains { ["cost", "costs", "price"].contains($0.folded) }
        let own = theirs.segments[other.segment].tokens
        if isCost,
            let spent = own.first(where: {
                ["spent", "spends", "paid", "pays"].contains(theirs.spelled.word($0))
            }),
            spent < other.tokens.lowerBound,
            lead.contains(where: { index in
                match.places[index].map {
                    $0 > other.tokens.upperBound
                        && stretch(max(0, $0 - 3), $0).contains {
                            ["on", "for"].contains(theirs.spelled.word($0))
                        }
                } == true
            })
        {
            return nil
        }
        let zone = Zone(theirs, segment: other.segment)
        let before = (zone.own + zone.shared).filter { $0 < other.tokens.lowerBound }
        if before.contains(where: { place in lead.contains { match.places[$0] == place } }) { return nil }
        return before.first { index in
            let token = theirs.tokens[index]
            // "our board decided": who issues it.
            if index > 0, theirs.tokens[index - 1].classes.contains(.own) { return false }
            return token.isTelling && token.part == "n" && !token.isName && token.direction == nil
                && !mine.tokens.contains { $0.meant.relation(to: token.meant) >= .general }
                && !passage.surroundings.has(token.meant)
        }
    }

    /// A verb with an opposite that the figure's segment has, where the claim's own verb is not there as a verb and is no act
    /// of that kind: "took part in the vote" beside "voted".
    func otherAct(_ other: Figure, _ match: SubjectMatch) -> Int? {
        let verbs = claim.act.filter { mine.tokens[$0].part == "v" }
        guard !verbs.isEmpty,
            verbs.allSatisfy({ index in
                match.places[index].map { theirs.tokens[$0].part != "v" } ?? true
            })
        else { return nil }
        let rows = Set(verbs.flatMap { mine.tokens[$0].events.map(\.row) })
        return theirs.segments[other.segment].tokens.first { index in
            let token = theirs.tokens[index]
            return token.events.contains {
                $0.length > 1 && $0.row < EventLexicon.known.acts && !rows.contains($0.row)
            }
                && !match.places.values.contains(index)
        }
    }

    private static let happening: Set<String> = [
        "happened", "happen", "occurred", "occur", "existed", "exist", "took", "take",
    ]

    /// Whether exactly one side denies the act that the figure belongs to.
    func isActDenied(_ other: Figure, _ match: SubjectMatch) -> Bool {
        // "the theft of 140 panels never happened".
        let own = theirs.segments[other.segment].tokens
        let after = stretch(other.tokens.upperBound, own.upperBound)
        if let happened = after.first(where: { Self.happening.contains(theirs.spelled.word($0)) }),
            after.contains(where: { $0 < happened && ["never", "not"].contains(theirs.spelled.word($0)) }),
            !mine.tokens.contains(where: { $0.classes.contains(.negation) })
        {
            return true
        }
        for index in claim.act {
            let there = theirs.segments[other.segment].tokens.first { place in
                theirs.tokens[place].meant.relation(to: mine.tokens[index].meant) >= .alike
            }
            guard let place = match.places[index] ?? there else { continue }
            if mine.isDenied(index) != theirs.isDenied(place), theirs.segment(of: place) == other.segment {
                return true
            }
        }
        return false
    }
}
