/// The words in which one language states numbers, and how it writes them in digits.
struct NumberVocabulary: Sendable {
    /// The mark before decimals.
    var mark: DecimalMark = .point
    /// Words that add their value: "seven", "twenty", "doscientos"; also several words that make one, joined by spaces.
    var small: [String: Double] = [:]
    /// How many words the longest of `small` has.
    var longestSmall = 1
    /// Words that multiply what stands before them: "hundred", "million", "mln".
    var scales: [String: Double] = [:]
    /// Scales in a plural that counts nothing by itself: "millions of".
    var loose: [String: Double] = [:]
    /// Words for a place in an order.
    var ordinals: [String: Double] = [:]
    /// Words for the decimal mark.
    var points: Set<String> = []
    /// Words between the parts of a number.
    var ands: Set<String> = []
    /// Words for one before a scale: "a", "eine".
    var articles: Set<String> = []
    /// "half", "quarter", and their like before a scale or a unit.
    var parts: [String: Double] = [:]
    /// "and a half" after a number.
    var halves: Set<String> = []
    /// Words before a number that turn its sign.
    var minus: Set<String> = []
    /// "several", "a few", with the least and the most that they mean.
    var vague: [String: ClosedRange<Double>] = [:]
    /// Words between the ends of a range, those before its first end, and those before two ends that "and" joins.
    var to: Set<String> = []
    var from: Set<String> = []
    var between: Set<String> = []
    /// Words before a number that bound it, several joined by spaces.
    var bounds: [String: Quantity.Bound] = [:]
    /// Words after a number that bound it.
    var boundsAfter: [String: Quantity.Bound] = [:]
    /// Whether words of a number are written together: "siebenundzwanzig".
    var isCompounding = false
    /// Whether it is English, whose finer forms are read too.
    var isEnglish = false

    /// All words that a number, a part or a multiple can begin with.
    var beginnings: Set<String> = []

    /// The vocabulary of a language; where it is not known, only the abbreviations that all share.
    static func of(_ language: Language?) -> NumberVocabulary {
        guard let language else { return unknown }
        return language == .english ? english : NumberVocabulary.foreign[language] ?? unknown
    }

    private static let unknown: NumberVocabulary = {
        var vocabulary = NumberVocabulary()
        vocabulary.scales = abbreviatedScales
        return vocabulary
    }()

    /// Puts together what numbers begin with.
    mutating func collectBeginnings() {
        beginnings = Set(small.keys.map { String($0.prefix { $0 != " " }) })
        beginnings.formUnion(scales.keys)
        beginnings.formUnion(loose.keys)
        beginnings.formUnion(ordinals.keys)
        beginnings.formUnion(articles)
        beginnings.formUnion(parts.keys)
        beginnings.formUnion(points)
        beginnings.formUnion(vague.keys)
        if isEnglish { beginnings.formUnion(NumberWords.multiples.keys) }
    }

    /// Whether a number can begin with a word.
    func canBegin(_ word: String) -> Bool {
        small[word] != nil || scales[word] != nil || loose[word] != nil || ordinals[word] != nil
            || articles.contains(word) || parts[word] != nil || points.contains(word) || vague[word] != nil
    }

    /// The value of a word that adds, taken apart where the language writes numbers together.
    func value(_ word: String) -> Double? {
        if let value = small[word] { return value }
        // "zweieinhalb".
        if isCompounding, word.hasSuffix("einhalb"), let whole = small[String(word.dropLast(7))] {
            return whole + 0.5
        }
        guard isCompounding, word.utf8.count >= 8 else { return nil }
        return compound(Substring(word))
    }

    /// "dreihundertfünfundzwanzig": the parts around "hundert" and "tausend".
    private func compound(_ word: Substring) -> Double? {
        if word.isEmpty { return 0 }
        if let value = small[String(word)] { return value }
        for (scale, factor) in scales where factor == 1000 || factor == 100 {
            guard let range = word.firstRange(of: scale) else { continue }
            let head = word[..<range.lowerBound]
            let tail = word[range.upperBound...]
            guard factor == 1000 || !word.contains("tausend") && !word.contains("duizend") else { continue }
            guard let before = head.isEmpty ? 1 : compound(head), before < factor,
                let after = compound(tail.hasPrefix("und") ? tail.dropFirst(3) : tail), after < factor
            else { continue }
            return before * factor + after
        }
        return nil
    }

    /// The vocabulary of English.
    static let english: NumberVocabulary = {
        var vocabulary = NumberVocabulary()
        vocabulary.isEnglish = true
        vocabulary.small = NumberWords.small
        vocabulary.scales = NumberWords.scales.merging(abbreviatedScales) { own, _ in own }
        vocabulary.loose = NumberWords.loose
        vocabulary.ordinals = NumberWords.ordinals
        vocabulary.points = ["point"]
        vocabulary.ands = ["and"]
        vocabulary.articles = ["a", "an"]
        vocabulary.parts = NumberWords.parts
        vocabulary.halves = ["half"]
        vocabulary.minus = ["minus", "negative"]
        vocabulary.vague = ["several": 3...9.9, "few": 2...9.9, "couple": 2...3, "many": 2...99]
        vocabulary.to = ["to", "through"]
        vocabulary.from = ["from"]
        vocabulary.between = ["between"]
        vocabulary.bounds = NumberWords.bounds
        vocabulary.boundsAfter = NumberWords.boundsAfter
        vocabulary.collectBeginnings()
        return vocabulary
    }()

    /// Abbreviations of scales that are the same wherever they are written.
    static let abbreviatedScales: [String: Double] = [
        "bn": 1e9, "mn": 1e6, "tn": 1e12, "mln": 1e6, "bln": 1e9, "trn": 1e12, "mrd": 1e9, "mia": 1e9,
        "mio": 1e6,
        "mld": 1e9, "mlrd": 1e9, "milliard": 1e9, "milliards": 1e9, "tys": 1000, "млн": 1e6, "млрд": 1e9,
        "трлн": 1e12, "тыс": 1000, "тис": 1000, "mds": 1e9,
    ]
}
