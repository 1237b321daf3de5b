import ClaimModel

/// What was found in an article, in code points.
struct FoundSpeech {
    var content: [CodePointRange]
    var source: CodePointRange?
}

/// Counts right attributions: contents are right when they share at least three tenths of their joint code points with
/// a marked one, each matched once at most, and the greatest number of matches counts.
///
/// Spans are sets of code points, white space left out, so that pieces of a content count together. Content and source
/// are both right when content and source each overlap so; where no source was marked, none may be found. A marked
/// content is a direct quote when it begins and ends with quotation marks, a comma or full stop aside.
struct SpeechScore {
    private(set) var marked = 0
    private(set) var found = 0
    private(set) var contents = 0
    private(set) var both = 0
    private(set) var directQuotes = 0
    private(set) var directQuotesFound = 0

    static let minimumShare = 0.3

    var contentF1: Double { Self.f1(contents, marked, found) }
    var contentPrecision: Double { Double(contents) / Double(max(found, 1)) }
    var contentRecall: Double { Double(contents) / Double(max(marked, 1)) }
    var bothF1: Double { Self.f1(both, marked, found) }
    var directRecall: Double { Double(directQuotesFound) / Double(max(directQuotes, 1)) }

    static func f1(_ right: Int, _ marked: Int, _ found: Int) -> Double {
        2 * Double(right) / Double(max(marked + found, 1))
    }

    mutating func add(_ article: MarkedArticle, _ speeches: [FoundSpeech]) {
        let scalars = Array(article.text.unicodeScalars)
        let gold = article.speeches.filter { !$0.content.isEmpty }
        let goldContents = gold.map { Self.places($0.content, scalars) }
        let ours = speeches.map { Self.places($0.content, scalars) }
        let goldSources = gold.map { Self.places($0.source, scalars) }
        let ourSources = speeches.map { Self.places($0.source.map { [$0] } ?? [], scalars) }
        var byContent: [[Int]] = []
        var byBoth: [[Int]] = []
        for index in gold.indices {
            let matches = ours.indices.filter {
                Self.share(goldContents[index], ours[$0]) >= Self.minimumShare
            }
            byContent.append(matches)
            byBoth.append(
                matches.filter {
                    goldSources[index].isEmpty && ourSources[$0].isEmpty
                        || Self.share(goldSources[index], ourSources[$0]) >= Self.minimumShare
                }
            )
        }
        marked += gold.count
        found += speeches.count
        let matched = Self.matching(byContent, speeches.count)
        contents += matched.count
        both += Self.matching(byBoth, speeches.count).count
        for index in gold.indices where Self.isDirect(gold[index].content, scalars) {
            directQuotes += 1
            if matched.contains(index) { directQuotesFound += 1 }
        }
    }

    static func places(_ ranges: [CodePointRange], _ scalars: [Unicode.Scalar]) -> Set<Int> {
        var places: Set<Int> = []
        for range in ranges {
            for index in max(0, range.start)..<max(0, min(range.end, scalars.count))
            where !scalars[index].properties.isWhitespace {
                places.insert(index)
            }
        }
        return places
    }

    static func share(_ first: Set<Int>, _ second: Set<Int>) -> Double {
        let common = first.intersection(second).count
        return common == 0 ? 0 : Double(common) / Double(first.count + second.count - common)
    }

    static func isDirect(_ content: [CodePointRange], _ scalars: [Unicode.Scalar]) -> Bool {
        content.allSatisfy { range in
            let text = scalars[max(0, range.start)..<min(range.end, scalars.count)]
                .filter { !$0.properties.isWhitespace && $0 != "," && $0 != "." }
            guard let first = text.first, let last = text.last else { return false }
            let marks: Set<Unicode.Scalar> = ["\"", "“", "”"]
            return text.count > 1 && marks.contains(first) && marks.contains(last)
        }
    }

    /// Which of the left are matched in a greatest matching.
    private static func matching(_ edges: [[Int]], _ count: Int) -> Set<Int> {
        var owner = [Int?](repeating: nil, count: count)
        func take(_ left: Int, _ seen: inout Set<Int>) -> Bool {
            for right in edges[left] where seen.insert(right).inserted {
                if let held = owner[right], !take(held, &seen) { continue }
                owner[right] = left
                return true
            }
            return false
        }
        for left in edges.indices {
            var seen: Set<Int> = []
            _ = take(left, &seen)
        }
        return Set(owner.compactMap { $0 })
    }
}
