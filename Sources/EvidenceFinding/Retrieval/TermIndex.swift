/// Texts by their terms, for ranking by BM25: rare terms weigh more, many of the same term little more than one.
struct TermIndex: Sendable {
    private struct Posting {
        let text: Int32
        let count: UInt16
    }

    private var postings: [[Posting]] = []
    private var lengths: [Int32] = []
    private var total = 0
    /// How many texts there are, and how many have each term, in an archive of which these are a part; nil where these
    /// are all.
    var archive: (count: Int, frequencies: [Int32: Int])?

    /// How soon more of the same term stops to count.
    static let saturation = 0.9
    /// How much a long text is held back.
    static let lengthWeight = 0.4

    /// How many texts there are.
    var count: Int { lengths.count }

    /// Adds a text by its terms' numbers.
    mutating func add(_ terms: [Int32]) {
        let text = Int32(truncatingIfNeeded: lengths.count)
        lengths.append(Int32(truncatingIfNeeded: terms.count))
        total += terms.count
        var counts: [Int32: Int] = [:]
        for term in terms { counts[term, default: 0] += 1 }
        for (term, count) in counts {
            while postings.count <= Int(term) { postings.append([]) }
            postings[Int(term)].append(Posting(text: text, count: UInt16(clamping: count)))
        }
    }

    /// How rare a term is: the logarithm of how many times more texts there are than texts with it.
    func rarity(_ term: Int32) -> Double {
        let own = Int(term) < postings.count && term >= 0 ? postings[Int(term)].count : 0
        let all = max(lengths.count, archive?.count ?? 0)
        let count = Double(min(all, max(own, archive?.frequencies[term] ?? 0)))
        return logarithm(1 + (Double(all) - count + 0.5) / (count + 0.5))
    }

    /// Adds each text's score for these terms to `scores`, which has a place for every text.
    func add(_ terms: [(term: Int32, weight: Double)], to scores: inout [Double]) {
        let average = max(1, Double(total) / Double(max(1, lengths.count)))
        let k = Self.saturation
        for (term, weight) in terms where Int(term) < postings.count {
            let rarity = rarity(term) * weight
            for posting in postings[Int(term)] {
                let text = Int(posting.text)
                let length = 1 - Self.lengthWeight + Self.lengthWeight * Double(lengths[text]) / average
                let count = Double(posting.count)
                scores[text] += rarity * count * (k + 1) / (count + k * length)
            }
        }
    }
}

extension [Double] {
    /// The places of the greatest numbers above 0, greatest first; of equal ones the first goes first.
    func greatest(_ count: Int) -> [Int] {
        guard count > 0 else { return [] }
        var heap: [Int] = []
        func isBefore(_ one: Int, _ other: Int) -> Bool {
            self[one] != self[other] ? self[one] > self[other] : one < other
        }
        for place in indices where self[place] > 0 {
            if heap.count == count, let last = heap.last, !isBefore(place, last) { continue }
            var low = 0
            var high = heap.count
            while low < high {
                let middle = (low + high) / 2
                if isBefore(heap[middle], place) { low = middle + 1 } else { high = middle }
            }
            heap.insert(place, at: low)
            if heap.count > count { heap.removeLast() }
        }
        return heap
    }
}
