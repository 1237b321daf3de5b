import ClaimModel
import TextReading

/// What part of a whole an amount is, and how much falls to each.
extension Comparer {
    /// "Of the 150 members 50 are women".
    func shares(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        if let found = shareOfTotalRow(figure, without) { return [found] }
        for whole in theirs.figures where whole.quantity.isWhole {
            for part in theirs.figures
            where part.quantity.isWhole && part.tokens != whole.tokens
                && (isWhole(whole) || isOfThese(part, whole))
                && part.quantity.value <= whole.quantity.value
            {
                guard theirs.segments[part.segment].sentence == theirs.segments[whole.segment].sentence,
                    whole.quantity.value > 0,
                    part.tokens.lowerBound >= whole.tokens.upperBound || isPartOf(part, whole),
                    isPredicateShared(figure, part, whole)
                else { continue }
                switch part.quantity.measure {
                case .bare, .count: break
                default: continue
                }
                let zone = Zone(theirs, segment: part.segment)
                let match = SubjectMatch(
                    mine,
                    needed: claim.telling.filter { !without.contains($0) },
                    optional: claim.optional,
                    theirs,
                    Zone(theirs, sentence: theirs.segments[part.segment].sentence).limited(
                        to: zone,
                        whole.segment,
                        theirs
                    ),
                    passage.surroundings
                )
                guard match.isSame else { continue }
                return [share(part, of: whole, beside: figure, rank: 1 + match.coverage)]
            }
        }
        return []
    }

    /// What part of a whole an amount is, in per cent, beside the claim's figure.
    func share(_ part: Figure, of whole: Figure, beside figure: Figure, rank: Double) -> Ranked {
        let value = part.quantity.value / whole.quantity.value * 100
        let agrees = Self.isSame(figure.quantity.agreement(with: made(value, .percent, slack: 0.6)))
        return decided(
            agrees ? .agrees : .differs,
            .share,
            "the share computed from the two amounts is \(agrees ? "the claim’s" : "another")",
            claim: figure.tokens,
            operands(part, whole),
            computation: "\(text(part)) / \(text(whole)) = \(NumberText.text(value)) %",
            result: value,
            rank: rank
        )
    }

    /// Whether what the claim says of the part is said of the part in the passage too, small words among them: "work
    /// part-time" of "8,000 work part-time", not of "8,000 are older than 55"; and whether the figure counts the part at all.
    private func isPredicateShared(_ figure: Figure, _ part: Figure, _ whole: Figure) -> Bool {
        let lead = theirs.spelled.word(part.tokens.lowerBound - 1)
        if ["than", "over", "aged", "under", "age", "above", "below"].contains(lead) { return false }
        let said = mine.tokens.indices.filter { index in
            let token = mine.tokens[index]
            return !figure.tokens.contains(index) && token.isContent && !token.isName
                && !whole.head.contains { $0.relation(to: token.meant) >= .alike }
        }
        // What the whole is described by says nothing of the part: "of the 1,500 teachers at the town's schools 300 …".
        let described = stretch(whole.tokens.lowerBound, part.tokens.lowerBound)
        let rest = said.filter {
            !Self.having.contains(mine.tokens[$0].folded) && !stands($0, in: described)
        }
        guard !rest.isEmpty else { return true }
        let all = theirs.segments[part.segment].tokens
        // "2,000 teach mathematics, some of them part time": what follows is said of fewer.
        let fewer =
            stretch(part.tokens.upperBound, all.upperBound).first {
                ["some", "few", "most", "many", "half"].contains(theirs.spelled.word($0))
                    && theirs.spelled.word($0 + 1) == "of"
            } ?? all.upperBound
        let own = all.filter { !described.contains($0) && $0 < fewer }
        return rest.contains { stands($0, in: own) }
    }

    /// Verbs that only join a part and what it is a part of.
    private static let having: Set<String> = [
        "hold", "holds", "held", "have", "has", "had", "make", "makes", "made", "account", "accounts", "came",
        "come", "comes",
    ]

    /// "59,100 of the 68,000 calls": right before its whole.
    private func isPartOf(_ part: Figure, _ whole: Figure) -> Bool {
        let between = stretch(part.tokens.upperBound, whole.tokens.lowerBound)
        return !between.isEmpty && between.count <= 3 && theirs.spelled.word(between.lowerBound) == "of"
            && between.allSatisfy {
                ["of", "the", "our", "all", "its", "their", "out", "some"].contains(theirs.spelled.word($0))
            }
    }

    /// "1,500 flats; 600 of these": the last number before is the whole.
    func isOfThese(_ part: Figure, _ whole: Figure) -> Bool {
        let end = part.tokens.upperBound
        // "of which 1,800 are picked out".
        if theirs.spelled.word(part.tokens.lowerBound - 2) == "of",
            ["which", "whom", "these", "them"].contains(theirs.spelled.word(part.tokens.lowerBound - 1)),
            whole.tokens.upperBound <= part.tokens.lowerBound
        {
            return true
        }
        guard theirs.spelled.word(end) == "of",
            ["these", "them", "those", "which", "whom"].contains(theirs.spelled.word(end + 1))
        else { return false }
        let before = theirs.figures.last { $0.tokens.upperBound <= part.tokens.lowerBound }
        guard case .count = whole.quantity.measure else { return false }
        return before?.tokens == whole.tokens
    }

    func isWhole(_ figure: Figure) -> Bool {
        let before = theirs.spelled.word(figure.tokens.lowerBound - 1)
        let second = theirs.spelled.word(figure.tokens.lowerBound - 2)
        // "Of these, 540 would …": a part.
        if theirs.spelled.gap(before: figure.tokens.lowerBound).contains(0x2C) { return false }
        return before == "of"
            || (["the", "all", "our", "its", "their", "these"].contains(before) && second == "of")
            || before == "out"
    }

    /// Whether a figure counts what an amount is shared among: "15 clinics" for "each clinic", "a population of 25,000" for "per
    /// resident".
    private func isCount(_ count: Figure, of thing: String) -> Bool {
        if case .count = count.quantity.measure, let head = count.head.last {
            return Inflection.isSame(head.folded, thing)
        }
        let before = theirs.spelled.word(count.tokens.lowerBound - 2)
        return count.quantity.measure == .bare && theirs.spelled.word(count.tokens.lowerBound - 1) == "of"
            && (before == "population" && Self.heads.contains(thing) || Inflection.isSame(before, thing))
    }

    private static let heads: Set<String> = [
        "resident", "inhabitant", "head", "person", "capita", "citizen", "people",
    ]

    /// Whether two figures stand in segments of which the first names a thing that neither the second nor the claim has: "the
    /// midwifery course attracted 480".
    private func isOfOtherThing(_ one: Figure, than other: Figure) -> Bool {
        guard one.segment != other.segment, theirs.segments[one.segment].parent != other.segment,
            theirs.segments[other.segment].parent != one.segment
        else { return false }
        return theirs.segments[one.segment].tokens.contains { index in
            let token = theirs.tokens[index]
            return token.isTelling && token.part == "n" && !token.isMeasured && !one.tokens.contains(index)
                && !theirs.isIdiom(index) && !isInClaim(index)
        }
    }

    /// An amount shared among as many as the passage says: "120 euros per inhabitant".
    func perHead(_ figure: Figure, _ thing: String, _ without: Set<Int>) -> [Ranked] {
        for count in theirs.figures {
            guard isCount(count, of: thing), count.quantity.value > 0 else { continue }
            for total in theirs.figures
            where total.quantity.isWhole && total.quantity.measure == figure.quantity.measure {
                guard total.sharing == nil || total.sharing == .together, total.perTime == figure.perTime,
                    total.quantity.value > count.quantity.value, !isOfOtherThing(total, than: count)
                else { continue }
                let match = subject(total.segment, without: without)
                guard
                    match.isSame
                        // "receives" of what "is divided among": the acts differ, and the sum shared is the same.
                        || SubjectMatch(
                            mine,
                            needed: claim.telling.filter {
                                !without.contains($0) && mine.tokens[$0].part != "v"
                            },
                            optional: claim.optional,
                            theirs,
                            Zone(theirs, sentence: theirs.segments[total.segment].sentence),
                            passage.surroundings
                        ).isSame
                else { continue }
                let value = total.quantity.value / count.quantity.value
                let result = made(value, figure.quantity.measure, slack: value * 0.02)
                let agrees = Self.isSame(figure.quantity.agreement(with: result))
                return [
                    decided(
                        agrees ? .agrees : .differs,
                        .share,
                        agrees
                            ? "the total shared among so many is the claim’s figure"
                            : "the total shared among so many is another figure",
                        claim: figure.tokens,
                        operands(total, count),
                        computation: "\(text(total)) / \(text(count)) = \(NumberText.text(value))",
                        result: value,
                        rank: 1.5
                    )
                ]
            }
        }
        return []
    }
}

extension Zone {
    /// A sentence's zone without segments that neither hold the part nor the whole.
    func limited(to near: Zone, _ whole: Int, _ text: StatementText) -> Zone {
        Zone(
            own: near.own + near.shared + text.segments[whole].tokens,
            shared: [],
            sentence: sentence,
            earlier: earlier
        )
    }

    private init(own: [Int], shared: [Int], sentence: [Int], earlier: [Int]) {
        self.own = own
        self.shared = shared
        self.sentence = sentence
        self.earlier = earlier
    }
}
