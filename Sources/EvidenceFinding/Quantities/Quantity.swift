/// A quantity that a text states: how much or how many, of what, and how exactly.
public struct Quantity: Hashable, Sendable {
    /// The least that the words mean, in the base unit of its measure.
    public let low: Double
    /// The most that the words mean; the same as `low` where one number is given.
    public let high: Double
    /// Half of the last digit that is given: by so much another may differ and still round to the same.
    public let slack: Double
    /// What the words around the number do to it.
    public let bound: Bound
    /// What is measured or counted.
    public let measure: Measure
    /// The number as it stands, before its scale and unit are counted in: 69.2 of "69.2 billion".
    public let written: Double
    /// The scale that its words give: 1,000,000,000 of "69.2 billion".
    public let scale: Double
    /// Where it stands, in bytes of the text's UTF-8.
    public let bytes: Range<Int>

    /// How the words before or after a number bound it.
    public enum Bound: String, Hashable, Sendable, CaseIterable {
        /// The number alone.
        case exact
        /// "about", "some", "roughly": a tenth more or less.
        case about
        /// "nearly", "almost": a tenth less.
        case nearly
        /// "over", "more than": somewhat more.
        case over
        /// "at least": that or any more.
        case atLeast = "at least"
        /// "up to", "at most": that or any less.
        case upTo = "up to"
        /// "under", "less than": somewhat less.
        case under
    }

    /// What a quantity is a quantity of.
    public enum Measure: Hashable, Sendable {
        /// So many of a thing: the folded words of its name, its head last.
        case count([String])
        /// An amount in a unit of a dimension, for instance `length`; the value is in the dimension's base unit.
        case amount(dimension: String)
        /// Money of a currency, by its ISO 4217 code.
        case money(String)
        /// Hundredths of something.
        case percent
        /// Percentage points.
        case points
        /// So many times as much.
        case multiple
        /// A place in an order.
        case ordinal
        /// A number without a name.
        case bare
    }

    /// The middle of what the words mean.
    public var value: Double { low + (high - low) / 2 }
}

/// How a quantity of a passage stands to one of a claim.
public enum QuantityAgreement: Hashable, Sendable {
    /// The same, to the digits that are given.
    case equal
    /// Not the same number, but within what the words of the claim or the passage allow.
    case within
    /// Different: the passage's value, divided by the claim's.
    case differs(by: Double)
    /// Not of the same kind: nothing can be said.
    case notComparable
}

extension Quantity {
    /// How this quantity of a claim stands to one of a passage.
    public func agreement(with other: Quantity) -> QuantityAgreement {
        guard measure.isComparable(with: other.measure) else { return .notComparable }
        if bound == .exact, other.bound == .exact, low == high, other.low == other.high,
            abs(low - other.low) <= max(slack, other.slack)
        {
            return .equal
        }
        let mine = reach(isClaim: true)
        let others = other.reach(isClaim: false)
        if mine.lowerBound <= others.upperBound, others.lowerBound <= mine.upperBound {
            let isSame = bound == other.bound && low == other.low && high == other.high
            return isSame ? .equal : .within
        }
        guard value != 0 else { return .differs(by: .infinity) }
        return .differs(by: other.value / value)
    }

    /// The values that the words allow. A claim of "over 20" is met by any that is more; a passage that says so
    /// means somewhat more.
    private func reach(isClaim: Bool) -> ClosedRange<Double> {
        let (low, high) = (low - slack, high + slack)
        let tenth = abs(value) / 10
        return switch bound {
        case .exact: low...high
        case .about: (low - tenth)...(high + tenth)
        case .nearly: (low - tenth)...high
        case .over: low...(isClaim ? .infinity : max(high, high + abs(value) / 4))
        case .atLeast: low...(.infinity)
        case .upTo: -.infinity...high
        case .under: (isClaim ? -.infinity : low - abs(value) / 4)...high
        }
    }
}

extension Quantity.Measure {
    /// Whether two measures can be set against each other.
    public func isComparable(with other: Quantity.Measure) -> Bool {
        switch (self, other) {
        case (.count(let mine), .count(let others)):
            guard let head = mine.last, let otherHead = others.last else { return false }
            return Inflection.isSame(head, otherHead)
        default: return self == other
        }
    }
}

/// Tells whether two folded words are forms of one noun, without a dictionary: for counted things.
enum Inflection {
    static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || singular(left) == singular(right)
    }

    /// The word without its plural ending.
    static func singular(_ word: String) -> String {
        if let known = irregular[word] { return known }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 { return String(word.dropLast()) }
        return word
    }

    /// Whether a word looks like a plural.
    static func isPlural(_ word: String) -> Bool {
        irregular[word] != nil || (word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3)
    }

    private static let irregular = [
        "people": "person", "men": "man", "women": "woman", "children": "child", "troops": "troop",
        "feet": "foot", "lives": "life", "species": "species", "aircraft": "aircraft", "staff": "staff",
    ]
}
