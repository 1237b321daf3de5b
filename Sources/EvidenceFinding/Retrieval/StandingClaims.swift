/// The standing claims by their terms, to be met by the passages of a new document.
///
/// A passage costs what its words cost: it is looked up by its rare terms, and only the claims that have one are
/// weighed. How many claims there are beside those does not matter.
public struct StandingClaims: Sendable {
    private(set) var table = ByteTable()
    private(set) var claims: [ClaimTerms] = []
    /// The claims that have each term.
    private var postings: [[Int32]] = []
    /// How rare each term is among the claims.
    private var rarities: [Double] = []
    /// The weight of all terms of each claim together.
    private var totals: [Double] = []

    /// A passage is weighed against a claim only if it has this share of the claim.
    public static let leastScore = 0.45
    /// A term that more of the claims have than this brings no claim up.
    private static let commonShare = 0.05

    /// Indexes claims.
    public init(_ claims: [FindableClaim]) {
        var readers = ReaderShelf()
        for claim in claims {
            let terms = readers.with(claim.language) { ClaimTerms(claim, &$0, &table) }
            let number = Int32(truncatingIfNeeded: self.claims.count)
            for term in terms.terms {
                while postings.count <= Int(term.term) { postings.append([]) }
                postings[Int(term.term)].append(number)
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

    /// What one document is found to bear on: for each claim its best passages.
    public struct Reading: ~Copyable {
        private let claims: StandingClaims
        private var reader: TermReader
        /// The passage that each term was last seen in, and the title's terms.
        private var lastSeen: [Int32]
        private var inTitle: Set<Int32> = []
        private var lastTouched: [Int32]
        private var passage: Int32 = -1
        private var found: [FoundPassage] = []
        private let mostCommon: Int

        /// Begins a document.
        public init(_ claims: StandingClaims, title: String?, language: Language?) {
            self.claims = claims
            reader = TermReader(language)
            lastSeen = Array(repeating: -1, count: claims.table.count)
            lastTouched = Array(repeating: -1, count: claims.count)
            mostCommon = max(4, Int(Double(claims.count) * StandingClaims.commonShare))
            begin(title: title)
        }

        /// Begins the next document in the same language, in the room of the last one.
        public mutating func begin(title: String?) {
            inTitle.removeAll(keepingCapacity: true)
            found.removeAll(keepingCapacity: true)
            if let title {
                var terms: [Int32] = []
                reader.read(title, knownTo: claims.table) { terms.append($0.number) }
                inTitle = Set(terms)
            }
            first = passage + 1
        }
        private var first: Int32 = 0

        /// Takes the document's next passage.
        public mutating func read(_ text: String) {
            passage += 1
            var terms: [Int32] = []
            var last: Int32?
            var pairs: Set<UInt64> = []
            reader.read(text, knownTo: claims.table) { term in
                terms.append(term.number)
                if let last { pairs.insert(pair(last, term.number)) }
                last = term.number
            }
            var distinct: [Int32] = []
            for term in terms where lastSeen[Int(term)] != passage {
                lastSeen[Int(term)] = passage
                distinct.append(term)
            }
            guard distinct.count > 1 else { return }
            for term in distinct where claims.postings[Int(term)].count <= mostCommon {
                for claim in claims.postings[Int(term)] where lastTouched[Int(claim)] != passage {
                    lastTouched[Int(claim)] = passage
                    weigh(Int(claim), pairs)
                }
            }
        }

        private mutating func weigh(_ claim: Int, _ pairs: Set<UInt64>) {
            let terms = claims.claims[claim]
            var own = 0.0
            var shared = 0
            var besides = 0.0
            for term in terms.terms {
                let weight = term.weight * claims.rarities[Int(term.term)]
                if lastSeen[Int(term.term)] == passage {
                    own += weight
                    shared += 1
                } else if inTitle.contains(term.term) {
                    besides += PassageCollection.titleWeight * weight
                }
            }
            let total = claims.totals[claim]
            guard shared > 1, total > 0 else { return }
            let together = 0.05 * Double(min(3, terms.pairs.intersection(pairs).count))
            let score = min(1, (own + besides) / total + together)
            guard score >= StandingClaims.leastScore else { return }
            found.append(
                FoundPassage(
                    claim: claim,
                    document: 0,
                    passage: Int(passage - first),
                    score: (score * 100).rounded() / 100,
                    reasons: reasons(terms, share: (own + besides) / total)
                )
            )
        }

        private func reasons(_ claim: ClaimTerms, share: Double) -> [String] {
            let byWeight = claim.terms.sorted {
                claims.rarities[Int($0.term)] * $0.weight > claims.rarities[Int($1.term)] * $1.weight
            }
            let shared = byWeight.filter { lastSeen[Int($0.term)] == passage }
            let title = byWeight.filter { lastSeen[Int($0.term)] != passage && inTitle.contains($0.term) }
            return FindingReasons(shared: shared.map(\.surface), inTitle: title.map(\.surface), share: share)
                .words
        }

        /// The passages found in the document, for each claim the best few, in the order of claims.
        public func passages(for each: Int) -> [FoundPassage] {
            let groups = Dictionary(grouping: found, by: \.claim)
            return groups.keys.sorted().flatMap { claim in
                (groups[claim] ?? []).sorted {
                    $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage
                }.prefix(each)
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
