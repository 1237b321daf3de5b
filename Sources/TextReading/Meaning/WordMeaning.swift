/// What words by themselves say of numbers, units, directions and opposites: whether one in place of another changes the
/// meaning of a text.
///
/// A word is looked at only where it is exactly one that is known: a misread letter makes none of these from another but
/// by rare chance, and then a person must look.
package enum WordMeaning {
    /// What a word changes that stands in place of another; nil where it changes nothing that is known.
    ///
    /// - Parameters: two folded words that differ.
    package static func change(from one: String, to other: String) -> MeaningChange? {
        if let change = numberChange(one, other) { return change }
        if let left = unitCode(one), let right = unitCode(other), left != right { return .unit }
        if let left = direction(one), let right = direction(other), left.isDisjoint(with: right) {
            return .direction
        }
        if isOtherDate(one, other) { return .date }
        if let left = territories[one], let right = territories[other], left != right { return .name }
        if let left = quantifiers[one], let right = quantifiers[other], left != right { return .number }
        if areOpposite(one, other) { return .antonym }
        return nil
    }

    /// Whether two words that differ say the same: "5" and "five", "1,000" and "1000".
    package static func isSame(_ one: String, _ other: String) -> Bool {
        guard let left = number(one), let right = number(other), left.suffix == right.suffix else {
            return false
        }
        return left.value == right.value
    }

    /// What a word changes that came or went; nil where nothing that is known.
    package static func change(lone word: String) -> MeaningChange? {
        if word.utf8.first.map({ $0 &- 0x30 < 10 }) == true { return .number }
        if let scale = NumberVocabulary.english.scales[word] ?? foreignScales[word]?.first,
            scale >= 1000 || word == "hundred"
        {
            return .scale
        }
        if let value = NumberWords.small[word], value >= 2 { return .number }
        return ["half", "quarter", "twice", "double", "minus"].contains(word) ? .number : nil
    }

    // MARK: - Numbers

    private static func numberChange(_ one: String, _ other: String) -> MeaningChange? {
        let (left, right) = (number(one), number(other))
        if let left, let right {
            guard left.value == right.value else { return .number }
            guard left.suffix != right.suffix else { return nil }
            // "5m" and "5bn", "5km" and "5m"; garbled letters after the digits are noise.
            let known = [left.suffix, right.suffix].allSatisfy {
                $0.isEmpty || NumberWords.suffixes[$0] != nil || Units.known.unit($0) != nil
            }
            return known ? (NumberWords.suffixes[left.suffix] != nil ? .scale : .unit) : nil
        }
        if let left = NumberVocabulary.english.scales[one], let right = NumberVocabulary.english.scales[other]
        {
            return left == right ? nil : .scale
        }
        if let left = foreignScales[one], let right = foreignScales[other], left.isDisjoint(with: right) {
            return .scale
        }
        if let left = ordinal(one), let right = ordinal(other), left != right { return .number }
        // A number in words for a scale or a digit.
        if left != nil || right != nil, NumberVocabulary.english.scales[left == nil ? one : other] != nil {
            return .number
        }
        return nil
    }

    /// The number of a word in digits or in words.
    private static func number(_ word: String) -> (value: Double, suffix: String)? {
        if let value = NumberWords.small[word]
            ?? NumberWords.multiples[word].flatMap({ word == "twice" ? $0 : nil })
        {
            return (value, "")
        }
        let bytes = Array(word.utf8)
        guard let first = bytes.first else { return nil }
        let isNegative = first == 0x2D
        let start = isNegative ? 1 : 0
        guard bytes[safe: start].map({ $0 &- 0x30 < 10 }) == true,
            let numeral = NumeralReader(bytes: bytes, mark: .point).numeral(at: start), !numeral.isIdentifier
        else { return nil }
        let suffix = String(decoding: bytes[numeral.bytes.upperBound...], as: UTF8.self)
        return (isNegative ? -numeral.value : numeral.value, suffix)
    }

    private static func ordinal(_ word: String) -> Double? {
        if let value = NumberWords.ordinals[word] { return value }
        guard let number = number(word), ["st", "nd", "rd", "th"].contains(number.suffix) else { return nil }
        return number.value
    }

    /// Scale words of other languages; some mean different things in two.
    private static let foreignScales: [String: Set<Double>] = {
        var scales: [String: Set<Double>] = [:]
        for vocabulary in NumberVocabulary.foreign.values {
            for (word, value) in vocabulary.scales { scales[word, default: []].insert(value) }
        }
        return scales
    }()

    // MARK: - Units, directions, dates

    private static func unitCode(_ word: String) -> String? {
        if let unit = Units.known.unit(word) { return unit.code }
        if let currency = Units.known.currency(word)
            ?? Units.known.currencySign(at: Array(word.utf8)[...])?.code
        {
            return currency
        }
        if word == "percentage" || word == "points" { return "points" }
        if word == "basis" { return "basis" }
        return Units.known.isPercent(word) || word == "%"
            ? "%" : Units.known.points(word).map { _ in "points" }
    }

    /// The ways that a word points, in any language that is read: 1 up, -1 down.
    private static func direction(_ word: String) -> Set<Int>? { directions[word] }

    private static let directions: [String: Set<Int>] = {
        var directions: [String: Set<Int>] = [:]
        for language in [Language.english] + Language.withTables {
            for word in language.rises { directions[word, default: []].insert(1) }
            for word in language.falls { directions[word, default: []].insert(-1) }
        }
        return directions
    }()

    private static func isOtherDate(_ one: String, _ other: String) -> Bool {
        let english = DateVocabulary.english
        for vocabulary in [english] + DateVocabulary.foreign.values {
            if let left = vocabulary.months[one], let right = vocabulary.months[other] {
                return left != right
            }
            if let left = vocabulary.weekdays[one], let right = vocabulary.weekdays[other] {
                return left != right
            }
        }
        if let left = english.days[one], let right = english.days[other] { return left != right }
        return false
    }

    /// Words for how many of all, by their size.
    private static let quantifiers: [String: Int] = [
        "all": 6, "every": 6, "both": 6, "most": 5, "many": 4, "several": 3, "some": 3, "few": 2, "none": 0,
        "half": 1,
        "always": 16, "often": 14, "sometimes": 13, "rarely": 12, "seldom": 12, "never": 10,
    ]

    // MARK: - Opposites

    private static func areOpposite(_ one: String, _ other: String) -> Bool {
        var stemmer = Stemmer(.english)
        let left = stemmer.stem(one)
        let right = stemmer.stem(other)
        guard left != right else { return false }
        return opposites[left]?.contains(right) == true
    }

    private static let opposites: [String: Set<String>] = {
        var stemmer = Stemmer(.english)
        var opposites: [String: Set<String>] = [:]
        for entry in (AntonymTable.text + own).split(separator: ";") {
            let sides = entry.split(separator: "/").map { side in
                side.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { stemmer.stem(String($0)) }
            }
            guard sides.count == 2 else { continue }
            for one in sides[0] {
                for other in sides[1] where one != other {
                    opposites[one, default: []].insert(other)
                    opposites[other, default: []].insert(one)
                }
            }
        }
        return opposites
    }()

    /// Opposites that WordNet lists as no pair, or under rarer forms. Our own list.
    private static let own = """
        ;over above/under below beneath;before/after;least/most;up/down;approve approved/reject rejected;support back/oppose;
        allow permit/ban forbid prohibit;open reopen/close shut;win won/lose lost;guilty/innocent;legal/illegal;arrest/release;
        confirm/deny;start begin/stop end finish;hire/fire dismiss;join/leave left;supporters/opponents;success/failure;
        import/export;buy bought/sell sold;lift/impose;grant/refuse;convict/acquit;strengthen/weaken;surplus/deficit;
        profit/loss;ally/enemy;victory/defeat;inside/outside;ahead/behind;with/without;for/against;men/women;male/female;
        first/last;north northern/south southern;east eastern/west western;maximum/minimum;early/late;old/young new
        """

    // MARK: - Names

    /// Countries by their names in English, each with its code. From CLDR.
    private static let territories: [String: String] = Dictionary(
        Language.entries(TerritoryTable.names).map { ($0.form, String($0.value)) }
    ) { first, _ in first }
}
