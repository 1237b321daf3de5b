import TextReading

/// The standing claims by their terms, to be met by the passages of a new document.
///
/// A passage costs what its words cost: it is looked up by its rare terms, and only the claims that have one are
/// weighed. How many claims there are beside those does not matter.
public struct StandingClaims: Sendable {
    private(set) var table = ByteTable()
    private(set) var claims: [ClaimTerms] = []
    /// The claims that have each term, with what it weighs in them.
    private var postings: [[(claim: Int32, weight: Double)]] = []
    /// How rare each term is among the claims.
    private var rarities: [Double] = []
    /// The weight of all terms of each claim together.
    private var totals: [Double] = []

    /// A passage is weighed against a claim only if it has this share of the claim.
    public static let minimumScore = 0.45
    /// A term that more of the claims have than this brings no claim up.
    private static let commonShare = 0.03

    /// Indexes claims.
    public init(_ claims: [FindableClaim]) {
        var readers = ReaderShelf()
        for claim in claims {
            let terms = readers.with(claim.language) { ClaimTerms(claim, &$0, &table) }
            let number = Int32(truncatingIfNeeded: self.claims.count)
            for term in terms.terms {
                while postings.count <= Int(term.term) { postings.append([]) }
                postings[Int(term.term)].append((number, term.weight))
            }
            self.claims.append(terms)
        }
        let count = Double(claims.count)
        rarities = postings.map { logarithm(1 + (count - Double($0.count) + 0.5) / (Double($0.count) + 0.5)) }
        totals = self.claims.map { claim in
            claim.terms.reduce(0) { $0 + $1.weight * rarities[Int($1.term)] }
        }
    }

    /// How many claims there are.
    public var count: Int { claims.count }

    /// How many claims may have a term at most for it to bring them up.
    fileprivate var mostCommon: Int { max(4, Int(Double(count) * Self.commonShare)) }

    /// What one document is found to bear on: for each claim its best passage.
    public struct Reading: ~Copyable {
        private let claims: StandingClaims
        private var reader: TermReader
        private let mostCommon: Int
        /// What common terms and nearness may add to each claim at most.
        private let bonuses: [Double]
        /// The passage that each term was last seen in.
        private var lastSeen: [Int32]
        private var inTitle: Set<Int32> = []
        private var titleBonuses: [Double]
        /// What the rare terms of the passage that was last seen give each claim.
        private var sums: [(passage: Int32, weight: Double)]
        private var touched: [Int32] = []
        private var terms: [Int32] = []
        private var best: [Int: Best] = [:]
        private var first: Int32 = 0
        private var passage: Int32 = -1

        private struct Best {
            let passage: Int
            let score: Double
            let share: Double
            let shared: Set<Int32>
        }

        /// Begins a document.
        public init(_ claims: StandingClaims, title: String?, language: Language?) {
            let mostCommon = claims.mostCommon
            self.claims = claims
            self.mostCommon = mostCommon
            reader = TermReader(language)
            lastSeen = Array(repeating: -1, count: claims.table.count)
            sums = Array(repeating: (-1, 0), count: claims.count)
            titleBonuses = Array(repeating: 0, count: claims.count)
            bonuses = zip(claims.claims, claims.totals).map { claim, total in
                claim.terms.reduce(0.15 * total) { sum, term in
                    claims.postings[Int(term.term)].count > mostCommon
                        ? sum + term.weight * claims.rarities[Int(term.term)] : sum
                }
            }
            begin(title: title)
        }

        /// Begins the next document in the same language, in the room of the last one.
        public mutating func begin(title: String?) {
            best.removeAll(keepingCapacity: true)
            first = passage + 1
            for claim in titleBonuses.indices where titleBonuses[claim] > 0 { titleBonuses[claim] = 0 }
            inTitle.removeAll(keepingCapacity: true)
            guard let title else { return }
            var terms: [Int32] = []
            reader.read(title, knownTo: claims.table) { terms.append($0.number) }
            inTitle = Set(terms)
            for (number, claim) in claims.claims.enumerated() {
                for term in claim.terms where inTitle.contains(term.term) {
                    let weight = term.weight * claims.rarities[Int(term.term)]
                    titleBonuses[number] += PassageCollection.titleWeight * weight
                }
            }
        }

        /// Takes the document's next passage.
        public mutating func read(_ text: String) {
            passage += 1
            var terms = terms
            terms.removeAll(keepingCapacity: true)
            reader.read(text, knownTo: claims.table) { terms.append($0.number) }
            touched.removeAll(keepingCapacity: true)
            for term in terms where lastSeen[Int(term)] != passage {
                lastSeen[Int(term)] = passage
                let postings = claims.postings[Int(term)]
                guard postings.count <= mostCommon else { continue }
                let rarity = claims.rarities[Int(term)]
                for posting in postings {
                    let claim = Int(posting.claim)
                    if sums[claim].passage != passage {
                        sums[claim] = (passage, 0)
                        touched.append(posting.claim)
                    }
                    sums[claim].weight += posting.weight * rarity
                }
            }
            for claim in touched {
                let number = Int(claim)
                let most = sums[number].weight + bonuses[number] + titleBonuses[number]
                if most >= StandingClaims.minimumScore * claims.totals[number] { weigh(number, terms) }
            }
            self.terms = terms
        }

        private mutating func weigh(_ claim: Int, _ terms: [Int32]) {
            var own = 0.0
            var shared = 0
            var besides = 0.0
            for term in claims.claims[claim].terms {
                let weight = term.weight * claims.rarities[Int(term.term)]
                if lastSeen[Int(term.term)] == passage {
                    own += weight
                    shared += 1
                } else if inTitle.contains(term.term) {
                    besides += PassageCollection.titleWeight * weight
                }
            }
            let total = claims.totals[claim]
            guard shared > 1, total > 0, own + besides >= (StandingClaims.minimumScore - 0.15) * total else {
                return
            }
            let pairs = claims.claims[claim].pairs
            let together = zip(terms, terms.dropFirst()).count { pairs.contains(pair($0, $1)) }
            let share = (own + besides) / total
            let score = min(1, share + 0.05 * Double(min(3, together)))
            guard score >= StandingClaims.minimumScore, score > best[claim]?.score ?? 0 else { return }
            let seen = claims.claims[claim].terms.map(\.term).filter { lastSeen[Int($0)] == passage }
            best[claim] = Best(
                passage: Int(passage - first),
                score: score,
                share: share,
                shared: Set(seen)
            )
        }

        /// The best passage for each claim that the document bears on, in the order of claims.
        public func passages() -> [FoundPassage] {
            best.keys.sorted().compactMap { claim in
                guard let found = best[claim] else { return nil }
                let byWeight = claims.claims[claim].terms.sorted {
                    claims.rarities[Int($0.term)] * $0.weight > claims.rarities[Int($1.term)] * $1.weight
                }
                let title = byWeight.filter { !found.shared.contains($0.term) && inTitle.contains($0.term) }
                let reasons = FindingReasons(
                    shared: byWeight.filter { found.shared.contains($0.term) }.map(\.surface),
                    inTitle: title.map(\.surface),
                    share: found.share
                )
                return FoundPassage(
                    claim: claim,
                    document: 0,
                    passage: found.passage,
                    score: (found.score * 100).rounded() / 100,
                    reasons: reasons.words
                )
            }
        }
    }
}

/// Readers of terms, one a language, made as they are wanted.
struct ReaderShelf: ~Copyable {
    private var language: Language?
    private var reader = TermReader(.english)

    /// Reads in a language.
    mutating func with<Result>(_ language: Language?, _ use: (inout TermReader) -> Result) -> Result {
        let wanted = language ?? .english
        if wanted != (self.language ?? .english) {
            reader = TermReader(wanted)
            self.language = wanted
        }
        return use(&reader)
    }
}
