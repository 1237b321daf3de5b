import ClaimModel
import TextReading

/// Since when something is so: "has chaired the trust since 2020" beside "was appointed chair in May 2023" and "since 2023".
extension Comparer {
    /// Nil where the claim says of nothing since when it is so.
    func compareSince() -> [Ranked]? {
        guard !isTranslated, !passage.isTable, claim.speech == nil, !hasFigures, claim.language == .english,
            let dated = sinceDate ?? takingDate, let claimed = dated.span?.start,
            !mine.tokens.contains(where: { $0.classes.contains(.negation) || ($0.direction ?? 0) != 0 })
        else { return nil }
        // "was appointed head": what is so from then on is the office, and no act.
        let acts = sinceDate == nil ? [] : claim.act.filter { $0 < dated.tokens.lowerBound }
        let needed = claim.telling.filter {
            $0 < dated.tokens.lowerBound && !acts.contains($0)
                && !Self.taking.contains(mine.tokens[$0].folded)
        }
        for (number, segment) in theirs.segments.enumerated() {
            guard
                let other = theirs.dates.first(where: {
                    segment.tokens.contains($0.tokens.lowerBound) && $0.span?.start != nil
                }),
                let start = other.span?.start
            else { continue }
            let isSince =
                other.span?.end == nil && start.year > 0
                && (theirs.spelled.word(other.tokens.lowerBound - 1) == "since"
                    || theirs.spelled.word(other.tokens.lowerBound) == "since")
            let begins = segment.tokens.first {
                (sinceDate == nil ? Self.taking : Self.beginnings).contains(theirs.spelled.word($0))
            }
            guard isSince || begins != nil, !theirs.isDenied(other.tokens.lowerBound) else { continue }
            let match = subject(number, without: Set(claim.act))
            // What is so stands there as a verb, or as the noun of it: "chaired", "chair".
            let isActThere =
                acts.isEmpty
                || acts.contains { act in
                    segment.tokens.contains { place in
                        theirs.tokens[place].meant.relation(to: mine.tokens[act].meant) >= .alike
                            || theirs.tokens[place].events.contains { one in
                                mine.tokens[act].events.contains { $0.row == one.row && $0.side == one.side }
                            }
                    }
                }
            // Whom or what it is said of stands in the same sentence.
            let sentence = theirs.sentences[segment.sentence]
            guard
                needed.allSatisfy({
                    match.places[$0].map(sentence.contains) ?? !mine.tokens[$0].isTelling
                        || mine.tokens[$0].isName
                })
            else { continue }
            guard match.isSame, isActThere, lacking(needed, in: match).isEmpty,
                passage.reality(at: other.tokens.lowerBound, isFuture: false, isPlanned: false) == .said
            else { continue }
            let agrees =
                start.year == claimed.year
                && (claimed.month == nil || start.month == nil || claimed.month == start.month)
            return [
                decided(
                    agrees ? .agrees : .differs,
                    .date,
                    agrees ? "both give the same beginning" : "the passage has it begin at another time",
                    claim: dated.tokens,
                    [
                        operand(
                            stretch(
                                min(begins ?? other.tokens.lowerBound, other.tokens.lowerBound),
                                other.tokens.upperBound
                            )
                        )
                    ],
                    rank: 1.2 + match.coverage
                )
            ]
        }
        return nil
    }

    /// "has chaired it *since 2020*".
    private var sinceDate: StatementText.Dated? {
        guard mine.tokens.contains(where: { ["has", "have"].contains($0.folded) }) else { return nil }
        return mine.dates.first { dated in
            dated.span?.start != nil && dated.span?.end == nil
                && [dated.tokens.lowerBound - 1, dated.tokens.lowerBound].contains {
                    mine.spelled.word($0) == "since"
                }
        }
    }

    /// "was appointed head of the agency *in May 2024*".
    private var takingDate: StatementText.Dated? {
        guard let verb = mine.tokens.indices.first(where: { Self.taking.contains(mine.tokens[$0].folded) }),
            mine.tokens.contains(where: { $0.isName && !$0.isDate })
        else { return nil }
        return mine.dates.first {
            $0.tokens.lowerBound > verb && $0.span?.start != nil && $0.span?.end != nil
        }
    }

    /// Verbs by which somebody comes to hold an office.
    private static let taking: Set<String> = ["appointed", "became", "elected", "named", "installed", "took"]

    private static let beginnings: Set<String> = [
        "appointed", "became", "elected", "named", "joined", "founded", "opened", "started", "began",
        "launched", "installed",
        "introduced", "inaugurated",
    ]
}
