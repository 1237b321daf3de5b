/// How the words of a claim find their like in a passage.
struct Alignment {
    /// A content word of the claim.
    struct Match {
        /// Its place in the claim.
        let word: Int
        /// Its place in the passage; nil where only the title, or a word of like meaning, has it.
        let place: Int?
        /// 1 for the same stem, less for a word of the same beginning or meaning, 0 for none.
        let likeness: Double
    }

    let matches: [Match]
    /// The share of the claim's content that the passage has, rare words counting more.
    let coverage: Double
    /// The same with the title of the document.
    let coverageWithTitle: Double
    /// The share by exact stems alone.
    let exact: Double
    /// The share of the passage's content that the claim has.
    let reverse: Double
    /// Pairs of neighbouring content words that stand close together in the passage too.
    let pairs: Int
    /// The most telling word of the claim that the passage lacks.
    let missing: Int?

    init(_ claim: ReadText, _ passage: ReadText, title: Set<String>) {
        var places: [String: Int] = [:]
        var beginnings: [String: Int] = [:]
        var meanings: [Int: Int] = [:]
        for index in passage.content {
            let stem = passage.stems[index]
            if places[stem] == nil {
                places[stem] = index
                for meaning in Lexicon.english.meanings(stem) {
                    meanings[meaning] = meanings[meaning] ?? index
                }
                if let beginning = Self.beginning(stem) {
                    beginnings[beginning] = beginnings[beginning] ?? index
                }
            }
        }
        var matches: [Match] = []
        var (total, covered, withTitle, exact) = (0.0, 0.0, 0.0, 0.0)
        var missing: Int?
        var rarest = 0.0
        for index in claim.content {
            let stem = claim.stems[index]
            var match = Match(word: index, place: nil, likeness: 0)
            if let place = places[stem] {
                match = Match(word: index, place: place, likeness: 1)
            } else if let beginning = Self.beginning(stem), let place = beginnings[beginning] {
                match = Match(word: index, place: place, likeness: 0.8)
            } else if let meaning = Lexicon.english.meanings(stem).first(where: { meanings[$0] != nil }) {
                match = Match(word: index, place: meanings[meaning], likeness: 0.6)
            }
            let rarity = claim.rarity[index]
            total += rarity
            covered += rarity * match.likeness
            withTitle += rarity * max(match.likeness, title.contains(stem) ? 0.9 : 0)
            if match.likeness == 1 { exact += rarity }
            if match.likeness == 0, !title.contains(stem), rarity > rarest {
                (missing, rarest) = (index, rarity)
            }
            matches.append(match)
        }
        self.matches = matches
        self.missing = missing
        coverage = total > 0 ? covered / total : 0
        coverageWithTitle = total > 0 ? withTitle / total : 0
        self.exact = total > 0 ? exact / total : 0
        reverse = Self.reverse(claim, passage, places)
        var pairs = 0
        for (left, right) in zip(matches, matches.dropFirst()) {
            if let first = left.place, let second = right.place, abs(first - second) <= 3 { pairs += 1 }
        }
        self.pairs = pairs
    }

    private static func reverse(_ claim: ReadText, _ passage: ReadText, _ places: [String: Int]) -> Double {
        var stems: Set<String> = []
        var meanings: Set<Int> = []
        for index in claim.content {
            stems.insert(claim.stems[index])
            meanings.formUnion(Lexicon.english.meanings(claim.stems[index]))
        }
        var (total, covered) = (0.0, 0.0)
        for (stem, index) in places.sorted(by: { $0.value < $1.value }) {
            let rarity = passage.rarity[index]
            total += rarity
            if stems.contains(stem) || Lexicon.english.meanings(stem).contains(where: meanings.contains) {
                covered += rarity
            }
        }
        return total > 0 ? covered / total : 0
    }

    /// Words of six letters or more are alike from the sixth on: "Russia" and "Russian" by their stems' beginning.
    static func beginning(_ stem: String) -> String? {
        stem.utf8.count >= 6 ? String(decoding: stem.utf8.prefix(6), as: UTF8.self) : nil
    }
}
