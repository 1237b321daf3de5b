import ClaimModel
import TextReading

/// A claim made ready to be judged on many passages.
public struct PreparedClaim: Sendable {
    let claim: JudgedClaim
    let read: ReadText
    /// The stems of the content of the statement.
    let stems: Set<String>
    /// What the statement relates: "twenty times", "5 per cent more".
    let relations: [StatedRelation]

    /// Reads a claim once.
    public init(_ claim: JudgedClaim) {
        var stemmer = Stemmer(.english)
        let read = ReadText(claim.statement, date: claim.articleDate, &stemmer)
        self.claim = claim
        self.read = read
        stems = Set(read.content.map { read.stems[$0] })
        relations = StatedRelation.all(in: read)
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

extension SpelledText {
    /// Whether a sentence ends before a word: a full stop, question or exclamation mark and space.
    func endsSentence(before index: Int) -> Bool {
        let gap = gap(before: index)
        return gap.count > 1 && gap.contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
            || gap.contains(0x0A)
    }
}
