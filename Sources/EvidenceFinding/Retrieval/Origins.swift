import TextReading

/// A source as its origin is judged: its text, and who it says it comes from.
public struct OriginText: Hashable, Sendable {
    /// The text that is compared: the whole source's, or the passage that is cited.
    public var text: String
    /// How the source begins, where an agency is credited ("MOSCOW, October 18. /TASS/").
    public var opening: String
    /// Its publisher and creators, as it names them.
    public var credits: [String]

    /// A source.
    public init(text: String, opening: String? = nil, credits: [String] = []) {
        self.text = text
        self.opening = opening ?? text
        self.credits = credits
    }
}

/// Sources that come from one place: reprints, quotations of each other, or one agency's report.
public struct OriginGroup: Hashable, Sendable {
    /// The sources' places among those that were given, in order.
    public let members: [Int]
    /// What they have in common, for people: `credit AFP`, `share 62 % of their words in order`.
    public let reason: String
}

/// Finds which sources have one origin. Each source is in one group at most; those alone are in none.
public func originGroups(_ sources: [OriginText]) -> [OriginGroup] {
    guard sources.count > 1 else { return [] }
    let shingles = sources.map { Shingles($0.text) }
    let agencies = sources.map(Agency.credited)
    var parents = Array(sources.indices)
    var reasons: [Int: String] = [:]
    func root(_ place: Int) -> Int {
        var place = place
        while parents[place] != place { place = parents[place] }
        return place
    }
    func join(_ one: Int, _ other: Int, _ reason: String) {
        let (first, second) = (min(root(one), root(other)), max(root(one), root(other)))
        guard first != second else { return }
        parents[second] = first
        if reasons[first] == nil { reasons[first] = reasons[second] ?? reason }
    }
    for one in sources.indices {
        for other in sources.indices where other > one {
            let share = shingles[one].share(with: shingles[other])
            if share >= Shingles.reprint {
                join(one, other, "share \(Int((share * 100).rounded())) % of their words in the same order")
            } else if let agency = agencies[one].first(where: agencies[other].contains) {
                join(one, other, "credit \(agency)")
            }
        }
    }
    let groups = Dictionary(grouping: sources.indices, by: root)
    return groups.keys.sorted().compactMap { key in
        guard let members = groups[key], members.count > 1 else { return nil }
        return OriginGroup(members: members, reason: reasons[key] ?? "are alike")
    }
}

/// A whole text made ready to be compared with others: whether one copies the other. Made once, for many comparisons.
public struct CopiedText: Sendable {
    private let shingles: Shingles

    /// Longer texts are compared by their beginning, in bytes of UTF-8.
    private static let longest = 200_000

    /// Reads a text.
    public init(_ text: String) {
        shingles = Shingles(text.utf8.count > Self.longest ? String(text.prefix(Self.longest)) : text)
    }

    /// How much of the shorter text stands in the longer one, in per cent, where that is enough for a copy; else nil.
    public func percentage(copiedBy other: CopiedText) -> Int? {
        let share = shingles.share(with: other.shingles)
        return share >= Shingles.reprint ? Int((share * 100).rounded()) : nil
    }
}

/// Every few words that follow each other in a text.
struct Shingles: Sendable {
    private let keys: Set<UInt64>

    private static let length = 5
    /// From this share of the shorter text's shingles on, one text reprints or quotes the other.
    static let reprint = 0.4
    /// A text with fewer shingles says too little to be known again.
    private static let fewest = 6

    init(_ text: String) {
        let hashes = words(of: text).map { word in
            word.folded.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
                ($0 ^ UInt64($1)) &* 1_099_511_628_211
            }
        }
        var keys: Set<UInt64> = []
        for start in hashes.indices where start + Self.length <= hashes.count {
            keys.insert(hashes[start..<(start + Self.length)].reduce(7) { ($0 &* 31) ^ ($1 &+ ($0 >> 7)) })
        }
        self.keys = keys
    }

    /// How much of the shorter of two texts the other has, 0 to 1.
    func share(with other: Shingles) -> Double {
        let (short, long) = keys.count <= other.keys.count ? (keys, other.keys) : (other.keys, keys)
        guard short.count >= Self.fewest else { return 0 }
        return Double(short.count { long.contains($0) }) / Double(short.count)
    }
}

/// News agencies, and where a text credits them.
enum Agency {
    private static let names: [(name: String, words: [String])] = [
        ("AFP", ["afp", "agence france-presse"]), ("ANSA", ["ansa"]), ("AP", ["ap", "associated press"]),
        ("Anadolu", ["anadolu"]), ("Belga", ["belga"]), ("DPA", ["dpa"]), ("EFE", ["efe"]),
        ("IANS", ["ians"]), ("Interfax", ["interfax"]), ("IRNA", ["irna"]), ("Kyodo", ["kyodo"]),
        ("PA Media", ["pa media", "press association"]), ("PTI", ["pti", "press trust of india"]),
        ("RIA Novosti", ["ria novosti", "ria"]), ("Reuters", ["reuters"]), ("Sputnik", ["sputnik"]),
        ("TASS", ["tass", "itar-tass"]), ("Ukrinform", ["ukrinform"]), ("UPI", ["upi"]),
        ("Xinhua", ["xinhua"]), ("Yonhap", ["yonhap"]),
    ]

    /// The names with their words as texts have them.
    private static let known = names.map { agency in
        (name: agency.name, phrases: agency.words.map { TextReading.words(of: $0).map(\.folded) })
    }

    /// The agencies that a source credits: in its publisher or creators, or in the line that a report begins with
    /// ("MOSCOW, October 18. /TASS/", "(Reuters) -").
    static func credited(_ source: OriginText) -> [String] {
        var texts = source.credits.map { TextReading.words(of: $0).map(\.folded) }
        let line = String(source.opening.unicodeScalars.prefix(120))
        if line.unicodeScalars.contains(where: { "/([—–".unicodeScalars.contains($0) }) {
            let sentences = line.split { $0 == "." || $0 == "\n" }.prefix(2).joined(separator: " ")
            texts.append(TextReading.words(of: sentences).map(\.folded))
        }
        let words = Set(texts.joined())
        guard !words.isEmpty else { return [] }
        return known.filter { agency in
            agency.phrases.contains { phrase in
                phrase.allSatisfy(words.contains)
                    && (phrase.count == 1 || texts.contains { $0.contains(phrase) })
            }
        }.map(\.name)
    }
}
