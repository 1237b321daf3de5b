/// A quantity that a text states: how much or how many, of what, and how exactly.
///
/// It is read whole or marked: where a sign, digit or number word beside it was not understood, `isWhole` is false, and
/// it must not take part in any comparison.
public struct Quantity: Hashable, Sendable {
    /// The least that the words mean, in the base unit of its measure; negative where the text says so.
    public var low: Double
    /// The most that the words mean; the same as `low` where one number is given.
    public var high: Double
    /// Half of the last digit that is given: by so much another may differ and still round to the same.
    public var slack: Double
    /// What the words around the number do to it.
    public var bound: Bound
    /// What is measured or counted.
    public var measure: Measure
    /// The unit that the text uses, as UCUM writes it ("km", "[mi_i]"); nil for what has no unit of a dimension.
    public var unit: String?
    /// The number as it stands, with its sign, before its scale and unit are counted in: 69.2 of "69.2 billion".
    public var written: Double
    /// The scale that its words give: 1,000,000,000 of "69.2 billion".
    public var scale: Double
    /// Where it stands, in bytes of the text's UTF-8: with its sign, both ends of a range, scale, unit and what is
    /// counted; without the words that bound it.
    public var bytes: Range<Int>
    /// Whether all that stands beside the number was read. False: something beside it (a digit, a sign, a letter, a
    /// number word) may change its value; such a figure is only good for being shown.
    public var isWhole: Bool

    /// A quantity. Values are in the base unit of the measure, bytes in the text's UTF-8.
    public init(
        low: Double,
        high: Double,
        slack: Double,
        bound: Bound,
        measure: Measure,
        unit: String? = nil,
        written: Double,
        scale: Double,
        bytes: Range<Int>,
        isWhole: Bool = true
    ) {
        self.low = low
        self.high = high
        self.slack = slack
        self.bound = bound
        self.measure = measure
        self.unit = unit
        self.written = written
        self.scale = scale
        self.bytes = bytes
        self.isWhole = isWhole
    }

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
        /// "several thousand", "dozens": any number of that size.
        case vague
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
        /// Percentage points; a basis point is a hundredth of one.
        case points
        /// A part of a whole, in words or as a fraction: "half of", "two thirds of"; the value lies about 0 to 1. It
        /// can be set against per cent.
        case fraction
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
        guard isWhole, other.isWhole, measure.isComparable(with: other.measure) else { return .notComparable }
        if measure == .fraction, other.measure == .percent { return inPercent.agreement(with: other) }
        if measure == .percent, other.measure == .fraction { return agreement(with: other.inPercent) }
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
        if bound == .vague || other.bound == .vague { return .notComparable }
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
        // A claim's bound is meant to the digit: 290 is not "at least 300".
        case .over: isClaim ? self.low...(.infinity) : low...max(high, high + abs(value) / 4)
        case .atLeast: (isClaim ? self.low : low)...(.infinity)
        case .upTo: -.infinity...(isClaim ? self.high : high)
        case .under: isClaim ? -.infinity...self.high : (low - abs(value) / 4)...high
        case .vague: low...high
        }
    }

    /// A part of a whole in hundredths.
    private var inPercent: Quantity {
        var hundredths = times(100)
        hundredths.measure = .percent
        return hundredths
    }

    /// So many times the amount; the number as it stands in the text, its unit and scale stay.
    public func times(_ factor: Double) -> Quantity {
        var product = self
        product.low *= factor
        product.high *= factor
        product.slack *= factor
        return product
    }

    /// The same amount on the other side of zero.
    public var negated: Quantity {
        var other = self
        (other.low, other.high, other.written) = (-high, -low, -written)
        return other
    }
}

extension Quantity.Measure {
    /// Whether two measures can be set against each other.
    public func isComparable(with other: Quantity.Measure) -> Bool {
        switch (self, other) {
        case (.count(let mine), .count(let others)):
            guard let head = mine.last, let otherHead = others.last else { return false }
            return Inflection.isSame(head, otherHead)
        case (.fraction, .percent), (.percent, .fraction): return true
        default: return self == other
        }
    }
}
