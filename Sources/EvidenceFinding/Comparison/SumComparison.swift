import ClaimModel
import TextReading

/// What several amounts of a passage add up to.
extension Comparer {
    /// "The two bridges cost 90 million together", beside what each of them cost.
    func sums(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        let names = joinedNames
        let count = names.isEmpty ? Int(sharers() ?? 0) : names.count
        guard count >= 2 else { return [] }
        for sentence in theirs.sentences {
            let parts = theirs.figures.filter {
                sentence.contains($0.tokens.lowerBound) && $0.quantity.isWhole && $0.role == .level
                    && !$0.isSetAside && $0.sharing == nil && isOneMeasure(figure, $0)
            }
            guard parts.count == count, let first = parts.first,
                parts.allSatisfy({ isPart($0) && timing(figure.time, $0.time, hasOwnTime: true) != .other })
            else { continue }
            // Each part has its own of the names.
            let others = Set(names.joined().filter { !segmentHas($0, first.segment) })
            let match = subject(first.segment, without: without.union(others))
            guard match.isSame, Set(parts.map(\.segment)).count == parts.count,
                names.allSatisfy({ name in
                    parts.count { part in name.contains { segmentHas($0, part.segment) } } == 1
                })
            else { continue }
            return [sum(of: parts, "parts", beside: figure, rank: 1 + match.coverage)]
        }
        return []
    }

    /// What amounts add up to, beside the claim's figure.
    ///
    /// - Parameter things: What they are, in words: "parts", "rows".
    func sum(of parts: [Figure], _ things: String, beside figure: Figure, rank: Double) -> Ranked {
        let value = parts.reduce(0) { $0 + $1.quantity.value }
        let slack = parts.reduce(0) { max($0, $1.quantity.slack) }
        let result = made(value, figure.quantity.measure, slack: slack)
        let agrees = Self.isSame(figure.quantity.agreement(with: result))
        return decided(
            agrees ? .agrees : .differs,
            .sum,
            "the sum of the \(things) is \(agrees ? "the claim’s figure" : "another")",
            claim: figure.tokens,
            parts.map { operand($0.tokens) },
            computation: parts.map { text($0) }.joined(separator: " + ") + " = \(NumberText.text(value))",
            result: value,
            rank: rank
        )
    }

    /// "3,000 in the first quarter, 6,000 in the second, …": the parts of a year, all of them, beside the year's figure.
    func quarters(_ figure: Figure, _ without: Set<Int>) -> [Ranked] {
        for (number, sentence) in theirs.sentences.enumerated() {
            let parts = theirs.figures.filter {
                sentence.contains($0.tokens.lowerBound) && $0.quantity.isWhole && $0.role == .level
                    && !$0.isSetAside && isOneMeasure(figure, $0)
            }
            let words = sentence.map { theirs.spelled.word($0) }
            let count = words.contains("quarter") ? 4 : words.contains("half") ? 2 : 0
            guard count > 0, parts.count == count, words.contains("first"), words.contains("second"),
                count == 2 || words.contains("third") && (words.contains("fourth") || words.contains("last"))
            else { continue }
            let match = subject(ofSentence: number, needed: claim.telling.filter { !without.contains($0) })
            guard match.isSame, match.coverage > 0.5, isOfYear(figure.time, sentence) else { continue }
            return [sum(of: parts, "parts", beside: figure, rank: 1 + match.coverage)]
        }
        return []
    }

    /// Whether quarters without a year of their own are of the claim's year: the sentence or the title names it, or neither any.
    private func isOfYear(_ span: DateSpan?, _ sentence: Range<Int>) -> Bool {
        guard let year = span?.start?.year, year == span?.end?.year else { return false }
        func years(_ words: [String]) -> [Int] { words.filter(TableText.isYear).compactMap { Int($0) } }
        let own = years(sentence.filter { theirs.tokens[$0].isDate }.map { theirs.spelled.word($0) })
        if !own.isEmpty { return own.allSatisfy { $0 == year } }
        let title = SpelledText(passage.passage.documentTitle ?? "", limit: 40).words.map(\.folded)
        return years(title).allSatisfy { $0 == year } && !years(title).isEmpty
    }

    /// The names that a claim joins, a group each: "Germania Lines and Baltic Ferries together"; none where it joins no two.
    private var joinedNames: [[Int]] {
        guard let and = mine.tokens.indices.first(where: { mine.spelled.word($0) == "and" }), and > 0,
            and + 1 < mine.tokens.count, mine.tokens[and - 1].isName, mine.tokens[and + 1].isName
        else { return [] }
        let left = (0..<and).reversed().prefix { mine.tokens[$0].isName }.reversed()
        let right = stretch(and + 1, mine.tokens.count).prefix { mine.tokens[$0].isName }
        return [Array(left), Array(right)]
    }

    /// "has two shifts, with 520 workers by day and 380 by night": as many figures follow the things as there are of these.
    private func isListed(_ figure: Figure, _ several: Figure, _ thing: MeantWord) -> Bool {
        let sentence = theirs.sentences[theirs.segments[figure.segment].sentence]
        guard
            let counted = theirs.figures.first(where: {
                sentence.contains($0.tokens.lowerBound) && $0.quantity.value == several.quantity.value
                    && ($0.head.last.map { $0.relation(to: thing) >= .alike } ?? false)
            }), counted.tokens.upperBound <= figure.tokens.lowerBound
        else { return false }
        let after = theirs.figures.filter {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= counted.tokens.upperBound
                && isOneMeasure($0, figure)
        }
        return Double(after.count) == several.quantity.value
    }

    private func segmentHas(_ name: Int, _ segment: Int) -> Bool {
        theirs.segments[segment].tokens.contains {
            theirs.tokens[$0].meant.relation(to: mine.tokens[name].meant) == .same
        }
    }

    /// Whether a figure is of one of the several things that the claim takes together: "the northern bridge", "the other one".
    func isPart(_ figure: Figure) -> Bool {
        let names = joinedNames
        if !names.isEmpty {
            return names.count { $0.contains { segmentHas($0, figure.segment) } } == 1
        }
        guard let several, let thing = several.head.last else {
            // "180 beds in the old one and 240 in the new one".
            return theirs.segments[figure.segment].tokens.contains {
                theirs.spelled.word($0) == "one" && theirs.spelled.word($0 - 1) != "the"
            }
        }
        if isListed(figure, several, thing) { return true }
        return theirs.segments[figure.segment].tokens.contains { index in
            let word = theirs.tokens[index].folded
            return ["one", "other", "second", "first", "latter", "former"].contains(word)
                || word != thing.folded && Inflection.isSame(word, thing.folded)
        }
    }
}
