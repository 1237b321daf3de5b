import TextReading

/// How often words stand in an archive of which a collection holds a part.
public struct ArchiveFrequencies: Hashable, Sendable {
    /// How many passages the archive has.
    public var passageCount: Int
    /// How many passages have each word, in any of its forms.
    public var words: [String: Int]

    /// How often words stand in an archive.
    public init(passageCount: Int, words: [String: Int]) {
        self.passageCount = passageCount
        self.words = words
    }
}

/// The passages of many documents by their terms, for finding those that bear on a claim.
///
/// It holds their words in memory: of a large archive, give it the documents that have words of the claim, and say how
/// often these stand in the archive. What is found follows from the documents and their order alone.
public struct PassageCollection: ~Copyable {
    private var table = ByteTable()
    private var readers = ReaderShelf()
    private var index = TermIndex()
    private var documents: [DocumentTerms] = []
    /// The document of each passage.
    private var owners: [Int32] = []
    private var terms: [[Int32]] = []
    private var templates = TemplateWords()

    private struct DocumentTerms {
        var title: Set<Int32>
        var all: Set<Int32>
        var passages: Range<Int>
    }

    /// What a word weighs that is not in the passage, but in its document's title.
    static let titleWeight = 0.8
    /// What a word of the title weighs where it comes again, when a passage is chosen within its document.
    private static let repeatedWeight = 0.3
    /// What a word weighs that is only elsewhere in the document.
    static let documentWeight = 0.6

    /// A collection without passages.
    public init() {}

    /// How many documents it has.
    public var count: Int { documents.count }

    /// Adds a document.
    public mutating func add(title: String?, passages: [String], language: Language?) {
        let start = owners.count
        let number = Int32(truncatingIfNeeded: documents.count)
        var title = Set<Int32>(numbers(title ?? "", language))
        var all = title
        for passage in passages {
            let numbers = numbers(passage, language)
            templates.add(numbers, in: number)
            index.add(numbers)
            terms.append(numbers)
            all.formUnion(numbers)
            owners.append(number)
        }
        // A title that no passage shares a word with says nothing of them.
        if all.count == title.count { title = [] }
        documents.append(DocumentTerms(title: title, all: all, passages: start..<owners.count))
    }

    private mutating func numbers(_ text: String, _ language: Language?) -> [Int32] {
        var numbers: [Int32] = []
        readers.with(language) { reader in reader.read(text, adding: &table) { numbers.append($0.number) } }
        return numbers
    }

    /// The documents that bear most on a claim, each with the passage in it that does, best first.
    ///
    /// - Parameters:
    ///   - excluded: Documents that are left out: the articles that make the claim.
    ///   - limit: How many at most.
    ///   - archive: How often the claim's words stand in the archive that the documents are from; nil where they are
    ///     all of it.
    public mutating func passages(
        for claim: FindableClaim,
        excluding excluded: Set<Int> = [],
        limit: Int = 5,
        in archive: ArchiveFrequencies? = nil
    ) -> [FoundPassage] {
        let query = readers.with(claim.language) { ClaimTerms(claim, &$0, &table) }
        index.archive = archive.map { archive in
            let frequencies = query.terms.map { ($0.term, archive.words[$0.surface] ?? 0) }
            return (archive.passageCount, Dictionary(frequencies) { first, _ in first })
        }
        let total = query.terms.reduce(0) { $0 + $1.weight * index.rarity($1.term) }
        guard total > 0 else { return [] }
        var scores = [Double](repeating: 0, count: owners.count)
        index.add(query.terms.map { ($0.term, $0.weight) }, to: &scores)
        // Only documents with a passage that has something of the claim are looked at closely.
        var candidates: [Int] = []
        var seen: Set<Int32> = []
        for passage in scores.greatest(400) where seen.insert(owners[passage]).inserted {
            candidates.append(Int(owners[passage]))
        }
        let ranked = candidates.filter { !excluded.contains($0) }.map { document in
            (document: document, score: self.score(document, query, scores))
        }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document }
        return ranked.prefix(limit).map { found in
            let passage = bestPassage(of: found.document, query)
            return FoundPassage(
                claim: 0,
                document: found.document,
                passage: passage - documents[found.document].passages.lowerBound,
                score: (min(1, found.score / (total * 1.2)) * 100).rounded() / 100,
                reasons: reasons(passage, found.document, query, total)
            )
        }
    }

    /// How much of the claim a document has: its best passage, and a little of the others.
    private func score(_ document: Int, _ query: ClaimTerms, _ scores: [Double]) -> Double {
        let entry = documents[document]
        var best = 0.0
        var all = 0.0
        for passage in entry.passages where scores[passage] > 0 {
            let own = Set(terms[passage])
            var score = scores[passage]
            for term in query.terms where !own.contains(term.term) {
                let weight = term.weight * index.rarity(term.term)
                if entry.title.contains(term.term) {
                    score += Self.titleWeight * weight
                } else if entry.all.contains(term.term) {
                    score += Self.documentWeight * weight
                }
            }
            let pairs = Set(zip(terms[passage], terms[passage].dropFirst()).map(pair))
            score += 1.5 * Double(query.pairs.intersection(pairs).count)
            best = max(best, score)
            all += score
        }
        return best + 0.2 * (all - best) / Double(max(1, entry.passages.count - 1))
    }

    /// The passage of a document that speaks of the claim: words that the title has too count less, and so does a
    /// passage that stands in many documents alike.
    private func bestPassage(of document: Int, _ query: ClaimTerms) -> Int {
        let entry = documents[document]
        var best = (passage: entry.passages.lowerBound, score: -1.0)
        for passage in entry.passages {
            let own = Set(terms[passage])
            var score = 0.0
            for term in query.terms where own.contains(term.term) {
                let isInTitle = entry.title.contains(term.term)
                score += term.weight * index.rarity(term.term) * (isInTitle ? Self.repeatedWeight : 1)
            }
            let length = exponential(0.3 * logarithm(3 + Double(own.count)))
            let originality = 1 - templates.share(of: terms[passage], among: documents.count)
            score *= originality * originality / length
            if score > best.score { best = (passage, score) }
        }
        return best.passage
    }

    private func reasons(
        _ passage: Int,
        _ document: Int,
        _ query: ClaimTerms,
        _ total: Double
    ) -> [String] {
        let own = Set(terms[passage])
        let byWeight = query.terms.sorted {
            $0.weight * index.rarity($0.term) > $1.weight * index.rarity($1.term)
        }
        let shared = byWeight.filter { own.contains($0.term) }
        let title = byWeight.filter { !own.contains($0.term) && documents[document].title.contains($0.term) }
        let share = shared.reduce(0) { $0 + $1.weight * index.rarity($1.term) } / total
        return FindingReasons(shared: shared.map(\.surface), inTitle: title.map(\.surface), share: share)
            .words
    }
}

/// Words that stand in the same order in many documents: headers, notices, forms.
private struct TemplateWords {
    private var counts: [UInt64: (last: Int32, documents: Int32)] = [:]

    private static let length = 3

    mutating func add(_ terms: [Int32], in document: Int32) {
        for key in Self.keys(terms) {
            let known = counts[key]
            if known?.last == document { continue }
            counts[key] = (document, (known?.documents ?? 0) + 1)
        }
    }

    /// How much of a passage is such words.
    func share(of terms: [Int32], among documents: Int) -> Double {
        guard terms.count >= Self.length else { return 0 }
        let many = max(4, documents / 33)
        var isTemplate = [Bool](repeating: false, count: terms.count)
        for (start, key) in Self.keys(terms).enumerated() where Int(counts[key]?.documents ?? 0) >= many {
            for place in start..<(start + Self.length) { isTemplate[place] = true }
        }
        return Double(isTemplate.count { $0 }) / Double(terms.count)
    }

    private static func keys(_ terms: [Int32]) -> [UInt64] {
        guard terms.count >= length else { return [] }
        return (0...(terms.count - length)).map { start in
            terms[start..<(start + length)].reduce(14_695_981_039_346_656_037) { key, term in
                (key ^ UInt64(UInt32(bitPattern: term))) &* 1_099_511_628_211
            }
        }
    }
}
