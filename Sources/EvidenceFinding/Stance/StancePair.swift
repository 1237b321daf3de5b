import ClaimModel
import TextReading

/// A claim made ready to be judged on many passages.
public struct PreparedClaim: Sendable {
    let claim: JudgedClaim
    let read: ReadText
    /// The stems of the content of the statement.
    let stems: Set<String>
    /// The statement read for what it states.
    let stated: ReadClaim

    /// Reads a claim once.
    public init(_ claim: JudgedClaim) {
        var stemmer = Stemmer(.english)
        let read = ReadText(claim.statement, date: claim.articleDate, &stemmer)
        self.claim = claim
        self.read = read
        stems = Set(read.content.map { read.stems[$0] })
        stated = ReadClaim(claim)
    }
}

/// A claim beside a passage, both read.
struct StancePair {
    let claim: PreparedClaim
    let passage: JudgedPassage
    let whole: ReadText
    /// The part of the passage that is closest to the claim: all of it where it is short.
    let focus: ReadText
    let title: [String]
    let alignment: Alignment
    /// What was compared, the weightiest first.
    let comparisons: [Comparison]
    private let comparer: Comparer
    /// Whether claim and passage are in two languages.
    var isTranslated: Bool { comparer.isTranslated }

    init(_ claim: PreparedClaim, _ passage: JudgedPassage) {
        var stemmer = Stemmer(.english)
        let whole = ReadText(passage.text, date: passage.documentDate, &stemmer)
        self.claim = claim
        self.passage = passage
        self.whole = whole
        var title: [String] = []
        for word in SpelledText(passage.documentTitle ?? "", limit: 60).words
        where !StopWords.contains(word.folded) {
            title.append(stemmer.stem(word.folded))
        }
        self.title = title
        if let part = Self.closestPart(of: whole, to: claim.stems) {
            focus = ReadText(part, date: passage.documentDate, &stemmer)
        } else {
            focus = whole
        }
        alignment = Alignment(claim.read, focus, title: Set(title))
        comparer = Comparer(claim: claim.stated, passage: ReadPassage(passage))
        comparisons = comparer.comparisons()
    }

    /// The two sentences in a row that have most of the claim; nil for a passage of up to 60 words.
    private static func closestPart(of text: ReadText, to stems: Set<String>) -> String? {
        let words = text.spelled.words
        guard words.count > 60 else { return nil }
        var starts = [0]
        for index in words.indices.dropFirst() where text.spelled.endsSentence(before: index) {
            starts.append(index)
        }
        starts.append(words.count)
        guard starts.count > 3 else { return nil }
        let scores = zip(starts, starts.dropFirst()).map { start, end in
            Set(text.stems[start..<end]).intersection(stems).sorted()
                .reduce(0) { $0 + CommonWords.known.rarity($1) }
        }
        var best = (index: 0, score: -1.0)
        for index in scores.indices.dropLast() where scores[index] + scores[index + 1] > best.score {
            best = (index, scores[index] + scores[index + 1])
        }
        let end = starts[min(best.index + 2, starts.count - 1)]
        return text.words(words[starts[best.index]].bytes.lowerBound..<words[end - 1].bytes.upperBound)
    }
}

extension StancePair {
    /// What could be compared, and what could not and why; and how much of the claim the passage has by meaning.
    func addComparisons(to features: inout StanceFeatures) {
        if let decided = comparisons.first(where: { $0.outcome != .incomparable }) {
            features.add("compared: \(decided.outcome.rawValue)", true)
            features.add("compared: \(decided.outcome.rawValue), \(decided.code.rawValue)", true)
        } else if let open = comparisons.first {
            features.add("not compared: \(open.code.rawValue)", true)
        } else {
            features.add("nothing to compare", true)
        }
        let (mine, theirs) = (comparer.mine, comparer.theirs)
        let telling = claim.stated.telling
        guard !telling.isEmpty else { return }
        var (held, opposed, denied) = (0, 0, 0)
        var matched: [(claim: Int, passage: Int)] = []
        for index in telling {
            let word = mine.tokens[index].meant
            if let place = theirs.tokens.indices.first(where: {
                theirs.tokens[$0].isContent && theirs.tokens[$0].meant.relation(to: word) >= .alike
            }) {
                held += 1
                matched.append((index, place))
                if mine.isDenied(index) != theirs.isDenied(place) { denied += 1 }
            } else if theirs.tokens.contains(where: { $0.isTelling && word.isOpposed(to: $0.meant) }) {
                opposed += 1
            }
        }
        let share = Double(held) / Double(telling.count)
        features.add("claim's words by meaning", share)
        features.add(
            "all but one of the claim's words by meaning",
            held >= telling.count - 1 && telling.count > 2
        )
        features.add("a word's opposite", opposed > 0)
        features.add("a word's opposite, the rest shared", opposed > 0 && held + opposed >= telling.count - 1)
        features.add("shared words denied on one side", Double(denied) / Double(telling.count))
        features.add("most shared words denied on one side", denied * 2 > held && held > 1)
        var events = (same: 0, opposite: 0)
        for index in claim.stated.act {
            for hit in mine.tokens[index].events {
                for place in theirs.tokens.indices {
                    for other in theirs.tokens[place].events where other.row == hit.row {
                        let sign =
                            hit.side * other.side * (mine.isDenied(index) == theirs.isDenied(place) ? 1 : -1)
                        if sign > 0 { events.same += 1 } else { events.opposite += 1 }
                    }
                }
            }
        }
        features.add("same act", events.same > 0)
        features.add("opposite act", events.opposite > 0)
        features.add("only opposite acts", events.opposite > 0 && events.same == 0, times: share)
        features.add("only the same acts", events.opposite == 0 && events.same > 0, times: share)
        let missing = telling.filter { index in !matched.contains { $0.claim == index } }
        features.add("a name is missing", missing.contains { mine.tokens[$0].isName })
        features.add("an act is missing", missing.contains { claim.stated.act.contains($0) })
        features.add("one word is missing, and another stands for it", missing.count == 1)
    }
}

extension SpelledText {
    /// Whether a sentence ends before a word: a full stop, question or exclamation mark and space.
    func endsSentence(before index: Int) -> Bool {
        let gap = gap(before: index)
        return gap.count > 1 && gap.contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
            || gap.contains(0x0A)
    }
}
