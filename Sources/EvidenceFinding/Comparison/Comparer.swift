import ClaimModel
import TextReading

/// Sets a claim against a passage, part by part, and says what was compared.
struct Comparer {
    let claim: ReadClaim
    let passage: ReadPassage

    var mine: StatementText { claim.text }
    var theirs: StatementText { passage.text }
    var isTranslated: Bool { claim.language != passage.language }

    /// A comparison with how much it counts beside others of the same kind.
    struct Ranked {
        let comparison: Comparison
        let rank: Double
        /// Whether only part of the claim was compared.
        var isPartial = false
    }

    /// All that could be compared, the weightiest first; what could not be after it.
    func comparisons() -> [Comparison] {
        var all: [Ranked] = []
        if claim.speech != nil {
            all = compareSpeech()
        } else if let quotation = claim.quotation {
            all = compareQuotation(quotation)
        } else {
            if claim.isNorm {
                all = [
                    incomparable(
                        .norm,
                        "the claim says what should be, which is not compared",
                        claim: whole(mine),
                        []
                    )
                ]
            } else if let dated = [compareLife(), compareDuration()].first(where: { !$0.isEmpty }),
                dated.contains(where: { $0.comparison.outcome != .incomparable }) || compareCause() == nil
            {
                all = dated
            } else if let since = compareSince() {
                all = since
            } else if let postponed = comparePostponement() {
                all = [postponed]
            } else if let special = compareUnanimity() ?? compareComparative() ?? compareSequence()
                ?? compareOrder()
                ?? compareCause()
            {
                all = special
                // What else it states can speak against it, and does not bear out the rest.
                if !wholly(all).contains(where: { $0.comparison.outcome != .incomparable }), hasFigures {
                    all += compareFigures().filter { $0.comparison.outcome != .agrees }
                }
            } else {
                all += compareFigures()
                if !all.contains(where: { $0.comparison.outcome != .incomparable }) {
                    all += compareStandstill()
                }
                if !all.contains(where: { $0.comparison.outcome != .incomparable }), !hasFigures {
                    all += compareDirections()
                    let isOfDirection =
                        !all.isEmpty && claim.act.allSatisfy { mine.tokens[$0].direction != nil }
                    all += compareRelation()
                    all += compareDuty()
                    all += comparePresence()
                    all += compareCompletion()
                    all += compareAward()
                    if !all.contains(where: { $0.comparison.outcome != .incomparable }) {
                        all += comparePermission()
                    }
                    if !isOfDirection, !all.contains(where: { $0.comparison.outcome != .incomparable }) {
                        all += compareEvents()
                        all += compareBeing()
                    }
                }
            }
        }
        if claim.speech == nil, claim.quotation == nil, let plain = compareWording() {
            // What denies the whole sentence says more than a rank, a cause or a date in it.
            if plain.comparison.outcome == .differs {
                all.removeAll { $0.comparison.outcome == .agrees }
                all.append(plain)
            } else if !all.contains(where: { $0.comparison.outcome == .differs }) {
                all.append(plain)
            }
        }
        all = wholly(all.map(withoutUnsaidOnly).map(withoutException).map(qualified).map(unwrapped))
        let decided = all.filter { $0.comparison.outcome != .incomparable }.sorted { $0.rank > $1.rank }
        let rest = all.filter { $0.comparison.outcome == .incomparable }.sorted { $0.rank > $1.rank }
        return (decided + rest).map(\.comparison)
    }

    /// "the only hospital that transplants": that one does it does not bear out that no other does.
    private func withoutUnsaidOnly(_ one: Ranked) -> Ranked {
        guard one.comparison.outcome != .incomparable,
            [.status, .polarity, .date, .figure].contains(one.comparison.code),
            let only = mine.tokens.firstIndex(where: { $0.classes.contains(.only) || $0.folded == "sole" }),
            claim.speech == nil
        else { return one }
        let isOfOthers = theirs.tokens.contains {
            ["other", "others", "another", "else"].contains($0.folded)
        }
        let isSaid = theirs.tokens.contains {
            $0.classes.contains(.only) || ["sole", "every", "all"].contains($0.folded)
        }
        guard one.comparison.outcome == .agrees ? !isSaid : isOfOthers else { return one }
        return incomparable(
            .otherSubject,
            "“\(mine.words(only..<(only + 1)))” is not compared",
            claim: only..<(only + 1),
            one.comparison.passage,
            rank: 0.3
        )
    }

    /// "All but two escaped unharmed": what has an exception bears out nothing of nobody, or of all.
    private func withoutException(_ one: Ranked) -> Ranked {
        guard one.comparison.outcome == .agrees, [.status, .polarity, .date].contains(one.comparison.code),
            mine.tokens.contains(where: { Self.ofAll.contains($0.folded) || $0.classes.contains(.negation) }),
            let first = theirs.tokens.indices.first(where: isException),
            !mine.tokens.indices.contains(where: { Self.exceptions.contains(mine.spelled.word($0)) })
        else { return one }
        return incomparable(
            .otherSubject,
            "the passage names an exception, “\(theirs.words(stretch(first, min(first + 3, theirs.tokens.count))))”",
            claim: whole(mine),
            one.comparison.passage,
            rank: 0.3
        )
    }

    private func isException(_ index: Int) -> Bool {
        let (word, next) = (theirs.spelled.word(index), theirs.spelled.word(index + 1))
        if Self.exceptions.contains(word) { return true }
        return ["all", "none", "everyone", "everybody", "nobody"].contains(word) && next == "but"
            || word == "apart" && next == "from" || word == "other" && next == "than"
            || word == "save" && next == "for"
            || word == "with" && theirs.spelled.word(index + 2) == "exception"
    }

    private static let ofAll: Set<String> = [
        "all", "every", "everyone", "everybody", "each", "whole", "entire",
    ]
    private static let exceptions: Set<String> = ["except", "excepting", "excluding", "barring"]

    var hasFigures: Bool { !mainFigures.isEmpty || quantifier != nil }

    // MARK: - Operands

    func claimOperand(_ range: Range<Int>) -> Comparison.Operand {
        Comparison.Operand(words: mine.words(range), place: .claim, bytes: Self.bytes(mine, range))
    }

    func operand(_ range: Range<Int>) -> Comparison.Operand {
        Comparison.Operand(
            words: theirs.words(range),
            place: .passage,
            bytes: passage.isTable ? nil : Self.bytes(theirs, range)
        )
    }

    /// The words around tokens: up to the act and the figure, within the segment.
    func phrase(_ indices: [Int]) -> Comparison.Operand {
        guard let low = indices.min(), let high = indices.max() else {
            return operand(0..<min(1, theirs.tokens.count))
        }
        return operand(stretch(low, min(high + 1, low + 14)))
    }

    private static func bytes(_ text: StatementText, _ range: Range<Int>) -> Range<Int>? {
        guard let first = range.first, let last = range.last, last < text.tokens.count else { return nil }
        return text.tokens[first].bytes.lowerBound..<text.tokens[last].bytes.upperBound
    }

    func whole(_ text: StatementText) -> Range<Int> { 0..<text.tokens.count }

    func incomparable(
        _ code: Comparison.Code,
        _ meaning: String,
        claim range: Range<Int>,
        _ passage: [Comparison.Operand],
        rank: Double = 0
    ) -> Ranked {
        Ranked(
            comparison: Comparison(
                outcome: .incomparable,
                code: code,
                claim: claimOperand(range),
                passage: passage,
                computation: nil,
                meaning: meaning
            ),
            rank: rank
        )
    }

    func decided(
        _ outcome: Comparison.Outcome,
        _ code: Comparison.Code,
        _ meaning: String,
        claim range: Range<Int>,
        _ passage: [Comparison.Operand],
        computation: String? = nil,
        result: Double? = nil,
        rank: Double
    ) -> Ranked {
        Ranked(
            comparison: Comparison(
                outcome: outcome,
                code: code,
                claim: claimOperand(range),
                passage: passage,
                computation: computation,
                result: result,
                isComputedEqual: computation == nil ? nil : outcome == .agrees,
                meaning: meaning
            ),
            rank: rank
        )
    }

    /// What was planned or talked of, and then given up.
    func cameToNothing(claim range: Range<Int>, _ passage: [Comparison.Operand], rank: Double) -> Ranked {
        decided(
            .differs,
            .status,
            "it was thought of, and did not come to be",
            claim: range,
            passage,
            rank: rank
        )
    }

    /// A computation from amounts of another time than the claim's: shown, and it decides nothing.
    func computedOfOtherTime(
        _ time: DateSpan?,
        _ isEqual: Bool,
        claim range: Range<Int>,
        _ passage: [Comparison.Operand],
        computation: String,
        result: Double
    ) -> Ranked {
        let when = time.map { " (\($0))" } ?? ""
        return Ranked(
            comparison: Comparison(
                outcome: .incomparable,
                code: .otherTime,
                claim: claimOperand(range),
                passage: passage,
                computation: computation,
                result: result,
                isComputedEqual: isEqual,
                meaning: "the amounts are of another time than the claim\(when)"
            ),
            rank: 0.9
        )
    }

    // MARK: - Subjects

    /// Whether a segment of the passage speaks of the claim's subject.
    func subject(_ segment: Int, without: Set<Int> = []) -> SubjectMatch {
        SubjectMatch(
            mine,
            needed: claim.telling.filter { !without.contains($0) },
            optional: claim.optional,
            theirs,
            Zone(theirs, segment: segment),
            passage.surroundings,
            isTranslated: isTranslated
        )
    }

    /// Whether a whole sentence of the passage speaks of what such words of the claim say.
    func subject(ofSentence number: Int, needed: [Int]) -> SubjectMatch {
        SubjectMatch(
            mine,
            needed: needed,
            optional: claim.optional,
            theirs,
            Zone(theirs, sentence: number),
            passage.surroundings,
            isTranslated: isTranslated
        )
    }

    /// "the passage has “Education” where the claim has “defence”".
    func difference(_ match: SubjectMatch) -> String {
        guard let mismatch = match.mismatch else { return "" }
        let missing = mismatch.missing.map { "“\(mine.words($0..<($0 + 1)))”" } ?? "the claim’s subject"
        guard let instead = mismatch.instead else { return "\(missing) is not said of it" }
        return "it is said of “\(theirs.words(instead..<(instead + 1)))”, and \(missing) is not"
    }

    /// Whether such places of the passage have a word of the claim, or its like.
    func stands(_ index: Int, in places: some Sequence<Int>) -> Bool {
        places.contains { theirs.tokens[$0].meant.relation(to: mine.tokens[index].meant) >= .alike }
    }

    /// Of the words that the claim needs, those that stand neither with what was matched nor around it.
    func lacking(_ needed: [Int], in match: SubjectMatch) -> [Int] {
        needed.filter { index in
            match.places[index] == nil && !claim.optional.contains(index)
                && !passage.surroundings.has(mine.tokens[index].meant)
        }
    }

    /// What the passage says is not said with a word of the claim.
    func notSaid(_ index: Int, claim range: Range<Int>, _ shown: [Comparison.Operand]) -> Ranked {
        incomparable(
            .otherSubject,
            "“\(mine.words(index..<(index + 1)))” is not said of it",
            claim: range,
            shown,
            rank: 0.3
        )
    }

    /// How the times of a claim's part and a passage's part stand to each other.
    enum Timing { case same, unknown, other }

    func timing(_ claimTime: DateSpan?, _ passageTime: DateSpan?, hasOwnTime: Bool) -> Timing {
        guard let claimTime else { return passageTime == nil && hasOwnTime ? .unknown : .unknown }
        guard let passageTime else { return hasOwnTime ? .other : .unknown }
        switch claimTime.relation(to: passageTime) {
        case .before, .after: return .other
        default: return .same
        }
    }
}
