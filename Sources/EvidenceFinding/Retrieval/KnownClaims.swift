import TextReading

/// A claim that is known already: of this workspace, or of a feed of reviews.
public struct KnownClaim: Hashable, Sendable {
    /// What it states.
    public var statement: String
    /// Other words for it: the title of its review, the quote that it was taken from.
    public var alias: String

    /// A claim that is known already.
    public init(statement: String, alias: String = "") {
        self.statement = statement
        self.alias = alias
    }
}

/// A known claim that says what a text says, or nearly.
public struct ClaimMatch: Hashable, Sendable {
    /// Its place among the known claims.
    public let claim: Int
    /// How likely it is that the text says what the claim says, 0 to 1; from ``KnownClaims/likely`` it probably does.
    public let score: Double
    /// Why, for people.
    public let reasons: [String]
}

/// Finds the known claims that say what a text says, by words and by pieces of words.
///
/// The order comes from a sum of figures with weights of our own training (``Weights``). The score is another sum,
/// of figures that do not depend on how many claims there are, made a likelihood (``Calibration``).
public struct KnownClaims: Sendable {
    private var terms = ByteTable()
    private var grams = ByteTable()
    private var words = TermIndex()
    private var pieces = TermIndex()
    private var entries: [Entry] = []
    private var pairCounts: [UInt64: Int32] = [:]
    private let language: Language?
    /// How rare each term is in prose at large, whatever the claims are about.
    private var rarities: [Double] = []

    private struct Entry: Sendable {
        let statement: [Int32]
        let alias: [Int32]
        let pairs: Set<UInt64>
        /// The terms that are names or numbers.
        let names: Set<Int32>
        let grams: Set<Int32>
    }

    /// The least score of a claim that a text probably makes.
    public static let likely = 0.5

    /// Indexes claims, all in one language.
    public init(_ claims: [KnownClaim], language: Language? = .english) {
        self.language = language
        var reader = TermReader(language)
        var wordReader = WordReader()
        for claim in claims {
            let statement = Self.terms(claim.statement, &reader, &terms)
            let alias = Self.terms(claim.alias, &reader, &terms)
            let pairs = Self.pairs(statement.map(\.number)).union(Self.pairs(alias.map(\.number)))
            for pair in pairs { pairCounts[pair, default: 0] += 1 }
            words.add((statement + alias).map(\.number))
            let all = Self.grams(claim.statement + " " + claim.alias, &wordReader) { grams.add($0).number }
            pieces.add(all)
            entries.append(
                Entry(
                    statement: Self.distinct(statement.map(\.number)),
                    alias: Self.distinct(alias.map(\.number)),
                    pairs: pairs,
                    names: Self.names(statement + alias),
                    grams: Set(all)
                )
            )
        }
        rarities = (0..<terms.count).map { ProseRarity.rarity(terms.word(Int32($0))) }
    }

    /// The terms that begin with a capital or a digit.
    fileprivate static func names(_ terms: [Term]) -> Set<Int32> {
        Set(terms.filter { $0.shape.contains(.capitalised) || $0.shape.contains(.number) }.map(\.number))
    }

    /// How many claims there are.
    public var count: Int { entries.count }

    /// The claims that say most of what a text says, best first.
    public func matches(for text: String, limit: Int = 5) -> [ClaimMatch] {
        guard !entries.isEmpty, limit > 0 else { return [] }
        let query = Query(text, self)
        return ranked(query, limit: limit).map { claim, figures in
            ClaimMatch(claim: claim, score: figures.score, reasons: reasons(query, claim, figures))
        }
    }

    /// Candidates with their figures, in the order of their sums.
    func ranked(_ query: Query, limit: Int) -> [(claim: Int, figures: Figures)] {
        var byWords = [Double](repeating: 0, count: entries.count)
        words.add(query.terms.map { ($0, 1) }, to: &byWords)
        var byPieces = [Double](repeating: 0, count: entries.count)
        pieces.add(query.grams.map { ($0, 1) }, to: &byPieces)
        var candidates = byWords.greatest(max(60, limit))
        let taken = Set(candidates)
        candidates += byPieces.greatest(max(20, limit)).filter { !taken.contains($0) }
        var scored = candidates.map { claim in
            let figures = figures(query, claim, byWords[claim], byPieces[claim])
            return (claim: claim, figures: figures, sum: figures.sum(Weights.trained))
        }
        scored.sort { $0.sum != $1.sum ? $0.sum > $1.sum : $0.claim < $1.claim }
        return scored.prefix(limit).map { ($0.claim, $0.figures) }
    }

    private func figures(_ query: Query, _ claim: Int, _ byWords: Double, _ byPieces: Double) -> Figures {
        let entry = entries[claim]
        let statement = share(entry.statement, in: query.termSet)
        let alias = share(entry.alias, in: query.termSet)
        let own = Set(entry.statement).union(entry.alias)
        let known = query.terms.reduce(0) { $0 + (own.contains($1) ? words.rarity($1) : 0) }
        let pairs = entry.pairs.intersection(query.pairs).map {
            logarithm(Double(max(1, entries.count)) / Double(pairCounts[$0] ?? 1))
        }
        let shared = query.terms.filter(own.contains)
        let mass = shared.reduce(0) { $0 + rarities[Int($1)] }
        let named = shared.filter { entry.names.contains($0) }
        let commonGrams = query.gramSet.intersection(entry.grams).count
        return Figures(
            words: byWords / 10,
            pieces: byPieces / 50,
            statement: statement,
            alias: alias,
            pairs: pairs.sorted().reduce(0, +) / 10,
            text: query.rarity > 0 ? known / query.rarity : 0,
            mass: mass / 30,
            statementMass: massShare(entry.statement, in: query.termSet),
            aliasMass: massShare(entry.alias, in: query.termSet),
            textMass: query.mass > 0 ? mass / query.mass : 0,
            names: named.reduce(0) { $0 + rarities[Int($1)] } / 30,
            pairCount: Double(pairs.count) / 4,
            grams: Double(commonGrams) / Double(max(1, entry.grams.count)),
            count: Double(shared.count) / 10
        )
    }

    /// How much of some terms another text has, by their rarity in prose at large.
    private func massShare(_ terms: [Int32], in other: Set<Int32>) -> Double {
        var (all, shared) = (0.0, 0.0)
        for term in terms {
            all += rarities[Int(term)]
            if other.contains(term) { shared += rarities[Int(term)] }
        }
        return all > 0 ? shared / all : 0
    }

    private func share(_ terms: [Int32], in other: Set<Int32>) -> Double {
        var all = 0.0
        var shared = 0.0
        for term in terms {
            let rarity = words.rarity(term)
            all += rarity
            if other.contains(term) { shared += rarity }
        }
        return all > 0 ? shared / all : 0
    }

    private func reasons(_ query: Query, _ claim: Int, _ figures: Figures) -> [String] {
        let own = Set(entries[claim].statement).union(entries[claim].alias)
        let shared = query.terms.filter(own.contains).sorted { words.rarity($0) > words.rarity($1) }
        var reasons: [String] = []
        if !shared.isEmpty {
            let surfaces = shared.prefix(6).compactMap { query.surfaces[$0] }
            reasons.append("both have " + surfaces.map { "“\($0)”" }.joined(separator: ", "))
        }
        reasons.append(
            "\(percent(max(figures.statement, figures.alias))) of the claim's words are in the text, "
                + "\(percent(figures.text)) of the text's in the claim"
        )
        return reasons
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension KnownClaims {
    /// A text that is looked for, as terms and pieces of words.
    struct Query {
        let terms: [Int32]
        let termSet: Set<Int32>
        let surfaces: [Int32: String]
        let pairs: Set<UInt64>
        let grams: [Int32]
        /// The rarity of all its words together, of those too that no claim has.
        let rarity: Double
        /// The same by their rarity in prose at large.
        let mass: Double
        let gramSet: Set<Int32>

        init(_ text: String, _ claims: KnownClaims) {
            let text = MessageText.readable(text)
            var reader = TermReader(claims.language)
            // A copy, so that words that no claim has are numbered apart from each other too.
            var table = claims.terms
            let found = KnownClaims.terms(text, &reader, &table)
            let utf8 = Array(text.utf8)
            var surfaces: [Int32: String] = [:]
            for term in found where surfaces[term.number] == nil {
                surfaces[term.number] = String(decoding: utf8[term.bytes], as: UTF8.self)
            }
            self.surfaces = surfaces
            terms = KnownClaims.distinct(found.map(\.number))
            termSet = Set(terms)
            pairs = KnownClaims.pairs(found.map(\.number))
            rarity = terms.reduce(0) { $0 + claims.words.rarity($1) }
            var wordReader = WordReader()
            let all = KnownClaims.grams(text, &wordReader) { claims.grams.number(of: $0) ?? -1 }
            grams = KnownClaims.distinct(all.filter { $0 >= 0 })
            gramSet = Set(grams)
            mass = terms.reduce(0) {
                $0
                    + (Int($1) < claims.rarities.count
                        ? claims.rarities[Int($1)] : ProseRarity.rarity(table.word($1)))
            }
        }
    }

    fileprivate static func terms(
        _ text: String,
        _ reader: inout TermReader,
        _ table: inout ByteTable
    ) -> [Term] {
        var terms: [Term] = []
        reader.read(text, adding: &table) { terms.append($0) }
        return terms
    }

    /// Two terms that follow each other, as one number.
    fileprivate static func pairs(_ terms: [Int32]) -> Set<UInt64> {
        Set(zip(terms, terms.dropFirst()).map(pair))
    }

    /// The terms, each once, in order.
    fileprivate static func distinct(_ terms: [Int32]) -> [Int32] {
        var seen: Set<Int32> = []
        return terms.filter { seen.insert($0).inserted }
    }

    /// Every four bytes that follow each other in the words of a text, their edges marked.
    fileprivate static func grams(
        _ text: String,
        _ reader: inout WordReader,
        _ number: (UnsafeBufferPointer<UInt8>) -> Int32
    ) -> [Int32] {
        var grams: [Int32] = []
        var text = text
        text.withUTF8 { bytes in
            reader.read(bytes) { word, _, _ in
                if StopWords.contains(String(decoding: word, as: UTF8.self)) { return }
                let marked = [UInt8(ascii: "_")] + word + [UInt8(ascii: "_")]
                marked.withUnsafeBufferPointer { marked in
                    for start in 0...max(0, marked.count - 4) {
                        let end = min(marked.count, start + 4)
                        grams.append(number(UnsafeBufferPointer(rebasing: marked[start..<end])))
                    }
                }
            }
        }
        return grams
    }
}
