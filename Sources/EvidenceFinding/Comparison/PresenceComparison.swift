import ClaimModel
import TextReading

/// Whether something is in something: "contains lead" beside "there is no lead in it" and "is free of lead".
extension Comparer {
    private static let containing: Set<String> = ["contain", "contains", "contained"]
    private static let being: Set<String> = ["is", "are", "was", "were"]
    private static let having: Set<String> = [
        "had", "has", "have", "saw", "recorded", "reported", "suffered",
    ]

    /// That a stretch says that something is there, or is not: by the verb's place.
    private func presence(in text: StatementText, _ range: Range<Int>) -> (
        place: Int, thing: Int, holds: Bool
    )? {
        for index in range {
            let word = text.spelled.word(index)
            let next = text.spelled.word(index + 1)
            func thing(after place: Int) -> Int? {
                stretch(place, min(place + 4, range.upperBound)).first {
                    text.tokens[$0].isContent
                        && !["trace", "traces", "signs", "single"].contains(text.spelled.word($0))
                }
            }
            if Self.containing.contains(word), let thing = thing(after: index + 1) {
                return (index, thing, !text.isDenied(thing))
            }
            if word == "there", Self.being.contains(next), let thing = thing(after: index + 2) {
                return (index, thing, !text.isDenied(thing))
            }
            if Self.having.contains(word) {
                let isNone = next == "no"
                let isSome =
                    ["a", "an", "one", "several", "some", "many"].contains(next)
                    || text.tokens.indices.contains(index + 1) && text.tokens[index + 1].isMeasured
                if isNone || isSome, let thing = thing(after: index + 2), text.tokens[thing].part == "n" {
                    return (index, thing, isSome && !text.isDenied(index))
                }
            }
            // "never went on a spacewalk", "ended without a single spacewalk", "after two spacewalks".
            if ["went", "go", "goes", "gone", "been"].contains(word), next == "on",
                let thing = thing(after: index + 2), text.tokens[thing].part == "n"
            {
                return (index, thing, !text.isDenied(index))
            }
            if word == "without", ["a", "any", "an"].contains(next), let thing = thing(after: index + 2),
                text.tokens[thing].part == "n"
            {
                return (index, thing, false)
            }
            if ["after", "with"].contains(word), text.tokens.indices.contains(index + 1),
                text.tokens[index + 1].isMeasured, let thing = thing(after: index + 2),
                text.tokens[thing].part == "n"
            {
                return (index, thing, true)
            }
            if word == "free", ["of", "from"].contains(next), let thing = thing(after: index + 2) {
                return (index, thing, text.isDenied(index))
            }
        }
        return nil
    }

    /// Empty where the claim does not say that something is in something.
    func comparePresence() -> [Ranked] {
        guard let stated = presence(in: mine, 0..<mine.tokens.count), mine.figures.isEmpty,
            claim.telling.count > 1
        else { return [] }
        let needed = claim.telling.filter {
            !Self.containing.contains(mine.tokens[$0].folded) && mine.tokens[$0].folded != "free"
        }
        // "had a surplus" is an act with an opposite of its own.
        let isHaving =
            Self.having.contains(mine.spelled.word(stated.place))
            || !Self.containing.contains(mine.spelled.word(stated.place))
                && !["there", "free"].contains(mine.spelled.word(stated.place))
        guard !isHaving || !stated.holds && mine.tokens[stated.thing].events.isEmpty else { return [] }
        let named = mine.tokens[stated.thing].meant
        return compareRule(
            StatedRule(place: stated.place, holds: stated.holds),
            needed,
            in: { sentence in
                guard let found = presence(in: theirs, sentence),
                    theirs.tokens[found.thing].meant.relation(to: named) >= .alike
                else { return nil }
                return StatedRule(place: found.place, holds: found.holds)
            }
        ) { found, sentence in
            // "had two doctors when it was a town" tells nothing of today.
            !(claim.isPresent && ["had", "was", "were"].contains(theirs.spelled.word(found)))
                && passage.reality(at: found, isFuture: claim.isFuture, isPlanned: claim.isPlanned) == .said
                && !theirs.dates.contains { dated in
                    sentence.contains(dated.tokens.lowerBound) && dated.span != nil
                        && timing(claimTime, dated.span, hasOwnTime: true) == .other
                }
        } meaning: { agrees in
            agrees
                ? "both say that it is \(stated.holds ? "" : "not ")there"
                : "one says that it is there, the other that it is not"
        }
    }
}
