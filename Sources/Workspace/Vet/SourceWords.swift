import TextReading

/// The words of a source, numbered, to look for what is near a quote.
struct SourceWords: Sendable {
    private let utf8: [UInt8]
    private let bytes: [Range<Int>]
    private let words: [Int]
    private let numbers: [String: Int]
    /// Where each word stands, by its number.
    private let places: [[Int]]

    /// So much of a quote must be there, in its order.
    private static let leastScore = 0.6

    init(_ text: String) {
        let read = TextReading.words(of: text)
        utf8 = Array(text.utf8)
        bytes = read.map(\.bytes)
        var numbers: [String: Int] = [:]
        var words: [Int] = []
        var places: [[Int]] = []
        for (place, word) in read.enumerated() {
            let number = numbers[word.folded] ?? places.count
            if number == places.count {
                numbers[word.folded] = number
                places.append([])
            }
            words.append(number)
            places[number].append(place)
        }
        self.numbers = numbers
        self.words = words
        self.places = places
    }

    /// The stretch that comes nearest to some words, with how many of them it has in their order, 0 to 1.
    func nearest(to quote: String) -> (text: String, score: Double)? {
        // A word that the source lacks has a number of its own.
        let wanted = TextReading.words(of: quote).enumerated().map { numbers[$1.folded] ?? -1 - $0 }
        guard wanted.count >= 3, words.count >= 3 else { return nil }
        let length = wanted.count + 2
        guard let end = bestEnd(wanted, length) else { return nil }
        let start = max(0, end - length + 1)
        let window = start..<min(words.count, start + length)
        let run = Self.longestCommon(wanted, Array(words[window]))
        let score = Double(run.length) / Double(wanted.count)
        guard score >= Self.leastScore, let first = run.first, let last = run.last else { return nil }
        let range = bytes[start + first].lowerBound..<bytes[start + last].upperBound
        return (String(decoding: utf8[range], as: UTF8.self), score)
    }

    /// The end of the stretch of so many words that has most of those wanted.
    private func bestEnd(_ wanted: [Int], _ length: Int) -> Int? {
        var counts: [Int: Int] = [:]
        for word in wanted where word >= 0 { counts[word, default: 0] += 1 }
        // Only the places of wanted words are gone through.
        let hits = counts.keys.flatMap { places[$0] }.sorted()
        var have: [Int: Int] = [:]
        var (first, shared) = (0, 0)
        var best: (shared: Int, end: Int)?
        for hit in hits {
            while hits[first] + length <= hit {
                let old = words[hits[first]]
                if have[old, default: 0] <= counts[old] ?? 0 { shared -= 1 }
                have[old, default: 0] -= 1
                first += 1
            }
            let word = words[hit]
            have[word, default: 0] += 1
            if have[word, default: 0] <= counts[word] ?? 0 { shared += 1 }
            if shared > best?.shared ?? 0 { best = (shared, hit) }
        }
        return best?.end
    }

    /// The longest common subsequence of two lists: its length, and the first and last places in the second.
    private static func longestCommon(_ one: [Int], _ two: [Int]) -> (length: Int, first: Int?, last: Int?) {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
        for i in one.indices.reversed() {
            for j in two.indices.reversed() {
                lengths[i][j] =
                    one[i] == two[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var (i, j) = (0, 0)
        var places: [Int] = []
        while i < one.count, j < two.count {
            if one[i] == two[j] {
                places.append(j)
                i += 1
                j += 1
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return (lengths[0][0], places.first, places.last)
    }
}
