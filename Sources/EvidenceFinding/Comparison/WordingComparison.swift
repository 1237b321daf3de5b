import ClaimModel
import TextReading

/// A claim beside a sentence that says the same in the same words, or says that it is not so: "will be built" and "will not be
/// built", "no pupil was excluded" and "three pupils were excluded", "was acquitted" and "was convicted".
///
/// All that the claim tells must stand in the sentence, and next to nothing else.
extension Comparer {
    func compareWording() -> Ranked? {
        guard !isTranslated, !passage.isTable, !claim.isNorm, !claim.isPossible, !isOfDegree,
            passage.language != .english || !claim.act.isEmpty
                || mine.tokens.contains(where: { $0.classes.contains(.negation) })
        else { return nil }
        var best: Ranked?
        for number in theirs.sentences.indices {
            guard let found = wording(number) else { continue }
            if found.comparison.outcome == .differs { return found }
            best = best ?? found
        }
        return best
    }

    /// Whether the claim states how much of what, or in which order: told by other comparisons.
    private var isOfDegree: Bool {
        mine.tokens.contains { token in
            !token.classes.isDisjoint(with: [.only, .each, .together, .hearsay, .possible])
                || (token.direction ?? 0) != 0 && !token.isName && !Self.losing.contains(token.folded)
                || Self.degrees.contains(token.folded)
        } || mine.figures.contains { $0.quantity.bound != .exact || $0.quantity.measure == .percent }
    }

    private static let losing: Set<String> = ["lost", "lose", "loses", "losing", "won", "wins", "gained"]

    private static let degrees: Set<String> = [
        "than", "most", "least", "all", "every", "everyone", "everybody", "both", "half", "some", "many",
        "few",
        "several", "almost", "nearly", "if", "unless", "how", "would", "before", "after", "until", "as",
        "whether", "since",
        "alle", "jeder", "jede", "jedes", "viele", "einige", "fast", "wenn", "bevor", "nachdem", "tous",
        "toutes",
        "todos", "todas", "tutti", "tutte",
    ]

    private func isGoingOn(_ index: Int) -> Bool {
        claim.telling.count > 2
            && mine.tokens[index].events.contains {
                EventLexicon.known.names[$0.row] == "going on" && $0.side > 0
            }
    }

    private func isThing(_ index: Int) -> Bool {
        mine.tokens[index].part == "n" || mine.tokens[index].isName
            || index > 0
                && (["the", "a", "an", "its", "their", "his", "her"].contains(mine.spelled.word(index - 1))
                    || mine.tokens[index - 1].part == "a")
    }

    private struct Pairing {
        var places: [Int: Int] = [:]
        var opposite: Int?
    }

    private func wording(_ number: Int) -> Ranked? {
        let sentence = theirs.sentences[number]
        // "employs nobody": a verb that says little by itself is told, too, where it is all that is stated.
        // "will go on playing" is denied by "will no longer play".
        let needed = Set(claim.telling + claim.act.filter { mine.tokens[$0].isContent }).filter {
            !mine.tokens[$0].isMeasured && !isGoingOn($0)
        }.sorted()
        guard let pairing = paired(needed, with: sentence), pairing.places.count > 1,
            pairing.places.keys.contains(where: isThing)
        else { return nil }
        let spanned = segments(of: pairing, in: number)
        guard let first = spanned.first, !spanned.contains(where: isTurned), isSameVoice(pairing),
            hasFigures(of: spanned), isOfSameTime(spanned), isOfSameTense(spanned), isActStated(pairing)
        else { return nil }
        // How much of what is told by other comparisons.
        if pairing.opposite != nil, !mine.quantities.isEmpty { return nil }
        let others = spanned.filter { index in
            theirs.tokens[index].isTelling && !pairing.places.values.contains(index)
                && !passage.surroundings.has(theirs.tokens[index].meant)
        }
        // "the director's daughter", "the museum shop", "the lower court".
        guard
            !pairing.places.contains(where: { mineIndex, place in
                SubjectMatch.narrowing(mineIndex, place, mine, theirs, passage.surroundings) != nil
                    || hangsOnOther(place)
            })
        else { return nil }
        if let by = mine.tokens.indices.first(where: {
            mine.spelled.word($0) == "by" && $0 + 1 < mine.tokens.count
        }),
            !mine.dates.contains(where: { $0.tokens.contains(by + 1) }),
            !spanned.contains(where: { theirs.spelled.word($0) == "by" })
        {
            return nil
        }
        guard others.count <= 2, others.allSatisfy({ !Self.altering.contains(theirs.tokens[$0].folded) })
        else {
            return nil
        }
        let act = claim.act.compactMap { pairing.places[$0] }.max() ?? pairing.places.values.max() ?? first
        let reality = passage.reality(at: act, isFuture: claim.isFuture, isPlanned: claim.isPlanned)
        guard reality == .said || reality == .refused else { return nil }
        let end = passage.language == .english ? pairing.places.values.max() ?? first : spanned.last ?? first
        let (mineDenied, theirsDenied) = (
            isDenied(mine, 0..<mine.tokens.count), isDenied(theirs, spanned.filter { $0 <= end })
        )
        guard let mineDenied, let theirsDenied else { return nil }
        let isTurned = (mineDenied != theirsDenied) != (pairing.opposite != nil)
        // Two turns that cancel each other leave a third way open.
        if pairing.opposite != nil, mineDenied != theirsDenied { return nil }
        if isTurned, mineDenied == false, theirsDenied, pairing.opposite == nil, isUndatedBeside(spanned) {
            return nil
        }
        if !isTurned, !others.isEmpty || !mine.quantities.isEmpty { return nil }
        let shown = [operand(stretch(first, (spanned.last ?? first) + 1))]
        guard isTurned else {
            return decided(.agrees, .status, "both say that it is so", claim: whole(mine), shown, rank: 0.9)
        }
        let meaning =
            pairing.opposite.map {
                "“\(mine.words($0..<($0 + 1)))” and “\(theirs.words((pairing.places[$0] ?? first)..<((pairing.places[$0] ?? first) + 1)))” are opposites"
            }
            ?? "one denies it, the other does not"
        return decided(
            .differs,
            pairing.opposite == nil ? .polarity : .status,
            meaning,
            claim: whole(mine),
            shown,
            rank: 2
        )
    }

    /// "the *room* above the office of the clerk": a noun that what stands at a place only belongs to, and that the claim has not.
    private func hangsOnOther(_ place: Int) -> Bool {
        var inner = place
        // Each step leads further left, so that it ends.
        while let head = theirs.headOver(inner, isName: inner == place && theirs.tokens[place].isName) {
            guard isInClaim(head) else { return true }
            inner = head
        }
        return false
    }

    /// Each word of the claim with its like in the sentence, one of them at most with its opposite; nil where one has neither.
    private func paired(_ needed: [Int], with sentence: Range<Int>) -> Pairing? {
        var pairing = Pairing()
        var taken: Set<Int> = []
        for index in needed {
            let token = mine.tokens[index]
            func relation(_ place: Int) -> Int {
                let other = theirs.tokens[place]
                guard !taken.contains(place), !other.isMeasured, !other.isDate else { return 0 }
                if token.isName != other.isName, !other.meant.beginsAlike(token.meant) {
                    return other.meant.relation(to: token.meant) == .same ? 3 : 0
                }
                // "sold out" is not "sold".
                let isPhrase = { (one: StatementText.Token, two: StatementText.Token) in
                    one.events.contains { hit in hit.length > 1 && !two.events.contains { $0.row == hit.row }
                    }
                }
                if token.part == "v", isPhrase(token, other) || isPhrase(other, token) { return 0 }
                if other.meant.relation(to: token.meant) == .same { return 4 }
                let rows = other.events.filter { one in token.events.contains { $0.row == one.row } }
                if rows.contains(where: { one in
                    token.events.contains { $0.row == one.row && $0.side != one.side }
                }) {
                    return -1
                }
                if !rows.isEmpty { return 3 }
                if !token.isName, token.part == other.part, token.meant.isOpposed(to: other.meant),
                    !Self.isFollowing(token.meant, other.meant)
                {
                    return -1
                }
                return !token.isName && other.meant.relation(to: token.meant) == .alike ? 2 : 0
            }
            let best = sentence.map { (place: $0, value: relation($0)) }.max { $0.value < $1.value }
            if let best, best.value > 0 {
                pairing.places[index] = best.place
                taken.insert(best.place)
                continue
            }
            if let opposite = sentence.first(where: { relation($0) < 0 }), pairing.opposite == nil,
                claim.act.contains(index) || token.part != "n" && !isAttributive(index)
            {
                pairing.places[index] = opposite
                pairing.opposite = index
                taken.insert(opposite)
                continue
            }
            if token.isName, passage.surroundings.has(token.meant) { continue }
            if claim.optional.contains(index) { continue }
            return nil
        }
        return pairing
    }

    /// The tokens of the sentence's segments that have a word of the claim.
    private func segments(of pairing: Pairing, in number: Int) -> [Int] {
        Set(pairing.places.values.map { theirs.segment(of: $0) }).sorted().flatMap {
            Array(theirs.segments[$0].tokens)
        }
    }

    /// Whether the passage states the act: "on injuries the hospital will report" states none.
    private func isActStated(_ pairing: Pairing) -> Bool {
        var acts = claim.act.compactMap { pairing.places[$0] }
        // "will go on playing": the verb that goes on.
        if acts.isEmpty { acts = pairing.places.filter { mine.tokens[$0.key].part == "v" }.map(\.value) }
        guard passage.language == .english, let place = acts.max() else {
            return !acts.isEmpty || passage.language != .english
        }
        let segment = theirs.segments[theirs.segment(of: place)]
        return theirs.tokens[place].part != "n" && isStated(place, segment, isNominalClaim: false)
            || claim.act.contains { mine.tokens[$0].part == "n" }
    }

    /// "had two doctors when it was a market town" for "has no doctor": what was, where the claim says what is.
    private func isOfSameTense(_ spanned: [Int]) -> Bool {
        guard claim.isPresent, passage.language == .english else { return true }
        let words = spanned.map { theirs.spelled.word($0) }
        return !words.contains { ["was", "were", "had", "did"].contains($0) }
            || words.contains { ["is", "are", "has", "have", "will", "now"].contains($0) }
    }

    /// What makes a statement another one, wherever it stands in its sentence.
    private func isTurned(_ index: Int) -> Bool {
        let token = theirs.tokens[index]
        if ["rule", "ruled", "rules", "ruling", "doubt", "study", "studies", "proof", "evidence"].contains(
            token.folded
        ) {
            return !mine.tokens.contains { $0.folded == token.folded }
        }
        if !token.classes.isDisjoint(with: [.possible, .planned, .hearsay, .speech, .only]), !token.isName {
            return true
        }
        if Self.degrees.contains(token.folded) || token.folded.hasPrefix("any") { return true }
        return [
            "if", "unless", "until", "before", "after", "almost", "nearly", "but", "although", "than",
            "whether", "wenn", "bis",
        ]
        .contains(token.folded)
    }

    private static let altering: Set<String> = [
        "other", "another", "others", "neighbouring", "neighboring", "deputy", "former", "acting", "vice",
        "assistant",
        "rival", "adjacent", "nearby", "part", "parts", "most", "half", "andere", "anderen", "benachbarte",
        "benachbarten", "stellvertretende", "ehemalige", "frühere", "früherer",
    ]

    /// "the *secondary* school": which one, and nothing that is said of it.
    private func isAttributive(_ index: Int) -> Bool {
        let next = index + 1
        return mine.tokens[index].part == "a" && mine.tokens.indices.contains(next)
            && mine.spelled.isBeside(next)
            && mine.tokens[next].isContent
    }

    /// Whether both are said of what was done, or both of who did it.
    private func isSameVoice(_ pairing: Pairing) -> Bool {
        let being: Set<String> = ["was", "were", "is", "are", "been", "be", "being"]
        guard let act = claim.act.first(where: { pairing.places[$0] != nil && mine.tokens[$0].part == "v" }),
            let place = pairing.places[act], claim.language == .english
        else { return true }
        func isPassive(_ text: StatementText, _ verb: Int) -> Bool {
            stretch(max(0, verb - 3), verb).contains { being.contains(text.spelled.word($0)) }
        }
        guard
            isPassive(mine, act) == isPassive(theirs, place)
                || mine.tokens[act].meant.stem != theirs.tokens[place].meant.stem
        else { return false }
        // The nearest noun before the verb stands before it on both sides.
        guard let subject = (0..<act).last(where: { pairing.places[$0] != nil }),
            let there = pairing.places[subject]
        else { return true }
        return there < place
    }

    /// Whether every number of the claim stands there, too.
    private func hasFigures(of spanned: [Int]) -> Bool {
        let there = theirs.quantities.filter { spanned.contains($0.tokens.lowerBound) }
        return mine.quantities.allSatisfy { one in
            there.contains { $0.quantity.low == one.quantity.low && $0.quantity.high == one.quantity.high }
        }
    }

    private func isOfSameTime(_ spanned: [Int]) -> Bool {
        let dated = theirs.dates.filter { spanned.contains($0.tokens.lowerBound) && $0.span != nil }
        guard let time = claimTime else { return true }
        if dated.isEmpty { return mine.dates.isEmpty || documentIsOf(time) }
        return dated.contains { timing(time, $0.span, hasOwnTime: true) == .same }
    }

    private func documentIsOf(_ time: DateSpan) -> Bool {
        guard let day = passage.passage.documentDate else { return false }
        return time.start?.year == day.year || time.end?.year == day.year
    }

    /// "No one was hurt in 2019": that it was not so at one time tells nothing of a claim that names none.
    private func isUndatedBeside(_ spanned: [Int]) -> Bool {
        mine.dates.isEmpty && claimTime == nil && !claim.isFuture
            && theirs.dates.contains { spanned.contains($0.tokens.lowerBound) }
    }

    /// Whether a text denies what it says; nil where its denial is only of a part: "not only", "not all", "not before May".
    private func isDenied(_ text: StatementText, _ indices: some Sequence<Int>) -> Bool? {
        var count = 0
        for index in indices {
            let (word, next) = (text.spelled.word(index), text.spelled.word(index + 1))
            if ["refused", "refuses", "declined", "declines", "failed", "fails", "neglected"].contains(word),
                next == "to"
            {
                count += 1
                continue
            }
            if ["without", "lacking", "ohne", "sans", "sin"].contains(word) { return nil }
            guard text.tokens[index].classes.contains(.negation) || word == "none" else { continue }
            if Self.partly.contains(next) { return nil }
            if next == "longer" || next == "mehr",
                !(claim.isPresent || claim.isFuture
                    || mine.tokens.contains {
                        ["still", "go", "goes", "keep", "keeps", "continue", "continues", "weiter", "noch"]
                            .contains($0.folded)
                    })
            {
                return nil
            }
            count += 1
        }
        return count % 2 == 1
    }

    private static let partly: Set<String> = [
        "only", "until", "before", "all", "every", "more", "fewer", "less", "later", "earlier", "just",
        "merely",
        "simply", "because", "necessarily", "far", "quite", "entirely", "wholly", "fully", "completely",
        "always",
        "yet", "nur", "alle", "vor", "immer", "ganz", "other",
    ]
}
